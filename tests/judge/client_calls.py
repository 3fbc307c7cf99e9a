"""A run of a generated client against a server: every model, every operation, every value.

The calls are those of the conformance tests, which read the specs apart from the generator.
"""

import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import cast

from tests.conformance.handles import finished
from tests.conformance.packages import client_class, reach
from tests.conformance.plain_yaml import entry, items, text
from tests.conformance.spec import Endpoint, Model, Spec
from tests.conformance.test_wire import calls, legal, value_of
from tests.conformance.values import resolved, sample
from tests.conformance.wire import client_values

from ratecard_runtime.errors import RatecardError

Call = Callable[..., object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """One call, and the error that it raised, None where it gave an answer."""

    method: str
    given: Mapping[str, object]
    error: RatecardError | None


def run_client(spec: Spec, base_url: str, key: str) -> Iterator[Made]:
    """Make every call through the client, one after the other."""
    make = cast("Call", client_class(spec))
    client = make(api_key=key, base_url=base_url, **client_values(spec))
    with warnings.catch_warnings(), cast("AbstractContextManager[object]", client):
        warnings.simplefilter("ignore", FutureWarning)
        asset = _asset(spec, client)
        for model in spec.models:
            for given in calls(spec, model):
                yield _made(client, model.python, _with_asset(spec, model, given, asset))
        for endpoint in spec.endpoints:
            for arguments in _operation_calls(spec, endpoint):
                yield _made(client, endpoint.python, arguments)


def _asset(spec: Spec, client: object) -> str:
    """The id of a file that was uploaded; empty where the provider keeps none."""
    uploads = entry(spec.provider.get("assets"))
    if not uploads:
        return ""
    upload = next(each for each in spec.endpoints if each.id == uploads["operation"])
    given = {field.python: sample(field.schema, spec.types) for field in upload.parameters}
    answer = finished(cast("Call", reach(client, upload.python))(**given), None)
    return str(reach(answer, text(items(uploads["id"])[0])))


def _with_asset(
    spec: Spec, model: Model, given: Mapping[str, object], asset: str
) -> Mapping[str, object]:
    """The same call with the uploaded file wherever a field takes one."""
    formats = {
        field.python: resolved(field.schema, spec.types).get("format") for field in model.fields
    }
    return {
        name: ([asset] if isinstance(value, list) else asset) if formats[name] == "asset" else value
        for name, value in given.items()
    }


def _operation_calls(spec: Spec, endpoint: Endpoint) -> Iterator[Mapping[str, object]]:
    """The smallest call, one for each parameter beside it, and one with all."""
    if "model_place" in endpoint.entry and entry(spec.provider["wire"])["default"] != "body":
        return  # the fields of the model stand inside one parameter, and only models know them
    confirm = {"confirm": True} if endpoint.entry.get("effect") == "purchase" else {}
    whole = {field.python: value_of(spec, endpoint, field) for field in endpoint.parameters}
    every = [] if any("exactly_one" in rule for rule in endpoint.rules) else [whole]
    for given in ({}, *({name: value} for name, value in whole.items()), *every):
        yield {**legal(endpoint.parameters, endpoint.rules, whole, given), **confirm}


def _made(client: object, method: str, given: Mapping[str, object]) -> Made:
    try:
        finished(cast("Call", reach(client, method))(**given), None)
    except RatecardError as error:
        return Made(method=method, given=given, error=error)
    return Made(method=method, given=given, error=None)
