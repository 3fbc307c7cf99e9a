"""A rate card for one item, understood: what remains is data and trees over known names."""

from collections.abc import Mapping
from dataclasses import dataclass

from ratecard.price.items import Item
from ratecard.price.tree import Expression, Tree, names
from ratecard.spec import Position, RateCard
from ratecard_runtime.price.rates import Key, Measure, Parameter, Scalar, Unpriced


@dataclass(frozen=True, slots=True, kw_only=True)
class CompiledRow:
    """Values of the key columns and what they cost.

    `number` is the row's place in the card, from 1; 0 where the card has no table. `is_else`
    says that the row applies only where no other does.
    """

    number: int
    is_else: bool = False
    keys: tuple[Key, ...]
    price: Tree | Unpriced
    position: Position

    @property
    def names(self) -> tuple[str, ...]:
        """The names in the expression of the price."""
        return () if isinstance(self.price, Unpriced) else names(self.price)


@dataclass(frozen=True, slots=True, kw_only=True)
class CompiledReading:
    """Another price that the docs state for the same thing: its text, its place, its rows.

    `text` is empty where each row has another price.
    """

    text: str
    source: str
    rows: tuple[CompiledRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CompiledCard:
    """All that decides the price of one item; `card` is None where the spec has no rate card.

    `rows` are of the reading that was taken, `readings` the others.
    """

    item: Item
    card: RateCard | None
    per: str
    date: str
    currency: str | None
    parameters: tuple[Parameter, ...]
    measures: tuple[Measure, ...]
    keys: tuple[str, ...]
    rows: tuple[CompiledRow, ...]
    readings: tuple[CompiledReading, ...] = ()
    not_offered: tuple[Mapping[str, tuple[Scalar, ...]], ...]
    times: Expression | None
    notes: tuple[str, ...]

    @property
    def used(self) -> tuple[str, ...]:
        """The names in key columns, refusals, expressions and the count, in that order."""
        found = [*self.keys, *(name for each in self.not_offered for name in each)]
        rows = [*self.rows, *(row for each in self.readings for row in each.rows)]
        found += [name for row in rows for name in row.names]
        found += () if self.times is None else names(self.times)
        return tuple(dict.fromkeys(found))
