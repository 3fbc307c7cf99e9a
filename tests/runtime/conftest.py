"""Fixtures of the runtime's tests."""

import pytest

from ratecard_runtime import repeats


@pytest.fixture
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Repeat at once; how long repeats wait is asserted where flows are played by hand."""
    monkeypatch.setattr(repeats, "FIRST_DELAY", 0.001)
