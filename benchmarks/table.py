"""The table of measurements, as Markdown that can be read as it is."""

from collections.abc import Iterable, Iterator, Sequence
from typing import assert_never

from benchmarks.measurement import AtMost, Measurement, Reach, TimesAtMost, Unit

_HEADINGS = ("what", "measured", "beside it", "ratio", "reach", "met")


def table_lines(measurements: Iterable[Measurement]) -> Iterator[str]:
    """Yield the table line by line, its columns aligned."""
    rows = [_HEADINGS, *map(_cells, measurements)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    yield _line(rows[0], widths)
    yield _line(["-" * width for width in widths], widths)
    for row in rows[1:]:
        yield _line(row, widths)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
    return f"| {' | '.join(padded)} |"


def _cells(row: Measurement) -> tuple[str, ...]:
    beside = ", ".join(f"{name} {_amount(each, row.unit)}" for name, each in row.beside.items())
    met = {True: "yes", False: "no", None: ""}[row.is_met]
    measured, ratio = _amount(row.measured, row.unit), f"{_number(row.ratio)}x"
    return row.what, measured, beside, ratio, _reach(row.reach, row.unit), met


def _reach(reach: Reach, unit: Unit) -> str:
    match reach:
        case AtMost(most):
            return f"≤ {_amount(most, unit)}"
        case TimesAtMost(most):
            return f"≤ {_number(most)}x"
        case None:
            return ""
        case _:
            assert_never(reach)


def _amount(value: float, unit: Unit) -> str:
    if unit != "seconds":
        return f"{value:.0f} {unit}"
    for size, name in ((1, "s"), (1e-3, "ms")):
        if value >= size:
            return f"{_number(value / size)} {name}"
    return f"{_number(value / 1e-6)} µs"


def _number(value: float) -> str:
    """Three digits of a number, without needless zeros."""
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"
