"""Markdown: an assessment as a comment on a pull request."""

from collections.abc import Iterable, Iterator

from ratecard.budget.assess import Assessment
from ratecard.budget.expressions import shown_count
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
from ratecard.escape.markup import markdown

_MOST_LINES = 200
"""Rows that are printed; a comment of GitHub holds 65,536 characters."""


def markdown_lines(assessment: Assessment) -> Iterator[str]:
    """Yield the verdicts, the totals, what changed, and the lines folded away."""
    outcome = "a limit is passed" if assessment.failed else "within its limits"
    yield f"### Cost of {markdown(assessment.workload.name)}: {outcome}"
    yield ""
    for verdict in assessment.verdicts:
        word = "**failed**" if verdict.failed else "ok"
        yield f"- {word}: {verdict.kind} {markdown(verdict.name)}: {markdown(verdict.message)}"
    if assessment.verdicts:
        yield ""
    yield from _table(TOTAL_HEADINGS, list(total_rows(assessment)))
    if assessment.changed:
        yield ""
        yield from _table(CHANGE_HEADINGS, list(change_rows(assessment)))
    yield ""
    yield f"<details><summary>{shown_count(len(assessment.priced), 'line')}</summary>"
    yield ""
    yield from _table(LINE_HEADINGS, list(line_rows(assessment)))
    yield ""
    for note in list(note_lines(assessment))[:_MOST_LINES]:
        yield f"- {markdown(note)}"
    yield "</details>"


def _table(headings: Row, rows: list[Row]) -> Iterator[str]:
    yield _row(headings)
    yield _row("---" for _ in headings)
    for row in rows[:_MOST_LINES]:
        yield _row(map(markdown, row))
    if len(rows) > _MOST_LINES:
        yield ""
        yield f"and {len(rows) - _MOST_LINES} more"


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
