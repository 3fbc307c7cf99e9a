"""The source of models laid out as black would: it runs twice over a file that it changes.

Where the guess is wrong, black's second run mends it.
"""

import ast
from collections.abc import Callable
from itertools import pairwise

LINE_LENGTH = 100
_INDENT = " " * 4

Fill = Callable[[str], str]
"""Puts texts in the place of their placeholders."""


def source_of(module: ast.Module, fill: Fill) -> str:
    """The source of classes and aliases; two blank lines go around each class."""
    blocks = [
        _class(each, fill) if isinstance(each, ast.ClassDef) else fill(ast.unparse(each))
        for each in module.body
    ]
    gaps = [
        "\n\n\n" if ast.ClassDef in (type(one), type(next_one)) else "\n"
        for one, next_one in pairwise(module.body)
    ]
    return "".join(block + gap for block, gap in zip(blocks, [*gaps, ""], strict=True))


def _class(node: ast.ClassDef, fill: Fill) -> str:
    head = f"class {node.name}({', '.join(map(ast.unparse, node.bases))}):"
    members = [_member(each, fill) for each in node.body]
    if isinstance(node.body[0], ast.Expr) and len(members) > 1:  # the docstring of the class
        members[0] += "\n"
    return "\n".join((head, *members))


def _member(statement: ast.stmt, fill: Fill) -> str:
    line = _INDENT + fill(ast.unparse(statement))
    if len(line) <= LINE_LENGTH or not isinstance(statement, ast.AnnAssign):
        return line
    optional = line.removesuffix("None") + "("
    if line.endswith(" = None") and len(optional) <= LINE_LENGTH:
        return f"{optional}\n{2 * _INDENT}None\n{_INDENT})"
    if isinstance(statement.annotation, ast.Subscript):
        return _broken(line, statement.annotation, fill) or line
    return line


def _broken(line: str, annotation: ast.Subscript, fill: Fill) -> str | None:
    """The line broken inside the brackets of its annotation; None where that is not enough."""
    within = annotation.slice
    items = within.elts if isinstance(within, ast.Tuple) else [within]
    parts = [fill(ast.unparse(each)) for each in items]
    middle = [2 * _INDENT + ", ".join(parts)]
    if len(middle[0]) > LINE_LENGTH:
        middle = [f"{2 * _INDENT}{part}," for part in parts]
    if max(map(len, middle)) > LINE_LENGTH:
        return None
    before, _, after = line.partition(fill(ast.unparse(annotation)))
    opening = f"{before}{ast.unparse(annotation.value)}["
    return "\n".join((opening, *middle, f"{_INDENT}]{after}"))
