"""`UNSET`: the value of an optional argument that the caller did not give.

`None` is a value of its own: it is sent as JSON null where the schema allows it.
"""

from enum import Enum
from typing import Final, Literal, TypeAlias


class Missing(Enum):
    """The type of `UNSET`; an enum with one member, so that type checkers can narrow it."""

    UNSET = "UNSET"

    def __repr__(self) -> str:
        return "UNSET"

    def __bool__(self) -> bool:
        return False


UNSET: Final = Missing.UNSET
"""Not given: the argument is left out of the request."""

Unset: TypeAlias = Literal[Missing.UNSET]
"""The type of `UNSET` in signatures: `seed: int | Unset = UNSET`."""
