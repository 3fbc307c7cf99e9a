"""A field as it is sent: the schema of what stands at one of its places."""

from collections.abc import Mapping

from ratecard.contract.schemas import wire_schema
from ratecard.contract.values import Schema
from ratecard.spec import Field, JsonScalar, JsonValue, Send

FILE: Schema = {"type": "string", "format": "binary"}
_OF_VALUES = frozenset({"type", "enum", "default", "examples", "format"})
"""Keywords about values that `as` replaces."""


def field_schema(field: Field) -> Schema:
    """What a caller gives, as a schema of the wire."""
    if field.is_file:
        file: Schema = {**FILE, **_described(field)}
        is_list = field.schema.get("type") == "array"
        return {"type": "array", "items": FILE, **_described(field)} if is_list else file
    schema = _nullable(wire_schema(field.schema))
    return {**schema, "deprecated": True} if field.deprecated else schema


def sent_schema(field: Field, send: Send) -> Schema:
    """What stands at one place of a field: its sent values, in a list where that is asked for."""
    schema = field_schema(field)
    if send.values is not None:
        schema = _replaced(schema, send.values)
    if send.wrap and schema.get("type") != "array":
        kept = {key: value for key, value in schema.items() if key == "description"}
        inner = {key: value for key, value in schema.items() if key not in kept}
        return {"type": "array", "items": inner, "minItems": 1, "maxItems": 1, **kept}
    return schema


def _replaced(schema: Schema, values: tuple[tuple[JsonScalar, JsonScalar], ...]) -> Schema:
    sent = dict(values)
    found: dict[str, JsonValue] = {"type": _type_of(sent), "enum": tuple(sent.values())}
    for ours, theirs in values:
        if ours is not None and ours == schema.get("default"):
            found["default"] = theirs
    return found | {key: value for key, value in schema.items() if key not in _OF_VALUES}


def _type_of(sent: Mapping[JsonScalar, JsonScalar]) -> str:
    for kind, name in ((bool, "boolean"), (int, "integer")):
        if all(type(value) is kind for value in sent.values()):
            return name
    return "string"


def _nullable(schema: Schema) -> Schema:
    """A field whose documented default is null takes null beside what its type says."""
    if "default" not in schema or schema["default"] is not None:
        return schema
    kind, enum = schema.get("type"), schema.get("enum")
    found = dict(schema)
    if isinstance(kind, str):
        found["type"] = (kind, "null")
    if isinstance(enum, tuple) and None not in enum:
        found["enum"] = (*enum, None)
    return found


def _described(field: Field) -> Mapping[str, JsonValue]:
    return {"description": field.description} if field.description else {}
