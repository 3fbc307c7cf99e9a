"""The cells of the fault matrix: every row by provider, kind of client and kind of key."""

from collections.abc import Iterator
from dataclasses import dataclass

from tests.emulate.cells import Kind
from tests.reliability.expected import End
from tests.reliability.rows import Row, Stage
from tests.reliability.subjects import MODES, PROVIDERS, Mode
from tests.reliability.table import TABLE

KINDS: tuple[Kind, ...] = ("sync", "async")
SAMPLE = 11
"""Of so many cells one is in the sample that `make test` runs: no multiple of any row's cells."""

INAPPLICABLE: dict[tuple[Stage, Mode], str] = {
    ("poll", "reject"): "a look at a job carries no key and costs nothing",
    ("poll", "ignore"): "a look at a job carries no key and costs nothing",
    ("upload", "none"): "the provider takes files within the paid call, which is the submission",
    ("upload", "reject"): "no provider documents a key for its uploads, and they cost nothing",
    ("upload", "ignore"): "no provider documents a key for its uploads, and they cost nothing",
}
"""Why a stage has no cells for a mode."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixCell:
    """One test: a row with a provider, for a mode, through one kind of client."""

    row: Row
    provider: str
    mode: Mode
    kind: Kind
    end: End

    def __str__(self) -> str:
        return f"{self.row.fault}-{'+'.join(self.row.plan)}-{self.provider}-{self.mode}-{self.kind}"


def cells() -> tuple[MatrixCell, ...]:
    """All cells that apply, in the order of the table."""
    return tuple(
        MatrixCell(row=row, provider=provider, mode=mode, kind=kind, end=end)
        for row in TABLE
        for provider, mode, end in _of(row)
        for kind in KINDS
    )


def inapplicable() -> dict[str, int]:
    """The reasons for which cells do not apply, and how many cells each stands for."""
    counts: dict[str, int] = {}
    for row in TABLE:
        for mode in MODES:
            if mode not in row.ends:
                reason = INAPPLICABLE[row.stage, mode]
                counts[reason] = counts.get(reason, 0) + len(KINDS)
    return counts


def _of(row: Row) -> Iterator[tuple[str, Mode, End]]:
    for mode, end in row.ends.items():
        yield MODES[mode], mode, end
    if row.stage == "submit":
        for provider in PROVIDERS:
            if provider not in MODES.values():
                yield provider, "none", row.others.get(provider, row.ends["none"])
