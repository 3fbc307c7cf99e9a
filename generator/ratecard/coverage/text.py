"""A docs page as numbered lines: Markdown and plain text as they are, HTML as light Markdown."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

_HTML_NAME = re.compile(r"\.x?html?$", re.IGNORECASE)
_HTML_START = re.compile(
    r"\s*(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body|main|div)\b", re.I | re.S
)
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*(?:\s+\"[^\"]*\")?\)")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_SPACES = re.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\r\f\v]")
_HYPHENS = re.compile("[\u2010-\u2012\u2212]")
_LONGEST = 4000
_FENCE = re.compile(r"\s*(?:```|~~~)")
_ESCAPED = re.compile(r"\\([_*\[\]<>#`~-])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a page, `number` counted from 1 in the file; `code` says that it is a sample."""

    number: int
    text: str
    code: bool = False


def page_lines(text: str, name: str) -> tuple[Line, ...]:
    """Return the lines of a page; `name` is the name of its file, which may tell its format.

    Headings of HTML become `# …`, cells of a table `| … |`, code a code span or a sample; links
    keep their words alone.
    """
    if _HTML_NAME.search(name) or _HTML_START.match(text):
        from ratecard.coverage.html_text import html_lines

        lines: Iterable[Line] = (
            Line(number=number, text=_even(line), code=code)
            for number, line, code in html_lines(text)
        )
    else:
        lines = _plain_lines(text)
    return tuple(piece for line in lines for piece in _pieces(line))


def _plain_lines(text: str) -> Iterator[Line]:
    code = False
    for number, raw in enumerate(text.split("\n"), start=1):
        fence = _FENCE.match(raw) is not None
        line = _even(raw)
        if not code and not fence:
            line = _ESCAPED.sub(r"\1", _LINK.sub(r"\1", line))
        yield Line(number=number, text=line, code=code or fence)
        code ^= fence


def _pieces(line: Line) -> Iterator[Line]:
    """A line in pieces that patterns can be tried on, however long it is; a word stays whole."""
    rest = line.text
    while len(rest) > _LONGEST:
        end = rest.rfind(" ", 1, _LONGEST)
        end = end if end > 0 else _LONGEST
        yield replace(line, text=rest[:end])
        rest = rest[end:]
    yield replace(line, text=rest)


def _even(text: str) -> str:
    """The text without characters that nobody sees, and with plain spaces and hyphens alone."""
    return _HYPHENS.sub("-", _SPACES.sub(" ", _INVISIBLE.sub("", text))).rstrip()
