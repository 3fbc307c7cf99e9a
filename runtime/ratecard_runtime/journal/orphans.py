"""Calls whose process died before it could say how they ended."""

import os
import platform
import sqlite3


def this_process() -> str:
    """Return a name for this process that other processes on this machine can look up."""
    return f"{platform.node()}/{os.getpid()}"


def settle_orphans(connection: sqlite3.Connection, now: float) -> bool:
    """Say of each call of a dead process what is known: whether any was found.

    One that was never sent gives back what it held in a budget; one that was sent is unknown and
    keeps it. A process on another machine, or where processes cannot be looked up, counts as
    dead when the call's deadline is over.
    """
    rows = connection.execute(
        "SELECT call_id, process, phase, deadline FROM calls WHERE phase IN ('intent', 'sent')"
    ).fetchall()
    orphans = [
        (str(call_id), phase == "sent")
        for call_id, process, phase, deadline in rows
        if deadline < now or not _is_alive(str(process))
    ]
    for call_id, was_sent in orphans:
        change = "phase = 'unknown'" if was_sent else "phase = 'refused', held = 0"
        connection.execute(
            f"UPDATE calls SET {change}, updated = ? WHERE call_id = ?", (now, call_id)
        )
    return bool(orphans)


def _is_alive(process: str) -> bool:
    """Tell whether the process is there; yes where that cannot be asked."""
    node, _, number = process.rpartition("/")
    if os.name != "posix" or node != platform.node():
        return True
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
