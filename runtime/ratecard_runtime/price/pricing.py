"""The price of a call: every row that may apply is priced, and the answers are compared.

What is unknown is tried with all its allowed values. If they all cost the same it is not needed;
otherwise a required parameter makes the quote invalid and an optional one makes it a range.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from itertools import product
from typing import Literal

from ratecard_runtime.price.calls import (
    Call,
    Refusal,
    choices,
    parameter_named,
    range_words,
    read_call,
)
from ratecard_runtime.price.numbers import (
    Interval,
    canonical,
    has_finite_decimal,
    hull,
    interval,
    parse_number,
    plain,
    rounded,
)
from ratecard_runtime.price.outcomes import (
    Outcome,
    bounds_of,
    given_words,
    outcome_of,
    value_of,
    values_of_rows,
)
from ratecard_runtime.price.quotes import Quote
from ratecard_runtime.price.rates import COUNTS, RESULTS, Price, RateCard

ROUNDING_NOTE = "rounded up at 6 decimal places; the docs fix no rounding"
APPROXIMATE_NOTE = "the docs give this price as approximate"
UNPUBLISHED_NOTE = "the docs give no price"


@dataclass(frozen=True, slots=True)
class Resolution:
    """How a call was priced: the call as read, its outcomes, and how many units it is for.

    `most_units` is how many it may be for, None where nothing limits them.
    """

    call: Call
    outcomes: tuple[Outcome, ...]
    units: Interval
    most_units: Fraction | None
    notes: tuple[str, ...]


def quote_call(card: RateCard, given: Iterable[tuple[str, object]]) -> Quote:
    """Return the quote for a call; a wrong parameter gives an `invalid` one."""
    try:
        return to_quote(card, resolve(card, read_call(card, given)))
    except Refusal as refusal:
        return Quote(
            provider=card.provider,
            item=card.item,
            status="invalid",
            date=card.date,
            error=str(refusal),
        )


def resolve(card: RateCard, call: Call) -> Resolution:
    """Price every combination that the call leaves open; raises Refusal for a missing one."""
    unknown = _unknown(card, call)
    outcomes: dict[tuple[object, ...], Outcome] = {}
    for combination in product(*unknown.values()):
        known = {**call.values, **dict(zip(unknown, combination, strict=True))}
        outcome = outcome_of(card, call, known)
        if outcome is not None:
            outcomes[combination] = outcome
    needed = _needed(tuple(unknown), outcomes)
    _refuse_missing(card, call, needed, unknown)
    units, most_units, notes = _units(card, call)
    notes += tuple(f"{name} is not given and changes the price" for name in needed)
    return Resolution(call, tuple(outcomes.values()), units, most_units, notes)


def to_quote(card: RateCard, resolution: Resolution) -> Quote:
    """Put what was found into a quote: totals for the call, and notes."""
    outcomes = resolution.outcomes
    notes = [*card.notes]
    notes += dict.fromkeys(note for each in outcomes for note in each.notes)
    if not outcomes:
        return _unpriced(card, "not_offered", [*notes, _not_offered_note(card, resolution.call)])
    prices = [each.price for each in outcomes if each.price is not None]
    if len(prices) < len(outcomes):
        return _unpriced(card, "unpublished", notes or [UNPUBLISHED_NOTE])
    notes += resolution.notes
    if any(each.approximate for each in outcomes):
        notes.append(APPROXIMATE_NOTE)
    approximate = any(each.approximate for each in outcomes)
    return _priced(card, hull(*prices), resolution, approximate, notes)


def _priced(
    card: RateCard, price: Interval, resolution: Resolution, approximate: bool, notes: list[str]
) -> Quote:
    units, most_units = resolution.units, resolution.most_units
    total = price * units
    finite = has_finite_decimal(total.low) and has_finite_decimal(total.high)
    if not finite:
        notes.append(ROUNDING_NOTE)
    exactly = total.is_exact
    high = _decimal(total.high, up=True)
    status: Literal["range", "approximate", "exact"] = "exact"
    if not exactly:
        status = "range"
    elif approximate or not finite:
        status = "approximate"
    return Quote(
        provider=card.provider,
        item=card.item,
        status=status,
        date=card.date,
        credits=high if exactly and card.currency is None else None,
        amount=high if exactly and card.currency is not None else None,
        currency=card.currency,
        minimum=None if exactly else _decimal(total.low, up=False),
        maximum=None if exactly else high,
        worst=high if most_units == units.high else _at_most(price, most_units),
        per=card.per,
        units=_decimal(units.high, up=True),
        notes=tuple(dict.fromkeys(notes)),
    )


def _at_most(price: Interval, units: Fraction | None) -> Decimal | None:
    return None if units is None else _decimal(price.high * units, up=True)


def _unpriced(
    card: RateCard, status: Literal["unpublished", "not_offered"], notes: Iterable[str]
) -> Quote:
    return Quote(
        provider=card.provider,
        item=card.item,
        status=status,
        date=card.date,
        currency=card.currency,
        per=card.per,
        notes=tuple(dict.fromkeys(notes)),
    )


def _decimal(value: Fraction, *, up: bool) -> Decimal:
    return Decimal(plain(value if has_finite_decimal(value) else rounded(value, up=up)))


def _unknown(card: RateCard, call: Call) -> dict[str, Sequence[object]]:
    """Everything that prices depend on and that nobody gave, with the values to try."""
    unknown: dict[str, Sequence[object]] = {}
    for name in _names_used(card):
        for source in _sources(card, call, name):
            parameter = parameter_named(card, source)
            if source in call.values:
                continue
            if parameter is not None and parameter.values:
                unknown[source] = call.candidates.get(source, parameter.values)
            elif source in card.keys:
                unknown[source] = values_of_rows(card, source)
    return unknown


def _names_used(card: RateCard) -> Iterable[str]:
    names = dict.fromkeys(card.keys)
    names |= dict.fromkeys(name for each in card.not_offered for name in each)
    names |= dict.fromkeys(
        name for _, cell in card.rows if isinstance(cell, Price) for name in cell.uses
    )
    return names


def _sources(card: RateCard, call: Call, name: str) -> Iterator[str]:
    """What has to be known to know `name`: itself, or the parameters that measure it."""
    if parameter_named(card, name) is not None:
        yield name
    elif name not in call.quantities:
        measured = [
            each.parameter
            for each in card.measures
            if each.quantity == name and each.parameter and each.how in ("value", "table")
        ]
        listed = [each for each in measured if _is_listed(card, each)]
        yield from listed or [name]


def _is_listed(card: RateCard, name: str) -> bool:
    parameter = parameter_named(card, name)
    return parameter is not None and bool(parameter.values)


def _needed(names: Sequence[str], outcomes: Mapping[tuple[object, ...], Outcome]) -> list[str]:
    """The unknown names whose values change the price."""
    prices = {key: (each.price, each.approximate) for key, each in outcomes.items()}
    if len(set(prices.values())) < 2:
        return []
    changing: list[str] = []
    for position, name in enumerate(names):
        seen: dict[tuple[object, ...], object] = {}
        for key, price in prices.items():
            others = key[:position] + key[position + 1 :]
            if seen.setdefault(others, price) != price:
                changing.append(name)
                break
    return changing or list(names)


def _refuse_missing(
    card: RateCard, call: Call, needed: Iterable[str], unknown: Mapping[str, Sequence[object]]
) -> None:
    for name in needed:
        parameter = parameter_named(card, name)
        if parameter is not None and parameter.required and name not in call.candidates:
            raise Refusal(f"{name} is missing; allowed is {choices(unknown[name])}")


def _units(card: RateCard, call: Call) -> tuple[Interval, Fraction | None, tuple[str, ...]]:
    """How many units the price is for, and at most; one, with a note, where the call is silent."""
    if card.times is None:
        return interval(1), Fraction(1), ()
    numbers: dict[str, Interval] = {}
    for name in card.times.uses:
        value = value_of(card, call, call.values, name)
        number = None if value is None else parse_number(value)
        if value is not None and number is None:
            raise Refusal(f"{name} is {value}; allowed is {range_words(0, None, name in COUNTS)}")
        if number is None:
            note = f"{name} is not given; the price is for one unit ({card.per})"
            return interval(1), _most_units(card, card.times, call), (note,)
        numbers[name] = interval(number)
    units = card.times.formula(numbers)
    if units.low < 0:
        raise Refusal(f"{given_words(numbers)} gives a negative count")
    return units, units.high, ()


def _most_units(card: RateCard, times: Price, call: Call) -> Fraction | None:
    """The most units of a call that does not say how many, None where nothing limits them."""
    numbers: dict[str, Interval] = {}
    for name in times.uses:
        bounds = bounds_of(card, call, call.values, name)
        high = bounds.high
        if high is None and name in RESULTS and not _is_asked_for(card, name):
            high = Fraction(1)
        if high is None:
            return None
        numbers[name] = Interval(bounds.low, high)
    return max(times.formula(numbers).high, Fraction(1))


def _is_asked_for(card: RateCard, quantity: str) -> bool:
    """Whether a parameter decides a quantity."""
    return any(each.quantity == quantity and each.parameter for each in card.measures)


def _not_offered_note(card: RateCard, call: Call) -> str:
    given = {name: value_of(card, call, call.values, name) for name in _names_used(card)}
    words = ", ".join(
        f"{name}={canonical(each)}" for name, each in given.items() if each is not None
    )
    return f"not offered: {words}" if words else "not offered"
