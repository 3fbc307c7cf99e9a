"""The calls for which two rate cards are asked: every combination, or else every row and limit."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, product
from math import gcd, prod
from typing import TypeAlias

from ratecard.change.axes import axes
from ratecard.price.compiled import CompiledCard
from ratecard.price.scope import listed
from ratecard_runtime.price.numbers import canonical
from ratecard_runtime.price.rates import ANY, Scalar

MOST_CALLS = 10_000
_SPREAD = 2_000
_OF_A_ROW = 64
_LONGEST_SHOWN = 40

Call: TypeAlias = tuple[tuple[str, Scalar], ...]
"""The parameters of a call, in the order of their names; one that is left out is None."""

Indices: TypeAlias = tuple[int, ...]
"""A call as the places of its values on the axes, of which the first means left out."""

Cells: TypeAlias = Mapping[str, frozenset[str]]
"""Where a row or a refusal applies: texts of the values of the parameters that it names."""


def calls(old: CompiledCard, new: CompiledCard) -> tuple[tuple[str, ...], tuple[Call, ...]]:
    """What decides either price, and the calls to ask both for; the order knows no direction."""
    found = axes(old, new)
    values = tuple(found.values())
    chosen: Iterable[Indices] = product(*(range(len(each)) for each in values))
    if prod(len(each) for each in values) > MOST_CALLS:
        around = (each for cells in _targets(old, new) for each in _around(cells, found))
        chosen = sorted({*around, *_spread(values)})
    return tuple(found), tuple(
        tuple((name, each[index]) for (name, each), index in zip(found.items(), call, strict=True))
        for call in chosen
    )


def written(call: Iterable[tuple[str, Scalar]]) -> str:
    """A call as people write it: `duration=10, sound=false`."""
    return ", ".join(f"{name}={_shown(value)}" for name, value in call if value is not None)


def _shown(value: Scalar) -> str:
    text = canonical(value)
    return text if len(text) <= _LONGEST_SHOWN else f"({len(text)} characters)"


def _targets(old: CompiledCard, new: CompiledCard) -> Iterator[Cells]:
    """Where the rows and refusals apply that one card alone has; all, where more is different."""
    rows = _rows(old), _rows(new)
    sides = [(each.parameters, each.measures, each.keys, each.times) for each in (old, new)]
    shared = [each for each in rows[0] if each in rows[1]] if sides[0] == sides[1] else []
    yield from (each[0] for side in rows for each in side if each not in shared)


def _rows(card: CompiledCard) -> list[tuple[Cells, object]]:
    """Each row and refusal as its cells and what stands there."""
    found: list[tuple[Cells, object]] = []
    for row in card.rows:
        cells = zip(card.keys, (listed(key) for key in row.keys), strict=True)
        named = {name: _texts(values) for name, values in cells if ANY not in values}
        found.append((named, (row.is_else, row.price)))
    for refused in card.not_offered:
        found.append(({name: _texts(values) for name, values in refused.items()}, None))
    return found


def _texts(values: Iterable[object]) -> frozenset[str]:
    return frozenset(map(canonical, values))


def _around(cells: Cells, found: Mapping[str, Sequence[Scalar]]) -> Iterator[Indices]:
    """Calls that fall under a row: some of its combinations, and every value of each axis.

    While one axis is walked, the others stand at their first, middle and last values.
    """
    allowed: list[list[int]] = []
    for name, values in found.items():
        every = list(range(1, len(values)))
        fitting = [index for index in every if canonical(values[index]) in cells.get(name, ())]
        allowed.append(fitting or every or [0])
    yield from islice(product(*allowed), _OF_A_ROW)
    for share in (0, 1, 2):
        base = tuple(each[share * (len(each) - 1) // 2] for each in allowed)
        for axis, each in enumerate(allowed):
            yield from ((*base[:axis], index, *base[axis + 1 :]) for index in (0, *each))


def _spread(values: Sequence[Sequence[Scalar]]) -> Iterator[Indices]:
    """Combinations from all over the grid, in which nothing is left out."""
    sizes = [max(1, len(each) - 1) for each in values]
    total = prod(sizes)
    step = next(each for each in range(total * 5 // 8 | 1, total * 2, 2) if gcd(each, total) == 1)
    for number in range(min(total, _SPREAD)):
        rest, call = number * step % total, list[int]()
        for size, each in zip(sizes, values, strict=True):
            rest, index = divmod(rest, size)
            call.append(index + 1 if len(each) > 1 else 0)
        yield tuple(call)
