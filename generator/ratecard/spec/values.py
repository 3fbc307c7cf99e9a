"""Plain data as it stands in a spec: JSON with exact numbers and read-only containers."""

from collections.abc import Mapping
from decimal import Decimal
from typing import TypeAlias

JsonScalar: TypeAlias = bool | int | Decimal | str | None
"""A leaf of a spec: whole numbers are `int`, all others `Decimal`, never `float`."""

JsonValue: TypeAlias = "JsonScalar | tuple[JsonValue, ...] | Mapping[str, JsonValue]"
"""Any value of a spec file; sequences are tuples, mappings keep the order of the file."""
