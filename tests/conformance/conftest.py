"""One recording server and both clients of each package, shared by all tests of a worker."""

from collections.abc import Iterator

import pytest
from tests.conformance.packages import Shell
from tests.conformance.recorder import Recorder
from tests.conformance.spec import FOLDERS, read_spec


@pytest.fixture(scope="session")
def server() -> Iterator[Recorder]:
    """The server."""
    with Recorder() as made:
        yield made


@pytest.fixture
def recorder(server: Recorder) -> Recorder:
    """The server, as if nothing had been sent yet."""
    server.requests.clear()
    return server


@pytest.fixture(scope="session")
def shells(server: Recorder) -> Iterator[dict[tuple[str, bool], Shell]]:
    """Each client by provider and by whether it is the asyncio one."""
    made = {
        (folder.name, is_async): Shell(read_spec(folder), server, is_async=is_async)
        for folder in FOLDERS
        for is_async in (False, True)
    }
    yield made
    for shell in made.values():
        shell.close()
