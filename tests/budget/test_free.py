"""Operations that charge nothing: they cost 0, as they do for the budgets of clients."""

from pathlib import Path

import pytest
from tests.budget.workloads import Desk, desk_in, edit

READ = '  - {provider: studio, item: "GET /health", count: 900, every: day}\n'
UPLOAD = '  - {provider: studio, item: "POST /v1/files/{folder}", count: 10}\n'


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Specs of a made-up provider and a place for a workload."""
    return desk_in(tmp_path)


def test_reading_and_uploading_cost_nothing(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """No price is needed, and a note says why."""
    limit = "budgets: [{provider: studio, credits: 0, worst_case: true}]\n"
    assert desk.budget(f"lines:\n{READ}{UPLOAD}{limit}") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].split()[-6:] == ["27000", "0", "exact", "0", "credits", "0"]
    assert lines[2].split()[-5:] == ["0", "exact", "0", "credits", "0"]
    assert (
        "note: GET /health of studio: the docs name no price for this operation, "
        "which is not marked as paid; it counts as free" in lines
    )
    assert lines[-1] == "ok: budget studio credits: the worst case is 0 of 0 credits a month"


def test_nothing_needs_no_price_of_a_credit(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """A budget in money holds nothing, whatever a credit costs."""
    assert desk.budget(f"lines:\n{READ}budgets: [{{amount: 1, currency: EUR}}]\n") == 0
    assert "expected are up to 0 of 1 EUR a month" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("price", "month"),
    [("credits: 2", "54000 credits  54000"), ("credits: unpublished", "unpublished  -")],
)
def test_a_rate_card_says_otherwise(
    desk: Desk, price: str, month: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the docs say about the price goes before what the operation does."""
    card = f'prices:\n  - {{of: "GET /health", {price}}}'
    edit(desk.specs / "studio" / "prices.yaml", {"prices:": card})
    assert desk.budget(f"lines:\n{READ}") == int("unpublished" in price)
    assert month in capsys.readouterr().out


def test_what_is_paid_needs_a_price(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """A paid operation that no rate card prices is no free one; one call is said as one."""
    desk.listens("credits: 1")
    edit(desk.specs / "studio" / "prices.yaml", {'  - {of: "POST /v1/listen", credits: 1}\n': ""})
    line = '{provider: studio, item: "POST /v1/listen", count: 1}'
    limit = "budgets: [{provider: studio, credits: 1}]\n"
    assert desk.budget(f"lines: [{line}]\n{limit}") == 1
    out = capsys.readouterr().out
    assert "0 of 1 credits a month; 1 call a month has no published price\n" in out
    assert "failed: unpublished POST /v1/listen: the docs of studio give no price of" in out
    assert " 1 call  " in out
