"""What the checks by execution found."""

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Effect: TypeAlias = Literal["breaking", "money", "visible"]
"""Old code stops or the provider sees another request; a cost moved; a package differs at all."""


@dataclass(kw_only=True)
class Failures:
    """The checks that failed, in words, by their effect."""

    found: dict[Effect, list[str]] = field(
        default_factory=lambda: {"breaking": [], "money": [], "visible": []}
    )

    def add(self, effect: Effect, what: str) -> None:
        """Note a check that failed."""
        self.found[effect].append(what)

    def __getitem__(self, effect: Effect) -> list[str]:
        return self.found[effect]
