"""The journal over real files: what it remembers, shares with other processes and refuses."""

import multiprocessing
import os
import signal
import sqlite3
import stat
import subprocess
import sys
import threading
import time
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Literal

import pytest

from ratecard_runtime.errors import BudgetExceeded, JournalUnavailable
from ratecard_runtime.journal.budget import Budget
from ratecard_runtime.journal.database import BusyError
from ratecard_runtime.journal.location import default_journal_path
from ratecard_runtime.journal.records import Intent, JobPlace
from ratecard_runtime.journal.store import Journal
from ratecard_runtime.price.quotes import Quote

NOON = 1_793_966_400.0  # 2026-11-06 12:00 UTC
ORIGIN = "https://api.acme.example"


def quote(
    status: Literal["exact", "range", "unpublished"] = "exact",
    credits: str | None = None,
    minimum: str | None = None,
    maximum: str | None = None,
    is_limited: bool = True,
) -> Quote:
    def number(text: str | None) -> Decimal | None:
        return None if text is None else Decimal(text)

    return Quote(
        provider="acme",
        item="video",
        status=status,
        credits=number(credits),
        minimum=number(minimum),
        maximum=number(maximum),
        worst=number(maximum or credits) if is_limited else None,
    )


def intent(
    call_id: str,
    price: Quote,
    *,
    created: float = NOON,
    deadline: float = 600,
    key: str | None = None,
) -> Intent:
    return Intent(
        call_id=call_id,
        provider="acme",
        origin=ORIGIN,
        operation="generate",
        item="video",
        created=created,
        deadline=created + deadline,
        idempotency_key=key or f"key of {call_id}",
        body_hash="00ff",
        quote=price,
    )


def place(job_id: str) -> JobPlace:
    return JobPlace(provider="acme", origin=ORIGIN, profile="task", job_id=job_id)


def at_noon(path: Path | None = None) -> Journal:
    return Journal(path, clock=lambda: NOON)


def test_a_call_is_remembered_from_its_intent_to_its_saved_result(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "journal.sqlite3"
    journal = at_noon(path)
    phases: list[str] = []

    def see() -> None:
        (call,) = Journal(path, clock=lambda: NOON).calls()
        phases.append(call.phase)

    journal.reserve(intent("c1", quote(credits="12.5")), None)
    see()
    journal.accept("c1", "task", ("j1", "j2"))
    see()
    journal.end_job(place("j1"), "succeeded", Decimal("6.25"), refunded=False)
    see()
    journal.end_job(place("j2"), "failed", Decimal("6.25"), refunded=True)
    see()
    journal.mark_saved(place("j1"))
    see()

    assert phases == ["sent", "accepted", "accepted", "finished", "saved"]
    (call,) = journal.calls("acme", ORIGIN)
    assert (call.minimum, call.maximum, call.charged) == (
        Decimal("12.5"),
        Decimal("12.5"),
        Decimal("6.25"),
    )
    assert {(job.job_id, job.state, job.charged) for job in call.jobs} == {
        ("j1", "succeeded", Decimal("6.25")),
        ("j2", "failed", Decimal(0)),
    }
    assert journal.unfinished() == ()


def test_the_same_job_id_at_another_base_url_is_another_job() -> None:
    journal = at_noon()
    journal.reserve(intent("c1", quote(credits="1")), None)
    journal.accept("c1", "task", ("j1",))
    elsewhere = JobPlace(provider="acme", origin="http://127.0.0.1:9", profile="task", job_id="j1")
    journal.end_job(elsewhere, "succeeded", None, refunded=False)
    assert [call.phase for call in journal.unfinished()] == ["accepted"]


def test_the_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    at_noon(path).reserve(intent("c1", quote(credits="1")), None)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_budget_counts_the_worst_case_until_the_cost_is_known() -> None:
    journal, budget = at_noon(), Budget(credits=100, per="day")
    journal.reserve(intent("c1", quote("range", minimum="20", maximum="60")), budget)
    with pytest.raises(BudgetExceeded) as refusal:
        journal.reserve(intent("c2", quote(credits="41")), budget)
    assert str(refusal.value) == (
        "video was not sent: it may cost 41 credits, 60 of the budget's 100 per day are spent "
        "or reserved"
    )
    journal.accept("c1", "task", ("j1",))
    journal.end_job(place("j1"), "succeeded", Decimal(25), refunded=False)
    assert journal.spent("acme", ORIGIN, budget) == Decimal(25)
    journal.reserve(intent("c2", quote(credits="75")), budget)
    assert journal.spent("acme", ORIGIN, budget) == Decimal(100)
    assert [call.call_id for call in journal.calls()] == ["c1", "c2"]


def test_a_refused_call_gives_back_what_it_held_and_an_unknown_one_keeps_it() -> None:
    journal, budget = at_noon(), Budget(credits=100)
    for call_id in ("refused", "unknown"):
        journal.reserve(intent(call_id, quote(credits="30")), budget)
    journal.refuse("refused")
    journal.doubt("unknown")
    assert journal.spent("acme", ORIGIN, budget) == Decimal(30)
    assert [call.phase for call in journal.unfinished()] == ["unknown"]


def test_what_an_emulator_takes_is_not_spent_at_the_provider() -> None:
    """The same provider at another address has a budget of its own."""
    journal, budget = at_noon(), Budget(credits=30)
    journal.reserve(intent("here", quote(credits="30")), budget)
    elsewhere = replace(intent("there", quote(credits="30")), origin="http://127.0.0.1:8080")
    journal.reserve(elsewhere, budget)
    assert journal.spent("acme", ORIGIN, budget) == Decimal(30)
    with pytest.raises(BudgetExceeded):
        journal.reserve(replace(elsewhere, call_id="again"), budget)


def test_a_refunded_job_costs_nothing() -> None:
    journal, budget = at_noon(), Budget(credits=100)
    journal.reserve(intent("c1", quote(credits="30")), budget)
    journal.accept("c1", "task", ("j1",))
    journal.end_job(place("j1"), "failed", None, refunded=True)
    assert journal.spent("acme", ORIGIN, budget) == Decimal(0)


@pytest.mark.parametrize(
    ("budget", "price", "words"),
    [
        (Budget(credits=9), quote("unpublished"), "price is not published"),
        (
            Budget(credits=9, ranges="refuse"),
            quote("range", minimum="1", maximum="2"),
            "price is not fixed",
        ),
        (Budget(credits=9), quote("range", minimum="1", maximum="10"), "may cost 10 credits"),
        (Budget(credits="0.5"), quote(credits="0.500001"), "may cost 0.500001 credits"),
        (Budget(credits=9), quote(credits="7", is_limited=False), "nothing limits its price"),
    ],
)
def test_what_a_budget_refuses_is_not_written_down(
    budget: Budget, price: Quote, words: str
) -> None:
    journal = at_noon()
    with pytest.raises(BudgetExceeded, match=words):
        journal.reserve(intent("c1", price), budget)
    assert journal.calls() == ()


@pytest.mark.parametrize(
    ("budget", "price"),
    [
        (Budget(credits=0, unpublished="allow"), quote("unpublished")),
        (Budget(credits=1, ranges="minimum"), quote("range", minimum="1", maximum="10")),
        (Budget(credits="0.5"), quote(credits="0.5")),
        (Budget(credits=7, ranges="minimum"), quote(credits="7", is_limited=False)),
    ],
)
def test_what_a_budget_allows(budget: Budget, price: Quote) -> None:
    journal = at_noon()
    journal.reserve(intent("c1", price), budget)
    assert [call.phase for call in journal.calls()] == ["sent"]


@pytest.mark.parametrize(
    ("per", "seconds_before", "is_counted"),
    [
        ("hour", 1, False),
        ("day", 12 * 3600, True),
        ("day", 12 * 3600 + 1, False),
        ("month", 5 * 86400 + 12 * 3600, True),
        ("month", 5 * 86400 + 12 * 3600 + 1, False),
        ("total", 300 * 86400, True),
    ],
)
def test_periods_begin_at_full_hours_midnight_and_the_first(
    per: Literal["hour", "day", "month", "total"], seconds_before: float, is_counted: bool
) -> None:
    journal, budget = at_noon(), Budget(credits=10, per=per)
    journal.reserve(intent("c1", quote(credits="4"), created=NOON - seconds_before), budget)
    assert journal.spent("acme", ORIGIN, budget) == (Decimal(4) if is_counted else Decimal(0))


def reserve_until_refused(path: Path) -> int:
    """Reserve 1 credit again and again; return how often that went."""
    journal, budget, count = Journal(path), Budget(credits=40), 0
    while True:
        try:
            now = time.time()
            call_id = os.urandom(8).hex()
            journal.reserve(intent(call_id, quote(credits="1"), created=now), budget)
            count += 1
        except BusyError:
            time.sleep(0.001)
        except BudgetExceeded:
            return count


def test_threads_never_pass_a_budget_together(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    counts: list[int] = []
    threads = [
        threading.Thread(target=lambda: counts.append(reserve_until_refused(path)))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(counts) == 40


def test_processes_never_pass_a_budget_together(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    with multiprocessing.get_context("spawn").Pool(3) as pool:
        counts = pool.map(reserve_until_refused, [path] * 3)
    assert sum(counts) == 40


_DIES = """
import os, signal, sys, time
sys.path.insert(0, {tests!r})
from pathlib import Path
from test_journal import Budget, Journal, intent, quote
journal = Journal(Path({path!r}))
now = time.time()
journal.reserve(intent("on-its-way", quote(credits="30"), created=now), Budget(credits=100))
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_the_calls_of_a_killed_process_are_found(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    code = _DIES.format(tests=str(Path(__file__).parent), path=str(path))
    ended = subprocess.run([sys.executable, "-c", code], check=False)
    assert ended.returncode == -signal.SIGKILL

    journal, budget = Journal(path), Budget(credits=100)
    journal.reserve(intent("mine", quote(credits="70"), created=time.time()), budget)
    phases = {call.call_id: call.phase for call in journal.calls()}
    assert phases == {"on-its-way": "unknown", "mine": "sent"}
    assert [call.call_id for call in journal.unfinished()] == ["on-its-way", "mine"]
    assert journal.spent("acme", ORIGIN, budget) == Decimal(100)


def test_a_call_whose_deadline_is_over_is_unknown_wherever_its_process_is() -> None:
    journal = Journal(None, clock=lambda: NOON + 601)
    journal.reserve(intent("c1", quote(credits="1")), None)
    assert [call.phase for call in journal.unfinished()] == ["unknown"]


def test_a_writer_elsewhere_is_waited_for_by_the_caller(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    journal = at_noon(path)
    journal.reserve(intent("c1", quote(credits="1")), None)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(BusyError):
        journal.doubt("c1")
    other.execute("COMMIT")
    other.close()
    journal.doubt("c1")
    assert [call.phase for call in journal.calls()] == ["unknown"]


@pytest.mark.parametrize("content", [b"no database at all, but long enough to be taken for one"])
def test_a_file_that_is_no_journal_is_refused_and_kept(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "journal.sqlite3"
    path.write_bytes(content)
    with pytest.raises(JournalUnavailable, match="cannot be used"):
        at_noon(path).reserve(intent("c1", quote(credits="1")), None)
    assert path.read_bytes() == content


def test_a_journal_of_a_later_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    at_noon(path).reserve(intent("c1", quote(credits="1")), None)
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(JournalUnavailable, match="tables 99"):
        at_noon(path).calls()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(JournalUnavailable, match="journal=None"):
        at_noon(tmp_path / "file" / "journal.sqlite3").calls()


def test_old_calls_are_forgotten_and_open_ones_never(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    journal = at_noon(path)
    for call_id in ("ended", "open"):
        journal.reserve(intent(call_id, quote(credits="1")), None)
    journal.finish("ended", Decimal(1))
    journal.doubt("open")
    later = Journal(path, clock=lambda: NOON + 401 * 86400)
    assert [call.call_id for call in later.calls()] == ["open"]


def test_the_environment_names_the_journal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("RATECARD_JOURNAL", str(tmp_path / "mine.sqlite3"))
    assert default_journal_path() == tmp_path / "mine.sqlite3"
    monkeypatch.setenv("RATECARD_JOURNAL", "off")
    assert default_journal_path() is None
    monkeypatch.delenv("RATECARD_JOURNAL")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert default_journal_path() == tmp_path / "ratecard" / "journal.sqlite3"
