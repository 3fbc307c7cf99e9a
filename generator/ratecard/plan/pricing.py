"""The calculators of a package: rate cards as constants, and a typed method for each item."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from ratecard.escape import SpecText
from ratecard.names import python_name
from ratecard.plan.layout import (
    Brackets,
    Code,
    call,
    imports,
    lines,
    mapping,
    sequence,
    string,
    strings,
)
from ratecard.price import compiled_card
from ratecard.price.cards import plain_number
from ratecard.price.compiled import CompiledCard, CompiledRow
from ratecard.price.emit_python import HELPER_NAMES, emit_formula
from ratecard.price.items import Item, is_paid
from ratecard.price.parameters import parameter_name
from ratecard.price.tree import About, Tree, names
from ratecard.price.words import summary
from ratecard.spec import Spec
from ratecard_runtime.rates import ANY, Key, Measure, Parameter, Scalar, Unpriced

_STANDARD = {
    "collections.abc": frozenset({"Sequence"}),
    "dataclasses": frozenset({"replace"}),
    "decimal": frozenset({"Decimal"}),
    "typing": frozenset({"Literal"}),
}
_RUNTIME = {
    "ratecard_runtime.numbers": frozenset(HELPER_NAMES),
    "ratecard_runtime.quotes": frozenset({"Quote"}),
    "ratecard_runtime.rates": frozenset(
        {"ANY", "NOT_OFFERED", "UNPUBLISHED", "Measure", "Parameter"}
        | {"Price", "Quantity", "RateCard"}
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Calculator:
    """One method of `Quotes`: its signature and its one statement, line by line."""

    name: str
    signature: tuple[str, ...]
    documentation: SpecText
    body: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PricingModule:
    """What `pricing.py` prints: imports, constants, methods."""

    imports: tuple[str, ...]
    card_lines: tuple[str, ...]
    calculators: tuple[Calculator, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Priced:
    """An item that gets a calculator: its card, and which parameters decide the price."""

    name: str
    compiled: CompiledCard
    deciding: tuple[str, ...]
    asked: tuple[str, ...]

    @property
    def constant(self) -> str:
        return f"_{self.name.strip('_').upper()}"


def pricing_module(spec: Spec) -> PricingModule:
    """The calculators of every model and of every operation that is paid or has a rate card."""
    priced = tuple(_priced(spec, item) for item in _items(spec))
    cards = tuple(_card_lines(spec, priced))
    calculators = tuple(_calculator(each) for each in priced)
    return PricingModule(
        imports=_imports(cards, calculators), card_lines=cards, calculators=calculators
    )


def calculator_name(item: Item) -> str:
    """The name of an item's calculator: as the method that makes the call is named."""
    if item.model is not None:
        own = item.model.python
        return own.rpartition(".")[2] if own else python_name(item.model.id)
    return item.endpoint.python.replace(".", "_") if item.endpoint is not None else ""


def _items(spec: Spec) -> Iterator[Item]:
    yield from (Item(name=model.id, model=model) for model in spec.models)
    cards = {str(cell.value) for card in spec.prices for cell in card.of}
    used = {model.operation for model in spec.models}
    for endpoint in spec.endpoints:
        item = Item(name=f"{endpoint.method} {endpoint.path}", endpoint=endpoint)
        if item.name in cards or (is_paid(spec, item) and endpoint.id not in used):
            yield item


def _priced(spec: Spec, item: Item) -> _Priced:
    compiled, _ = compiled_card(spec, item.name)
    fields = item.model.fields if item.model is not None else ()
    fields = item.endpoint.parameters if item.endpoint is not None else fields
    own = {parameter_name(field) for field in fields}
    asked = tuple(dict.fromkeys(_asked(compiled)))
    known = [each for each in compiled.parameters if each.name in own or each.name in asked]
    measured = [each.parameter for each in compiled.measures if each.parameter]
    return _Priced(
        name=calculator_name(item),
        # Names and values on the wire stay out: Python callers do not use them.
        compiled=replace(
            compiled, parameters=tuple(replace(each, names=(), wire=()) for each in known)
        ),
        deciding=tuple(dict.fromkeys((*asked, *measured))),
        asked=asked,
    )


def _asked(compiled: CompiledCard) -> Iterator[str]:
    """The names in key columns, refusals, expressions and the count, in that order."""
    yield from compiled.keys
    yield from (name for each in compiled.not_offered for name in each)
    for row in compiled.rows:
        if not isinstance(row.price, Unpriced):
            yield from names(row.price)
    if compiled.times is not None:
        yield from names(compiled.times)


def _card_lines(spec: Spec, priced: Iterable[_Priced]) -> Iterator[str]:
    written: list[_Priced] = []
    for each in priced:
        twin = next((other for other in written if _is_same_price(other, each)), None)
        if twin is None:
            code: Code = _card(spec, each)
        else:
            code = call("replace", twin.constant, item=string(each.compiled.item.name))
        written.append(each)
        yield from lines(code, before=f"{each.constant} = ")


def _is_same_price(first: _Priced, second: _Priced) -> bool:
    """Whether one card is the other under another name, as an alias is."""
    model = second.compiled.item.model
    if model is None or model.alias_of != first.compiled.item.name:
        return False
    other = replace(second.compiled, item=first.compiled.item, card=first.compiled.card)
    return first.compiled == other


def _card(spec: Spec, priced: _Priced) -> Code:
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
    times = compiled.times
    return call(
        "RateCard",
        provider=string(spec.provider.id),
        item=string(compiled.item.name),
        date=string(compiled.date),
        per=string(compiled.per),
        currency=None if compiled.currency is None else string(compiled.currency),
        parameters=sequence(parameters) if parameters else None,
        measures=sequence(measures) if measures else None,
        keys=strings(compiled.keys),
        rows=sequence([_row(each) for each in compiled.rows]),
        not_offered=sequence(refused) if refused else None,
        times=None if times is None else _price(times),
        accepts=strings(accepts),
        notes=strings(compiled.notes),
    )


def _has_rules(parameter: Parameter, priced: _Priced) -> bool:
    """Whether the values of a parameter matter: for the price, or because some are refused."""
    bounds = (parameter.minimum, parameter.maximum)
    return (
        parameter.name in priced.deciding
        or bool(parameter.values)
        or parameter.whole
        or bounds != (None, None)
    )


def _parameter(parameter: Parameter, priced: _Priced) -> Code:
    deciding = parameter.name in priced.deciding
    default = parameter.default if deciding else None
    items: list[Code] = [string(parameter.name)]
    if parameter.values:
        items.append(_scalars(parameter.values))
    return call(
        "Parameter",
        *items,
        required="True" if parameter.required and deciding else None,
        default=None if default is None else _scalar(default),
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
    table = [sequence([_scalar(value), str(_number(size))]) for value, size in measure.table]
    return call(
        "Measure",
        *items,
        table=sequence(table) if table else None,
        minimum=_number(measure.minimum),
        maximum=_number(measure.maximum),
    )


def _row(row: CompiledRow) -> Code:
    return sequence([sequence([_key(each) for each in row.keys]), _cell(row.price)])


def _key(key: Key) -> Code:
    if isinstance(key, tuple):
        return _scalars(key)
    return "ANY" if key is ANY else _scalar(key)


def _cell(price: Tree | Unpriced) -> Code:
    if isinstance(price, Unpriced):
        return price.name
    number = plain_number(price)
    return _price(price) if number is None else str(_number(number))


def _price(tree: Tree) -> Code:
    used = names(tree)
    formula = f"lambda {'given' if used else '_'}: {emit_formula(tree)}"
    about = "True" if isinstance(tree, About) else None
    return call("Price", formula, *((strings(used) or "()",) if used else ()), approximate=about)


def _calculator(priced: _Priced) -> Calculator:
    others = "others" if "others" not in priced.deciding else "other_parameters"
    parameters = {each.name: each for each in priced.compiled.parameters}
    shown = [name for name in priced.deciding if name in parameters]
    shown += [name for name in priced.asked if name not in parameters]
    typed = [f"{name}: {_annotation(name, parameters.get(name), priced)} = None" for name in shown]
    signature = Brackets(
        f"def {priced.name}(", (*(("*", *typed) if typed else ()), f"**{others}: object"), ")"
    )
    passed = [f"{name}={name}" for name in shown]
    statement = Brackets(f"return {priced.constant}.quote(", (*passed, f"**{others}"), ")")
    return Calculator(
        name=priced.name,
        signature=tuple(lines(signature, indent=4, after=" -> Quote:")),
        documentation=SpecText(_documentation(priced)),
        body=tuple(lines(statement, indent=8)),
    )


def _annotation(name: str, parameter: Parameter | None, priced: _Priced) -> str:
    if parameter is None:
        return "Quantity | None"
    if parameter.values:
        return _literal(parameter.values)
    hows = {each.how for each in priced.compiled.measures if each.parameter == name}
    if "characters" in hows:
        return "str | None"
    if "items" in hows:
        return "Sequence[object] | int | None"
    if parameter.whole:
        return "int | None"
    return "Quantity | None"


def _literal(values: tuple[Scalar, ...]) -> str:
    if set(values) == {True, False} and all(isinstance(value, bool) for value in values):
        return "bool | None"
    if all(isinstance(value, str | int) for value in values):
        return f"Literal[{', '.join(_scalar(value) for value in values)}] | None"
    return "object"


def _documentation(priced: _Priced) -> str:
    item = priced.compiled.item
    name = item.model.name if item.model is not None else item.name
    card = priced.compiled.card
    source = f" ({card.source})" if card is not None and card.source else ""
    return f"{name}: {summary(priced.compiled)}{source}."


def _imports(cards: tuple[str, ...], calculators: tuple[Calculator, ...]) -> tuple[str, ...]:
    text = "\n".join(
        (*cards, *(line for each in calculators for line in (*each.signature, *each.body)))
    )
    code = re.sub(r'"(?:[^"\\]|\\.)*"', "", text)
    used = frozenset(re.findall(r"\b[A-Za-z_]+\b(?!=)", code))
    standard = imports({module: used & names for module, names in _STANDARD.items()})
    runtime = imports({module: used & names for module, names in _RUNTIME.items()})
    return (*standard, "", *runtime) if standard else runtime


def _scalars(values: Iterable[Scalar]) -> Code:
    return sequence([_scalar(value) for value in values])


def _scalar(value: Scalar) -> str:
    if isinstance(value, str):
        return string(value)
    return f'Decimal("{value}")' if isinstance(value, Decimal) else str(value)


def _number(value: int | str | None) -> str | None:
    return string(value) if isinstance(value, str) else None if value is None else str(value)
