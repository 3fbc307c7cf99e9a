"""Named schemas of a provider, references to them, and validators."""

from collections.abc import Mapping
from decimal import Decimal
from typing import TypeAlias

import jsonschema_rs

from ratecard.contract.values import Schema
from ratecard.names import class_name
from ratecard.spec import JsonValue

Plain: TypeAlias = "bool | int | float | str | list[Plain] | dict[str, Plain] | None"
"""JSON as the standard library reads it."""

_OURS = frozenset({"asset", "mapping", "binary"})
"""Values of `format` that say how the client takes a value, and nothing about the wire."""


def component_name(type_name: str) -> str:
    """The name of a type among the components."""
    return class_name(type_name)


def wire_schema(schema: Schema) -> Schema:
    """A schema of the spec as one of the wire: references to components, no words of our own.

    A list always says what its items are, anything where the docs are silent: tools ask for it.
    """
    found = {key: _wire_value(key, value) for key, value in schema.items() if _is_wire(key, value)}
    return found if found.get("type") != "array" else {**found, "items": found.get("items", {})}


def standalone(schema: Schema, named: Mapping[str, Schema]) -> dict[str, Plain]:
    """The schema as plain JSON in which its references to `named` types lead somewhere."""
    found = plain(schema)
    assert isinstance(found, dict)
    return {**found, "components": {"schemas": {name: plain(each) for name, each in named.items()}}}


def validator(schema: Schema, named: Mapping[str, Schema]) -> jsonschema_rs.Draft202012Validator:
    """A validator for values of the wire, which also checks formats."""
    return jsonschema_rs.Draft202012Validator(
        standalone(schema, named), validate_formats=True, offline=True
    )


def plain(value: JsonValue) -> Plain:
    """Plain JSON: lists, dictionaries and floats."""
    match value:
        case tuple():
            return [plain(item) for item in value]
        case Mapping():
            return {key: plain(item) for key, item in value.items()}
        case Decimal():
            return float(value)
        case _:
            return value


def _is_wire(key: str, value: JsonValue) -> bool:
    return not (key == "format" and value in _OURS)


def _wire_value(key: str, value: JsonValue) -> JsonValue:
    if key == "$ref" and isinstance(value, str):
        return f"#/components/schemas/{component_name(value.rpartition('/')[2])}"
    if key == "properties" and isinstance(value, Mapping):
        return {name: _inner(each) for name, each in value.items()}
    return value if key in {"enum", "default", "examples", "required", "const"} else _inner(value)


def _inner(value: JsonValue) -> JsonValue:
    if isinstance(value, tuple):
        return tuple(_inner(item) for item in value)
    return wire_schema(value) if isinstance(value, Mapping) else value
