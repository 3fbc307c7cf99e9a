"""A file made again piece by piece is what black makes of the whole."""

import ast
from pathlib import Path

import pytest
from black import format_str
from black.mode import Mode, TargetVersion

from ratecard.render.patch import patched

PACKAGE = Path(__file__).parents[2] / "generated/ratecard-cliprise"
FILES = sorted(PACKAGE.glob("src/**/*.py"))
MODE = Mode(line_length=100, target_versions={TargetVersion.PY311})

BEFORE = '''\
"""A module."""

from decimal import Decimal

# What the docs say.
PRICE = Decimal("1.50")
UNIT = "video"


class Quotes:
    """Prices."""

    first: int = 1
    """How many."""

    @staticmethod
    def one(*, sound: bool) -> str:
        """One video.

        Dear.
        """
        return "a" if sound else "b"

    async def two(self) -> None: ...
'''


def black(source: str) -> str:
    return format_str(source, mode=MODE)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('PRICE = Decimal("1.50")', 'PRICE = Decimal( "1.75" )'),
        ('UNIT = "video"', f"UNIT = [{', '.join(repr(f'word {n}') for n in range(12))}]"),
        ('"""A module."""', '"""A module.   """'),
        ('"""Prices."""', "'''New prices. '''"),
        ("first: int = 1", "first: int=2"),
        ("        Dear.\n", "        Cheap.\n\n          Very.\n"),
        ("def one(*, sound: bool)", "def one( *, sound: bool, )"),
        ("@staticmethod", "@ staticmethod"),
        ("async def two(self) -> None: ...", "async def two( self ) -> None:\n        ..."),
        ('return "a" if sound', "return 'a' if  sound"),
    ],
)
def test_a_changed_statement_is_laid_out_where_it_stands(old: str, new: str) -> None:
    assert old in BEFORE
    changed = BEFORE.replace(old, new)

    assert patched(BEFORE, changed, black) == black(changed)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("# What the docs say.", "#What the docs say."),
        ("class Quotes:", "class Quotes :"),
        ('"""How many."""', "'''How many.'''"),
        ('UNIT = "video"\n', 'UNIT = "video"\n\n\n\nMORE = 1\n'),
        ("PRICE = ", "PRICE = = "),
    ],
)
def test_what_is_more_than_statements_is_left_to_black(old: str, new: str) -> None:
    assert old in BEFORE

    assert patched(BEFORE, BEFORE.replace(old, new), black) is None


def test_only_what_changed_goes_through_black() -> None:
    seen: list[str] = []

    def watched(source: str) -> str:
        seen.append(source)
        return black(source)

    patched(BEFORE, BEFORE.replace("1.50", "1.75"), watched)

    assert seen == ['PRICE = Decimal("1.75")\n']


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_any_statement_of_a_generated_file_may_change(file: Path) -> None:
    """Every tenth one is written in another style, which black brings back."""
    text = file.read_text()
    lines = text.split("\n")
    for each in reversed(statements(ast.parse(text))[::10]):
        indent = " " * each.col_offset
        other = [indent + line for line in ast.unparse(each).split("\n")]
        lines[each.lineno - 1 : each.end_lineno] = other
    changed = "\n".join(lines)

    assert patched(text, changed, black) == black(changed)


def statements(module: ast.Module) -> list[ast.stmt]:
    """Those of the module and of its classes, without classes."""
    found: list[ast.stmt] = []
    for each in module.body:
        found += each.body if isinstance(each, ast.ClassDef) else [each]
    return found
