"""`ratecard release` writes the version that a package needs, and what its changelog says."""

import json
import shutil
from pathlib import Path

import pytest
from tests.release.desk import DAY, Desk, desk_in

from ratecard.cli.run import run

MINIMAL = Path(__file__).parents[1] / "cases" / "minimal" / "tiny"
DEARER = ("prices.yaml", "[5, false, 99]", "[5, false, 120]")
GONE = ("models.yaml", "      strength: {type: number, minimum: 0.1, maximum: 1}\n", "")
WIDER = ("models.yaml", "maxItems: 3", "maxItems: 4")
WORDS = ("models.yaml", "Makes a clip.", "Makes a short clip.")

ENTRY = """\
# yaml-language-server: $schema=../schema/changelog.schema.json
# Written by `ratecard release`; only `summary` is for people to edit.
changelog:
  - version: 0.3.0
    date: 2026-11-20
    prices:
      - {item: "clip-1", what: "duration=5, sound=false", old: "99 credits per video",\
 new: "120 credits per video", change: "+21.2 %"}
    breaking:
      - "An optional parameter is gone: `clip-1.strength` (number). Leave the argument out."
    added:
      - "A bound of a parameter is wider: `clip-1.images` (3 → 4)."
    changed:
      - "A name, sentence or fact for readers is another: `clip-1` (Makes a clip. → Makes a short\
 clip.)."
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return desk_in(tmp_path)


def test_version_and_changelog_are_written(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    before = desk.text("provider.yaml")
    for edit in (DEARER, GONE, WIDER, WORDS):
        desk.edit(*edit)
    assert desk.release() == 0
    assert desk.text("provider.yaml") == before.replace("version: 0.2.0", "version: 0.3.0")
    assert desk.text("changelog.yaml") == ENTRY
    specs = desk.specs.as_posix()
    assert capsys.readouterr().out.splitlines() == [
        "studio: 0.2.0 → 0.3.0, 1 breaking, 1 money, 1 addition, 2 notes"
        " since ratecard-studio-v0.2.0",
        "  clip-1 (duration=5, sound=false): 99 credits per video → 120 credits per video, +21.2 %",
        f"wrote {specs}/studio/provider.yaml",
        f"wrote {specs}/studio/changelog.yaml",
    ]


@pytest.mark.parametrize(
    ("version", "edit", "needed"),
    [
        ("1.2.3", GONE, "2.0.0"),
        ("1.2.3", DEARER, "1.3.0"),
        ("1.2.3", WIDER, "1.3.0"),
        ("1.2.3", WORDS, "1.2.4"),
        ("0.2.3", GONE, "0.3.0"),
        ("0.2.3", DEARER, "0.3.0"),
        ("0.2.3", WIDER, "0.3.0"),
        ("0.2.3", WORDS, "0.2.4"),
        ("0.9.9", GONE, "0.10.0"),
    ],
)
def test_the_gravest_change_decides(
    version: str, edit: tuple[str, str, str], needed: str, tmp_path: Path
) -> None:
    """Semver from 1.0.0 on; before, what breaks and what costs another sum is a minor step."""
    desk = desk_in(tmp_path, version)
    desk.edit(*edit)
    assert desk.release() == 0
    assert f"\nversion: {needed}\n" in desk.text("provider.yaml")
    assert f"  - version: {needed}\n" in desk.text("changelog.yaml")


def test_a_second_run_writes_nothing(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.edit(*DEARER)
    assert desk.release() == 0
    before = desk.bytes()
    capsys.readouterr()
    assert run(["release", "--specs", str(desk.specs), "--on", "2026-12-24"]) == 0
    assert desk.bytes() == before
    assert "wrote" not in capsys.readouterr().out


def test_a_later_change_goes_into_the_same_unreleased_version(desk: Desk) -> None:
    """The lists are made anew, the summary of a person stays, the version moves on if it must."""
    desk.edit(*WORDS)
    assert desk.release() == 0
    assert "  - version: 0.2.1\n" in desk.text("changelog.yaml")
    desk.edit("changelog.yaml", "    changed:\n", '    summary: "Read this."\n    changed:\n')
    desk.commit()
    desk.edit(*DEARER)
    assert desk.release() == 0
    text = desk.text("changelog.yaml")
    assert text.count("  - version: ") == 1
    assert "  - version: 0.3.0\n" in text
    assert '    summary: "Read this."\n    prices:\n' in text


def test_released_entries_stay(desk: Desk) -> None:
    desk.edit(*DEARER)
    assert desk.release() == 0
    desk.commit("ratecard-studio-v0.3.0")
    first = desk.text("changelog.yaml").partition("changelog:\n")[2]
    desk.edit(*WIDER)
    assert desk.release() == 0
    text = desk.text("changelog.yaml")
    assert text.endswith(first)
    assert "  - version: 0.4.0\n" in text


def test_a_higher_version_of_a_person_stays(desk: Desk) -> None:
    desk.edit("provider.yaml", "version: 0.2.0", "version: 1.0.0")
    desk.edit(*DEARER)
    assert desk.release() == 0
    assert "\nversion: 1.0.0\n" in desk.text("provider.yaml")
    assert "  - version: 1.0.0\n" in desk.text("changelog.yaml")


def test_nothing_changed_is_no_release(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    before = desk.bytes()
    assert desk.release() == 0
    assert desk.bytes() == before
    assert capsys.readouterr().out == "studio: 0.2.0, nothing since ratecard-studio-v0.2.0\n"


def test_what_is_new_is_told_with_its_value(desk: Desk) -> None:
    """There is nothing it was before."""
    line = "      style: {type: string, pattern: "
    desk.edit("models.yaml", line, f"      mood: {{type: string}}\n{line}")
    assert desk.release() == 0
    told = '      - "An optional parameter is new: `clip-1.mood` (string)."\n'
    assert desk.text("changelog.yaml").endswith(f"    added:\n{told}")


@pytest.mark.parametrize("summary", ["", "Read this."])
def test_what_is_taken_back_is_not_told(
    desk: Desk, summary: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The words of a person stay, and so do entries that are released."""
    desk.edit(*WORDS)
    assert desk.release() == 0
    desk.commit("ratecard-studio-v0.2.1")
    before = desk.text("changelog.yaml")
    desk.edit(*DEARER)
    assert desk.release() == 0
    if summary:
        desk.edit("changelog.yaml", "    prices:\n", f'    summary: "{summary}"\n    prices:\n')
    desk.edit(DEARER[0], DEARER[2], DEARER[1])
    capsys.readouterr()
    assert desk.release() == 0
    assert capsys.readouterr().out.splitlines() == [
        "studio: 0.3.0, nothing since ratecard-studio-v0.2.1",
        "  taken back: what changelog.yaml tells of changes up to 0.3.0",
        f"wrote {desk.specs.as_posix()}/studio/changelog.yaml",
    ]
    own = f'  - version: 0.3.0\n    date: {DAY}\n    summary: "{summary}"\n' if summary else ""
    head, start, released = before.partition("changelog:\n")
    assert desk.text("changelog.yaml") == f"{head}{start}{own}{released}"
    assert desk.release("--check") == 0
    assert "taken back" not in capsys.readouterr().out


def test_a_provider_without_tag_and_changelog_has_its_first_release(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.git("tag", "-d", "ratecard-studio-v0.2.0")
    assert desk.release() == 0
    assert desk.text("changelog.yaml").endswith(
        '  - version: 0.2.0\n    date: 2026-11-20\n    summary: "First release."\n'
    )
    assert "studio: 0.2.0, the first release\n" in capsys.readouterr().out
    assert desk.release("--since", str(desk.folder)) == 0


@pytest.mark.parametrize("has_since", [False, True])
def test_a_first_release_can_be_repeated(
    has_since: bool, desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    """Until its tag is set, as any release: also with words of a person, and on another day."""
    desk.git("tag", "-d", "ratecard-studio-v0.2.0")
    other = desk.folder / "other"
    shutil.copytree(MINIMAL, other / "tiny")
    arguments = ["release", "--specs", str(desk.specs)]
    arguments += ["--since", str(other)] if has_since else []
    assert run([*arguments, "--on", DAY]) == 0
    desk.edit("changelog.yaml", "First release.", "Here we are.")
    desk.edit(*DEARER)
    before = desk.bytes()
    for more in (["--check"], ["--on", "2026-12-24"]):
        capsys.readouterr()
        assert run([*arguments, *more]) == 0
        assert capsys.readouterr().out == "studio: 0.2.0, the first release\n"
        assert desk.bytes() == before


def test_a_long_table_says_how_many_calls_it_leaves_out(desk: Desk) -> None:
    """The largest twelve moves, then one row for the others."""
    lengths = ", ".join(map(str, range(1, 21)))
    seconds = "seconds: {type: integer, minimum: 1, maximum: 10}"
    desk.edit("models.yaml", seconds, f"seconds: {{type: integer, enum: [{lengths}]}}")
    desk.commit("ratecard-studio-v0.2.1")
    price = "{of: speech-2, per: call, credits: 3 * seconds}"
    desk.edit("prices.yaml", price, price.replace("3 * seconds", "3 * seconds + 2"))
    assert desk.release() == 0
    rows = [row.strip() for row in desk.text("changelog.yaml").splitlines() if "speech-2" in row]
    assert len(rows) == 13
    assert rows[0] == (
        '- {item: "speech-2", what: "seconds=1", old: "3 credits per call",'
        ' new: "5 credits per call", change: "+66.7 %"}'
    )
    assert rows[12] == '- {item: "speech-2", what: "8 more calls: A call costs more"}'


def test_json_holds_what_the_text_says(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.edit(*DEARER)
    assert desk.release("--json", "--check") == 1
    (provider,) = json.loads(capsys.readouterr().out)["providers"]
    changes = provider.pop("changes")
    assert [each["kind"] for each in changes] == ["price-up", "price-not-checked"]
    assert provider == {
        "provider": "studio",
        "since": "ratecard-studio-v0.2.0",
        "released": "0.2.0",
        "version": "0.2.0",
        "step": "minor",
        "needed": "0.3.0",
        "tag": "ratecard-studio-v0.3.0",
        "prices": [
            {
                "item": "clip-1",
                "what": "duration=5, sound=false",
                "old": "99 credits per video",
                "new": "120 credits per video",
                "change": "+21.2 %",
            }
        ],
    }


def test_the_package_prints_it(desk: Desk) -> None:
    """From the changelog of the spec to CHANGELOG.md, with a table and code."""
    for edit in (DEARER, GONE):
        desk.edit(*edit)
    assert desk.release() == 0
    out = desk.folder / "generated"
    assert run(["generate", "--specs", str(desk.specs), "--out", str(out)]) == 0
    text = (out / "ratecard-studio" / "CHANGELOG.md").read_text(encoding="utf-8")
    assert text.partition("## ")[2] == (
        f"0.3.0 - {DAY}\n\n"
        "### Prices\n\n"
        "| item | what | old | new | change |\n"
        "|---|---|---|---|---|\n"
        "| `clip-1` | duration=5, sound=false | 99 credits per video | 120 credits per video |"
        " +21.2 % |\n\n"
        "### Breaking\n\n"
        "- An optional parameter is gone: `clip-1.strength` (number). Leave the argument out.\n"
    )


def test_what_only_maintainers_see_is_told_where_there_is_nothing_else(desk: Desk) -> None:
    """The page was read again: that alone is a patch, and beside a price it is no news."""
    desk.edit("provider.yaml", "checked: 2026-11-01", "checked: 2026-11-20")
    assert desk.release() == 0
    text = desk.text("changelog.yaml")
    assert "  - version: 0.2.1\n" in text
    assert "The docs were read on another day or at another address: `provider`." in text
    desk.edit(*DEARER)
    assert desk.release() == 0
    text = desk.text("changelog.yaml")
    assert "  - version: 0.3.0\n" in text
    assert "The docs were read" not in text
