"""The price of one combination: which row applies, and what its cell says."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from ratecard_runtime.price.calls import (
    Call,
    Refusal,
    choices,
    number_of,
    parameter_named,
    quantity_of,
    range_words,
)
from ratecard_runtime.price.numbers import Interval, canonical, interval
from ratecard_runtime.price.rates import (
    ANY,
    Cell,
    Key,
    Measure,
    Parameter,
    Price,
    RateCard,
    Unpriced,
)

OTHER = "\0any other value"
"""Stands for every value that the rows of a card do not name."""

_FAR = Fraction(10**9)


@dataclass(frozen=True, slots=True)
class Outcome:
    """The price of one combination: None where it is unpublished.

    `row` is the row of the card; `notes` say what is missing for a price or an exact one;
    `starting` says that it is only where the price starts.
    """

    row: int
    price: Interval | None
    approximate: bool = False
    notes: tuple[str, ...] = ()
    starting: bool = False


def outcome_of(card: RateCard, call: Call, known: Mapping[str, object]) -> Outcome | None:
    """The price of one combination, None where it is not offered."""
    if any(_matches_all(card, call, known, each) for each in card.not_offered):
        return None
    values = [value_of(card, call, known, key) for key in card.keys]
    for row, (cells, cell) in enumerate(card.rows):
        if all(map(_matches, cells, values)):
            return _price_cell(card, call, known, row, cell)
    raise Refusal(_no_row(card, values))


def _matches_all(
    card: RateCard, call: Call, known: Mapping[str, object], listed: Mapping[str, Key]
) -> bool:
    return all(_matches(each, value_of(card, call, known, name)) for name, each in listed.items())


def _matches(cell: Key, value: object) -> bool:
    if cell is ANY:
        return True
    wanted = canonical(value)
    return any(canonical(each) == wanted for each in (cell if isinstance(cell, tuple) else (cell,)))


def value_of(card: RateCard, call: Call, known: Mapping[str, object], name: str) -> object:
    """The value of a parameter or quantity in one combination, None where it is unknown."""
    if name in known:
        return known[name]
    if name in call.quantities:
        return call.quantities[name]
    for measure in card.measures:
        source = measure.parameter
        if measure.quantity == name and source is not None and source in known:
            return quantity_of(measure, known[source])
    return None


def _no_row(card: RateCard, values: Iterable[object]) -> str:
    for name, value in zip(card.keys, values, strict=True):
        allowed = [each for each in values_of_rows(card, name) if each != OTHER]
        texts = {canonical(each) for each in allowed}
        if canonical(value) not in texts and len(texts) == len(values_of_rows(card, name)):
            return f"{name} is {canonical(value)}; allowed is {choices(allowed)}"
    given = ", ".join(
        f"{name}={canonical(value)}" for name, value in zip(card.keys, values, strict=True)
    )
    return f"no price for {given}"


def _price_cell(
    card: RateCard, call: Call, known: Mapping[str, object], row: int, cell: Cell
) -> Outcome | None:
    match cell:
        case Unpriced.NOT_OFFERED:
            return None
        case Unpriced.UNPUBLISHED:
            return Outcome(row, None)
        case int() | str():
            return Outcome(row, interval(Fraction(cell)))
        case Price():
            return _price_formula(card, call, known, row, cell)


def _price_formula(
    card: RateCard, call: Call, known: Mapping[str, object], row: int, price: Price
) -> Outcome:
    numbers: dict[str, Interval] = {}
    unbounded: list[str] = []
    for name in price.uses:
        number = bounds_of(card, call, known, name)
        if number.high is None:
            _refuse_required(card, name)
            unbounded.append(name)
        numbers[name] = Interval(number.low, _FAR if number.high is None else number.high)
    try:
        result = price.formula(numbers)
        if unbounded and price.formula(_further(numbers, unbounded)) != result:
            notes = tuple(_missing_note(card, name) for name in unbounded)
            return Outcome(row, None, notes=notes)
        open_names = tuple(_changing(price, numbers, result))
    except ZeroDivisionError:
        raise Refusal(f"the price divides by zero for {given_words(numbers)}") from None
    for name in open_names:
        _refuse_required(card, name)
    notes = tuple(_missing_note(card, name) for name in open_names)
    return Outcome(row, result, price.approximate, notes, price.starting)


def _further(numbers: Mapping[str, Interval], unbounded: Iterable[str]) -> dict[str, Interval]:
    """The same bounds with a much later end for what has none: a capped price stays the same."""
    ends = {name: Interval(numbers[name].low, _FAR * _FAR) for name in unbounded}
    return {**numbers, **ends}


@dataclass(frozen=True, slots=True)
class Bounds:
    """The numbers that a name may stand for; `high` is None where nothing bounds it above."""

    low: Fraction
    high: Fraction | None


def bounds_of(card: RateCard, call: Call, known: Mapping[str, object], name: str) -> Bounds:
    """The number behind a name of a formula, or its bounds."""
    value = value_of(card, call, known, name)
    if value is not None:
        number = number_of(value)
        if number is None:
            raise Refusal(f"{name} is {canonical(value)}; the price needs a number")
        return Bounds(number, number)
    parameter = parameter_named(card, name)
    measures = [each for each in card.measures if each.quantity == name]
    limits: list[Parameter | Measure] = [*measures, *([parameter] if parameter else [])]
    lows = [Fraction(each.minimum) for each in limits if each.minimum is not None]
    highs = [Fraction(each.maximum) for each in limits if each.maximum is not None]
    return Bounds(max(lows, default=Fraction(0)), min(highs, default=None))


def _changing(price: Price, numbers: Mapping[str, Interval], result: Interval) -> Iterator[str]:
    """The names that are known only within bounds and whose value changes the price."""
    for name, number in numbers.items():
        if not number.is_exact and price.formula({**numbers, name: interval(number.low)}) != result:
            yield name


def values_of_rows(card: RateCard, key: str) -> list[object]:
    """The values of a key column, and `OTHER` where a row takes any value."""
    column = card.keys.index(key)
    values: dict[object, None] = {}
    for cells, _ in card.rows:
        cell = cells[column]
        if cell is ANY:
            values[OTHER] = None
        else:
            values |= dict.fromkeys(cell if isinstance(cell, tuple) else (cell,))
    return list(values)


def _refuse_required(card: RateCard, name: str) -> None:
    """Refuse a price that needs a required parameter which nobody gave."""
    sources = [name, *(each.parameter for each in card.measures if each.quantity == name)]
    for source in sources:
        parameter = parameter_named(card, source) if source else None
        if parameter is not None and parameter.required:
            allowed = range_words(parameter.minimum, parameter.maximum, parameter.whole)
            wanted = f"allowed is {allowed}" if source == name else f"give it or {name}"
            raise Refusal(f"{source} is missing; {wanted}")


def _missing_note(card: RateCard, name: str) -> str:
    sources = [each.parameter for each in card.measures if each.quantity == name and each.parameter]
    wanted = " or ".join(dict.fromkeys([name, *sources]))
    return f"the price depends on {name}; give {wanted}"


def given_words(numbers: Mapping[str, Interval]) -> str:
    """The numbers as people read them: `seconds=7, fps=30`."""
    return ", ".join(f"{name}={canonical(number.low)}" for name, number in numbers.items())
