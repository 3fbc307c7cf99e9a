"""Rows: the tables of an assessment as words, which text and Markdown print alike."""

from collections.abc import Iterable

from ratecard.budget.assess import Assessment
from ratecard.budget.comparison import Change, percent_words
from ratecard.budget.expressions import shown_count, shown_number
from ratecard.budget.pricing import PUBLISHED, Amount, Priced
from ratecard.budget.report import Total

Row = tuple[str, ...]

LINE_HEADINGS: Row = (
    *("line", "provider", "item", "calls", "each", "status", "a month", "worst case"),
)
TOTAL_HEADINGS: Row = (
    *("provider", "unit", *PUBLISHED, "unpublished", "a month", "worst case", "in money"),
)
CHANGE_HEADINGS: Row = ("line", "provider", "item", "before", "now", "change")


def line_rows(assessment: Assessment) -> Iterable[Row]:
    """A row for each line: what one call costs, and what a month does."""
    for each in assessment.priced:
        line, amount = each.line, each.monthly
        yield (
            line.name,
            line.provider,
            line.item,
            shown_number(line.calls),
            _each(each),
            each.status,
            f"{_ends(amount)} {each.unit}" if amount else "-",
            shown_number(amount.worst) if amount else "-",
        )


def total_rows(assessment: Assessment) -> Iterable[Row]:
    """A row for each provider and unit, by how far the docs fix the prices."""
    for total in assessment.totals:
        yield (
            total.provider,
            total.unit,
            *(_ends(total.by_status[status]) for status in PUBLISHED),
            shown_count(total.unpublished, "call"),
            _ends(total.amount),
            shown_number(total.amount.worst),
            _money(total),
        )


def change_rows(assessment: Assessment) -> Iterable[Row]:
    """A row for each line whose price has changed."""
    for change in assessment.changed:
        after = change.after
        yield (
            after.line.name,
            after.line.provider,
            after.line.item,
            _month(change.before) if change.before else "no such price",
            _month(after),
            _change(change),
        )


def note_lines(assessment: Assessment) -> Iterable[str]:
    """The notes of the quotes, each once for an item."""
    notes = (
        f"{each.line.item} of {each.line.provider}: {note}"
        for each in assessment.priced
        for note in each.quote.notes
    )
    return dict.fromkeys(notes)


def _each(priced: Priced) -> str:
    found = priced.quote
    ends = (found.minimum, found.maximum, found.credits, found.amount)
    return " to ".join(format(end, "f") for end in ends if end is not None) or "-"


def _ends(amount: Amount) -> str:
    least, most = shown_number(amount.least), shown_number(amount.most)
    return least if least == most else f"{least} to {most}"


def _month(priced: Priced) -> str:
    if priced.monthly is None:
        return "unpublished"
    words = f"{_ends(priced.monthly)} {priced.unit} a month"
    return words if priced.status == "exact" else f"{words}, {priced.status}"


def _change(change: Change) -> str:
    old = change.before.monthly if change.before else None
    new = change.after.monthly
    if old is None or new is None or (change.before and change.before.unit != change.after.unit):
        return "-"
    return percent_words((new.most - old.most) * 100 / old.most if old.most else None)


def _money(total: Total) -> str:
    if total.money is None or total.unit != "credits":
        return "-"
    return f"{_ends(total.money)} {total.currency}"
