"""Calls whose process died before it could say how they ended."""

import os
import platform
import sqlite3
from pathlib import Path

_NODE = platform.node()


def this_process() -> str:
    """Return a name for this process that other processes on this machine can look up."""
    return f"{_NODE}/{os.getpid()}"


def settle_orphans(connection: sqlite3.Connection, now: float) -> None:
    """Say of each call on its way in a dead process that its outcome is unknown.

    A process on another machine, or where processes cannot be looked up, counts as dead when the
    call's deadline is over.
    """
    rows = connection.execute(
        "SELECT call_id, process, deadline FROM calls WHERE phase = 'sent'"
    ).fetchall()
    orphans = [
        (now, str(call_id))
        for call_id, process, deadline in rows
        if deadline < now or not _is_alive(str(process))
    ]
    connection.executemany(
        "UPDATE calls SET phase = 'unknown', updated = ? WHERE call_id = ?", orphans
    )


def _is_alive(process: str) -> bool:
    """Tell whether the process is there; yes where that cannot be asked."""
    node, _, number = process.rpartition("/")
    if os.name != "posix" or node != _NODE:
        return True
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return not _is_zombie(number)


def _is_zombie(number: str) -> bool:
    """Tell whether a process has ended and only its parent has not asked for it yet.

    Nobody ever asks in a container whose first process is no init.
    """
    try:
        state = Path(f"/proc/{number}/stat").read_text(errors="replace").rpartition(")")[2]
    except OSError:
        return False
    return state.split()[:1] == ["Z"]
