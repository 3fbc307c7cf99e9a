"""The price book: all rate cards of providers as one JSON document."""

from collections.abc import Iterable, Iterator, Mapping

from ratecard.escape.data import json_text
from ratecard.export.cards import item_cards
from ratecard.price.dates import cards_of
from ratecard.price.items import find_item
from ratecard.spec import JsonValue, Spec

FORMAT = 1
"""Raised when a reader of the document would have to change."""


def pricebook(specs: Iterable[Spec]) -> Mapping[str, JsonValue]:
    """Every rate card of every item, with the day from which each counts."""
    return {"format": FORMAT, "providers": tuple(_provider(spec) for spec in specs)}


def pricebook_text(specs: Iterable[Spec]) -> str:
    """The price book as JSON."""
    return json_text(pricebook(specs), indent=1) + "\n"


def _provider(spec: Spec) -> JsonValue:
    provider = spec.provider
    return {
        "id": provider.id,
        "name": provider.name,
        "version": provider.version,
        "checked": max(page.checked for page in provider.docs),
        "items": tuple(_item(spec, name, kind) for name, kind in _items(spec)),
    }


def _items(spec: Spec) -> Iterator[tuple[str, str]]:
    """Models first, then the operations that have a price of their own."""
    yield from ((model.id, "model") for model in spec.models)
    for endpoint in spec.endpoints:
        name = endpoint.address
        if cards_of(spec, name):
            yield name, "operation"


def _item(spec: Spec, name: str, kind: str) -> JsonValue:
    model = find_item(spec, name).model
    return {
        "item": name,
        "kind": kind,
        "request_values": model.request_values if model is not None else (),
        "alias_of": model.alias_of if model is not None else None,
        "cards": item_cards(spec, name),
    }
