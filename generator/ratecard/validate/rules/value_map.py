"""Rules for tables from the values of an enum: what is sent, or which quantity it is."""

from ratecard.spec import JsonScalar
from ratecard.validate.build.values import is_among, pairs
from ratecard.validate.node import Node
from ratecard.validate.report import Report
from ratecard.validate.show import scalar_text, show_list
from ratecard.validate.words import mend_name


def check_value_map(node: Node, enum: tuple[JsonScalar, ...], report: Report) -> None:
    """Note an `as` without an enum, with a value outside it, or that leaves one out."""
    if not enum:
        message = f"`{node.name}` needs an enum, and the field has none"
        report.note_key(node, "map-without-enum", message, "add `enum` with the allowed values")
        return
    if node.data != "index":
        _check_covers(node, enum, report)


def check_quantity_table(node: Node, enum: tuple[JsonScalar, ...], report: Report) -> None:
    """Note a table of quantities that does not fit the enum of its field."""
    if enum:
        _check_covers(node, enum, report)


def _check_covers(node: Node, enum: tuple[JsonScalar, ...], report: Report) -> None:
    mapped: list[JsonScalar] = []
    for value, _, entry in pairs(node, enum):
        mapped.append(value)
        if not is_among(value, enum):
            message = f"`{entry.name}` is not in the enum of the field"
            hint = mend_name(entry.name, [scalar_text(each) for each in enum])
            report.note_key(entry, "unknown-value", message, hint)
    missing = [value for value in enum if not is_among(value, mapped)]
    if missing and all(is_among(value, enum) for value in mapped):
        names = show_list(scalar_text(value) for value in missing)
        message = f"`{node.name}` says nothing for {names}"
        report.note_key(node, "value-not-mapped", message, "give every value of the enum")
