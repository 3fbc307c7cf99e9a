"""Measurements: a number, the numbers of others beside it, and how far it should reach."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias, assert_never

Unit: TypeAlias = Literal["seconds", "lines", "MB"]


class AtMost(NamedTuple):
    """The number itself is to be no larger, in the unit of the measurement."""

    most: float


class TimesAtMost(NamedTuple):
    """The number is to be no larger than this many times the first one beside it."""

    most: float


Reach: TypeAlias = AtMost | TimesAtMost | None
"""What is to be reached; None for a number that is only shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """One row of the table. `beside` is never empty; the ratio is to its first number."""

    what: str
    measured: float
    beside: Mapping[str, float]
    reach: Reach
    unit: Unit = "seconds"

    @property
    def ratio(self) -> float:
        """The number divided by the first one beside it."""
        return self.measured / next(iter(self.beside.values()))

    @property
    def is_met(self) -> bool | None:
        """Whether the reach is kept; None where there is none."""
        match self.reach:
            case AtMost(most):
                return self.measured <= most
            case TimesAtMost(most):
                return self.ratio <= most
            case None:
                return None
            case _:
                assert_never(self.reach)
