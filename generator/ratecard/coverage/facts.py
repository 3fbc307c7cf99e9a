"""The facts of a spec that its docs should print somewhere, with their place in the spec."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from ratecard.coverage.candidates import Kind
from ratecard.coverage.operations import operation_name
from ratecard.coverage.schemas import property_names
from ratecard.coverage.spec_names import field_names, owned_fields
from ratecard.coverage.spec_prices import numbers_in
from ratecard.coverage.spec_values import value_text
from ratecard.price import price_tables
from ratecard.spec import Field, JsonValue, Position, Spec

_UNITS: Final = {"60": "minute", "3600": "hour"}
"""Seconds that docs write as words: a price per minute divides by 60."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something that a spec says; any of `forms` in the docs will do, `text` is the first."""

    kind: Kind
    text: str
    forms: tuple[str, ...]
    owner: str | None
    position: Position


def spec_facts(spec: Spec) -> Iterator[Fact]:
    """Yield the facts of a spec in the order of its files."""
    yield from _errors(spec)
    for endpoint in spec.endpoints:
        name = operation_name(endpoint)
        yield _fact("operation", name, name, endpoint.position)
        for key in property_names(endpoint.response, spec.types):
            yield _fact("parameter", key, name, endpoint.position)
    for model in spec.models:
        forms = (model.id, model.name, *model.request_values)
        yield _fact("model", model.id, model.id, model.position, *forms)
        for value in model.request_values:
            yield _fact("model", value, model.id, model.position, model.id)
    for owner, field in owned_fields(spec):
        yield from _of_field(owner, field)
    yield from _prices(spec)


def _of_field(owner: str, field: Field) -> Iterator[Fact]:
    names = tuple(field_names(field))
    yield _fact(
        "parameter", names[-1], owner, field.position, *names, *filter(None, [field.python])
    )
    sent = {given: wire for send in field.sends for given, wire in send.values or ()}
    for value in (*_stated(field.schema.get("enum")), *_stated(field.schema.get("default", ()))):
        forms = (value, sent.get(value, value))
        texts = [value_text(each) for each in forms if not isinstance(each, bool | None)]
        if texts:
            yield _fact("value", texts[0], owner, field.position, *texts)


def _stated(value: JsonValue) -> Iterator[bool | int | Decimal | str | None]:
    if isinstance(value, bool | int | Decimal | str):
        yield value
    elif isinstance(value, tuple):
        yield from (each for each in value if isinstance(each, bool | int | Decimal | str))


def _errors(spec: Spec) -> Iterator[Fact]:
    for known in spec.provider.errors.known:
        yield _fact("error", str(known.status), "", spec.provider.position)
        if known.code is not None:
            yield _fact("error", known.code, "", spec.provider.position)


def _prices(spec: Spec) -> Iterator[Fact]:
    for card in spec.prices:
        for cell in card.of:
            item = str(cell.value)
            for number in numbers_in(row.price for row in price_tables(spec, item)):
                text = value_text(number)
                unit = _UNITS.get(text, text)
                yield _fact("price", text, item, card.position, unit, f"{unit}s")


def _fact(kind: Kind, text: str, owner: str, position: Position, *forms: str) -> Fact:
    return Fact(kind=kind, text=text, forms=(text, *forms), owner=owner or None, position=position)
