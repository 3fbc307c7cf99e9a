"""Limits of a workload: budgets, prices that are needed, and how much dearer it may become."""

import json
import subprocess
from pathlib import Path

import pytest
from tests.budget.workloads import Desk, desk_in, edit

CLIPS = """
lines:
  - {name: Clips, provider: studio, item: clip-1, count: 10, parameters: {duration: 5, sound: true}}
"""
PAIRS = "  - {provider: studio, item: pair, count: 100, parameters: {tier: pro}}\n"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Specs of a made-up provider and a place for a workload."""
    return desk_in(tmp_path)


@pytest.mark.parametrize(
    ("budget", "code", "words"),
    [
        ("{provider: studio, credits: 1980}", 0, "ok: budget studio credits: expected are up to"),
        ("{provider: studio, credits: 1979.5}", 1, "1980 of 1979.5 credits a month, 0.5 too many"),
        ("{provider: studio, credits: 66, every: day}", 0, "66 of 66 credits a day"),
        ("{provider: studio, credits: 65, every: day}", 1, "66 of 65 credits a day, 1 too many"),
        ("{provider: studio, credits: 0, every: day}", 1, "66 of 0 credits a day, 66 too many"),
        ("{provider: studio, amount: 39.6, currency: EUR}", 0, "39.6 of 39.6 EUR a month"),
        ("{amount: 39, currency: EUR}", 1, "39.6 of 39 EUR a month, 0.6 too many"),
        ("{provider: studio, credits: 1980, worst_case: true}", 0, "the worst case is 1980"),
    ],
)
def test_a_budget_that_is_passed_fails(
    desk: Desk, budget: str, code: int, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """In credits or in money, of a day or a month; what is exactly reached is kept."""
    text = CLIPS + "prices_per_credit: {studio: {amount: 0.02, currency: EUR}}\n"
    assert desk.budget(f"{text}budgets: [{budget}]\n") == code
    assert words in capsys.readouterr().out


def test_failures_and_retries_are_paid_unless_credits_return(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    """Half the jobs fail, two repeats: 1.75 submissions each, of which 0.875 end well."""
    assumed = "assumptions: {failed: 0.5, retries: 2, refund: %s}\n"
    assert desk.budget(CLIPS + assumed % "kept") == 0
    assert "3465 credits  5940" in capsys.readouterr().out  # 10 * 198 * 1.75, and * 3
    assert desk.budget(CLIPS + assumed % "returned") == 0
    assert "1732.5 credits  1980" in capsys.readouterr().out  # 10 * 198 * 0.875, and * 1


def test_the_spec_says_whether_credits_return(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without a word of the workload, the job of the spec decides; silence counts as kept."""
    text = CLIPS + "assumptions: {failed: 0.5}\n"
    assert desk.budget(text) == 0
    assert "1980 credits  1980" in capsys.readouterr().out
    provider = desk.specs / "studio" / "provider.yaml"
    edit(provider, {"    states:": "    refunded: true\n    states:"})
    assert desk.budget(text) == 0
    assert "990 credits  1980" in capsys.readouterr().out


def test_the_nearest_assumption_counts(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """A line before its provider, the provider before all."""
    text = (
        CLIPS
        + PAIRS.replace("count: 100", "count: 100, failed: 0")
        + ("assumptions: {failed: 0.9, retries: 1, providers: {studio: {failed: 0.5}}}\n")
    )
    assert desk.budget(text) == 0
    out = capsys.readouterr().out
    assert "2970 credits  3960" in out  # 10 * 198 * 1.5, and * 2
    assert "900 credits   1800" in out


@pytest.mark.parametrize(
    ("allowed", "code", "word"),
    [("", 1, "failed"), ("allow_unpublished: true\n", 0, "ok"), ("count", 0, "")],
)
def test_a_price_that_is_needed_must_be_published(
    desk: Desk, allowed: str, code: int, word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Unless it is allowed, or nothing is called."""
    count = "0" if allowed == "count" else "3"
    text = f"lines:\n  - {{provider: studio, item: mystery, count: {count}}}\n"
    assert desk.budget(text + allowed.replace("count", "")) == code
    out = capsys.readouterr().out
    assert ("give no price of `mystery`" in out) == bool(word)
    assert f"{word}: unpublished mystery" in out if word else "unpublished mystery:" not in out


@pytest.mark.parametrize(
    ("rise", "code"),
    [
        ("", 1),  # nothing said: no rise at all
        ("rise: {percent: 11}", 1),
        ("rise: {percent: 11.2}", 0),
        ("rise: {amount: 197}", 1),
        ("rise: {amount: 198}", 0),
        ("rise: {total: 1979}", 1),
        ("rise: {total: 1980}", 0),
        ("rise: {percent: 50, amount: 100}", 1),
    ],
)
def test_a_rise_over_a_limit_fails(
    desk: Desk, rise: str, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """178.2 became 198: by 198 credits a month, 11.11 percent."""
    earlier = desk.earlier({"[5, true, 198]": "[5, true, 178.2]"})
    assert desk.budget(CLIPS + rise, "--against", earlier) == code
    out = capsys.readouterr().out
    assert "1782 to 1980 credits a month, +11.11 %" in out
    assert ("failed: rise studio credits" in out) == bool(code)


def test_a_fall_is_no_rise(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """What became cheaper is shown and fails nothing, even above a total."""
    earlier = desk.earlier({"[5, true, 198]": "[5, true, 220]"})
    assert desk.budget(CLIPS + "rise: {total: 1}", "--against", earlier) == 0
    assert "2200 to 1980 credits a month, -10 %" in capsys.readouterr().out


def test_a_price_that_is_lost_fails(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """No longer published counts as dearer than any limit, unless it is allowed."""
    earlier = desk.earlier({"{of: mystery, credits: unpublished}": "{of: mystery, credits: 4}"})
    text = "lines:\n  - {provider: studio, item: mystery, count: 3}\n"
    assert desk.budget(text + "rise: {percent: 900}\n", "--against", earlier) == 1
    assert "its price is no longer published" in capsys.readouterr().out
    assert desk.budget(text + "allow_unpublished: true\n", "--against", earlier) == 0


def test_what_is_new_has_nothing_to_compare_with(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    """A combination that was not sold before is listed and raises nothing."""
    earlier = desk.earlier({"[pro, 9]": "[pro, not_offered]"})
    assert desk.budget(CLIPS + PAIRS, "--against", earlier) == 0
    out = capsys.readouterr().out
    assert "no such price  900 credits a month" in out
    assert (
        "ok: rise studio credits: 1980 credits a month as before in lines that had a price, " in out
    )
    assert "and 900 more in lines that had none\n" in out


def test_a_rise_beside_something_new_is_told_apart(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    """A limit holds what had a price before; a provider of new lines alone is told of too."""
    earlier = desk.earlier({"[pro, 9]": "[pro, not_offered]", "[5, true, 198]": "[5, true, 99]"})
    assert desk.budget(CLIPS + PAIRS, "--against", earlier) == 1
    assert (
        "failed: rise studio credits: 990 to 1980 credits a month, +100 % in lines that had a "
        "price, and 900 more in lines that had none; more than 0 % dearer"
        in capsys.readouterr().out
    )
    assert desk.budget(f"lines:\n{PAIRS}", "--against", earlier, "--json") == 0
    (difference,) = json.loads(capsys.readouterr().out)["differences"]
    assert (difference["after"], difference["new"]) == ("0", "900")


def test_a_price_that_is_first_published_in_money_replaces_none(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where nothing had a price, there is no unit that could have changed."""
    earlier = desk.earlier({"  - {of: mystery, credits: unpublished}\n": ""})
    prices = desk.specs / "studio" / "prices.yaml"
    edit(prices, {"credits: unpublished": "currency: EUR, amount: 4"})
    text = "lines:\n  - {provider: studio, item: mystery, count: 3}\n"
    assert desk.budget(text, "--against", earlier) == 0
    assert "and 12 more in lines that had none" in capsys.readouterr().out


def test_a_price_in_another_unit_is_not_so_much_per_cent_dearer(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    """0.6 pounds a call that now costs 12 credits: the table has both, and no percentage."""
    desk.listens("credits: 2 * seconds")
    earlier = desk.earlier({"credits: 2 * seconds": "currency: GBP, amount: seconds / 10"})
    call = 'item: "POST /v1/listen", count: 10, parameters: {length: 6}'
    assert desk.budget(f"lines:\n  - {{provider: studio, {call}}}\n", "--against", earlier) == 1
    out = capsys.readouterr().out
    row = next(line for line in out.splitlines() if line.endswith("a month  -"))
    assert row.split()[-9:] == ["6", "GBP", "a", "month", "120", "credits", "a", "month", "-"]
    assert "is charged in credits instead of GBP" in out


def test_a_git_revision_is_compared_with(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """The specs of the commit, whatever the folder holds by now."""

    def git(*arguments: str) -> None:
        who = ("-c", "user.name=Ann", "-c", "user.email=ann@example.com")
        command = ["git", *who, "-c", "commit.gpgsign=false", *arguments]
        subprocess.run(command, cwd=desk.folder, check=True, capture_output=True)

    git("init", "--quiet")
    git("add", "specs")
    git("commit", "--quiet", "-m", "first")
    edit(desk.specs / "studio" / "prices.yaml", {"[5, true, 198]": "[5, true, 297]"})
    assert desk.budget(CLIPS, "--against", "HEAD") == 1
    assert "1980 to 2970 credits a month, +50 %" in capsys.readouterr().out
    edit(desk.specs / "studio" / "prices.yaml", {"credits: unpublished": "credits: 4 +"})
    git("commit", "--quiet", "-a", "-m", "broken")
    edit(desk.specs / "studio" / "prices.yaml", {"credits: 4 +": "credits: 4"})
    assert desk.budget(CLIPS, "--against", "HEAD") == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "\nHEAD:specs/studio/prices.yaml:9:" in printed.err
    assert desk.budget(CLIPS, "--against", "no-such-branch") == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert '"no-such-branch" is neither a folder nor a revision' in printed.err
    assert len(printed.err.splitlines()) == 1


@pytest.mark.parametrize(
    "price",
    [
        "credits: from 5",
        "readings: [{credits: 5, source: a, taken: true}, {credits: unpublished, source: b}]",
    ],
)
def test_a_price_without_an_upper_end_holds_to_no_limit(
    desk: Desk, price: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """It counts as unpublished, and the verdict says what the docs lack."""
    desk.listens(price)
    text = 'lines:\n  - {provider: studio, item: "POST /v1/listen", count: 3}\n'
    assert desk.budget(text) == 1
    out = capsys.readouterr().out
    assert "the docs of studio give only the least price of `POST /v1/listen`" in out
    assert "  5     unpublished  -" in out
    assert desk.budget(f"{text}allow_unpublished: true\n") == 0
    assert "unpublished POST /v1/listen: the docs of studio give only" in capsys.readouterr().out
