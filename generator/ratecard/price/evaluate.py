"""The value of an expression: exact where its names are, bounds where they have bounds."""

from collections.abc import Callable, Mapping

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
    Operator,
    Step,
    Tree,
)
from ratecard_runtime.price import numbers
from ratecard_runtime.price.numbers import Interval


def evaluate(tree: Tree, values: Mapping[str, Interval]) -> Interval:
    """Return the value of `tree`, from the values of its names.

    Raises ZeroDivisionError where a divisor may be 0.
    """
    match tree:
        case Number(value=value):
            return Interval(value, value)
        case Name(name=name):
            return values[name]
        case Binary(operator=operator, left=left, right=right):
            return _binary(operator, evaluate(left, values), evaluate(right, values))
        case Call(function=function, arguments=arguments):
            return _call(function, [evaluate(each, values) for each in arguments])
        case Step():
            return _step(tree, values)
        case Between(low=low, high=high):
            return numbers.between(evaluate(low, values), evaluate(high, values))
        case About(price=price) | From(price=price):
            return evaluate(price, values)


def constant(tree: Expression) -> Interval | None:
    """The value of an expression without names, None where it has some."""
    try:
        return evaluate(tree, {})
    except KeyError:
        return None


def _binary(operator: Operator, left: Interval, right: Interval) -> Interval:
    match operator:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left * right
        case "/":
            return numbers.divide(left, right)


def _call(function: Function, arguments: list[Interval]) -> Interval:
    match function:
        case "min":
            return numbers.minimum(*arguments)
        case "max":
            return numbers.maximum(*arguments)
        case "ceil":
            return numbers.ceil(arguments[0])
        case "floor":
            return numbers.floor(arguments[0])


def _step(tree: Step, values: Mapping[str, Interval]) -> Interval:
    def branch(result: Expression) -> Callable[[Interval], Interval]:
        return lambda part: evaluate(result, within_step(tree, values, part))

    steps = [(evaluate(limit, values), branch(result)) for limit, result in tree.steps]
    value = evaluate(tree.value, values)
    return numbers.step(value, *steps, otherwise=branch(tree.otherwise))


def within_step(
    tree: Step, values: Mapping[str, Interval], part: Interval
) -> Mapping[str, Interval]:
    """The values of names inside a result of a step that counts for a part of its value."""
    return {**values, tree.value.name: part} if isinstance(tree.value, Name) else values
