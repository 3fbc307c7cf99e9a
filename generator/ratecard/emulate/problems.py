"""Refusals in the provider's own envelope: its places, its status and its code."""

from collections.abc import Mapping

from ratecard.emulate.exchange import Call, Reply, json_reply
from ratecard.emulate.places import put
from ratecard.emulate.world import World
from ratecard.spec import ErrorKind, Errors, KnownError
from ratecard_runtime.json_value import JsonValue

_USUAL_STATUS: Mapping[ErrorKind, int] = {
    "authentication": 401,
    "permission": 403,
    "not_found": 404,
    "invalid_request": 400,
    "insufficient_credits": 402,
    "rate_limited": 429,
    "content_rejected": 400,
    "payload_too_large": 413,
    "unsupported_media": 415,
    "conflict": 409,
    "server": 500,
}


def problem(
    world: World,
    call: Call | None,  # noqa: ARG001
    kind: ErrorKind,
    message: str,
    *,
    status: int | None = None,
    code: str | None = None,
    details: Mapping[str, JsonValue] | None = None,
    headers: tuple[tuple[str, str], ...] = (),
) -> Reply:
    """The reply that the provider documents for this kind of error.

    `status` and `code` choose among several known errors of the kind, or replace what the docs
    leave open. `details` are values at further places of the body, such as
    `{"error.details.required": 15}`.
    """
    errors = world.spec.provider.errors
    known = known_error(errors, kind, status=status, code=code)
    if known is not None:
        status, code = status or known.status, code or known.code
    body = envelope(errors, code or kind, message)
    for place, value in (details or {}).items():
        body = put(body, place, value)
    return json_reply(status or _USUAL_STATUS[kind], body, headers)


def known_error(
    errors: Errors, kind: ErrorKind, *, status: int | None = None, code: str | None = None
) -> KnownError | None:
    """The first documented error of a kind, with this status and code where they are given."""
    for each in errors.known:
        fits = (status is None or each.status == status) and (code is None or each.code == code)
        if each.kind == kind and fits:
            return each
    return None


def envelope(errors: Errors, code: str, message: str) -> JsonValue:
    """The body of an error: code and message at their first documented places."""
    body: JsonValue = {}
    if errors.message:
        body = put(body, errors.message[0], message)
    if errors.code:
        body = put(body, errors.code[0], code)
    return body
