"""Text: an assessment for people, as aligned columns."""

from collections.abc import Iterable, Iterator

from ratecard.budget.assess import Assessment
from ratecard.budget.rows import (
    CHANGE_HEADINGS,
    LINE_HEADINGS,
    TOTAL_HEADINGS,
    Row,
    change_rows,
    line_rows,
    note_lines,
    total_rows,
)

_WIDEST = 60


def text_lines(assessment: Assessment) -> Iterator[str]:
    """Yield the lines, the totals, what changed, and a verdict for each limit."""
    yield from _table(LINE_HEADINGS, line_rows(assessment))
    yield ""
    yield from _table(TOTAL_HEADINGS, total_rows(assessment))
    yield from (f"note: {_plain(note)}" for note in note_lines(assessment))
    if assessment.changed:
        yield ""
        yield from _table(CHANGE_HEADINGS, change_rows(assessment))
    if assessment.verdicts:
        yield ""
    for verdict in assessment.verdicts:
        word = "failed" if verdict.failed else "ok"
        yield f"{word}: {verdict.kind} {_short(verdict.name)}: {verdict.message}"


def _table(headings: Row, rows: Iterable[Row]) -> Iterator[str]:
    cells = [tuple(map(_short, row)) for row in (headings, *rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        padded = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield "  ".join(padded).rstrip()


def _short(text: str) -> str:
    plain = _plain(text)
    return plain if len(plain) <= _WIDEST else f"{plain[: _WIDEST - 1]}…"


def _plain(text: str) -> str:
    return "".join(each if each.isprintable() else " " for each in text)
