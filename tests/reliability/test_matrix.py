"""The fault matrix, run: every cell ends as its row says, and no rule is broken on the way.

`make test` runs every eleventh cell, `make prove` all of them.
"""

from pathlib import Path

import pytest
from tests.reliability.cells import LONG, SHORT, broken_rules, run
from tests.reliability.expected import differences
from tests.reliability.matrix import SAMPLE, MatrixCell, cells
from tests.reliability.shown import places
from tests.reliability.subjects import CANARY, Emulators, subject_of, with_file


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Make a test of each cell; all of them where `make prove` asks."""
    if "cell" in metafunc.fixturenames:
        is_long = metafunc.config.getoption("--hypothesis-profile") == "prove"
        chosen = cells()[:: 1 if is_long else SAMPLE]
        metafunc.parametrize("cell", chosen, ids=str)


def test_the_sample_has_something_of_everything() -> None:
    sample = cells()[::SAMPLE]
    for name in ("provider", "mode", "kind"):
        assert {getattr(cell, name) for cell in sample} == {getattr(cell, name) for cell in cells()}
    assert {cell.row.stage for cell in sample} == {"submit", "poll", "upload"}


def test_a_cell_ends_as_the_table_says(
    emulators: Emulators, cell: MatrixCell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Charges are logical calls, every charged job is in the journal, and nobody sees the key."""
    subject = subject_of(cell.provider, cell.mode)
    if cell.row.stage == "upload":
        picture = tmp_path / "picture.png"
        picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(1000))
        subject = with_file(picture)
    wait = SHORT if cell.end.error == "JobTimeout" else LONG
    emulator, plan = emulators[cell.provider], cell.row.plan
    left = run(emulator, subject, cell.kind, plan, tmp_path, monkeypatch, wait=wait)
    assert broken_rules(left) == []
    assert differences(cell.end, left) == []
    assert places(left.shown, CANARY) == []
