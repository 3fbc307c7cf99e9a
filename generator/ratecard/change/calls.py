"""The calls for which two rate cards are asked: the grid of what decides, and its boundaries."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import islice, product
from math import prod
from typing import TypeAlias, TypeVar

from ratecard.price.compiled import CompiledCard
from ratecard.price.scope import listed
from ratecard.price.tree import Binary, Number, Step, Tree, names, walk
from ratecard.price.tree import Call as Function
from ratecard_runtime.price.numbers import canonical, parse_number, plain
from ratecard_runtime.price.rates import ANY, QUANTITIES, Parameter, Scalar, Unpriced

MOST_CALLS = 20_000
MOST_NUMBERS = 24
_SAMPLES = (1, 2, 7, 10, 60, 1000)
_LARGEST = 10**7

Call: TypeAlias = tuple[tuple[str, Scalar], ...]
"""The parameters of a call, in the order of their names; one that is left out is None."""

Value = TypeVar("Value")


def calls(old: CompiledCard, new: CompiledCard) -> tuple[tuple[str, ...], tuple[Call, ...]]:
    """What decides either price, and the calls to ask both for; the order knows no direction."""
    deciding = sorted({*_deciding(old), *_deciding(new)})
    axes = [_values(name, old, new) for name in deciding]
    for limit in (12, 6, 3):
        if prod(len(each) for each in axes) > MOST_CALLS:
            axes = [
                _thinned(each, limit) if _is_sampled(name, old, new) else each
                for name, each in zip(deciding, axes, strict=True)
            ]
    total = prod(len(each) for each in axes)
    chosen = islice(product(*axes), 0, None, max(1, -(-total // MOST_CALLS)))
    return tuple(deciding), tuple(tuple(zip(deciding, each, strict=True)) for each in chosen)


def _thresholds(card: CompiledCard) -> Iterator[Fraction]:
    """Numbers at which a formula may bend: limits, divisors, arguments of min and max."""
    for node in (node for tree in trees(card) for node in walk(tree)):
        match node:
            case Step(steps=steps):
                yield from (limit.value for limit, _ in steps)
            case Binary(operator="/", right=Number(value=value)):
                yield value
            case Function(arguments=arguments):
                yield from (each.value for each in arguments if isinstance(each, Number))
            case _:
                pass


def _others(card: CompiledCard) -> Iterator[Fraction]:
    """The numbers of formulas; a plain price says nothing about where to look."""
    for tree in trees(card):
        if names(tree):
            yield from (node.value for node in walk(tree) if isinstance(node, Number))


def trees(card: CompiledCard) -> Iterator[Tree]:
    """The expressions of a card: its prices and its count."""
    yield from (row.price for row in card.rows if not isinstance(row.price, Unpriced))
    if card.times is not None:
        yield card.times


def _deciding(card: CompiledCard) -> Iterator[str]:
    """Parameters that decide, and quantities that no plain parameter fixes."""
    used = {*card.keys, *(name for each in card.not_offered for name in each)}
    used |= {name for tree in trees(card) for name in names(tree)}
    measures = [each for each in card.measures if each.quantity in used or each.parameter in used]
    for measure in measures:
        if measure.parameter is not None and measure.how in ("value", "table"):
            used.discard(measure.quantity)
            used.add(measure.parameter)
    for measure in measures:
        if measure.how in ("characters", "items") and measure.parameter in used:
            used.discard(measure.parameter)
            used.add(measure.quantity)
    yield from used


def _values(name: str, old: CompiledCard, new: CompiledCard) -> tuple[Scalar, ...]:
    """The values of one parameter or quantity on both sides, and that it is left out."""
    found: list[Scalar] = []
    for card in (old, new):
        parameter = parameter_named(card, name)
        if parameter is not None and parameter.values:
            found += parameter.values
    if not found:
        found += _keys(name, old, new)
    if not found and (name in QUANTITIES or _is_number(name, old, new)):
        found += _boundaries(name, old, new)
    ordered = sorted({canonical(each): each for each in found}.items(), key=_by_number)
    return (None, *(value for _, value in ordered))


def _is_sampled(name: str, *cards: CompiledCard) -> bool:
    """Whether the values are samples of many numbers, of which some may be left out."""
    listed_ones = (parameter_named(card, name) for card in cards)
    if any(each is not None and each.values for each in listed_ones):
        return False
    return not list(_keys(name, *cards))


def parameter_named(card: CompiledCard, name: str) -> Parameter | None:
    """The parameter of a card with this Python name."""
    return next((each for each in card.parameters if each.name == name), None)


def _keys(name: str, *cards: CompiledCard) -> Iterator[Scalar]:
    for card in cards:
        columns = [index for index, key in enumerate(card.keys) if key == name]
        for row in card.rows:
            for key in (part for index in columns for part in listed(row.keys[index])):
                if key is not ANY and not isinstance(key, tuple):
                    yield key
        for each in card.not_offered:
            yield from each.get(name, ())


def _is_number(name: str, *cards: CompiledCard) -> bool:
    return any(
        node == name for card in cards for tree in trees(card) for node in names(tree)
    ) or any(each.parameter == name for card in cards for each in card.measures)


def _boundaries(name: str, *cards: CompiledCard) -> Iterator[Scalar]:
    """Small and large numbers, both ends of every bound, and both sides of every threshold."""
    known: set[Fraction] = set()
    bounds = {Fraction(each) for each in _SAMPLES}
    for card in cards:
        known |= {each + step for each in _others(card) for step in (0, 1)}
        bounds |= {each + step for each in _thresholds(card) for step in (0, 1)}
        tied = [each for each in card.measures if name in (each.quantity, each.parameter)]
        parameter = parameter_named(card, name)
        for each in (*tied, *((parameter,) if parameter is not None else ())):
            ends = (parse_number(end) for end in (each.minimum, each.maximum))
            bounds |= {end for end in ends if end is not None}
    whole = sorted(each for each in known if each.denominator == 1 and 0 < each <= _LARGEST)
    kept = {*_thinned(tuple(whole), MOST_NUMBERS), *(each for each in bounds if each > 0)}
    yield from (each.numerator if each.denominator == 1 else plain(each) for each in sorted(kept))


def _thinned(values: tuple[Value, ...], most: int) -> tuple[Value, ...]:
    """At most `most` of the values, evenly spread, the first and the last among them."""
    if len(values) <= most:
        return values
    last = len(values) - 1
    return tuple(values[round(index * last / (most - 1))] for index in range(most))


def _by_number(pair: tuple[str, Scalar]) -> tuple[int, Fraction, str]:
    number = parse_number(pair[1])
    return (0, number, "") if number is not None else (1, Fraction(0), pair[0])


def written(call: Iterable[tuple[str, Scalar]]) -> str:
    """A call as people write it: `duration=10, sound=false`."""
    return ", ".join(f"{name}={canonical(value)}" for name, value in call if value is not None)
