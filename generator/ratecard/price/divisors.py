"""Divisors that may be 0 for values which a call may have."""

from collections.abc import Iterator
from fractions import Fraction

from ratecard.price.compiled import CompiledCard
from ratecard.price.evaluate import evaluate
from ratecard.price.tree import Binary, Tree, names, walk
from ratecard_runtime.price.calls import quantity_of
from ratecard_runtime.price.numbers import Interval, interval, parse_number
from ratecard_runtime.price.rates import Measure, Parameter

_UNBOUNDED = Fraction(10**9)


def zero_divisors(tree: Tree, compiled: CompiledCard) -> Iterator[Binary]:
    """The divisions of a tree whose divisor may be 0."""
    bounds = {name: _bounds(compiled, name) for name in names(tree)}
    for node in walk(tree):
        if isinstance(node, Binary) and node.operator == "/":
            try:
                divisor = evaluate(node.right, bounds)
            except ZeroDivisionError:
                continue
            if divisor.low <= 0 <= divisor.high:
                yield node


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
