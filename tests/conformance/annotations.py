"""The Python types that JSON Schemas stand for, as objects that can be compared."""

from types import GenericAlias, ModuleType
from typing import Literal, Union, cast

from tests.conformance.plain_yaml import Entry, entry, is_entry, items, text
from tests.conformance.spec import class_name

_SIMPLE: dict[object, object] = {
    "string": str,
    "integer": int,
    "number": float,
    "boolean": bool,
    "null": None,
}


def python_type(schema: Entry, models: ModuleType) -> object:
    """The type of a value that fits `schema`; named types are classes of `models`."""
    reference = schema.get("$ref")
    if reference is not None:
        return cast("object", getattr(models, class_name(text(reference).rpartition("/")[2])))
    if "enum" in schema:
        return Literal[tuple(items(schema["enum"]))]
    kinds = items(schema.get("type"))
    if not kinds:
        return object
    return _either([_of_kind(kind, schema, models) for kind in kinds])


def or_nothing(found: object) -> object:
    """The type of an argument that may be left out."""
    return found if found is object else _either([found, None])


def _of_kind(kind: object, schema: Entry, models: ModuleType) -> object:
    if kind == "array":
        return GenericAlias(list, (python_type(entry(schema.get("items")), models),))
    if kind == "object":
        more = schema.get("additionalProperties")
        inner = python_type(more, models) if is_entry(more) else object
        return GenericAlias(dict, (str, inner))
    return _SIMPLE[kind]


def _either(parts: list[object]) -> object:
    return cast("object", Union[tuple(parts)])  # noqa: UP007 - the parts are found at run time
