"""HTML as lines of light Markdown, each with the line of the file on which it begins."""

from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Final

_SILENT: Final = frozenset(("script", "style", "head", "svg", "template", "noscript"))
_BLOCKS: Final = (
    frozenset(
        (
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "br",
            "button",
            "caption",
            "dd",
            "div",
        )
    )
    | frozenset(
        (
            "details",
            "dl",
            "dt",
            "fieldset",
            "figure",
            "footer",
            "form",
            "header",
            "hr",
            "html",
            "main",
        )
    )
    | frozenset(("nav", "ol", "p", "section", "summary", "table", "tbody", "tfoot", "thead", "ul"))
)
_HEADINGS: Final = frozenset(f"h{level}" for level in range(1, 7))
_CODE: Final = frozenset(("code", "kbd", "samp", "tt", "var"))

HtmlLine = tuple[int, str, bool]
"""Number of the line in the file, its text, and whether it belongs to a sample of code."""


def html_lines(text: str) -> Iterator[HtmlLine]:
    """Yield the lines that a reader of the page sees; broken HTML is read as browsers do."""
    parser = _Page()
    parser.feed(text)
    parser.close()
    parser.end_line()
    yield from parser.lines


class _Page(HTMLParser):
    """Collects lines; the state is what `html.parser` cannot pass along."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[HtmlLine] = []
        self._text = ""
        self._number = 1
        self._silent = 0
        self._sample = 0
        self._cells: list[str] | None = None
        self._in_cell = False
        self._first_row = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line, a cell, a code span or a silent part."""
        del attrs
        if tag in _SILENT:
            self._silent += 1
        elif tag == "pre":
            self.end_line()
            self._sample += 1
        elif tag == "tr":
            self.end_line()
            self._cells = []
            self._number = self.getpos()[0]
        elif tag in ("td", "th"):
            self._end_cell()
            self._in_cell = self._cells is not None
        elif tag == "li":
            self.end_line()
            self._text = "- "
        elif tag in _HEADINGS:
            self.end_line()
            self._text = f"{'#' * int(tag[1])} "
        elif tag in _CODE and not self._sample:
            self._text += "`"
        elif tag in _BLOCKS:
            self._first_row |= tag == "table"
            self._break()

    def handle_endtag(self, tag: str) -> None:
        """End what the start tag began."""
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag == "pre":
            self.end_line()
            self._sample = max(0, self._sample - 1)
        elif tag in ("tr", "table"):
            self._end_row()
        elif tag in ("td", "th"):
            self._end_cell()
        elif tag in _CODE and not self._sample:
            self._text += "`"
        elif tag in _BLOCKS or tag in _HEADINGS or tag == "li":
            self._break()

    def handle_data(self, data: str) -> None:
        """Add text; in a sample every line of the file is a line."""
        if self._silent:
            return
        number = self.getpos()[0]
        if not self._sample or self._cells is not None:
            self._add(" ".join(data.split()), number, data)
            return
        for offset, part in enumerate(data.split("\n")):
            if offset:
                self.end_line()
            if part and not self._text:
                self._number = number + offset
            self._text += part

    def end_line(self) -> None:
        """Keep the line collected so far."""
        self._end_row()
        if self._text.strip(" #-"):
            self.lines.append((self._number, self._text, self._sample > 0))
        self._text = ""

    def _add(self, words: str, number: int, data: str) -> None:
        if not words:
            self._text += " " if self._text and not self._text.endswith(" ") else ""
            return
        if not self._text.strip(" #-`") and self._cells is None:
            leading = data[: len(data) - len(data.lstrip())]
            self._number = number + leading.count("\n")
        before = " " if data[:1].isspace() and self._text else ""
        after = " " if data[-1:].isspace() else ""
        self._text += before + words + after

    def _break(self) -> None:
        """A block ends a line, but within a cell only a word."""
        if self._cells is None:
            self.end_line()
        elif self._text:
            self._text += " "

    def _end_cell(self) -> None:
        if self._cells is not None and self._in_cell:
            self._cells.append(" ".join(self._text.split()).replace("|", r"\|"))
            self._text = ""
            self._in_cell = False

    def _end_row(self) -> None:
        if self._cells is None:
            return
        self._end_cell()
        cells, self._cells = self._cells, None
        self._text = ""
        if not cells:
            return
        self.lines.append((self._number, f"| {' | '.join(cells)} |", False))
        if self._first_row:
            self._first_row = False
            self.lines.append((self._number, f"|{'---|' * len(cells)}", False))
