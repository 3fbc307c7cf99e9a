"""Every kind of change: on which axis, how grave, what it means and how to adapt.

An id never changes its meaning. `mirror` is the kind that the same change has when it is read
backward; a kind that is its own mirror has the same level in both directions.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, TypeAlias

from ratecard.change.code_kinds import SOURCE, WIRE
from ratecard.change.money_kinds import LIFE_CYCLE, MONEY

Axis: TypeAlias = Literal["source", "wire", "money", "life cycle"]
Level: TypeAlias = Literal["breaking", "money", "addition", "note"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of change; `meaning` is one sentence, `adapt` says what callers do about it."""

    id: str
    axis: Axis
    level: Level
    mirror: str
    meaning: str
    adapt: str


def _kinds(axis: Axis, rows: str) -> dict[str, Kind]:
    kinds: dict[str, Kind] = {}
    lines = rows.strip().splitlines()
    for head, meaning, adapt in zip(lines[::3], lines[1::3], lines[2::3], strict=True):
        name, level, *mirror = head.split()
        kinds[name] = Kind(
            id=name,
            axis=axis,
            level=_LEVELS[level],
            mirror=mirror[0] if mirror else name,
            meaning=meaning.strip(),
            adapt=adapt.strip(),
        )
    return kinds


_LEVELS: Mapping[str, Level] = {
    "breaking": "breaking",
    "money": "money",
    "addition": "addition",
    "note": "note",
}

KINDS: Mapping[str, Kind] = MappingProxyType(
    _kinds("source", SOURCE)
    | _kinds("wire", WIRE)
    | _kinds("money", MONEY)
    | _kinds("life cycle", LIFE_CYCLE)
)
"""All kinds by id, in the order of the docs."""
