"""Paid calls: written down before they are sent, and how they ended after.

sent → accepted → finished → saved
     ↘ refused, or unknown

`sent` is written before the first byte leaves, so that nothing can be paid for that is not there.
"""

import hashlib
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from ratecard_runtime.answer.answer import Answer
from ratecard_runtime.description.operations import Operation
from ratecard_runtime.description.profiles import JobProfile
from ratecard_runtime.errors import RatecardError, SubmissionUnknown
from ratecard_runtime.flow.flows import Accepted, call, submit
from ratecard_runtime.flow.recording import noted
from ratecard_runtime.flow.repeats import PAYING, Attempts
from ratecard_runtime.flow.steps import Flow, Record
from ratecard_runtime.network.messages import Request
from ratecard_runtime.request.planned import PlannedCall
from ratecard_runtime.request.session import Session

if TYPE_CHECKING:
    from ratecard_runtime.journal.budget import Budget
    from ratecard_runtime.journal.records import Intent
    from ratecard_runtime.journal.store import Journal
    from ratecard_runtime.price.quotes import Quote

Value = TypeVar("Value")


def start_jobs(
    session: Session,
    operation: Operation[object],
    profile: JobProfile,
    request: Request,
    plan: PlannedCall | None,
) -> Flow[Accepted]:
    """Send a request that starts jobs. `plan` is there where the call is written down."""

    def end(journal: "Journal", call_id: str, accepted: Accepted) -> None:
        journal.accept(call_id, profile.id, accepted.job_ids)

    attempts = Attempts(session, operation)
    return _paid(attempts, request, plan, submit(profile, request, attempts), end)


def ask(
    session: Session, operation: Operation[object], request: Request, plan: PlannedCall | None
) -> Flow[Answer]:
    """Send a request that is answered at once. `plan` is there where the call is written down."""

    def end(journal: "Journal", call_id: str, _: Answer) -> None:
        journal.finish(call_id, None)

    attempts = Attempts(session, operation)
    flow = call(session, operation, request, attempts)
    return _paid(attempts, request, plan, flow, end)


def _paid(
    attempts: Attempts,
    request: Request,
    plan: PlannedCall | None,
    flow: Flow[Value],
    end: "Callable[[Journal, str, Value], None]",
) -> Flow[Value]:
    session, operation = attempts.session, attempts.operation
    if operation.effect not in PAYING:
        return (yield from flow)
    sent_at = session.now()
    quote = None if plan is None else plan.quote
    journal = None if session.journal is None else session.journal()
    if journal is None or plan is None or quote is None:
        try:
            return (yield from flow)
        except SubmissionUnknown as error:
            _explain(error, operation, request, sent_at, quote)
            error.key_expires = _key_expires(operation, sent_at)
            raise
    intent = _intent(session, operation, request, plan.item, quote, sent_at)
    entry = _Entry(journal, intent, session.budget if operation.effect == "paid" else None)
    try:
        yield Record(entry.reserve)
        if entry.is_repeat:
            attempts.doubt_before()
        value = yield from flow
    except BaseException as error:
        if isinstance(error, SubmissionUnknown):
            _explain(error, operation, request, sent_at, quote)
            error.key_expires = entry.key_expires
        if entry.is_written:
            is_free = not entry.is_repeat and _is_free(attempts, error)
            write = partial(_end_badly, journal, intent.call_id, attempts, is_free=is_free)
            yield from noted(write, _about(attempts))
        raise
    yield from noted(partial(end, journal, intent.call_id, value), _about(attempts))
    return value


def _about(attempts: Attempts) -> str:
    """What is written down at the end, for whoever reads that it could not be."""
    what = f"job {', '.join(attempts.job_ids)}" if attempts.job_ids else "the end"
    return f"{what} of {attempts.called}"


def _is_free(attempts: Attempts, error: BaseException) -> bool:
    """Tell whether a call that ended so surely costs nothing."""
    if attempts.may_be_taken or attempts.job_ids:
        return False
    return not isinstance(error, RatecardError) or error.may_have_charged == "no"


def _end_badly(journal: "Journal", call_id: str, attempts: Attempts, *, is_free: bool) -> None:
    if attempts.profile is not None and attempts.job_ids:
        journal.accept(call_id, attempts.profile.id, attempts.job_ids)
    elif is_free:
        journal.refuse(call_id)
    else:
        journal.doubt(call_id)


class _Entry:
    """What the journal holds of a call that is about to be sent.

    `is_written` and `is_repeat` are what must be thought as long as nothing else is known: Ctrl-C
    may come just after the entry was written.
    """

    def __init__(self, journal: "Journal", intent: "Intent", budget: "Budget | None") -> None:
        """Begin with nothing written."""
        self._journal = journal
        self._intent = intent
        self._budget = budget
        self.is_written = False
        self.is_repeat = intent.idempotency_key is not None
        self.key_expires = intent.key_expires

    def reserve(self) -> None:
        """Write the entry."""
        self.is_written = True
        try:
            repeat = self._journal.reserve(self._intent, self._budget)
        except Exception:
            self.is_written = False
            raise
        self.is_repeat, self.key_expires = repeat.is_in_doubt, repeat.expires


def _intent(
    session: Session,
    operation: Operation[object],
    request: Request,
    item: str,
    quote: "Quote",
    sent_at: float,
) -> "Intent":
    from ratecard_runtime.journal.records import Intent

    return Intent(
        call_id=session.new_key(),
        provider=session.provider.id,
        origin=session.base_url,
        operation=operation.id,
        item=item,
        created=sent_at,
        deadline=sent_at + session.deadline + 2 * session.timeout,
        idempotency_key=_idempotency_key(operation, request),
        body_hash=hashlib.sha256(request.content).hexdigest(),
        quote=quote,
        key_expires=_key_expires(operation, sent_at),
    )


def _key_expires(operation: Operation[object], sent_at: float) -> float | None:
    """Return when the provider forgets a key that it gets now, in seconds since 1970."""
    hours = operation.idempotency_hours
    return None if hours is None else sent_at + hours * 3600


def _explain(
    error: SubmissionUnknown,
    operation: Operation[object],
    request: Request,
    sent_at: float,
    quote: "Quote | None",
) -> None:
    """Put what the caller needs to decide onto the error."""
    error.sent_at = sent_at
    error.idempotency_key = _idempotency_key(operation, request)
    if quote is not None and quote.currency is None:
        error.worst_cost = quote.worst


def _idempotency_key(operation: Operation[object], request: Request) -> str | None:
    header = (operation.idempotency_header or "").lower()
    return next((value for name, value in request.headers if name.lower() == header), None)
