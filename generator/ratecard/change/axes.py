"""Axes: what decides the price of a call, and the values of it that are worth asking."""

from collections.abc import Iterator
from fractions import Fraction
from typing import TypeVar

from ratecard.price.compiled import CompiledCard
from ratecard.price.scope import listed
from ratecard.price.tree import Binary, Number, Step, Tree, names, walk
from ratecard.price.tree import Call as Function
from ratecard_runtime.price.numbers import canonical, parse_number, plain
from ratecard_runtime.price.rates import (
    ANY,
    COUNTS,
    QUANTITIES,
    Measure,
    Parameter,
    Scalar,
    Unpriced,
)

MOST_NUMBERS = 24
_SAMPLES = (1, 2, 7, 10, 60, 1000)
_FRACTIONS = (Fraction(1, 10), Fraction(5, 2), Fraction(73, 10))
_LARGEST = 10**7
_LONGEST_TEXT = 20_000

Value = TypeVar("Value")


def axes(old: CompiledCard, new: CompiledCard) -> dict[str, tuple[Scalar, ...]]:
    """For each name that decides either price its values; the first is None, for left out.

    The order of names and values knows no direction.
    """
    one_sided = {
        (quantity, parameter)
        for quantity, parameter, how in _ties(old) ^ _ties(new)
        if how in ("characters", "items")
    }
    deciding = {name for card in (old, new) for name in _deciding(card)}
    # What one side alone counts is asked as callers give it: as the text or the list.
    deciding -= {quantity for quantity, _ in one_sided}
    deciding |= {parameter for _, parameter in one_sided if parameter is not None}
    return {name: (None, *_values(name, old, new)) for name in sorted(deciding)}


def parameter_named(card: CompiledCard, name: str) -> Parameter | None:
    """The parameter of a card with this Python name."""
    return next((each for each in card.parameters if each.name == name), None)


def trees(card: CompiledCard) -> Iterator[Tree]:
    """The expressions of a card: its prices, also by other readings of the docs, and its count."""
    rows = [*card.rows, *(row for each in card.readings for row in each.rows)]
    yield from (row.price for row in rows if not isinstance(row.price, Unpriced))
    if card.times is not None:
        yield card.times


def _ties(card: CompiledCard) -> set[tuple[str, str | None, str]]:
    """Which parameter fixes which quantity, and how."""
    return {(each.quantity, each.parameter, each.how) for each in card.measures}


def _deciding(card: CompiledCard) -> Iterator[str]:
    """Parameters that decide, and quantities that no plain parameter fixes."""
    used = set(card.used)
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


def _values(name: str, *cards: CompiledCard) -> tuple[Scalar, ...]:
    """The values of one parameter or quantity on both sides."""
    found: list[Scalar] = []
    for card in cards:
        parameter = parameter_named(card, name)
        if parameter is not None and parameter.values:
            found += parameter.values
    if not found:
        found += _keys(name, *cards)
    if not found and any(_counts_text(each, name) for card in cards for each in card.measures):
        return tuple("x" * length for length in _lengths(name, *cards))
    if not found and (name in QUANTITIES or _is_number(name, *cards)):
        found += _boundaries(name, *cards)
    ordered = sorted({canonical(each): each for each in found}.items(), key=_by_number)
    return tuple(value for _, value in ordered)


def _counts_text(measure: Measure, name: str) -> bool:
    return measure.parameter == name and measure.how == "characters"


def _lengths(name: str, *cards: CompiledCard) -> Iterator[int]:
    """The lengths of text at which its price may bend."""
    quantity = next(
        each.quantity for card in cards for each in card.measures if _counts_text(each, name)
    )
    numbers = (parse_number(each) for each in _boundaries(quantity, *cards))
    yield from (int(each) for each in numbers if each is not None and each <= _LONGEST_TEXT)


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


def _is_whole(name: str, *cards: CompiledCard) -> bool:
    """Whether no call can give a fraction."""
    tied = [each for card in cards for each in card.measures if each.parameter == name]
    found = [each for card in cards if (each := parameter_named(card, name)) is not None]
    is_count = name in COUNTS or any(each.quantity in COUNTS for each in tied)
    return is_count or (bool(found) and all(each.whole for each in found))


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


def _boundaries(name: str, *cards: CompiledCard) -> Iterator[Scalar]:
    """Small and large numbers, both ends of every bound, and both sides of every threshold."""
    is_whole = _is_whole(name, *cards)
    beside = (0, 1) if is_whole else (0, 1, Fraction(1, 2), Fraction(-1, 2))
    known: set[Fraction] = set()
    bounds = {Fraction(each) for each in (*_SAMPLES, *(() if is_whole else _FRACTIONS))}
    for card in cards:
        known |= {each + step for each in _others(card) for step in (0, 1)}
        bounds |= {each + step for each in _thresholds(card) for step in beside}
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
