"""Prices as people read them: only what is offered counts, and one credit is a credit."""

from dataclasses import replace
from decimal import Decimal

import pytest
from tests.price.cases import case_spec

from ratecard.escape import reveal
from ratecard.plan.readme import price_rows, prices
from ratecard.price import compiled_card, price_tables
from ratecard.price.words import counted, summary
from ratecard.spec import Cell, Column, Combination, Position, RateCard, Row, Spec
from ratecard_runtime.price.quotes import Quote

HERE = Position("prices.yaml", 1, 1)


def cell(value: int | str | bool) -> tuple[Cell, ...]:
    """A cell with one value."""
    return (Cell(value=value, position=HERE),)


def spec_with(*rows: tuple[int, bool, int], not_offered: tuple[int, bool] | None = None) -> Spec:
    """A spec whose kling-2-6 costs so much for a duration and sound; one pair may be taken out."""
    combination = not_offered and Combination(
        values=(("duration", cell(not_offered[0])), ("sound", cell(not_offered[1]))), position=HERE
    )
    card = RateCard(
        of=cell("kling-2-6"),
        per="video",
        columns=tuple(
            Column(name=name, position=HERE) for name in ("duration", "sound", "credits")
        ),
        rows=tuple(Row(cells=tuple(map(cell, row)), position=HERE) for row in rows),
        not_offered=(combination,) if combination else (),
        position=HERE,
    )
    return replace(case_spec("routed_tiers"), prices=(card,), examples=())


def short(spec: Spec) -> str:
    """The price of kling-2-6 in a few words."""
    return summary(compiled_card(spec, "kling-2-6")[0])


FOUR = ((5, False, 7), (5, True, 10), (10, False, 12), (10, True, 15))


def test_what_is_not_offered_costs_nothing() -> None:
    """The cheapest cell is taken out, so prices begin at the next one."""
    assert short(spec_with(*FOUR)) == "7 to 15 credits per video"

    offered = spec_with(*FOUR, not_offered=(5, False))

    assert short(offered) == "10 to 15 credits per video"
    assert [row.price for row in price_tables(offered)] == ["10", "12", "15", "not offered"]
    assert prices(offered)["kling-2-6"] == (
        "10 (duration=5, sound=true); 12 (duration=10, sound=false); "
        "15 (duration=10, sound=true) credits per video; not offered (duration=5, sound=false)."
    )


@pytest.mark.parametrize(
    ("price", "unit", "words"),
    [
        ("1", "credits", "1 credit"),
        ("about 1", "credits", "about 1 credit"),
        ("0.1", "credits", "0.1 credits"),
        ("1 to 2", "credits", "1 to 2 credits"),
        ("11", "credits", "11 credits"),
        ("1", "GBP", "1 GBP"),
    ],
)
def test_one_credit_is_a_credit(price: str, unit: str, words: str) -> None:
    """Exactly one, and no currency."""
    assert counted(price, unit) == words


def test_a_table_and_a_docstring_say_one_credit() -> None:
    """Also where all prices are one."""
    spec = spec_with((5, False, 1), (5, True, 1), (10, False, 1), (10, True, 2))
    same = spec_with((5, False, 1), (5, True, 1), (10, False, 1), (10, True, 1))

    assert [reveal(row.price) for row in price_rows(spec)] == ["1 credit"] * 3 + ["2 credits"]
    assert short(same) == "1 credit per video"
    assert prices(same)["kling-2-6"].endswith("1 (duration=10, sound=true) credit per video.")
    assert prices(spec)["kling-2-6"].endswith("2 (duration=10, sound=true) credits per video.")


@pytest.mark.parametrize(
    ("credits", "words"),
    [("1", "1 credit per image, exact"), ("0.1", "0.1 credits per image, exact")],
)
def test_a_quote_says_one_credit(credits: str, words: str) -> None:
    """As everywhere."""
    quote = Quote(provider="x", item="y", status="exact", credits=Decimal(credits), per="image")

    assert str(quote) == words
    assert str(replace(quote, units=Decimal(4))) == words.replace("per", "for 4 times")


def test_a_quote_in_money_keeps_its_currency() -> None:
    """There is no singular of a code."""
    quote = Quote(
        provider="x", item="y", status="exact", amount=Decimal(1), currency="GBP", per="call"
    )

    assert str(quote) == "1 GBP per call, exact"
