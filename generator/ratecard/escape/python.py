"""Spec text in Python source: literals, docstrings and comments, laid out as black would."""

import re
import textwrap
from collections.abc import Mapping
from decimal import Decimal

from ratecard.escape.text import INVISIBLE, SPACES, SpecData, SpecText, paragraphs, prose, reveal
from ratecard.spec.values import JsonValue

LINE_LENGTH = 100
SHORT_ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}

# Comments that change how the file is read, checked or formatted; an encoding line can even turn
# comments into code.
DIRECTIVE = re.compile(
    r"(?i)(coding|\b(?:fmt|type|pyright|mypy|ruff|pylint|isort|yapf|flake8|pragma))(?=\s*[:=])"
)
BARE_DIRECTIVE = re.compile(r"(?i)\bno(qa|sec|pylint)\b")


def py_string(text: SpecText | str) -> str:
    """A string literal: double quotes, or single quotes where those need fewer backslashes."""
    plain = reveal(text)
    quote = "'" if plain.count('"') > plain.count("'") else '"'
    body = plain.replace("\\", "\\\\").replace(quote, f"\\{quote}")
    body = SPACES.sub(_escaped, INVISIBLE.sub(_escaped, body))
    return f"{quote}{body}{quote}"


def py_literal(value: "JsonValue | SpecText | SpecData") -> str:
    """Any spec value as a Python expression: `Decimal("0.20")`, `(5, 10)`, `{"a": None}`."""
    if isinstance(value, SpecData):
        return py_literal(value.value)
    if isinstance(value, str | SpecText):
        return py_string(value)
    if isinstance(value, Decimal):
        return f'Decimal("{value}")'
    if isinstance(value, Mapping):
        pairs = (f"{py_string(key)}: {py_literal(each)}" for key, each in value.items())
        return f"{{{', '.join(pairs)}}}"
    if isinstance(value, tuple):
        items = ", ".join(py_literal(each) for each in value)
        return f"({items},)" if len(value) == 1 else f"({items})"
    return repr(value)


def py_docstring(text: SpecText | str, indent: int = 4, width: int = LINE_LENGTH) -> str:
    """What stands between the triple quotes of a docstring that begins in column `indent`.

    Wrapped to `width` columns. Blank lines stay, other line breaks flow. The text can neither end
    the docstring nor form a prompt that doctest would run.
    """
    margin = " " * indent
    lines: list[str] = []
    for paragraph in paragraphs(text):
        safe = re.sub('"{3,}', _backslashed, paragraph.replace("\\", "\\\\"))
        safe = safe.replace(">>>", "> > >")
        first = "" if lines else '"""'
        wrapped = _wrap(f"{first}{safe}", width - indent)
        lines += ["", *wrapped] if lines else [wrapped[0].removeprefix('"""'), *wrapped[1:]]
    inner = "\n".join(
        f"{margin}{line}" if line and number else line for number, line in enumerate(lines)
    )
    return _padded(inner)


def py_comment(text: SpecText | str, indent: int = 0, width: int = LINE_LENGTH) -> str:
    """What stands after `# ` in column `indent`; further lines bring their own `# `."""
    safe = DIRECTIVE.sub(r"\1 ", BARE_DIRECTIVE.sub(r"no \1", prose(text)))
    return f"\n{' ' * indent}# ".join(_wrap(safe.lstrip("!"), width - indent - 2))


def _wrap(text: str, width: int) -> list[str]:
    wrapper = textwrap.TextWrapper(width, break_long_words=False, break_on_hyphens=False)
    return wrapper.wrap(text) or [""]


def _padded(text: str) -> str:
    """Blanks where black puts them: beside a quote at either end."""
    start = " " if text.startswith('"') else ""
    end = " " if text.endswith('"') else ""
    return f"{start}{text}{end}"


def _backslashed(match: re.Match[str]) -> str:
    return '\\"' * len(match.group())


def _escaped(match: re.Match[str]) -> str:
    character = match.group()
    point = ord(character)
    if short := SHORT_ESCAPES.get(character):
        return short
    if point < 0x100:
        return f"\\x{point:02x}"
    return f"\\u{point:04x}" if point < 0x10000 else f"\\U{point:08x}"
