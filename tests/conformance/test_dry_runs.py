"""Calls of every model in a dry run: priced, written down, and not sent."""

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from typing import cast

import pytest
from tests.conformance.packages import calculator, client_class, reach
from tests.conformance.plain_yaml import entry, text
from tests.conformance.recorder import Recorder
from tests.conformance.spec import FOLDERS, Model, Spec, read_spec
from tests.conformance.test_wire import calls
from tests.conformance.values import sample
from tests.conformance.wire import model_wire

from ratecard_runtime.price.quotes import Quote
from ratecard_runtime.request.planned import PlannedCall

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:FutureWarning")

CALLED = [(spec, model) for spec in map(read_spec, FOLDERS) for model in spec.models]
MODELS = [pytest.param(spec, model, id=f"{spec.id}-{model.id}") for spec, model in CALLED]
NAMED = [
    pytest.param(spec, model, id=f"{spec.id}-{model.id}")
    for spec, model in CALLED
    for parameter in model.endpoint.parameters
    for send in parameter.sends
    if send.place == model.endpoint.entry.get("model_place")
]
"""Models that a parameter of their operation names."""


class DryRun:
    """A client without a key whose every call is written down; `base_url` must see none."""

    def __init__(self, spec: Spec, base_url: str, *, is_async: bool = False) -> None:
        """Make the client."""
        make = cast("Callable[..., object]", client_class(spec, is_async=is_async))
        self._client = make(dry_run=True, base_url=base_url)
        self._is_async = is_async

    def call(self, python: str, arguments: Mapping[str, object]) -> tuple[object, PlannedCall]:
        """What the method at `python` gives, and what was written down of it."""
        made = cast("Callable[..., object]", reach(self._client, python))(**arguments)
        if self._is_async:
            made = asyncio.run(_awaited(cast("Coroutine[object, object, object]", made)))
        planned = cast("tuple[PlannedCall, ...]", reach(self._client, "dry_run_calls"))
        return made, planned[-1]


async def _awaited(call: Coroutine[object, object, object]) -> object:
    return await call


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(("spec", "model"), MODELS)
def test_every_call_of_a_model_is_priced_and_not_sent(
    spec: Spec, model: Model, is_async: bool, recorder: Recorder
) -> None:
    """With the price that the calculator gives for the same arguments."""
    client = DryRun(spec, recorder.base_url, is_async=is_async)
    price = calculator(spec, model.python.rpartition(".")[2])
    for values in calls(spec, model):
        made, planned = client.call(model.python, values)

        assert (planned.provider, planned.item, planned.effect) == (spec.id, model.id, "paid")
        assert planned.arguments == tuple(sorted(values))
        assert planned.quote == price(**values)
        if "job" in model.endpoint.entry:
            (job,) = cast("tuple[object, ...]", made if isinstance(made, tuple) else (made,))
            assert (reach(job, "status"), reach(job, "quote")) == ("dry_run", planned.quote)
    assert recorder.requests == []


@pytest.mark.parametrize(("spec", "model"), NAMED)
def test_a_call_of_the_shared_operation_has_the_price_of_the_model_it_names(
    spec: Spec, model: Model, recorder: Recorder
) -> None:
    """The arguments of the model are read from where the docs send them."""
    client = DryRun(spec, recorder.base_url)
    price = calculator(spec, model.python.rpartition(".")[2])
    for values in calls(spec, model):
        _, planned = client.call(model.endpoint.python, generic(spec, model, values))

        assert amounts(planned.quote) == amounts(cast("Quote", price(**values))), values
    assert recorder.requests == []


def generic(spec: Spec, model: Model, values: Mapping[str, object]) -> dict[str, object]:
    """The arguments of the operation that send what `values` of the model send."""
    wire = model_wire(spec, model, values)
    body, arguments = dict(wire.body), dict[str, object]()
    for parameter in model.endpoint.parameters:
        location, *keys = parameter.sends[0].place.split(".")
        if location == "path":
            arguments[parameter.python] = model.request_value or values[text(parameter.python)]
        elif keys and keys[0] in body:
            arguments[parameter.python] = body.pop(keys[0])
        elif parameter.required:
            arguments[parameter.python] = sample(parameter.schema, spec.types)
    for once in entry(spec.provider.get("client_fields")):
        body.pop(once, None)
    return {**arguments, **({"fields": body} if body else {})}


def amounts(quote: Quote | None) -> tuple[object, ...]:
    """What a quote says of the sum."""
    assert quote is not None
    return quote.status, quote.credits, quote.minimum, quote.maximum, quote.amount
