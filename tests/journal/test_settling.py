"""Calls that nothing can end but somebody's word."""

from decimal import Decimal
from typing import Any

import pytest
from tests.journal.test_journal import ORIGIN, at_noon, intent, place, quote

from ratecard_runtime.errors import InvalidRequest
from ratecard_runtime.journal.budget import Budget
from ratecard_runtime.journal.store import Journal

BUDGET = Budget(credits=100)


@pytest.fixture
def journal() -> Journal:
    """A journal with calls in doubt, accepted, refused and on its way, of 30 credits each."""
    made = at_noon()
    for name in ("doubt", "job", "refused", "way"):
        made.reserve(intent(name, quote(credits="25")), BUDGET)
    made.doubt("doubt")
    made.accept("job", "task", ("j1", "j2"))
    made.end_job(place("j2"), "succeeded", Decimal(5), refunded=False)
    made.refuse("refused")
    return made


@pytest.mark.parametrize("name", ["doubt", "job"])
@pytest.mark.parametrize(
    ("charged", "phase", "cost", "spent"),
    [
        ("12.5", "finished", "12.5", "62.5"),
        (0, "finished", "0", "50"),
        (None, "refused", "0", "50"),
    ],
)
def test_the_call_ends_and_the_budget_follows(
    journal: Journal,
    name: str,
    charged: str | int | None,
    phase: str,
    cost: str,
    spent: str,
) -> None:
    journal.settle(name, charged=charged, refused=charged is None)
    call = next(call for call in journal.calls() if call.call_id == name)
    assert (call.phase, call.charged) == (phase, Decimal(cost))
    assert name not in [call.call_id for call in journal.unfinished()]
    assert journal.spent("acme", ORIGIN, BUDGET) == Decimal(spent)
    assert [job.state for job in call.jobs if job.job_id == "j1"] in ([], ["settled"])


@pytest.mark.parametrize(
    ("name", "given", "words"),
    [
        ("gone", {"refused": True}, "'gone' is no call of this journal"),
        ("way", {"refused": True}, "'way' is still on its way"),
        ("refused", {"charged": 1}, "'refused' was refused"),
        ("doubt", {}, "charged: give charged=…"),
        ("doubt", {"charged": 1, "refused": True}, "charged: give charged=…"),
        ("doubt", {"charged": "-1"}, "'-1' is not allowed; expected a number"),
        ("doubt", {"charged": 0.1}, "0.1 is not allowed; expected a number"),
        ("doubt", {"charged": "NaN"}, "'NaN' is not allowed; expected a number"),
    ],
)
def test_what_cannot_be_settled_stays(
    journal: Journal, name: str, given: dict[str, Any], words: str
) -> None:
    before = journal.calls()
    with pytest.raises(InvalidRequest, match=f"^jobs.settle: .*{words}"):
        journal.settle(name, **given)
    assert journal.calls() == before
