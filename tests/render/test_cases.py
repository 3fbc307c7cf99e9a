"""Each folder of tests/cases/render: a tree of templates, and the tree that comes of it."""

import ast
from pathlib import Path

import black
import pytest
from tests.render.tiny_plan import Plan

from ratecard.render.finish import finish
from ratecard.render.package import render_package
from ratecard.render.templates import read_templates

CASES = Path(__file__).parents[1] / "cases" / "render"


def rendered(templates: Path) -> dict[str, bytes]:
    files = render_package(Plan(), read_templates(templates))
    return {file.path: content for file, content in zip(files, finish(files), strict=True)}


@pytest.mark.parametrize("case", sorted(CASES.iterdir()), ids=lambda case: case.name)
def test_case(case: Path) -> None:
    made = rendered(case / "templates")
    expected = {
        path.relative_to(case / "expected").as_posix(): path.read_bytes()
        for path in (case / "expected").rglob("*")
        if path.is_file()
    }

    assert made == expected
    assert made == rendered(case / "templates")
    for path, content in made.items():
        if path.endswith(".py"):
            ast.parse(content)
            text = content.decode()
            assert black.format_str(text, mode=black.Mode(line_length=100)) == text
