"""Show: values of a spec inside a message, short and as they were written."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from ratecard.spec import JsonValue

_LONGEST = 60


def show(value: JsonValue) -> str:
    """Return a value as a message names it."""
    match value:
        case Mapping():
            return "a group of keys"
        case tuple():
            return "a list"
        case None:
            return "empty (null)"
        case str():
            return f"the text `{_short(value)}`" if value else "an empty text"
        case _:
            return f"`{scalar_text(value)}`"


def show_list(names: Iterable[object]) -> str:
    """Return names in a row, each marked."""
    return ", ".join(f"`{_short(str(name))}`" for name in names)


def scalar_text(value: JsonValue) -> str:
    """Return a scalar as YAML writes it: `true`, `null`, `0.20`."""
    match value:
        case True:
            return "true"
        case False:
            return "false"
        case None:
            return "null"
        case Decimal():
            return f"{value:f}"
        case _:
            return str(value)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
