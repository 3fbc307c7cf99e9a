"""Price cells: a number, an expression or a word, as trees and runtime values."""

from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from ratecard.price.findings import Report
from ratecard.price.parser import parse_expression, parse_price
from ratecard.price.tokens import ExpressionError
from ratecard.price.tree import Expression, Number, Tree
from ratecard.spec import Cell
from ratecard_runtime.price.numbers import canonical
from ratecard_runtime.price.rates import NOT_OFFERED, UNPUBLISHED, Unpriced

PriceTree: TypeAlias = Tree | Unpriced
"""What a price cell means."""

_WORDS: dict[object, Unpriced] = {"unpublished": UNPUBLISHED, "not_offered": NOT_OFFERED}


def read_price(cell: Cell, report: Report) -> PriceTree | None:
    """The price in a cell; None, with a finding, where there is none."""
    value = cell.value
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return _number(cell, value, report)
    if not isinstance(value, str):
        _refuse(cell, report)
        return None
    if value in _WORDS:
        return _WORDS[value]
    try:
        return parse_price(value)
    except ExpressionError as error:
        report.add_error(cell, error)
        return None


def read_count(cell: Cell, report: Report) -> Expression | None:
    """The count in a `times` cell; None, with a finding, where there is none."""
    try:
        return parse_expression(canonical(cell.value))
    except ExpressionError as error:
        report.add_error(cell, error)
        return None


def read_coefficient(cell: Cell, report: Report) -> Fraction | None:
    """The number of a coefficient; None for `none`, and for anything else, with a finding."""
    value = cell.value
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return Fraction(value)
    if value != "none":
        message = f"{canonical(value)} is no coefficient"
        report.add(cell.position, "price-coefficient", message, "write a number or none")
    return None


def _number(cell: Cell, value: int | Decimal, report: Report) -> Number | None:
    if value < 0:
        report.add(
            cell.position, "price-negative", f"the price {value} is below 0", "mend the sign"
        )
        return None
    return Number(Fraction(value))


def _refuse(cell: Cell, report: Report) -> None:
    report.add(
        cell.position,
        "price-expression",
        f"{canonical(cell.value)} is no price",
        "write a number, an expression, a range such as 2 .. 4, unpublished or not_offered",
    )
