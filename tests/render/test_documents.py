"""OpenAPI documents beside the packages: written with them, found changed like them."""

import json
from pathlib import Path

import pytest
from tests.render.running import edit, run

from ratecard.generate import GenerateError
from ratecard.write.folder import read_folder

LOCK = "openapi/.ratecard.lock"


def test_each_provider_has_a_document(made: Path) -> None:
    assert set(read_folder(made / "out/openapi")) == {".ratecard.lock", "acme.json", "tiny.json"}
    assert json.loads((made / "out/openapi/acme.json").read_text("utf-8"))["openapi"] == "3.1.0"


def test_an_edited_document_is_found_and_mended(root: Path) -> None:
    document = root / "out/openapi/acme.json"
    before = document.read_bytes()
    edit(document, '"openapi": "3.1.0"', '"openapi": "3.0.0"')
    lines: list[str] = []

    report = run(root / "specs", root / "out", check=True, progress=lines.append)
    assert '+ "openapi": "3.1.0",' in report.diff
    assert lines == ["acme: current", "tiny: current", "openapi: not current"]

    lines.clear()
    run(root / "specs", root / "out", progress=lines.append)
    assert document.read_bytes() == before
    assert lines == ["acme: nothing to do", "tiny: nothing to do", "openapi: 1 of 3 files written"]


def test_a_document_too_many_and_one_too_few_are_found(root: Path) -> None:
    before = read_folder(root / "out/openapi")
    (root / "out/openapi/tiny.json").rename(root / "out/openapi/other.json")

    diff = run(root / "specs", root / "out", check=True).diff
    assert "--- a/openapi/other.json\n+++ /dev/null\n" in diff
    assert "+++ b/openapi/tiny.json" in diff

    run(root / "specs", root / "out")
    assert read_folder(root / "out/openapi") == before


def test_a_missing_folder_and_a_damaged_lock_are_mended(root: Path) -> None:
    before = read_folder(root / "out/openapi")
    (root / "out" / LOCK).write_text("{}")
    assert run(root / "specs", root / "out", check=True).diff
    run(root / "specs", root / "out")
    assert read_folder(root / "out/openapi") == before

    for path in (root / "out/openapi").iterdir():
        path.unlink()
    (root / "out/openapi").rmdir()
    assert run(root / "specs", root / "out", check=True).diff
    run(root / "specs", root / "out")
    assert read_folder(root / "out/openapi") == before


def test_a_changed_spec_changes_its_document_alone(root: Path) -> None:
    before = read_folder(root / "out/openapi")
    edit(root / "specs/tiny/provider.yaml", "summary: ", "summary: Now ")
    run(root / "specs", root / "out", providers=["acme"])
    assert read_folder(root / "out/openapi") == before

    run(root / "specs", root / "out", providers=["tiny"])
    after = read_folder(root / "out/openapi")
    assert after["acme.json"] == before["acme.json"]
    assert b'"summary": "Now ' in after["tiny.json"]
    assert run(root / "specs", root / "out", check=True).diff == ""


def test_what_other_tools_made_just_so_is_current(root: Path) -> None:
    """The lock says by what a document was made; only the document counts."""
    lock = json.loads((root / "out" / LOCK).read_text("utf-8"))
    lock["files"]["acme.json"] = "0" * 64 + lock["files"]["acme.json"][64:]
    (root / "out" / LOCK).write_text(json.dumps(lock, indent=1, sort_keys=True) + "\n")
    assert run(root / "specs", root / "out", check=True).diff == ""


def test_a_folder_that_is_not_ours_is_left_alone(root: Path) -> None:
    (root / "out" / LOCK).unlink()
    (root / "out/openapi/notes.txt").write_text("mine")
    with pytest.raises(GenerateError, match=r"notes\.txt was not made by ratecard"):
        run(root / "specs", root / "out")
    assert (root / "out/openapi/notes.txt").read_text() == "mine"
