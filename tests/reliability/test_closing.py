"""A client that is closed while it is in use: what was begun is ended."""

import asyncio
import threading
from pathlib import Path
from time import sleep
from typing import Any

import pytest
from tests.emulate.cells import Kind, Shell
from tests.reliability.hostile_server import Received, hostile, json_reply
from tests.reliability.studio import ACCEPTED, FILE, client_at, save, scripted

from ratecard_runtime.errors import RatecardError
from ratecard_runtime.journal.store import Journal

pytestmark = pytest.mark.usefixtures("studio")


def slow(received: Received) -> bytes:
    """Take a moment for everything."""
    sleep(0.4)
    return scripted()(received)


def closing_soon(shell: Shell) -> threading.Timer:
    """Close a blocking client from another thread while it waits for an answer."""
    timer = threading.Timer(0.15, shell.client.close)
    timer.start()
    return timer


async def paid_while_closing(shell: Shell) -> Any:
    """Close a client from the task beside the one that waits for an answer."""
    call = asyncio.ensure_future(shell.client.videos.make_once(text="A lake"))
    await asyncio.sleep(0.15)
    await shell.client.aclose()
    return await call


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_paid_call_on_its_way_is_answered(kind: Kind, tmp_path: Path) -> None:
    """Its job was paid for; only what begins after is refused."""
    journal = tmp_path / "journal.sqlite3"
    with hostile(slow) as server, client_at(server, kind, journal=str(journal)) as shell:
        job: Any
        if kind == "sync":
            timer = closing_soon(shell)
            job = shell.client.videos.make_once(text="A lake")
            timer.join()
        else:
            job = shell.do(paid_while_closing(shell))
        with pytest.raises(RatecardError, match="the client is closed"):
            shell.do(shell.client.videos.make_once(text="A lake"))
    assert job.id == "v1"
    assert [call.phase for call in Journal(journal).calls()] == ["accepted"]
    assert len(server.received) == 1


def test_a_file_on_its_way_is_saved(tmp_path: Path) -> None:
    """The rest of it comes."""

    def answer(received: Received) -> bytes:
        if received.target.startswith("/files"):
            sleep(0.4)
        return json_reply(ACCEPTED) if received.method == "POST" else scripted()(received)

    with hostile(answer) as server, client_at(server, "sync") as shell:
        job = shell.client.videos.make_once(text="A lake")
        result = job.wait(10)
        timer = closing_soon(shell)
        (file,) = result.save(tmp_path)
        timer.join()
    assert file.read_bytes() == FILE


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_connections_are_closed_in_the_end(kind: Kind, tmp_path: Path) -> None:
    """Those that nobody used at once, the others with the last answer."""
    with hostile(scripted()) as server, client_at(server, kind) as shell:
        save(shell, tmp_path)
        transports = shell.client._connection._transports
        pools = [each._pool for each in transports._opened.values()]
        assert len(pools) == 2
    assert [pool.connections for pool in pools] == [[], []]
