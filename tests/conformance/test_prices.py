"""Every cell of every rate card is what the package quotes, computed here a second way."""

import math
from decimal import Decimal
from fractions import Fraction

import pytest
from tests.conformance.arithmetic import Amount, amount
from tests.conformance.cards import UNPRICED, Case, cases, priced_items
from tests.conformance.packages import calculator
from tests.conformance.spec import FOLDERS, Spec, read_spec

from ratecard_runtime.price.quotes import Quote

SPECS = [read_spec(folder) for folder in FOLDERS]
CASES = [
    pytest.param(spec, case, id=f"{spec.id}-{case.item}-{number}")
    for spec in SPECS
    for number, case in enumerate(cases(spec))
]


def quoted(spec: Spec, name: str, **given: object) -> Quote:
    """What the package's calculator answers."""
    quote = calculator(spec, name)(**given)
    assert isinstance(quote, Quote)
    return quote


@pytest.mark.parametrize(("spec", "case"), CASES)
def test_a_cell_is_quoted(spec: Spec, case: Case) -> None:
    """The total for the call, its unit, and how far the docs fix it."""
    quote = quoted(spec, case.calculator, **case.given)

    assert (quote.provider, quote.item, quote.error) == (spec.id, case.item, None)
    if case.price in UNPRICED:
        assert quote.status == case.price
        return
    price = amount(case.price, case.numbers)
    assert (quote.status, quote.per, quote.currency) == (status(price), case.per, case.currency)
    assert quote.units is not None
    assert Fraction(quote.units) == case.times
    totals = (quote.minimum, quote.maximum) if price.low != price.high else (total(quote),)
    assert totals == tuple(
        decimal(end * case.times) for end in dict.fromkeys((price.low, price.high))
    )


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.id)
def test_what_no_card_prices_is_unpublished(spec: Spec) -> None:
    """A model without a rate card has a calculator all the same."""
    for model in spec.models:
        if model.id not in priced_items(spec):
            assert quoted(spec, model.python.rpartition(".")[2]).status == "unpublished"


def status(price: Amount) -> str:
    """What a quote of this price is called."""
    if price.low != price.high:
        return "range"
    return "approximate" if price.about or not is_finite(price.low) else "exact"


def total(quote: Quote) -> Decimal | None:
    """Credits, or money."""
    return quote.credits if quote.currency is None else quote.amount


def decimal(value: Fraction) -> Decimal:
    """The number as a quote states it: exact, or rounded up at 6 places."""
    if is_finite(value):
        return Decimal(value.numerator) / Decimal(value.denominator)
    return Decimal(math.ceil(value * 10**6)) / Decimal(10**6)


def is_finite(value: Fraction) -> bool:
    """Whether a number has a finite decimal."""
    rest = value.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    return rest == 1
