"""The price of a call: every row that may apply is priced, and the answers are compared.

What is unknown is tried with all its allowed values. If they all cost the same it is not needed;
otherwise a required parameter makes the quote invalid and an optional one makes it a range.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from itertools import product
from typing import Literal

from ratecard_runtime.price.calls import Call, Refusal, choices, parameter_named, read_call
from ratecard_runtime.price.counts import units_of
from ratecard_runtime.price.numbers import (
    Interval,
    canonical,
    has_finite_decimal,
    hull,
    plain,
    rounded,
)
from ratecard_runtime.price.outcomes import Outcome, outcome_of, value_of, values_of_rows
from ratecard_runtime.price.quotes import Quote, total_words
from ratecard_runtime.price.rates import Price, RateCard, Reading

ROUNDING_NOTE = "rounded up at 6 decimal places; the docs fix no rounding"
APPROXIMATE_NOTE = "the docs give this price as approximate"
STARTING_NOTE = "the docs give only where this price starts; a call may cost more"
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
        call = read_call(card, given)
        return read_otherwise(card, call, to_quote(card, resolve(card, call)))
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
    units, most_units, notes = units_of(card, call)
    notes += tuple(f"{name} is not given and changes the price" for name in needed)
    return Resolution(call, tuple(outcomes.values()), units, most_units, notes)


def read_otherwise(card: RateCard, call: Call, answer: Quote) -> Quote:
    """Return the quote with what the other readings of the docs give for the same call.

    The price stays that of the reading which was taken; the worst case is that of the dearest.
    """
    if not card.readings:
        return answer
    notes, worst = [*answer.notes], answer.worst
    for reading in card.readings:
        other = _quote_by(card, reading, call)
        highest = None if other is None else other.worst
        worst = None if worst is None or highest is None else max(worst, highest)
        notes.append(reading.note + _difference(answer, other))
    return replace(answer, worst=worst, notes=tuple(dict.fromkeys(notes)))


def _difference(answer: Quote, other: Quote | None) -> str:
    """What another reading changes for the call, as the end of a note."""
    if other is None or (other.least, other.worst) == (answer.least, answer.worst):
        return ""
    if other.least is None:
        return f"; {other.notes[0]}" if other.notes else ""
    return f"; this call then costs {total_words(other)}"


def _quote_by(card: RateCard, reading: Reading, call: Call) -> Quote | None:
    """What the call costs by another reading; None where the call says too little for it."""
    open_to_all = tuple(replace(each, required=False) for each in card.parameters)
    other = replace(card, rows=reading.rows, readings=(), parameters=open_to_all, notes=())
    try:
        return to_quote(other, resolve(other, call))
    except Refusal:
        return None


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
    approximate = any(each.approximate for each in outcomes)
    starting = any(each.starting for each in outcomes)
    notes += [APPROXIMATE_NOTE] if approximate else []
    notes += [STARTING_NOTE] if starting else []
    answer = _priced(card, hull(*prices), resolution, approximate or starting, notes)
    return replace(answer, worst=None) if starting else answer


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


def _not_offered_note(card: RateCard, call: Call) -> str:
    given = {name: value_of(card, call, call.values, name) for name in _names_used(card)}
    words = ", ".join(
        f"{name}={canonical(each)}" for name, each in given.items() if each is not None
    )
    return f"not offered: {words}" if words else "not offered"
