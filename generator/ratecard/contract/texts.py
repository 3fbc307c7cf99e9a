"""Texts of the wire: what stands in a path, a query, a header or a form, as a typed value."""

import json
import re
from decimal import Decimal
from typing import cast

from ratecard.contract.values import Schema
from ratecard.spec import JsonValue

_LONGEST = 400
_WHOLE = re.compile(r"-?(0|[1-9][0-9]*)")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]{1,3})?")
_WORDS: dict[str, JsonValue] = {"true": True, "false": False}


def typed_text(text: str, schema: Schema) -> JsonValue:
    """The value that a text stands for: a number, a truth value, a list or an object.

    It is one where the schema asks for one. A text that is none stays a text, which the schema
    then refuses.
    """
    kinds = schema.get("type")
    for kind in kinds if isinstance(kinds, tuple) else (kinds,):
        match kind:
            case "integer" if _fits(_WHOLE, text):
                return int(text)
            case "number" if _fits(_NUMBER, text):
                return int(text) if _WHOLE.fullmatch(text) else Decimal(text)
            case "boolean" if text in _WORDS:
                return _WORDS[text]
            case "array" | "object":
                return _container(text)
            case _:
                pass
    return text


def _fits(pattern: re.Pattern[str], text: str) -> bool:
    return len(text) <= _LONGEST and pattern.fullmatch(text) is not None


def _container(text: str) -> JsonValue:
    """What JSON the text is; lists and objects stand as JSON in a form."""
    try:
        return _frozen(json.loads(text, parse_float=Decimal))
    except (ValueError, RecursionError):
        return text


def _frozen(value: object) -> JsonValue:
    match value:
        case list():
            return tuple(_frozen(item) for item in cast(list[object], value))
        case dict():
            return {key: _frozen(item) for key, item in cast(dict[str, object], value).items()}
        case None | bool() | int() | Decimal() | str():
            return value
        case _:
            return str(value)
