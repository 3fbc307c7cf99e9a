"""The order of steps of a call, a submission and a wait, written once for both shells.

A flow is a generator: it yields what is to be done (`Perform`, `Record`, `Sleep`, `Notice`),
receives what came of it and returns its result. It does no input or output and reads no clock but
the session's, so a test can play it by hand. What interrupts a step is thrown into the flow.
"""

import math
from collections.abc import Callable
from dataclasses import replace
from logging import DEBUG
from typing import NamedTuple, assert_never

from ratecard_runtime.answer.answer import Answer, read_answer
from ratecard_runtime.answer.polling import JobReading, next_delay, read_job, urls_in
from ratecard_runtime.answer.shown import shown_reading
from ratecard_runtime.answer.verdict import (
    Verdict,
    contradicts,
    error_of,
    known_error,
    malformed,
)
from ratecard_runtime.description.operations import Operation
from ratecard_runtime.description.profiles import JobProfile
from ratecard_runtime.errors import (
    ConnectionFailed,
    JobTimeout,
    MalformedResponse,
    NotFound,
    RatecardError,
    RateLimited,
    ServerError,
)
from ratecard_runtime.facts import JobFacts
from ratecard_runtime.flow.repeats import (
    ATTEMPTS,
    LONGEST_RETRY_AFTER,
    Attempts,
    GiveUp,
    Repeat,
)
from ratecard_runtime.flow.steps import Flow, Notice, Perform, Result, Sleep
from ratecard_runtime.log import LOGGER
from ratecard_runtime.network.messages import Failure, Outcome, Request
from ratecard_runtime.request.session import Session

TOLERATED_FAILURES = 8
"""Looks at a job that may fail in a row before a wait gives up; the job stays resumable."""

LAST_LOOK = 2.0
"""Seconds for a look that begins when the time of a wait is almost over."""

_LONGEST_WORD = 80
_PASSING = (ConnectionFailed, ServerError, RateLimited, MalformedResponse)


class Accepted(NamedTuple):
    """A submission that the provider took: the ids of its jobs and the whole answer."""

    job_ids: tuple[str, ...]
    answer: Answer


def call(
    session: Session,
    operation: Operation[object],
    request: Request,
    attempts: Attempts | None = None,
) -> Flow[Answer]:
    """Send a request, again where that is safe, and return an answer that is no error.

    What a status operation says about a job is an answer, whatever its HTTP status. `attempts`
    are there where somebody else must know of them too.
    """
    profiles = [each for each in session.jobs if each.status_operation is operation]

    def success(answer: Answer) -> Answer | None:
        if any(_reading(session, profile, answer) is not None for profile in profiles):
            return answer
        return answer if error_of(session, operation, answer) is None else None

    return exchange(attempts or Attempts(session, operation), request, success)


def submit(profile: JobProfile, request: Request, attempts: Attempts) -> Flow[Accepted]:
    """Send a request that starts a job, or several, and return their ids.

    An answer without a job id raises `MalformedResponse`, which keeps the answer.
    """
    session, operation = attempts.session, attempts.operation
    attempts.profile = profile
    answer = yield from call(session, operation, request, attempts)
    if not attempts.job_ids:
        places = " or ".join(profile.job_id)
        error = malformed(session, operation, answer, f"no job id at {places}")
        error.phase, error.attempts = "submit", attempts.made
        raise error
    return Accepted(attempts.job_ids, answer)


def look(
    session: Session,
    profile: JobProfile,
    request: Request,
    most: int = ATTEMPTS,
    seconds: float = math.inf,
) -> Flow[JobReading]:
    """Ask how a job stands; the documented states decide before the HTTP status does.

    It is given up after `most` attempts, `seconds`, or the deadline of every call.
    """

    def reading(answer: Answer) -> JobReading | None:
        return _reading(session, profile, answer)

    attempts = Attempts(session, profile.status_operation, most, seconds=seconds)
    return exchange(attempts, request, reading)


def wait(
    session: Session,
    profile: JobProfile,
    request: Request,
    job_id: str,
    *,
    timeout: float | None,
    is_fresh: bool,
) -> Flow[JobReading]:
    """Look at a job with the documented back-off until it ends.

    `timeout` is in seconds, None for the documented deadline. A fresh job is given its first
    delay before the first look, and may not be found for some looks: not every part of a provider
    knows at once what another part took. Raises `JobTimeout` when the time is over; a last look
    may take `LAST_LOOK` seconds more.
    """
    limit = profile.polling.deadline if timeout is None else timeout
    started = session.clock()
    reading, pause = JobReading(state="pending"), 0.0
    polls = failures = 0
    is_new = is_fresh
    while True:
        if polls > 0 or not is_fresh:
            passing = (*_PASSING, NotFound) if is_new else _PASSING
            left = max(limit - (session.clock() - started), LAST_LOOK)
            looking = look(session, profile, request, most=1, seconds=left)
            seen, pause = yield from _careful(looking, failures, passing)
            is_new = is_new and seen is None
            failures = failures + 1 if seen is None else 0
            reading = seen or reading
        elapsed = session.clock() - started
        yield Notice(reading, elapsed)
        if reading.is_final:
            return reading
        if elapsed >= limit:
            raise JobTimeout(_facts(session, job_id, reading, elapsed))
        delay = max(next_delay(profile.polling, polls, elapsed), pause)
        yield Sleep(min(delay, limit - elapsed))
        polls += 1


def collect(
    session: Session, profile: JobProfile, reading: JobReading, request: Request
) -> Flow[JobReading]:
    """Read the result of a finished job where it is not part of its status."""
    operation = profile.result_operation or profile.status_operation
    answer = yield from call(session, operation, request)
    body = answer.bare()
    return replace(reading, urls=urls_in(profile, body), body=body)


def exchange(
    attempts: Attempts, request: Request, read: Callable[[Answer], Result | None]
) -> Flow[Result]:
    """Send a request until `read` accepts the answer or it must not be sent again."""
    session, operation = attempts.session, attempts.operation
    attempts.begin()
    while True:
        outcome = yield from _perform(attempts.next(request))
        if LOGGER.isEnabledFor(DEBUG):
            LOGGER.debug("%s, attempt %d: %s", attempts.called, attempts.made, _said(outcome))
        if isinstance(outcome, Failure):
            decision = attempts.after_failure(outcome)
        else:
            answer = read_answer(outcome)
            attempts.answered(answer)
            result = read(answer)
            if result is not None:
                session.allowance.give_back()
                return result
            decision = attempts.after_error(_verdict(session, operation, answer))
        match decision:
            case GiveUp():
                raise decision.error
            case Repeat():
                yield Sleep(decision.delay)
            case _:
                assert_never(decision)


def _said(outcome: Outcome) -> str:
    if isinstance(outcome, Failure):
        return outcome.message
    return f"HTTP {outcome.status}, {len(outcome.content)} bytes"


def _perform(request: Request) -> Flow[Outcome]:
    outcome = yield Perform(request)
    if outcome is None:
        raise TypeError("the step Perform is answered with a response or a failure")
    return outcome


def _verdict(session: Session, operation: Operation[object], answer: Answer) -> Verdict:
    verdict = error_of(session, operation, answer)
    if verdict is not None:
        return verdict
    return Verdict(malformed(session, operation, answer, "neither a result nor an error"), None)


def _careful(
    looking: Flow[JobReading], failures: int, passing: tuple[type[RatecardError], ...]
) -> Flow[tuple[JobReading | None, float]]:
    """Look once; return the reading and how long the provider asks to be left alone.

    A `passing` failure gives no reading, unless there were too many in a row before it.
    """
    try:
        reading = yield from looking
    except passing as error:
        if failures + 1 >= TOLERATED_FAILURES:
            raise
        LOGGER.warning("looking at a job failed, will look again: %s", error)
        pause = error.retry_after if isinstance(error, RateLimited) else None
        return None, min(pause or 0.0, LONGEST_RETRY_AFTER)
    return reading, 0.0


def _reading(session: Session, profile: JobProfile, answer: Answer) -> JobReading | None:
    """Return the state of the job, None where the answer is an error or says nothing of it.

    A job that failed may carry a code that calls are refused with too: its status word decides.
    """
    rules = session.provider.errors
    reading = read_job(profile, answer)
    if reading is None:
        return None
    says_failed = answer.is_success and reading.word and reading.state in ("failed", "cancelled")
    known = known_error(rules, answer)
    if known is not None and known.code is not None and not says_failed:
        return None
    reading = shown_reading(session, answer, reading)
    if reading.state in ("failed", "cancelled"):
        return reading
    if contradicts(rules, answer):
        return None
    if not reading.is_known:
        _warn_once(session, reading.word or "none")
    return reading


def _warn_once(session: Session, word: str) -> None:
    if word not in session.warned_of:
        session.warned_of.add(word)
        LOGGER.warning(
            "a job has the unknown status %r; it counts as running", word[:_LONGEST_WORD]
        )


def _facts(session: Session, job_id: str, reading: JobReading, waited: float) -> JobFacts:
    return JobFacts(
        job_id=job_id,
        provider=session.provider.name,
        state=reading.word or reading.state,
        waited=waited,
        body=reading.body,
    )
