"""Compiled cards as rate cards of the runtime, priced by walking their trees."""

from collections.abc import Iterable, Mapping

from ratecard.price.compiled import CompiledCard, CompiledReading, CompiledRow
from ratecard.price.evaluate import constant, evaluate
from ratecard.price.tree import About, Between, From, Tree, names
from ratecard.spec import Spec
from ratecard_runtime.price.numbers import Interval, has_finite_decimal, plain
from ratecard_runtime.price.rates import Cell, Formula, Price, RateCard, Reading, Row, Unpriced


def to_rate_card(spec: Spec, compiled: CompiledCard) -> RateCard:
    """Return the rate card that `ratecard quote` asks."""
    times = compiled.times
    return RateCard(
        provider=spec.provider.id,
        item=compiled.item.name,
        date=compiled.date,
        per=compiled.per,
        currency=compiled.currency,
        parameters=compiled.parameters,
        measures=compiled.measures,
        keys=compiled.keys,
        rows=_runtime_rows(compiled.rows),
        readings=tuple(map(runtime_reading, compiled.readings)),
        not_offered=compiled.not_offered,
        times=None if times is None else Price(_formula(times), names(times)),
        notes=compiled.notes,
    )


def runtime_reading(reading: CompiledReading) -> Reading:
    """Another reading of the docs, as the runtime prices by it."""
    return Reading(reading.text, reading.source, _runtime_rows(reading.rows))


def _runtime_rows(rows: Iterable[CompiledRow]) -> tuple[Row, ...]:
    return tuple((row.keys, runtime_cell(row.price)) for row in rows)


def runtime_cell(price: Tree | Unpriced) -> Cell:
    """A price as a cell of the runtime: a plain number where it is one."""
    if isinstance(price, Unpriced):
        return price
    number = plain_number(price)
    if number is not None:
        return number
    return Price(
        _formula(price),
        names(price),
        approximate=isinstance(price, About),
        starting=isinstance(price, From),
    )


def plain_number(price: Tree) -> int | str | None:
    """The whole number or decimal text of a price that is one, None for every other."""
    if isinstance(price, About | Between | From):
        return None
    try:
        value = constant(price)
    except ZeroDivisionError:
        return None
    if value is None or not has_finite_decimal(value.low):
        return None
    return value.low.numerator if value.low.denominator == 1 else plain(value.low)


def _formula(tree: Tree) -> Formula:
    def price(given: Mapping[str, Interval]) -> Interval:
        return evaluate(tree, given)

    return price
