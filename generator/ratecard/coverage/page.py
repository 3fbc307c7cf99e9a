"""A docs page laid out: its lines, the rows of its tables, and the item each is about."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of a table: its cells under their headings (lower case, without code marks).

    The row of headings itself has none.

    `owner` is the model, tool or operation that the row is about, None where that is open.
    """

    line: int
    headings: tuple[str, ...]
    cells: tuple[str, ...]
    owner: str | None = None

    def columns(self) -> tuple[tuple[str, str], ...]:
        """The cells with their headings; a cell too many has an empty one."""
        missing = len(self.cells) - len(self.headings)
        headings = (*self.headings, *[""] * max(0, missing))
        return tuple(zip(headings, self.cells, strict=False))


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLine:
    """A line outside tables.

    `code` says that it belongs to a sample of code, `names` that it lists parameters, as a line
    under "Required fields" does.
    """

    number: int
    text: str
    code: bool
    owner: str | None = None
    names: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One docs file, in the order of its lines."""

    file: str
    lines: tuple[PageLine, ...]
    rows: tuple[Row, ...]
