"""Quotes: operations that tell the credits of a call before it is made, from the rate cards."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ratecard.emulate.answers import answer, plain
from ratecard.emulate.arguments import Understood
from ratecard.emulate.charges import MADE_UP, Price, number, price_of
from ratecard.emulate.exchange import Call, Reply, json_reply
from ratecard.emulate.operation import Handler
from ratecard.emulate.problems import problem
from ratecard.emulate.submission import success_status
from ratecard.price import UnknownItem, find_item
from ratecard.price.items import Item, is_routing, item_fields
from ratecard.spec import Endpoint, QuoteAnswer, Spec
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.price.rates import QUANTITIES

if TYPE_CHECKING:
    from ratecard.emulate.world import World


def quote_handler(spec: Spec, endpoint: Endpoint, quoted: QuoteAnswer) -> Handler:
    """A handler that answers with the price of the model and the fields that a call names."""
    place = quoted.item

    def handle(world: "World", call: Call) -> Reply:
        given = call.body if place.location == "body" else dict[str, JsonValue](call.query)
        fields = given if isinstance(given, dict) else {}
        named = fields.get(place.keys[-1])
        item = _item(spec, named)
        if item is None and named is not None and not endpoint.undocumented_body:
            return problem(world, call, "not_found", f"there is no model {named!r}")
        price = _price(world, item, fields)
        if price.status == "not_offered":
            return problem(world, call, "invalid_request", "this combination is not offered")
        pinned = {quoted.credits[0]: number(price.credits)}
        return json_reply(success_status(call), answer(world, call, pinned))

    return handle


def _item(spec: Spec, named: JsonValue) -> Item | None:
    try:
        return find_item(spec, named) if isinstance(named, str) else None
    except UnknownItem:
        return None


def _price(world: "World", item: Item | None, given: Mapping[str, JsonValue]) -> Price:
    """The price of an item; without one, credits that are made up."""
    if item is None:
        return Price(credits=MADE_UP, status="unpublished", unpublished=True)
    spec = world.spec
    fields = [each for each in item_fields(spec, item) if not is_routing(spec, item, each)]
    python = {each.name: each.argument for each in fields}
    arguments = {python[name]: plain(value) for name, value in item.fixed}
    arguments |= {each.argument: given[each.name] for each in fields if each.name in given}
    arguments |= {name: given[name] for name in QUANTITIES if name in given}
    understood = Understood(item=item.name, model=item.model, arguments=arguments)
    return price_of(spec, understood, world.identifiers)
