"""The API key, held so that it cannot be shown by accident."""

from typing import NoReturn

MASK = "…"


class Secret:
    """A text that is masked in `repr`, `str` and `format`, and is never pickled."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        """Hold `text`, the key itself."""
        self._text = text

    def reveal(self) -> str:
        """Return the text itself; only the transport calls this."""
        return self._text

    def __repr__(self) -> str:
        return f"Secret({MASK!r})"

    def __str__(self) -> str:
        return MASK

    def __format__(self, form: str) -> str:
        return format(MASK, form)

    def __reduce__(self) -> NoReturn:
        raise TypeError("an API key is not pickled; give it to the new process's client instead")
