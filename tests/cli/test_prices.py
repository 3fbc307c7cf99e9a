"""`ratecard prices` prints rate cards for people, and `quote --explain` how a price came about."""

import json
from pathlib import Path

import pytest

from ratecard.cli.run import run

SPECS = Path(__file__).parent / "specs"


def test_a_rate_card_is_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    """One line per combination: when, how much, per what."""
    assert run(["prices", "studio", "clip-1", "--specs", str(SPECS)]) == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert lines == [
        ["item", "when", "price", "unit", "per"],
        ["clip-1", "duration=5,", "sound=false", "99", "credits", "video"],
        ["clip-1", "duration=5,", "sound=true", "198", "credits", "video"],
        ["clip-1", "duration=10,", "sound=false", "198", "credits", "video"],
        ["clip-1", "duration=10,", "sound=true", "396", "credits", "video"],
    ]


def test_json_holds_the_same_rows(capsys: pytest.CaptureFixture[str]) -> None:
    """All items when none is named, in the order of prices.yaml."""
    assert run(["prices", "studio", "--json", "--specs", str(SPECS)]) == 0
    printed: dict[str, list[dict[str, str]]] = json.loads(capsys.readouterr().out)
    rows = printed["prices"]
    assert rows[0] == {
        "item": "clip-1",
        "per": "video",
        "condition": "duration=5, sound=false",
        "price": "99",
        "unit": "credits",
    }
    assert list(dict.fromkeys(row["item"] for row in rows)) == [
        "clip-1",
        "clip-old",
        "pair",
        "mystery",
        "filter",
    ]
    assert [row["price"] for row in rows if row["item"] == "filter"] == ["2.5", "not offered"]


def test_explain_shows_row_expression_and_result(capsys: pytest.CaptureFixture[str]) -> None:
    """The row with its place in the spec, the price, and the quote at the end."""
    call = ["clip-1", "duration=5", "sound=true", "--explain"]
    assert run(["quote", "studio", *call, "--specs", str(SPECS)]) == 0
    place = f"{SPECS.as_posix()}/studio/prices.yaml:6"
    assert capsys.readouterr().out.splitlines() == [
        f"row: duration=5, sound=true ({place})",
        "  price: 198",
        "result: 198 credits per video, exact",
    ]
