"""Where a thing stands in a spec folder, so that every later stage can point at it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a spec file: path as given, line and column counted from 1."""

    file: str
    line: int
    column: int
