"""Named types: compared once, in the direction in which operations and models use them."""

from collections.abc import Iterable, Iterator, Mapping
from typing import cast

from ratecard.change.changes import Change, Subject
from ratecard.change.schemas import Direction, Schema, schema_changes
from ratecard.spec import Field, JsonValue, Position, Spec

_PREFIX = "#/types/"


def type_changes(old: Spec, new: Spec) -> Iterator[Change]:
    """Changes of the types that both specs have; others show where they are used."""
    directions: tuple[Direction, ...] = ("request", "answer")
    for direction in directions:
        were, are = _users(old, direction), _users(new, direction)
        for name in (each for each in were if each in are):
            before, after = cast("Schema", old.types[name]), cast("Schema", new.types[name])
            subject = Subject(
                provider=new.provider.id, name=f"type {name}", old=were[name], new=are[name]
            )
            yield from schema_changes(subject, before, after, direction)


def _users(spec: Spec, direction: Direction) -> dict[str, Position]:
    """Every type that requests or answers reach, with the first thing that names it."""
    found: dict[str, Position] = {}
    for position, schema in _schemas(spec, direction):
        pending = [*_references(schema)]
        while pending:
            name = pending.pop(0)
            if name not in found and name in spec.types:
                found[name] = position
                pending += _references(spec.types[name])
    return found


def _schemas(spec: Spec, direction: Direction) -> Iterator[tuple[Position, JsonValue]]:
    if direction == "answer":
        yield from (
            (each.position, each.response) for each in spec.endpoints if each.response is not None
        )
        return
    groups: list[Iterable[Field]] = [each.fields for each in spec.models]
    groups += [each.parameters for each in spec.endpoints]
    groups.append([each.field for each in spec.provider.client_fields])
    yield from ((field.position, field.schema) for group in groups for field in group)


def _references(value: JsonValue) -> list[str]:
    if isinstance(value, tuple):
        return [name for each in value for name in _references(each)]
    if not isinstance(value, Mapping):
        return []
    reference = value.get("$ref")
    names = [reference.removeprefix(_PREFIX)] if isinstance(reference, str) else []
    return names + [name for each in value.values() for name in _references(each)]
