"""Rate cards as tables for people."""

from collections.abc import Iterator
from dataclasses import dataclass

from ratecard.price.compiled import CompiledCard
from ratecard.price.grid import offered_rows
from ratecard.price.items import find_item
from ratecard.price.quoting import compiled_card
from ratecard.price.words import condition_text, price_text
from ratecard.spec import Spec
from ratecard_runtime.price.calls import choices
from ratecard_runtime.price.rates import UNPUBLISHED, Unpriced


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceRow:
    """One price of one item, in plain texts.

    `per` is the unit of the rate, `unit` what the price counts: credits or a currency.
    `condition` says when the price applies; it is empty where it always does. `is_number` is
    false where `price` is a word: unpublished, or not offered.
    """

    item: str
    per: str
    condition: str
    price: str
    unit: str
    is_number: bool = True


def price_tables(spec: Spec, item: str | None = None) -> tuple[PriceRow, ...]:
    """Return the prices of one item, or of every item that has a rate card.

    Items stand in the order of prices.yaml. Raises UnknownItem.
    """
    if item is not None:
        return tuple(_rows(compiled_card(spec, find_item(spec, item).name)[0]))
    names = dict.fromkeys(str(cell.value) for card in spec.prices for cell in card.of)
    return tuple(row for name in names for row in _rows(compiled_card(spec, name)[0]))


def _rows(compiled: CompiledCard) -> Iterator[PriceRow]:
    offered = {row.number for row in offered_rows(compiled)}
    for row in compiled.rows:
        is_number = not isinstance(row.price, Unpriced)
        if is_number and row.number not in offered:
            continue
        yield _row(compiled, condition_text(compiled, row), price_text(row.price), is_number)
    for combination in compiled.not_offered:
        parts = [f"{name}={choices(values)}" for name, values in combination.items()]
        yield _row(compiled, ", ".join(parts), "not offered", is_number=False)
    if not compiled.rows:
        yield _row(compiled, "", price_text(UNPUBLISHED), is_number=False)


def _row(compiled: CompiledCard, condition: str, price: str, is_number: bool) -> PriceRow:
    return PriceRow(
        item=compiled.item.name,
        per=compiled.per,
        condition=condition,
        price=price,
        unit=compiled.currency or "credits",
        is_number=is_number,
    )
