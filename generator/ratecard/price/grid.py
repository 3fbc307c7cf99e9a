"""The grid of a rate card: every combination of its keys priced exactly once or not offered."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, product
from math import prod
from typing import TypeAlias

from ratecard.price.compiled import CompiledCard, CompiledRow
from ratecard.price.findings import Report
from ratecard.price.scope import listed
from ratecard.spec import Combination, RateCard
from ratecard_runtime.price.numbers import canonical
from ratecard_runtime.price.rates import ANY, NOT_OFFERED, Key, Scalar

MOST_COMBINATIONS = 50_000

Point: TypeAlias = tuple[int, ...]
"""One combination: for each dimension the index of its value."""


def check_grid(compiled: CompiledCard, card: RateCard, report: Report) -> None:
    """Report combinations without a price, with two, and taken out for nothing."""
    grid = _Grid(compiled)
    if prod(grid.sizes) > MOST_COMBINATIONS:
        message = f"{compiled.item.name} has more than {MOST_COMBINATIONS} combinations to price"
        report.add(card.position, "price-too-many", message, "price fewer fields by a table")
        return
    refused = _refused(grid, compiled, card.not_offered, report)
    first_rows = _check_overlaps(grid, compiled, refused, report)
    _check_gaps(grid, compiled, card, refused | first_rows.keys(), report)


def offered_rows(compiled: CompiledCard) -> tuple[CompiledRow, ...]:
    """Return the rows that price something which is offered."""
    rows = tuple(row for row in compiled.rows if row.price is not NOT_OFFERED)
    grid = _Grid(compiled)
    if not compiled.not_offered or prod(grid.sizes) > MOST_COMBINATIONS:
        return rows
    taken = {point for each in compiled.not_offered for point in grid.points(dict(each))}
    found: list[CompiledRow] = []
    for row in rows:
        points = set(grid.points(dict(zip(grid.keys, row.keys, strict=True)))) - taken
        if points:
            found.append(row)
        taken |= points
    return tuple(found)


class _Grid:
    """The dimensions of a card and their values, by index."""

    def __init__(self, compiled: CompiledCard) -> None:
        names = dict.fromkeys(compiled.keys)
        names |= dict.fromkeys(name for each in compiled.not_offered for name in each)
        self.names = tuple(names)
        self.keys = compiled.keys
        self.values = [tuple(_values(compiled, name)) for name in self.names]
        self._indices = [
            {canonical(value): index for index, value in enumerate(values)}
            for values in self.values
        ]

    @property
    def sizes(self) -> list[int]:
        return [len(values) for values in self.values]

    def points(self, cells: dict[str, Key]) -> Iterator[Point]:
        """The combinations that fit the cells; a name without a cell takes every value."""
        choices = [
            self._choice(number, cells.get(name, ANY)) for number, name in enumerate(self.names)
        ]
        return product(*choices)

    def words(self, point: Point) -> str:
        """A combination as people write it: `duration=10, sound=false`."""
        return ", ".join(
            f"{name}={canonical(values[index])}"
            for name, values, index in zip(self.names, self.values, point, strict=True)
        )

    def _choice(self, dimension: int, cell: Key) -> Iterable[int]:
        if cell is ANY:
            return range(len(self.values[dimension]))
        indices = self._indices[dimension]
        known = (indices.get(canonical(each)) for each in listed(cell))
        return [index for index in dict.fromkeys(known) if index is not None]


def _values(compiled: CompiledCard, name: str) -> Iterator[Scalar]:
    """The values of a field, or those that the rows name where any is allowed."""
    parameter = next((each for each in compiled.parameters if each.name == name), None)
    if parameter is not None and parameter.values:
        yield from parameter.values
        return
    seen: set[str] = set()
    cells: list[Key] = []
    if name in compiled.keys:
        column = compiled.keys.index(name)
        cells = [row.keys[column] for row in compiled.rows]
    cells += [each[name] for each in compiled.not_offered if name in each]
    for cell in cells:
        for value in listed(cell):
            if not isinstance(value, tuple) and value is not ANY and canonical(value) not in seen:
                seen.add(canonical(value))
                yield value


def _refused(
    grid: _Grid, compiled: CompiledCard, entries: Sequence[Combination], report: Report
) -> set[Point]:
    refused: set[Point] = set()
    for cells, entry in zip(compiled.not_offered, entries, strict=False):
        points = set(grid.points(dict(cells)))
        if points <= refused:
            message = "this entry takes no combination out"
            report.add(entry.position, "price-not-offered-unused", message, "remove it")
        refused |= points
    return refused


def _check_overlaps(
    grid: _Grid, compiled: CompiledCard, refused: set[Point], report: Report
) -> dict[Point, CompiledRow]:
    """The first row of each combination; a second row of one is a finding at that row."""
    first: dict[Point, CompiledRow] = {}
    overlaps: dict[tuple[int, int], list[tuple[Point, CompiledRow, CompiledRow]]] = {}
    for row in compiled.rows:
        for point in grid.points(dict(zip(grid.keys, row.keys, strict=True))):
            earlier = first.setdefault(point, row)
            if earlier is not row and not row.is_else and point not in refused:
                pair = (earlier.number, row.number)
                overlaps.setdefault(pair, []).append((point, earlier, row))
    for doubled in overlaps.values():
        point, earlier, row = doubled[0]
        message = f"{compiled.item.name} has a second price for {grid.words(point)}"
        report.add(
            row.position,
            "price-overlap",
            message + _more(len(doubled) - 1),
            "remove the combination from one of the rows",
            ((earlier.position, "first priced here"),),
        )
    return first


def _check_gaps(
    grid: _Grid, compiled: CompiledCard, card: RateCard, priced: set[Point], report: Report
) -> None:
    missing = prod(grid.sizes) - len(priced)
    if missing <= 0 or not compiled.rows:
        return
    gaps = (point for point in grid.points({}) if point not in priced)
    point = next(islice(gaps, 1))
    report.add(
        card.position,
        "price-gap",
        f"{compiled.item.name} has no price for {grid.words(point)}{_more(missing - 1)}",
        "add a row, or list the combination under not_offered",
    )


def _more(count: int) -> str:
    if count < 1:
        return ""
    return f" and {count} more combination{'s' if count > 1 else ''}"
