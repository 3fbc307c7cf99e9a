"""The coefficients of a row put into the expression of its card.

`none` drops the additive term that holds it, and with the term the need for its quantities.
"""

from collections.abc import Mapping
from fractions import Fraction

from ratecard.price.tokens import ExpressionError
from ratecard.price.tree import (
    About,
    Between,
    Binary,
    Call,
    Expression,
    From,
    Name,
    Number,
    Step,
    Tree,
)


def bind(tree: Tree, coefficients: Mapping[str, Fraction | None]) -> Tree:
    """Return `tree` with its coefficients as numbers; None drops the term.

    Raises ExpressionError where `none` stands elsewhere than in a term of a sum.
    """
    match tree:
        case About(price=price):
            return About(_plain(price, coefficients), tree.span)
        case From(price=price):
            return From(_plain(price, coefficients), tree.span)
        case Between() | Number() | Name() | Binary() | Call() | Step():
            return _plain(tree, coefficients)


def _plain(
    tree: Expression | Between, coefficients: Mapping[str, Fraction | None]
) -> Expression | Between:
    """The bound price without the word that may stand before it."""
    match tree:
        case Between(low=low, high=high):
            return Between(_whole(low, coefficients), _whole(high, coefficients), tree.span)
        case Number() | Name() | Binary() | Call() | Step():
            return _whole(tree, coefficients)


def _whole(tree: Expression, coefficients: Mapping[str, Fraction | None]) -> Expression:
    bound = _bind(tree, coefficients)
    if bound is None:
        raise ExpressionError(
            "`none` leaves nothing of the price here",
            tree.span,
            "write 0, or let the expression be a sum of which one term is dropped",
        )
    return bound


def _bind(tree: Expression, coefficients: Mapping[str, Fraction | None]) -> Expression | None:
    """The bound expression, None where all of it is dropped."""
    match tree:
        case Number():
            return tree
        case Name(name=name):
            if name not in coefficients:
                return tree
            value = coefficients[name]
            return None if value is None else Number(value, tree.span)
        case Binary(operator="+" | "-"):
            return _sum(tree, coefficients)
        case Binary(operator=operator, left=left, right=right):
            factors = _bind(left, coefficients), _bind(right, coefficients)
            if factors[0] is None or factors[1] is None:
                return None
            return Binary(operator, factors[0], factors[1], tree.span)
        case Call(function="ceil" | "floor" as function, arguments=(argument,)):
            inner = _bind(argument, coefficients)
            return None if inner is None else Call(function, (inner,), tree.span)
        case Call(function=function, arguments=arguments):
            bound = tuple(_whole(each, coefficients) for each in arguments)
            return Call(function, bound, tree.span)
        case Step(value=value, steps=steps, otherwise=otherwise):
            return Step(
                _whole(value, coefficients),
                tuple((limit, _whole(result, coefficients)) for limit, result in steps),
                _whole(otherwise, coefficients),
                tree.span,
            )


def _sum(tree: Binary, coefficients: Mapping[str, Fraction | None]) -> Expression | None:
    left, right = _bind(tree.left, coefficients), _bind(tree.right, coefficients)
    if right is None:
        return left
    if left is None:
        return right if tree.operator == "+" else _whole(tree.left, coefficients)
    return Binary(tree.operator, left, right, tree.span)
