"""The package of the small spec of these tests, and emulators of all providers."""

import asyncio
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from types import SimpleNamespace

import pytest
from tests.reliability.subjects import CANARY, PROVIDERS, STUDIO_SPECS, Emulators

from ratecard.generate import generate
from ratecard.testing import running
from ratecard_runtime.sync import driver as sync_driver


@pytest.fixture(scope="session")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder with the package of the small spec; it can be imported."""
    folder = tmp_path_factory.mktemp("studio")
    report = generate(
        providers=None,
        specs=STUDIO_SPECS,
        templates=None,
        out=folder,
        check=False,
        progress=lambda _: None,
    )
    assert report.findings == ()
    source = str(folder / "ratecard-studio" / "src")
    sys.path.insert(0, source)
    yield folder
    sys.path.remove(source)


@pytest.fixture(scope="module")
def emulators(studio: Path) -> Iterator[Emulators]:  # noqa: ARG001 - its package is imported
    """One emulator of each provider, shared by a module's tests; all have the same key."""
    with ExitStack() as stack:
        started = {
            name: stack.enter_context(running(name, limits=False, key=CANARY)) for name in PROVIDERS
        }
        own = running("studio", limits=False, key=CANARY, specs=STUDIO_SPECS)
        yield {**started, "studio": stack.enter_context(own)}


@pytest.fixture
def no_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Clients wait for nothing; how long they wait is asserted elsewhere."""
    real = asyncio.sleep

    def at_once(_: float) -> None:
        return None

    async def at_once_too(_: float) -> None:
        await real(0)

    monkeypatch.setattr(sync_driver, "time", SimpleNamespace(sleep=at_once))
    monkeypatch.setattr(asyncio, "sleep", at_once_too)
