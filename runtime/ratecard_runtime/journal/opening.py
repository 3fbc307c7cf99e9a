"""Which journal a client uses: clients of one process share the one at a path."""

import os
from pathlib import Path
from typing import Literal

from ratecard_runtime.forks import ForkLock
from ratecard_runtime.journal.location import default_journal_path
from ratecard_runtime.journal.store import Journal

_journals: dict[Path, Journal] = {}
_lock = ForkLock()


def journal_at(
    choice: Journal | str | os.PathLike[str] | Literal[True] | None,
    *,
    in_memory: bool,
    process: int,
) -> Journal | None:
    """Return the journal that was chosen: True is the user's own, None is none.

    Where there is none, or the environment turns the user's own off, `in_memory` makes one that
    lives as long as its client, for the one `process` that made the client.
    """
    if isinstance(choice, Journal):
        return choice
    chosen = default_journal_path() if choice is True else choice
    if chosen is None:
        return Journal(None, process=process) if in_memory else None
    path = Path(chosen).expanduser().absolute()
    with _lock.held:
        return _journals.setdefault(path, Journal(path))
