"""Document: one spec file as plain data, and where each of its values stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from ratecard.findings import Finding
from ratecard.spec import JsonValue, Position

DataPath = tuple[str | int, ...]
"""A place in a document: keys and indices from the top."""


class Spot(NamedTuple):
    """Line and column, from 1, of a value and of its key (of the value itself in a list).

    `quoted` says that the text of the value begins one column later, after a quote.
    """

    key_line: int
    key_column: int
    line: int
    column: int
    quoted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One file after reading.

    `unknown` holds the places whose values could not be read; what follows from them is not
    worth a finding. `data` is None at the top when nothing could be read.
    """

    file: str
    data: JsonValue
    spots: Mapping[DataPath, Spot]
    unknown: frozenset[DataPath] = frozenset()
    findings: tuple[Finding, ...] = ()

    def at(self, path: DataPath) -> Position:
        """Return where the value at `path` stands, or the nearest value around it."""
        spot = self._spot(path)
        return Position(self.file, spot.line, spot.column)

    def key_at(self, path: DataPath) -> Position:
        """Return where the key of the value at `path` stands."""
        spot = self._spot(path)
        return Position(self.file, spot.key_line, spot.key_column)

    def text_at(self, path: DataPath) -> Position:
        """Return where the text of the value at `path` begins, after a quote if it has one."""
        spot = self._spot(path)
        return Position(self.file, spot.line, spot.column + spot.quoted)

    def is_unknown(self, path: DataPath) -> bool:
        """Say whether the value at `path`, or one around it, could not be read."""
        return bool(self.unknown) and any(
            path[:length] in self.unknown for length in range(len(path) + 1)
        )

    def _spot(self, path: DataPath) -> Spot:
        for length in range(len(path), -1, -1):
            if spot := self.spots.get(path[:length]):
                return spot
        return Spot(1, 1, 1, 1, False)


def show_path(path: DataPath) -> str:
    """Return a path as people write it: `models[3].fields.duration`."""
    parts = (f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    return "".join(parts).removeprefix(".")
