"""Everything that the generated clients can send, the emulators take."""

import pytest
from tests.conformance.spec import FOLDERS, Spec, read_spec
from tests.judge.client_calls import run_client

from ratecard.testing import running
from ratecard_runtime.errors import NotFound

SPECS = [pytest.param(read_spec(folder), id=folder.name) for folder in FOLDERS]
MANY_CREDITS = 10**12


@pytest.mark.parametrize("spec", SPECS)
def test_every_call_of_the_client_is_taken(spec: Spec) -> None:
    """Made-up ids lead nowhere; nothing else is refused, and paid calls alone are charged."""
    paid = {each.id for each in spec.endpoints if each.entry.get("effect") == "paid"}
    with running(spec.id, credits=MANY_CREDITS, job_seconds=0, limits=False) as emulator:
        made = list(run_client(spec, emulator.base_url, emulator.key))
        charged = {entry.operation for entry in emulator.charges()}

    refused = [each for each in made if each.error and not isinstance(each.error, NotFound)]
    assert refused == []
    assert sum(each.error is None for each in made) > len(made) / 2
    assert charged <= paid
