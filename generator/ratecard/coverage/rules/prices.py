"""Prices: numbers of credits, columns of prices, sums of money."""

import re
from collections.abc import Iterator
from typing import Final

from ratecard.coverage.candidates import Candidate, Passage, Rule

_NUMBER: Final = r"\d{1,3}(?:[ ,]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_ONE: Final = re.compile(_NUMBER)
_CREDITS: Final = re.compile(
    rf"((?:{_NUMBER})(?:\s*(?:/|\u2013|-|to)\s*(?:{_NUMBER}))*)\s*credits?\b", re.IGNORECASE
)
_MONEY: Final = re.compile(rf"[$€£]\s?({_NUMBER})|(?<![\w.])(\d+)(?:p|¢|c) each\b")
_FIELD: Final = re.compile(r"\"[a-z_]*credits[a-z_]*\"\s*:\s*(\d+(?:\.\d+)?)")
_COLUMN: Final = re.compile(
    r"\b(?:credits?|cost|price|base|per frame|per step|per second|per image)\b", re.IGNORECASE
)
_SEVERAL: Final = re.compile(r",(?!\d{3}\b)")
_LIST: Final = re.compile(rf"\s*[~≈]?\s*((?:{_NUMBER})(?:\s*(?:/|\u2013|-|to)\s*(?:{_NUMBER}))*)")


def credits_in_text(passage: Passage) -> Iterator[Candidate]:
    """`5 credits`, `16 / 24 / 36 credits`, `2.2-4.4 credits`."""
    for found in _CREDITS.findall(passage.text):
        yield from _prices(found, passage)


def columns(passage: Passage) -> Iterator[Candidate]:
    """A cell under `Credits`, `Price` or a coefficient; what follows the numbers is no price."""
    for heading, cell in passage.row.columns() if passage.row else ():
        found = _LIST.match(cell) if _COLUMN.search(heading) and not _SEVERAL.search(cell) else None
        if found is not None:
            yield from _prices(found.group(1), passage)


def sums_of_money(passage: Passage) -> Iterator[Candidate]:
    """`$0.36`, `1p each`."""
    for pair in _MONEY.findall(passage.text):
        yield from _prices("".join(pair), passage, owned=False)


def credits_of_answers(passage: Passage) -> Iterator[Candidate]:
    """`"credits": 30` in an example of an answer."""
    for found in _FIELD.findall(passage.text):
        yield from _prices(found, passage, owned=False)


def _prices(text: str, passage: Passage, *, owned: bool = True) -> Iterator[Candidate]:
    for number in _ONE.findall(text):
        yield Candidate(
            kind="price",
            text=number.replace(" ", "").replace(",", ""),
            line=passage.line,
            owner=passage.owner if owned else None,
        )


RULES: Final[tuple[Rule, ...]] = (
    credits_in_text,
    columns,
    sums_of_money,
    credits_of_answers,
)
