"""Fields of a spec as the parameters and measures of a rate card."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from ratecard.price.items import Item, is_routing, item_fields
from ratecard.spec import Field, JsonScalar, JsonValue, Place, QuantityOfField, Spec
from ratecard.spec import Measure as SpecMeasure
from ratecard_runtime.price.numbers import parse_number, plain
from ratecard_runtime.price.rates import QUANTITIES, Measure, Parameter

_NUMERIC = frozenset({"integer", "number"})


def item_parameters(spec: Spec, item: Item) -> tuple[Parameter, ...]:
    """The parameters of an item, with all the names and wire values that callers may use."""
    fields = item_fields(spec, item)
    owners = _owners(spec, fields)
    return tuple(_parameter(spec, item, field, owners) for field in fields)


def field_measures(fields: Iterable[Field]) -> tuple[Measure, ...]:
    """The quantities that fields fix, those included that are named like one.

    The name of a list stands for how many things are in it.
    """
    measures: list[Measure] = []
    for field in fields:
        measures += [_measure(field, each) for each in field.quantities]
        name = field.argument
        if name in QUANTITIES and all(each.quantity != name for each in field.quantities):
            how = _how_named_like_a_quantity(field)
            if how is not None:
                implied = QuantityOfField(quantity=name, how=how)
                measures.append(_measure(field, implied))
        elif is_list(field):
            measures.append(_measure(field, QuantityOfField(quantity=name, how="length")))
    return tuple(measures)


def card_measure(measure: SpecMeasure, fields: Iterable[Field]) -> Measure | None:
    """A measure of a rate card, None where it names a field that the item lacks."""
    low, high = _bound(measure.minimum), _bound(measure.maximum)
    if measure.how == "outside":
        return Measure(measure.quantity, minimum=low, maximum=high)
    field = field_named(fields, measure.field_name or "")
    if field is None:
        return None
    how = "value" if measure.how == "field" else measure.how
    own = QuantityOfField(quantity=measure.quantity, how=how, table=measure.table)
    made = _measure(field, own)
    return Measure(
        made.quantity,
        made.parameter,
        made.how,
        table=made.table,
        minimum=made.minimum if low is None else low,
        maximum=made.maximum if high is None else high,
    )


def field_named(fields: Iterable[Field], name: str) -> Field | None:
    """The field that a rate card means by `name`: its key in the spec or its Python name."""
    every = tuple(fields)
    for field in every:
        if field.name == name:
            return field
    return next((field for field in every if field.argument == name), None)


def is_numeric(field: Field) -> bool:
    """Whether the values of a field are numbers, perhaps written as texts."""
    if field.enum is not None:
        return all(
            not isinstance(value, bool) and parse_number(value) is not None for value in field.enum
        )
    return bool(_types(field) & _NUMERIC) or not _types(field)


def is_list(field: Field) -> bool:
    """Whether the value of a field is a list."""
    return field.enum is None and "array" in _types(field)


def _parameter(spec: Spec, item: Item, field: Field, owners: Mapping[str, Field]) -> Parameter:
    values = field.enum or ()
    if item.model is not None and is_routing(spec, item, field):
        values = tuple(item.model.request_values)
    name = field.argument
    if owners[name] is not field and item.model is not None and field not in item.model.fields:
        name = str(field.sends[0].to)  # the model calls something else so
    default = field.schema.get("default")
    numeric = not values and bool(_types(field) & _NUMERIC)
    return Parameter(
        name,
        values,
        required=field.required is True,
        default=None if isinstance(default, tuple | Mapping) else default,
        whole=numeric and "number" not in _types(field),
        minimum=_bound(field.schema.get("minimum")) if numeric else None,
        maximum=_bound(field.schema.get("maximum")) if numeric else None,
        names=tuple(each for each in _names(spec, field) if each != name and owners[each] is field),
        wire=_wire(spec, field),
    )


def _wire(
    spec: Spec, field: Field
) -> tuple[tuple[str, tuple[tuple[JsonScalar, JsonScalar], ...]], ...]:
    return tuple(
        (name, send.values)
        for send in field.sends
        if send.values
        for name in _place_names(spec, send.to)
    )


def _owners(spec: Spec, fields: tuple[Field, ...]) -> dict[str, Field]:
    """Which field each name means: a Python name first, then a place, then the default place."""
    owners: dict[str, Field] = {}
    ranked = sorted(fields, key=lambda each: not _is_at_default(spec, each))
    for field in ranked:
        for name in (*_documented(spec, field), *_also_documented(spec, field)):
            owners.setdefault(name, field)
    return owners


def _names(spec: Spec, field: Field) -> tuple[str, ...]:
    names = (*_documented(spec, field), *_also_documented(spec, field))
    return tuple(dict.fromkeys(names))


def _documented(spec: Spec, field: Field) -> Iterable[str]:
    yield field.argument
    yield field.name
    for send in field.sends:
        yield from _place_names(spec, send.to)
        if send.to.keys:
            yield send.to.keys[-1]


def _also_documented(spec: Spec, field: Field) -> Iterable[str]:
    for place in field.also_accepted:
        yield from _place_names(spec, place)
        if place.keys:
            yield place.keys[-1]


def _place_names(spec: Spec, place: Place) -> Iterable[str]:
    """A place as the wire has it and as people name it: `body.options.mode`, `options.mode`."""
    yield str(place)
    for shown, name in spec.provider.wire.names:
        depth = len(shown.keys)
        if shown.location == place.location and shown.keys == place.keys[:depth]:
            yield ".".join((name, *place.keys[depth:]))
            return


def _is_at_default(spec: Spec, field: Field) -> bool:
    default = spec.provider.wire.default
    return any(
        send.to.location == default.location and send.to.keys[:-1] == default.keys
        for send in field.sends
    )


def _measure(field: Field, quantity: QuantityOfField) -> Measure:
    name = field.argument
    low, high = field.schema.get("minimum"), field.schema.get("maximum")
    match quantity.how:
        case "value":
            minimum, maximum = _bound(low), _bound(high)
            return Measure(quantity.quantity, name, minimum=minimum, maximum=maximum)
        case "length":
            items = "array" in _types(field) or (
                "string" not in _types(field) and quantity.quantity != "characters"
            )
            shortest, longest = ("minItems", "maxItems") if items else ("minLength", "maxLength")
            return Measure(
                quantity.quantity,
                name,
                "items" if items else "characters",
                minimum=_bound(field.schema.get(shortest)),
                maximum=_bound(field.schema.get(longest)),
            )
        case "table":
            sizes = tuple((value, _bound(size)) for value, size in quantity.table)
            known = tuple((value, size) for value, size in sizes if size is not None)
            return Measure(quantity.quantity, name, "table", table=known)


def _how_named_like_a_quantity(field: Field) -> Literal["value", "length"] | None:
    types = _types(field)
    if types & _NUMERIC or (field.enum is not None and is_numeric(field)):
        return "value"
    return "length" if "array" in types else None


def _types(field: Field) -> frozenset[str]:
    types = field.schema.get("type")
    listed = types if isinstance(types, tuple) else (types,)
    return frozenset(each for each in listed if isinstance(each, str) and each != "null")


def _bound(value: JsonValue) -> int | str | None:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, Decimal):
        exact = Fraction(value)
        return exact.numerator if exact.denominator == 1 else plain(exact)
    return None
