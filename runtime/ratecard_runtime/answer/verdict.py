"""Which error an answer is, if any: by status, by the provider's code, also inside HTTP 200."""

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from ratecard_runtime.answer.answer import Answer
from ratecard_runtime.answer.lookup import find_first, find_number, find_text
from ratecard_runtime.answer.patience import retry_after
from ratecard_runtime.answer.shown import excerpt, shown_body
from ratecard_runtime.description.operations import Operation
from ratecard_runtime.description.provider import ErrorKind, ErrorRules, KnownError
from ratecard_runtime.errors import (
    APIError,
    AuthenticationError,
    ConflictError,
    ContentRejected,
    InsufficientCredits,
    MalformedResponse,
    NotFound,
    PayloadTooLarge,
    PermissionDenied,
    RateLimited,
    RequestRejected,
    ServerError,
    UnsupportedMedia,
)
from ratecard_runtime.facts import ErrorDetails, MayHaveCharged
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.network.messages import Response
from ratecard_runtime.request.session import Session

ERROR_OF_KIND: Mapping[ErrorKind, type[APIError]] = {
    "authentication": AuthenticationError,
    "permission": PermissionDenied,
    "not_found": NotFound,
    "invalid_request": RequestRejected,
    "insufficient_credits": InsufficientCredits,
    "rate_limited": RateLimited,
    "content_rejected": ContentRejected,
    "payload_too_large": PayloadTooLarge,
    "unsupported_media": UnsupportedMedia,
    "conflict": ConflictError,
    "server": ServerError,
}
"""The exception for each kind of error that a spec can name."""

KIND_OF_STATUS: Mapping[int, ErrorKind] = {
    400: "invalid_request",
    401: "authentication",
    402: "insufficient_credits",
    403: "permission",
    404: "not_found",
    409: "conflict",
    413: "payload_too_large",
    415: "unsupported_media",
    422: "invalid_request",
    429: "rate_limited",
}
"""What a status means where the docs name no code; 5xx are `server`."""

_NOT_TAKEN = frozenset({400, 401, 402, 403, 404, 405, 413, 415, 422, 429})
"""Statuses that say by themselves that a call was not taken.

Others do not: 408 and 499 come from gateways that may have passed the call on, 409 may speak of the
call itself, and what a redirect leads to may be the job.
"""


class Verdict(NamedTuple):
    """An answer that is an error: the exception, and the documented error it matches."""

    error: APIError
    known: KnownError | None


def error_of(session: Session, operation: Operation[object], answer: Answer) -> Verdict | None:
    """Return the error that `answer` is, None for a success.

    An unreadable success is a `MalformedResponse`, unless the operation answers with a file.
    """
    rules = session.provider.errors
    known = known_error(rules, answer)
    effective = _effective_status(rules, answer)
    if known is None and answer.is_success and effective is None:
        if not answer.fault or operation.bytes_answer:
            return None
        return Verdict(malformed(session, operation, answer, answer.fault), None)
    status = answer.status if effective is None else effective
    if known is None and 300 <= status < 400:
        return Verdict(malformed(session, operation, answer, "a redirect, not followed"), None)
    kind = known.kind if known else _kind_of(status)
    error_class = ERROR_OF_KIND[kind] if kind else APIError
    details = describe(session, operation, answer, known)
    charged = _may_have_charged(operation, is_refusal=_is_refusal(known, answer))
    return Verdict(error_class(replace(details, may_have_charged=charged)), known)


def malformed(
    session: Session, operation: Operation[object], answer: Answer, fault: str
) -> MalformedResponse:
    """Return the error for an answer that cannot be read for the reason `fault`."""
    details = describe(session, operation, answer, None)
    words = session.shown(fault)
    if details.excerpt:
        words += f": {details.excerpt}"
    charged = _may_have_charged(operation, is_refusal=False)
    return MalformedResponse(replace(details, message=words, may_have_charged=charged))


def describe(
    session: Session, operation: Operation[object], answer: Answer, known: KnownError | None
) -> ErrorDetails:
    """Return what an answer says about an error, fit to be shown: without the API key."""
    rules, body, response = session.provider.errors, answer.bare(), answer.response
    code = known.code if known and known.code else next(iter(_codes(rules, body)), None)
    request_id = _request_id(rules, response)
    return ErrorDetails(
        operation=f"{operation.method} {operation.path}",
        status=response.status,
        code=None if code is None else session.shown(code),
        message=session.shown(find_text(body, rules.message) or ""),
        request_id=None if request_id is None else session.shown(request_id),
        excerpt=excerpt(session, response.content),
        body=shown_body(session, answer),
        required=find_number(body, rules.required_credits),
        available=find_number(body, rules.available_credits),
        retry_after=retry_after(response),
    )


def known_error(rules: ErrorRules, answer: Answer) -> KnownError | None:
    """Return the documented error that `answer` matches.

    The code decides, with the status where several share it; an error listed without a code
    matches by its status.
    """
    codes = _codes(rules, answer.bare())
    by_code = [known for known in rules.known if known.code is not None and known.code in codes]
    for known in by_code:
        if known.status == answer.status:
            return known
    if by_code:
        return by_code[0]
    for known in rules.known:
        if known.code is None and known.status == answer.status and not answer.is_success:
            return known
    return None


def contradicts(rules: ErrorRules, answer: Answer) -> bool:
    """Tell whether the body says that this is no success, whatever the HTTP status."""
    return _effective_status(rules, answer) is not None


def _may_have_charged(operation: Operation[object], *, is_refusal: bool) -> MayHaveCharged:
    if is_refusal or operation.effect not in ("paid", "purchase"):
        return "no"
    return "unknown"


def _is_refusal(known: KnownError | None, answer: Answer) -> bool:
    """Tell whether the docs or HTTP say for sure that the call was not taken.

    Of what the docs list with a status alone, no 5xx but 503 says so.
    """
    if known is None:
        return answer.status in _NOT_TAKEN
    if known.accepted:
        return False
    return known.code is not None or answer.status < 500 or answer.status == 503


def _kind_of(status: int) -> ErrorKind | None:
    return "server" if status >= 500 else KIND_OF_STATUS.get(status)


def _effective_status(rules: ErrorRules, answer: Answer) -> int | None:
    """Return the status by which a body contradicts success, None where it does not."""
    body = answer.bare()
    for place, allowed in rules.ok_when:
        value = find_first(body, (place,))
        if value is None or str(value) in map(str, allowed):
            continue
        if not answer.is_success:
            return answer.status
        text = str(value)
        status = int(text) if text.isascii() and text.isdigit() and len(text) == 3 else 0
        return status if 400 <= status < 600 else 400
    return None


def _codes(rules: ErrorRules, body: JsonValue) -> list[str]:
    found = (find_text(body, (place,)) for place in rules.code)
    return [code for code in found if code]


def _request_id(rules: ErrorRules, response: Response) -> str | None:
    names = rules.request_id_headers or ("x-request-id",)
    return next((value for value in map(response.header, names) if value), None)
