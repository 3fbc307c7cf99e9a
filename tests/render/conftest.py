"""Packages made once from the minimal specs, and a copy of them for each test."""

import shutil
from pathlib import Path

import pytest
from tests.render.running import run

MINIMAL = Path(__file__).parents[1] / "cases" / "minimal"


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The specs and the packages made from them, once; tests copy it."""
    root = tmp_path_factory.mktemp("made")
    for name in ("acme", "tiny"):
        shutil.copytree(MINIMAL / name, root / "specs" / name)
    assert run(root / "specs", root / "out").written == ("acme", "tiny")
    return root


@pytest.fixture
def root(made: Path, tmp_path: Path) -> Path:
    shutil.copytree(made, tmp_path / "copy")
    return tmp_path / "copy"
