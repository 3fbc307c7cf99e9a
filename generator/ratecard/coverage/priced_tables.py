"""Tables of prices whose columns are parameters: every cell is quoted and compared.

Under the heading of a tool, `| model | duration | Credits (480p) | Credits (720p) |` says what
each call costs, so the number alone need not be looked for among all the tool's prices.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice, product
from typing import Final

from ratecard.coverage.page import Page, Row
from ratecard.coverage.patterns import without_marks
from ratecard.coverage.vocabulary import Vocabulary
from ratecard.price import UnknownItem, quote
from ratecard.spec import Spec
from ratecard_runtime.price.quotes import Quote

_PRICE_COLUMN: Final = re.compile(r"(?:credits|price|cost)\s*(?:\(([^()]+)\))?", re.IGNORECASE)
_PRICE: Final = re.compile(r"\d+(?:\.\d+)?")
_MOST_CALLS: Final = 2000
"""Calls that one cell may stand for; more are not looked at."""

Choice = tuple[str, tuple[str, ...]]
"""A parameter and the values that a row is about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongPrice:
    """A cell that prints another price than the spec: for the call `given`, `ours` (a text)."""

    line: int
    owner: str
    printed: str
    given: str
    ours: str


def wrong_prices(page: Page, spec: Spec, words: Vocabulary) -> Iterator[WrongPrice]:
    """Yield, for each cell, the first call that the spec prices otherwise."""
    for row in page.rows:
        choices = tuple(_choices(row, words))
        if row.owner is None or not choices:
            continue
        for printed, column in _price_cells(row, words):
            calls = product(*(_pairs(choice) for choice in (*choices, *column)))
            wrong = (_wrong(spec, row, printed, dict(call)) for call in islice(calls, _MOST_CALLS))
            found = next((each for each in wrong if each is not None), None)
            if found is not None:
                yield found


def _choices(row: Row, words: Vocabulary) -> Iterator[Choice]:
    """The cells under parameters of the owner; `any` stands for all values."""
    own = words.own_names.get(row.owner or "", frozenset())
    names = {name.lower(): name for name in own}
    for heading, cell in row.columns():
        name = names.get(heading)
        if name is None:
            continue
        values = tuple(part.strip() for part in without_marks(cell).split(","))
        if values == ("any",):
            values = tuple(sorted(words.values_of(row.owner, name)))
        yield name, values


def _price_cells(row: Row, words: Vocabulary) -> Iterator[tuple[str, tuple[Choice, ...]]]:
    """The printed prices, each with the value that its heading names in brackets, if any."""
    for heading, cell in row.columns():
        found = _PRICE_COLUMN.fullmatch(heading)
        if found is None or not _PRICE.fullmatch(cell):
            continue
        value = found.group(1)
        name = None if value is None else _parameter_of(value, row.owner or "", words)
        if value is None:
            yield cell, ()
        elif name is not None:
            yield cell, ((name, (value,)),)


def _parameter_of(value: str, owner: str, words: Vocabulary) -> str | None:
    own = sorted(words.own_names.get(owner, frozenset()))
    return next((name for name in own if value in words.own_values.get((owner, name), ())), None)


def _pairs(choice: Choice) -> list[tuple[str, str]]:
    name, values = choice
    return [(name, value) for value in values]


def _wrong(spec: Spec, row: Row, printed: str, call: dict[str, str]) -> WrongPrice | None:
    try:
        ours = quote(spec, row.owner or "", call)
    except UnknownItem:
        return None
    if ours.status in ("invalid", "not_offered") or _agrees(ours, Decimal(printed)):
        return None
    return WrongPrice(
        line=row.line,
        owner=row.owner or "",
        printed=printed,
        given=", ".join(f"{name}={value}" for name, value in call.items()),
        ours=str(ours),
    )


def _agrees(ours: Quote, printed: Decimal) -> bool:
    units = ours.units or Decimal(1)
    if ours.minimum is not None and ours.maximum is not None:
        return ours.minimum <= printed * units <= ours.maximum
    return ours.credits == printed * units
