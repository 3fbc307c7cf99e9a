"""One documented field as the catalog shows it: a parameter of an endpoint, a field of a model."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from ratecard.spec import Field, JsonScalar, JsonValue, Place, Spec, Wire

Schemas = tuple[Mapping[str, JsonValue], ...]
"""A schema and those it refers to or chooses between, its own first."""


def parameter_entry(field: Field, spec: Spec) -> dict[str, JsonValue]:
    """A field as a parameter of an endpoint, under the name it has on the wire."""
    schemas = tuple(_alternatives(field.schema, spec.types))
    return {
        "name": wire_key(field),
        "in": "file" if field.is_file else field.sends[0].to.location,
        "type": "file" if field.is_file else _json_type(schemas),
        "required": field.required,
        "default": _stated("default", schemas),
        "enum": caller_values(field, spec),
        "examples": _stated("examples", schemas),
        "minimum": _stated("minimum", schemas),
        "maximum": _stated("maximum", schemas),
        "max_length": _stated("maxLength", schemas),
        "max_items": _stated("maxItems", schemas),
    }


def field_entry(field: Field, spec: Spec) -> dict[str, JsonValue]:
    """A field of a model: a parameter, our name for it and all its places on the wire."""
    return {
        **parameter_entry(field, spec),
        "python_name": field.argument,
        "wire": tuple(place_name(place, spec.provider.wire) for place in _places(field)),
        "wire_enum": _wire_values(field),
    }


def wire_key(field: Field) -> str:
    """The name of a field on the wire: the last key of its first place."""
    keys = field.sends[0].to.keys
    return keys[-1] if keys else field.name


def caller_values(field: Field, spec: Spec) -> tuple[JsonValue, ...] | None:
    """The values that callers may pass, in the order of the docs; None where any is allowed."""
    values = _stated("enum", tuple(_alternatives(field.schema, spec.types)))
    if isinstance(values, tuple):
        return values
    mapped = field.sends[0].values
    return None if mapped is None else tuple(caller for caller, _ in mapped)


def place_name(place: Place, wire: Wire) -> str:
    """A place as people name it: `input.duration`, `root.model`, `path.id`."""
    for prefix, name in wire.names:
        depth = len(prefix.keys)
        below = place.keys[depth:]
        if prefix.location == place.location and prefix.keys == place.keys[:depth] and below:
            return ".".join((name, *below))
    return str(place)


def _places(field: Field) -> tuple[Place, ...]:
    sent = (send.to for send in field.sends)
    return tuple(dict.fromkeys((*sent, *field.also_accepted)))


def _wire_values(field: Field) -> tuple[JsonScalar, ...] | None:
    mapped = field.sends[0].values
    if mapped is None or all(_same(caller, sent) for caller, sent in mapped):
        return None
    return tuple(sent for _, sent in mapped)


def _same(caller: JsonScalar, sent: JsonScalar) -> bool:
    # True == 1 in Python, but not on the wire.
    return type(caller) is type(sent) and caller == sent


def _stated(key: str, schemas: Schemas) -> JsonValue:
    return next((schema[key] for schema in schemas if key in schema), None)


def _json_type(schemas: Schemas) -> str | None:
    """The JSON type that a schema states or implies; None where it leaves the type open."""
    for schema in schemas:
        stated = schema.get("type")
        for name in stated if isinstance(stated, tuple) else (stated,):
            if isinstance(name, str) and name != "null":
                return name
    return _type_of_values(_stated("enum", schemas))


def _alternatives(
    schema: Mapping[str, JsonValue],
    types: Mapping[str, JsonValue],
    seen: frozenset[str] = frozenset(),
) -> Iterator[Mapping[str, JsonValue]]:
    yield schema
    reference = schema.get("$ref")
    if isinstance(reference, str) and reference not in seen:  # a type may refer to itself
        seen |= {reference}
        target = types.get(reference.removeprefix("#/types/"))
        if isinstance(target, Mapping):
            yield from _alternatives(target, types, seen)
    for key in ("anyOf", "oneOf", "allOf"):
        parts = schema.get(key)
        for part in parts if isinstance(parts, tuple) else ():
            if isinstance(part, Mapping):
                yield from _alternatives(part, types, seen)


def _type_of_values(values: JsonValue) -> str | None:
    if not isinstance(values, tuple):
        return None
    names = {_type_of_value(value) for value in values if value is not None}
    return names.pop() if len(names) == 1 else None


def _type_of_value(value: JsonValue) -> str | None:
    match value:
        case bool():
            return "boolean"
        case int():
            return "integer"
        case Decimal():
            return "number"
        case str():
            return "string"
        case _:
            return None
