"""Answers that hold the file itself: of calls that start no job.

An address in a printed answer leads to a file of the emulator, never to a real host. Where the
docs print no answer, it names the file that the call made.
"""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from ratecard.emulate.answers import answer, copied
from ratecard.emulate.exchange import Call, Reply, json_reply
from ratecard.emulate.media import media_type_of, suffix_of
from ratecard.emulate.places import put, value_at
from ratecard.emulate.world import World
from ratecard.spec import Field
from ratecard_runtime.json_value import JsonValue

_ADDRESS = re.compile(r"https?://")
_MOST = 100
"""Files of one answer, however many are asked for where the docs set no limit."""


def answer_directly(world: World, call: Call) -> Reply:
    """Answer with the printed example or a sample, with addresses of files that are there."""
    body = answer(world, call)
    addresses = call.operation.addresses
    if addresses:
        body = _with_addresses(world, call, body)
    if call.endpoint.makes is not None and isinstance(body, dict):
        name = f"{world.identifiers.new('file')}.{suffix_of(call.endpoint.makes)}"
        world.files.note_made(name, call.endpoint.makes)
        body["filename"] = name
    return json_reply(call.operation.success.status, body)


def addresses_in(body: JsonValue, within: str = "") -> Iterator[tuple[str, str]]:
    """The places of a printed answer that hold addresses of files, each with its suffix."""
    if isinstance(body, dict):
        for name, value in body.items():
            yield from addresses_in(value, f"{within}.{name}" if within else name)
    elif isinstance(body, list):
        for each in body[:1]:
            yield from addresses_in(each, f"{within}[]")
    elif isinstance(body, str) and _ADDRESS.match(body):
        media_type = media_type_of(urlsplit(body).path)
        if media_type is not None:
            yield within, suffix_of(media_type)


def _with_addresses(world: World, call: Call, body: JsonValue) -> JsonValue:
    owner = world.identifiers.new("result")
    for number, (place, suffix) in enumerate(call.operation.addresses):
        names = [f"{number + n}.{suffix}" for n in range(_count(call))]
        urls: list[JsonValue] = [f"{call.origin}/_results/{owner}/{name}" for name in names]
        holder, in_list, _ = place.rpartition("[]")
        if in_list:
            body = _repeated(body, holder, len(urls))
        body = put(body, place, urls if in_list else urls[0])
    return body


def _repeated(body: JsonValue, place: str, count: int) -> JsonValue:
    """The body with `count` copies of the first entry of the list at a place."""
    entries = value_at(body, (place,)) if place else body
    first: JsonValue = entries[0] if isinstance(entries, list) and entries else None
    copies: list[JsonValue] = [copied(first) for _ in range(count)]
    return put(body, place, copies) if place else copies


def _count(call: Call) -> int:
    """How many files the call asks for."""
    field = next(filter(_is_count, call.endpoint.parameters), None)
    if field is None:
        return 1
    given = value_at(call.body, (".".join(field.sends[0].to.keys),))
    asked = field.schema.get("default") if given is None else given
    return min(asked, _MOST) if isinstance(asked, int) and asked > 0 else 1


def _is_count(field: Field) -> bool:
    return any(each.quantity == "images" for each in field.quantities)
