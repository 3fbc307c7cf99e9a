"""Refusals in the provider's own envelope: its places, its status and its code."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ratecard.contract import error_body
from ratecard.emulate.answers import plain
from ratecard.emulate.exchange import Call, Header, Reply, json_reply
from ratecard.emulate.places import put
from ratecard.spec import ErrorKind, Errors, KnownError, Occasion
from ratecard_runtime.json_value import JsonValue

if TYPE_CHECKING:
    from ratecard.emulate.world import World

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
_FALLBACK: Mapping[ErrorKind, ErrorKind] = {
    "content_rejected": "invalid_request",
    "payload_too_large": "invalid_request",
    "unsupported_media": "invalid_request",
    "permission": "authentication",
}
"""What a provider answers that documents no error of the kind."""


def problem(
    world: "World",
    call: Call | None,
    kind: ErrorKind,
    message: str,
    *,
    when: Occasion | None = None,
    status: int | None = None,
    code: str | None = None,
    details: Mapping[str, JsonValue] | None = None,
    headers: tuple[Header, ...] = (),
) -> Reply:
    """The reply that the provider documents for this kind of error.

    `when`, `status` and `code` choose among several known errors of the kind. A `status` that
    the docs do not know for the kind is sent as given. A kind that the docs do not know becomes a
    near one that they do, so that `call` is answered by its contract. `details` are values at
    further places of the body, such as `{"error.details.required": 15}`.
    """
    errors = world.spec.provider.errors
    known = known_error(errors, kind, when=when, status=status, code=code)
    if known is None and call is not None and status is None and kind in _FALLBACK:
        known = known_error(errors, _FALLBACK[kind], when=when)
    if known is None:
        known = KnownError(status=status or _USUAL_STATUS[kind], code=code or kind, kind=kind)
    body = plain(error_body(errors, known, message))
    for place, value in (details or {}).items():
        body = put(body, place, value)
    return json_reply(known.status, body, headers)


def known_error(
    errors: Errors,
    kind: ErrorKind,
    *,
    when: Occasion | None = None,
    status: int | None = None,
    code: str | None = None,
) -> KnownError | None:
    """The documented error of a kind that fits best, None where there is none.

    That of the occasion comes first, then one for any occasion, then one for a wrong value.
    """
    fitting = [
        each
        for each in errors.known
        if each.kind == kind
        and (status is None or each.status == status)
        and (code is None or each.code == code)
    ]
    for wanted in dict.fromkeys((when, None, "wrong_value")):
        for each in fitting:
            if each.when == wanted:
                return each
    return fitting[0] if fitting else None
