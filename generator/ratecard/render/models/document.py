"""The JSON Schema document that datamodel-code-generator reads.

Property names travel as tokens (`key_0`), so that neither its naming rules nor hostile names
matter. Nested objects become definitions of their own, so that no class name is guessed. What is
only read stays open: its enums admit other values, no limit rejects it, no default is made up.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ratecard.names import class_name
from ratecard.spec.values import JsonValue

STRUCTURE = frozenset({"$ref", "type"})
ONLY_SENT = frozenset(
    {
        "default",
        "exclusiveMaximum",
        "exclusiveMinimum",
        "maxItems",
        "maxLength",
        "maximum",
        "minItems",
        "minLength",
        "minimum",
        "multipleOf",
        "pattern",
    }
)
EXACT_NUMBER = ("format", "decimal")
ONE_SCHEMA = frozenset({"additionalProperties", "items"})
MANY_SCHEMAS = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})


@dataclass(slots=True, kw_only=True)
class Document:
    """Definitions for the generator, and what their tokens stand for.

    `keys` maps a documented property name to its token. `requests` names the classes that are
    sent; nested ones join it. `descriptions` holds the texts of classes (`("Shot", "")`) and of
    fields (`("Shot", "key_0")`).
    """

    requests: set[str]
    definitions: dict[str, JsonValue] = field(default_factory=dict[str, JsonValue])
    keys: dict[str, str] = field(default_factory=dict[str, str])
    descriptions: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])


def prepare(schema: Mapping[str, JsonValue], requests: frozenset[str]) -> Document:
    """The document for `schema`, whose `$defs` become the classes; `requests` are sent."""
    document = Document(requests=set(requests))
    definitions = schema.get("$defs", {})
    assert isinstance(definitions, Mapping)
    document.definitions |= dict.fromkeys(definitions)
    for name, definition in definitions.items():
        document.definitions[name] = _definition(document, name, definition)
    return document


def _definition(document: Document, name: str, schema: JsonValue) -> JsonValue:
    if not isinstance(schema, Mapping):
        return {}
    _describe(document, name, "", schema)
    properties = schema.get("properties")
    if isinstance(properties, Mapping):
        return _object(document, name, properties, schema.get("required"))
    return _value(document, name, schema)


def _object(
    document: Document, name: str, properties: Mapping[str, JsonValue], required: JsonValue
) -> JsonValue:
    tokens: dict[str, JsonValue] = {}
    for key, schema in properties.items():
        token = document.keys.setdefault(key, f"key_{len(document.keys)}")
        _describe(document, name, token, schema)
        tokens[token] = _nested(document, name, key, schema)
    names = required if isinstance(required, tuple) else ()
    return {
        "type": "object",
        "properties": tokens,
        "required": tuple(document.keys[str(key)] for key in names if key in properties),
    }


def _nested(document: Document, owner: str, key: str, schema: JsonValue) -> JsonValue:
    """A schema inside the class `owner`; an object with properties becomes a class of its own."""
    if not isinstance(schema, Mapping):
        return {}
    if "properties" not in schema:
        return _value(document, owner, schema, key)
    name = stem = owner + class_name(key)
    number = 2
    while name in document.definitions:
        name = f"{stem}{number}"
        number += 1
    document.definitions[name] = None
    if owner in document.requests:
        document.requests.add(name)
    document.definitions[name] = _definition(document, name, schema)
    return {"$ref": f"#/$defs/{name}"}


def _value(
    document: Document, owner: str, schema: Mapping[str, JsonValue], key: str = "item"
) -> JsonValue:
    is_sent = owner in document.requests
    result: dict[str, JsonValue] = {}
    for word, value in _parted(schema).items():
        is_kept = word in STRUCTURE or (is_sent and word in ONLY_SENT)
        if is_kept or (word, value) == EXACT_NUMBER:
            result[word] = value
        elif word in ONE_SCHEMA:
            result[word] = value if value is False else _nested(document, owner, key, value)
        elif word in MANY_SCHEMAS and isinstance(value, tuple):
            result[word] = tuple(_nested(document, owner, key, each) for each in value)
    values = _allowed_values(schema)
    return _enumeration(result, values, is_open=not is_sent) if values is not None else result


def _parted(schema: Mapping[str, JsonValue]) -> Mapping[str, JsonValue]:
    """The schema with one alternative for each type, where one of several is a mapping.

    The generator forgets what the values of such a mapping are.
    """
    kinds = schema.get("type")
    if (
        not isinstance(kinds, tuple)
        or "object" not in kinds
        or "additionalProperties" not in schema
    ):
        return schema
    values = schema["additionalProperties"]
    rest = {
        word: value
        for word, value in schema.items()
        if word not in ("type", "additionalProperties")
    }
    alternatives = tuple(
        {"type": kind} | ({"additionalProperties": values} if kind == "object" else {})
        for kind in kinds
    )
    return rest | {"anyOf": alternatives}


def _allowed_values(schema: Mapping[str, JsonValue]) -> tuple[JsonValue, ...] | None:
    if "const" in schema:
        return (schema["const"],)
    values = schema.get("enum")
    return values if isinstance(values, tuple) else None


def _enumeration(
    schema: dict[str, JsonValue], values: tuple[JsonValue, ...], *, is_open: bool
) -> JsonValue:
    if not is_open:
        return schema | {"enum": values}
    kinds = schema.pop("type", None) or tuple(dict.fromkeys(_json_type(each) for each in values))
    return schema | {"anyOf": ({"enum": values}, {"type": kinds})}


def _json_type(value: JsonValue) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case str():
            return "string"
        case _:
            return "number"


def _describe(document: Document, owner: str, token: str, schema: JsonValue) -> None:
    text = schema.get("description") if isinstance(schema, Mapping) else None
    if isinstance(text, str) and text.strip():
        document.descriptions[owner, token] = text
