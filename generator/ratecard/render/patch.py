"""A file made again from the one before it: only statements that changed go through black.

Black lays out each statement by itself. Where the file before is what its template gave, in
black's style from the start, a statement that is still there word for word needs no second look.
"""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import StringIO

_CLASS = "class _:\n"

Layout = Callable[[str], str]
"""Source in black's style."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """Whole lines: one statement of the module (depth 0) or of a class in it (1), or no statement.

    Lines without a statement are blank ones, comments and the heads of classes.
    """

    depth: int | None
    text: str


def patched(before: str, text: str, layout: Layout) -> str | None:
    """`text` in black's style, which `before` has; None when more changed than statements do."""
    try:
        old, new = tuple(_pieces(before)), tuple(_pieces(text))
    except SyntaxError:
        return None
    if [each.text for each in old if each.depth is None] != [
        each.text for each in new if each.depth is None
    ]:
        return None
    known = frozenset(old)
    return "".join(
        each.text if each in known or each.depth is None else _laid_out(each, layout)
        for each in new
    )


def _laid_out(piece: _Piece, layout: Layout) -> str:
    if piece.depth == 0:
        return layout(piece.text)
    return layout(_CLASS + piece.text).removeprefix(_CLASS)


def _pieces(source: str) -> Iterator[_Piece]:
    lines = list(StringIO(source))  # not splitlines: strings may hold other line ends
    done = 0
    for depth, first, last in _statements(ast.parse(source).body, 0):
        if done < first:
            yield _Piece(None, "".join(lines[done:first]))
        yield _Piece(depth, "".join(lines[first:last]))
        done = last
    if done < len(lines):
        yield _Piece(None, "".join(lines[done:]))


def _statements(body: list[ast.stmt], depth: int) -> Iterator[tuple[int, int, int]]:
    """Yield depth, first line and the line after the last of each statement."""
    for number, each in enumerate(body):
        if isinstance(each, ast.ClassDef) and depth == 0:
            yield from _statements(each.body, 1)
        elif number == 0 or not _is_text(each):  # alone, a text would pass for a docstring
            yield depth, _first_line(each) - 1, each.end_lineno or each.lineno


def _is_text(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def _first_line(statement: ast.stmt) -> int:
    match statement:
        case (
            ast.FunctionDef(decorator_list=[decorator, *_])
            | ast.AsyncFunctionDef(decorator_list=[decorator, *_])
            | ast.ClassDef(decorator_list=[decorator, *_])
        ):
            return decorator.lineno
        case _:
            return statement.lineno
