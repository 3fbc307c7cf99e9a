"""The numbers in a spec's prices, by what they are the price of."""

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Final

from ratecard.coverage.schemas import scalars
from ratecard.price import PriceRow, UnknownItem, price_tables
from ratecard.price.items import find_item
from ratecard.spec import (
    CostExample,
    JsonScalar,
    JsonValue,
    RequestExample,
    ResponseExample,
    Spec,
)

_NUMBER: Final = re.compile(r"\d+(?:\.\d+)?")
_NAME: Final = re.compile(r"[a-z]")


def prices_by_owner(spec: Spec) -> dict[str, frozenset[Decimal]]:
    """Return the numbers that the prices of each owner hold, those of worked costs among them.

    An operation that models share has the prices of all of them.
    """
    found: dict[str, set[Decimal]] = {}
    for owner, numbers in _stated(spec):
        found.setdefault(owner, set()).update(numbers)
    names = {endpoint.id: endpoint.address for endpoint in spec.endpoints}
    for model in spec.models:
        numbers = found.get(model.id) or found.get(model.alias_of or "", set())
        found[model.id] = set(numbers)
        if model.operation is not None:
            found.setdefault(names[model.operation], set()).update(numbers)
    return {owner: frozenset(numbers) for owner, numbers in found.items() if numbers}


def prices_of_nothing(spec: Spec) -> Iterator[Decimal]:
    """Yield numbers of credits that no item has as its price: of plans, answers, worked costs."""
    yield from numbers_in(scalars((*spec.provider.plans, *spec.provider.limits)))
    yield from _credits(spec.provider.webhooks or {})
    for example in spec.examples:
        match example:
            case RequestExample():
                continue
            case ResponseExample():
                yield from _credits(example.body)
            case CostExample():
                yield from numbers_in((example.unrounded, example.amount))


def _credits(value: JsonValue) -> Iterator[Decimal]:
    """The numbers under keys that say credits, at any depth."""
    match value:
        case tuple():
            for each in value:
                yield from _credits(each)
        case Mapping():
            for key, each in value.items():
                if "credit" in key and isinstance(each, Decimal | int):
                    yield from numbers_in((each,))
                yield from _credits(each)
        case _:
            return


def numbers_in(values: Iterable[JsonScalar]) -> Iterator[Decimal]:
    """Yield every number of some values, those inside texts among them."""
    for value in values:
        match value:
            case bool() | None:
                continue
            case str():
                yield from map(Decimal, _NUMBER.findall(value))
            case _:
                yield Decimal(value)


def _stated(spec: Spec) -> Iterator[tuple[str, Iterable[Decimal]]]:
    for row in price_tables(spec):
        yield row.item, _row_numbers(row)
    for card in spec.prices:
        readings = [reading.price.value for reading in card.readings]
        for cell in card.of:
            yield _owner(spec, str(cell.value)), numbers_in(readings)
    for example in spec.examples:
        if isinstance(example, CostExample):
            costs = (example.credits, example.disputed_rate)
            yield _owner(spec, example.item), numbers_in(costs)


def _row_numbers(row: PriceRow) -> Iterator[Decimal]:
    yield from numbers_in((row.price,))
    if _NAME.search(row.price):
        yield Decimal(1)  # a quantity that stands alone is 1 credit each


def _owner(spec: Spec, item: str) -> str:
    try:
        return find_item(spec, item).name
    except UnknownItem:
        return item
