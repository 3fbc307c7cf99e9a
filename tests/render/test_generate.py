"""Generating real packages: what is written, and what is found changed."""

import shutil
from pathlib import Path

import pytest
from tests.render.running import edit, run

from ratecard.generate import GenerateReport
from ratecard.write.folder import read_folder

PRICING = "ratecard-acme/src/ratecard_acme/pricing.py"
LOCK = "ratecard-acme/.ratecard.lock"


def test_a_package_is_whole(made: Path) -> None:
    files = read_folder(made / "out" / "ratecard-acme")

    assert {
        ".ratecard.lock",
        "CHANGELOG.md",
        "LICENSE",
        "README.md",
        "pyproject.toml",
        "src/ratecard_acme/__init__.py",
        "src/ratecard_acme/models.py",
        "src/ratecard_acme/pricing.py",
        "src/ratecard_acme/py.typed",
    } <= files.keys()
    assert sorted(path.name for path in (made / "out").iterdir()) == [
        "openapi",
        "ratecard-acme",
        "ratecard-tiny",
    ]


def test_every_text_ends_in_one_newline_and_has_no_trailing_blanks(made: Path) -> None:
    for path, content in read_folder(made / "out").items():
        text = content.decode()
        assert "\r" not in text, path
        if text:
            assert text.endswith("\n"), path
            assert not text.endswith("\n\n"), path
        assert not any(line != line.rstrip() for line in text.split("\n")), path


def test_a_second_run_finds_nothing_to_do(root: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in (root / "out").rglob("*")}
    lines: list[str] = []
    report = run(root / "specs", root / "out", progress=lines.append)

    assert report == GenerateReport(unchanged=("acme", "tiny"))
    assert {path: path.stat().st_mtime_ns for path in (root / "out").rglob("*")} == before
    assert lines == ["acme: nothing to do", "tiny: nothing to do"]


def test_a_check_of_what_is_current_finds_nothing(root: Path) -> None:
    assert run(root / "specs", root / "out", check=True) == GenerateReport(
        unchanged=("acme", "tiny")
    )


def test_an_edit_of_any_file_is_found_and_mended(root: Path) -> None:
    before = read_folder(root / "out")
    for path, content in before.items():
        (root / "out" / path).write_bytes(content + b"#\n")
    report = run(root / "specs", root / "out", check=True)

    for path in before:
        assert f"--- a/{path}\n+++ b/{path}\n" in report.diff
    assert report.unchanged == ()
    assert run(root / "specs", root / "out").written == ("acme", "tiny")
    assert read_folder(root / "out") == before


@pytest.mark.parametrize("path", [PRICING, LOCK, "ratecard-acme/src/ratecard_acme/py.typed"])
def test_a_deleted_file_is_found_and_mended(root: Path, path: str) -> None:
    before = read_folder(root / "out")
    (root / "out" / path).unlink()
    report = run(root / "specs", root / "out", check=True)

    assert report.diff.startswith(f"--- /dev/null\n+++ b/{path}\n")
    assert report.unchanged == ("tiny",)
    run(root / "specs", root / "out")
    assert read_folder(root / "out") == before


def test_an_added_file_is_found_and_removed(root: Path) -> None:
    added = root / "out/ratecard-acme/src/ratecard_acme/extra.py"
    added.write_text("")
    report = run(root / "specs", root / "out", check=True)

    assert report.diff == ("--- a/ratecard-acme/src/ratecard_acme/extra.py\n+++ /dev/null\n")
    run(root / "specs", root / "out")
    assert not added.exists()


def test_what_tools_leave_beside_the_code_is_no_drift(root: Path) -> None:
    for name in ("__pycache__", ".venv", "dist", "build", "x.egg-info"):
        (root / "out/ratecard-acme" / name).mkdir()
        (root / "out/ratecard-acme" / name / "file").write_text("")

    assert run(root / "specs", root / "out", check=True).diff == ""


def test_a_changed_price_changes_the_calculators_and_not_the_models(root: Path) -> None:
    before = read_folder(root / "out")
    edit(root / "specs/acme/prices.yaml", "99", "98")
    report = run(root / "specs", root / "out", check=True)

    assert f"+++ b/{PRICING}\n" in report.diff
    assert report.unchanged == ("tiny",)
    assert read_folder(root / "out") == before
    assert run(root / "specs", root / "out").written == ("acme",)
    after = read_folder(root / "out")
    changed = {path for path in after if before[path] != after[path]}
    assert {PRICING, LOCK} <= changed
    assert "ratecard-acme/src/ratecard_acme/models.py" not in changed


def test_what_is_made_again_is_the_same_as_what_is_made_from_scratch(root: Path) -> None:
    edit(root / "specs/acme/prices.yaml", "99", "98")
    run(root / "specs", root / "out")
    run(root / "specs", root / "fresh")

    assert read_folder(root / "out") == read_folder(root / "fresh")


def test_one_provider_can_be_generated_alone(root: Path) -> None:
    edit(root / "specs/acme/prices.yaml", "99", "98")
    edit(root / "specs/tiny/provider.yaml", "summary:", "# changed\nsummary:")
    report = run(root / "specs", root / "out", providers=["tiny"])

    assert report.written == ("tiny",)
    assert run(root / "specs", root / "out", check=True).unchanged == ("tiny",)


def test_a_broken_spec_stops_the_run_before_anything_is_written(root: Path) -> None:
    before = read_folder(root / "out")
    edit(root / "specs/acme/prices.yaml", "99", "98")
    edit(root / "specs/tiny/provider.yaml", "summary:", "sumary:")
    report = run(root / "specs", root / "out")

    assert [finding.code for finding in report.findings if "sumary" in finding.message]
    assert report.written == ()
    assert read_folder(root / "out") == before
    assert run(root / "specs", root / "out", check=True).findings == report.findings


def test_a_package_without_a_spec_is_reported_and_goes_when_that_is_meant(root: Path) -> None:
    shutil.rmtree(root / "specs/tiny")
    report = run(root / "specs", root / "out", check=True)

    assert report.diff.startswith("Only in the output folder: ratecard-tiny\n--- a/openapi/")
    assert "--- a/openapi/tiny.json\n+++ /dev/null\n" in report.diff
    assert run(root / "specs", root / "out", providers=["acme"]).removed == ()
    report = run(root / "specs", root / "out", allow_removed_names=True)
    assert report.removed == ("ratecard-tiny",)
    assert [path.name for path in (root / "out").iterdir()] == ["openapi", "ratecard-acme"]


def test_a_spec_without_its_provider_file_is_broken_and_keeps_its_package(root: Path) -> None:
    before = read_folder(root / "out")
    misnamed = root / "specs/tiny/providers.yaml"
    (root / "specs/tiny/provider.yaml").rename(misnamed)
    report = run(root / "specs", root / "out")

    assert {finding.code for finding in report.findings} == {"missing-file", "unknown-file"}
    assert report.removed == ()
    assert read_folder(root / "out") == before


def test_a_folder_that_is_not_ours_stays(root: Path) -> None:
    (root / "out/notes").mkdir()
    (root / "out/notes/a.txt").write_text("mine")

    assert run(root / "specs", root / "out", check=True).diff == ""
    run(root / "specs", root / "out")
    assert (root / "out/notes/a.txt").read_text() == "mine"
