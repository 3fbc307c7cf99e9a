"""Python values as they travel: plain JSON for bodies, text for paths, queries and headers."""

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Protocol, TypeGuard, runtime_checkable

from ratecard_runtime.json_value import JsonValue

_LEAVES = frozenset({str, int, float, bool, type(None)})
_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))


@runtime_checkable
class _Dumps(Protocol):
    """A Pydantic model, as far as this module needs it."""

    def model_dump(self, *, mode: str, by_alias: bool, exclude_unset: bool) -> JsonValue: ...


def plain(value: object) -> JsonValue:
    """Return `value` as fresh JSON containers and leaves.

    Raises `TypeError` for a value that JSON cannot hold.
    """
    match value:
        case None | bool() | int() | float() | str() if type(value) in _LEAVES:
            return value
        case _ if is_object(value):
            return {_key(key): plain(item) for key, item in value.items()}
        case _ if is_array(value):
            return [plain(item) for item in value]
        case Enum():
            return plain(value.value)
        case Decimal() if value.is_finite():
            return int(value) if value == value.to_integral_value() else float(value)
        case date():
            return value.isoformat()
        case str():
            return str(value)
        case _Dumps():
            return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
        case _:
            raise TypeError(f"a {type(value).__name__} cannot be sent as JSON")


def is_object(value: object) -> TypeGuard[Mapping[object, object]]:
    """Tell whether `value` travels as a JSON object."""
    return isinstance(value, Mapping)


def is_array(value: object) -> TypeGuard[list[object] | tuple[object, ...]]:
    """Tell whether `value` travels as a JSON array."""
    return isinstance(value, list | tuple)


def is_same(one: object, other: object) -> bool:
    """Tell whether two values are equal, and not merely equal in Python as `True` and `1` are."""
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def compact_json(value: JsonValue) -> str:
    """Return `value` as JSON without spaces, keys in their order.

    Raises `ValueError` for NaN and infinities, which JSON does not have.
    """
    return _ENCODER.encode(value)


def text_of(value: object) -> str:
    """Return a value as it stands in a path, query, header or form field.

    Raises `TypeError` for null and for what JSON cannot hold, `ValueError` for NaN.
    """
    match value:
        case None:
            raise TypeError("null cannot be sent here; leave it out")
        case str():
            return str(value)
        case bool():
            return "true" if value else "false"
        case _:
            return compact_json(plain(value))


def _key(key: object) -> str:
    if isinstance(key, str):
        return key
    raise TypeError(f"JSON keys are text, not {type(key).__name__}")
