"""Workload files with mistakes: file, line, column, the closest names, and nothing printed."""

from pathlib import Path

import pytest
from tests.budget.workloads import desk_in

from ratecard.budget import CODES

GOOD = "{provider: studio, item: clip-1, count: 1, parameters: {duration: 5, sound: true}}"


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (
            "{provider: studio, item: clip-2, count: 1}",
            "2:30: workload-unknown-item: studio has no item `clip-2`\n"
            "  hint: did you mean `clip-1` or `clip-old`?",
        ),
        (
            "{provider: studi, item: clip-1, count: 1}",
            "2:16: workload-unknown-provider: there is no provider `studi`\n"
            "  hint: did you mean `studio`?",
        ),
        (
            GOOD.replace("sound", "sond"),
            "2:74: workload-invalid-call: clip-1 has no parameter sond\n"
            "  hint: did you mean sound or seconds?",
        ),
        (
            GOOD.replace("duration: 5", "duration: 7"),
            "2:61: workload-invalid-call: duration is 7\n  hint: allowed is 5 or 10",
        ),
        (
            "{provider: studio, item: filter, count: 1, parameters: {model: hard}}",
            "2:48: workload-not-offered: studio does not sell this call of `filter`: "
            "not offered: model=hard\n"
            "  hint: see `ratecard prices studio` for what it sells",
        ),
        (
            GOOD.replace("count: 1", "count: usres * 2"),
            "2:45: workload-unknown-variable: no variable `usres` is set before this\n"
            "  hint: did you mean `users`?",
        ),
        (
            GOOD.replace("count: 1", "count: 2 * ratio"),
            "2:49: workload-expression: the variable `ratio` is no number\n"
            "  hint: give it a number",
        ),
        (
            GOOD.replace("count: 1", "count: users / (users - 10)"),
            "2:45: workload-expression: the expression divides by zero\n"
            "  hint: change a variable",
        ),
        (
            GOOD.replace("count: 1", f"count: {' * '.join(['9' * 30] * 11)}"),
            "2:45: workload-expression: the expression has a value of too many digits\n"
            "  hint: compute with smaller or shorter numbers",
        ),
        (
            GOOD.replace("count: 1", "count: 1 - users"),
            "2:45: workload-negative: `count` is -9\n  hint: give 0 or more",
        ),
        (
            GOOD.replace("count: 1", "cuont: 1"),
            "2:38: unknown-key: `cuont` is not a key of a line\n  hint: did you mean `count`?",
        ),
        (
            GOOD.replace("count: 1", "count: 1, failed: 1.5"),
            "2:56: out-of-range: `failed` is `1.5`\n  hint: the most allowed is 1",
        ),
    ],
)
def test_a_wrong_line_is_named_with_its_place(
    line: str, found: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The exact column, what was written, and one thing to do; stdout stays empty."""
    desk = desk_in(tmp_path)
    text = f'lines:\n  - {line}\n  - {GOOD}\nvariables: {{users: 10, ratio: "16:9"}}\n'
    assert desk.budget(text) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.rstrip("\n") == f"{(tmp_path / 'workload.yaml').as_posix()}:{found}"


@pytest.mark.parametrize(
    ("rest", "code", "words"),
    [
        ("budgets: [{provider: studio}]", "workload-budget-form", "in `credits` of a `provider`"),
        ("budgets: [{credits: 5}]", "workload-budget-form", "an `amount` with its `currency`"),
        ("budgets: [{amount: 5, currency: USD}]", "workload-no-credit-price", "under prices_per"),
        ("budgets: [{provider: studoi, credits: 5}]", "workload-unknown-provider", "`studio`?"),
        ("prices_per_credit: {x: {amount: 1, currency: USD}}", "workload-unknown-provider", "`x`"),
        ("variables: {a: {expression: b}, b: 1}", "workload-unknown-variable", "`b` is set before"),
        (f"assumptions: {{failed: 0.{'3' * 45}}}", "workload-expression", "too many digits"),
        (f"rise: {{amount: {'3' * 45}}}", "workload-expression", "too many digits"),
        (
            "prices_per_credit: {studio: {amount: 1e35, currency: USD}}",
            "workload-expression",
            "too",
        ),
        ("rise: {}", "empty", "`rise` is empty"),
        ("lines: []", "duplicate-key", "lines"),
    ],
)
def test_wrong_limits_are_found(
    rest: str, code: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One finding for one mistake."""
    assert desk_in(tmp_path).budget(f"lines:\n  - {GOOD}\n{rest}\n") == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.count("workload.yaml:") - printed.err.count("  see ") == 1
    assert f": {code}: " in printed.err
    assert words in printed.err


def test_all_mistakes_are_reported_at_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the order of the file, and what names a wrong variable needs no finding of its own."""
    text = (
        "variables: {users: {expression: usrs}}\n"
        "lines:\n"
        "  - {provider: studio, item: clip-1, count: users}\n"
        "  - {provider: studio, item: nothing-like-it, count: 1}\n"
        "  - {provider: other, item: clip-1, count: 1}\n"
    )
    assert desk_in(tmp_path).budget(text) == 1
    errors = capsys.readouterr().err
    codes = [line.split(": ")[1] for line in errors.splitlines() if not line.startswith("  ")]
    assert codes == [
        "workload-unknown-variable",
        "workload-unknown-item",
        "workload-unknown-provider",
    ]


def test_a_purchase_is_no_cost(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What buys credits is never counted among what spends them."""
    desk = desk_in(tmp_path)
    endpoints = desk.specs / "studio" / "endpoints.yaml"
    text = endpoints.read_text(encoding="utf-8")
    endpoints.write_text(
        text + "  topup: {method: POST, path: /v1/topup, summary: Buy credits., python: topup, "
        "auth: bearer, effect: purchase, idempotency: none}\n",
        encoding="utf-8",
    )
    prices = desk.specs / "studio" / "prices.yaml"
    prices.write_text(
        prices.read_text(encoding="utf-8") + '  - {of: "POST /v1/topup", credits: 1}\n',
        encoding="utf-8",
    )
    assert desk.budget('lines: [{provider: studio, item: "POST /v1/topup", count: 1}]\n') == 1
    assert "workload-purchase: `POST /v1/topup` buys credits" in capsys.readouterr().err


def test_a_price_for_each_second_needs_the_seconds(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody's input is one second long, and nothing else says how long it is."""
    desk = desk_in(tmp_path)
    desk.listens("credits: 7, times: seconds, per: second")
    line = 'provider: studio, item: "POST /v1/listen", count: 1'
    limit = "budgets: [{provider: studio, credits: 25200}]\n"
    assert desk.budget(f"{limit}lines: [{{{line}}}]\n") == 1
    told = capsys.readouterr().err
    assert "`POST /v1/listen` costs 7 for each second, and nothing limits them" in told
    assert "add `seconds` to its parameters" in told
    assert desk.budget(f"{limit}lines: [{{{line}, parameters: {{seconds: 3600}}}}]\n") == 0
    assert desk.budget(f"{limit}lines: [{{{line}, parameters: {{seconds: 3601}}}}]\n") == 1


def test_the_docs_explain_every_code() -> None:
    """docs/budget.md has a row with the meaning of each code, and no other."""
    page = (Path(__file__).parents[2] / "docs" / "budget.md").read_text(encoding="utf-8")
    rows = dict(
        line.strip("| ").split(" | ", 1)
        for line in page.splitlines()
        if line.startswith("| `workload-")
    )
    assert rows == {f"`{code}`": meaning for code, meaning in CODES.items()}
