"""Tables for people: aligned columns, never cut when they go to a file or another program."""

import io
import sys
from collections.abc import Iterable, Sequence
from typing import Final

from rich.console import Console
from rich.table import Table
from rich.text import Text

_UNCUT: Final = 10_000
"""Columns of an output that is no terminal: wide enough that no line is folded."""


def table_lines(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> tuple[str, ...]:
    """A table as lines: headings first, colour and folding only where a person reads it."""
    on_terminal = sys.stdout.isatty()
    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in headings:
        table.add_column(heading, overflow="fold")
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    text = io.StringIO()
    console = Console(file=text, force_terminal=on_terminal, width=None if on_terminal else _UNCUT)
    console.print(table)
    return tuple(line.rstrip() for line in text.getvalue().splitlines())
