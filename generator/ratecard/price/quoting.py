"""Quotes straight from a Spec, as `ratecard quote` gives them."""

from collections.abc import Iterable, Mapping

from ratecard.names import python_name
from ratecard.price.cards import to_rate_card
from ratecard.price.compile import compile_item
from ratecard.price.findings import Report
from ratecard.price.items import Item, find_item
from ratecard.spec import Spec
from ratecard_runtime.pricing import quote_call
from ratecard_runtime.quotes import Quote
from ratecard_runtime.rates import RateCard


def rate_card(spec: Spec, item: str) -> RateCard:
    """Return the rate card of an item, for asking many quotes; raises UnknownItem.

    What a routed request value fixes is not part of it: use `quote` for those.
    """
    return to_rate_card(spec, compile_item(spec, find_item(spec, item), Report("prices")))


def quote(spec: Spec, item: str, parameters: Mapping[str, object]) -> Quote:
    """Return the price of one call.

    `parameters` are named by name, full place or Python name, and hold Python or wire values;
    numbers may be texts. Raises UnknownItem; a wrong parameter gives an `invalid` quote.
    """
    found = find_item(spec, item)
    card = to_rate_card(spec, compile_item(spec, found, Report("prices")))
    return quote_call(card, [*_fixed(found), *parameters.items()])


def _fixed(item: Item) -> Iterable[tuple[str, object]]:
    """What the asked-for name already decides, by Python name."""
    fields = item.model.fields if item.model is not None else ()
    python = {field.name: field.python or python_name(field.name) for field in fields}
    return tuple((python[name], value) for name, value in item.fixed)
