"""The virtual clock: real time, what a test has advanced it by, and what falls due on it."""

import heapq
import time
from collections.abc import Callable
from itertools import count

Callback = Callable[[], None]


class Clock:
    """Seconds since 1970 that a test may advance, with callbacks that run when they fall due.

    Whoever owns the clock calls `run_due` now and then: before each answer, and at `next_due`.
    """

    def __init__(self) -> None:
        """Start at the real time, with nothing to do."""
        self._offset = 0.0
        self._stopped: float | None = None
        self._due: list[tuple[float, int, Callback]] = []
        self._order = count()

    def now(self) -> float:
        """Seconds since 1970; while a callback runs, the moment at which it fell due."""
        return self._real() if self._stopped is None else self._stopped

    def at(self, when: float, callback: Callback) -> None:
        """Call back at `when`, in seconds since 1970; of one moment, the first noted goes first."""
        heapq.heappush(self._due, (when, next(self._order), callback))

    def advance(self, seconds: float) -> None:
        """Move the clock forward and run what falls due on the way, each at its own moment."""
        self._offset += max(0.0, seconds)
        self.run_due()

    def run_due(self) -> None:
        """Run every callback whose moment has come, in order; one may note further ones."""
        if self._stopped is not None:
            return
        try:
            while self._due and self._due[0][0] <= self._real():
                when, _, callback = heapq.heappop(self._due)
                self._stopped = when
                callback()
        finally:
            self._stopped = None

    def next_due(self) -> float | None:
        """The moment of the next callback in seconds since 1970, None where there is none."""
        return self._due[0][0] if self._due else None

    def _real(self) -> float:
        return time.time() + self._offset
