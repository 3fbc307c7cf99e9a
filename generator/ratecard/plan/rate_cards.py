"""Rate cards as Python: one constant for each priced item."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from ratecard.plan.layout import Code, call, lines, mapping, sequence, string, strings
from ratecard.plan.priced import Priced
from ratecard.price.cards import plain_number
from ratecard.price.compiled import CompiledRow
from ratecard.price.emit_python import emit_formula
from ratecard.price.tree import About, From, Tree, names
from ratecard.spec import Spec
from ratecard_runtime.price.rates import ANY, Key, Measure, Parameter, Scalar, Unpriced

_MAKE = "_card"
"""What makes a card with all that the cards of one provider have in common."""


def card_lines(spec: Spec, priced: Sequence[Priced]) -> Iterator[str]:
    """The lines of all constants; an alias is its target under another name."""
    if not priced:
        return
    [(date, _)] = Counter(each.compiled.date for each in priced).most_common(1)
    common = call("partial", "RateCard", provider=string(spec.provider.id), date=string(date))
    yield from lines(common, before=f"{_MAKE} = ")
    written: list[Priced] = []
    for each in priced:
        twin = next((other for other in written if _is_same_price(other, each)), None)
        if twin is None:
            code: Code = _card(each, date)
        else:
            code = call("replace", twin.constant, item=string(each.compiled.item.name))
        written.append(each)
        yield from lines(code, before=f"{each.constant} = ")


def _is_same_price(first: Priced, second: Priced) -> bool:
    """Whether one card is the other under another name, as an alias is."""
    model = second.compiled.item.model
    if model is None or model.alias_of != first.compiled.item.name:
        return False
    other = replace(second.compiled, item=first.compiled.item, card=first.compiled.card)
    return first.compiled == other


def _card(priced: Priced, date: str) -> Code:
    compiled = priced.compiled
    accepts = [each.name for each in compiled.parameters if not _has_rules(each, priced)]
    parameters = [
        _parameter(each, priced) for each in compiled.parameters if each.name not in accepts
    ]
    refused = [
        mapping((string(name), _scalars(values)) for name, values in each.items())
        for each in compiled.not_offered
    ]
    measures = [_measure(each) for each in compiled.measures]
    readings = [
        call("Reading", string(each.text), string(each.source), _rows(each.rows))
        for each in compiled.readings
    ]
    times = compiled.times
    return call(
        _MAKE,
        item=string(compiled.item.name),
        date=None if compiled.date == date else string(compiled.date),
        per=string(compiled.per),
        currency=None if compiled.currency is None else string(compiled.currency),
        parameters=sequence(parameters) if parameters else None,
        measures=sequence(measures) if measures else None,
        keys=strings(compiled.keys),
        rows=_rows(compiled.rows),
        readings=sequence(readings) if readings else None,
        not_offered=sequence(refused) if refused else None,
        times=None if times is None else _price(times),
        accepts=strings(accepts),
        notes=strings(compiled.notes),
    )


def _has_rules(parameter: Parameter, priced: Priced) -> bool:
    """Whether the values of a parameter matter: for the price, or because some are refused."""
    bounds = (parameter.minimum, parameter.maximum)
    return (
        parameter.name in priced.deciding
        or bool(parameter.values)
        or parameter.whole
        or bounds != (None, None)
    )


def _parameter(parameter: Parameter, priced: Priced) -> Code:
    deciding = parameter.name in priced.deciding
    default = parameter.default if deciding else None
    items: list[Code] = [string(parameter.name)]
    if parameter.values:
        items.append(_scalars(parameter.values))
    return call(
        "Parameter",
        *items,
        required="True" if parameter.required and deciding else None,
        default=None if default is None else scalar_code(default),
        whole="True" if parameter.whole else None,
        minimum=_number(parameter.minimum),
        maximum=_number(parameter.maximum),
    )


def _measure(measure: Measure) -> Code:
    items = [string(measure.quantity)]
    if measure.parameter is not None:
        items.append(string(measure.parameter))
    if measure.how != "value":
        items.append(string(measure.how))
    table = [sequence([scalar_code(value), str(_number(size))]) for value, size in measure.table]
    return call(
        "Measure",
        *items,
        table=sequence(table) if table else None,
        minimum=_number(measure.minimum),
        maximum=_number(measure.maximum),
    )


def _rows(rows: Iterable[CompiledRow]) -> Code:
    return sequence([_row(each) for each in rows])


def _row(row: CompiledRow) -> Code:
    return sequence([sequence([_key(each) for each in row.keys]), _cell(row.price)])


def _key(key: Key) -> Code:
    if isinstance(key, tuple):
        return _scalars(key)
    return "ANY" if key is ANY else scalar_code(key)


def _cell(price: Tree | Unpriced) -> Code:
    if isinstance(price, Unpriced):
        return price.name
    number = plain_number(price)
    return _price(price) if number is None else str(_number(number))


def _price(tree: Tree) -> Code:
    used = names(tree)
    formula = f"lambda {'given' if used else '_'}: {emit_formula(tree)}"
    about = "True" if isinstance(tree, About) else None
    start = "True" if isinstance(tree, From) else None
    uses = (strings(used) or "()",) if used else ()
    return call("Price", formula, *uses, approximate=about, starting=start)


def _scalars(values: Iterable[Scalar]) -> Code:
    return sequence([scalar_code(value) for value in values])


def scalar_code(value: Scalar) -> str:
    """A value of a parameter as Python."""
    if isinstance(value, str):
        return string(value)
    return f'Decimal("{value}")' if isinstance(value, Decimal) else str(value)


def _number(value: int | str | None) -> str | None:
    return string(value) if isinstance(value, str) else None if value is None else str(value)
