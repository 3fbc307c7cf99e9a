"""The Python types that JSON Schemas stand for, as objects that can be compared."""

import os
from types import GenericAlias, ModuleType
from typing import Literal, TypeAlias, Union, cast

from tests.conformance.plain_yaml import Entry, entry, is_entry, items, text
from tests.conformance.spec import class_name

_SIMPLE: dict[object, object] = {
    "string": str,
    "integer": int,
    "number": float,
    "boolean": bool,
    "null": None,
}


Asset: TypeAlias = str | os.PathLike[str]
"""An argument that is an id, or a path whose file is uploaded first."""


def python_type(schema: Entry, models: ModuleType, *, asset: object = str) -> object:
    """The type of a value that fits `schema`; named types are classes of `models`.

    `asset` is the type of values that name a file uploaded before.
    """
    reference = schema.get("$ref")
    if reference is not None:
        return cast("object", getattr(models, class_name(text(reference).rpartition("/")[2])))
    if "enum" in schema:
        return Literal[tuple(items(schema["enum"]))]
    if schema.get("format") == "asset":
        return GenericAlias(list, (asset,)) if "items" in schema else asset
    kinds = items(schema.get("type"))
    if not kinds:
        return object
    return _either([_of_kind(kind, schema, models, asset) for kind in kinds])


def or_nothing(found: object) -> object:
    """The type of an argument that may be left out."""
    return found if found is object else _either([found, None])


def _of_kind(kind: object, schema: Entry, models: ModuleType, asset: object) -> object:
    if kind == "array":
        return GenericAlias(list, (python_type(entry(schema.get("items")), models, asset=asset),))
    if kind == "object":
        more = schema.get("additionalProperties")
        inner = python_type(more, models, asset=asset) if is_entry(more) else object
        return GenericAlias(dict, (str, inner))
    return _SIMPLE[kind]


def _either(parts: list[object]) -> object:
    return cast("object", Union[tuple(parts)])  # noqa: UP007 - the parts are found at run time
