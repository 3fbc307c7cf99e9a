"""The columns of a rate card: which hold keys, which coefficients, which prices."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ratecard.price.findings import Report
from ratecard.price.scope import Scope, nearest, read_key
from ratecard.spec import Cell, Column, RateCard
from ratecard_runtime.price.rates import Scalar

ITEM_COLUMN = "model"
_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_ITEM_WORDS = frozenset({"any", "else"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One cell of every row: its place in the row and what it stands for.

    `value` is the field's value where a field spreads over several price columns.
    """

    index: int
    name: str
    value: Scalar = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """What the cells of a row mean for one item.

    `keys` are the Python names of the key columns, with the spread field last.
    """

    item: str
    width: int
    item_column: int | None
    keys: tuple[str, ...]
    key_slots: tuple[Slot, ...]
    coefficient_slots: tuple[Slot, ...]
    price_slots: tuple[Slot, ...]

    @property
    def coefficients(self) -> tuple[str, ...]:
        """The names that the expression may use for numbers of the row."""
        return tuple(slot.name for slot in self.coefficient_slots)


def layout(card: RateCard, scope: Scope, item: str, report: Report) -> Layout:
    """Say what each column of a card holds, for one of its items."""
    price_column = "amount" if card.currency else "credits"
    item_column: int | None = None
    keys: list[Slot] = []
    coefficients: list[Slot] = []
    prices: list[Slot] = []
    index = 0
    for column in card.columns:
        if column.spread is not None:
            prices += _spread(column, index, scope, report)
        elif column.name == price_column:
            prices.append(Slot(index=index, name=column.name))
        elif _tells_items_apart(card, column, index):
            item_column = index
        elif (python := scope.python_name(column.name)) is not None:
            keys.append(Slot(index=index, name=python))
        else:
            coefficients.append(Slot(index=index, name=column.name))
        index += 1 if column.spread is None else len(column.spread)
    return Layout(
        item=item,
        width=index,
        item_column=item_column,
        keys=tuple(_key_names(keys, prices)),
        key_slots=tuple(keys),
        coefficient_slots=tuple(coefficients),
        price_slots=tuple(prices),
    )


def check_idle(card: RateCard, table: Layout, scope: Scope, report: Report) -> None:
    """Report columns that hold neither keys nor numbers which an expression uses."""
    texts = [str(cell.value) for cell in _price_cells(card, table)]
    used = {name for text in texts for name in _WORD.findall(text)}
    for column in card.columns:
        if column.name in table.coefficients and column.name not in used:
            message = f"{column.name} is no field or quantity, and no expression uses it"
            hint = nearest(column.name, scope.known) or "remove the column"
            report.add(column.position, "price-unknown-name", message, hint)


def _price_cells(card: RateCard, table: Layout) -> Iterator[Cell]:
    if card.price is not None:
        yield card.price
    yield from (reading.price for reading in card.readings)
    for row in card.rows:
        for slot in table.price_slots:
            yield from row.cells[slot.index] if slot.index < len(row.cells) else ()


def _spread(column: Column, index: int, scope: Scope, report: Report) -> Iterator[Slot]:
    python = scope.python_name(column.name)
    if python is None:
        message = f"{column.name} is no field or quantity of the item"
        hint = "spread over a field or quantity that the item has"
        report.add(column.position, "price-unknown-name", message, hint)
    for offset, value in enumerate(column.spread or ()):
        name = python or column.name
        cell = Cell(value=value, position=column.position)
        yield Slot(index=index + offset, name=name, value=read_key(cell, name, scope, report))


def _tells_items_apart(card: RateCard, column: Column, index: int) -> bool:
    """Whether the column `model` holds the card's items and not the values of a field."""
    if column.name != ITEM_COLUMN:
        return False
    items = {cell.value for cell in card.of} | _ITEM_WORDS
    cells = [cell for row in card.rows if index < len(row.cells) for cell in row.cells[index]]
    return all(cell.value in items for cell in cells)


def _key_names(keys: list[Slot], prices: list[Slot]) -> Iterator[str]:
    yield from (slot.name for slot in keys)
    spread = [slot.name for slot in prices if slot.value is not None]
    yield from dict.fromkeys(spread)
