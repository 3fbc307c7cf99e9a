"""What the distributions declare: every library that their code imports, and who they are."""

import ast
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from ratecard.plan.package import RUNTIME_REQUIREMENT

ROOT = Path(__file__).parents[1]
FOLDERS = {"pyproject.toml": "generator/ratecard", "runtime/pyproject.toml": "runtime"}
OF_TESTS = {"pytest"}  # whoever loads a fixture or a plugin has it
INSIDE = {"pydantic-core": "pydantic"}  # each pins the other's very version


def project(file: str) -> dict[str, object]:
    """The table `project` of a pyproject.toml."""
    found: dict[str, object] = tomllib.loads((ROOT / file).read_text(encoding="utf-8"))["project"]
    return found


def requirements(file: str) -> list[str]:
    """What an installation with every extra asks for."""
    table = tomllib.loads((ROOT / file).read_text(encoding="utf-8"))["project"]
    extras: dict[str, list[str]] = table.get("optional-dependencies", {})
    return [*table["dependencies"], *(each for extra in extras.values() for each in extra)]


def imported(folder: Path) -> set[str]:
    """The distributions that code imports, without Python's own modules and ours."""
    modules: set[str] = set()
    for file in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module:
                modules.add(node.module.partition(".")[0])
            elif isinstance(node, ast.Import):
                modules.update(each.name.partition(".")[0] for each in node.names)
    others = modules - sys.stdlib_module_names - {"ratecard", "ratecard_runtime"}
    known = packages_distributions()
    return {canonicalize_name(known[module][0]) for module in others}


@pytest.mark.parametrize("file", FOLDERS)
def test_what_is_imported_is_declared(file: str) -> None:
    """Not only by another library that needs it today."""
    declared = {canonicalize_name(Requirement(each).name) for each in requirements(file)}
    needed = {INSIDE.get(name, name) for name in imported(ROOT / FOLDERS[file])}
    assert needed - OF_TESTS <= declared


@pytest.mark.parametrize("file", FOLDERS)
def test_an_index_is_told_what_it_shows(file: str) -> None:
    table = project(file)
    assert table["license"] == "MIT"
    assert table["license-files"] == ["LICENSE"]
    assert (ROOT / file).with_name("LICENSE").is_file()
    for key in ("description", "keywords", "classifiers", "readme"):
        assert table[key], key


def test_the_tool_and_its_packages_are_written_for_one_range_of_the_runtime() -> None:
    assert RUNTIME_REQUIREMENT in requirements("pyproject.toml")
