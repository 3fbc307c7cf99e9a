"""Whether a call is made again, and after how long.

A paid call is sent again only where it surely was not taken, or where the provider documents a
key that makes a repeat safe. One that buys or destroys is not even repeated where it was refused.
"""

import math
from dataclasses import dataclass
from typing import NamedTuple

from ratecard_runtime.answer.answer import Answer
from ratecard_runtime.answer.polling import job_ids_of
from ratecard_runtime.answer.verdict import Verdict
from ratecard_runtime.description.operations import Operation
from ratecard_runtime.description.profiles import JobProfile
from ratecard_runtime.description.provider import KnownError
from ratecard_runtime.errors import (
    APIError,
    ConnectionFailed,
    MalformedResponse,
    RatecardError,
    SubmissionUnknown,
)
from ratecard_runtime.network.messages import Departure, Failure, Request
from ratecard_runtime.request.session import Session

ATTEMPTS = 3
"""How often a call is made at most, where making it again is safe."""

FIRST_DELAY = 0.5
LONGEST_DELAY = 8.0
LONGEST_RETRY_AFTER = 60.0
"""Seconds; a provider that asks for more gets its error raised instead."""

PAYING = frozenset({"paid", "purchase"})
"""Effects of calls that cost something."""

_ERRORS = 400
_REPEATABLE_METHODS = frozenset({"GET", "PUT", "DELETE"})
_NEVER_REPEATED = frozenset({"purchase", "destructive"})


class Repeat(NamedTuple):
    """Make the call again after `delay` seconds."""

    delay: float


class GiveUp(NamedTuple):
    """Raise `error`."""

    error: RatecardError


@dataclass(slots=True)
class Attempts:
    """The attempts of one call: how many there were, and whether one may have been taken.

    `ends` is the moment, on the session's clock, when the whole call must be over: after the
    `seconds` it has, or after the deadline of every call. `departure` is that of a paid attempt of
    which nothing is known yet. `profile` is there where the call starts jobs; `job_ids` are those
    that an answer named, whatever else it said.
    """

    session: Session
    operation: Operation[object]
    most: int = ATTEMPTS
    ends: float = math.inf
    made: int = 0
    doubt: SubmissionUnknown | None = None
    departure: Departure | None = None
    seconds: float = math.inf
    profile: JobProfile | None = None
    job_ids: tuple[str, ...] = ()

    @property
    def called(self) -> str:
        """What is called, without what was given: `POST /v1/images`."""
        return f"{self.operation.method} {self.operation.path}"

    @property
    def may_be_taken(self) -> bool:
        """Whether an attempt may have been taken, were the call given up now."""
        is_on_its_way = self.departure is not None and self.departure.may_have_left
        return is_on_its_way or self.doubt is not None

    def doubt_before(self) -> None:
        """Say that an earlier call with the same key is in doubt: no refusal ends that."""
        words = (
            f"{self.called} is in doubt since it was made before with this idempotency key, and "
            "making it again brought no answer that settles it"
        )
        self.doubt = SubmissionUnknown(words, self.called)

    def begin(self) -> None:
        """Let the time of the whole call begin."""
        self.ends = self.session.clock() + min(self.seconds, self.session.deadline)

    def next(self, request: Request) -> Request:
        """Return the request of the next attempt, within what is left of the time."""
        self.made += 1
        self.departure = Departure() if self.operation.effect in PAYING else None
        left = max(0.0, self.ends - self.session.clock())
        return request._replace(limit=left, departure=self.departure)

    def after_failure(self, failure: Failure) -> Repeat | GiveUp:
        """Decide after an attempt that brought no answer."""
        operation, called = self.operation, self.called
        error: RatecardError
        if not failure.sent:
            error = ConnectionFailed(f"{called} was not sent: {failure.message}")
        elif operation.effect in PAYING:
            words = f"{called} was sent and no answer came ({failure.message})"
            error = self._doubted(SubmissionUnknown(words, called))
        else:
            error = ConnectionFailed(f"{called} got no answer: {failure.message}")
        error.__cause__ = failure.cause
        is_harmless = not failure.sent or is_repeatable(operation)
        return self._decide(error, self._back_off() if is_harmless else None)

    def answered(self, answer: Answer) -> None:
        """Keep the jobs that an answer names; what errors call an id need not be a job's."""
        if self.profile is not None and answer.status < _ERRORS:
            self.job_ids = job_ids_of(self.profile, answer)

    def after_error(self, verdict: Verdict) -> Repeat | GiveUp:
        """Decide after an attempt that was answered with an error."""
        error: RatecardError = verdict.error
        is_conflict = verdict.error.status == 409
        is_in_progress = self.doubt is not None and is_conflict
        delay = None
        if is_in_progress or _may_repeat(self.operation, verdict.error, verdict.known):
            delay = self._back_off() if error.retry_after is None else error.retry_after
        if self._is_in_doubt(verdict.error) or (is_conflict and self._is_key_used):
            unknown = SubmissionUnknown(verdict.error.answered, self.called, verdict.error.details)
            error = self._doubted(unknown)
        if self.job_ids:
            error.job_id, delay = self.job_ids[0], None
        return self._decide(error, delay)

    def _is_in_doubt(self, error: APIError) -> bool:
        """Tell whether the call may have been taken although the provider answered an error."""
        if self.operation.effect not in PAYING or isinstance(error, MalformedResponse):
            return False
        return error.may_have_charged != "no" or bool(self.job_ids)

    @property
    def _is_key_used(self) -> bool:
        """Whether an earlier attempt of a paid call used its key, even one that was refused."""
        is_keyed = self.operation.idempotency_header is not None
        return self.made > 1 and is_keyed and self.operation.effect in PAYING

    def _doubted(self, error: SubmissionUnknown) -> SubmissionUnknown:
        self.doubt = self.doubt or error
        return error

    def _back_off(self) -> float:
        return back_off(self.made, self.session.chance())

    def _decide(self, error: RatecardError, delay: float | None) -> Repeat | GiveUp:
        """Repeat after `delay` seconds, unless that is None, too long or once too often.

        Once an attempt may have been taken, no later refusal takes that back: the first doubt is
        raised, and says what came after it.
        """
        self.departure = None
        if delay is not None and delay <= LONGEST_RETRY_AFTER and self.made < self.most:
            is_in_time = self.session.clock() + delay < self.ends
            if is_in_time and self.session.allowance.take():
                return Repeat(delay)
        if self.doubt is not None and self.doubt is not error:
            self.doubt.__cause__ = error
            self.doubt.retry_after = error.retry_after
            error = self.doubt
        error.attempts = self.made
        error.phase = "submit" if self.operation.effect in PAYING else "call"
        return GiveUp(error)


def is_repeatable(operation: Operation[object]) -> bool:
    """Tell whether sending the call twice does what sending it once does."""
    if operation.effect in _NEVER_REPEATED:
        return False
    if operation.idempotency_header is not None or operation.effect == "read":
        return True
    return operation.effect != "paid" and operation.method in _REPEATABLE_METHODS


def back_off(attempt: int, chance: float) -> float:
    """Return the seconds to wait after `attempt` (from 1): anything up to a limit that doubles.

    `chance` lies between 0 and 1. The whole span is used, so that clients that failed together
    do not come back together.
    """
    longest: float = min(FIRST_DELAY * 2.0 ** (attempt - 1), LONGEST_DELAY)
    return longest * chance


def _may_repeat(operation: Operation[object], error: APIError, known: KnownError | None) -> bool:
    if operation.effect in _NEVER_REPEATED:
        return False
    if error.status == 429:
        return known is None or not known.accepted
    if error.status == 503 and known is not None and not known.accepted:
        return True
    return error.status >= 500 and is_repeatable(operation)
