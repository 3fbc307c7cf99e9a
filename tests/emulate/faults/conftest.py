"""One emulator for all tests of a module, clean for each."""

from collections.abc import Iterator

import pytest

from ratecard.testing import RunningEmulator, running


@pytest.fixture(scope="module")
def shared() -> Iterator[RunningEmulator]:
    with running("zencreator", limits=False) as started:
        yield started


@pytest.fixture
def zencreator(shared: RunningEmulator) -> RunningEmulator:
    shared.reset()
    return shared
