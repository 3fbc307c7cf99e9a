"""Syntax: what the YAML parser could not read, in plain words.

The parser's own words name tokens and blocks; people who write a spec know lines, quotes,
brackets and indentation.
"""

import re
from typing import Protocol

import yaml
from yaml.error import Mark, MarkedYAMLError
from yaml.events import ScalarEvent

from ratecard.findings import Finding
from ratecard.spec import Position

_INDENTED = "this line does not line up with the lines it belongs to"
_INDENT = "give the keys of one group the same indentation, and put a text in one pair of quotes"
_QUOTE = "put a text that holds `,`, `[`, `]`, `{`, `}` or `: ` in quotes"

_WORDS: tuple[tuple[str, str, str], ...] = (
    (r"mapping values are not allowed", "a `:` stands where no key can be", _QUOTE),
    (r"expected ',' or '\]'", "a list in brackets lacks a comma or its `]`", _QUOTE),
    (r"expected ',' or '\}'", "a group in braces lacks a comma or its `}`", _QUOTE),
    (r"node content", "a value is missing before this bracket or the end", _QUOTE),
    (r"found unexpected end of stream", "this quote is never closed", "close the quote"),
    (
        r"unexpected document (?:separator|indicator)",
        "this quote is never closed",
        "close the quote",
    ),
    (r"expected ':'", "a key has no `:` after it", "write `key: value` on one line"),
    (
        r"unknown escape|hexa?decimal|invalid Unicode",
        "a backslash in double quotes begins no known escape",
        "use single quotes where a backslash is plain text",
    ),
    (r"tab character|'\\t'", "a tab stands where only spaces indent", "indent with spaces"),
    (
        r"cannot start any token",
        "a text begins with a character that YAML keeps for itself",
        "put the text in quotes",
    ),
    (
        r"sequence entries are not allowed",
        "a `-` stands where no list can begin",
        "begin the list on a line of its own, below its key",
    ),
    (
        r"incompatible YAML|directive|document start",
        "a line that begins with `%`, `---` or `...` cannot stand here",
        "remove the line; a spec file is one plain document",
    ),
    (r"tag", "a tag that begins with `!` cannot be read", "put a text with `!` in quotes"),
    (
        r"scanning an? (?:anchor|alias)",
        "`&` or `*` begins a name that cannot be read",
        "put a text that begins with `&` or `*` in quotes",
    ),
    (
        r"expected key|keys are not allowed|'-' indicator|<block end>|indentation or unclosed",
        _INDENTED,
        _INDENT,
    ),
    (
        r"block scalar|chomping|indentation indicator",
        "a text after `|` or `>` cannot be read",
        "begin the text on the next line and indent it with spaces",
    ),
)


class AnyMark(Protocol):
    """A mark of either parser, counted from 0."""

    line: int
    column: int


_TABLE = tuple((re.compile(pattern), message, hint) for pattern, message, hint in _WORDS)


def syntax_finding(
    error: yaml.YAMLError, text: str, shown: str, long_quote: ScalarEvent | None
) -> Finding:
    """Return the finding for what the parser says about `text`.

    `long_quote` is the last text in quotes that went over several lines: when the parser stumbles
    where it ends, the quote was closed by one that was meant to open another text.
    """
    problem, context, mark, context_mark = _told_by(error)
    line = mark.line if mark else 0
    end = long_quote.end_mark if long_quote else None
    if long_quote and end and end.line == line:
        message = f"this quote is closed only on line {line + 1}"
        return _finding(shown, long_quote.start_mark, message, "close the quote on its own line")
    lines = text.splitlines()
    message, hint = _explain(problem, context, lines[line] if line < len(lines) else "")
    where = context_mark if "never closed" in message and context_mark else mark
    return _finding(shown, where, message, hint)


def _told_by(error: yaml.YAMLError) -> tuple[str, str, Mark | None, Mark | None]:
    if not isinstance(error, MarkedYAMLError):
        return str(error), "", None, None
    return error.problem or "", error.context or "", error.problem_mark, error.context_mark


def _finding(shown: str, mark: AnyMark | None, message: str, hint: str) -> Finding:
    position = Position(shown, mark.line + 1, mark.column + 1) if mark else Position(shown, 1, 1)
    return Finding(position=position, path="", code="yaml-syntax", message=message, hint=hint)


def _explain(problem: str, context: str, line: str) -> tuple[str, str]:
    if "cannot start" in problem and line.lstrip(" ").startswith("\t"):
        problem = "tab character"
    for words in (problem, context):
        for pattern, message, hint in _TABLE:
            if pattern.search(words):
                return message, hint
    return "the text is not YAML from here on", "check quotes, brackets and indentation"
