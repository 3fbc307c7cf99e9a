"""Rate cards as they stand in prices.yaml: tables of coefficients and one expression.

The texts of cells and expressions are kept as written, with their positions; `ratecard.price`
gives them meaning.
"""

from dataclasses import dataclass, field
from typing import Literal

from ratecard.spec.source import Position
from ratecard.spec.values import JsonScalar


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One value of a rate card as written: a number, a word or the text of an expression."""

    value: JsonScalar
    position: Position = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a rate card; `spread` holds the values of a column per value of the field."""

    name: str
    spread: tuple[JsonScalar, ...] | None = None
    position: Position = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row: one group of cells for each column; a group of several cells lists alternatives."""

    cells: tuple[tuple[Cell, ...], ...]
    position: Position = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """Where a quantity comes from.

    `how` is `field` (its number), `length` (of a text or list), `table` (a quantity for each
    value of the field) or `outside` (only the provider can measure it). `minimum` and `maximum`
    bound a quantity; a value beyond them is refused.
    """

    quantity: str
    how: Literal["field", "length", "table", "outside"]
    field_name: str | None = None
    table: tuple[tuple[JsonScalar, JsonScalar], ...] = ()
    minimum: JsonScalar = None
    maximum: JsonScalar = None
    position: Position = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Combination:
    """Values of fields, each a list of alternatives: one entry of `not_offered`."""

    values: tuple[tuple[str, tuple[Cell, ...]], ...]
    position: Position = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceReading:
    """One of several prices that the docs state for the same thing."""

    price: Cell
    source: str
    taken: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RateCard:
    """One entry of prices.yaml.

    `of` names the priced items: model ids, tools or "METHOD path". `price` is the one expression
    (spec key `credits`, or `amount` with a `currency`); None where a column of the table holds it.
    `times` multiplies the price: the name of a field or quantity, or an expression over them.
    `per` is the unit of the rate. `effective_from` is an ISO date.
    """

    of: tuple[Cell, ...]
    per: str
    columns: tuple[Column, ...] = ()
    rows: tuple[Row, ...] = ()
    price: Cell | None = None
    times: Cell | None = None
    measures: tuple[Measure, ...] = ()
    not_offered: tuple[Combination, ...] = ()
    readings: tuple[PriceReading, ...] = ()
    same_as: Cell | None = None
    currency: str | None = None
    effective_from: str | None = None
    notes: tuple[str, ...] = ()
    source: str | None = None
    position: Position = field(compare=False)
