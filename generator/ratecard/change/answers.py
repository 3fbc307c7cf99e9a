"""One call asked of two rate cards: what became of its price."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from ratecard.change.axes import parameter_named
from ratecard.change.calls import Call
from ratecard.price.compiled import CompiledCard
from ratecard_runtime.price.numbers import canonical, parse_number
from ratecard_runtime.price.quotes import Quote
from ratecard_runtime.price.rates import QUANTITIES

_PRICED = ("exact", "approximate", "range")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The quotes of one call before and after."""

    call: Call
    old: Quote
    new: Quote

    @property
    def given(self) -> int:
        """How many parameters the call gives."""
        return sum(value is not None for _, value in self.call)

    @property
    def size(self) -> Fraction:
        """How far the dearer end moved, as a factor above 1; 0 where it cannot be said."""
        ends = highest(self.old), highest(self.new)
        if ends[0] is None or ends[1] is None or not all(ends):
            return Fraction(0)
        low, high = sorted(ends_of(ends[0], ends[1]))
        return high / low


def ends_of(old: Decimal, new: Decimal) -> tuple[Fraction, Fraction]:
    """Two numbers, exact."""
    return Fraction(old), Fraction(new)


def kinds_of(answer: Answer) -> Iterator[str]:
    """The kinds of change between two quotes of one call."""
    old, new = answer.old, answer.new
    offered = [each.status != "not_offered" for each in (old, new)]
    priced = [each.status in _PRICED for each in (old, new)]
    if "invalid" in (old.status, new.status):
        if any(priced):
            yield "price-call-refused" if new.status == "invalid" else "price-call-accepted"
    elif offered[0] != offered[1]:
        yield "combination-offered" if offered[1] else "combination-withdrawn"
    elif priced[0] != priced[1]:
        yield "price-became-known" if priced[1] else "price-became-unknown"
    elif all(priced) and not _is_left_open(answer):
        yield from _moves(old, new)


def _is_left_open(answer: Answer) -> bool:
    """Whether both quotes are ranges because the call leaves something out.

    Such ranges move with the limits of a parameter; calls that give it show the price.
    """
    is_partial = answer.given < len(answer.call)
    return is_partial and answer.old.status == answer.new.status == "range"


def _moves(old: Quote, new: Quote) -> Iterator[str]:
    if old.currency != new.currency:
        yield "price-currency-changed"
        return
    before, after = (highest(old), _low(old)), (highest(new), _low(new))
    free = [not any(each) for each in (before, after)]
    if free[0] != free[1]:
        yield "price-became-free" if free[1] else "price-no-longer-free"
    elif before != after:
        yield "price-up" if _sum(before, after) > 0 else "price-down"
    ranks = [_PRICED.index(each.status) for each in (old, new)]
    if ranks[0] != ranks[1]:
        yield "price-less-certain" if ranks[1] > ranks[0] else "price-more-certain"


def _sum(
    old: tuple[Decimal | None, Decimal | None], new: tuple[Decimal | None, Decimal | None]
) -> int:
    """1 where the price rose, -1 where it fell: the upper end decides, then the lower."""
    for before, after in zip(old, new, strict=True):
        if before is not None and after is not None and before != after:
            return 1 if after > before else -1
    return 0


def highest(quote: Quote) -> Decimal | None:
    """The upper end of a price, None where there is none."""
    return next((e for e in (quote.maximum, quote.credits, quote.amount) if e is not None), None)


def _low(quote: Quote) -> Decimal | None:
    return next((e for e in (quote.minimum, quote.credits, quote.amount) if e is not None), None)


def admits(card: CompiledCard, call: Call) -> bool:
    """Whether the parameters of the item allow a call, whatever its price."""
    given = {name: value for name, value in call if value is not None}
    for name, value in given.items():
        parameter = parameter_named(card, name)
        if parameter is None:
            if name not in QUANTITIES:
                return False
            continue
        texts = {canonical(each) for each in parameter.values}
        if texts and canonical(value) not in texts:
            return False
        bounds = (parse_number(parameter.minimum), parse_number(parameter.maximum))
        number = parse_number(value)
        if number is not None and (
            (bounds[0] is not None and number < bounds[0])
            or (bounds[1] is not None and number > bounds[1])
        ):
            return False
    return _has_required(card, given)


def _has_required(card: CompiledCard, given: Mapping[str, object]) -> bool:
    tied = {each.parameter for each in card.measures if each.quantity in given}
    return all(
        each.name in given or each.name in tied
        for each in card.parameters
        if each.required and each.name in card.keys
    )
