"""Calls made again with their key: one charge, one call."""

import os
import signal
import subprocess
import sys
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from tests.journal.test_journal import NOON, ORIGIN, at_noon, intent, place, quote

from ratecard_runtime.errors import BudgetExceeded, InvalidRequest
from ratecard_runtime.journal.budget import Budget
from ratecard_runtime.journal.records import Intent
from ratecard_runtime.journal.store import Journal
from ratecard_runtime.journal.uploads import UploadKey

HOUR = 3600.0


def again(call_id: str, *, hours: float = 0, kept: float | None = 24) -> Intent:
    """A call of 30 credits that is made `hours` after noon with the one key of these tests."""
    created = NOON + hours * HOUR
    made = intent(call_id, quote(credits="30"), created=created, key="key-1")
    return replace(made, key_expires=None if kept is None else created + kept * HOUR)


def test_a_call_made_again_with_the_key_of_one_in_doubt_takes_its_place() -> None:
    """One charge is held once, and whoever dies before the repeat is sent leaves the doubt."""
    journal, budget = at_noon(), Budget(credits=30)
    assert not journal.reserve(again("first"), budget).is_in_doubt
    journal.doubt("first")
    assert journal.reserve(again("second"), budget).is_in_doubt
    assert [(call.call_id, call.phase) for call in journal.unfinished()] == [("second", "sent")]
    assert journal.spent("acme", ORIGIN, budget) == Decimal(30)
    journal.accept("second", "task", ("j1",))
    with pytest.raises(BudgetExceeded):
        journal.reserve(again("third"), budget)
    assert [(call.call_id, call.phase) for call in journal.calls()] == [("second", "accepted")]


_DIES = """
import os, signal, sys
sys.path.insert(0, {tests!r})
from pathlib import Path
from tests.journal.test_keys import again
from ratecard_runtime.journal.budget import Budget
from ratecard_runtime.journal.store import Journal
Journal(Path({path!r}), clock=lambda: {noon}).reserve(again("killed"), Budget(credits=30))
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_the_call_of_a_killed_process_is_made_again(tmp_path: Path) -> None:
    """Nobody need have looked at the unfinished calls before."""
    path, budget = tmp_path / "journal.sqlite3", Budget(credits=30)
    root = Path(__file__).parents[2]
    code = _DIES.format(tests=str(root), path=str(path), noon=NOON)
    ended = subprocess.run([sys.executable, "-c", code], check=False, cwd=root)
    assert ended.returncode == -signal.SIGKILL
    journal = at_noon(path)
    assert journal.reserve(again("mine"), budget).is_in_doubt
    assert [call.call_id for call in journal.unfinished()] == ["mine"]
    assert journal.spent("acme", ORIGIN, budget) == Decimal(30)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not say so")
def test_a_killed_process_that_nobody_waited_for_is_dead(tmp_path: Path) -> None:
    """As in a container whose first process is no init."""
    path, root = tmp_path / "journal.sqlite3", Path(__file__).parents[2]
    code = _DIES.format(tests=str(root), path=str(path), noon=NOON)
    with subprocess.Popen([sys.executable, "-c", code], cwd=root) as process:
        os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
        assert [call.phase for call in at_noon(path).unfinished()] == ["unknown"]


def test_calls_that_give_one_job_are_one_charge() -> None:
    """The first that was accepted stays; a doubt about the key is over."""
    journal, budget = at_noon(), Budget(credits=120)
    for name in ("doubt", "first", "second", "third"):
        journal.reserve(again(name), budget)
    journal.accept("first", "task", ("g1",))
    journal.doubt("doubt")
    journal.accept("second", "task", ("g1",))
    journal.end_job(place("g1"), "succeeded", Decimal(25), refunded=False)
    journal.accept("third", "task", ("g1",))
    assert [(call.call_id, call.phase) for call in journal.calls()] == [("first", "finished")]
    assert journal.spent("acme", ORIGIN, budget) == Decimal(25)


def test_other_jobs_and_other_keys_are_other_charges() -> None:
    journal, budget = at_noon(), Budget(credits=120)
    for each in (again("a"), again("b"), replace(again("c"), idempotency_key="key-2")):
        journal.reserve(each, budget)
    journal.accept("a", "task", ("g1",))
    journal.accept("b", "task", ("g2",))
    journal.accept("c", "task", ("g1",))
    assert [call.call_id for call in journal.unfinished()] == ["a", "b", "c"]
    assert journal.spent("acme", ORIGIN, budget) == Decimal(90)


@pytest.mark.parametrize("end", ["doubt", "accepted", "finished"])
@pytest.mark.parametrize("hours", [24, 25])
def test_a_key_that_the_provider_forgot_is_no_safe_repeat(end: str, hours: float) -> None:
    """The moment counts from its first use, however often it was used since."""
    journal, budget = at_noon(), Budget(credits=300)
    journal.reserve(again("first"), budget)
    journal.doubt("first")
    assert journal.reserve(again("second", hours=23), budget).expires == NOON + 24 * HOUR
    match end:
        case "doubt":
            journal.doubt("second")
        case "accepted":
            journal.accept("second", "task", ("g1",))
        case _:
            journal.finish("second", Decimal(30))
    before = journal.calls()
    assert [call.key_expires for call in before] == [NOON + 24 * HOUR]
    words = "idempotency_key: was used on .*the provider forgot it on 2026-11-07 12:00 UTC"
    with pytest.raises(InvalidRequest, match=words) as refusal:
        journal.reserve(again("third", hours=hours), budget)
    assert refusal.value.may_have_charged == ("unknown" if end == "doubt" else "yes")
    assert ("client.jobs.settle('second', …)" in str(refusal.value)) is (end == "doubt")
    assert journal.calls() == before


def test_a_key_of_which_nobody_says_how_long_it_counts_does_not_expire() -> None:
    journal, budget = at_noon(), Budget(credits=300)
    journal.reserve(again("first", kept=None), budget)
    journal.doubt("first")
    assert journal.reserve(again("second", hours=1000, kept=None), budget).is_in_doubt


def test_a_refused_call_leaves_its_key_free() -> None:
    journal, budget = at_noon(), Budget(credits=300)
    journal.reserve(again("first"), budget)
    journal.refuse("first")
    later = replace(again("second", hours=30), body_hash="ff00")
    assert not journal.reserve(later, budget).is_in_doubt


def test_a_key_is_for_one_request() -> None:
    journal, budget = at_noon(), Budget(credits=300)
    journal.reserve(again("first"), budget)
    journal.doubt("first")
    with pytest.raises(InvalidRequest, match="for another request; use a key for one request"):
        journal.reserve(replace(again("second"), body_hash="ff00"), budget)
    elsewhere = replace(again("third"), body_hash="ff00", origin="http://127.0.0.1:1")
    assert not journal.reserve(elsewhere, budget).is_in_doubt


def test_the_ids_of_uploads_are_kept_with_the_key(tmp_path: Path) -> None:
    path, key = tmp_path / "journal.sqlite3", UploadKey("acme", ORIGIN, "key-1")
    journal = at_noon(path)
    journal.remember_upload(key, "aa", "as_1")
    journal.remember_upload(key, "bb", "as_2")
    assert at_noon(path).uploaded(key) == {"aa": "as_1", "bb": "as_2"}
    assert journal.uploaded(key._replace(idempotency_key="key-2")) == {}
    later = Journal(path, clock=lambda: NOON + 401 * 86400)
    later.calls()
    assert later.uploaded(key) == {}
