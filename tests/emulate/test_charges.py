"""Every model through its generated client: accepted, and charged what the client's quote says."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from typing import Any, TypeAlias, cast

import pytest
from tests.conformance.packages import client_class, reach
from tests.conformance.plain_yaml import entry, text
from tests.conformance.spec import FOLDERS, Model, Spec, read_spec
from tests.conformance.test_wire import smallest
from tests.conformance.wire import client_values

from ratecard.emulate.ledger import Entry
from ratecard.testing import RunningEmulator, running
from ratecard_runtime import Job, Quote

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:FutureWarning")

Emulators: TypeAlias = Mapping[str, RunningEmulator]
SPECS = [read_spec(folder) for folder in FOLDERS]
WITH_JOBS = [
    pytest.param(spec, model, id=f"{spec.id}-{model.id}")
    for spec in SPECS
    for model in spec.models
    if "job" in model.endpoint.entry
]


@pytest.fixture(scope="module")
def emulators() -> Iterator[Emulators]:
    with ExitStack() as stack:
        yield {
            each.id: stack.enter_context(running(each.id, limits=False, credits=10**6))
            for each in SPECS
        }


@pytest.fixture(scope="module")
def clients(emulators: Emulators) -> Iterator[Mapping[str, Any]]:
    with ExitStack() as stack:
        yield {spec.id: stack.enter_context(client(spec, emulators[spec.id])) for spec in SPECS}


def client(spec: Spec, emulator: RunningEmulator) -> Any:
    made = cast("Any", client_class(spec))
    return made(api_key=emulator.key, base_url=emulator.base_url, **client_values(spec))


@pytest.mark.parametrize(("spec", "model"), WITH_JOBS)
def test_a_call_is_charged_what_its_client_quoted(
    spec: Spec, model: Model, emulators: Emulators, clients: Mapping[str, Any]
) -> None:
    emulator = emulators[spec.id]
    emulator.reset()
    made: object = cast("Any", reach(clients[spec.id], model.python))(**values_of(spec, model))
    job = cast("Job", made[0] if isinstance(made, tuple) else made)
    (charged,) = emulator.charges()
    assert charged.job_id == job.id
    assert charged.item == text(model.entry.get("alias_of", model.id))
    if job.quote is None:
        assert charged.unpublished
    else:
        assert_charged(charged, job.quote)


def values_of(spec: Spec, model: Model) -> dict[str, object]:
    """The smallest call, with the id that the docs print for an uploaded file."""
    values = smallest(spec, model)
    for field in model.fields:
        if field.python in values and asks_for_an_asset(field.schema):
            one = "ASSET_ID"
            values[field.python] = [one] if field.schema.get("type") == "array" else one
    return values


def asks_for_an_asset(schema: Mapping[str, object]) -> bool:
    inner = schema.get("items")
    return "asset" in (schema.get("format"), entry(inner).get("format"))


def assert_charged(charged: Entry, quote: Quote) -> None:
    """What the client reckons with is what is taken, or the emulator says why it cannot be."""
    match quote.status:
        case "exact" | "approximate" if quote.currency is None:
            assert (charged.amount, charged.status) == (quote.credits, quote.status)
        case "range" if quote.currency is None and not charged.measured:
            assert charged.amount == quote.maximum
        case "range" if quote.currency is None:
            assert quote.minimum is not None
            assert quote.maximum is not None
            assert quote.minimum <= charged.amount <= quote.maximum
        case _:
            assert charged.unpublished or charged.measured
