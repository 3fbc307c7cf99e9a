"""The virtual clock: real time and what a test has advanced it by."""

import time


class Clock:
    """Seconds since 1970, which a test may advance."""

    def __init__(self) -> None:
        """Start at the real time."""
        self._offset = 0.0

    def now(self) -> float:
        """Seconds since 1970 on the virtual clock."""
        return time.time() + self._offset

    def advance(self, seconds: float) -> None:
        """Move the clock forward."""
        self._offset += seconds
