"""A pytest fixture that starts an emulator for each test."""

from collections.abc import Callable, Iterator
from typing import Literal, TypeAlias, Unpack

from ratecard.testing.options import Options
from ratecard.testing.running import RunningEmulator, running

Scope: TypeAlias = Literal["session", "package", "module", "class", "function"]


def emulator(
    provider: str, *, scope: Scope = "function", **options: Unpack[Options]
) -> Callable[[], Iterator[RunningEmulator]]:
    """A pytest fixture; bind it to a name in a test module or in conftest.py.

    Each test gets an emulator of its own; with a wider `scope` several share one.
    """
    import pytest

    def started() -> Iterator[RunningEmulator]:
        with running(provider, **options) as emulator:
            yield emulator

    return pytest.fixture(scope=scope)(started)
