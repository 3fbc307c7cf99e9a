"""Variables and expressions: the numbers of a workload file, exact from the text on."""

from collections.abc import Mapping
from fractions import Fraction

from ratecard.findings import Finding
from ratecard.names import closest
from ratecard.price.evaluate import evaluate
from ratecard.price.parser import parse_expression
from ratecard.price.tokens import ExpressionError
from ratecard.price.tree import names
from ratecard.read import show_path
from ratecard.spec import Position
from ratecard.validate.node import Node
from ratecard.validate.report import Report
from ratecard_runtime.price.numbers import Interval, parse_number, plain, rounded

_LARGEST = 10**300

Variables = Mapping[str, object]
"""The values of variables: exact numbers, texts and booleans; None for a wrong one."""


def number_of(node: Node, variables: Variables, report: Report) -> Fraction | None:
    """The number that a value or an expression stands for, None when it was noted as wrong."""
    if not isinstance(node.data, str):
        return plain_number(node, report)
    try:
        tree = parse_expression(node.data)
    except ExpressionError as fault:
        _note_in_text(node, fault.span[0], fault.message, fault.hint, report)
        return None
    values: dict[str, Interval] = {}
    for name in names(tree):
        given = variables.get(name)
        value = None if isinstance(given, str | bool) else parse_number(given)
        if value is None:
            _note_variable(node, name, variables, report)
            return None
        values[name] = Interval(value, value)
    try:
        found = evaluate(tree, values).low
    except ZeroDivisionError:
        _note_in_text(node, 0, "the expression divides by zero", "change a variable", report)
        return None
    if max(abs(found.numerator), found.denominator) >= _LARGEST:
        message = "the expression has a value of too many digits"
        _note_in_text(node, 0, message, "compute with smaller or shorter numbers", report)
        return None
    return found


def plain_number(node: Node, report: Report) -> Fraction | None:
    """The number that a value is, None when it was noted as too long to calculate with."""
    found = parse_number(node.data)
    if found is None:
        message = f"`{node.name}` is a number of too many digits"
        report.note(node, "workload-expression", message, "give at most 30 digits")
    return found


def count_of(node: Node, variables: Variables, report: Report) -> Fraction | None:
    """A number that is not below zero; None when it was noted as wrong."""
    found = number_of(node, variables, report)
    if found is not None and found < 0:
        message = f"`{node.name}` is {shown_number(found)}"
        report.note(node, "workload-negative", message, "give 0 or more")
        return None
    return found


def variable_of(node: Node, variables: Variables, report: Report) -> object:
    """The value of a variable, unrounded; None where it was noted as wrong."""
    expression = node.child("expression")
    return node.data if expression is None else _computed(expression, variables, report)


def value_of(node: Node, variables: Variables, report: Report) -> object:
    """The value of a parameter with its expressions computed; None where one was wrong."""
    expression = node.child("expression") if len(node.mapping) == 1 else None
    if expression is not None:
        found = _computed(expression, variables, report)
        return _as_parameter(found) if isinstance(found, Fraction) else found
    if node.mapping:
        return {child.name: value_of(child, variables, report) for child in node.children()}
    if isinstance(node.data, tuple):
        return [value_of(child, variables, report) for child in node.alternatives()]
    return {} if isinstance(node.data, Mapping) else node.data


def shown_number(value: Fraction) -> str:
    """A number as people read it: rounded up at six places."""
    return plain(rounded(value, up=True))


def shown_count(value: Fraction | int, noun: str) -> str:
    """A number of things as people read it: `1 call`, `2 calls`."""
    number = shown_number(Fraction(value))
    return f"{number} {noun}" if number == "1" else f"{number} {noun}s"


def _computed(
    expression: Node, variables: Variables, report: Report
) -> Fraction | str | bool | None:
    """The number of an expression; the name of a text or a boolean alone gives that value."""
    given = variables.get(str(expression.data).strip())
    if isinstance(given, str | bool):
        return given
    return number_of(expression, variables, report)


def _as_parameter(value: Fraction) -> int | Fraction:
    """The number as a parameter takes it, exactly: rate cards remember answers for whole ones."""
    return int(value) if value.denominator == 1 else value


def _note_variable(node: Node, name: str, variables: Variables, report: Report) -> None:
    start = str(node.data).find(name)
    if name in variables and variables[name] is None:
        return
    if name in variables:
        message = f"the variable `{name}` is no number"
        _note_in_text(node, start, message, "give it a number", report)
        return
    near = closest(name, variables, 1)
    hint = f"did you mean `{near[0]}`?" if near else f"set `{name}` under variables"
    message = f"no variable `{name}` is set before this"
    _note_in_text(node, start, message, hint, report, "workload-unknown-variable")


def _note_in_text(
    node: Node,
    offset: int,
    message: str,
    hint: str,
    report: Report,
    code: str = "workload-expression",
) -> None:
    start = node.text_position
    report.findings.append(
        Finding(
            position=Position(start.file, start.line, start.column + offset),
            path=show_path(node.path),
            code=code,
            message=message,
            hint=hint,
        )
    )
