"""What is on a page of a list, and which page is next; no I/O."""

from collections.abc import Mapping
from typing import assert_never

from ratecard_runtime.answer.lookup import find_first
from ratecard_runtime.description.paging import Paging
from ratecard_runtime.json_value import JsonValue


def items_in(paging: Paging, body: JsonValue) -> list[JsonValue] | None:
    """Return the items of a page, None where there is no list at a known place."""
    for place in paging.items:
        found = body if place == "[]" else find_first(body, (place,))
        if isinstance(found, list):
            return found
    return None


def next_page(paging: Paging, arguments: Mapping[str, object], body: JsonValue) -> JsonValue:
    """Return the value of `paging.parameter` for the page after `body`, None at the end.

    `arguments` are those of the page that `body` is.
    """
    if paging.more is not None and find_first(body, (paging.more,)) is False:
        return None
    items = items_in(paging, body) or []
    match paging.kind:
        case "cursor":
            cursor = find_first(body, (paging.next,)) if paging.next else None
            return cursor if cursor != "" else None
        case "offset":
            step = len(items)
        case "page":
            step = 1
        case _:
            assert_never(paging.kind)
    is_last = len(items) < _full(paging, arguments)
    return None if is_last else _whole(arguments.get(paging.parameter), paging.start) + step


def _full(paging: Paging, arguments: Mapping[str, object]) -> int:
    """Return how many items every page but the last one has; 1 where nobody says it."""
    asked = arguments.get(paging.size_parameter) if paging.size_parameter else None
    size = _whole(asked, paging.size or 1)
    return max(1, size if paging.largest is None else min(size, paging.largest))


def _whole(given: object, otherwise: int) -> int:
    return given if isinstance(given, int) else otherwise
