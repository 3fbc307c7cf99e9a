"""Idempotency keys: what a second call with the same key gets, as the spec says."""

from collections import OrderedDict
from dataclasses import dataclass

from ratecard.emulate.exchange import Reply

_KEPT = 10_000

Name = tuple[str, str | None, str]
"""Operation, API key and idempotency key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class First:
    """The first call with a key: what it asked for, what it got, and until when that counts."""

    asked: bytes
    reply: Reply
    until: float


class ReplayStore:
    """The answers to accepted calls by their keys; the oldest goes when there are too many."""

    def __init__(self) -> None:
        """Start with no calls."""
        self._firsts: OrderedDict[Name, First] = OrderedDict()

    def find(self, name: Name, now: float) -> First | None:
        """The first call with this key, None where there was none or it no longer counts."""
        first = self._firsts.get(name)
        if first is not None and first.until <= now:
            del self._firsts[name]
            return None
        return first

    def keep(self, name: Name, *, asked: bytes, reply: Reply, until: float) -> None:
        """Remember the first answer to a key."""
        if name in self._firsts:
            return
        self._firsts[name] = First(asked=asked, reply=reply, until=until)
        if len(self._firsts) > _KEPT:
            self._firsts.popitem(last=False)
