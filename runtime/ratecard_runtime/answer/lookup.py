"""Dotted places in an answer: `error.code`, `outputs[].url`, `data[0].id`."""

import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from ratecard_runtime.json_value import JsonValue, WrittenNumber

_MOST_DIGITS = 11
"""Before the point, less one; a larger amount does not fit into the journal either."""

_STEP = re.compile(r"([^.\[\]]+)|\[(\d*)\]")


def find_first(body: JsonValue, places: tuple[str, ...]) -> JsonValue:
    """Return the first value at `places` that is there and not null, else None."""
    for place in places:
        for value in _walk(body, _steps(place)):
            if value is not None:
                return value
    return None


def find_all(body: JsonValue, places: tuple[str, ...]) -> list[JsonValue]:
    """Return all values at the first of `places` that has any; lists are spread."""
    for place in places:
        values: list[JsonValue] = [
            item
            for value in _walk(body, _steps(place))
            for item in (value if isinstance(value, list) else [value])
            if item is not None
        ]
        if values:
            return values
    return []


def find_text(body: JsonValue, places: tuple[str, ...]) -> str | None:
    """Return the first text or number at `places` as it was written, None where there is none."""
    value = find_first(body, places)
    if isinstance(value, WrittenNumber):
        return value.written
    return None if value is None or isinstance(value, bool | dict | list) else str(value)


def find_number(body: JsonValue, places: tuple[str, ...]) -> Decimal | None:
    """Return the first number at `places`, exactly as written; None where there is none.

    One of more digits than any count or amount has is none.
    """
    text = find_text(body, places)
    try:
        number = Decimal(text) if text is not None else None
    except InvalidOperation:
        return None
    if number is None or not number.is_finite() or number.adjusted() > _MOST_DIGITS:
        return None
    return number


def find_amount(body: JsonValue, places: tuple[str, ...]) -> Decimal | None:
    """Return the first number at `places` that can be a cost: one that is not negative."""
    number = find_number(body, places)
    return None if number is None or number < 0 else number


@lru_cache(maxsize=512)
def _steps(place: str) -> tuple[str | int | None, ...]:
    """Split a place: a name, an index, or None for every item of a list."""
    return tuple(
        name if name else int(index) if index else None for name, index in _STEP.findall(place)
    )


def _walk(value: JsonValue, steps: tuple[str | int | None, ...]) -> Iterator[JsonValue]:
    if not steps:
        yield value
        return
    step, rest = steps[0], steps[1:]
    if isinstance(step, str):
        if isinstance(value, dict) and step in value:
            yield from _walk(value[step], rest)
    elif isinstance(value, list):
        chosen = value if step is None else value[step : step + 1]
        for item in chosen:
            yield from _walk(item, rest)
