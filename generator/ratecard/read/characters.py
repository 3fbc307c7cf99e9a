"""Characters: the text of a spec file from its bytes, without characters nobody can see."""

import re
import unicodedata
from collections.abc import Iterator

_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e"
    "\u2060-\u2064\u2066-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e0fff]"
)


def find_unseen(text: str) -> re.Match[str] | None:
    """Return the first control, bidirectional or invisible character of `text`, if any."""
    return _UNSEEN.search(text)


def all_unseen(text: str) -> Iterator[re.Match[str]]:
    """Return all control, bidirectional and invisible characters of `text`."""
    return _UNSEEN.finditer(text)


def name_of(character: str) -> str:
    """Return a character as people can look it up: `U+202E RIGHT-TO-LEFT OVERRIDE`."""
    return f"U+{ord(character):04X} {unicodedata.name(character, '')}".rstrip()


def line_and_column(text: str, index: int) -> tuple[int, int]:
    """Return the line and column, from 1, of the character at `index`."""
    before = text[:index].replace("\r\n", "\n").replace("\r", "\n")
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def without_unseen(text: str) -> str:
    """Return `text` with a space for each character that cannot be seen."""
    return _UNSEEN.sub(" ", text)
