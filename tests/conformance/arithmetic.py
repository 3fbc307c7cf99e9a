"""Price expressions computed a second way: as Python's own syntax tree, over exact fractions."""

import ast
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, kw_only=True)
class Amount:
    """A price: the same twice where it is no range."""

    low: Fraction
    high: Fraction
    about: bool = False


def amount(expression: str, numbers: Mapping[str, Fraction]) -> Amount:
    """The price that an expression gives with `numbers` put in."""
    word = re.match("about |from ", expression)
    low, _, high = expression.removeprefix(word[0] if word else "").partition("..")
    return Amount(
        low=_value(low, numbers), high=_value(high or low, numbers), about=word is not None
    )


def names(expression: str) -> set[str]:
    """The names of fields, quantities and coefficients in an expression."""
    words = set(re.findall(r"[a-z_]\w*", expression))
    return words - {"about", "from", "ceil", "floor", "min", "max", "step", "else"}


def _value(expression: str, numbers: Mapping[str, Fraction]) -> Fraction:
    # `step(fps, 30: 1, else: 3)` is read as step(fps, "30", 1, "else", 3).
    called = re.sub(r"(\d[\d.]*|else)\s*:", r'"\1",', expression.strip())
    return _computed(ast.parse(called, mode="eval").body, numbers)


def _computed(node: ast.expr, numbers: Mapping[str, Fraction]) -> Fraction:
    match node:
        case ast.Constant(value=int() | float() as value):
            return Fraction(str(value))
        case ast.Name(id=name):
            return numbers[name]
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_computed(operand, numbers)
        case ast.BinOp(left=left, op=operator, right=right):
            return _operated(operator, _computed(left, numbers), _computed(right, numbers))
        case ast.Call(func=ast.Name(id="step"), args=[first, *steps]):
            return _stepped(_computed(first, numbers), steps, numbers)
        case ast.Call(func=ast.Name(id=name), args=arguments):
            return _called(name, [_computed(each, numbers) for each in arguments])
        case _:
            raise AssertionError(ast.dump(node))


def _operated(operator: ast.operator, left: Fraction, right: Fraction) -> Fraction:
    match operator:
        case ast.Add():
            return left + right
        case ast.Sub():
            return left - right
        case ast.Mult():
            return left * right
        case ast.Div():
            return left / right
        case _:
            raise AssertionError(operator)


def _called(name: str, given: list[Fraction]) -> Fraction:
    match name:
        case "ceil":
            return Fraction(math.ceil(given[0]))
        case "floor":
            return Fraction(math.floor(given[0]))
        case "min":
            return min(given)
        case "max":
            return max(given)
        case _:
            raise AssertionError(name)


def _stepped(value: Fraction, steps: list[ast.expr], numbers: Mapping[str, Fraction]) -> Fraction:
    for limit, result in zip(steps[::2], steps[1::2], strict=True):
        assert isinstance(limit, ast.Constant)
        if limit.value == "else" or value <= Fraction(str(limit.value)):
            return _computed(result, numbers)
    raise AssertionError("no step fits")
