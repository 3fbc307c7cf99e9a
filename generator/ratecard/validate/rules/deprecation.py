"""Rules for deprecations: the date is a day, and the successor exists."""

from ratecard.spec import Field
from ratecard.validate.node import Node
from ratecard.validate.report import Names, Report
from ratecard.validate.rules.dates import check_date


def check_deprecation(node: Node, known: Names, report: Report) -> None:
    """Note a date or a successor that does not exist."""
    deprecated = node.child("deprecated")
    if deprecated is None:
        return
    check_date(deprecated, "since", report)
    use = deprecated.child("use")
    if use:
        known.check(use, report, "unknown-successor")


def check_field_successors(
    owner: Node, key: str, fields: tuple[Field, ...], report: Report
) -> None:
    """Note successors of deprecated fields that are no fields of the same owner."""
    names = Names(
        noun="field",
        owner=" beside it",
        known=[field.name for field in fields],
        is_complete=owner.is_sound(),
    )
    for node in owner.entries(key):
        check_deprecation(node, names, report)
