"""Strings of JSON inside a body: their schemas, as far as a pattern can tell.

`contentSchema` says what stands in such a string, but validators do not look at it. The pattern
sees to it that it is JSON at all: an array or an object of flat objects and lists of such.
"""

from collections.abc import Mapping

from ratecard.contract.values import Schema

TEXT_COMPONENTS: Mapping[str, str] = {"array": "JsonArrayText", "object": "JsonObjectText"}
"""The names of the components, by the type of what the string holds."""

_STRING = r'"([^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"'
_SCALAR = rf"({_STRING}|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?|true|false|null)"


def _array(value: str) -> str:
    return rf"\[ *({value}( *, *{value})*)? *\]"


def _object(value: str) -> str:
    member = rf"{_STRING} *: *{value}"
    return rf"\{{ *({member}( *, *{member})*)? *\}}"


_MEMBER = f"({_SCALAR}|{_array(f'({_SCALAR}|{_object(_SCALAR)})')}|{_object(_SCALAR)})"

TEXT_SCHEMAS: Mapping[str, Schema] = {
    "JsonArrayText": {
        "type": "string",
        "description": "An array as a string of JSON.",
        "pattern": f"^{_array(_MEMBER)}$",
    },
    "JsonObjectText": {
        "type": "string",
        "description": "An object as a string of JSON.",
        "pattern": f"^{_object(_MEMBER)}$",
    },
}
