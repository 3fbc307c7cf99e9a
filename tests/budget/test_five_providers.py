"""A workload of all five providers: every total was computed by hand from the docs' prices."""

import json
from pathlib import Path
from typing import TypedDict

import pytest

from ratecard.cli.run import run

ROOT = Path(__file__).parents[2]
WORKLOAD = Path(__file__).parent / "five_providers.yaml"


class Amount(TypedDict):
    """What is spent in a month."""

    minimum: str
    maximum: str
    worst_case: str


class Line(TypedDict):
    """One line of the report."""

    name: str
    calls: str
    status: str
    unit: str
    month: Amount | None


class Total(TypedDict):
    """The lines of a provider in one unit."""

    provider: str
    unit: str
    exact: Amount
    range: Amount
    approximate: Amount
    unpublished_calls: str
    month: Amount
    money: Amount | None
    currency: str | None


class Printed(TypedDict):
    """What `--json` prints."""

    failed: bool
    lines: list[Line]
    totals: list[Total]


def ends(amount: Amount | None) -> tuple[str, str, str] | None:
    """Least, most and worst case."""
    if amount is None:
        return None
    return amount["minimum"], amount["maximum"], amount["worst_case"]


@pytest.fixture
def printed(capsys: pytest.CaptureFixture[str]) -> Printed:
    """The report on the workload by the specs of the checkout."""
    assert run(["budget", str(WORKLOAD), "--json", "--specs", str(ROOT / "specs")]) == 0
    data: Printed = json.loads(capsys.readouterr().out)
    return data


def test_each_line_costs_what_the_docs_give(printed: Printed) -> None:
    """Calls a month, status, and what a month costs at least, at most and in the worst case."""
    found = [
        (each["name"], each["calls"], each["status"], each["unit"], ends(each["month"]))
        for each in printed["lines"]
    ]
    assert found == [
        # 300 a day for 30 days, 1.1 submissions each, 198 credits; at worst 2 submissions
        ("City clips", "9000", "exact", "credits", ("1960200", "1960200", "3564000")),
        # 330 submissions at 45 to 576; at worst 600 at 576
        ("kling-2-1", "300", "range", "credits", ("14850", "190080", "345600")),
        # two blocks of 5,000 characters at 49
        ("elevenlabs-tts", "10", "exact", "credits", ("980", "980", "1960")),
        # 990 of 1,000 jobs end well after a repeat, and only these are paid
        ("videogen", "1000", "exact", "credits", ("9900", "9900", "10000")),
        # 110 submissions at 0.21 to 0.30; at worst 200 at 0.30
        ("dall-e-3", "100", "range", "USD", ("23.1", "33", "60")),
        ("POST /api/generate/compose", "50", "approximate", "credits", ("250", "250", "250")),
        ("Old pictures", "7", "unpublished", "credits", None),
        # three pictures at 0.5; credits come back for errors of the server alone, so at worst twice
        ("z-image", "40", "exact", "credits", ("60", "60", "120")),
        # ceil(10 + 41 * 0.20 + 4 * 0.50) = 21
        ("wan-t2v", "20", "exact", "credits", ("420", "420", "840")),
    ]


def test_totals_keep_apart_how_far_the_docs_fix_prices(printed: Printed) -> None:
    """Exact, range, approximate and unpublished each have their sum, by provider and unit."""
    found = {
        (each["provider"], each["unit"]): (
            each["exact"]["maximum"],
            (each["range"]["minimum"], each["range"]["maximum"]),
            each["approximate"]["maximum"],
            each["unpublished_calls"],
            ends(each["month"]),
        )
        for each in printed["totals"]
    }
    assert found == {
        ("cliprise", "credits"): (
            *("1961180", ("14850", "190080"), "0", "0"),
            ("1976030", "2151260", "3911560"),
        ),
        ("zencreator", "credits"): ("9900", ("0", "0"), "0", "0", ("9900", "9900", "10000")),
        ("creativeai", "USD"): ("0", ("23.1", "33"), "0", "0", ("23.1", "33", "60")),
        ("creativeai", "credits"): ("0", ("0", "0"), "250", "7", ("250", "250", "250")),
        ("celebifyai", "credits"): ("60", ("0", "0"), "0", "0", ("60", "60", "120")),
        ("progressive-robot", "credits"): ("420", ("0", "0"), "0", "0", ("420", "420", "840")),
    }


def test_credits_become_money_where_a_credit_has_a_price(printed: Printed) -> None:
    """Half a cent for a credit here, a cent there; no price, no money."""
    found = {
        (each["provider"], each["unit"]): (ends(each["money"]), each["currency"])
        for each in printed["totals"]
    }
    assert found == {
        ("cliprise", "credits"): (("9880.15", "10756.3", "19557.8"), "USD"),
        ("zencreator", "credits"): (None, None),
        ("creativeai", "USD"): (("23.1", "33", "60"), "USD"),
        ("creativeai", "credits"): (("2.5", "2.5", "2.5"), "USD"),
        ("celebifyai", "credits"): (None, None),
        ("progressive-robot", "credits"): (None, None),
    }
    assert printed["failed"] is False
