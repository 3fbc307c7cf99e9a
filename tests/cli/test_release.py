"""`ratecard release` on the command line: usage, and where it writes."""

from pathlib import Path

import pytest
from tests.release.desk import desk_in

from ratecard.cli.run import run


def test_it_writes_to_the_specs_of_this_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Paths are shown as a person would type them."""
    desk = desk_in(tmp_path)
    desk.edit("prices.yaml", "[5, false, 99]", "[5, false, 120]")
    monkeypatch.chdir(tmp_path)
    assert run(["release"]) == 0
    assert capsys.readouterr().out.splitlines()[-2:] == [
        "wrote specs/studio/provider.yaml",
        "wrote specs/studio/changelog.yaml",
    ]
    assert run(["release", "--check"]) == 0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "specs is not a folder"),
        (["studdio", "--specs", "SPECS"], 'no provider "studdio": did you mean studio?'),
        (["--on", "yesterday", "--specs", "SPECS"], "yesterday is no day"),
        (["--since=nowhere", "--specs", "SPECS"], '"nowhere" is neither a folder nor a revision'),
        (["--acknowledged", "none.yaml", "--specs", "SPECS"], "none.yaml"),
    ],
)
def test_wrong_usage_is_one_line(
    arguments: list[str],
    words: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The specs that come with ratecard are nobody's to write: the default is ./specs alone."""
    desk = desk_in(tmp_path / "there")
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    given = [str(desk.specs) if each == "SPECS" else each for each in arguments]
    assert run(["release", *given]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    (line,) = printed.err.splitlines()
    assert words in line


def test_a_broken_acknowledgement_file_stops_a_release(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is written, and the line says where."""
    desk = desk_in(tmp_path)
    desk.edit("prices.yaml", "[5, false, 99]", "[5, false, 120]")
    (desk.specs / "acknowledged.yaml").write_text("acknowledged: [{}]\n")
    before = desk.bytes()
    assert desk.release() == 1
    assert desk.bytes() == before
    first = capsys.readouterr().err.splitlines()[0]
    assert first.startswith(f"{desk.specs.as_posix()}/acknowledged.yaml:1:16: missing-key: ")
