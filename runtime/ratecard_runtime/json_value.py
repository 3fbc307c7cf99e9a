"""JSON as Python values, for answers whose shape the docs do not state."""

from typing import NoReturn, Self, TypeAlias

JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"
"""Any JSON value as it was received."""


class WrittenNumber(float):
    """A number of JSON with a point or an exponent, which keeps how it was `written`.

    It is the float that people expect; amounts of money are read from its text, exactly.
    """

    __slots__ = ("written",)
    written: str

    def __new__(cls, written: str) -> Self:
        """Read a number as JSON writes it."""
        number = super().__new__(cls, written)
        number.written = written
        return number


def refuse_constant(constant: str) -> NoReturn:
    """Refuse `NaN`, `Infinity` and `-Infinity`, which Python reads and JSON does not have."""
    raise ValueError(f"{constant} is not JSON")
