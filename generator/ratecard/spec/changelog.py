"""The changelog: what the versions of a package changed, newest first."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceMove:
    """One row of the price table: `what` is the call or the rule that costs another sum.

    `old` and `new` are empty where there was or is none; `change` is the move in percent, if it
    has one.
    """

    item: str
    what: str = ""
    old: str = ""
    new: str = ""
    change: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """One version: its ISO date, a summary by a person, and lines for readers.

    A line may hold code between backticks.
    """

    version: str
    date: str
    summary: str = ""
    prices: tuple[PriceMove, ...] = ()
    breaking: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
