"""Calculators: a typed method of `quote` for each priced item."""

from dataclasses import dataclass

from ratecard.escape import SpecText
from ratecard.plan.layout import Brackets, call, lines, sequence, strings
from ratecard.plan.priced import Priced
from ratecard.plan.rate_cards import scalar_code
from ratecard.price.words import summary
from ratecard_runtime.price.rates import Parameter, Scalar


@dataclass(frozen=True, slots=True, kw_only=True)
class Calculator:
    """One method of `Quotes`: its signature and its one statement, line by line."""

    name: str
    signature: tuple[str, ...]
    documentation: SpecText
    body: tuple[str, ...]


def calculator(priced: Priced) -> Calculator:
    """The method of one item; it accepts every parameter of the call and types those that count."""
    others = "others" if "others" not in priced.deciding else "other_parameters"
    parameters = {each.name: each for each in priced.compiled.parameters}
    shown = [name for name in priced.deciding if name in parameters]
    shown += [name for name in priced.asked if name not in parameters]
    typed = [f"{name}: {_annotation(name, parameters.get(name), priced)} = None" for name in shown]
    signature = Brackets(
        f"def {priced.name}(", (*(("*", *typed) if typed else ()), f"**{others}: object"), ")"
    )
    passed = (strings(shown) or "()", sequence(shown), others)
    statement = call(f"return {priced.constant}.quote_values", *passed)
    return Calculator(
        name=priced.name,
        signature=tuple(lines(signature, indent=4, after=" -> Quote:")),
        documentation=SpecText(_documentation(priced)),
        body=tuple(lines(statement, indent=8)),
    )


def _annotation(name: str, parameter: Parameter | None, priced: Priced) -> str:
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
        return f"Literal[{', '.join(scalar_code(value) for value in values)}] | None"
    return "object"


def _documentation(priced: Priced) -> str:
    item = priced.compiled.item
    name = item.model.name if item.model is not None else item.name
    card = priced.compiled.card
    source = f" ({card.source})" if card is not None and card.source else ""
    return f"{name}: {summary(priced.compiled)}{source}."
