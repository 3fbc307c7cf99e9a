"""Whether a call is made again, and after how long.

A paid call is never sent twice; one that buys or destroys is not even repeated where it was
refused.
"""

from collections.abc import Callable
from typing import NamedTuple

from ratecard_runtime.answer.verdict import Verdict
from ratecard_runtime.description.operations import Operation
from ratecard_runtime.description.provider import KnownError
from ratecard_runtime.errors import APIError, ConnectionFailed, RatecardError, SubmissionUnknown
from ratecard_runtime.network.messages import Failure

ATTEMPTS = 3
"""How often a call is made at most, where making it again is safe."""

FIRST_DELAY = 0.5
LONGEST_DELAY = 8.0
LONGEST_RETRY_AFTER = 60.0
"""Seconds; a provider that asks for more gets its error raised instead."""

_REPEATABLE_METHODS = frozenset({"GET", "PUT", "DELETE"})
_NEVER_REPEATED = frozenset({"purchase", "destructive"})


class Repeat(NamedTuple):
    """Make the call again after `delay` seconds."""

    delay: float


class GiveUp(NamedTuple):
    """Raise `error`."""

    error: RatecardError


def after_failure(
    operation: Operation[object],
    failure: Failure,
    attempt: int,
    is_last: bool,
    chance: Callable[[], float],
) -> Repeat | GiveUp:
    """Decide after attempt number `attempt` (from 1) that brought no answer."""
    is_harmless = not failure.sent or is_repeatable(operation)
    if is_harmless and not is_last:
        return Repeat(back_off(attempt, chance))
    called = f"{operation.method} {operation.path}"
    if not failure.sent:
        return GiveUp(ConnectionFailed(f"{called} was not sent: {failure.message}"))
    if operation.effect in ("paid", "purchase"):
        return GiveUp(
            SubmissionUnknown(
                f"{called} was sent and no answer came ({failure.message}); it may have been "
                "charged, so look at the provider's history before making the call again"
            )
        )
    return GiveUp(ConnectionFailed(f"{called} got no answer: {failure.message}"))


def after_error(
    operation: Operation[object],
    verdict: Verdict,
    attempt: int,
    is_last: bool,
    chance: Callable[[], float],
) -> Repeat | GiveUp:
    """Decide after attempt number `attempt` (from 1) that was answered with an error."""
    error = verdict.error
    if not is_last and _may_repeat(operation, error, verdict.known):
        wait = error.details.retry_after
        if wait is None:
            return Repeat(back_off(attempt, chance))
        if wait <= LONGEST_RETRY_AFTER:
            return Repeat(wait)
    if _is_in_doubt(operation, error, verdict.known):
        return GiveUp(
            SubmissionUnknown(
                f"{error}; look at the provider's history before making the call again",
                error.details,
            )
        )
    return GiveUp(error)


def is_repeatable(operation: Operation[object]) -> bool:
    """Tell whether sending the call twice does what sending it once does."""
    if operation.effect in _NEVER_REPEATED:
        return False
    if operation.idempotency_header is not None or operation.effect == "read":
        return True
    return operation.effect != "paid" and operation.method in _REPEATABLE_METHODS


def back_off(attempt: int, chance: Callable[[], float]) -> float:
    """Return the seconds to wait after `attempt` (from 1): doubling, between half and all of it."""
    longest: float = min(FIRST_DELAY * 2.0 ** (attempt - 1), LONGEST_DELAY)
    return longest * (0.5 + chance() / 2)


def _may_repeat(operation: Operation[object], error: APIError, known: KnownError | None) -> bool:
    if operation.effect in _NEVER_REPEATED:
        return False
    if error.status == 429:
        return known is None or not known.accepted
    if error.status == 503 and known is not None and not known.accepted:
        return True
    return error.status >= 500 and is_repeatable(operation)


def _is_in_doubt(operation: Operation[object], error: APIError, known: KnownError | None) -> bool:
    """Tell whether a paid call may have been taken although the provider failed."""
    if operation.effect not in ("paid", "purchase") or error.status < 500:
        return False
    if known is None or known.accepted:
        return True
    return known.code is None and error.status != 503
