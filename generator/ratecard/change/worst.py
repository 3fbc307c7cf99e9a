"""The worst case: what the dearest call costs on either side, which moves with limits, too."""

from collections.abc import Sequence
from decimal import Decimal

from ratecard.change.answers import Answer
from ratecard.change.causes import Ask
from ratecard.change.changes import Change, Subject
from ratecard_runtime.price.quotes import Quote

_FAR = 10**12
_NO_LIMIT = Decimal("Infinity")


def worst_case_change(
    subject: Subject, answers: Sequence[Answer], asks: tuple[Ask, Ask]
) -> Change | None:
    """The change of the dearest call, None where it stays what it is or cannot be compared."""
    quotes = [each for answer in answers for each in (answer.old, answer.new) if _worst(each)]
    if len({each.currency for each in quotes}) > 1:
        return None
    old = _most([(each, _worst(each.old)) for each in answers], asks[0])
    new = _most([(each, _worst(each.new)) for each in answers], asks[1])
    if old is None or new is None or old == new:
        return None
    kind = "worst-case-up" if new > old else "worst-case-down"
    return subject.change(kind, _shown(old), _shown(new), "the dearest call asked")


def _worst(quote: Quote) -> Decimal | None:
    """The most that a call may cost, None where it has no price."""
    if quote.least is None:
        return None
    return _NO_LIMIT if quote.worst is None else quote.worst


def _shown(most: Decimal) -> Decimal | str:
    return most if most.is_finite() else "no limit"


def _most(asked: Sequence[tuple[Answer, Decimal | None]], ask: Ask) -> Decimal | None:
    """What the dearest call costs, or that nothing limits it; None where none has a price."""
    priced = [(price, answer.call) for answer, price in asked if price is not None]
    if not priced:
        return None
    most, call = max(priced, key=lambda each: each[0])
    for index, (name, _) in enumerate(call):
        further = _worst(ask((*call[:index], (name, _FAR), *call[index + 1 :])))
        if further is not None and further > most:
            return _NO_LIMIT
    return most
