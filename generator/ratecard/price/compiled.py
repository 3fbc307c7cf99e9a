"""A rate card for one item, understood: what remains is data and trees over known names."""

from collections.abc import Mapping
from dataclasses import dataclass

from ratecard.price.items import Item
from ratecard.price.tree import Expression, Tree
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


@dataclass(frozen=True, slots=True, kw_only=True)
class CompiledCard:
    """All that decides the price of one item; `card` is None where the spec has no rate card."""

    item: Item
    card: RateCard | None
    per: str
    date: str
    currency: str | None
    parameters: tuple[Parameter, ...]
    measures: tuple[Measure, ...]
    keys: tuple[str, ...]
    rows: tuple[CompiledRow, ...]
    not_offered: tuple[Mapping[str, tuple[Scalar, ...]], ...]
    times: Expression | None
    notes: tuple[str, ...]
