"""Bad specs: one case folder for each behaviour, held to the whole text that a person reads.

A case holds only the files that differ from tests/cases/minimal/tiny, and `expected.txt`.
`removed.txt` names files of the minimal spec that the case leaves out.
"""

import re
import shutil
from pathlib import Path

import pytest

from ratecard.findings import Finding, format_finding, sort_findings
from ratecard.load import load_provider
from ratecard.spec import Position
from ratecard.validate.codes import CODES

CASES = Path(__file__).parent / "cases"
FOLDERS = sorted((CASES / "findings").iterdir())
DOCS = Path(__file__).parents[1] / "docs" / "findings.md"
FIRST_LINE = re.compile(r"(?P<file>[a-z]+\.yaml):(\d+:\d+): (?P<code>[a-z0-9-]+): (?P<text>.+)")
OF_WHOLE_FILES = {"missing-file", "unknown-file", "unreadable-file", "empty-file"}
OF_LARGE_FILES = {"file-too-large", "too-many-values"}


def folder_of(case: Path, temporary: Path) -> Path:
    """Lay a case over the minimal spec."""
    folder = temporary / "tiny"
    shutil.copytree(CASES / "minimal" / "tiny", folder)
    shutil.copytree(case, folder, dirs_exist_ok=True)
    removed = case / "removed.txt"
    for name in removed.read_text().split() if removed.exists() else ():
        (folder / name).unlink()
    return folder


def printed(findings: tuple[Finding, ...], folder: Path) -> str:
    """Return all findings as printed, paths relative to the folder."""
    text = "".join(f"{format_finding(finding)}\n" for finding in findings)
    return text.replace(f"{folder.as_posix()}/", "")


@pytest.mark.parametrize("case", FOLDERS, ids=lambda case: case.name)
def test_bad_spec_gives_the_expected_findings(case: Path, tmp_path: Path) -> None:
    """Every line, column, message and hint is as a person wrote it down."""
    folder = folder_of(case, tmp_path)
    loaded = load_provider(folder)
    assert printed(loaded.findings, folder) == (case / "expected.txt").read_text()
    assert loaded.spec is None


@pytest.mark.parametrize("case", FOLDERS, ids=lambda case: case.name)
def test_findings_know_their_place(case: Path) -> None:
    """1:1 is a lost position, unless the fault is the file as a whole."""
    for line in (case / "expected.txt").read_text().splitlines():
        found = FIRST_LINE.match(line)
        if found and found["code"] not in OF_WHOLE_FILES:
            assert found[2] != "1:1", line


def test_every_finding_says_what_to_do() -> None:
    """Each finding that a case prints has a hint of its own."""
    for case in FOLDERS:
        lines = (case / "expected.txt").read_text().splitlines()
        hints = [line for line in lines if line.startswith("  hint: ")]
        findings = [line for line in lines if not line.startswith("  ")]
        assert len(hints) == len(findings) > 0, case.name


@pytest.mark.parametrize("name", ["acme", "tiny"])
def test_minimal_specs_are_good(name: str) -> None:
    """The cases differ from good specs by their one mistake only."""
    assert load_provider(CASES / "minimal" / name).findings == ()


def test_every_code_has_a_case() -> None:
    """The codes that cases expect are the codes that the registry has."""
    texts = [(case / "expected.txt").read_text() for case in FOLDERS]
    matches = [FIRST_LINE.match(line) for text in texts for line in text.splitlines()]
    expected = {match["code"] for match in matches if match}
    assert expected | OF_LARGE_FILES == CODES.keys()
    assert not expected & OF_LARGE_FILES


def test_docs_show_every_code_with_a_message_that_some_case_prints() -> None:
    """The table in docs/findings.md is the registry, with examples made by running them."""
    rows = [
        [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
        for line in DOCS.read_text().splitlines()
        if line.startswith("| `")
    ]
    assert {row[0].strip("`"): row[1] for row in rows} == dict(CODES)
    all_cases = "".join((case / "expected.txt").read_text() for case in FOLDERS)
    for code, _, message, mend in rows:
        name = code.strip("`")
        if name not in OF_LARGE_FILES:
            assert f": {name}: {message}\n" in all_cases
            assert f"  hint: {mend}\n" in all_cases


def test_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    """A file beyond four million bytes is one finding, whatever it holds."""
    folder = folder_of(CASES / "minimal" / "tiny", tmp_path)
    (folder / "types.yaml").write_text("#" * 4_000_001)
    assert printed(load_provider(folder).findings, folder) == (
        "types.yaml:1:1: file-too-large: the file is larger than 4,000,000 bytes\n"
        "  hint: split or shorten the file\n"
    )


def test_file_with_too_many_values_is_not_read_to_its_end(tmp_path: Path) -> None:
    """The finding stands where the limit is reached: the top, `notes` and 399,998 entries."""
    folder = folder_of(CASES / "minimal" / "tiny", tmp_path)
    with (folder / "types.yaml").open("w") as stream:
        stream.write("notes: [" + "1," * 400_010 + "1]\n")
    assert printed(load_provider(folder).findings, folder) == (
        f"types.yaml:1:{9 + 2 * 399_998}: too-many-values: the file has more than 400,000 values\n"
        "  hint: make the file smaller or flatter\n"
    )


def test_folder_that_does_not_exist_lacks_its_files(tmp_path: Path) -> None:
    """A wrong path is told as missing files, not raised."""
    codes = [finding.code for finding in load_provider(tmp_path / "nowhere").findings]
    assert codes == ["missing-file", "missing-file"]


def test_findings_are_sorted_by_place_and_each_is_kept_once() -> None:
    """Files by name, then lines and columns as numbers."""
    places = [("b.yaml", 1, 1), ("a.yaml", 10, 1), ("a.yaml", 9, 7), ("a.yaml", 10, 1)]
    findings = [
        Finding(position=Position(*place), path="", code="tag", message="it is") for place in places
    ]
    assert [finding.position for finding in sort_findings(findings)] == [
        Position("a.yaml", 9, 7),
        Position("a.yaml", 10, 1),
        Position("b.yaml", 1, 1),
    ]


def test_a_finding_prints_its_other_place_before_its_hint() -> None:
    """The fact comes first, then where it also shows, then what to do."""
    finding = Finding(
        position=Position("a.yaml", 2, 3),
        path="x",
        code="duplicate-key",
        message="the key `x` is set twice",
        hint="keep one",
        related=((Position("a.yaml", 1, 3), "it is first set here"),),
    )
    assert format_finding(finding) == (
        "a.yaml:2:3: duplicate-key: the key `x` is set twice\n"
        "  see a.yaml:1:3: it is first set here\n"
        "  hint: keep one"
    )


def test_text_of_a_spec_cannot_draw_on_the_terminal() -> None:
    """A message stays on its line, whatever the spec holds, and is cut when it is long."""
    finding = Finding(
        position=Position("a\x1b.yaml", 1, 2),
        path="x",
        code="unknown-key",
        message="`a\nb\x1b[31m\u202e` is no key",
        hint="x" * 1000,
    )
    first, hint = format_finding(finding).split("\n")
    assert first == "a\N{REPLACEMENT CHARACTER}.yaml:1:2: unknown-key: " + (
        "`a{0}b{0}[31m{0}` is no key".format("\N{REPLACEMENT CHARACTER}")
    )
    assert hint == f"  hint: {'x' * 500}…"
