"""What a JSON Schema of a spec names: its properties and the values that it states."""

from collections.abc import Iterator, Mapping

from ratecard.spec import JsonScalar, JsonValue

Types = Mapping[str, JsonValue]
"""The named schemas of a spec, which others refer to."""


def property_names(schema: JsonValue, types: Types) -> Iterator[str]:
    """Yield the names of all properties, however deep, those of referred types among them."""
    for inner in _parts(schema, types, frozenset()):
        properties = inner.get("properties")
        if isinstance(properties, Mapping):
            yield from properties


def property_values(schema: JsonValue, types: Types) -> Iterator[tuple[str, JsonScalar]]:
    """Yield the values that the properties of a schema state, each with its property's name."""
    for inner in _parts(schema, types, frozenset()):
        properties = inner.get("properties")
        if isinstance(properties, Mapping):
            for name, below in properties.items():
                yield from ((name, value) for value in stated_values(below, types))


def stated_values(schema: JsonValue, types: Types) -> Iterator[JsonScalar]:
    """Yield the values that a schema allows, shows, takes by default or ends at."""
    for inner in _parts(schema, types, frozenset()):
        if inner.get("type") == "boolean":
            yield from (True, False)
        for key in ("enum", "examples"):
            yield from scalars(inner.get(key, ()))
        for key in ("const", "default"):
            yield from scalars(inner.get(key, ()))
        for key in _BOUNDS:
            yield from scalars(inner.get(key, ()))


_BOUNDS = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems")


def scalars(value: JsonValue) -> Iterator[JsonScalar]:
    """Yield every leaf of a value."""
    match value:
        case Mapping():
            for inner in value.values():
                yield from scalars(inner)
        case tuple():
            for inner in value:
                yield from scalars(inner)
        case _:
            yield value


def _parts(
    schema: JsonValue, types: Types, seen: frozenset[str]
) -> Iterator[Mapping[str, JsonValue]]:
    """Yield a schema and every schema below it; a type that refers to itself ends there."""
    if isinstance(schema, tuple):
        for inner in schema:
            yield from _parts(inner, types, seen)
    if not isinstance(schema, Mapping):
        return
    yield schema
    reference = schema.get("$ref")
    if isinstance(reference, str) and reference not in seen:
        name = reference.removeprefix("#/types/")
        yield from _parts(types.get(name), types, seen | {reference})
    for key, inner in schema.items():
        if key not in ("enum", "examples", "default", "const"):
            yield from _parts(inner, types, seen)
