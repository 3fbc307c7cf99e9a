"""Files that are no journal, or that somebody else is writing: typed errors that say so."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from tests.journal.test_journal import ORIGIN, at_noon

from ratecard_runtime.errors import JournalUnavailable
from ratecard_runtime.journal.budget import Budget
from ratecard_runtime.journal.store import Journal

_USES: list[Callable[[Journal], object]] = [
    lambda journal: journal.calls(),
    lambda journal: journal.unfinished(),
    lambda journal: journal.spent("acme", ORIGIN, Budget(credits=1)),
    lambda journal: journal.settle("c1", refused=True),
]


@pytest.mark.parametrize("use", _USES)
def test_a_journal_that_is_being_written_is_told_to_whoever_reads_it(
    use: Callable[[Journal], object], tmp_path: Path
) -> None:
    """Who reads it without a client gets an error like any other, with words."""
    path = tmp_path / "journal.sqlite3"
    at_noon(path).calls()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        words = f"another process is writing the journal {path}; try again in a moment"
        with pytest.raises(JournalUnavailable, match=words):
            use(at_noon(path))


def test_tables_of_something_else_are_told_each_time_and_left_alone(tmp_path: Path) -> None:
    """A try leaves nothing open, so the next one finds what the first one found."""
    path = tmp_path / "journal.sqlite3"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE calls (number TEXT)")
    journal = at_noon(path)
    for _ in range(2):
        with pytest.raises(JournalUnavailable, match="table calls already exists"):
            journal.calls()
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert other.execute("SELECT name FROM sqlite_schema").fetchall() == [("calls",)]
