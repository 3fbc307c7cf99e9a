"""Lists of things as the provider's docs print them, filtered and page by page."""

from collections.abc import Collection as Container
from collections.abc import Iterator, Mapping

from ratecard.emulate.answers import base_answer
from ratecard.emulate.exchange import Call
from ratecard.emulate.paging import Entry, page_of, paged_body
from ratecard.emulate.places import put, values_at
from ratecard.emulate.resources import Shelf, Thing
from ratecard.emulate.roles import Collection, Role
from ratecard.emulate.world import World
from ratecard.spec import Endpoint
from ratecard_runtime.json_value import JsonValue

_COUNT = "_count"


def list_things(world: World, call: Call, role: Role, shelf: Shelf) -> JsonValue:
    """The answer of a list: the things of a shelf, those made last first."""
    endpoint = call.endpoint
    body = base_answer(call)
    place = _place(endpoint, body)
    made_by = endpoint.collection.made_by if endpoint.collection else ()
    if made_by and role.collection.path in world.resources.lists_of_jobs:
        entries = list(_jobs(world, call, made_by))
    else:
        pattern = _pattern(body, place)
        told = (
            (each.number, shown(world, role.collection, each, pattern)) for each in shelf.values()
        )
        entries = [Entry(number=n, value=v) for n, v in told if _fits(endpoint, v, call.query)]
    if made_by:
        entries.reverse()
    return paged_body(endpoint.paging, place, body, page_of(endpoint, call.query, entries))


def _jobs(world: World, call: Call, made_by: Container[str]) -> Iterator[Entry]:
    """The jobs of operations as their states are told, the oldest first."""
    now = world.clock.now()
    for job in world.jobs:
        if job.operation in made_by:
            _, told = world.job_answers.status(job, now)
            told = put(told, job.profile.job_id[0], job.id)
            values = told if isinstance(told, dict) else {}
            if _fits(call.endpoint, {"model": job.item, **values}, call.query):
                yield Entry(number=job.number, value=told)


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


def _pattern(body: JsonValue, place: str) -> dict[str, JsonValue]:
    """The first printed entry of a list, which shows how each of them looks."""
    printed = values_at(body, place if place.endswith("[]") else f"{place}[]")
    found = (each for each in printed if isinstance(each, dict))
    return next(found, dict[str, JsonValue]())


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
