"""Limits on calls: so many in a sliding window of time, and so many unfinished jobs at once."""

from collections import deque
from dataclasses import dataclass, field

from ratecard.spec import Limit, Provider


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How a limit stands: its most calls, those left, and when a call leaves the window.

    `reset` is in seconds since 1970.
    """

    limit: int
    remaining: int
    reset: float


@dataclass(slots=True, kw_only=True)
class _Rate:
    """At most `requests` calls in `seconds`, with the moments of the calls of each API key."""

    requests: int
    seconds: int
    per_key: bool
    calls: dict[str | None, deque[float]] = field(default_factory=dict[str | None, deque[float]])

    def within(self, key: str | None, now: float) -> deque[float]:
        """The moments of the calls that still count."""
        calls = self.calls.setdefault(key if self.per_key else None, deque())
        while calls and calls[0] <= now - self.seconds:
            calls.popleft()
        return calls

    def standing(self, key: str | None, now: float) -> Standing:
        calls = self.within(key, now)
        return Standing(
            limit=self.requests,
            remaining=max(0, self.requests - len(calls)),
            reset=(calls[0] if calls else now) + self.seconds,
        )


class LimitWindows:
    """The calls that count towards a limit, and the limits of the account's plan."""

    def __init__(self, provider: Provider, plan: str | None) -> None:
        """Start with no calls. `plan` is the name of a plan; None is the highest."""
        named = plan or _highest(provider)
        limits = [each for each in provider.held_limits if each.plan in (None, named)]
        self.concurrent: dict[str, list[Limit]] = {}
        self._rates: dict[str, list[_Rate]] = {}
        for limit in limits:
            rate = _rate(limit)
            for operation in limit.operations:
                if rate:
                    self._rates.setdefault(operation, []).append(rate)
                if limit.concurrent is not None:
                    self.concurrent.setdefault(operation, []).append(limit)

    def take(self, operation: str, key: str | None, now: float) -> float | None:
        """Count a call, or return the seconds to wait until there is room for it."""
        rates = self._rates.get(operation)
        if rates is None:
            return None
        full = [
            calls[0] + rate.seconds - now
            for rate in rates
            if len(calls := rate.within(key, now)) >= rate.requests
        ]
        if full:
            return max(full)
        for rate in rates:
            rate.within(key, now).append(now)
        return None

    def standing(self, operation: str, key: str | None, now: float) -> Standing | None:
        """How the tightest limit of an operation stands, None where there is none."""
        standings = [each.standing(key, now) for each in self._rates.get(operation, ())]
        return min(standings, key=_remaining, default=None)


def _highest(provider: Provider) -> str | None:
    name = provider.plans[-1]["name"] if provider.plans else None
    return name if isinstance(name, str) else None


def _rate(limit: Limit) -> _Rate | None:
    if limit.requests is None or limit.seconds is None:
        return None
    return _Rate(requests=limit.requests, seconds=limit.seconds, per_key=limit.per_key)


def _remaining(standing: Standing) -> int:
    return standing.remaining
