"""Every awkward price of the docs, against numbers typed by hand."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import cast

import pytest
from tests.price.cases import CASES, NAMES, case_spec

from ratecard.price import check_prices, quote
from ratecard.read import read_file

NUMBERS = ("credits", "amount", "currency", "minimum", "maximum", "per", "units")


def expectations() -> Iterator[tuple[str, Mapping[str, object]]]:
    """Every expectation, with the case it belongs to."""
    for name in NAMES:
        document = read_file(CASES / name / "quotes.yaml", "quotes.yaml")
        for each in cast("tuple[Mapping[str, object], ...]", document.data):
            yield name, each


def title(value: object) -> str:
    """A call as the name of its test."""
    if not isinstance(value, Mapping):
        return str(value)
    call = cast("Mapping[str, object]", value)
    given = cast("Mapping[str, object]", call["given"])
    return f"{call['item']} {' '.join(f'{key}={each}' for key, each in given.items())}"


@pytest.mark.parametrize(("name", "expected"), tuple(expectations()), ids=title)
def test_quote_is_what_the_docs_say(name: str, expected: Mapping[str, object]) -> None:
    """Status, numbers, unit and words are those typed from the docs."""
    given = cast("Mapping[str, object]", expected["given"])

    found = quote(case_spec(name), str(expected["item"]), given)
    answer = found.to_json()

    if "worst" in expected:
        wanted = expected["worst"]
        assert found.worst == (None if wanted is None else Decimal(str(wanted)))
    assert answer["status"] == expected["status"], answer
    for key in NUMBERS:
        if key in expected:
            assert answer[key] == expected[key], answer
    for word in cast("tuple[str, ...]", expected.get("notes", ())):
        assert any(str(word) in note for note in answer["notes"]), answer
    for word in cast("tuple[str, ...]", expected.get("error", ())):
        assert str(word) in answer["error"], answer


@pytest.mark.parametrize("name", NAMES)
def test_cards_have_no_findings(name: str) -> None:
    """What the docs price is complete, and no price stands there twice."""
    assert check_prices(case_spec(name)) == ()
