"""The price table of a README: money with its currency, words where there is no price."""

import pytest
from tests.price.cases import case_spec

from ratecard.escape.text import prose
from ratecard.plan.readme import price_rows, prices


def rows(case: str, item: str) -> list[tuple[str, str, str]]:
    """The rows of one item as plain texts: when, price, unit."""
    return [
        (prose(row.condition), prose(row.price), prose(row.per))
        for row in price_rows(case_spec(case))
        if prose(row.item) == item
    ]


@pytest.mark.parametrize(
    ("item", "row"),
    [
        ("POST /api/generate/voice", ("", "8 credits", "generation")),
        ("POST /v1/video/generations", ("", "0.36 .. 0.5 USD", "video")),
    ],
)
def test_a_price_says_in_what_it_is(item: str, row: tuple[str, str, str]) -> None:
    """Credits and money can stand in one table."""
    assert rows("fixed_credits_and_dollars", item) == [row]


def test_what_is_not_offered_has_a_line_of_its_own() -> None:
    """A word has neither a unit nor a rate."""
    assert rows("image_and_video_tools", "videogen")[-1][1:] == ("not offered", "")


def test_a_model_without_a_price_says_only_that() -> None:
    """No credits of something unpublished."""
    words = prices(case_spec("ranges_and_unknowns"))
    assert "unpublished." in words.values()
    assert not [text for text in words.values() if "unpublished credits" in text]
