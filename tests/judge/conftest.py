"""What judges need: their programs, and a free port. Without `make judge` no outsider judges."""

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

JUDGES = os.environ.get("JUDGES", "")
"""The folder of the judges' own venv; `make judge` names it."""


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    """The outside judges take minutes and need programs that `make test` does not install."""
    return True if collection_path.name == "outside" and not JUDGES else None


@pytest.fixture(scope="session")
def judge() -> Callable[[str], str]:
    """The path of a judge's program, by its name."""
    return lambda name: str(Path(JUDGES).absolute() / "bin" / name)


@pytest.fixture
def free_port() -> int:
    """A port of loopback that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
