"""The words that refuse a value: what was given, and what is allowed."""

from collections.abc import Iterable

EXPECTED = {
    "bool_parsing": "true or false",
    "bool_type": "true or false",
    "dict_type": "an object",
    "float_parsing": "a number",
    "float_type": "a number",
    "greater_than": "more than {gt}",
    "greater_than_equal": "{ge} or more",
    "int_from_float": "a whole number",
    "int_parsing": "a whole number",
    "int_type": "a whole number",
    "less_than": "less than {lt}",
    "less_than_equal": "{le} or less",
    "list_type": "a list",
    "string_too_long": "at most {max_length} characters",
    "string_too_short": "at least {min_length} characters",
    "string_type": "text",
    "too_long": "at most {max_length} items",
    "too_short": "at least {min_length} items",
}
"""What is allowed, for each kind of fault as Pydantic names it."""

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
