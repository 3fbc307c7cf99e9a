"""The golden cases, generated once for each worker."""

import sys
from collections.abc import Iterator

import pytest
from tests.conformance.recorder import Recorder
from tests.golden.cases import NAMES, Golden, generated


@pytest.fixture(scope="session")
def golden(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Golden]:
    """All cases; their packages can be imported."""
    made = generated(tmp_path_factory.mktemp("golden"))
    sources = [str(made.package(name) / "src") for name in NAMES]
    sys.path[:0] = sources
    yield made
    sys.path[:] = [path for path in sys.path if path not in sources]


@pytest.fixture(scope="session")
def recorder() -> Iterator[Recorder]:
    """A server that records what the packages send."""
    with Recorder() as server:
        yield server
