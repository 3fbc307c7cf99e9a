"""The one connection of a process to the file of a journal."""

import os
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from ratecard_runtime.errors import JournalUnavailable
from ratecard_runtime.forks import watch
from ratecard_runtime.journal.database import faults_told, open_database

Value = TypeVar("Value")

_FORK_WAITS = 10.0
"""Seconds that a fork waits for a transaction of another thread."""

_left_behind: list[sqlite3.Connection] = []
"""Connections of a parent that a child found open: to close them would harm the parent's file."""


class ProcessConnection:
    """Opens a database when it is needed, for one thread at a time.

    No connection crosses a fork: SQLite would take the locks of parent and child for one, and
    whoever ends first would delete the log that the other writes to. So it is closed before a
    fork, between two transactions, and both processes open it again.

    A file that is gone, or another one, is not written any more: other processes have not got what
    is in it, so a budget would be spent again and a job be found by nobody.

    A database in memory cannot be shared: it belongs to the process that it was made for.
    """

    def __init__(
        self, path: Path | None, process: int, tidy: Callable[[sqlite3.Connection], None]
    ) -> None:
        """Open nothing yet; `process` is whose database it is, where it is in memory.

        `tidy` is done once for each opening, within the first change.
        """
        self.path = None if path is None else path.absolute()
        self._tidy, self._is_tidy = tidy, False
        self._process = process
        self._lock = threading.Lock()
        self._opened: tuple[int, sqlite3.Connection] | None = None
        self._file: tuple[int, int] | None = None
        self._is_forking = False
        watch(self)

    def changed(self, change: Callable[[sqlite3.Connection], Value]) -> Value:
        """Make a change in one transaction and return what it gives.

        Ctrl-C may come between any two steps. What must follow in spite of it stands in this one
        frame, in `finally`: a context manager of our own could be interrupted at its own exit.
        """
        with self._lock, faults_told(self.path):
            connection = self._connection()
            try:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                connection.execute("BEGIN IMMEDIATE")
                if not self._is_tidy:
                    self._tidy(connection)
                value = change(connection)
                connection.execute("COMMIT")
                self._is_tidy = True
                return value
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    def read(self, ask: Callable[[sqlite3.Connection], Value]) -> Value:
        """Return what one query gives; it keeps nobody from writing."""
        with self._lock, faults_told(self.path):
            return ask(self._connection())

    def close(self) -> None:
        """Close the connection; the next use opens it again."""
        with self._lock:
            self._close()

    def before_fork(self) -> None:
        """Close the connection between two transactions, and begin no other until the fork."""
        self._is_forking = self._lock.acquire(timeout=_FORK_WAITS)
        if self._is_forking and self.path is not None:
            self._close()

    def after_fork(self, *, is_child: bool) -> None:
        """Let threads go on; those that held the lock are not there in a child."""
        if self._is_forking:
            self._is_forking = False
            self._lock.release()
        elif is_child:
            self._lock = threading.Lock()

    def _connection(self) -> sqlite3.Connection:
        process = os.getpid()
        if self.path is None and process != self._process:
            raise JournalUnavailable(
                "the budget of this client is kept in memory, where a forked child would spend it "
                "a second time. Give the client journal=… so that processes share the budget, or "
                "make it after the fork"
            )
        if self._opened is None or self._opened[0] != process:
            self._close()
            self._opened, self._is_tidy = (process, open_database(self.path)), False
            self._file = _file_at(self.path)
        if self.path is not None and _file_at(self.path) != self._file:
            raise JournalUnavailable(
                f"the journal {self.path} was deleted or replaced while this process had it open, "
                "so a call would be written down nowhere. Put the file back, or start the process "
                "anew to begin another"
            )
        return self._opened[1]

    def _close(self) -> None:
        if self._opened is not None:
            process, connection = self._opened
            self._opened = None
            if process == os.getpid():
                connection.close()
            else:
                _left_behind.append(connection)


def _file_at(path: Path | None) -> tuple[int, int] | None:
    """Return which file lies at `path`, None where there is none."""
    if path is None:
        return None
    try:
        found = os.stat(path)  # noqa: PTH116 - before each call, and half as dear
    except OSError:
        return None
    return found.st_dev, found.st_ino
