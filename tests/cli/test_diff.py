"""`ratecard diff` says what breaks and what costs more, in four forms."""

import json
from pathlib import Path

import pytest
from tests.release.desk import desk_in

from ratecard.cli.run import run

SPECS = Path(__file__).parents[1] / "cases" / "changes" / "base"


def changed(folder: Path, file: str, old: str, new: str) -> str:
    """A copy of the specs with one text replaced."""
    target = folder / "studio"
    target.mkdir()
    for each in (SPECS / "studio").glob("*.yaml"):
        (target / each.name).write_bytes(each.read_bytes())
    text = (target / file).read_text(encoding="utf-8")
    assert text.count(old) == 1
    (target / file).write_text(text.replace(old, new), encoding="utf-8")
    return str(folder)


def test_a_dearer_call_ends_with_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Place, level, kind, subject, both values, how far; then how to adapt."""
    new = changed(tmp_path, "prices.yaml", "[5, false, 99]", "[5, false, 120]")
    assert run(["diff", str(SPECS), new]) == 1
    first, hint, note, _, count = capsys.readouterr().out.splitlines()
    place = f"{tmp_path.as_posix()}/studio/prices.yaml:3:5"
    assert first.startswith(
        f"{place}: money: price-up: clip-1: 99 credits per video, exact (duration=5, sound=false)"
        " → 120 credits per video, exact (duration=5, sound=false), +21.2 %, 1 of 9 calls asked ["
    )
    assert hint == "  hint: A call costs more. Raise the budgets that hold it, or choose another."
    assert ": note: price-not-checked: provider: " in note
    assert count == "1 money, 1 note"


def test_an_addition_ends_with_zero(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """JSON holds axis, level, both places and the fingerprint."""
    new = changed(tmp_path, "models.yaml", "maximum: 1}", "maximum: 2}")
    assert run(["diff", str(SPECS), new, "studio", "--json"]) == 0
    printed: dict[str, list[dict[str, object]]] = json.loads(capsys.readouterr().out)
    (change,) = printed["changes"]
    assert change["kind"] == "bound-loosened"
    assert (change["axis"], change["level"]) == ("source", "addition")
    assert (change["old"], change["new"]) == ("1", "2")
    assert change["old_position"] == {
        "file": f"{SPECS.as_posix()}/studio/models.yaml",
        "line": 16,
        "column": 7,
    }


def test_what_was_not_there_has_no_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An operation that is new, then the same one gone."""
    added = "  ping: {method: GET, path: /v1/ping, summary: Ping., python: ping, auth: bearer,"
    new = changed(tmp_path, "endpoints.yaml", "  upload:\n", f"{added} effect: read}}\n  upload:\n")
    for (first, second), (there, missing) in {
        (str(SPECS), new): ("new", "old"),
        (new, str(SPECS)): ("old", "new"),
    }.items():
        run(["diff", first, second, "studio", "--json"])
        printed: dict[str, list[dict[str, object]]] = json.loads(capsys.readouterr().out)
        (change,) = printed["changes"]
        assert change["subject"] == "GET /v1/ping"
        assert change[f"{missing}_position"] is None
        assert change[f"{there}_position"] == {
            "file": f"{new}/studio/endpoints.yaml",
            "line": 27,
            "column": 3,
        }


def test_nothing_changed_between_a_folder_and_itself(capsys: pytest.CaptureFixture[str]) -> None:
    """One line, and exit code 0."""
    assert run(["diff", str(SPECS), str(SPECS)]) == 0
    assert capsys.readouterr().out == "nothing changed\n"


def test_annotations_cannot_be_broken_out_of(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Text of a spec stays inside its annotation and its cell."""
    evil = '"a | b %0A::error::x\\n::warning::y <b>"'
    new = changed(tmp_path, "models.yaml", "Makes a clip.", evil)
    assert run(["diff", str(SPECS), new, "--github"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith("::notice file=")
    assert "%250A" in line
    assert run(["diff", str(SPECS), new, "--markdown"]) == 0
    rows = [row for row in capsys.readouterr().out.splitlines() if row.startswith("| clip")]
    assert len(rows) == 1
    assert "<b>" not in rows[0]


def test_wrong_usage_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    """An unknown provider names those that are there."""
    assert run(["diff", str(SPECS), str(SPECS), "studdio"]) == 2
    assert capsys.readouterr().err.splitlines() == [
        f'ratecard: no provider "studdio" in {SPECS} or {SPECS}: they have studio'
    ]
    assert run(["diff", str(SPECS), str(SPECS), "--json", "--github"]) == 2
    assert "one of --json, --markdown and --github" in capsys.readouterr().err


def test_quotes_of_a_day(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A price that begins later waits; without --on the day of the docs counts, 2026-11-01."""
    card = "  - {of: mystery, credits: unpublished}\n"
    later = card + "  - {of: mystery, credits: 4, effective_from: 2026-12-01}\n"
    folder = changed(tmp_path, "prices.yaml", card, later)
    call = ["quote", "studio", "mystery", "--specs", folder]
    for day, printed in (
        ([], "unpublished"),
        (["--on", "2026-11-30"], "unpublished"),
        (["--on", "2026-12-01"], "4 credits per call, exact"),
        (["--on", "2027-01-01"], "4 credits per call, exact"),
    ):
        assert run([*call, *day]) == 0
        assert capsys.readouterr().out.splitlines()[0] == printed
    assert run([*call, "--on", "1.12.2026"]) == 2
    assert capsys.readouterr().err == "ratecard: 1.12.2026 is no day: write one as 2026-03-01\n"


def refusal(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """The one line of a comparison that cannot be made."""
    assert run(["diff", *arguments]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    (line,) = printed.err.splitlines()
    return line.removeprefix("ratecard: ")


def test_a_repository_that_git_refuses_is_not_one_without_revisions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As in a container, where the checkout has another owner; git says what to do."""
    desk_in(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    line = refusal(capsys, "main", "specs")
    assert line.startswith("git refuses this repository: detected dubious ownership in repository")
    assert "safe.directory" in line
    assert run(["release"]) == 2
    assert capsys.readouterr() == ("", f"ratecard: {line}\n")


def test_without_a_repository_there_are_no_revisions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    line = refusal(capsys, "main", str(SPECS))
    assert line == '"main" is neither a folder nor a revision: there is no git repository here'


def test_the_folder_that_a_revision_lacks_is_named_as_git_knows_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """From a folder below, where `specs` means another one."""
    desk_in(tmp_path)
    (tmp_path / "docs").mkdir()
    monkeypatch.chdir(tmp_path / "docs")
    line = refusal(capsys, "main", "../specs")
    assert line == "main has no folder docs/specs: name it with --specs"
    assert run(["diff", "main", "../specs", "--specs", "../specs"]) == 0


def test_the_last_provider_may_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The folder of specs is known by its name, whatever it holds; any other must hold a spec."""
    desk = desk_in(tmp_path)
    monkeypatch.chdir(tmp_path)
    (desk.specs / "studio").rename(tmp_path / "studio")
    (tmp_path / "empty").mkdir()
    assert run(["diff", "main", "specs"]) == 1
    assert ": breaking: provider-removed: provider: was Studio [" in capsys.readouterr().out
    line = refusal(capsys, "main", "empty")
    assert line == "empty holds no spec: name the folder that holds the providers"
