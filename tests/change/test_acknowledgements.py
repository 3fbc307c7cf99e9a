"""Acknowledged changes are shown apart and fail no check, until their day has passed."""

import json
from pathlib import Path

import pytest

from ratecard.change.codes import CODES
from ratecard.cli.run import run

BASE = Path(__file__).parents[1] / "cases" / "changes" / "base" / "studio"
DEARER = ("[5, false, 99]", "[5, false, 120]")

ENTRY = """\
acknowledged:
  - fingerprint: "{fingerprint}"
    reason: The docs print it since Monday.
    owner: Kari
    expires: {expires}
"""


def dearer(folder: Path) -> Path:
    """The base with a clip that costs 120 credits instead of 99."""
    target = folder / "specs" / "studio"
    target.mkdir(parents=True)
    for file in BASE.glob("*.yaml"):
        text = file.read_text(encoding="utf-8")
        (target / file.name).write_text(text.replace(*DEARER), encoding="utf-8")
    return folder / "specs"


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """The dearer specs."""
    return dearer(tmp_path)


def fingerprint(specs: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """What the command prints for the one change."""
    assert run(["diff", str(BASE.parent), str(specs), "--json"]) == 1
    printed: dict[str, list[dict[str, str]]] = json.loads(capsys.readouterr().out)
    change, note = printed["changes"]
    assert note["kind"] == "price-not-checked"
    return change["fingerprint"]


def acknowledge(specs: Path, text: str) -> Path:
    """Write the file beside the specs."""
    file = specs / "acknowledged.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def diff(specs: Path, *options: str) -> int:
    """Compare the base with the dearer specs on the 20th of November."""
    return run(["diff", str(BASE.parent), str(specs), "--on", "2026-11-20", *options])


@pytest.mark.parametrize(("expires", "code"), [("2026-11-20", 0), ("2026-11-19", 1)])
def test_an_entry_counts_up_to_its_last_day(
    specs: Path, expires: str, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """On the day itself the check passes, on the next it fails and says so."""
    known = fingerprint(specs, capsys)
    file = acknowledge(specs, ENTRY.format(fingerprint=known, expires=expires))
    assert diff(specs) == code
    lines = capsys.readouterr().out.splitlines()
    if code:
        assert ": money: price-up: clip-1: " in lines[0]
        assert lines[4:] == [
            f"{file.as_posix()}:2:5: expired: {known} was acknowledged by Kari until 2026-11-19:"
            " The docs print it since Monday.",
            "  hint: adapt, or set another day in `expires`",
            "1 money, 1 note",
        ]
    else:
        assert ": acknowledged money: price-up: clip-1: " in lines[2]
        assert lines[2].endswith(f"[{known}]")
        assert lines[3:] == [
            "  by Kari until 2026-11-20: The docs print it since Monday.",
            "1 note, 1 acknowledged",
        ]


def test_an_entry_about_nothing_is_told(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It fails nothing by itself; where only some providers are compared nobody can know."""
    acknowledge(specs, ENTRY.format(fingerprint="0123456789ab", expires="2026-12-31"))
    assert diff(specs) == 1
    printed = capsys.readouterr().out
    assert ":2:5: unused: 0123456789ab is no change between these specs\n" in printed
    assert "  hint: remove the entry\n" in printed
    assert diff(specs, "studio") == 1
    assert "unused" not in capsys.readouterr().out


def test_another_kind_is_not_acknowledged(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The kind in an entry must be that of the change."""
    known = fingerprint(specs, capsys)
    entry = ENTRY.format(fingerprint=known, expires="2026-12-31")
    acknowledge(specs, entry + "    kind: price-up\n")
    assert diff(specs) == 0
    acknowledge(specs, entry + "    kind: price-down\n")
    assert diff(specs) == 1
    assert f"unused: {known} is no change of the kind price-down" in capsys.readouterr().out


def test_a_file_may_lie_elsewhere(
    specs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`--acknowledged` names it; one that is not there is wrong usage."""
    known = fingerprint(specs, capsys)
    file = tmp_path / "seen.yaml"
    file.write_text(ENTRY.format(fingerprint=known, expires="2026-12-31"), encoding="utf-8")
    assert diff(specs) == 1
    assert diff(specs, "--acknowledged", str(file)) == 0
    capsys.readouterr()
    assert diff(specs, "--acknowledged", str(tmp_path / "none.yaml")) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


GOOD = ENTRY.format(fingerprint="aabbccddeeff", expires="2026-12-31")


@pytest.mark.parametrize(
    ("text", "place", "code"),
    [
        (GOOD.replace("    owner: Kari\n", ""), "2:5", "missing-key"),
        (GOOD.replace("    reason: The docs print it since Monday.\n", ""), "2:5", "missing-key"),
        (GOOD.replace("    expires: 2026-12-31\n", ""), "2:5", "missing-key"),
        (GOOD.replace("2026-12-31", "2026-02-30"), "5:14", "not-a-date"),
        (GOOD.replace("2026-12-31", "soon"), "5:14", "wrong-form"),
        (GOOD.replace("aabbccddeeff", "aabbcc"), "2:18", "wrong-form"),
        (GOOD.replace('"aabbccddeeff"', "123456789012"), "2:18", "wrong-type"),
        (GOOD + "    kind: price-upp\n", "6:11", "acknowledged-unknown-kind"),
        (GOOD + GOOD.removeprefix("acknowledged:\n"), "6:5", "acknowledged-twice"),
        ("acknowledged: [", "2:1", "yaml-syntax"),
    ],
)
def test_a_mistake_has_its_place(
    specs: Path, text: str, place: str, code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The check fails with the line and column of the mistake, and prints nothing else."""
    file = acknowledge(specs, text)
    assert diff(specs) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    first, hint = printed.err.splitlines()[:2]
    assert first.startswith(f"{file.as_posix()}:{place}: {code}: ")
    assert hint.startswith("  ")


def test_every_form_shows_who_answers(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """JSON keeps the change, Markdown folds it, annotations are one notice."""
    known = fingerprint(specs, capsys)
    file = acknowledge(specs, ENTRY.format(fingerprint=known, expires="2026-12-31"))
    assert diff(specs, "--json") == 0
    printed = json.loads(capsys.readouterr().out)
    note, change = printed["changes"]
    assert (note["kind"], note["acknowledged"]) == ("price-not-checked", None)
    assert change["acknowledged"] == {
        "fingerprint": known,
        "reason": "The docs print it since Monday.",
        "owner": "Kari",
        "expires": "2026-12-31",
        "position": {"file": file.as_posix(), "line": 2, "column": 5},
    }
    assert (printed["expired"], printed["unused"]) == ([], [])
    assert diff(specs, "--markdown") == 0
    printed = capsys.readouterr().out
    lines = printed[printed.index("<details>") :].splitlines()
    assert lines[0] == "<details><summary>1 acknowledged</summary>"
    assert lines[4].endswith(" | The docs print it since Monday. | Kari | 2026-12-31 |")
    assert lines[5:] == ["", "</details>", "", "1 note, 1 acknowledged."]
    assert diff(specs, "--github") == 0
    _, line = capsys.readouterr().out.splitlines()
    assert line.startswith(f"::notice file={file.as_posix()},line=2,title=1 acknowledged::")
    assert line.endswith("by Kari until 2026-12-31: The docs print it since Monday.")


def test_words_of_an_entry_stay_in_their_cell(
    specs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Neither HTML, a further cell nor a further command comes out of a reason."""
    known = fingerprint(specs, capsys)
    entry = ENTRY.format(fingerprint=known, expires="2026-12-31")
    evil = '"a </details> | b\\n::error::x"'
    acknowledge(specs, entry.replace("The docs print it since Monday.", evil))
    assert diff(specs, "--markdown") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines.count("</details>") == 1
    (row,) = (line for line in lines if line.startswith("| studio | clip-1 |"))
    assert "&lt;/details&gt; \\| b" in row
    assert diff(specs, "--github") == 0
    assert len(capsys.readouterr().out.splitlines()) == 2
    assert diff(specs) == 0
    assert len(capsys.readouterr().out.splitlines()) == 5


def test_explain_knows_the_codes(capsys: pytest.CaptureFixture[str]) -> None:
    """Each code of the file can be looked up."""
    for code in CODES:
        assert run(["explain", code]) == 0
        assert capsys.readouterr().out.startswith(f"{code}: {CODES[code]}\n")
