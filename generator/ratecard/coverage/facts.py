"""The facts of a spec that its docs should print somewhere, with their place in the spec."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from ratecard.coverage.candidates import Kind
from ratecard.coverage.schemas import property_names
from ratecard.coverage.spec_names import field_names, owned_fields
from ratecard.coverage.spec_prices import numbers_in
from ratecard.coverage.spec_values import value_text
from ratecard.price import price_tables
from ratecard.spec import Field, JsonValue, Position, Spec

_FORMULA: Final = re.compile(r"[a-z]")
_UNITS: Final = {"60": "minute", "3600": "hour"}
"""Seconds that docs write as words: a price per minute divides by 60."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something that a spec says; any of `forms` in the docs will do, `text` is the first.

    `owner` is empty for what belongs to no model, tool or operation. `parameters` are the names of
    the parameter that a value belongs to. `listed` says that docs which list such things for the
    owner must list this one.
    """

    kind: Kind
    text: str
    forms: tuple[str, ...]
    owner: str
    position: Position
    parameters: tuple[str, ...] = ()
    listed: bool = False


def spec_facts(spec: Spec) -> Iterator[Fact]:
    """Yield the facts of a spec in the order of its files."""
    yield from _errors(spec)
    for endpoint in spec.endpoints:
        name = endpoint.address
        yield _fact("operation", name, name, endpoint.position)
        for key in property_names(endpoint.response, spec.types):
            yield _fact("parameter", key, name, endpoint.position)
    for model in spec.models:
        forms = (model.id, model.name, *model.request_values)
        yield _fact("model", model.id, model.id, model.position, *forms)
        for value in model.request_values:
            yield _fact("model", value, model.id, model.position, model.id)
    models = {model.id for model in spec.models}
    for owner, field in owned_fields(spec):
        yield from _of_field(owner, field, of_model=owner in models)
    yield from _prices(spec)


def _of_field(owner: str, field: Field, *, of_model: bool) -> Iterator[Fact]:
    names = tuple(field_names(field))
    forms = (*names, *filter(None, [field.python]))
    fact = _fact("parameter", names[-1], owner, field.position, *forms)
    yield replace(fact, listed=of_model)
    sent = {given: wire for send in field.sends for given, wire in send.values or ()}
    for key in ("enum", "default"):
        for value in _stated(field.schema.get(key, ())):
            both = (value, sent.get(value, value))
            texts = [value_text(each) for each in both if not isinstance(each, bool | None)]
            if texts:
                fact = _fact("value", texts[0], owner, field.position, *texts)
                yield replace(fact, parameters=names, listed=key == "enum")


def _stated(value: JsonValue) -> Iterator[bool | int | Decimal | str | None]:
    if isinstance(value, bool | int | Decimal | str):
        yield value
    elif isinstance(value, tuple):
        yield from (each for each in value if isinstance(each, bool | int | Decimal | str))


def _errors(spec: Spec) -> Iterator[Fact]:
    for known in spec.provider.errors.known:
        position = known.position or spec.provider.position
        yield _fact("error", str(known.status), "", position)
        if known.code is not None:
            yield _fact("error", known.code, "", position)


def _prices(spec: Spec) -> Iterator[Fact]:
    for card in spec.prices:
        for cell in card.of:
            item = str(cell.value)
            for row in price_tables(spec, item):
                for number in numbers_in((row.price,)):
                    text = value_text(number)
                    unit = _UNITS.get(text, text)
                    fact = _fact("price", text, item, card.position, unit, f"{unit}s")
                    yield replace(fact, listed=_FORMULA.search(row.price) is None)


def _fact(kind: Kind, text: str, owner: str, position: Position, *forms: str) -> Fact:
    return Fact(kind=kind, text=text, forms=(text, *forms), owner=owner, position=position)
