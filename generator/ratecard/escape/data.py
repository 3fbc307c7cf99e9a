"""Spec text in data files: JSON, TOML and YAML."""

import json
import re
from collections.abc import Mapping
from decimal import Decimal

from ratecard.escape.text import INVISIBLE, SPACES, SpecData, SpecText, reveal
from ratecard.spec.values import JsonValue

SHORT_ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}


def json_text(value: "JsonValue | SpecText | SpecData", indent: int = 0) -> str:
    """JSON with exact numbers: on one line, or with `indent` blanks per level."""
    plain = value.value if isinstance(value, SpecData) else value
    return _json(plain, indent, "\n" if indent else "")


def toml_string(text: SpecText | str) -> str:
    """A basic string of TOML."""
    return _double_quoted(text)


def yaml_string(text: SpecText | str) -> str:
    """A double-quoted scalar of YAML 1.2, never taken for a number, a date or a boolean."""
    return _double_quoted(text)


def _double_quoted(text: SpecText | str) -> str:
    """The form that TOML and YAML share: `\\u` with four digits, `\\U` with eight."""
    plain = reveal(text).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{SPACES.sub(_escaped, INVISIBLE.sub(_escaped, plain))}"'


def _escaped(match: re.Match[str]) -> str:
    character = match.group()
    point = ord(character)
    long = f"\\u{point:04x}" if point < 0x10000 else f"\\U{point:08x}"
    return SHORT_ESCAPES.get(character, long)


def _json(value: "JsonValue | SpecText", indent: int, newline: str) -> str:
    inner = newline + " " * indent
    if isinstance(value, str | SpecText):
        return _json_string(value)
    if isinstance(value, Mapping):
        pairs = [
            f"{_json_string(key)}: {_json(each, indent, inner)}" for key, each in value.items()
        ]
        return _block("{", pairs, "}", inner, newline)
    if isinstance(value, tuple):
        return _block("[", [_json(each, indent, inner) for each in value], "]", inner, newline)
    return str(value) if isinstance(value, Decimal) else json.dumps(value)


def _block(opening: str, items: list[str], closing: str, inner: str, newline: str) -> str:
    if not items:
        return opening + closing
    if not newline:
        return f"{opening}{', '.join(items)}{closing}"
    return f"{opening}{inner}{f',{inner}'.join(items)}{newline}{closing}"


def _json_string(text: SpecText | str) -> str:
    dumped = json.dumps(reveal(text), ensure_ascii=False)
    return SPACES.sub(_json_escaped, INVISIBLE.sub(_json_escaped, dumped))


def _json_escaped(match: re.Match[str]) -> str:
    """JSON has only `\\u`: beyond the first plane a pair of them."""
    return json.dumps(match.group())[1:-1]
