"""The most that a call may cost, where neither the call nor the docs fix it."""

from decimal import Decimal
from fractions import Fraction

import pytest
from tests.price.cases import case_spec

from ratecard.price import quote as quote_of
from ratecard_runtime.journal.budget import Budget, reservation
from ratecard_runtime.price.numbers import Interval
from ratecard_runtime.price.rates import Measure, Parameter, Price, Quantity, RateCard


def card(quantity: str, *, measure: Measure | None = None, n: Parameter | None = None) -> RateCard:
    """2 to 3 credits for each unit."""
    counted = "n" if n else quantity
    return RateCard(
        provider="acme",
        item="thing",
        per="unit",
        parameters=(n,) if n else (),
        measures=(measure,) if measure else (),
        rows=(((), Price(lambda _: Interval(Fraction(2), Fraction(3)))),),
        times=Price(lambda numbers: numbers[counted], (counted,)),
    )


N = Parameter("n", whole=True, minimum=1, maximum=4)
OPEN = Parameter("n", whole=True, minimum=1)


@pytest.mark.parametrize(
    ("priced", "given", "worst"),
    [
        # Nobody's file is one second long.
        (card("seconds"), {}, None),
        (card("seconds", measure=Measure("seconds", maximum=600)), {}, 1800),
        (card("seconds"), {"seconds": 7}, 21),
        # A call makes one picture where no parameter asks for several …
        (card("images"), {}, 3),
        # … and as many as may be asked for where one does, and the docs name no default.
        (card("images", n=N), {}, 12),
        (card("images", n=N), {"n": 2}, 6),
        (card("images", n=OPEN), {}, None),
        (card("images", measure=Measure("images", "n"), n=OPEN), {}, None),
    ],
)
def test_the_worst_case_of_a_count_nobody_gave(
    priced: RateCard, given: dict[str, Quantity], worst: int | None
) -> None:
    """The total is for one unit; the worst case is for all that there may be."""
    quote = priced.quote(**given)
    assert quote.worst == (None if worst is None else Decimal(worst))


@pytest.mark.parametrize(
    ("item", "given", "held"),
    [
        ("POST /merge", {"clips": 20}, 40),
        ("photoshoot", {"image_count": 10}, 30),
        ("portraits", {}, 4),
        ("editor", {"image_assets": ["a", "b"], "batch_mode": True}, 8),
    ],
)
def test_a_budget_holds_the_dearest_reading(item: str, given: dict[str, object], held: int) -> None:
    """The docs contradict themselves: what is paid may be more than the price that is taken."""
    quote = quote_of(case_spec("readings_and_starting_prices"), item, given)

    assert reservation(Budget(credits=100), quote) == held
    assert reservation(Budget(credits=100, ranges="minimum"), quote) == quote.credits
    refused = reservation(Budget(credits=100, ranges="refuse"), quote)
    assert f"this call then costs {held} credits" in str(refused)


def test_a_budget_refuses_a_price_of_which_only_the_start_is_known() -> None:
    """A maximum that the docs call a start limits nothing."""
    quote = quote_of(case_spec("readings_and_starting_prices"), "still", {})

    assert "nothing limits its price" in str(reservation(Budget(credits=100), quote))
    assert reservation(Budget(credits=100, ranges="minimum"), quote) == 5
