"""Divisors that may be 0 for values which a call may have."""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from ratecard.price.compiled import CompiledCard
from ratecard.price.evaluate import evaluate, within_step
from ratecard.price.tree import Binary, Expression, Step, Tree, children, names
from ratecard_runtime.price.calls import quantity_of
from ratecard_runtime.price.numbers import Interval, interval, parse_number, step_parts
from ratecard_runtime.price.rates import Measure, Parameter

_UNBOUNDED = Fraction(10**9)


def zero_divisors(tree: Tree, compiled: CompiledCard) -> Iterator[Binary]:
    """The divisions of a tree whose divisor may be 0."""
    yield from _found(tree, {name: _bounds(compiled, name) for name in names(tree)})


def _found(tree: Tree, bounds: Mapping[str, Interval]) -> Iterator[Binary]:
    """The divisions by zero below a node; each result of a step for the part that reaches it."""
    if isinstance(tree, Binary) and tree.operator == "/" and _may_be_zero(tree.right, bounds):
        yield tree
    if not isinstance(tree, Step):
        for child in children(tree):
            yield from _found(child, bounds)
        return
    yield from _found(tree.value, bounds)
    results = [*(result for _, result in tree.steps), tree.otherwise]
    limits = [interval(limit.value) for limit, _ in tree.steps]
    try:
        value = evaluate(tree.value, bounds)
    except ZeroDivisionError:
        return
    for number, part in step_parts(value, limits):
        yield from _found(results[number], within_step(tree, bounds, part))


def _may_be_zero(divisor: Expression, bounds: Mapping[str, Interval]) -> bool:
    try:
        found = evaluate(divisor, bounds)
    except ZeroDivisionError:
        return False
    return found.low <= 0 <= found.high


def _bounds(compiled: CompiledCard, name: str) -> Interval:
    parameter = next((each for each in compiled.parameters if each.name == name), None)
    if parameter is not None:
        return _of_parameter(parameter)
    measures = [each for each in compiled.measures if each.quantity == name]
    found = [_of_measure(each, compiled) for each in measures]
    return found[0] if found else Interval(Fraction(0), _UNBOUNDED)


def _of_parameter(parameter: Parameter) -> Interval:
    numbers = [parse_number(value) for value in parameter.values]
    known = [number for number in numbers if number is not None]
    if known:
        return Interval(min(known), max(known))
    return _between(parameter.minimum, parameter.maximum)


def _of_measure(measure: Measure, compiled: CompiledCard) -> Interval:
    parameter = next((each for each in compiled.parameters if each.name == measure.parameter), None)
    sizes = [quantity_of(measure, value) for value in (parameter.values if parameter else ())]
    known = [size for size in sizes if size is not None]
    if known:
        return Interval(min(known), max(known))
    return _between(measure.minimum, measure.maximum)


def _between(low: int | str | None, high: int | str | None) -> Interval:
    lowest = interval(Fraction(0 if low is None else low)).low
    return Interval(lowest, max(lowest, _UNBOUNDED if high is None else Fraction(high)))
