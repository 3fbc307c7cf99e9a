"""Budgets as people write them: one that was written wrongly would hold nothing."""

import re
from decimal import Decimal
from typing import Any

import pytest

from ratecard_runtime import Budget

CREDITS = "a number from 0 on: a whole one, a text such as '2.5', or a Decimal"
RANGES = "expected 'maximum' or 'minimum' or 'refuse'"


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"ranges": "max"}, f"Budget: ranges='max' is not allowed; {RANGES}"),
        ({"ranges": "Maximum"}, f"Budget: ranges='Maximum' is not allowed; {RANGES}"),
        ({"ranges": "refused"}, f"Budget: ranges='refused' is not allowed; {RANGES}"),
        ({"ranges": None}, f"Budget: ranges=None is not allowed; {RANGES}"),
        ({"per": "week"}, "per='week' is not allowed; expected 'hour' or 'day' or 'month' or 'tot"),
        ({"per": "Day"}, "Budget: per='Day' is not allowed"),
        ({"per": ["day"]}, "Budget: per=['day'] is not allowed"),
        ({"unpublished": "allowed"}, "='allowed' is not allowed; expected 'refuse' or 'allow'"),
        ({"unpublished": True}, "unpublished=True is not allowed"),
        ({"name": None}, "name=None is not allowed; expected a text that is not empty"),
        ({"name": " "}, "Budget: name=' ' is not allowed"),
        ({"credits": "x"}, f"Budget: credits='x' is not allowed; expected {CREDITS}"),
        ({"credits": ""}, "Budget: credits='' is not allowed"),
        ({"credits": True}, "Budget: credits=True is not allowed"),
        ({"credits": None}, "Budget: credits=None is not allowed"),
        ({"credits": -1}, "Budget: credits=-1 is not allowed"),
        ({"credits": "nan"}, "Budget: credits='nan' is not allowed"),
        ({"credits": Decimal("Infinity")}, "credits=Decimal('Infinity') is not allowed"),
        ({"credits": (0, (1,), 0)}, "Budget: credits=(0, (1,), 0) is not allowed"),
    ],
)
def test_a_budget_that_is_none(given: dict[str, Any], words: str) -> None:
    """It says what was given and what is allowed."""
    settings: dict[str, Any] = {"credits": 5, **given}
    with pytest.raises(ValueError, match=re.escape(words)):
        Budget(**settings)


def test_a_float_is_no_amount() -> None:
    """Money is exact; the message says how to write the same number."""
    with pytest.raises(TypeError, match=r"0\.5 is a float; write Budget\(credits='0\.5'\)"):
        Budget(credits=0.5)  # type: ignore[arg-type]


@pytest.mark.parametrize("amount", [0, 5, "2.5", Decimal("2.5"), " 7 "])
def test_amounts(amount: Decimal | int | str) -> None:
    """Whole numbers, texts and decimals from 0 on."""
    assert Budget(credits=amount).limit == Decimal(amount)
