"""A public name of a package never goes by accident."""

import shutil
from pathlib import Path

import pytest

from ratecard.cli.outcome import FOUND
from ratecard.cli.run import run as command_line
from ratecard.generate import GenerateError, generate

MINIMAL = Path(__file__).parents[1] / "cases/minimal/tiny"


def test_a_rename_is_refused_until_it_is_meant(tmp_path: Path) -> None:
    """The error names what would go, nothing is written, and one option lets it pass."""
    specs, out = tmp_path / "specs", tmp_path / "out"
    shutil.copytree(MINIMAL, specs / "tiny")
    run(specs, out)
    before = written(out)
    endpoints = specs / "tiny/endpoints.yaml"
    endpoints.write_text(endpoints.read_text().replace("python: ", "python: new_", 1))

    with pytest.raises(GenerateError, match=r"tiny would lose public names: client\.\w+"):
        run(specs, out)
    assert written(out) == before
    arguments = ["generate", "--specs", str(specs), "--out", str(out)]
    assert command_line(arguments) == FOUND

    run(specs, out, allow_removed_names=True)
    assert written(out) != before
    assert "client.new_" in (out / "ratecard-tiny/public-names.txt").read_text()


def run(specs: Path, out: Path, *, allow_removed_names: bool = False) -> None:
    """Generate all packages."""
    report = generate(
        providers=None,
        specs=specs,
        templates=None,
        out=out,
        check=False,
        progress=lambda _line: None,
        allow_removed_names=allow_removed_names,
    )
    assert not report.findings


def written(out: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    files = (path for path in out.rglob("*") if path.is_file())
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in files}
