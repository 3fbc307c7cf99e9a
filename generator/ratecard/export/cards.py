"""Rate cards of one item as JSON: a table whose rows any program can match and work out."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from ratecard.export.trees import expression_json, price_json
from ratecard.price.cards import runtime_reading
from ratecard.price.compile import compile_card
from ratecard.price.compiled import CompiledCard, CompiledRow
from ratecard.price.dates import FROM_EVER, card_for, days_of
from ratecard.price.emit_text import emit_text
from ratecard.price.findings import Report
from ratecard.price.items import find_item
from ratecard.spec import JsonValue, RateCard, Spec
from ratecard_runtime.price.numbers import canonical
from ratecard_runtime.price.rates import ANY, Key, Measure, Parameter, Scalar


def item_cards(spec: Spec, item: str) -> tuple[JsonValue, ...]:
    """The prices of an item by the day from which they count; none where it has no card."""
    found = find_item(spec, item)
    return tuple(
        _card(day, card, compile_card(spec, found, card, Report("prices"), day))
        for day in (FROM_EVER, *days_of(spec, item))
        if (card := card_for(spec, found, day)) is not None
    )


def _card(day: str, card: RateCard, compiled: CompiledCard) -> JsonValue:
    times = compiled.times
    return {
        "effective_from": None if day == FROM_EVER else day,
        "unit": compiled.currency or "credits",
        "per": compiled.per,
        "parameters": tuple(_parameter(each) for each in _that_matter(compiled)),
        "measures": tuple(_measure(each) for each in compiled.measures),
        "rows": _rows(compiled, compiled.rows),
        "readings": tuple(
            {"text": each.text, "source": each.source, "rows": _rows(compiled, each.rows)}
            for each in compiled.readings
        ),
        "not_offered": tuple(
            {name: _values(values) for name, values in each.items()}
            for each in compiled.not_offered
        ),
        "times": (
            None if times is None else {"text": emit_text(times), "value": expression_json(times)}
        ),
        "notes": (*compiled.notes, *(runtime_reading(each).note for each in compiled.readings)),
        "source": card.source,
    }


def _that_matter(compiled: CompiledCard) -> Iterator[Parameter]:
    """The parameters that the price depends on, directly or through a quantity."""
    used = {*compiled.used}
    used |= {each.parameter for each in compiled.measures if each.parameter}
    yield from (each for each in compiled.parameters if each.name in used)


def _parameter(parameter: Parameter) -> Mapping[str, JsonValue]:
    return {
        "name": parameter.name,
        "required": parameter.required,
        "default": _value(parameter.default),
        "values": _values(parameter.values),
        "also": parameter.names,
    }


def _measure(measure: Measure) -> Mapping[str, JsonValue]:
    return {
        "quantity": measure.quantity,
        "parameter": measure.parameter,
        "how": measure.how if measure.parameter else "outside",
        "table": tuple(
            {"value": _value(value), "is": canonical(number)} for value, number in measure.table
        ),
        "minimum": _text(measure.minimum),
        "maximum": _text(measure.maximum),
    }


def _rows(compiled: CompiledCard, rows: tuple[CompiledRow, ...]) -> tuple[JsonValue, ...]:
    return tuple(_row(compiled, each) for each in rows)


def _row(compiled: CompiledCard, row: CompiledRow) -> Mapping[str, JsonValue]:
    when = {
        name: _key(key) for name, key in zip(compiled.keys, row.keys, strict=True) if key is not ANY
    }
    return {"when": when, "price": price_json(row.price)}


def _key(key: Key) -> JsonValue:
    assert key is not ANY
    return _values(key if isinstance(key, tuple) else (key,))


def _values(values: tuple[Scalar, ...]) -> tuple[JsonValue, ...]:
    return tuple(_value(value) for value in values)


def _value(value: Scalar) -> JsonValue:
    """A value as callers pass it; a number with a fraction as its text, which loses nothing."""
    return canonical(value) if isinstance(value, Decimal) else value


def _text(number: int | str | None) -> str | None:
    return None if number is None else str(number)
