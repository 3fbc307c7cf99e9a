"""JSON with exact numbers: what `--json` prints."""

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal

from ratecard.spec import JsonValue


def json_text(value: JsonValue, indent: int = 0) -> str:
    """A value as indented JSON; a Decimal keeps every digit, which `json.dumps` cannot do."""
    match value:
        case Decimal():
            return format(value, "f")
        case tuple():
            return _block("[", [json_text(item, indent + 2) for item in value], "]", indent)
        case Mapping():
            return _block("{", list(_members(value, indent + 2)), "}", indent)
        case _:
            return json.dumps(value, ensure_ascii=False)


def _members(value: Mapping[str, JsonValue], indent: int) -> Iterator[str]:
    for key, member in value.items():
        yield f"{json.dumps(key, ensure_ascii=False)}: {json_text(member, indent)}"


def _block(opening: str, parts: list[str], closing: str, indent: int) -> str:
    if not parts:
        return opening + closing
    separator = ",\n" + " " * (indent + 2)
    start = "\n" + " " * (indent + 2)
    return opening + start + separator.join(parts) + "\n" + " " * indent + closing
