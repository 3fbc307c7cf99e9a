"""`ratecard export` writes documents for other tools, to stdout or to a file."""

import json
from pathlib import Path

import pytest

from ratecard.cli.run import run

SPECS = ["--specs", str(Path(__file__).parent / "specs")]


def test_openapi_goes_to_stdout(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["export", "openapi", "studio", *SPECS]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed["openapi"] == "3.1.0"
    assert printed["x-ratecard"]["provider"] == "studio"


def test_a_file_holds_the_same_bytes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It replaces an older one, and nothing else is left behind."""
    file = tmp_path / "studio.json"
    file.write_text("older")
    assert run(["export", "openapi", "studio", "--out", str(file), *SPECS]) == 0
    assert capsys.readouterr().out == ""
    assert run(["export", "openapi", "studio", *SPECS]) == 0
    assert file.read_bytes() == capsys.readouterr().out.encode()
    assert list(tmp_path.iterdir()) == [file]


def test_a_price_book_holds_the_providers_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["export", "pricebook", "studio", *SPECS]) == 0
    (provider,) = json.loads(capsys.readouterr().out)["providers"]
    clip = next(each for each in provider["items"] if each["item"] == "clip-1")
    (card,) = clip["cards"]
    assert (card["unit"], card["per"]) == ("credits", "video")
    assert [row["price"]["value"] for row in card["rows"]] == ["99", "198", "198", "396"]


def test_a_price_book_of_all_providers_is_a_file(tmp_path: Path) -> None:
    file = tmp_path / "prices.json"
    assert run(["export", "pricebook", "--out", str(file), *SPECS]) == 0
    assert json.loads(file.read_text("utf-8"))["format"] == 1


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["openapi", "studios"], 'ratecard: no provider "studios": did you mean studio?\n'),
        (["pricebook", "studios"], 'ratecard: no provider "studios": did you mean studio?\n'),
    ],
)
def test_an_unknown_provider_is_one_line(
    arguments: list[str], line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["export", *arguments, *SPECS]) == 2
    assert capsys.readouterr().err == line


def test_a_folder_that_is_not_there_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "no" / "studio.json"
    assert run(["export", "openapi", "studio", "--out", str(out), *SPECS]) == 2
    assert capsys.readouterr().err == (
        f"ratecard: {out.parent} is not a folder: --out takes a file in one\n"
    )
