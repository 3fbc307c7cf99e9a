"""Which items of a provider get a calculator, under which name, and what decides their price."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from ratecard.plan.members import model_name
from ratecard.price import compiled_card
from ratecard.price.compiled import CompiledCard
from ratecard.price.items import Item, is_paid
from ratecard.spec import Spec


@dataclass(frozen=True, slots=True, kw_only=True)
class Priced:
    """An item that gets a calculator, and its rate card.

    `asked` are the names that the price uses; `deciding` adds the parameters that measure them.
    """

    name: str
    compiled: CompiledCard
    deciding: tuple[str, ...]
    asked: tuple[str, ...]

    @property
    def constant(self) -> str:
        """The name of the constant that holds the rate card."""
        return f"_{self.name.strip('_').upper()}"


def priced_items(spec: Spec) -> tuple[Priced, ...]:
    """Every model, and every operation that has a rate card or is paid and makes no model run."""
    named = calculator_names(spec)
    return tuple(_priced(spec, item, named[item.name]) for item in _items(spec))


def calculator_names(spec: Spec) -> Mapping[str, str]:
    """The name of each item's calculator: as the method that makes the call is named.

    Calculators have no groups, so the second of two equal names gets the word of its group.
    """
    named: dict[str, str] = {}
    for item in _items(spec):
        name, group = _name(item), _group(spec, item)
        while name in named.values():
            name = f"{group}_{name}"
        named[item.name] = name
    return named


def _name(item: Item) -> str:
    if item.model is not None:
        return model_name(item.model)
    return item.endpoint.python.replace(".", "_") if item.endpoint is not None else ""


def _group(spec: Spec, item: Item) -> str:
    return "call" if item.model is None else spec.provider.groups[item.model.kind]


def _items(spec: Spec) -> Iterator[Item]:
    yield from (Item(name=model.id, model=model) for model in spec.models)
    cards = {str(cell.value) for card in spec.prices for cell in card.of}
    used = {model.operation for model in spec.models}
    for endpoint in spec.endpoints:
        item = Item(name=endpoint.address, endpoint=endpoint)
        if item.name in cards or (is_paid(spec, item) and endpoint.id not in used):
            yield item


def _priced(spec: Spec, item: Item, name: str) -> Priced:
    compiled, _ = compiled_card(spec, item.name)
    fields = item.model.fields if item.model is not None else ()
    fields = item.endpoint.parameters if item.endpoint is not None else fields
    own = {field.argument for field in fields}
    known = [each for each in compiled.parameters if each.name in own or each.name in compiled.used]
    measured = [each.parameter for each in compiled.measures if each.parameter]
    return Priced(
        name=name,
        # Names and values on the wire stay out: Python callers do not use them.
        compiled=replace(
            compiled, parameters=tuple(replace(each, names=(), wire=()) for each in known)
        ),
        deciding=tuple(dict.fromkeys((*compiled.used, *measured))),
        asked=compiled.used,
    )
