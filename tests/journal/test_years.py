"""What the journal forgets over the years and over its versions, and what it never does."""

import sqlite3
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest
from tests.journal.test_journal import NOON, ORIGIN, at_noon, intent, quote

from ratecard_runtime.errors import BudgetExceeded
from ratecard_runtime.journal.budget import Budget
from ratecard_runtime.journal.database import STEPS
from ratecard_runtime.journal.store import Journal


def test_a_total_budget_remembers_what_is_forgotten(tmp_path: Path) -> None:
    """Calls leave the journal after a while, at each opening; what they cost never does."""
    path, day = tmp_path / "journal.sqlite3", 86400
    for name, credits, days in (("first", "40", 0), ("second", "5", 401), ("third", "1", 802)):
        journal = Journal(path, clock=partial(float, NOON + days * day))
        call = intent(name, quote(credits=credits), created=NOON + days * day)
        journal.reserve(call, Budget(credits=46))
        journal.finish(name, Decimal(credits))
        journal.close()
    later = Journal(path, clock=lambda: NOON + 1300 * day)
    assert later.spent("acme", ORIGIN, Budget(credits=46)) == Decimal(46)
    assert later.spent("acme", ORIGIN, Budget(credits=46, per="month")) == Decimal(0)
    assert later.calls() == ()
    with pytest.raises(BudgetExceeded):
        later.reserve(intent("fourth", quote(credits="1")), Budget(credits=46))


def test_a_journal_of_an_earlier_version_is_brought_up(tmp_path: Path) -> None:
    """Its calls, jobs and reservations stay."""
    path, budget = tmp_path / "journal.sqlite3", Budget(credits=10)
    with sqlite3.connect(path) as connection:
        connection.executescript(STEPS[0])
        connection.execute("PRAGMA user_version = 1")
        connection.execute(
            "INSERT INTO calls VALUES ('c1', 'acme', ?, 'generate', 'video', 'accepted', 'n/1', "
            "?, ?, ?, 'key-1', '00ff', 'exact', 7000000, 7000000, 'credits', NULL, 'default', "
            "7000000)",
            (ORIGIN, NOON, NOON, NOON),
        )
        connection.execute("INSERT INTO jobs VALUES ('c1', 'j1', 'task', 'pending', NULL)")
    connection.close()
    journal = at_noon(path)
    assert journal.spent("acme", ORIGIN, budget) == Decimal(7)
    (call,) = journal.unfinished()
    assert [job.job_id for job in call.jobs] == ["j1"]
    journal.reserve(intent("c2", quote(credits="3")), budget)
    assert [call.call_id for call in journal.calls()] == ["c1", "c2"]
