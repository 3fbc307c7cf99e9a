"""`ratecard coverage`: exit code, lines and JSON for people and programs."""

import json
from pathlib import Path

import pytest

from ratecard.cli.run import run

SPECS = str(Path(__file__).parents[1] / "coverage" / "specs")
PAGES = Path(__file__).parents[1] / "coverage" / "pages"


@pytest.fixture
def changed(tmp_path: Path) -> Path:
    """A page with a new error code and a price that changed."""
    text = (PAGES / "acme.md").read_text(encoding="utf-8")
    text = text.replace("2.2-4.4", "2.2-4.8").replace("| 402 |", "| 429 | too_fast |\n| 402 |")
    page = tmp_path / "acme.md"
    page.write_text(text, encoding="utf-8")
    return page


@pytest.mark.parametrize("page", sorted(PAGES.iterdir()), ids=lambda page: page.suffix)
def test_nothing_over_is_0(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One line that names the file and the provider."""
    assert run(["coverage", "acme", "--docs", str(page), "--specs", SPECS]) == 0
    printed = capsys.readouterr()
    assert printed.out == f"{page.as_posix()} and the spec of acme hold the same\n"
    assert printed.err == ""


def test_something_over_is_1_with_place_and_hint(
    changed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Docs first, by line; then the spec, by file; then how many."""
    assert run(["coverage", "acme", "--docs", str(changed), "--specs", SPECS]) == 1
    printed = capsys.readouterr()
    name = changed.as_posix()
    assert printed.out.splitlines() == [
        f"{name}:29:33: price: 4.8 of sketch-2 is not in the spec",
        "  hint: add it to prices.yaml, or explain it in provider.yaml",
        f"{name}:54:3: error: 429 is not in the spec",
        "  hint: add it to errors.known of provider.yaml, or explain it in provider.yaml",
        f"{name}:54:9: error: too_fast is not in the spec",
        "  hint: add it to errors.known of provider.yaml, or explain it in provider.yaml",
        f"{SPECS}/acme/prices.yaml:7:5: price: 4.4 of sketch-2 is not in the docs",
        "  hint: take it out of the spec, or say under disputed or explained why it stays",
        "3 only in the docs, 1 only in the spec of acme",
    ]
    assert printed.err == ""


def test_json_holds_the_same(changed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Stdout is JSON and nothing else; the exit code is that of the plain form."""
    assert run(["coverage", "acme", "--docs", str(changed), "--json", "--specs", SPECS]) == 1
    printed = json.loads(capsys.readouterr().out)
    assert (printed["provider"], printed["docs"]) == ("acme", [changed.as_posix()])
    assert printed["leftovers"][0] == {
        "side": "docs",
        "kind": "price",
        "text": "4.8",
        "of": "sketch-2",
        "file": changed.as_posix(),
        "line": 29,
        "column": 33,
        "lines": [29],
        "message": "4.8 of sketch-2 is not in the spec",
        "hint": "add it to prices.yaml, or explain it in provider.yaml",
    }
    assert [each["text"] for each in printed["leftovers"]] == ["4.8", "429", "too_fast", "4.4"]


def test_json_of_nothing_over_is_an_empty_list(capsys: pytest.CaptureFixture[str]) -> None:
    """A program need not look at the exit code."""
    page = PAGES / "acme.md"
    assert run(["coverage", "acme", "--docs", str(page), "--json", "--specs", SPECS]) == 0
    assert json.loads(capsys.readouterr().out)["leftovers"] == []


def test_windows_line_ends_and_a_byte_order_mark_change_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A page saved by a browser on Windows."""
    text = (PAGES / "acme.txt").read_text(encoding="utf-8")
    page = tmp_path / "acme.txt"
    page.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    assert (
        run(["coverage", "acme", "--docs", str(page), "--specs", SPECS]) == 0
    ), capsys.readouterr()


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"%PDF-1.7\n\xff\xfe", "is not UTF-8 text: byte 10; save the page as text"),
        (b"a\0b", "is not text: save the page as Markdown, text or HTML"),
    ],
)
def test_a_file_that_is_no_text_is_2(
    content: bytes, line: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A PDF or a picture cannot be compared."""
    page = tmp_path / "docs"
    page.write_bytes(content)
    assert run(["coverage", "acme", "--docs", str(page), "--specs", SPECS]) == 2
    assert capsys.readouterr().err == f"ratecard: {page} {line}\n"


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["coverage", "acm", "--docs", "x.md"], 'no provider "acm": did you mean acme?'),
        (["coverage", "acme", "--docs", "nowhere.md"], "nowhere.md: no such file or directory"),
        (["coverage", "acme", "--docs", str(PAGES)], f"{PAGES}: is a directory"),
        (["coverage", "acme"], "--docs"),
    ],
)
def test_wrong_usage_is_2(
    arguments: list[str], line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """An unknown provider, a file that cannot be read, no file at all."""
    assert run([*arguments, "--specs", SPECS]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert line in printed.err
    assert printed.err.count("\n") == 1
