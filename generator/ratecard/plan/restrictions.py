"""Restrictions: what the docs allow as an argument of an operation, as the runtime checks it."""

from collections.abc import Mapping

from ratecard.names import class_name
from ratecard.spec import Field, JsonValue, Spec

_CHECKED = frozenset(
    {
        "enum",
        "exclusiveMaximum",
        "exclusiveMinimum",
        "maxItems",
        "maxLength",
        "maximum",
        "minItems",
        "minLength",
        "minimum",
        "type",
    }
)


def restrictions(spec: Spec, field: Field) -> Mapping[str, JsonValue]:
    """What is checked of an argument, as JSON Schema; nothing of one that lists its choices.

    A `$ref` is the name of a class. Other named types are put in.
    """
    is_choice = bool(field.enum) and field.schema.get("type") != "boolean"
    if is_choice or field.is_file:
        return {}
    return _checked(spec, field.schema, frozenset())


def _checked(
    spec: Spec, schema: Mapping[str, JsonValue], seen: frozenset[str]
) -> Mapping[str, JsonValue]:
    reference = schema.get("$ref")
    if isinstance(reference, str):
        name = reference.rpartition("/")[2]
        named = spec.types[name]
        if isinstance(named, Mapping) and "properties" in named:
            return {"$ref": class_name(name)}
        if not isinstance(named, Mapping) or name in seen:  # it may refer to itself
            return {}
        return _checked(spec, named, seen | {name})
    found = {key: value for key, value in schema.items() if key in _CHECKED}
    items = schema.get("items")
    if isinstance(items, Mapping) and (inner := _checked(spec, items, seen)):
        found["items"] = inner
    return found
