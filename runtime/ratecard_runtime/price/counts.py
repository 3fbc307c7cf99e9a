"""How many units a price is for, and how many at most."""

from fractions import Fraction

from ratecard_runtime.price.calls import Call, Refusal, range_words
from ratecard_runtime.price.numbers import Interval, interval, parse_number
from ratecard_runtime.price.outcomes import bounds_of, given_words, value_of
from ratecard_runtime.price.rates import COUNTS, RESULTS, Price, RateCard


def units_of(card: RateCard, call: Call) -> tuple[Interval, Fraction | None, tuple[str, ...]]:
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
