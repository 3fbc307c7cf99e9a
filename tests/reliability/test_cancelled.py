"""A paid call that is interrupted: unsent where it has not begun, written down where it has."""

import asyncio
import logging
import sqlite3
import threading
from collections.abc import Callable, Coroutine, Generator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import anyio
import pytest
from tests.emulate.cells import Kind
from tests.reliability.hostile_server import HostileServer, Received, hostile, json_reply, reply
from tests.reliability.studio import ACCEPTED, client_at, scripted
from tests.reliability.subjects import CANARY, subject_of

from ratecard_runtime.errors import ConnectionFailed, JournalUnavailable
from ratecard_runtime.journal.budget import Budget
from ratecard_runtime.journal.store import Journal
from ratecard_runtime.network import http
from ratecard_runtime.network.connecting import AsyncBackend, Backend
from ratecard_runtime.sync import driver as sync_driver

pytestmark = pytest.mark.usefixtures("studio")
KINDS: tuple[Kind, ...] = ("sync", "async")
INTERRUPTIONS: dict[Kind, type[BaseException]] = {
    "sync": KeyboardInterrupt,
    "async": asyncio.CancelledError,
}
both = pytest.mark.parametrize("kind", KINDS)


class Slow:
    """A server that answers some time after it has a call."""

    def __init__(self, seconds: float = 0.3) -> None:
        """Begin with nothing taken."""
        self.seconds = seconds
        self.taken = threading.Event()

    def __call__(self, _: Received) -> bytes:
        """Answer one request."""
        self.taken.set()
        threading.Event().wait(self.seconds)
        return json_reply(ACCEPTED)


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite3"


def phases(journal: Path) -> list[tuple[str, list[str]]]:
    """How far the calls of a journal came, and their jobs."""
    calls = Journal(journal).calls()
    return [(call.phase, [job.job_id for job in call.jobs]) for call in calls]


def twin_at(server: HostileServer, journal: Path) -> Any:
    """An asyncio client."""
    twin = subject_of("studio", "reject").twin
    return twin(api_key=CANARY, base_url=server.base_url, journal=str(journal), timeout=5)


def submitting(client: Any) -> Coroutine[object, object, object]:
    call: Coroutine[object, object, object] = client.videos.make_once(text="A lake")
    return call


@contextmanager
def pauses(monkeypatch: pytest.MonkeyPatch, pause: Callable[[float], None]) -> Generator[None]:
    """Let the pauses of both clients do this instead."""

    async def too(seconds: float) -> None:
        pause(seconds)

    with monkeypatch.context() as patched:
        patched.setattr(sync_driver, "time", SimpleNamespace(sleep=pause))
        patched.setattr(asyncio, "sleep", too)
        yield


@both
def test_a_call_that_is_interrupted_while_connecting_is_not_sent(
    kind: Kind, journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def connect(*_: object, **__: object) -> None:
        raise INTERRUPTIONS[kind]

    monkeypatch.setattr(Backend, "connect_tcp", connect)
    monkeypatch.setattr(AsyncBackend, "connect_tcp", connect)
    with hostile(scripted()) as server, client_at(server, kind, journal=str(journal)) as shell:
        with pytest.raises(INTERRUPTIONS[kind]):
            shell.do(shell.client.videos.make_once(text="A lake"))
        assert not server.received
    assert phases(journal) == [("refused", [])]


@pytest.mark.parametrize("passes", range(4))
def test_a_task_that_is_cancelled_at_once_sends_nothing(passes: int, journal: Path) -> None:
    """After so many rounds of the loop, in which no connection can be there yet."""

    async def main(server: HostileServer) -> None:
        client = twin_at(server, journal)
        task = asyncio.ensure_future(submitting(client))
        for _ in range(passes):
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0):
                await submitting(client)
        await asyncio.sleep(0.2)
        await client.aclose()

    with hostile(scripted()) as server:
        asyncio.run(main(server))
        assert not server.received
    assert {phase for phase, _ in phases(journal)} == {"refused"}


def test_tasks_that_wait_for_a_connection_are_not_sent_any_more(
    journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is on its way is read to its end, and nothing takes its place."""

    async def main(server: HostileServer) -> None:
        client = twin_at(server, journal)
        tasks = [asyncio.ensure_future(submitting(client)) for _ in range(5)]
        await asyncio.to_thread(slow.taken.wait, 5)
        for task in tasks:
            task.cancel()
        ends = await asyncio.gather(*tasks, return_exceptions=True)
        assert {type(end) for end in ends} == {asyncio.CancelledError}
        await client.aclose()

    monkeypatch.setattr(http, "_MOST_CONNECTIONS", 1)
    slow = Slow()
    with hostile(slow) as server:
        asyncio.run(main(server))
        assert len(server.received) == 1
    assert sorted(phases(journal)) == [("accepted", ["v1"]), *[("refused", [])] * 4]


@both
def test_a_call_without_time_is_not_sent(kind: Kind, journal: Path) -> None:
    options: dict[str, object] = {"journal": str(journal), "deadline": 1e-9}
    with hostile(scripted()) as server, client_at(server, kind, **options) as shell:
        with pytest.raises(ConnectionFailed, match="was not sent"):
            shell.do(shell.client.videos.make_once(text="A lake"))
        assert not server.received
    assert phases(journal) == [("refused", [])]


@both
def test_a_call_that_is_interrupted_after_a_refusal_is_refused(
    kind: Kind, journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While it pauses: nothing is on its way, and the budget has its credits back."""

    def interrupt(_: float) -> None:
        raise INTERRUPTIONS[kind]

    budget = Budget(credits=100)
    with (
        hostile(scripted(submit=reply(b"{}", status="429 Too Many Requests"))) as server,
        client_at(server, kind, journal=str(journal), budget=budget) as shell,
        pauses(monkeypatch, interrupt),
        pytest.raises(INTERRUPTIONS[kind]),
    ):
        shell.do(shell.client.videos.make_once(text="A lake"))
    (call,) = Journal(journal).calls()
    assert call.phase == "refused"
    assert Journal(journal).spent("studio", call.origin, budget) == 0


@both
def test_an_interruption_waits_until_the_job_is_in_a_busy_journal(
    kind: Kind, journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another process holds the journal when the answer is there."""
    other = sqlite3.connect(journal, isolation_level=None, check_same_thread=False)

    def answer(_: Received) -> bytes:
        other.execute("BEGIN IMMEDIATE")
        return json_reply(ACCEPTED)

    def interrupt(_: float) -> None:
        other.execute("ROLLBACK")
        raise INTERRUPTIONS[kind]

    with (
        hostile(answer) as server,
        client_at(server, kind, journal=str(journal)) as shell,
        pauses(monkeypatch, interrupt),
        pytest.raises(INTERRUPTIONS[kind]),
    ):
        shell.do(shell.client.videos.make_once(text="A lake"))
    other.close()
    assert phases(journal) == [("accepted", ["v1"])]


@both
def test_a_job_that_cannot_be_written_down_is_told(
    kind: Kind,
    journal: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The disk is full when the answer is there: the warning names the job."""

    def accept(*_: object) -> None:
        raise JournalUnavailable("the disk is full")

    monkeypatch.setattr(Journal, "accept", accept)
    with (
        hostile(scripted()) as server,
        client_at(server, kind, journal=str(journal)) as shell,
        caplog.at_level(logging.WARNING, "ratecard_runtime"),
    ):
        shell.do(shell.client.videos.make_once(text="A lake"))
    assert "job v1 of POST /v1/once could not be written down: the disk is full" in caplog.text


def test_a_task_that_is_cancelled_again_and_again_writes_down_the_job(journal: Path) -> None:
    async def main(server: HostileServer) -> None:
        client = twin_at(server, journal)
        task = asyncio.ensure_future(submitting(client))
        await asyncio.to_thread(slow.taken.wait, 5)
        while not task.done():
            task.cancel()
            await asyncio.sleep(0.05)
        assert task.cancelled()
        await client.aclose()

    slow = Slow()
    with hostile(slow) as server:
        asyncio.run(main(server))
    assert phases(journal) == [("accepted", ["v1"])]


def test_a_cancelled_scope_of_anyio_writes_down_the_job(journal: Path) -> None:
    """As web frameworks cancel: again in each round of the loop."""

    async def main(server: HostileServer) -> None:
        client, scope = twin_at(server, journal), anyio.CancelScope()
        watching = asyncio.ensure_future(cancel(scope))
        with scope:
            await submitting(client)
        assert scope.cancelled_caught
        await watching
        await client.aclose()

    async def cancel(scope: anyio.CancelScope) -> None:
        await asyncio.to_thread(slow.taken.wait, 5)
        scope.cancel()

    slow = Slow()
    with hostile(slow) as server:
        asyncio.run(main(server))
    assert phases(journal) == [("accepted", ["v1"])]


@pytest.mark.parametrize("end", [None, ZeroDivisionError, KeyboardInterrupt])
def test_a_loop_that_ends_writes_down_the_job(
    journal: Path, end: type[BaseException] | None
) -> None:
    """The main task returns or fails, and nobody waits for the call."""

    async def main(server: HostileServer) -> None:
        kept.append(asyncio.ensure_future(submitting(twin_at(server, journal))))
        await asyncio.to_thread(slow.taken.wait, 5)
        if end is not None:
            raise end

    kept: list[asyncio.Future[object]] = []
    slow = Slow()
    with hostile(slow) as server:
        try:
            asyncio.run(main(server))
        except (ZeroDivisionError, KeyboardInterrupt) as error:
            assert type(error) is end
    assert phases(journal) == [("accepted", ["v1"])]
