"""docs/dry-run.md: its examples run as printed."""

import re
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

PAGE = Path(__file__).parents[2] / "docs" / "dry-run.md"
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL)


def test_the_clip_is_priced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The lines under the code are what it prints; it writes no file."""
    code, output = BLOCKS[0][1], BLOCKS[1][1]
    monkeypatch.chdir(tmp_path)
    exec(compile(code, "<docs/dry-run.md>", "exec"), {"__name__": "page"})

    assert [language for language, _ in BLOCKS] == ["python", "output", "python"]
    assert capsys.readouterr().out == output
    assert list(tmp_path.iterdir()) == []


def test_the_marked_test_passes(pytester: pytest.Pytester) -> None:
    """With the limit of the page, and not with one credit less than 198."""
    code = BLOCKS[2][1]
    pytester.makepyfile(test_page=code, test_less=code.replace("maximum=200", "maximum=197"))
    pytester.runpytest_inprocess("test_page.py").assert_outcomes(passed=1)
    pytester.runpytest_inprocess("test_less.py").assert_outcomes(failed=1)
