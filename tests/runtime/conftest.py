"""Fixtures of the runtime's tests."""

import asyncio
from types import SimpleNamespace

import pytest

from ratecard_runtime.flow import repeats
from ratecard_runtime.sync import driver as sync_driver


@pytest.fixture
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Repeat at once; how long repeats wait is asserted where flows are played by hand."""
    monkeypatch.setattr(repeats, "FIRST_DELAY", 0.001)


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds that the clients would have waited, in order."""
    waited: list[float] = []
    real = asyncio.sleep

    async def sleep(seconds: float) -> None:
        waited.append(seconds)
        await real(0)

    monkeypatch.setattr(sync_driver, "time", SimpleNamespace(sleep=waited.append))
    monkeypatch.setattr(asyncio, "sleep", sleep)
    return waited
