"""Every way a command ends: the exit code, one line on stderr, never a traceback."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from ratecard.change import KINDS
from ratecard.cli.run import run

SPECS = str(Path(__file__).parent / "specs")
RATECARD = (sys.executable, "-c", "from ratecard.cli import main; main()")


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["catalog", "studo", "--specs", SPECS], 'no provider "studo": did you mean studio?'),
        (["catalog", "zzzzzz", "--specs", SPECS], 'no provider "zzzzzz": see ratecard catalog'),
        (["validate", "studo", "--specs", SPECS], 'no provider "studo": did you mean studio?'),
        (["generate", "studo", "--specs", SPECS], 'no provider "studo": did you mean studio?'),
        (
            ["generate", "--check", "--specs=nowhere"],
            "nowhere is not a folder: --specs takes the folder of specs",
        ),
        (["quote", "--specs", SPECS], "quote needs a provider and an item:"),
        (["quote", "studio", "--specs", SPECS], "quote needs a provider and an item:"),
        (
            ["quote", "studio", "clip-1", "duration", "--specs", SPECS],
            '"duration" is no parameter: write name=value',
        ),
        (
            ["quote", "studio", "clip-2", "--specs", SPECS],
            'no item "clip-2": did you mean clip-1',
        ),
        (["quote", "studio", "--batch", "calls.jsonl"], "--batch takes the calls from its file"),
        (["quote", "--batch", "nowhere.jsonl"], "nowhere.jsonl: no such file or directory"),
        (["prices", "studio", "clip-2", "--specs", SPECS], 'no item "clip-2": did you mean clip-1'),
        (["quote", "studio", "\x1b[2J\nclip", "--specs", SPECS], 'no item "\\x1b[2J\\nclip"'),
        (
            ["quote", "studio", "clip-1", "--jsn"],
            "No such option: --jsn (Possible options: --json, --on) Try: ratecard quote --help",
        ),
        (["export", "openapi", "--oot"], "Try: ratecard export openapi --help"),
        (
            ["emulate", "studio", "--port", "99999"],
            "less than or equal to 65535; given was 99999. Try: ratecard emulate --help",
        ),
        (["emulate", "studio", "--seed=x"], "; given was x. Try: ratecard emulate --help"),
        (["generate", "--templates=nowhere"], "dir 'nowhere' does not exist. Try: ratecard gener"),
        (["explain", "price-gab"], 'no code "price-gab": did you mean price-gap'),
        (["qoute"], "No such command 'qoute'. Did you mean 'quote'? Try: ratecard --help"),
    ],
)
def test_wrong_usage_is_one_line_and_2(
    arguments: list[str], line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """An unknown name, option or file, or an argument that is missing."""
    assert run(arguments) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("ratecard: ")
    assert line in printed.err
    assert printed.err.count("\n") == 1


@pytest.mark.parametrize("command", ["validate", "generate", "catalog", "quote acme sketch-1"])
@pytest.mark.parametrize("unreadable", ["specs", "specs/acme"])
def test_specs_that_cannot_be_listed_are_not_absent(
    command: str,
    unreadable: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Else the shipped specs would be checked in their place, and found to be right."""
    (tmp_path / unreadable).parent.mkdir(exist_ok=True)
    (tmp_path / unreadable).symlink_to(tmp_path / unreadable)
    monkeypatch.chdir(tmp_path)
    assert run(command.split()) == 2
    line = f"ratecard: {unreadable}: too many levels of symbolic links\n"
    assert capsys.readouterr() == ("", line)
    assert [path.name for path in tmp_path.iterdir()] == ["specs"]


@pytest.mark.parametrize(("name", "ending"), [("acme", 1), ("zzzzzz", 2)])
def test_who_has_no_specs_is_told_whose_are_taken(
    name: str,
    ending: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """As one folder too deep, where nothing is wrong with the specs that come with ratecard."""
    (tmp_path / "acme").mkdir()
    (tmp_path / "acme/provider.yaml").write_text("id: acme\n", encoding="utf-8")
    monkeypatch.setattr("ratecard.cli.specs.specs_folder", lambda: tmp_path)
    monkeypatch.chdir(tmp_path / "acme")
    assert run(["validate", name]) == ending
    first = capsys.readouterr().err.splitlines()[0]
    assert first == (
        "ratecard: no spec in ./specs: took those that come with ratecard; --specs names a folder"
        if ending == 1
        else 'ratecard: no provider "zzzzzz": see ratecard catalog, or name the folder of its spec'
        " with --specs"
    )


def test_no_command_shows_the_help_and_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    """`ratecard` alone is wrong usage, and says what there is."""
    assert run([]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    for word in (
        "validate",
        "explain",
        "generate",
        "init",
        "catalog",
        "prices",
        "quote",
        "Exit codes:",
    ):
        assert word in printed.err


@pytest.mark.parametrize(
    "command", ["validate", "explain", "generate", "init", "catalog", "prices", "quote"]
)
def test_help_shows_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The help of each command names what it does and a call that can be copied."""
    assert run([command, "--help"]) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    assert "Example" in printed.out
    assert f"ratecard {command} " in printed.out.split("Example")[1]


def test_explain_says_what_a_code_means(capsys: pytest.CaptureFixture[str]) -> None:
    """One code in one line; all of them as a table."""
    assert run(["explain", "price-gap"]) == 0
    line = "price-gap: A combination of values has no price."
    assert capsys.readouterr().out.splitlines()[0] == line
    assert run(["explain"]) == 0
    words = [row.split()[0] for row in capsys.readouterr().out.splitlines()]
    assert words[0] == "code"
    assert {"price-gap", "duplicate-key", "unknown-key", "price-up", "expired"} <= set(words)


@pytest.mark.parametrize("code", ["expired", "unused", *KINDS])
def test_explain_knows_what_diff_prints(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Changes are printed in the same form as findings, so they can be looked up, too."""
    assert run(["explain", code]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith(f"{code}: ")
    assert second.endswith(": docs/changes.md in the repository of ratecard")
    if code in KINDS:
        assert first == f"{code}: {KINDS[code].meaning}"
        assert second.startswith(KINDS[code].adapt)


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder that takes no file")
@pytest.mark.parametrize(
    ("command", "path"),
    [
        (f"export openapi studio --specs {SPECS} --out /proc/x.json", "/proc/x.json"),
        ("init acme --specs /proc", "/proc/acme"),
    ],
)
def test_what_cannot_be_written_is_named_as_it_was_given(
    command: str, path: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """And not the temporary file that comes before it."""
    assert run(command.split()) == 2
    assert capsys.readouterr() == ("", f"ratecard: {path}: no such file or directory\n")


def test_python_runs_it_without_a_script() -> None:
    """Where the scripts of an environment are not on PATH."""
    command = [sys.executable, "-m", "ratecard", "explain", "price-gap"]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert printed.startswith("price-gap: ")


def test_an_unreadable_spec_folder_is_no_traceback(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A provider.yaml that cannot be read as a file is a finding or one line, not a crash."""
    (tmp_path / "odd" / "provider.yaml").mkdir(parents=True)
    assert run(["validate", "--specs", str(tmp_path)]) in (1, 2)
    printed = capsys.readouterr()
    assert "Traceback" not in printed.err
    assert "internal error" not in printed.err
    assert "provider.yaml" in printed.err


def test_an_empty_spec_folder_says_how_to_start(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without a spec there is nothing to do but to make one."""
    assert run(["catalog", "--specs", str(tmp_path)]) == 2
    assert "ratecard init NAME" in capsys.readouterr().err


def test_a_reader_that_leaves_is_no_fault() -> None:
    """`ratecard catalog | head -1` ends quietly."""
    left, right = os.pipe()
    os.close(left)
    ended = subprocess.run(
        [*RATECARD, "catalog", "--json", "--specs", SPECS],
        stdout=right,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(right)
    assert (ended.returncode, ended.stderr) == (0, b"")


def test_a_full_disk_is_one_line(tmp_path: Path) -> None:
    """Output that cannot be written is said once, without a traceback."""
    limited = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0));"
    with (tmp_path / "catalog.txt").open("wb") as full:
        ended = subprocess.run(
            [sys.executable, "-c", limited + RATECARD[2], "catalog", "--specs", SPECS],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (ended.returncode, ended.stderr) == (2, b"ratecard: file too large\n")


def test_ctrl_c_is_one_line() -> None:
    """An interrupt ends a batch that waits for its next line."""
    running = subprocess.Popen(
        [*RATECARD, "quote", "--batch", "-", "--specs", SPECS],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert running.stdin is not None
    assert running.stdout is not None
    running.stdin.write(b'{"provider": "studio", "item": "clip-old", "params": {}}\n')
    running.stdin.flush()
    running.stdout.readline()
    running.send_signal(signal.SIGINT)
    _, errors = running.communicate(timeout=20)
    assert (running.returncode, errors) == (130, b"ratecard: interrupted\n")
