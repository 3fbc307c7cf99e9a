"""What people give, held to what is allowed before anything is done with it.

A setting that is taken as it came fails at the first paid call, or holds nothing and says nothing.
A wrong type is a `TypeError`, a wrong value a `ValueError`; both say what was given and what is
allowed.
"""

import math
import os
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from typing import TypeGuard

LONGEST_SECONDS = 2_147_483
"""The longest time-out that a socket takes, nearly 25 days."""

_LONGEST_SHOWN = 80


def not_allowed(given: object, expected: str) -> str:
    """Return the message about a value that is not allowed."""
    return f"{shown(given)} is not allowed; expected {expected}"


def one_of(allowed: Iterable[object]) -> str:
    """Return listed values as they stand in a message."""
    return " or ".join(map(shown, allowed))


def shown(value: object) -> str:
    """Return a value as it stands in a message, at most 80 characters."""
    text = repr(value)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 1]}…"


def require_choice(name: str, given: object, allowed: tuple[object, ...]) -> None:
    """Refuse what is none of `allowed`."""
    if given not in allowed:
        raise ValueError(f"{name}={not_allowed(given, one_of(allowed))}")


def require_flag(name: str, given: object) -> None:
    """Refuse what is neither True nor False: `"false"` is true, and None is false."""
    if not isinstance(given, bool):
        raise TypeError(f"{name}={not_allowed(given, one_of((True, False)))}")


def require_text(name: str, given: object) -> None:
    """Refuse what is no text; it is not shown, since it may be a secret."""
    if not isinstance(given, str):
        raise TypeError(f"{name} is of type {type(given).__name__}; expected text")


def require_function(name: str, given: object) -> None:
    """Refuse what cannot be called, in the place of a flag."""
    if not callable(given):
        raise TypeError(f"{name}={not_allowed(given, 'True, False or a function')}")


def require_path(name: str, given: object) -> None:
    """Refuse what names no file."""
    if not is_path(given):
        raise TypeError(f"{name}={not_allowed(given, 'a path, as text or pathlib.Path')}")


def require_seconds(name: str, given: object) -> None:
    """Refuse what is no time-out: a number of seconds above 0 that a socket can wait."""
    expected = f"a number of seconds above 0, at most {LONGEST_SECONDS}"
    if not _is_number(given):
        raise TypeError(f"{name}={not_allowed(given, expected)}")
    if not 0 < given <= LONGEST_SECONDS:
        raise ValueError(f"{name}={not_allowed(given, expected)}")


def require_patience(name: str, given: object) -> None:
    """Refuse what says not how long to wait; what is over already is over at the first look."""
    if given is None:
        return
    expected = "a number of seconds, or None for the documented deadline"
    if not _is_number(given):
        raise TypeError(f"{name}={not_allowed(given, expected)}")
    if math.isnan(given):
        raise ValueError(f"{name}={not_allowed(given, expected)}")


def is_path(given: object) -> bool:
    """Tell whether `given` is a path of text."""
    return isinstance(given, str) or (
        isinstance(given, os.PathLike)
        and isinstance(os.fspath(given), str)  # pyright: ignore[reportUnknownArgumentType]
    )


def amount_from_zero(given: object) -> Decimal | None:
    """Return a number from 0 on, None where `given` is none: no float, since money is exact."""
    if isinstance(given, bool) or not isinstance(given, int | str | Decimal):
        return None
    try:
        amount = Decimal(given)
    except InvalidOperation:
        return None
    return amount if amount.is_finite() and amount >= 0 else None


def _is_number(given: object) -> TypeGuard[int | float]:
    return isinstance(given, int | float) and not isinstance(given, bool)
