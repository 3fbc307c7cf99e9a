"""Pages of a list: which entries a call asks for, and where the page goes in the answer.

A cursor names the entry after which the page begins, so that what is added meanwhile moves
nothing. One that names no entry gives an empty last page.
"""

import base64
import binascii
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ratecard.emulate.places import put
from ratecard.spec import Endpoint, Paging
from ratecard_runtime.json_value import JsonValue

_USUAL_SIZE = 20
_CURSOR = "after:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of a list; `number` is its own for ever, and what a cursor names."""

    number: int
    value: JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The entries of one page; `next` is the cursor of the page behind it, None at the end."""

    entries: tuple[Entry, ...]
    next: str | None
    more: bool


def page_of(endpoint: Endpoint, query: Mapping[str, str], entries: Sequence[Entry]) -> Page:
    """The page that a call asks for; a list without paging is one page."""
    paging = endpoint.paging
    if paging is None:
        return Page(entries=tuple(entries), next=None, more=False)
    size = _size(endpoint, paging, query)
    start = _start(paging, query, entries, size)
    found = tuple(entries[start : start + size])
    more = start + size < len(entries)
    return Page(entries=found, next=_cursor(found[-1]) if found and more else None, more=more)


def paged_body(paging: Paging | None, place: str, body: JsonValue, page: Page) -> JsonValue:
    """Put a page at its place of the answer, and what comes after it where the docs say so."""
    values: JsonValue = [each.value for each in page.entries]
    if place == "[]":
        return values
    body = put(body, place, values)
    if paging is None:
        return body
    if paging.more is not None:
        body = put(body, paging.more, page.more)
    if paging.next is not None:
        body = put(body, paging.next, page.next) if page.next else _without(body, paging.next)
    return body


def _size(endpoint: Endpoint, paging: Paging, query: Mapping[str, str]) -> int:
    field = next((f for f in endpoint.parameters if f.name == paging.size_parameter), None)
    if field is None:
        return _USUAL_SIZE
    default, maximum = field.schema.get("default"), field.schema.get("maximum")
    usual = default if isinstance(default, int) else _USUAL_SIZE
    size = max(0, _number(query.get(field.name), usual))
    return min(size, maximum) if isinstance(maximum, int) else size


def _start(paging: Paging, query: Mapping[str, str], entries: Sequence[Entry], size: int) -> int:
    given = query.get(paging.parameter)
    match paging.kind:
        case "offset":
            return max(0, _number(given, 0))
        case "page":
            return max(0, _number(given, 1) - 1) * size
        case "cursor":
            return _after(given, entries) if given else 0


def _after(cursor: str, entries: Sequence[Entry]) -> int:
    """The index behind the entry that a cursor names, or behind where it stood."""
    number = _named(cursor)
    if number is None:
        return len(entries)
    falling = len(entries) > 1 and entries[0].number > entries[-1].number
    for index, each in enumerate(entries):
        if each.number < number if falling else each.number > number:
            return index
    return len(entries)


def _cursor(entry: Entry) -> str:
    return base64.urlsafe_b64encode(f"{_CURSOR}{entry.number}".encode()).decode().rstrip("=")


def _named(cursor: str) -> int | None:
    try:
        padded = cursor.encode("ascii") + b"=" * (-len(cursor) % 4)
        text = base64.urlsafe_b64decode(padded).decode("ascii")
    except (binascii.Error, ValueError):
        return None
    number = text.removeprefix(_CURSOR)
    return int(number) if text != number and number.isdecimal() else None


def _number(text: str | None, usual: int) -> int:
    try:
        return usual if text is None else int(text)
    except ValueError:
        return usual


def _without(body: JsonValue, place: str) -> JsonValue:
    """The body without the last key of a place."""
    *keys, last = place.split(".")
    holder = body
    for key in keys:
        holder = holder.get(key) if isinstance(holder, dict) else None
    if isinstance(holder, dict):
        holder.pop(last, None)
    return body
