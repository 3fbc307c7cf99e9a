"""Dotted places in a JSON body, as specs write them: `error.code`, `outputs[].url`, `[]`.

`name[]` is every entry of the list at `name`; a leading `[]` is the body itself as a list.
"""

from collections.abc import Sequence
from functools import lru_cache

from ratecard_runtime.json_value import JsonValue

Step = str | None
"""A key of an object, or None for the entries of a list."""


@lru_cache(maxsize=4096)
def steps_of(place: str) -> tuple[Step, ...]:
    """The keys of a place in order; None stands for the entries of a list."""
    steps: list[Step] = []
    for part in place.split("."):
        name = part
        lists = 0
        while name.endswith("[]"):
            name, lists = name[:-2], lists + 1
        if name:
            steps.append(name)
        steps.extend([None] * lists)
    return tuple(steps)


def values_at(body: JsonValue, place: str) -> list[JsonValue]:
    """All values at a place, in order; none where the body has no such place."""
    return _values(body, steps_of(place))


def value_at(body: JsonValue, places: Sequence[str]) -> JsonValue:
    """The value at the first place that has one that is not null, else None."""
    for place in places:
        for value in values_at(body, place):
            if value is not None:
                return value
    return None


def put(body: JsonValue, place: str, value: JsonValue) -> JsonValue:
    """Write a value at a place and return the body, which is made where it is missing.

    Where the place crosses a list, every entry gets the value; an empty list gets one entry.
    A list as `value` for a place that crosses one list gives one entry to each value.
    """
    return _put(body, steps_of(place), value)


def _values(body: JsonValue, steps: Sequence[Step]) -> list[JsonValue]:
    if not steps:
        return [body]
    first, rest = steps[0], steps[1:]
    if first is None:
        entries = body if isinstance(body, list) else []
        return [value for entry in entries for value in _values(entry, rest)]
    if isinstance(body, dict) and first in body:
        return _values(body[first], rest)
    return []


def _put(body: JsonValue, steps: Sequence[Step], value: JsonValue) -> JsonValue:
    if not steps:
        return value
    first, rest = steps[0], steps[1:]
    if first is None:
        entries = body if isinstance(body, list) else []
        if isinstance(value, list):
            kept = [entries[i] if i < len(entries) else None for i in range(len(value))]
            return [_put(entry, rest, each) for entry, each in zip(kept, value, strict=True)]
        return [_put(entry, rest, value) for entry in entries or [None]]
    mapping = body if isinstance(body, dict) else {}
    mapping[first] = _put(mapping.get(first), rest, value)
    return mapping
