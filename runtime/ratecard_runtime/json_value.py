"""JSON as Python values, for answers whose shape the docs do not state."""

from typing import TypeAlias

JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"
"""Any JSON value as it was received."""
