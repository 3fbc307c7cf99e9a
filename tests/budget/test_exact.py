"""Numbers of a workload: exact from the file to the limit, and rounded only where printed."""

from pathlib import Path

import pytest
from tests.budget.workloads import Desk, desk_in


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Specs of a made-up provider and a place for a workload."""
    return desk_in(tmp_path)


def test_variables_are_exact_and_may_be_texts(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    """A third of 900 is 300; a text goes to a parameter as it is."""
    text = """
variables:
  share: {expression: 1 / 3}
  tier: max
  length: 5
lines:
  - {provider: studio, item: pair, count: share * 900, parameters: {tier: {expression: tier}}}
  - provider: studio
    item: clip-1
    count: max(length - 4, 0)
    parameters: {duration: {expression: length * 2}, sound: true}
"""
    assert desk.budget(text) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].split() == [
        *("pair", "studio", "pair", "300", "18", "exact", "5400", "credits", "5400"),
    ]
    assert lines[2].split() == [
        *("clip-1", "studio", "clip-1", "1", "396", "exact", "396", "credits", "396"),
    ]


@pytest.mark.parametrize(
    ("price", "line", "most"),
    [
        # 7/3 seconds by each of their names, at 3 credits
        ("credits: 3 * seconds", "count: 1, parameters: {seconds: {expression: share}}", "7"),
        ("credits: 3 * seconds", "count: 1, parameters: {length: {expression: share}}", "7"),
        # 15 times 8/30
        ("credits: 8 * seconds / 30", "count: 15, parameters: {seconds: 1}", "4"),
        # 3,000,000,000,000 times 7/3
        ("credits: seconds / 3", "count: 3e12, parameters: {seconds: 7}", "7000000000000"),
        ("currency: EUR, amount: seconds / 3", "count: 6, parameters: {seconds: 7}", "14"),
        # 3 times 2 to 7/3
        ("credits: 2 .. seconds / 3", "count: 3, parameters: {seconds: 7}", "7"),
        # 3 times at most 50/3 units
        (
            "credits: 1, times: seconds / 3, measures: {seconds: {outside: true, maximum: 50}}",
            "count: 3",
            "50",
        ),
    ],
)
def test_a_budget_that_is_exactly_reached_is_kept(
    desk: Desk, price: str, line: str, most: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is rounded before it is compared, and less by a billionth is too little."""
    desk.listens(price)
    limit = "amount: %s, currency: EUR" if "EUR" in price else "credits: %s"
    text = (
        "variables: {share: {expression: 7 / 3}}\n"
        f'lines: [{{provider: studio, item: "POST /v1/listen", {line}}}]\n'
        f"budgets: [{{provider: studio, worst_case: true, {limit}}}]\n"
    )
    assert desk.budget(text % most) == 0
    assert f"the worst case is {most} of {most} " in capsys.readouterr().out
    assert desk.budget(text % f"{int(most) - 1}.999999999") == 1
    assert ", 0.000001 too many" in capsys.readouterr().out


def test_a_refused_number_is_shown_as_it_is(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """A third is no decimal, and no whole number of seconds."""
    line = "provider: studio, item: clip-1, count: 1, parameters: {duration: {expression: 10 / 3}}"
    assert desk.budget(f"lines: [{{{line}}}]\n") == 1
    assert "duration is 10/3\n  hint: allowed is 5 or 10" in capsys.readouterr().err
