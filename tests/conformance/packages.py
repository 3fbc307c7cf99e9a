"""The generated packages under test: imported as users import them, called over real HTTP."""

import asyncio
import json
from collections.abc import Callable, Coroutine
from functools import cache, reduce
from importlib import import_module
from types import ModuleType
from typing import cast

from tests.conformance.handles import finished
from tests.conformance.plain_yaml import entry, items, text
from tests.conformance.recorder import Recorder
from tests.conformance.spec import Endpoint, Spec, python_name
from tests.conformance.values import FILE, sample
from tests.conformance.wire import KEY, client_values

Call = Callable[..., object]


@cache
def package_of(spec: Spec) -> ModuleType:
    """The package generated from `spec`."""
    return import_module(f"ratecard_{python_name(spec.id)}")


def models_of(spec: Spec) -> ModuleType:
    """Its request and response models."""
    return import_module(f"{package_of(spec).__name__}.models")


def client_class(spec: Spec, *, is_async: bool = False) -> type[object]:
    """One of its two client classes."""
    name = f"Async{spec.class_name}" if is_async else spec.class_name
    return cast("type[object]", getattr(package_of(spec), name))


def reach(start: object, path: str) -> object:
    """What stands at a dotted path below `start`: `videos.kling_3` of a client."""
    return reduce(lambda found, name: cast("object", getattr(found, name)), path.split("."), start)


def calculator(spec: Spec, name: str) -> Call:
    """The calculator of an item."""
    return cast("Call", reach(package_of(spec), f"quote.{name}"))


class Shell:
    """A client of either kind against `recorder`; `call` returns what its method returns."""

    def __init__(self, spec: Spec, recorder: Recorder, *, is_async: bool) -> None:
        """Make the client."""
        self._runner = asyncio.Runner()
        self._is_async = is_async
        self._make = cast("Call", client_class(spec, is_async=is_async))
        self._recorder = recorder
        self._spec = spec
        self.client = self._make(api_key=KEY, base_url=recorder.base_url, **client_values(spec))

    def call(self, endpoint: Endpoint, python: str, *given: object, **named: object) -> object:
        """Call the method at `python`, which sends to `endpoint`, answered as documented."""
        self._recorder.answer = documented_answer(self._spec, endpoint)
        return self.send(python, *given, **named)

    def send(self, python: str, *given: object, **named: object) -> object:
        """Call the method at `python`, answered as the recorder was told."""
        made = cast("Call", reach(self.client, python))(*given, **named)
        return finished(made, self._runner if self._is_async else None)

    def close(self) -> None:
        """Give the connections back."""
        if self._is_async:
            self._runner.run(
                cast(
                    "Coroutine[object, object, None]", cast("Call", reach(self.client, "aclose"))()
                )
            )
        else:
            cast("Call", reach(self.client, "close"))()
        self._runner.close()


def placed(place: str, value: object) -> object:
    """The smallest body that has `value` at `place`; a part that ends in `[]` is a list."""
    body = value
    for part in reversed(place.split(".")):
        body = [body] if part.endswith("[]") else body
        body = {part.removesuffix("[]"): body} if part != "[]" else body
    return body


def documented_answer(spec: Spec, endpoint: Endpoint) -> tuple[int, str, bytes]:
    """A success as the spec describes it: a job's id, the documented object, or a file."""
    response = endpoint.entry.get("response")
    if response == "bytes":
        return 200, "application/octet-stream", FILE
    body: object = sample(entry(response), spec.types) if response else {}
    if "paging" in endpoint.entry:
        place = text(items(entry(endpoint.entry["paging"])["items"])[0])
        body = placed(place.removesuffix("[]"), []) if place != "[]" else []
    if "job" in endpoint.entry:
        profile = entry(entry(spec.provider["jobs"])[text(endpoint.entry["job"])])
        body = placed(text(items(profile["job_id"])[0]), "job-1")
    return 200, "application/json", json.dumps(body).encode()
