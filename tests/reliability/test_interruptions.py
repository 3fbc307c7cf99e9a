"""Whoever is interrupted while a paid call is on its way loses neither the job nor the doubt."""

import asyncio
import logging
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from tests.emulate.cells import Kind, opened
from tests.reliability.hostile_server import HostileServer, Received, hostile, json_reply
from tests.reliability.studio import ACCEPTED
from tests.reliability.subjects import CANARY, subject_of

from ratecard.testing import RunningEmulator, running
from ratecard_runtime.aio import driver
from ratecard_runtime.errors import RatecardError
from ratecard_runtime.flow.steps import Notice
from ratecard_runtime.journal.store import Journal

pytestmark = pytest.mark.usefixtures("studio")
ROOT = Path(__file__).parents[2]


class Slow:
    """A server that takes a submission and answers it when it is told to."""

    def __init__(self) -> None:
        """Begin with nothing taken."""
        self.taken = threading.Event()
        self.may_answer = threading.Event()

    def __call__(self, received: Received) -> bytes:
        """Answer one request."""
        if received.method == "POST":
            self.taken.set()
            self.may_answer.wait(10)
            return json_reply(ACCEPTED)
        return json_reply('{"status": "queued"}')


def phases(journal: Path) -> list[tuple[str, list[str]]]:
    """How far the calls of a journal came, and their jobs."""
    calls = Journal(journal).calls()
    return [(call.phase, [job.job_id for job in call.jobs]) for call in calls]


async def _cancelled(server: HostileServer, slow: Slow, journal: Path, answers: bool) -> None:
    """Submit, cancel the task when the server has the call, and let it answer then, or never."""
    twin = subject_of("studio", "reject").twin
    client = twin(api_key=CANARY, base_url=server.base_url, journal=str(journal), timeout=5)
    task = asyncio.ensure_future(client.videos.make_once(text="A lake"))
    await asyncio.to_thread(slow.taken.wait, 5)
    task.cancel()
    await asyncio.sleep(0.05)
    if answers:
        slow.may_answer.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    slow.may_answer.set()
    await client.aclose()


def test_a_cancelled_task_still_writes_down_the_job(tmp_path: Path) -> None:
    slow, journal = Slow(), tmp_path / "journal.sqlite3"
    with hostile(slow) as server:
        asyncio.run(_cancelled(server, slow, journal, answers=True))
    assert phases(journal) == [("accepted", ["v1"])]


def test_a_cancelled_task_whose_answer_stays_away_is_in_doubt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(driver, "GRACE", 0.2)
    slow, journal = Slow(), tmp_path / "journal.sqlite3"
    with hostile(slow) as server:
        asyncio.run(_cancelled(server, slow, journal, answers=False))
    assert phases(journal) == [("unknown", [])]


@pytest.fixture
def celebify() -> Iterator[RunningEmulator]:
    with running("celebifyai", limits=False, key=CANARY) as emulator:
        yield emulator


def test_ctrl_c_leaves_the_call_in_doubt(celebify: RunningEmulator, tmp_path: Path) -> None:
    """A blocking submission that waits for its answer, which was charged already."""
    celebify.faults("submit#1=silence:seconds=5:accepted")
    journal = tmp_path / "journal.sqlite3"
    command = [sys.executable, "-m", "tests.reliability.interrupted"]
    with subprocess.Popen(
        [*command, celebify.base_url, CANARY, str(journal)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        until = time.monotonic() + 20
        while not celebify.charges() and time.monotonic() < until:
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=20)
    assert "KeyboardInterrupt" in said
    assert CANARY not in said
    assert phases(journal) == [("unknown", [])]
    assert len(celebify.charges()) == 1


def test_a_fork_opens_connections_of_its_own(celebify: RunningEmulator, tmp_path: Path) -> None:
    """Two processes with one client: each gets the answers to its own calls."""
    journal = tmp_path / "journal.sqlite3"
    command = [sys.executable, "-m", "tests.reliability.forking"]
    done = subprocess.run(
        [*command, celebify.base_url, CANARY, str(journal)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    said = [tuple(line.split()) for line in done.stdout.splitlines()]
    prompts = {job.id: job.arguments["prompt"] for job in celebify.jobs()}
    assert len(said) == 50
    assert [prompts[job_id] for _, job_id in said] == [who for who, _ in said]
    found = {job.job_id for call in Journal(journal).calls() for job in call.jobs}
    assert found == set(prompts)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_who_looks_on_may_fail_and_the_job_stays(
    celebify: RunningEmulator, kind: Kind, tmp_path: Path
) -> None:
    """F40: an exception of the caller's own ends the wait, not the job."""

    def fail(_: Notice) -> None:
        raise ZeroDivisionError

    journal = tmp_path / "journal.sqlite3"
    subject = subject_of("celebifyai", "none")
    with opened(celebify, subject, kind, journal=str(journal)) as shell:
        job = shell.do(subject.submit(shell.client))
        with pytest.raises(ZeroDivisionError):
            shell.do(job.wait(5, progress=fail))
    assert phases(journal) == [("accepted", [job.id])]


class BrokenSink(logging.Handler):
    """A handler whose own fault is not caught."""

    def emit(self, record: logging.LogRecord) -> None:  # noqa: ARG002
        """Fail."""
        raise OSError("the disk of the log is full")


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_log_that_fails_loses_no_job(
    celebify: RunningEmulator, kind: Kind, tmp_path: Path
) -> None:
    """F40: what came of the paid call is written down all the same."""
    journal, sink = tmp_path / "journal.sqlite3", BrokenSink()
    logger = logging.getLogger("ratecard_runtime")
    logger.addHandler(sink)
    logger.setLevel(logging.DEBUG)
    subject = subject_of("celebifyai", "none")
    try:
        with opened(celebify, subject, kind, journal=str(journal)) as shell, suppress(OSError):
            shell.do(subject.submit(shell.client))
    finally:
        logger.removeHandler(sink)
        logger.setLevel(logging.NOTSET)
    (charge,) = celebify.charges()
    assert phases(journal) in ([("accepted", [charge.job_id])], [("unknown", [])])


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_closed_client_writes_nothing_down(
    celebify: RunningEmulator, kind: Kind, tmp_path: Path
) -> None:
    """F32: it refuses before the journal, for nothing can be sent."""
    journal = tmp_path / "journal.sqlite3"
    subject = subject_of("celebifyai", "none")
    with opened(celebify, subject, kind, journal=str(journal)) as shell:
        if shell.runner is None:
            shell.client.close()
        else:
            shell.runner.run(shell.client.aclose())
        with pytest.raises(RatecardError, match="closed"):
            shell.do(subject.submit(shell.client))
    assert not journal.exists()


def test_calls_with_one_key_at_a_time_are_one_job(tmp_path: Path) -> None:
    """F31: threads with the same idempotency key get the same job, charged once."""
    ids: list[str] = []
    with running("zencreator", limits=False, key=CANARY) as emulator:
        subject = subject_of("zencreator", "replay")
        with opened(emulator, subject, "sync", journal=str(tmp_path / "j.sqlite3")) as shell:

            def submit() -> None:
                image = shell.client.images
                ids.append(image.upscaler(image_asset="ASSET_ID", idempotency_key="k1").id)

            threads = [threading.Thread(target=submit) for _ in range(8)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        assert (len(ids), len(set(ids)), len(emulator.charges())) == (8, 1, 1)
