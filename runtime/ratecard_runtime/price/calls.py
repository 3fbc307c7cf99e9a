"""What a caller gave, read against a rate card: names, values and the quantities they fix."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import cast

from ratecard_runtime.price.numbers import canonical, parse_number
from ratecard_runtime.price.rates import COUNTS, QUANTITIES, Measure, Parameter, RateCard, Scalar


class Refusal(Exception):  # noqa: N818 (not an error of the program: it becomes an invalid quote)
    """The call is invalid; the message is for the caller."""


@dataclass(slots=True)
class Call:
    """A call as far as it is known.

    `values` of parameters by Python name; `candidates` for parameters that a quantity narrows
    without fixing them; `quantities` given or measured.
    """

    values: dict[str, object] = field(default_factory=dict[str, object])
    candidates: dict[str, tuple[Scalar, ...]] = field(default_factory=dict[str, tuple[Scalar, ...]])
    quantities: dict[str, Fraction] = field(default_factory=dict[str, Fraction])


def read_call(card: RateCard, given: Iterable[tuple[str, object]]) -> Call:
    """Read what was given; raises Refusal for an unknown name or a value that is not allowed."""
    call = Call()
    for name, value in given:
        if value is not None:
            _read_one(card, call, name, value)
    for measure in card.measures:
        _measure_given(card, call, measure)
    for measure in card.measures:
        _infer_parameter(card, call, measure)
    _apply_defaults(card, call)
    for measure in card.measures:
        check_bounds(measure, call.quantities.get(measure.quantity))
    return call


def parameter_named(card: RateCard, name: str) -> Parameter | None:
    """The parameter whose Python name is `name`."""
    return next((each for each in card.parameters if each.name == name), None)


def quantity_of(measure: Measure, value: object) -> Fraction | None:
    """The quantity that `value` of the measured parameter stands for, None if it tells nothing."""
    match measure.how:
        case "value":
            return parse_number(value)
        case "characters":
            return Fraction(len(value if isinstance(value, str) else canonical(value)))
        case "items":
            return number_of(value)
        case "table":
            wanted = canonical(value)
            found = (size for each, size in measure.table if canonical(each) == wanted)
            size = next(found, None)
            return None if size is None else Fraction(size)


def number_of(value: object) -> Fraction | None:
    """A number, or the length of a list, which may be written as JSON; None where it is neither."""
    if isinstance(value, str) and value.lstrip().startswith("["):
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            return None
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        return Fraction(len(cast("Sequence[object]", value)))
    return parse_number(value)


def choices(values: Iterable[object], limit: int = 12) -> str:
    """Allowed values as people read them: `5, 10 or 15`."""
    texts = [_shown(value) for value in values]
    if len(texts) > limit:
        return f"{', '.join(texts[:limit])} or {len(texts) - limit} more"
    return " or ".join([", ".join(texts[:-1]), texts[-1]] if len(texts) > 1 else texts)


def range_words(minimum: int | str | None, maximum: int | str | None, whole: bool) -> str:
    """The allowed numbers as people read them: `a whole number from 1 to 4`."""
    kind = "a whole number" if whole else "a number"
    if minimum is not None and maximum is not None:
        return f"{kind} from {minimum} to {maximum}"
    if minimum is not None:
        return f"{kind}, at least {minimum}"
    return f"{kind}, at most {maximum}" if maximum is not None else kind


def check_bounds(measure: Measure, quantity: Fraction | None) -> None:
    """Raise Refusal when a quantity lies beyond what its measure allows."""
    if quantity is None:
        return
    low, high = measure.minimum, measure.maximum
    if (low is not None and quantity < Fraction(low)) or (
        high is not None and quantity > Fraction(high)
    ):
        allowed = range_words(low, high, measure.quantity in COUNTS)
        raise Refusal(f"{measure.quantity} is {canonical(quantity)}; allowed is {allowed}")


def _read_one(card: RateCard, call: Call, name: str, value: object) -> None:
    found = _find(card, name)
    if found is not None:
        parameter, place = found
        read = _allowed(parameter, place, name, value)
        earlier = call.values.setdefault(parameter.name, read)
        if _differ(earlier, read):
            raise Refusal(f"{parameter.name} is given twice: {_shown(earlier)} and {_shown(read)}")
    elif name in QUANTITIES:
        call.quantities[name] = _quantity(name, value)
    elif name not in card.accepts:
        raise Refusal(_unknown_name(card, name))


def _find(card: RateCard, name: str) -> tuple[Parameter, str | None] | None:
    """The parameter meant by a name; parameters that a plain name prefers come first in a card."""
    parameter = parameter_named(card, name)
    if parameter is not None:
        return parameter, None
    for each in card.parameters:
        if name in each.names:
            return each, name
    return None


def _unknown_name(card: RateCard, name: str) -> str:
    import difflib

    known = [each.name for each in card.parameters]
    known += [*card.accepts, *QUANTITIES]
    spelled = {each.casefold().replace("-", "_"): each for each in known}
    near = difflib.get_close_matches(name.casefold().replace("-", "_"), spelled, n=3)
    if near:
        hint = f"did you mean {choices(spelled[each] for each in near)}?"
    else:
        hint = f"it has {', '.join(each for each in known if each not in QUANTITIES) or 'none'}"
    return f"{card.item} has no parameter {name}; {hint}"


def _allowed(parameter: Parameter, place: str | None, name: str, value: object) -> object:
    if not parameter.values:
        return _number_in_bounds(parameter, name, value)
    by_place = [pair for at, pairs in parameter.wire if at == place for pair in pairs]
    by_any_place = [pair for _, pairs in parameter.wire for pair in pairs]
    own = [(each, each) for each in parameter.values]
    for pairs in (by_place, own, by_any_place):
        for mine, sent in pairs:
            if _same(value, sent):
                return mine
    raise Refusal(f"{name} is {_shown(value)}; allowed is {choices(parameter.values)}")


def _number_in_bounds(parameter: Parameter, name: str, value: object) -> object:
    low, high = parameter.minimum, parameter.maximum
    if low is None and high is None and not parameter.whole:
        return value
    number = parse_number(value)
    if (
        number is None
        or (parameter.whole and number.denominator != 1)
        or (low is not None and number < Fraction(low))
        or (high is not None and number > Fraction(high))
    ):
        allowed = range_words(low, high, parameter.whole)
        raise Refusal(f"{name} is {_shown(value)}; allowed is {allowed}")
    return value


def _quantity(name: str, value: object) -> Fraction:
    number = number_of(value)
    whole = name in COUNTS
    if number is None or number < 0 or (whole and number.denominator != 1):
        allowed = range_words(0, None, whole)
        raise Refusal(f"{name} is {_shown(value)}; allowed is {allowed}")
    return number


def _measure_given(card: RateCard, call: Call, measure: Measure) -> None:
    """Take a quantity from the parameter that fixes it; two different values are refused."""
    name = measure.parameter
    if name is None or name not in call.values:
        return
    value = call.values[name]
    measured = quantity_of(measure, value)
    if measured is None:
        if measure.how in ("value", "items") and not _has_values(card, name):
            wanted = "a number" if measure.how == "value" else "a list or a count"
            raise Refusal(f"{name} is {_shown(value)}; allowed is {wanted}")
        return
    if measured < 0:
        allowed = range_words(0, None, measure.quantity in COUNTS)
        raise Refusal(f"{name} is {_shown(value)}; allowed is {allowed}")
    known = call.quantities.setdefault(measure.quantity, measured)
    if known != measured:
        raise Refusal(
            f"{measure.quantity} is {canonical(known)}, but {name}={_shown(value)} makes it "
            f"{canonical(measured)}; give one of them"
        )


def _infer_parameter(card: RateCard, call: Call, measure: Measure) -> None:
    """A given quantity stands for the parameter that fixes it: `seconds=10` for `duration=10`."""
    name, quantity = measure.parameter, call.quantities.get(measure.quantity)
    if name is None or quantity is None or name in call.values:
        return
    parameter = parameter_named(card, name)
    if parameter is None or measure.how not in ("value", "table"):
        return
    if not parameter.values:
        if measure.how == "value":
            call.values[name] = _number_in_bounds(parameter, measure.quantity, quantity)
        return
    fitting = tuple(each for each in parameter.values if quantity_of(measure, each) == quantity)
    if len(fitting) == 1:
        call.values[name] = fitting[0]
    elif fitting:
        call.candidates[name] = fitting
    else:
        raise Refusal(_no_such_quantity(measure, parameter, quantity))


def _no_such_quantity(measure: Measure, parameter: Parameter, quantity: Fraction) -> str:
    sizes = [quantity_of(measure, each) for each in parameter.values]
    allowed = choices(dict.fromkeys(canonical(size) for size in sizes if size is not None))
    return (
        f"{measure.quantity} is {canonical(quantity)}; allowed is {allowed}, "
        f"as {parameter.name} says"
    )


def _apply_defaults(card: RateCard, call: Call) -> None:
    defaulted: set[str] = set()
    for parameter in card.parameters:
        known = parameter.name in call.values or parameter.name in call.candidates
        if parameter.default is not None and not known:
            call.values[parameter.name] = parameter.default
            defaulted.add(parameter.name)
    for measure in card.measures:
        if measure.parameter in defaulted and measure.quantity not in call.quantities:
            measured = quantity_of(measure, call.values[measure.parameter])
            if measured is not None:
                call.quantities[measure.quantity] = measured


def _has_values(card: RateCard, name: str) -> bool:
    parameter = parameter_named(card, name)
    return parameter is not None and bool(parameter.values)


def _same(given: object, allowed: Scalar) -> bool:
    """Whether a given value is the allowed one: as text with numbers normalised, or equal."""
    text, wanted = canonical(given), canonical(allowed)
    if text == wanted:
        return True
    if isinstance(given, str):
        return isinstance(allowed, bool) and text.casefold() == wanted
    return not isinstance(given, Mapping | Sequence) and given == allowed


def _differ(first: object, second: object) -> bool:
    return first != second and canonical(first) != canonical(second)


def _shown(value: object) -> str:
    text = canonical(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
