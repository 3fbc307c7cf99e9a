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
from ratecard_runtime.flow.repeats import PAYING
from ratecard_runtime.flow.steps import Flow, Record
from ratecard_runtime.network.messages import Request
from ratecard_runtime.request.planned import PlannedCall
from ratecard_runtime.request.session import Session

if TYPE_CHECKING:
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

    flow = submit(session, operation, profile, request)
    return _paid(session, operation, request, plan, flow, end)


def ask(
    session: Session, operation: Operation[object], request: Request, plan: PlannedCall | None
) -> Flow[Answer]:
    """Send a request that is answered at once. `plan` is there where the call is written down."""

    def end(journal: "Journal", call_id: str, _: Answer) -> None:
        journal.finish(call_id, None)

    return _paid(session, operation, request, plan, call(session, operation, request), end)


def _paid(
    session: Session,
    operation: Operation[object],
    request: Request,
    plan: PlannedCall | None,
    flow: Flow[Value],
    end: "Callable[[Journal, str, Value], None]",
) -> Flow[Value]:
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
            raise
    intent = _intent(session, operation, request, plan.item, quote, sent_at)
    budget = session.budget if operation.effect == "paid" else None
    repeats: list[bool] = []
    yield Record(lambda: repeats.append(journal.reserve(intent, budget)))
    try:
        value = yield from flow
    except BaseException as error:
        if isinstance(error, SubmissionUnknown):
            _explain(error, operation, request, sent_at, quote)
        # The refusal of a repeat says nothing of the first call with its key.
        is_refused = isinstance(error, RatecardError) and error.may_have_charged == "no"
        write = journal.refuse if is_refused and not repeats[-1] else journal.doubt
        yield from noted(partial(write, intent.call_id), plan.operation)
        raise
    yield from noted(partial(end, journal, intent.call_id, value), plan.operation)
    return value


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
    )


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
