"""Where the journal lies when nobody says otherwise: the user's data directory."""

import os
import sys
from pathlib import Path

JOURNAL_ENV = "RATECARD_JOURNAL"
"""Environment variable with the path of the journal; `off` turns it off."""

OFF = "off"


def default_journal_path() -> Path | None:
    """Return the path of this user's journal, None where the environment turns it off."""
    chosen = os.environ.get(JOURNAL_ENV, "").strip()
    if chosen.lower() == OFF:
        return None
    return Path(chosen).expanduser() if chosen else _data_directory() / "journal.sqlite3"


def _data_directory() -> Path:
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(base) / "ratecard"
