"""What was released last: the tags of the provider, or what the caller says."""

import shutil
import subprocess
from pathlib import Path

import pytest
from tests.release.desk import Desk, desk_in

MINIMAL = Path(__file__).parents[1] / "cases" / "minimal" / "tiny"
DEARER = ("prices.yaml", "[5, false, 99]", "[5, false, 120]")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return desk_in(tmp_path / "here")


def first_line(desk: Desk, capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    desk.release("--check", *arguments)
    return capsys.readouterr().out.splitlines()[0]


def test_the_highest_version_counts_and_not_the_last_word(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    """0.10.0 is above 0.9.0; tags of others and tags that are no version do not count."""
    desk.edit(*DEARER)
    desk.edit("provider.yaml", "version: 0.2.0", "version: 0.10.0")
    desk.commit("ratecard-studio-v0.10.0", "ratecard-studio-v0.9.0")
    for name in ("ratecard-studio-v1.0.0-rc1", "ratecard-studio-v2-v3.0.0", "v4.0.0"):
        desk.git("tag", name)
    line = first_line(desk, capsys)
    assert line == "studio: 0.10.0, nothing since ratecard-studio-v0.10.0"


def test_a_tag_of_another_branch_does_not_count(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    """A branch that mends an old version goes on from that version."""
    desk.git("switch", "-q", "-c", "next")
    desk.commit("ratecard-studio-v1.0.0")
    desk.git("switch", "-q", "main")
    assert first_line(desk, capsys).endswith("since ratecard-studio-v0.2.0")


def test_what_the_caller_says_wins(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.edit(*DEARER)
    desk.commit()
    assert (
        first_line(desk, capsys, "--since", "HEAD") == "studio: 0.2.0, nothing since 0.2.0 of HEAD"
    )
    line = first_line(desk, capsys, "--since", "HEAD~1")
    assert line == "studio: 0.2.0 → 0.3.0, 1 money, 1 note since 0.2.0 of HEAD~1"


def wrong_usage(desk: Desk, capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """The one line of a command that cannot know."""
    before = desk.bytes()
    assert desk.release(*arguments) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert desk.bytes() == before
    (line,) = printed.err.splitlines()
    return line.removeprefix("ratecard: ")


def test_a_changelog_without_tag_is_no_first_release(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    """Else what changed since would be hidden."""
    desk.edit(*DEARER)
    assert desk.release() == 0
    desk.git("tag", "-d", "ratecard-studio-v0.2.0")
    capsys.readouterr()
    for arguments in ((), ("--check",)):
        assert wrong_usage(desk, capsys, *arguments) == (
            "studio has no tag ratecard-studio-vVERSION, but its changelog tells of 0.3.0:"
            " fetch the tags, tag what was uploaded, or give --since REV"
        )


@pytest.mark.parametrize("has_changelog", [True, False])
def test_a_folder_without_a_released_provider_is_the_wrong_one(
    has_changelog: bool, desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It would hide every price, and cost the entries of all releases."""
    desk.edit(*DEARER)
    if has_changelog:
        assert desk.release() == 0
        desk.commit("ratecard-studio-v0.3.0")
        desk.edit("prices.yaml", "[5, false, 120]", "[5, false, 130]")
        assert desk.release() == 0
        capsys.readouterr()
    other = tmp_path / "other"
    shutil.copytree(MINIMAL, other / "tiny")
    told = (
        "its changelog tells of 0.4.0, 0.3.0"
        if has_changelog
        else "there is its tag ratecard-studio-v0.2.0"
    )
    for arguments in ((), ("--check",)):
        assert wrong_usage(desk, capsys, "--since", str(other), *arguments) == (
            f"{other} has no studio, but {told}: give --since a revision or folder that has it"
        )


def test_a_shallow_clone_cannot_know(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """CI fetches one commit unless it is told otherwise."""
    desk.edit(*DEARER)
    desk.commit()
    clone = tmp_path / "clone"
    source = (desk.folder).as_uri()
    command = ["git", "clone", "-q", "--depth", "1", "--no-tags", source, str(clone)]
    subprocess.run(command, check=True, capture_output=True)
    line = wrong_usage(Desk(clone), capsys)
    assert line == (
        "studio has no tag in this shallow clone: fetch the tags with all history,"
        " or give --since REV"
    )


@pytest.mark.parametrize("name", ["nowhere", "--help-me", "", "HEAD:specs"])
def test_a_revision_that_is_none_is_named(
    desk: Desk, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    line = wrong_usage(desk, capsys, f"--since={name}")
    assert line == f'"{name}" is neither a folder nor a revision of this repository'


def test_a_released_spec_that_is_broken_names_its_file(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    good = desk.text("prices.yaml")
    desk.path("prices.yaml").write_text("prices: [")
    desk.commit("ratecard-studio-v0.3.0")
    desk.path("prices.yaml").write_text(good)
    assert desk.release() == 1
    assert capsys.readouterr().err.startswith(
        "ratecard-studio-v0.3.0:specs/studio/prices.yaml:2:1: yaml-syntax: "
    )
