"""Identity: things of a Spec as keys of what was worked out from them."""

from typing import Generic, TypeVar, cast

Value = TypeVar("Value")


class Same(Generic[Value]):
    """A value as a key: equal to itself alone, since a Spec holds mappings and has no hash."""

    __slots__ = ("value",)

    def __init__(self, value: Value) -> None:
        """Keep the value alive, so that no other one gets its identity."""
        self.value = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and self.value is cast("Same[object]", other).value

    def __hash__(self) -> int:
        return id(self.value)
