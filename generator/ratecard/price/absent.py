"""Why an item has no price: the docs name none, none yet, or one for each model."""

from collections.abc import Collection

from ratecard.price.dates import cards_of
from ratecard.price.items import Item, is_paid
from ratecard.spec import Spec

_UNPRICED = "the docs give no price for this item"
_FREE = "the docs name no price for this operation, which is not marked as paid"


def absence(spec: Spec, item: Item) -> str:
    """Say why nothing prices an item on this day."""
    begins = [card.effective_from for card in cards_of(spec, item.name) if card.effective_from]
    if begins:
        return f"the first price of this item begins on {min(begins)}"
    choice = _choice_of_models(spec, item)
    if choice is not None:
        return f"the price is that of the {choice}; give one that the docs price"
    return _UNPRICED if is_paid(spec, item) else _FREE


def missing_choice(spec: Spec, item: Item, given: Collection[str]) -> str | None:
    """What is wrong with a call that does not name the model its operation asks for."""
    choice = _choice_of_models(spec, item)
    endpoint = item.endpoint
    if choice is None or endpoint is None:
        return None
    for field in endpoint.parameters:
        places = {str(send.to) for send in field.sends}
        if field.required and str(endpoint.model_place) in places:
            names = {field.name, field.argument, choice, *places}
            return None if names & set(given) else f"{choice} is missing; it decides the price"
    return None


def _choice_of_models(spec: Spec, item: Item) -> str | None:
    """The key that chooses among priced models, for an operation that they share."""
    endpoint = item.endpoint
    if endpoint is None or endpoint.model_place is None:
        return None
    shared = [each for each in spec.models if each.operation == endpoint.id]
    is_priced = any(cards_of(spec, each.id) for each in shared)
    return endpoint.model_place.keys[-1] if is_priced else None
