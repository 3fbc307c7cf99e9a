"""The order of the generator: each part uses only parts before it, as its docstring lists them."""

import ast
import re
from pathlib import Path

import pytest

import ratecard

ROOT = Path(ratecard.__file__).parent
ORDER = re.findall(r"`(\w+)`", ratecard.__doc__ or "")
CONTRIBUTING = Path(__file__).parents[1] / "CONTRIBUTING.md"


def files_of(part: str) -> list[Path]:
    """The files of a folder, or the one of a module."""
    folder = ROOT / part
    return sorted(folder.rglob("*.py")) if folder.is_dir() else [folder.with_suffix(".py")]


def used_by(file: Path) -> set[str]:
    """The parts that a file imports, also inside functions and for types alone."""
    used: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        names = [f"{node.module}."] if isinstance(node, ast.ImportFrom) and node.module else []
        if isinstance(node, ast.Import):
            names = [f"{each.name}." for each in node.names]
        used.update(name.split(".")[1] for name in names if name.startswith("ratecard."))
    return used


def test_the_docstring_lists_every_part_once() -> None:
    found = {each.stem for each in ROOT.iterdir() if each.suffix == ".py" or _is_package(each)}
    assert sorted(ORDER) == sorted(found - {"__init__"})


@pytest.mark.parametrize("part", ORDER)
def test_a_part_uses_only_parts_before_it(part: str) -> None:
    allowed = set(ORDER[: ORDER.index(part) + 1])
    for file in files_of(part):
        assert used_by(file) <= allowed, file.relative_to(ROOT)


def test_contributing_lists_the_folders_in_the_same_order() -> None:
    rows = re.findall(
        r"^\| [^|]+ \| `(\w+)/`", CONTRIBUTING.read_text(encoding="utf-8"), re.MULTILINE
    )
    assert rows == [part for part in ORDER if (ROOT / part).is_dir()]


def _is_package(path: Path) -> bool:
    return (path / "__init__.py").exists()
