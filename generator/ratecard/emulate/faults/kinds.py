"""The kinds of faults: their names, what each does, and the options it takes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Literal, TypeAlias

from ratecard.emulate.faults.plan import (
    Act,
    Cut,
    Damage,
    DamageName,
    Delivery,
    DeliveryName,
    Drip,
    JobEnd,
    Outcome,
    Redirect,
    Refusal,
    Stall,
)

OptionValue: TypeAlias = int | Decimal | str | bool
Options: TypeAlias = Mapping[str, OptionValue]


class OptionError(Exception):
    """A value that an option does not take; the text says what it takes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """An option of a kind: what it takes, and how text becomes its value."""

    takes: str
    read: Callable[[str], OptionValue]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of fault.

    `on` says what it happens to. `accepted` says whether the call is handled where the plan does
    not say so.
    """

    about: str
    make: Callable[[Options], Act]
    options: Mapping[str, Option] = field(default_factory=dict[str, Option])
    accepted: bool = True
    on: Literal["call", "job", "webhook"] = "call"


def whole(least: int, most: int) -> Option:
    """An option that takes a whole number from `least` to `most`."""

    def read(text: str) -> int:
        if not (text.isascii() and text.isdigit()) or not least <= int(text) <= most:
            raise OptionError
        return int(text)

    return Option(takes=f"a whole number from {least} to {most}", read=read)


def _seconds(text: str) -> Decimal:
    try:
        seconds = Decimal(text)
    except InvalidOperation:
        raise OptionError from None
    if not 0 <= seconds <= 3600:
        raise OptionError
    return seconds


def _flag(text: str) -> bool:
    if text not in ("", "true"):
        raise OptionError
    return True


def _text(text: str) -> str:
    if not (text.isascii() and text.isprintable()):
        raise OptionError
    return text


_SECONDS = Option(takes="seconds from 0 to 3600", read=_seconds)
_TEXT = Option(takes="one line of ASCII", read=_text)
_FLAG = Option(takes="no value", read=_flag)

FOR_CALLS: Mapping[str, Option] = {"accepted": _FLAG, "refused": _FLAG}
"""Options of every kind that happens to a call: whether it is handled and charged."""

STATUS = Kind(
    about="an error in the provider's envelope with this HTTP status",
    make=lambda given: _refusal(given, int(given["status"])),
    options={"retry-after": _TEXT, "page": _FLAG},
    accepted=False,
)
"""The kind whose name is a number from 200 to 599."""


def _refusal(given: Options, status: int) -> Refusal:
    retry_after = given.get("retry-after")
    return Refusal(
        status=status,
        retry_after=None if retry_after is None else str(retry_after),
        page="page" in given,
    )


def _damage(
    how: DamageName, about: str, *, amount: int = 0, option: str = "", most: int = 0
) -> Kind:
    options = {option: whole(1, most)} if option else {}
    return Kind(
        about=about,
        make=lambda given: Damage(how=how, amount=int(given.get(option, amount))),
        options=options,
    )


def _worded(how: DamageName, about: str, *, option: str, word: str) -> Kind:
    return Kind(
        about=about,
        make=lambda given: Damage(how=how, word=str(given.get(option, word))),
        options={option: _TEXT},
    )


def _cut(
    about: str,
    *,
    after: Literal["nothing", "half"] = "nothing",
    reset: bool = False,
    bad_chunk: bool = False,
    accepted: bool = True,
) -> Kind:
    act = Cut(after=after, reset=reset, bad_chunk=bad_chunk)
    return Kind(about=about, make=lambda _: act, accepted=accepted)


def _stall(about: str, *, after: Literal["nothing", "half"], accepted: bool) -> Kind:
    return Kind(
        about=about,
        make=lambda given: Stall(after=after, seconds=Decimal(given.get("seconds", 60))),
        options={"seconds": _SECONDS},
        accepted=accepted,
    )


def _outcome(state: JobEnd, about: str) -> Kind:
    return Kind(
        about=about,
        make=lambda given: Outcome(state=state, message=str(given.get("message", ""))),
        options={"message": _TEXT} if state == "failed" else {},
        on="job",
    )


def _delivery(how: DeliveryName, about: str) -> Kind:
    return Kind(about=about, make=lambda _: Delivery(how=how), on="webhook")


KINDS: Mapping[str, Kind] = {
    "html": Kind(
        about="an HTML error page, 502 unless `status` says otherwise",
        make=lambda given: Refusal(status=int(given.get("status", 502)), page=True),
        options={"status": whole(200, 599)},
        accepted=False,
    ),
    "redirect": Kind(
        about="a redirect to another host, which notes a key that follows",
        make=lambda given: Redirect(
            status=int(given.get("status", 307)), to=str(given["to"]) if "to" in given else None
        ),
        options={"to": _TEXT, "status": whole(300, 399)},
        accepted=False,
    ),
    "bad-json": _damage("bad-json", "JSON that breaks off, with the right length"),
    "empty": _damage("empty", "an empty body"),
    "content-type": _worded(
        "content-type", "the right body as another type", option="type", word="text/plain"
    ),
    "gzip-bomb": _damage(
        "gzip-bomb",
        "a small gzip body that unpacks to many megabytes",
        option="megabytes",
        amount=100,
        most=1000,
    ),
    "headers": _damage("headers", "very many headers", option="count", amount=5000, most=100_000),
    "duplicate-headers": _damage("duplicate-headers", "every header twice, with other values"),
    "deep": _damage(
        "deep", "JSON nested very deep", option="levels", amount=100_000, most=1_000_000
    ),
    "nan": _damage("nan", "NaN for every number"),
    "huge": _damage("huge", "5,000 digits for every number"),
    "no-id": _damage("no-id", "an answer without the id of the job"),
    "status-word": _worded(
        "status-word", "a job status never seen before", option="word", word="never_seen_before"
    ),
    "foreign-results": _damage("foreign-results", "results on another host"),
    "path-tricks": _damage("path-tricks", "results whose names lead out of the folder"),
    "truncated": _cut("half of the body, then the end", after="half"),
    "bad-chunk": _cut("half of the body, then a broken chunk", after="half", bad_chunk=True),
    "reset-before": _cut(
        "a reset before the call is handled: nothing charged", reset=True, accepted=False
    ),
    "reset-during": _cut("a reset after half of the answer", after="half", reset=True),
    "reset-after": _cut("a reset after the call was handled, before its answer", reset=True),
    "close": _cut("closed without an answer before the call is handled", accepted=False),
    "drop": _cut("closed without an answer after the call was handled and charged"),
    "drip": Kind(
        about="the answer in drops, 10 bytes a second unless `bytes` says otherwise",
        make=lambda given: Drip(bytes_per_second=int(given.get("bytes", 10))),
        options={"bytes": whole(1, 1_000_000)},
    ),
    "stall": _stall("half of the answer, then silence", after="half", accepted=True),
    "silence": _stall("no answer for a minute, then the end", after="nothing", accepted=False),
    "job-failed": _outcome("failed", "the job fails"),
    "job-partial": _outcome("partial", "the job brings a part of its results"),
    "job-cancelled": _outcome("cancelled", "the job is cancelled"),
    "job-stuck": _outcome("stuck", "the job never ends"),
    "duplicate": _delivery("duplicate", "the delivery comes twice"),
    "reorder": _delivery("reorder", "the delivery comes after the next one"),
    "forged": _delivery("forged", "a copy with a wrong signature comes first"),
    "early": _delivery("early", "the delivery comes before the answer to the submission"),
    "lost": _delivery("lost", "the delivery never comes"),
}
"""All kinds but those whose name is a status."""
