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


@pytest.mark.parametrize("lists_names", [True, False])
def test_a_package_is_not_removed_by_accident(tmp_path: Path, lists_names: bool) -> None:
    """A folder of specs that was misnamed, or never copied, costs no package and nothing in it."""
    specs, out = tmp_path / "specs", tmp_path / "out"
    for name in ("tiny", "tall"):
        shutil.copytree(MINIMAL, specs / name)
    provider = specs / "tall/provider.yaml"
    provider.write_text(provider.read_text().replace("id: tiny", "id: tall"))
    run(specs, out)
    (out / "ratecard-tall/notes.txt").write_text("mine")
    if not lists_names:
        (out / "ratecard-tall/public-names.txt").unlink()
    before = written(out)
    (specs / "tall").rename(tmp_path / "tall")

    lost = r" with its public names \w+, .* and \d+ more" if lists_names else ""
    with pytest.raises(GenerateError, match=rf"ratecard-tall would be removed{lost}: .* put it ba"):
        run(specs, out)
    assert written(out) == before

    run(specs, out, allow_removed_names=True)
    assert sorted(path.name for path in out.iterdir()) == ["openapi", "ratecard-tiny"]


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
