"""`ratecard jobs` shows what a journal holds, and never makes one."""

import json
from decimal import Decimal
from pathlib import Path

import pytest
from tests.journal.test_journal import NOON, at_noon, intent, place, quote

from ratecard.cli.run import run


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    """A journal with a finished call, a running one and one whose outcome is unknown."""
    path = tmp_path / "journal.sqlite3"
    written = at_noon(path)
    for call_id, price in (
        ("done", quote(credits="12.50")),
        ("runs", quote("range", minimum="2", maximum="4")),
        ("lost", quote("unpublished")),
    ):
        written.reserve(intent(call_id, price), None)
    written.accept("done", "task", ("j1",))
    written.end_job(place("j1"), "succeeded", Decimal("12.5"), refunded=False)
    written.accept("runs", "task", ("j2", "j3"))
    written.doubt("lost")
    written.close()
    return path


def test_what_is_not_finished_is_listed(journal: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A line for each job, and what to do about calls that are unknown."""
    assert run(["jobs", "--journal", str(journal)]) == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    when = ["2026-11-06", "12:00:00", "acme", "video"]
    assert lines[1:4] == [
        ["lost", *when, "unknown", "unpublished"],
        ["runs", *when, "accepted", "j2", "pending", "2", "to", "4", "credits"],
        ["runs", *when, "accepted", "j3", "pending", "2", "to", "4", "credits"],
    ]
    assert lines[5][:6] == ["1", "unknown:", "sent,", "and", "the", "answer"]


def test_all_calls_as_json(journal: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Amounts are texts, moments ISO dates."""
    assert run(["jobs", "acme", "--all", "--json", "--journal", str(journal)]) == 0
    calls = {each["call"]: each for each in json.loads(capsys.readouterr().out)["calls"]}
    assert {name: each["phase"] for name, each in calls.items()} == {
        "done": "finished",
        "runs": "accepted",
        "lost": "unknown",
    }
    assert calls["done"]["created"] == "2026-11-06T12:00:00+00:00"
    assert (calls["done"]["maximum"], calls["done"]["charged"]) == ("12.5", "12.5")
    assert [job["job"] for job in calls["runs"]["jobs"]] == ["j2", "j3"]
    assert calls["lost"]["idempotency_key"] == "key of lost"


def test_the_newest_calls_can_be_asked_for(
    journal: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The others are older; of the same moment it is any."""
    written = at_noon(journal)
    written.reserve(intent("later", quote(credits="1"), created=NOON + 60), None)
    written.close()
    assert run(["jobs", "--all", "--newest", "1", "--json", "--journal", str(journal)]) == 0
    calls = json.loads(capsys.readouterr().out)["calls"]
    assert [call["call"] for call in calls] == ["later"]


def test_the_newest_of_the_unfinished_calls_can_be_asked_for(
    journal: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An option that is given is never passed over."""
    written = at_noon(journal)
    for call_id, seconds in (("later", 60), ("latest", 120)):
        written.reserve(intent(call_id, quote(credits="1"), created=NOON + seconds), None)
    written.refuse("latest")
    written.close()
    assert run(["jobs", "--newest", "1", "--json", "--journal", str(journal)]) == 0
    calls = json.loads(capsys.readouterr().out)["calls"]
    assert [call["call"] for call in calls] == ["later"]


def test_other_providers_are_left_out(journal: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And that there is nothing is said, where a spec knows the provider or the journal does."""
    assert run(["jobs", "cliprise", "--journal", str(journal)]) == 0
    written = at_noon(journal)
    for call_id in ("runs", "lost"):
        written.finish(call_id, None)
    written.close()
    assert run(["jobs", "acme", "--journal", str(journal)]) == 0
    assert capsys.readouterr().out == "no such calls\n" * 2


@pytest.mark.parametrize(
    ("name", "mend"),
    [
        ("acne", "did you mean acme?"),
        ("clipris", "did you mean cliprise?"),
        ("zzzzzz", "see ratecard jobs --all"),
    ],
)
@pytest.mark.parametrize("more", [(), ("--json",), ("--all",)])
def test_a_mistyped_provider_is_not_one_without_jobs(
    name: str,
    mend: str,
    more: tuple[str, ...],
    journal: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Who looks for a job that was paid for must not read that there is none."""
    assert run(["jobs", name, *more, "--journal", str(journal)]) == 2
    assert capsys.readouterr() == ("", f'ratecard: no provider "{name}": {mend}\n')


def test_a_journal_that_is_not_there_is_not_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Your own may not be there yet; one that you name must."""
    missing = tmp_path / "journal.sqlite3"
    monkeypatch.setenv("RATECARD_JOURNAL", str(missing))
    assert run(["jobs"]) == 0
    assert capsys.readouterr().out == "no such calls\n"
    assert run(["jobs", "--journal", str(missing)]) == 2
    assert capsys.readouterr().err == f"ratecard: {missing}: there is no such journal\n"
    assert not list(tmp_path.iterdir())


def test_a_file_that_is_no_journal_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """And it is left as it is."""
    path = tmp_path / "notes.txt"
    path.write_text("no journal")
    assert run(["jobs", "--journal", str(path)]) == 2
    reason = f"the journal {path} cannot be used: file is not a database"
    assert capsys.readouterr().err == f"ratecard: {reason}: name another with --journal\n"
    assert path.read_text() == "no journal"


@pytest.mark.parametrize(
    ("arguments", "said", "phase"),
    [
        (
            ["--settle", "lo", "--charged", "2.5"],
            "lost of acme video: charged 2.5 credits",
            "finished",
        ),
        (["--settle", "lost", "--refused"], "lost of acme video: refused", "refused"),
    ],
)
def test_a_doubt_is_settled_by_hand(
    arguments: list[str],
    said: str,
    phase: str,
    journal: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """By the start of its id, as the provider's history says."""
    assert run(["jobs", *arguments, "--journal", str(journal)]) == 0
    assert capsys.readouterr().out == f"{said}\n"
    assert {call.call_id: call.phase for call in at_noon(journal).calls()} == {
        "done": "finished",
        "runs": "accepted",
        "lost": phase,
    }


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--settle", "lost"], "--settle takes either --charged N or --refused"),
        (["--settle", "lost", "--charged", "1", "--refused"], "--settle takes either --charged N"),
        (["--settle", "lost", "--charged", "x"], "jobs.settle: charged: 'x' is not allowed"),
        (["--settle", "done", "--refused"], "no unfinished call begins with 'done'"),
        (["--settle", "", "--refused"], "2 unfinished calls begin with ''"),
        (["--refused"], "--charged and --refused say how the call of --settle ended"),
    ],
)
def test_what_cannot_be_settled_is_told_in_one_line(
    arguments: list[str], said: str, journal: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """And nothing is written."""
    before = at_noon(journal).calls()
    assert run(["jobs", *arguments, "--journal", str(journal)]) == 2
    error = capsys.readouterr().err
    assert error.startswith(f"ratecard: {said}")
    assert error.count("\n") == 1
    assert at_noon(journal).calls() == before
