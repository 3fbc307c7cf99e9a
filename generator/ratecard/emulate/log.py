"""The requests that an emulator saw: counts for every operation, and the last ones in full."""

from collections import Counter, deque
from dataclasses import dataclass

_KEPT = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request that was answered. `path` has no query, for that may hold the key."""

    number: int
    operation: str | None
    method: str
    path: str
    status: int


class RequestLog:
    """Counts of all requests and the last thousand of them."""

    def __init__(self) -> None:
        """Start with nothing seen."""
        self.total = 0
        self.counts: Counter[str] = Counter()
        self.last: deque[Request] = deque(maxlen=_KEPT)

    def count(self, operation: str) -> int:
        """Count one more call of the operation and return how many there were."""
        self.counts[operation] += 1
        return self.counts[operation]

    def add(self, *, operation: str | None, method: str, path: str, status: int) -> None:
        """Remember a request that was answered."""
        self.total += 1
        self.last.append(
            Request(number=self.total, operation=operation, method=method, path=path, status=status)
        )
