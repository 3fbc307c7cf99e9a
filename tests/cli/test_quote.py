"""`ratecard quote`: one clear line for people, one JSON object for programs, an exit code."""

import json
from pathlib import Path

import pytest

from ratecard.cli.run import run

SPECS = str(Path(__file__).parent / "specs")


def quoted(call: str) -> int:
    """Run `ratecard quote` with the words of `call` on the made-up provider."""
    return run(["quote", "studio", *call.split(), "--specs", SPECS])


@pytest.mark.parametrize(
    ("call", "line"),
    [
        ("clip-1 duration=5 sound=true", "198 credits per video, exact"),
        ("clip-old duration=10 sound=true", "396 credits per video, exact"),
        ("clip-1 seconds=5 input.sound=false", "99 credits per video, exact"),
        ("clip-1 duration=5", "99 to 198 credits per video"),
        ("pair tier=max", "18 credits per image, exact"),
        ("pair options.model=1", "18 credits per image, exact"),
        ("pair-max", "18 credits per image, exact"),
        ("filter model=soft", "2.5 credits per image, exact"),
        ("mystery", "unpublished"),
    ],
)
def test_a_price_is_one_line(call: str, line: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What it costs and how sure that is; notes follow on lines of their own."""
    assert quoted(call) == 0
    printed = capsys.readouterr()
    first, *notes = printed.out.splitlines()
    assert first == line
    assert all(note.startswith("note: ") for note in notes)
    assert printed.err == ""


@pytest.mark.parametrize(
    ("call", "words"),
    [
        ("clip-1 duration=7 sound=true", ["duration", "7", "5 or 10"]),
        ("clip-1 sound=true", ["duration", "5 or 10"]),
        ("clip-1 duration=5 sond=true", ["sond", "sound"]),
        ("clip-1 duration=5 seconds=10", ["duration", "seconds", "5", "10"]),
        ("clip-1 duration=5 duration=10", ['"duration" is given twice']),
        ("pair-max tier=pro", ["tier", "pro", "max"]),
    ],
)
def test_a_wrong_parameter_is_invalid_and_1(
    call: str, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Which parameter, what was given, what is allowed; one line on stderr."""
    assert quoted(call) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("ratecard: invalid: ")
    assert printed.err.count("\n") == 1
    for word in words:
        assert word in printed.err


def test_what_is_not_offered_is_an_answer_and_1(capsys: pytest.CaptureFixture[str]) -> None:
    """The provider does not sell it: the answer stands on stdout, the code stops a script."""
    assert quoted("filter model=hard") == 1
    assert capsys.readouterr().out.splitlines()[0] == "not offered"


@pytest.mark.parametrize(
    ("call", "code", "answer"),
    [
        (
            "clip-1 duration=5 sound=true --json",
            0,
            {"status": "exact", "credits": "198", "per": "video", "units": "1", "notes": []},
        ),
        (
            "clip-1 duration=7 --json",
            1,
            {"status": "invalid", "error": "duration is 7; allowed is 5 or 10"},
        ),
        ("mystery --json", 0, {"status": "unpublished"}),
        ("filter model=hard --json", 1, {"status": "not_offered"}),
    ],
)
def test_json_is_all_that_stdout_holds(
    call: str, code: int, answer: dict[str, object], capsys: pytest.CaptureFixture[str]
) -> None:
    """One object on one line, also for an invalid call."""
    assert quoted(call) == code
    printed = capsys.readouterr()
    assert printed.err == ""
    assert printed.out.count("\n") == 1
    found: dict[str, object] = json.loads(printed.out)
    assert {key: found[key] for key in answer} == answer
    assert set(found) - set(answer) <= {"notes"}
