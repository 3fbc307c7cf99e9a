"""Rules for dates: a date of the right form must also be a day of the calendar."""

from datetime import date

from ratecard.validate.node import Node
from ratecard.validate.report import Report


def check_date(node: Node, key: str, report: Report) -> None:
    """Note a date that no calendar has."""
    child = node.child(key)
    if child is None:
        return
    try:
        date.fromisoformat(child.text)
    except ValueError:
        message = f"`{key}` is {child.text}, which no calendar has"
        report.note(child, "not-a-date", message, "write year-month-day, such as 2026-11-20")
