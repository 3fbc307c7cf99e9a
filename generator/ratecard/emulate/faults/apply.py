"""Applying: what the faults that happen to a call make of its answer; no I/O."""

import time
from collections.abc import Callable
from dataclasses import replace
from email.utils import formatdate
from typing import assert_never

from ratecard.emulate.exchange import Call, Header, Reply
from ratecard.emulate.faults.elsewhere import Download, elsewhere
from ratecard.emulate.faults.plan import (
    CallAct,
    Cut,
    Damage,
    Delivery,
    Drip,
    Fault,
    Outcome,
    Redirect,
    Refusal,
    Stall,
)
from ratecard.emulate.faults.spoil import spoilt
from ratecard.emulate.problems import problem
from ratecard.emulate.world import World
from ratecard.spec import ErrorKind, Errors

_KIND_OF_STATUS: dict[int, ErrorKind] = {
    401: "authentication",
    402: "insufficient_credits",
    403: "permission",
    404: "not_found",
    409: "conflict",
    413: "payload_too_large",
    415: "unsupported_media",
    429: "rate_limited",
}
_UNAVAILABLE = 503
_PAGE = """<!DOCTYPE html>
<html><head><title>{status}</title></head>
<body><h1>Error {status}</h1><p>Something went wrong on the way.</p></body></html>
"""


def reply_under_faults(
    world: World, faults: list[Fault], call: Call | Download, respond: Callable[[], Reply]
) -> Reply:
    """The answer to a call to which `faults` happen; the first of them that is for answers counts.

    `respond` handles the call, which also charges it.
    """
    for fault in faults:
        act = fault.act
        match act:
            case Outcome():
                if isinstance(call, Call):
                    call.outcome = act
            case Delivery():
                pass
            case _:
                real = respond() if fault.accepted else None
                return _answer(world, call, act, real)
    return respond()


def _answer(world: World, call: Call | Download, act: CallAct, real: Reply | None) -> Reply:
    match act:
        case Refusal():
            return _refusal(world, call, act)
        case Redirect():
            location = act.to or elsewhere(call)
            return Reply(status=act.status, headers=(("location", location),))
        case Damage():
            base = real or _refusal(world, call, Refusal(status=_UNAVAILABLE))
            return spoilt(world.spec, call, act, base)
        case Cut() | Drip() | Stall():
            base = real or _refusal(world, call, Refusal(status=_UNAVAILABLE))
            return replace(base, transmission=act)
        case _:
            assert_never(act)


def _refusal(world: World, call: Call | Download, act: Refusal) -> Reply:
    headers = _retry_after(act.retry_after)
    if act.page or isinstance(call, Download):
        content = _PAGE.format(status=act.status).encode()
        page = ("content-type", "text/html; charset=utf-8")
        return Reply(status=act.status, headers=(page, *headers), content=content)
    kind = _kind(world.spec.provider.errors, act.status)
    return problem(world, call, kind, "a fault of the plan", status=act.status, headers=headers)


def _kind(errors: Errors, status: int) -> ErrorKind:
    """The kind of error that a status means here: as documented, else as usual."""
    for known in errors.known:
        if known.status == status:
            return known.kind
    usual: ErrorKind = "server" if status >= 500 else "invalid_request"
    return _KIND_OF_STATUS.get(status, usual)


def _retry_after(text: str | None) -> tuple[Header, ...]:
    if text is None:
        return ()
    before, plus, seconds = text.partition("+")
    if before == "date" and plus and seconds.isdigit():
        text = formatdate(time.time() + int(seconds), usegmt=True)
    return (("retry-after", text),)
