"""How many repeats a client may make, so that an outage is not hammered."""

from ratecard_runtime.forks import ForkLock

REPEATS = 20.0
"""Repeats that a client may make before any call succeeds again."""

REGAINED = 0.2
"""Repeats that an answered call gives back."""


class RepeatAllowance:
    """Repeats that are left to a client and its copies. Safe for threads."""

    def __init__(self) -> None:
        """Begin with all of them."""
        self._left = REPEATS
        self._lock = ForkLock()

    def take(self) -> bool:
        """Take one repeat; whether there was one."""
        with self._lock.held:
            if self._left < 1:
                return False
            self._left -= 1
            return True

    def give_back(self) -> None:
        """Note that a call was answered without an error."""
        if self._left < REPEATS:
            with self._lock.held:
                self._left = min(REPEATS, self._left + REGAINED)
