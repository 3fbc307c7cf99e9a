"""Python annotations for JSON Schemas, as they stand in generated signatures."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TypeAlias

from ratecard.names import class_name
from ratecard.plan.layout import scalar
from ratecard.spec import Field, JsonValue

SCALARS = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "null": "None",
}
_FILE: Mapping[str, JsonValue] = {"type": "string", "format": "binary"}

Names: TypeAlias = Mapping[str, str]
"""How a class writes the names that its own members hide: `{"list": "builtins.list"}`."""

PLAIN: Names = MappingProxyType({})
"""No name is hidden."""


def hidden_names(members: Iterable[str]) -> Names:
    """Return how a class with these members writes the names of types and of the models."""
    taken = frozenset(members)
    kept = ("bool", "dict", "float", "int", "list", "object", "str")
    names = {name: f"builtins.{name}" for name in kept if name in taken}
    return names | ({"models": "_models"} if "models" in taken else {})


def argument_schema(field: Field) -> Mapping[str, JsonValue]:
    """The schema of an argument; a file is a binary text, as in OpenAPI."""
    if field.uploads_asset:
        return _asset_schema(field.schema)
    if not field.is_file:
        return field.schema
    return {"type": "array", "items": _FILE} if field.schema.get("type") == "array" else _FILE


def _asset_schema(schema: Mapping[str, JsonValue]) -> Mapping[str, JsonValue]:
    """The schema of an asset; of a list of them, each item is one."""
    items = schema.get("items")
    if isinstance(items, Mapping):
        return {**schema, "items": {**items, "format": "asset"}}
    return {**schema, "format": "asset"}


def annotation(schema: Mapping[str, JsonValue], names: Names = PLAIN) -> str:
    """The annotation of a value that fits `schema`: `Literal[5, 10]`, `list[models.Shot]`."""
    reference = schema.get("$ref")
    if isinstance(reference, str):
        return f"{names.get('models', 'models')}.{class_name(reference.rpartition('/')[2])}"
    enum = schema.get("enum")
    if isinstance(enum, tuple):
        return f"Literal[{', '.join(scalar(value) for value in enum)}]"
    alternatives = schema.get("anyOf", schema.get("oneOf"))
    if isinstance(alternatives, tuple):
        return _union(annotation(each, names) for each in alternatives if isinstance(each, Mapping))
    kind = schema.get("type")
    kinds = kind if isinstance(kind, tuple) else (kind,)
    return _union(_typed(str(each), schema, names) for each in kinds)


def optional(text: str) -> str:
    """The annotation of an argument that may be left out."""
    is_open = text in {"None", "object", "builtins.object"} or text.endswith("| None")
    return text if is_open else f"{text} | None"


def _typed(kind: str, schema: Mapping[str, JsonValue], names: Names) -> str:
    if kind == "array":
        return f"{names.get('list', 'list')}[{_inner(schema.get('items'), names)}]"
    if kind == "object":
        values = _inner(schema.get("additionalProperties"), names)
        if schema.get("format") == "mapping":
            return f"Mapping[{names.get('str', 'str')}, {values}]"
        return f"{names.get('dict', 'dict')}[{names.get('str', 'str')}, {values}]"
    if schema.get("format") == "binary":
        return "FileInput"
    if (kind, schema.get("format")) == ("string", "asset"):
        return "AssetInput"
    name = SCALARS.get(kind, "object")
    return names.get(name, name)


def _inner(schema: JsonValue, names: Names) -> str:
    if isinstance(schema, Mapping):
        return annotation(schema, names)
    return names.get("object", "object")


def _union(parts: Iterable[str]) -> str:
    return " | ".join(dict.fromkeys(parts))
