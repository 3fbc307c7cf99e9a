"""The tables of the journal, and how its file is opened."""

import os
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from ratecard_runtime.errors import JournalUnavailable


class BusyError(JournalUnavailable):
    """Another process is writing the journal at this moment; clients wait and try again."""


# Indexes cost every call some time before it is sent; what is asked for rarely is searched for.
_FIRST_TABLES = """
CREATE TABLE calls (
    call_id TEXT PRIMARY KEY,
    provider TEXT NOT NULL,
    origin TEXT NOT NULL,
    operation TEXT NOT NULL,
    item TEXT NOT NULL,
    phase TEXT NOT NULL,
    process TEXT NOT NULL,
    created REAL NOT NULL,
    updated REAL NOT NULL,
    deadline REAL NOT NULL,
    idempotency_key TEXT,
    body_hash TEXT NOT NULL,
    quote_status TEXT NOT NULL,
    minimum INTEGER,
    maximum INTEGER,
    unit TEXT NOT NULL,
    charged INTEGER,
    budget TEXT,
    held INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX spent ON calls (provider, origin, budget, created, held)
    WHERE budget IS NOT NULL;
CREATE INDEX in_doubt ON calls (idempotency_key) WHERE phase = 'unknown';
CREATE TABLE jobs (
    call_id TEXT NOT NULL REFERENCES calls ON DELETE CASCADE,
    job_id TEXT NOT NULL,
    profile TEXT NOT NULL,
    state TEXT NOT NULL,
    charged INTEGER,
    PRIMARY KEY (call_id, job_id)
) WITHOUT ROWID;
CREATE INDEX jobs_by_id ON jobs (job_id);
"""

_LATER_TABLES = """
ALTER TABLE calls ADD COLUMN key_expires REAL;
DROP INDEX in_doubt;
CREATE INDEX by_key ON calls (idempotency_key) WHERE idempotency_key IS NOT NULL;
CREATE TABLE forgotten (
    provider TEXT NOT NULL,
    origin TEXT NOT NULL,
    budget TEXT NOT NULL,
    held INTEGER NOT NULL,
    PRIMARY KEY (provider, origin, budget)
) WITHOUT ROWID;
CREATE TABLE uploads (
    provider TEXT NOT NULL,
    origin TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    body_hash TEXT NOT NULL,
    asset_id TEXT NOT NULL,
    created REAL NOT NULL,
    PRIMARY KEY (idempotency_key, provider, origin, body_hash)
) WITHOUT ROWID;
"""

STEPS = (_FIRST_TABLES, _LATER_TABLES)
"""What makes the tables of each version from those of the version before."""

VERSION = len(STEPS)
"""Of the tables; a file of an earlier version is brought up, one of a later version refused."""


def open_database(path: Path | None) -> sqlite3.Connection:
    """Open the journal at `path`, None for one in memory; make it where there is none.

    Raises `JournalUnavailable` where that is impossible: a paid call must not go unrecorded.
    """
    connection = None
    try:
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            _make_private(path)
        connection = sqlite3.connect(
            path or ":memory:", timeout=0, isolation_level=None, check_same_thread=False
        )
        _set_up(connection)
        _make_tables(connection, path)
        connection.execute("PRAGMA busy_timeout = 0")
    except BaseException as error:  # Ctrl-C too: an open transaction would lock the file
        if connection is not None:
            connection.close()
        if isinstance(error, OSError | sqlite3.Error):
            raise JournalUnavailable(_unavailable(path, str(error))) from error
        raise
    return connection


@contextmanager
def faults_told(path: Path | None) -> Generator[None]:
    """Turn faults of the database into `BusyError` or `JournalUnavailable`."""
    try:
        yield
    except (sqlite3.Error, OverflowError, UnicodeError) as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY:
            words = f"another process is writing the journal {path}; try again in a moment"
            raise BusyError(words) from error
        raise JournalUnavailable(f"the journal {path} failed: {error}") from error


def _make_private(path: Path) -> None:
    """Create the file for its owner alone; what was bought is nobody else's business."""
    if os.name == "posix" and not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def _set_up(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA busy_timeout = 10000")
    # Durable against a killed process: pages reach the system with each commit. Against a
    # power failure the last calls may be missing; a full sync would cost milliseconds each.
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    # A checkpoint waits for the disk, so there is one for some thousand calls only.
    connection.execute("PRAGMA wal_autocheckpoint = 8000")
    connection.execute("PRAGMA foreign_keys = ON")


def _make_tables(connection: sqlite3.Connection, path: Path | None) -> None:
    if _version(connection) < VERSION:
        connection.execute("BEGIN IMMEDIATE")
        for step in STEPS[_version(connection) :]:
            for statement in step.split(";"):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {max(VERSION, _version(connection))}")
        connection.execute("COMMIT")
    found = _version(connection)
    if found != VERSION:
        words = f"it was written by another version of ratecard-runtime (tables {found})"
        raise JournalUnavailable(_unavailable(path, words))


def _version(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def _unavailable(path: Path | None, fault: str) -> str:
    return (
        f"the journal {path or 'in memory'} cannot be used: {fault}. Name another with "
        "journal=… or RATECARD_JOURNAL, or none with journal=None"
    )
