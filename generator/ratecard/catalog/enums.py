"""The named enums of a provider: those of types.yaml and those of its fields."""

from collections.abc import Iterator, Mapping

from ratecard.catalog.parameter import caller_values, wire_key
from ratecard.spec import Field, JsonValue, Spec

Values = tuple[JsonValue, ...]


def enum_entries(spec: Spec) -> dict[str, JsonValue]:
    """Name to allowed values.

    A field whose values are the same everywhere is named alone (`aspect_ratio`); one that
    differs between models is named for each of them (`kling-3.aspect_ratio`).
    """
    by_name: dict[str, dict[str, Values]] = {}
    for owner, field in _owned_fields(spec):
        values = caller_values(field, spec)
        if values is not None:
            by_name.setdefault(wire_key(field), {})[owner] = values
    entries: dict[str, JsonValue] = dict(_type_enums(spec))
    for name, owners in by_name.items():
        if len(set(owners.values())) == 1:
            entries.setdefault(name, next(iter(owners.values())))
        else:
            entries.update({f"{owner}.{name}": values for owner, values in owners.items()})
    return entries


def _owned_fields(spec: Spec) -> Iterator[tuple[str, Field]]:
    for model in spec.models:
        yield from ((model.id, field) for field in model.fields)
    for endpoint in spec.endpoints:
        yield from ((endpoint.id, field) for field in endpoint.parameters)


def _type_enums(spec: Spec) -> Iterator[tuple[str, JsonValue]]:
    for name, schema in spec.types.items():
        if isinstance(schema, Mapping):
            values = schema.get("enum")
            if isinstance(values, tuple):
                yield name, values
