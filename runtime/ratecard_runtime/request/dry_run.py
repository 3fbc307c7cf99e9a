"""What a client that sends nothing keeps instead."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ratecard_runtime.request.planned import PlannedCall


@dataclass(frozen=True, slots=True, eq=False)
class DryRun:
    """The calls that were not sent, in order, and the ids that stand for what they would make.

    A client and its copies share one. Safe for threads.
    """

    calls: list["PlannedCall"] = field(default_factory=list["PlannedCall"])
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def new_id(self) -> str:
        """Return an id that no provider gave: `dry-run-1`, `dry-run-2`, …"""
        return f"dry-run-{next(self._numbers)}"
