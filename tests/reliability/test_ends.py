"""How jobs end and what they cost then, and calls that move money: once, and written down."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from tests.emulate.cells import Kind, opened
from tests.reliability.hostile_server import Received, hostile, json_reply
from tests.reliability.studio import ACCEPTED, client_at
from tests.reliability.subjects import CANARY, subject_of

from ratecard.testing import running
from ratecard_runtime.errors import JobFailed, RatecardError, SubmissionUnknown
from ratecard_runtime.journal.budget import Budget
from ratecard_runtime.journal.store import Journal

pytestmark = [
    pytest.mark.usefixtures("studio", "no_waits"),
    pytest.mark.parametrize("kind", ["sync", "async"]),
]


def told(*statuses: str) -> Callable[[Received], bytes]:
    """Answers of a status operation, one after the other, the last one for ever."""
    left = list(statuses)

    def answer(received: Received) -> bytes:
        if received.method == "POST":
            return json_reply(ACCEPTED)
        return json_reply(left.pop(0) if len(left) > 1 else left[0])

    return answer


@pytest.mark.parametrize(
    "after", ['{"status": "failed", "reason": "x"}', '{"status": "queued"}', '{"status": "?"}']
)
def test_the_first_end_of_a_job_stays(kind: Kind, after: str, tmp_path: Path) -> None:
    """F21: nobody asks again, so nothing takes it back."""
    journal = str(tmp_path / "journal.sqlite3")
    with (
        hostile(told('{"status": "queued"}', '{"status": "done", "files": []}', after)) as server,
        client_at(server, kind, journal=journal) as shell,
    ):
        job = shell.do(shell.client.videos.make_once(text="A lake"))
        shell.do(job.wait(10))
        assert [shell.do(job.refresh()) for _ in range(3)] == ["succeeded"] * 3
    assert len(server.received) == 3
    assert [call.phase for call in Journal(journal).calls()] == ["finished"]


def test_a_status_that_goes_back_is_only_a_status(kind: Kind) -> None:
    statuses = ['{"status": "queued"}', '{"status": "?"}', '{"status": "queued"}']
    with (
        hostile(told(*statuses, '{"status": "done", "files": []}')) as server,
        client_at(server, kind) as shell,
    ):
        job = shell.do(shell.client.videos.make_once(text="A lake"))
        shell.do(job.wait(10))
    assert job.status == "succeeded"


@pytest.mark.parametrize(
    ("end", "charged", "spent"),
    [
        ('{"status": "done", "files": [], "credits": 5}', Decimal(5), 5),
        ('{"status": "done", "files": [], "credits": 9.25}', Decimal("9.25"), Decimal("9.25")),
        ('{"status": "done", "files": []}', None, 7),
        ('{"status": "some", "files": [], "credits": 3}', Decimal(3), 3),
        ('{"status": "failed", "credits": 7}', Decimal(0), 0),
    ],
)
def test_the_reported_cost_stands_beside_the_quote(
    kind: Kind, end: str, charged: Decimal | None, spent: Decimal | int, tmp_path: Path
) -> None:
    """F24, F34: what was reserved is replaced; failed videos of this provider cost nothing."""
    journal, budget = str(tmp_path / "journal.sqlite3"), Budget(credits=20)
    with (
        hostile(told(end)) as server,
        client_at(server, kind, journal=journal, budget=budget) as shell,
    ):
        job = shell.do(shell.client.videos.make_once(text="A lake"))
        try:
            shell.do(job.wait(10))
        except JobFailed as failure:
            assert failure.may_have_charged == "no"
    (call,) = Journal(journal).calls()
    assert (call.maximum, call.charged) == (Decimal(7), charged)
    assert Journal(journal).spent("studio", call.origin, budget) == spent


def test_a_part_of_the_results_says_that_it_is_one(kind: Kind, tmp_path: Path) -> None:
    """F23: ZenCreator documents partial generations, which keep their credits."""
    with running("zencreator", limits=False, key=CANARY, job_seconds=0) as emulator:
        emulator.faults("submit=job-partial")
        subject = subject_of("zencreator", "replay")
        with opened(emulator, subject, kind, journal=str(tmp_path / "j.sqlite3")) as shell:
            result = shell.do(shell.do(subject.submit(shell.client)).wait(10))
        assert result.is_partial
        assert [entry.kind for entry in emulator.ledger()] == ["charge"]


@pytest.mark.parametrize("fault", ["429", "503", "drop", "reset-before"])
def test_a_call_that_moves_money_is_made_once(kind: Kind, fault: str, tmp_path: Path) -> None:
    """F39: not even a refusal is followed by another try, and no budget of credits counts it."""
    with running("progressive-robot", limits=False, key=CANARY) as emulator:
        emulator.faults(f"*#1={fault}")
        known = subject_of("progressive-robot", "none")
        journal, budget = str(tmp_path / "j.sqlite3"), Budget(credits=0)
        with (
            opened(emulator, known, kind, journal=journal, budget=budget) as shell,
            pytest.raises(RatecardError) as caught,
        ):
            shell.do(shell.client.credits.topup(credits=100, confirm=True))
        assert len(emulator.requests()) == 1
    is_lost = fault in ("drop", "reset-before")
    assert isinstance(caught.value, SubmissionUnknown) or not is_lost
    (call,) = Journal(journal).calls()
    assert call.phase == ("refused" if fault == "429" else "unknown")
