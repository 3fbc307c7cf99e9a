"""Spec text that cannot be printed by accident, and the characters that no output may hold."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NoReturn

from ratecard.spec.values import JsonValue

UNESCAPED = "text of a spec needs an escape filter before it is printed"
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

# Written out instead of asking `unicodedata`, whose answers change with the Python version:
# the same spec must give the same bytes everywhere.
INVISIBLE = re.compile(
    "["
    "\x00-\x1f\x7f-\x9f\xad"  # controls, soft hyphen
    "\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u3164\uffa0"  # joiners and fillers
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"  # zero width, separators, bidi
    "\ufff0-\ufffb\ufffe\uffff\U000110bd\U000110cd"
    "\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff"  # tags
    "]"
)
SPACES = re.compile("[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
SURROGATES = re.compile("[\ud800-\udfff]")


class UnescapedTextError(TypeError):
    """Spec text was about to be printed without an escape filter."""


class EscapeError(ValueError):
    """The text cannot stand in this kind of place, whatever the escaping."""


@dataclass(frozen=True, slots=True, repr=False)
class SpecText:
    """Text that came from a spec. True when not empty; only `reveal` and the escapes read it."""

    _text: str

    def __bool__(self) -> bool:
        return bool(self._text)

    def __repr__(self) -> str:
        return "SpecText(…)"

    def __str__(self) -> NoReturn:
        raise UnescapedTextError(UNESCAPED)

    def __format__(self, specification: str) -> NoReturn:
        raise UnescapedTextError(UNESCAPED)

    def __html__(self) -> NoReturn:
        raise UnescapedTextError(UNESCAPED)


@dataclass(frozen=True, slots=True, repr=False)
class SpecData:
    """Plain data of a spec (a mapping) that a template may hand to a filter, but not look into."""

    value: Mapping[str, JsonValue]

    def __repr__(self) -> str:
        return "SpecData(…)"

    def __str__(self) -> NoReturn:
        raise UnescapedTextError(UNESCAPED)

    def __format__(self, specification: str) -> NoReturn:
        raise UnescapedTextError(UNESCAPED)


def reveal(text: SpecText | str) -> str:
    """The text itself, with each lone surrogate replaced, since no file can hold one."""
    plain = text if isinstance(text, str) else text._text  # pyright: ignore[reportPrivateUsage]
    return SURROGATES.sub(REPLACEMENT, plain)


def prose(text: SpecText | str) -> str:
    """The text as words of one line: whitespace collapsed, invisible characters replaced."""
    words = SPACES.sub(" ", reveal(text)).split()
    return INVISIBLE.sub(REPLACEMENT, " ".join(words))


def paragraphs(text: SpecText | str) -> tuple[str, ...]:
    """The text as paragraphs of one line each; a blank line parts two of them."""
    blocks = re.split(r"\n[ \t]*\n", reveal(text).replace("\r\n", "\n").replace("\r", "\n"))
    return tuple(line for block in blocks if (line := prose(block)))
