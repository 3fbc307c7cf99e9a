"""Texts of the wire: what stands in a path, a query, a header or a form, as a typed value."""

import re
from decimal import Decimal

from ratecard.contract.values import Schema
from ratecard.spec import JsonValue

_WHOLE = re.compile(r"-?(0|[1-9][0-9]{0,30})")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,30})(\.[0-9]{1,30})?")
_WORDS: dict[str, JsonValue] = {"true": True, "false": False}


def typed_text(text: str, schema: Schema) -> JsonValue:
    """The value that a text stands for: a number or truth value where the schema asks for one.

    A text that is none stays a text, which the schema then refuses.
    """
    kinds = schema.get("type")
    for kind in kinds if isinstance(kinds, tuple) else (kinds,):
        if kind == "integer" and _WHOLE.fullmatch(text):
            return int(text)
        if kind == "number" and _NUMBER.fullmatch(text):
            return Decimal(text) if "." in text else int(text)
        if kind == "boolean" and text in _WORDS:
            return _WORDS[text]
    return text
