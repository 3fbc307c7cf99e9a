"""Cost: what one call of a line costs, as its quote says and before that is rounded."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from ratecard.price.items import is_paid
from ratecard.price.quoting import called_card, compiled_card, fixed_parameters, quote
from ratecard.spec import Spec
from ratecard_runtime.price.calls import read_call
from ratecard_runtime.price.numbers import PLACES, hull
from ratecard_runtime.price.pricing import ROUNDING_NOTE, Resolution, resolve
from ratecard_runtime.price.quotes import Quote

FREE_NOTE = (
    "the docs name no price for this operation, which is not marked as paid; it counts as free"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """The quote for a call, and the exact numbers behind it.

    `least` is None where there is no price, `most` also where nothing limits what is paid;
    `needs_count` says whether the call could: by how many seconds, characters … it is for.
    """

    quote: Quote
    least: Fraction | None
    most: Fraction | None
    needs_count: bool = False


def cost_of(spec: Spec, item: str, parameters: Mapping[str, object]) -> Cost:
    """Return what a call costs; raises UnknownItem.

    An operation that charges nothing by its effect costs 0 where no rate card says otherwise, as
    it does for the budgets of clients.
    """
    found = quote(spec, item, parameters)
    if found.status == "unpublished" and _is_free(spec, item):
        return _free(found)
    if found.least is None or _is_exact(found):
        return Cost(quote=found, least=_fraction(found.least), most=_fraction(found.worst))
    return _unrounded(found, _resolved(spec, item, parameters))


def _free(found: Quote) -> Cost:
    nothing = Decimal(0)
    free = replace(found, status="exact", credits=nothing, worst=nothing, notes=(FREE_NOTE,))
    return Cost(quote=free, least=Fraction(0), most=Fraction(0))


def _is_free(spec: Spec, item: str) -> bool:
    compiled, _ = compiled_card(spec, item)
    return compiled.card is None and not is_paid(spec, compiled.item)


def _is_exact(found: Quote) -> bool:
    """Whether no end of a priced quote can have been rounded; `worst` has no note of its own."""
    ends = (found.maximum, found.credits, found.amount)
    is_total = found.worst is not None and found.worst in ends
    return is_total and ROUNDING_NOTE not in found.notes


def _resolved(spec: Spec, item: str, parameters: Mapping[str, object]) -> Resolution:
    compiled, card = called_card(spec, item, parameters)
    return resolve(card, read_call(card, (*fixed_parameters(compiled), *parameters.items())))


def _unrounded(quoted: Quote, found: Resolution) -> Cost:
    """The cost of a priced call by the exact numbers of which its quote is the rounding."""
    price = hull(*(each.price for each in found.outcomes if each.price is not None))
    units, most = found.units, found.most_units
    return Cost(
        quote=quoted,
        least=_before_rounding(quoted.least, (price * units).low),
        most=_before_rounding(quoted.worst, None if most is None else price.high * most),
        needs_count=most is None,
    )


def _before_rounding(quoted: Decimal | None, exact: Fraction | None) -> Fraction | None:
    """The exact number where a quoted one is its rounding, else the quoted one."""
    number = _fraction(quoted)
    if number is None or exact is None or abs(number - exact) * 10**PLACES >= 1:
        return number
    return exact


def _fraction(number: Decimal | None) -> Fraction | None:
    return None if number is None else Fraction(number)
