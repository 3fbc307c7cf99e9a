"""From lines to a page: tables become rows, and every line learns which item it is about."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ratecard.coverage.glued import glued_headings, split_row, unglued
from ratecard.coverage.owners import called_operation, line_owner, row_owner, section_owner
from ratecard.coverage.page import Page, PageLine, Row
from ratecard.coverage.text import Line
from ratecard.coverage.vocabulary import Vocabulary

_SEPARATOR: Final = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*")
_BAR: Final = re.compile(r"(?<!\\)\|")
_MARKS: Final = re.compile(r"[`*#]")
_ABOVE_NAMES: Final = re.compile(r"(?:required|optional) (?:fields|parameters|inputs):?")
_HEADING: Final = re.compile(r"#{2,6}\s+\S")
"""A heading as no comment of a shell or of Python looks, so that one tells a page of Markdown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Table:
    """The table that a line stands in; a glued one has lost the bars between its cells."""

    headings: tuple[str, ...]
    glued: bool


def lay_out(lines: Sequence[Line], file: str, words: Vocabulary) -> Page:
    """Return the page that some lines make."""
    parts = tuple(_parts(lines, words))
    return Page(
        file=file,
        lines=tuple(each for each in parts if isinstance(each, PageLine)),
        rows=tuple(each for each in parts if isinstance(each, Row)),
    )


def _parts(lines: Sequence[Line], words: Vocabulary) -> Iterator[PageLine | Row]:
    marked = any(_HEADING.match(line.text) for line in lines if not line.code)
    owner: str | None = None
    table: _Table | None = None
    before = [_plain(line.text) for line in lines[:-1]]
    after = [line.text for line in lines[1:]]
    for line, above, below in zip(lines, ["", *before], [*after, ""], strict=True):
        if not line.code:
            owner = section_owner(line.text, owner, words, marked=marked)
        owner = owner or called_operation(line.text, words)
        table = _table_at(line, below, table, words)
        row = None if table is None else _row(line, below, table, owner, words)
        if row is not None:
            yield row
        elif line.text.strip() and not _is_separator(line.text):
            yield _page_line(line, above, owner, words)


def _row(line: Line, below: str, table: _Table, owner: str | None, words: Vocabulary) -> Row | None:
    if _is_separator(below) or glued_headings(line.text):
        cells = table.headings if table.glued else _split(line.text)
        return Row(line=line.number, headings=(), cells=cells, owner=owner)
    if _is_separator(line.text):
        return None
    text = line.text
    cells = split_row(text, table.headings, owner, words) if table.glued else _split(text)
    if not cells:
        return None
    about = row_owner(cells, words) or owner
    return Row(line=line.number, headings=table.headings, cells=cells, owner=about)


def _page_line(line: Line, above: str, owner: str | None, words: Vocabulary) -> PageLine:
    return PageLine(
        number=line.number,
        text=line.text if line.code else unglued(line.text, words),
        code=line.code,
        owner=line_owner(line.text, owner, words),
        names=_ABOVE_NAMES.fullmatch(above) is not None,
    )


def _table_at(line: Line, below: str, table: _Table | None, words: Vocabulary) -> _Table | None:
    """The table that a line belongs to: a new one, the one before, or none."""
    if line.code or not line.text.strip():
        return None
    if _is_separator(below) and "|" in line.text:
        headings = _split(line.text)[-len(_split(below)) :]
        return _Table(headings=tuple(map(_plain, headings)), glued=False)
    glued = glued_headings(line.text)
    if glued:
        return _Table(headings=glued, glued=True)
    if table is None or _is_separator(line.text):
        return table
    if table.glued:
        starts_section = section_owner(line.text, None, words, marked=False) is not None
        return None if starts_section else table
    return table if "|" in line.text else None


def _is_separator(text: str) -> bool:
    return "-" in text and "|" in text and _SEPARATOR.fullmatch(text) is not None


def _split(text: str) -> tuple[str, ...]:
    """The cells of a row; the bars at its ends stand before and after them."""
    cells = [cell.replace(r"\|", "|").strip() for cell in _BAR.split(text.strip())]
    if cells and not cells[0]:
        cells = cells[1:]
    if cells and not cells[-1]:
        cells = cells[:-1]
    return tuple(cells)


def _plain(heading: str) -> str:
    return _MARKS.sub("", heading).strip().lower()
