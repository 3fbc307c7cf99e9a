"""Ctrl-C at each step of a journal: nothing is left half-written, and nobody is locked out."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from itertools import count, takewhile
from pathlib import Path
from typing import Any

import pytest
from tests.emulate.cells import Kind, Shell
from tests.reliability.hostile_server import HostileServer, hostile
from tests.reliability.studio import client_at, scripted

from ratecard_runtime.journal.store import Journal

pytestmark = pytest.mark.usefixtures("studio")
KINDS: tuple[Kind, ...] = ("sync", "async")


class Interrupted(sqlite3.Connection):
    """A connection of which one statement is followed by Ctrl-C."""

    left = 0
    """So many statements from now, over all connections; 0 for none."""

    def execute(self, *statement: Any) -> sqlite3.Cursor:
        """Execute a statement, and be interrupted after it if it is the one."""
        return self._unless_interrupted([super().execute(*statement)])

    def executemany(self, *statement: Any) -> sqlite3.Cursor:
        """The same for several rows."""
        return self._unless_interrupted([super().executemany(*statement)])

    @staticmethod
    def _unless_interrupted(cursors: list[sqlite3.Cursor]) -> sqlite3.Cursor:
        Interrupted.left -= 1
        if Interrupted.left == 0:
            cursors.clear()  # as Python drops what a call returned that was interrupted
            raise KeyboardInterrupt
        return cursors.pop()


@pytest.fixture
def interrupted(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """All connections of the journal can be interrupted."""
    monkeypatch.setattr(sqlite3, "connect", partial(sqlite3.connect, factory=Interrupted))
    yield
    Interrupted.left = 0


def _submit(shell: Shell) -> str:
    return str(shell.do(shell.client.videos.make_once(text="A lake")).id)


def _submit_interrupted(shell: Shell, statement: int) -> bool:
    """Submit and be interrupted after so many statements: whether there were so many."""
    Interrupted.left = statement
    try:
        _submit(shell)
    except KeyboardInterrupt:
        return True
    finally:
        is_over, Interrupted.left = Interrupted.left > 0, 0
    return not is_over


def _is_free(journal: Path) -> bool:
    """Whether another process could write the journal at once."""
    with closing(sqlite3.connect(journal, timeout=0, isolation_level=None)) as other:
        try:
            other.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError:
            return False
        other.execute("ROLLBACK")
        return True


def _survives(server: HostileServer, kind: Kind, journal: Path, statement: int) -> bool:
    with client_at(server, kind, journal=str(journal)) as shell:
        was_interrupted = _submit_interrupted(shell, statement)
        assert _is_free(journal), f"locked after statement {statement}"
        if server.received:
            assert [job.job_id for call in Journal(journal).calls() for job in call.jobs] == ["v1"]
        assert _submit(shell) == "v1"
        last = Journal(journal).calls()[-1]
        assert (last.phase, [job.job_id for job in last.jobs]) == ("accepted", ["v1"])
    server.received.clear()
    return was_interrupted


@pytest.mark.usefixtures("interrupted")
@pytest.mark.parametrize("kind", KINDS)
def test_the_journal_stays_usable(kind: Kind, tmp_path: Path) -> None:
    """Of the process that was interrupted, and of all others."""
    with hostile(scripted()) as server:
        survived = takewhile(
            lambda statement: _survives(server, kind, tmp_path / f"{statement}.sqlite3", statement),
            count(1),
        )
        assert len(list(survived)) > 20
