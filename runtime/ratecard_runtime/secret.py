"""The API key, held so that it cannot be shown by accident."""

import re
from typing import NoReturn

MASK = "…"

_MARKS = "\\%&"
"""One of these begins every other way to write a character."""

_ESCAPE = r"\\{1,8}"
_PERCENT = rf"(?:%|{_ESCAPE}u0025|&#37;)(?:25){{0,3}}"
_AMPERSAND = rf"(?:&(?:amp;)?|%26|{_ESCAPE}u0026)"
_HASH = rf"(?:#|%23|{_ESCAPE}u0023)"


class Secret:
    """A text that is masked in `repr`, `str` and `format`, and is never pickled."""

    __slots__ = ("_pattern", "_text")

    def __init__(self, text: str) -> None:
        """Hold `text`, the key itself."""
        self._text = text
        self._pattern: re.Pattern[str] | None = None

    def reveal(self) -> str:
        """Return the text itself; only the transport calls this."""
        return self._text

    def masked(self, text: str) -> str:
        """Return `text` with a mask in place of this one, in whatever way it is written there.

        A text that was made for JSON, an address, a page or a log may hold a character of it as
        `/`, `\\/`, `\\u002f`, `\\x2f`, `%2F` or `&#47;`, or in two of these ways at once.
        """
        if not self._text:
            return text
        if not any(mark in text for mark in _MARKS):
            return text.replace(self._text, MASK)
        if self._pattern is None:
            self._pattern = re.compile("".join(map(_written, self._text)))
        return self._pattern.sub(MASK, text)

    def __repr__(self) -> str:
        return f"Secret({MASK!r})"

    def __str__(self) -> str:
        return MASK

    def __format__(self, form: str) -> str:
        return format(MASK, form)

    def __reduce__(self) -> NoReturn:
        raise TypeError("an API key is not pickled; give it to the new process's client instead")


def _written(character: str) -> str:
    """Return the pattern of one character of ASCII in every way in which it may be written."""
    from html.entities import codepoint2name  # few programs ever need it

    number = ord(character)
    digits = f"(?i:{number:02x})"
    page = f"{_HASH}(?:0{{0,6}}{number}|[xX]0{{0,6}}{digits})"
    name = codepoint2name.get(number)
    if name is not None:
        page += f"|{name}"
    ways = (
        rf"\\{{0,8}}{re.escape(character)}",
        rf"{_ESCAPE}(?:u00|x){digits}",
        f"{_PERCENT}{digits}",
        f"{_AMPERSAND}(?:{page})(?:;|%3[bB])?",
    )
    return f"(?:{'|'.join(ways)})"
