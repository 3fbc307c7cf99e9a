"""`ratecard quote --batch` answers every line in order, whatever the line is."""

import io
import json
from pathlib import Path

import pytest

from ratecard.cli.run import run

SPECS = str(Path(__file__).parent / "specs")

CLIP = '{"provider": "studio", "item": "clip-1", "params": {"duration": 5, "sound": %s}}'

LINES: list[tuple[bytes, dict[str, object]]] = [
    (
        b"\xef\xbb\xbf" + (CLIP % "true").encode() + b"\r",
        {"status": "exact", "credits": "198", "per": "video", "units": "1", "notes": []},
    ),
    (
        (CLIP % "true").encode(),
        {"status": "exact", "credits": "198", "per": "video", "units": "1", "notes": []},
    ),
    (
        b'{"provider": "studio", "item": "filter", "params": {"model": "soft"}}',
        {"status": "exact", "credits": "2.5", "per": "image", "units": "1", "notes": []},
    ),
    (
        b'{"provider": "studio", "item": "filter", "params": {"model": "hard"}}',
        {"status": "not_offered"},
    ),
    (b'{"provider": "studio", "item": "mystery"}', {"status": "unpublished"}),
    (b"", {"error": "the line is not JSON: expecting value at column 1"}),
    (b"{", {"error": "the line is not JSON"}),
    (b"\xff\xfe", {"error": "the line is not UTF-8: byte 1"}),
    (b"[]", {"error": "the line is not an object"}),
    (b"[" * 100_000, {"error": "the line is nested too deeply"}),
    (
        b'{"provider": "studo", "item": "clip-1"}',
        {"error": 'no provider "studo": did you mean studio?'},
    ),
    (
        b'{"provider": "studio", "item": "clip-2"}',
        {"error": 'no item "clip-2": did you mean clip-1'},
    ),
    (b'{"provider": "studio", "item": 5}', {"error": '"provider" and "item" must be texts'}),
    (b'{"provider": "studio"}', {"error": '"provider" and "item" must be texts'}),
    (
        b'{"provider": "studio", "item": "clip-1", "params": []}',
        {"error": '"params" is not an object'},
    ),
    (b'{"provider": "studio", "item": "clip-1", "paramz": {}}', {"error": 'unknown key "paramz"'}),
    (
        b'{"provider": "studio", "item": "clip-1", "params": {"duration": 5, "duration": 10}}',
        {"error": '"duration" is given twice'},
    ),
    (
        b'{"provider": "studio", "item": "clip-1", "params": {"duration": NaN}}',
        {"error": "NaN is not a number in JSON"},
    ),
    (
        b'{"provider": "studio", "item": "clip-1", "params": {"seconds": 1e999999999}}',
        {"error": "the number 1e999999999 is beyond every quantity"},
    ),
    (
        b'{"provider": "studio", "item": "clip-1", "params": {"seconds": ' + b"9" * 5000 + b"}}",
        {"error": "the number 99999999999999999999… has 5000 digits"},
    ),
    (
        b'{"provider": "studio", "item": "clip-1", "params": {"duration": 7, "sound": true}}',
        {"status": "invalid"},
    ),
    (
        (CLIP % "false").encode(),
        {"status": "exact", "credits": "99", "per": "video", "units": "1", "notes": []},
    ),
]


def test_every_line_is_answered_in_order(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A bad line is an `invalid` line, the run goes on and ends with 0."""
    calls = tmp_path / "calls.jsonl"
    calls.write_bytes(b"".join(line + b"\n" for line, _ in LINES))
    assert run(["quote", "--batch", str(calls), "--specs", SPECS]) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    answers: list[dict[str, object]] = [json.loads(line) for line in printed.out.splitlines()]
    assert len(answers) == len(LINES)
    for (line, expected), answer in zip(LINES, answers, strict=True):
        if "error" in expected:
            assert list(answer) == ["status", "error"], line[:60]
            assert answer["status"] == "invalid"
            assert str(expected["error"]) in str(answer["error"])
        else:
            assert {key: answer[key] for key in expected} == expected, line[:60]


def test_a_dash_reads_stdin(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`--batch -` takes the calls from a pipe."""
    calls = io.TextIOWrapper(io.BytesIO((CLIP % "true").encode()))
    monkeypatch.setattr("sys.stdin", calls)
    assert run(["quote", "--batch", "-", "--specs", SPECS]) == 0
    assert json.loads(capsys.readouterr().out)["credits"] == "198"


def test_a_broken_spec_is_an_invalid_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A provider whose spec has findings cannot price anything, and the others still can."""
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "provider.yaml").write_text("id: [\n", encoding="utf-8")
    calls = tmp_path / "calls.jsonl"
    calls.write_text('{"provider": "broken", "item": "x"}\n', encoding="utf-8")
    assert run(["quote", "--batch", str(calls), "--specs", str(tmp_path)]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert "run ratecard validate broken" in json.loads(line)["error"]
