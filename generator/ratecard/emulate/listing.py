"""Lists of things as the provider's docs print them, filtered and page by page."""

from collections.abc import Mapping

from ratecard.emulate.answers import base_answer
from ratecard.emulate.exchange import Call
from ratecard.emulate.paging import Entry, page_of, paged_body
from ratecard.emulate.places import values_at
from ratecard.emulate.resources import Shelf, Thing
from ratecard.emulate.roles import Collection, Role
from ratecard.emulate.world import World
from ratecard.spec import Endpoint
from ratecard_runtime.json_value import JsonValue

_COUNT = "_count"


def list_things(world: World, call: Call, role: Role, shelf: Shelf) -> JsonValue:
    """The answer of a list: the things of a shelf, those made last first."""
    endpoint = call.endpoint
    body = base_answer(world.spec, endpoint.id)
    place = _place(endpoint, body)
    pattern = next((each for each in _entries(body, place) if isinstance(each, dict)), {})
    entries = [
        Entry(number=thing.number, value=shown(world, role.collection, thing, dict(pattern)))
        for thing in shelf.values()
    ]
    if endpoint.collection and endpoint.collection.made_by:
        entries.reverse()
    chosen = [each for each in entries if _fits(endpoint, each.value, call.query)]
    page = page_of(endpoint, call.query, chosen)
    return paged_body(endpoint.paging, place, body, page)


def shown(world: World, collection: Collection, thing: Thing, pattern: JsonValue) -> JsonValue:
    """A thing as the docs show one: what they print, with the thing's own values.

    A key that is named like a collection within the thing holds its things; `shot_count` holds
    how many shots there are.
    """
    body: dict[str, JsonValue] = dict(pattern) if isinstance(pattern, dict) else {}
    body |= {**thing.values, "id": thing.id}
    for inner in world.resources.within(collection):
        kept = thing.shelves.get(inner.path, {})
        if inner.name in body:
            body[inner.name] = [shown(world, inner, each, {}) for each in kept.values()]
        counter = f"{inner.name.removesuffix('s')}{_COUNT}"
        if counter in body:
            body[counter] = len(kept)
    return body


def _place(endpoint: Endpoint, body: JsonValue) -> str:
    """Where the list stands in the answer: as documented, else at the only list in it."""
    if endpoint.paging:
        return endpoint.paging.items[0]
    if isinstance(body, dict):
        lists = [name for name, value in body.items() if isinstance(value, list)]
        if len(lists) == 1:
            return lists[0]
    return "[]"


def _entries(body: JsonValue, place: str) -> list[JsonValue]:
    return values_at(body, place if place.endswith("[]") else f"{place}[]")


def _fits(endpoint: Endpoint, value: JsonValue, query: Mapping[str, str]) -> bool:
    """Whether an entry has what the query asks for, as far as it has such keys."""
    paging = endpoint.paging
    about_pages = {paging.parameter, paging.size_parameter} if paging else set[str | None]()
    for field in endpoint.parameters:
        asked = query.get(field.name)
        if asked is None or field.name in about_pages or not isinstance(value, dict):
            continue
        if field.name in value and str(value[field.name]) != asked:
            return False
    return True
