"""Candidates: what looks like a fact of an API in a docs page, as found by named rules."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from ratecard.coverage.page import Page, Row

Kind = Literal["operation", "parameter", "model", "value", "price", "error"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One thing that a page prints.

    `owner` is the model, tool or operation that it is said of, None where that is open.
    `parameter` is the parameter that a value is said to belong to. `named` says that the page
    lists it as a parameter of the owner, so that a parameter of another owner will not do;
    `default` that it is what the parameter is without being given.
    """

    kind: Kind
    text: str
    line: int = field(compare=False)
    owner: str | None = None
    parameter: str | None = None
    named: bool = False
    default: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A line of a page as `PageLine` has it, or a row of a table as one text."""

    line: int
    text: str
    owner: str | None = None
    code: bool = False
    names: bool = False
    row: Row | None = None


Rule: TypeAlias = Callable[[Passage], Iterator[Candidate]]


def passages(page: Page) -> tuple[Passage, ...]:
    """Return the texts of a page in the order of its lines."""
    texts = [
        Passage(
            line=each.number,
            text=each.text,
            owner=each.owner,
            code=each.code,
            names=each.names,
        )
        for each in page.lines
    ]
    texts += [
        Passage(line=row.line, text=" | ".join(row.cells), owner=row.owner, row=row)
        for row in page.rows
    ]
    return tuple(sorted(texts, key=lambda each: each.line))
