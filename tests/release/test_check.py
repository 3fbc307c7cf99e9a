"""`ratecard release --check` writes nothing and fails while a release is not written."""

from pathlib import Path

import pytest
from tests.release.desk import Desk, desk_in

from ratecard.cli.run import run
from ratecard.release.codes import CODES

DEARER = ("prices.yaml", "[5, false, 99]", "[5, false, 120]")
GONE = ("models.yaml", "      strength: {type: number, minimum: 0.1, maximum: 1}\n", "")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return desk_in(tmp_path)


def finding(desk: Desk, capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """The one finding of a check that fails, which changes no byte."""
    before = desk.bytes()
    capsys.readouterr()
    assert desk.release("--check", *arguments) == 1
    assert desk.bytes() == before
    line, hint = capsys.readouterr().err.splitlines()
    assert hint == f"  hint: run `ratecard release {' '.join(('studio', *arguments))}`"
    return line.removeprefix(f"{desk.specs.as_posix()}/")


def test_a_version_that_is_too_low_is_found(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing fails while nothing changed, nor once the release is written."""
    assert desk.release("--check") == 0
    desk.edit(*DEARER)
    assert finding(desk, capsys) == (
        "studio/provider.yaml:4:10: version-too-low: `version` is 0.2.0, and what changed since"
        " ratecard-studio-v0.2.0 needs 0.3.0"
    )
    assert desk.release() == 0
    assert desk.release("--check") == 0


def test_a_version_below_the_released_one_is_found(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where nothing changed, the message does not say that something did."""
    desk.edit("provider.yaml", "version: 0.2.0", "version: 0.1.0")
    assert finding(desk, capsys).endswith(
        "version-too-low: `version` is 0.1.0, and that of ratecard-studio-v0.2.0 is 0.2.0"
    )


def test_a_version_raised_by_hand_needs_its_entry(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.edit(*DEARER)
    desk.edit("provider.yaml", "version: 0.2.0", "version: 0.3.0")
    line = finding(desk, capsys)
    assert line.endswith("release-not-written: changelog.yaml has no entry for 0.3.0 of studio")


def test_a_price_cannot_be_left_out(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """An entry in the words of a person passes as long as it holds every price."""
    desk.edit(*DEARER)
    assert desk.release() == 0
    text = desk.text("changelog.yaml")
    desk.path("changelog.yaml").write_text(text + '    changed: ["In my own words."]\n')
    assert desk.release("--check") == 0
    desk.path("changelog.yaml").write_text(text.replace('new: "120 ', 'new: "100 '))
    line = finding(desk, capsys)
    assert line.endswith(
        "price-not-told: the entry for 0.3.0 leaves out the price of clip-1"
        " (duration=5, sound=false)"
    )


def test_a_price_that_was_taken_back_is_not_told(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    """Alone, and beside one that stays; the next run makes the lists anew, as ever."""
    desk.edit(*DEARER)
    desk.edit("prices.yaml", "[[pro, 9]", "[[pro, 8]")
    assert desk.release() == 0
    back = (DEARER[0], DEARER[2], DEARER[1])
    desk.edit(*back)
    told = (
        "studio/provider.yaml:4:10: price-taken-back: the entry for 0.3.0 tells a price of clip-1"
        " (duration=5, sound=false) that did not change: 99 credits per video →"
        " 120 credits per video"
    )
    assert finding(desk, capsys) == told
    assert desk.release() == 0
    assert "clip-1" not in desk.text("changelog.yaml")
    assert desk.release("--check") == 0

    desk.edit("prices.yaml", "[[pro, 8]", "[[pro, 9]")
    desk.edit(*DEARER)
    assert desk.release() == 0
    desk.edit(*back)
    assert finding(desk, capsys) == told


def test_a_branch_is_compared_with_what_it_comes_from(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    """`--since` wins over the tags, and its own version is the one to raise."""
    desk.edit(*DEARER)
    assert desk.release() == 0
    desk.commit()
    desk.git("switch", "-q", "-c", "branch")
    assert desk.release("--check", "--since", "main") == 0
    desk.edit("prices.yaml", "[[pro, 9]", "[[pro, 8]")
    line = finding(desk, capsys, "--since", "main")
    assert line.endswith("`version` is 0.3.0, and what changed since main needs 0.4.0")


def acknowledge(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """Answer for the one change since the tag."""
    capsys.readouterr()
    run(["diff", str(Path(__file__).parents[1] / "cases" / "changes" / "base"), str(desk.specs)])
    known = capsys.readouterr().out.splitlines()[0].rpartition("[")[2].rstrip("]")
    (desk.specs / "acknowledged.yaml").write_text(
        f'acknowledged:\n  - fingerprint: "{known}"\n    reason: Nobody could send it.\n'
        "    owner: Kari\n    expires: 2026-12-31\n"
    )


def test_an_acknowledged_break_is_a_minor_step(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It stays in the changelog; once it is expired it is a major step again."""
    desk = desk_in(tmp_path, "1.0.0")
    desk.edit(*GONE)
    desk.edit("provider.yaml", "version: 1.0.0", "version: 0.2.0")
    acknowledge(desk, capsys)
    desk.edit("provider.yaml", "version: 0.2.0", "version: 1.0.0")
    assert finding(desk, capsys).endswith("needs 1.1.0")
    assert desk.release() == 0
    assert "studio: 1.0.0 → 1.1.0, 1 acknowledged since" in capsys.readouterr().out
    assert "An optional parameter is gone" in desk.text("changelog.yaml")
    late = ["release", "--check", "--specs", str(desk.specs), "--on", "2027-01-01"]
    assert run(late) == 1
    printed = capsys.readouterr()
    assert "needs 2.0.0" in printed.err
    assert ": expired: " in printed.out


def test_an_acknowledged_price_keeps_its_step(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.edit(*DEARER)
    acknowledge(desk, capsys)
    assert finding(desk, capsys).endswith("needs 0.3.0")


def test_explain_knows_the_codes(capsys: pytest.CaptureFixture[str]) -> None:
    for code in CODES:
        assert run(["explain", code]) == 0
        assert capsys.readouterr().out.startswith(f"{code}: {CODES[code]}\n")
