"""A tree as Python over the runtime's `numbers`: one expression, exact and for bounds alike.

Names are read from the mapping `given`. Division and rounding are named helpers, never Python's
own operators, because `1 / 3` of whole numbers would be a float.
"""

from collections.abc import Mapping
from fractions import Fraction

from ratecard.price.evaluate import evaluate
from ratecard.price.precedence import joined, precedence
from ratecard.price.tree import (
    About,
    Between,
    Binary,
    Call,
    Expression,
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
    return _emit(tree, {})


def _emit(tree: Tree, local: Mapping[str, str]) -> str:
    """Emit a tree; `local` are the names that stand for a part of their value, as in a step."""
    match tree:
        case Number(value=value):
            return emit_number(value)
        case Name(name=name):
            return local.get(name, f'given["{name}"]')
        case Binary(operator="/", left=left, right=right):
            return f"divide({_emit(left, local)}, {_emit(right, local)})"
        case Binary(operator=operator, left=left, right=right):
            return joined(
                operator,
                (_emit(left, local), _precedence(left)),
                (_emit(right, local), _precedence(right)),
            )
        case Call(function=function, arguments=arguments):
            return f"{_HELPERS[function]}({', '.join(_emit(each, local) for each in arguments)})"
        case Step():
            return _emit_step(tree, local)
        case Between(low=low, high=high):
            return f"between({_emit(low, local)}, {_emit(high, local)})"
        case About(price=price) | From(price=price):
            return _emit(price, local)


def _emit_step(tree: Step, local: Mapping[str, str]) -> str:
    """Emit a step; a result that is no number is a function of the part that reaches it."""
    part = f"part_{len(local) + 1}" if local else "part"
    inner = {**local, tree.value.name: part} if isinstance(tree.value, Name) else local

    def branch(result: Expression) -> str:
        if isinstance(result, Number):
            return emit_number(result.value)
        is_used = isinstance(tree.value, Name) and tree.value.name in names(result)
        return f"lambda {part if is_used else '_'}: {_emit(result, inner)}"

    pairs = [f"({_emit(limit, local)}, {branch(result)})" for limit, result in tree.steps]
    parts = ", ".join([_emit(tree.value, local), *pairs])
    return f"step({parts}, otherwise={branch(tree.otherwise)})"


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
