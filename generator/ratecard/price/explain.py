"""How a quote came about: the rows that apply, their expressions, the numbers put in."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ratecard.price.compiled import CompiledCard, CompiledRow
from ratecard.price.emit_text import emit_text
from ratecard.price.quoting import called_card, fixed_parameters, quote
from ratecard.price.tree import names
from ratecard.price.words import condition_text, price_text
from ratecard.spec import Position, Spec
from ratecard_runtime.price.calls import Call, Refusal, read_call
from ratecard_runtime.price.numbers import canonical
from ratecard_runtime.price.outcomes import value_of
from ratecard_runtime.price.pricing import resolve
from ratecard_runtime.price.quotes import Quote
from ratecard_runtime.price.rates import RateCard, Unpriced

_MOST_ROWS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class AppliedRow:
    """A row of a rate card that a call may fall under, and the numbers in its expression."""

    position: Position
    condition: str
    expression: str
    numbers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A quote with the rows behind it; `units` is the expression of the count, if there is one."""

    quote: Quote
    rows: tuple[AppliedRow, ...]
    units: AppliedRow | None


def explanation(
    spec: Spec, item: str, parameters: Mapping[str, object], day: str | None = None
) -> Explanation:
    """Return how the quote for a call came about; raises UnknownItem."""
    compiled, card = called_card(spec, item, parameters, day)
    answer = quote(spec, item, parameters, day)
    try:
        call = read_call(card, (*fixed_parameters(compiled), *parameters.items()))
        resolution = resolve(card, call)
    except Refusal:
        return Explanation(quote=answer, rows=(), units=None)
    numbers = dict.fromkeys(outcome.row for outcome in resolution.outcomes)
    rows = tuple(_applied(compiled, card, call, compiled.rows[number]) for number in numbers)
    return Explanation(quote=answer, rows=rows, units=_units(compiled, card, call))


def explain(
    spec: Spec, item: str, parameters: Mapping[str, object], day: str | None = None
) -> tuple[str, ...]:
    """Return how the quote for a call came about, as lines; raises UnknownItem."""
    return tuple(_lines(explanation(spec, item, parameters, day)))


def _lines(found: Explanation) -> Iterator[str]:
    for row in found.rows[:_MOST_ROWS]:
        place = f"{row.position.file}:{row.position.line}"
        yield f"row: {row.condition or 'always'} ({place})"
        yield f"  price: {row.expression}"
        if row.numbers:
            yield f"  with: {_with(row)}"
    if len(found.rows) > _MOST_ROWS:
        yield f"and {len(found.rows) - _MOST_ROWS} more rows"
    if found.units is not None:
        yield f"times: {found.units.expression}"
        if found.units.numbers:
            yield f"  with: {_with(found.units)}"
    yield f"result: {found.quote}"


def _with(row: AppliedRow) -> str:
    return ", ".join(f"{name} = {value}" for name, value in row.numbers)


def _applied(compiled: CompiledCard, card: RateCard, call: Call, row: CompiledRow) -> AppliedRow:
    used = () if isinstance(row.price, Unpriced) else names(row.price)
    return AppliedRow(
        position=row.position,
        condition=condition_text(compiled, row),
        expression=price_text(row.price),
        numbers=tuple(_numbers(card, call, used)),
    )


def _units(compiled: CompiledCard, card: RateCard, call: Call) -> AppliedRow | None:
    if compiled.times is None or compiled.card is None:
        return None
    return AppliedRow(
        position=compiled.card.position,
        condition="",
        expression=emit_text(compiled.times),
        numbers=tuple(_numbers(card, call, names(compiled.times))),
    )


def _numbers(card: RateCard, call: Call, used: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for name in used:
        value = value_of(card, call, call.values, name)
        yield name, "unknown" if value is None else canonical(value)
