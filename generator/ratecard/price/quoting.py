"""Quotes straight from a Spec, as `ratecard quote` gives them."""

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from ratecard.price.absent import missing_choice
from ratecard.price.cards import to_rate_card
from ratecard.price.compile import compile_item
from ratecard.price.compiled import CompiledCard
from ratecard.price.findings import Report
from ratecard.price.identity import Same
from ratecard.price.items import find_item
from ratecard.spec import Spec
from ratecard_runtime.price.quotes import Quote
from ratecard_runtime.price.rates import RateCard


def quote(spec: Spec, item: str, parameters: Mapping[str, object], day: str | None = None) -> Quote:
    """Return the price of one call on an ISO date, without one on the day the docs were checked.

    `parameters` are named by name, full place or Python name, and hold Python or wire values;
    numbers may be texts. Raises UnknownItem; a wrong parameter gives an `invalid` quote. An
    operation whose price depends on the model is priced as the model that `parameters` name.
    """
    compiled, card = called_card(spec, item, parameters, day)
    answer = card.quote_pairs((*fixed_parameters(compiled), *parameters.items()))
    missing = missing_choice(spec, compiled.item, parameters)
    if missing is None or answer.status != "unpublished":
        return answer
    return replace(answer, status="invalid", error=missing, notes=())


def called_card(
    spec: Spec, item: str, parameters: Mapping[str, object], day: str | None = None
) -> tuple[CompiledCard, RateCard]:
    """Return the card that prices a call: of the model it names, where the item leaves it open."""
    compiled, card = compiled_card(spec, item, day)
    named = _named_model(spec, compiled, parameters)
    return (compiled, card) if named is None else compiled_card(spec, named, day)


def compiled_card(spec: Spec, item: str, day: str | None = None) -> tuple[CompiledCard, RateCard]:
    """Return the rate card of an item as compiled and as asked; raises UnknownItem.

    The last few hundred are kept, so that a batch compiles each card once.
    """
    return _compiled_card(Same(spec), item, day)


def fixed_parameters(compiled: CompiledCard) -> tuple[tuple[str, object], ...]:
    """What the asked-for name already decides, by Python name."""
    item = compiled.item
    fields = item.model.fields if item.model is not None else ()
    python = {field.name: field.argument for field in fields}
    return tuple((python[name], value) for name, value in item.fixed)


def _named_model(
    spec: Spec, compiled: CompiledCard, parameters: Mapping[str, object]
) -> str | None:
    """The request value that a call of an unpriced operation names, if a model has it."""
    endpoint = compiled.item.endpoint
    if compiled.card is not None or endpoint is None or endpoint.model_place is None:
        return None
    place = endpoint.model_place
    models = [each for each in spec.models if each.operation == endpoint.id]
    for name in (str(place), place.keys[-1]):
        given = parameters.get(name)
        if any(given in each.request_values for each in models):
            return str(given)
    return None


@lru_cache(maxsize=512)
def _compiled_card(same: Same[Spec], item: str, day: str | None) -> tuple[CompiledCard, RateCard]:
    compiled = compile_item(same.value, find_item(same.value, item), Report("prices"), day)
    return compiled, to_rate_card(same.value, compiled)
