"""A tree as Python over the runtime's `numbers`: one expression, exact and for bounds alike.

Names are read from the mapping `given`. Division and rounding are named helpers, never Python's
own operators, because `1 / 3` of whole numbers would be a float.
"""

from fractions import Fraction

from ratecard.price.evaluate import evaluate
from ratecard.price.precedence import joined, precedence
from ratecard.price.tree import (
    About,
    Between,
    Binary,
    Call,
    From,
    Function,
    Name,
    Number,
    Step,
    Tree,
    names,
)
from ratecard_runtime.price.numbers import has_finite_decimal, plain

_HELPERS: dict[Function, str] = {
    "min": "minimum",
    "max": "maximum",
    "ceil": "ceil",
    "floor": "floor",
}


def emit_python(tree: Tree) -> str:
    """Return the Python expression that computes `tree` as an Interval."""
    match tree:
        case Number(value=value):
            return emit_number(value)
        case Name(name=name):
            return f'given["{name}"]'
        case Binary(operator="/", left=left, right=right):
            return f"divide({emit_python(left)}, {emit_python(right)})"
        case Binary(operator=operator, left=left, right=right):
            return joined(
                operator,
                (emit_python(left), _precedence(left)),
                (emit_python(right), _precedence(right)),
            )
        case Call(function=function, arguments=arguments):
            return f"{_HELPERS[function]}({', '.join(map(emit_python, arguments))})"
        case Step(value=value, steps=steps, otherwise=otherwise):
            pairs = [f"({emit_python(limit)}, {emit_python(result)})" for limit, result in steps]
            inner = ", ".join([emit_python(value), *pairs])
            return f"step({inner}, otherwise={emit_python(otherwise)})"
        case Between(low=low, high=high):
            return f"between({emit_python(low)}, {emit_python(high)})"
        case About(price=price) | From(price=price):
            return emit_python(price)


def emit_formula(tree: Tree) -> str:
    """Return the Python of a whole price, which is an Interval also where no name makes it one."""
    value = None if isinstance(tree, Between) or names(tree) else evaluate(tree, {})
    if value is not None and value.is_exact and has_finite_decimal(value.low):
        return f'number("{plain(value.low)}")'
    return emit_python(tree)


def emit_number(value: Fraction) -> str:
    """A number as Python: `10`, or `number("0.2")` where a float would be inexact."""
    if value.denominator == 1:
        return str(value.numerator)
    text = plain(value) if has_finite_decimal(value) else str(value)
    return f'number("{text}")'


HELPER_NAMES = ("between", "ceil", "divide", "floor", "maximum", "minimum", "number", "step")
"""Everything that emitted Python may import."""


def _precedence(tree: Tree) -> int:
    """Division is a call in Python, so it needs no brackets."""
    if isinstance(tree, Binary) and tree.operator == "/":
        return precedence(Number(Fraction(0)))
    return precedence(tree)
