"""The values of a spec's parameters, as docs print them."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Final

from ratecard.coverage.schemas import property_values, stated_values
from ratecard.coverage.spec_names import field_names, owned_fields
from ratecard.spec import Field, JsonScalar, Spec

_NUMBER: Final = re.compile(r"\d+\.\d+")
ANY_OWNER: Final = ""
"""The owner under which the values of a parameter of all owners stand."""


def value_text(value: JsonScalar) -> str:
    """Return a value as docs print it: `true`, `5`, `0.5`."""
    match value:
        case bool():
            return str(value).lower()
        case Decimal():
            return format(value.normalize(), "f")
        case None:
            return "null"
        case _:
            return str(value)


def plain_number(text: str) -> str:
    """Return `1.0` as `1`, other texts as they are."""
    return value_text(Decimal(text)) if _NUMBER.fullmatch(text) else text


def values_by_parameter(spec: Spec) -> dict[tuple[str, str], frozenset[str]]:
    """Return the values of each owner and parameter, those of all owners under `ANY_OWNER`."""
    found: dict[tuple[str, str], set[str]] = {}
    for owner, name, value in _owned_values(spec):
        for each in (owner, ANY_OWNER):
            found.setdefault((each, name), set()).add(value_text(value))
    return {key: frozenset(values) for key, values in found.items()}


def defaults_by_parameter(spec: Spec) -> dict[tuple[str, str], frozenset[str]]:
    """Return the default of each owner and parameter, those of all owners under `ANY_OWNER`."""
    found: dict[tuple[str, str], set[str]] = {}
    for owner, field in owned_fields(spec):
        default = field.schema.get("default")
        if default is None or isinstance(default, tuple | Mapping):
            continue
        for name in field_names(field):
            for each in (owner, ANY_OWNER):
                found.setdefault((each, name), set()).add(value_text(default))
    return {key: frozenset(values) for key, values in found.items()}


def _owned_values(spec: Spec) -> Iterator[tuple[str, str, JsonScalar]]:
    for owner, field in owned_fields(spec):
        names = tuple(field_names(field))
        for value in field_values(field, spec):
            yield from ((owner, name, value) for name in names)
        for name, value in property_values(field.schema, spec.types):
            yield owner, name, value
    for model in spec.models:
        operation = next((each for each in spec.endpoints if each.id == model.operation), None)
        place = None if operation is None else operation.model_place
        if operation is not None and place is not None and place.keys:
            for value in (model.id, *model.request_values):
                yield operation.address, place.keys[-1], value
    for endpoint in spec.endpoints:
        for name, value in property_values(endpoint.response, spec.types):
            yield endpoint.address, name, value


def field_values(field: Field, spec: Spec) -> Iterator[JsonScalar]:
    """Yield the values of one field: given by callers, sent on the wire, and those between."""
    yield from stated_values(field.schema, spec.types)
    for send in field.sends:
        for given, sent in send.values or ():
            yield from (given, sent)
    for quantity in field.quantities:
        for given, amount in quantity.table:
            yield from (given, amount)
