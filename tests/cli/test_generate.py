"""`ratecard generate`: its arguments, read with and without the command line library."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ratecard.cli.app import app
from ratecard.cli.generating import GenerateRequest, generate_outcome, plain_request
from ratecard.cli.outcome import Outcome
from ratecard.cli.run import run

SPECS = Path(__file__).parent / "specs"


@pytest.mark.parametrize(
    ("arguments", "request_"),
    [
        ("generate", GenerateRequest()),
        ("generate --check", GenerateRequest(check=True)),
        ("generate a --check b", GenerateRequest(providers=("a", "b"), check=True)),
        ("generate --out x a", GenerateRequest(providers=("a",), out=Path("x"))),
        ("generate --specs y", GenerateRequest(specs=Path("y"))),
        (f"generate --templates {SPECS}", GenerateRequest(templates=SPECS)),
        ("generate --help", None),
        ("generate --chekc", None),
        ("generate --out", None),
        ("generate --out --check", None),
        ("generate --out x --out y", None),
        ("generate --out=x", None),
        ("generate --templates nowhere", None),
        ("generate --", None),
        ("validate", None),
        ("", None),
    ],
)
def test_plain_arguments_are_read_quickly(arguments: str, request_: GenerateRequest | None) -> None:
    """What is plain is read at once; everything else is left to the library and its messages."""
    assert plain_request(arguments.split()) == request_


@pytest.mark.parametrize(
    "arguments",
    [
        "generate --check --specs {specs} --out {out}",
        "generate studio --specs {specs} --out {out} --check",
        "generate --out {out} studo --specs {specs}",
    ],
)
def test_both_ways_of_reading_agree(arguments: str, tmp_path: Path) -> None:
    """The library's reading of plain arguments leads to the same outcome."""
    words = arguments.format(specs=SPECS, out=tmp_path / "out").split()
    plain = plain_request(words)
    assert plain is not None
    assert _ending(lambda: generate_outcome(plain)) == _ending(lambda: _by_library(words))


def test_a_package_is_written_then_proven_then_found_edited(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Silence when piped; --check prints a diff of what somebody edited, and ends with 1."""
    arguments = ["generate", "--specs", str(SPECS), "--out", str(tmp_path)]
    assert run(arguments) == 0
    assert run([*arguments, "--check"]) == 0
    assert capsys.readouterr() == ("", "")
    project = tmp_path / "ratecard-studio" / "pyproject.toml"
    project.write_text(project.read_text(encoding="utf-8") + "# edited\n", encoding="utf-8")
    assert run([*arguments, "--check"]) == 1
    printed = capsys.readouterr()
    assert "-# edited" in printed.out.splitlines()
    assert printed.err == f"ratecard: {tmp_path} is not what the specs say: run ratecard generate\n"


def test_shipped_specs_take_no_package_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where `specs` was misnamed: the shipped ones know nothing of the packages there."""
    monkeypatch.setattr("ratecard.cli.specs.specs_folder", lambda: SPECS)
    monkeypatch.chdir(tmp_path)
    assert run(["init", "acme"]) == 0
    assert run(["generate"]) == 0
    (tmp_path / "specs").rename(tmp_path / "spec")
    before = _files(tmp_path / "generated/ratecard-acme")
    capsys.readouterr()
    for arguments in ([], ["--allow-removed-names"], ["--check"]):
        assert run(["generate", *arguments]) == 0
        note = "no spec in ./specs: took those that come with ratecard; --specs names a folder"
        assert capsys.readouterr() == ("", f"ratecard: {note}\n")
    assert _files(tmp_path / "generated/ratecard-acme") == before
    assert (tmp_path / "generated/openapi/acme.json").is_file()


def test_a_broken_spec_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its findings are printed with their place, and no folder appears."""
    (tmp_path / "specs" / "odd").mkdir(parents=True)
    (tmp_path / "specs" / "odd" / "provider.yaml").write_text("id: odd\n", encoding="utf-8")
    out = tmp_path / "out"
    assert run(["generate", "--specs", str(tmp_path / "specs"), "--out", str(out)]) == 1
    assert f"{tmp_path}/specs/odd/provider.yaml:1:1: missing-key: " in capsys.readouterr().err
    assert not out.exists() or list(out.iterdir()) == []


def _files(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _by_library(words: list[str]) -> Outcome:
    outcome: object = app(words, prog_name="ratecard", standalone_mode=False)
    assert isinstance(outcome, Outcome)
    return outcome


def _ending(call: Callable[[], Outcome]) -> tuple[list[str], tuple[str, ...], int] | str:
    try:
        outcome = call()
    except Exception as problem:
        return repr(problem)
    return list(outcome.output), outcome.errors, outcome.code
