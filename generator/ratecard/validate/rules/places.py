"""Rules for places on the wire: no two things of one call write different values there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ratecard.spec import Field, Place, Position, Rule
from ratecard.validate.build.places import lies_within
from ratecard.validate.node import Node
from ratecard.validate.rules.parts import Parts


@dataclass(frozen=True, slots=True)
class _Writer:
    """What writes to a place: a field or a constant; `is_object` says that parts may join."""

    name: str
    place: Place
    is_object: bool
    position: Position


def check_places(parts: Parts) -> None:
    """Note fields and constants of one model or endpoint that write to one place."""
    for endpoint, node in parts.endpoints.values():
        _check(_writers(endpoint.parameters), node, _exclusive(endpoint.rules), parts)
    for model, node in parts.models:
        if model.alias_of is None:
            constants = [
                _Writer(f"constant {place}", place, False, node.position)
                for place, _ in model.constants
            ]
            _check([*constants, *_writers(model.fields)], node, _exclusive(model.rules), parts)


def _writers(fields: Sequence[Field]) -> list[_Writer]:
    return [
        _Writer(field.name, send.to, _is_object(field.schema), field.position)
        for field in fields
        for send in field.sends
    ]


def _is_object(schema: Mapping[str, object]) -> bool:
    return schema.get("type") in (None, "object") or "$ref" in schema


def _exclusive(rules: Sequence[Rule]) -> tuple[frozenset[str], ...]:
    """Return the groups of fields of which at most one is given."""
    return tuple(
        frozenset(rule.fields) for rule in rules if rule.kind in ("exactly_one", "at_most_one")
    )


def _check(
    writers: list[_Writer], owner: Node, exclusive: tuple[frozenset[str], ...], parts: Parts
) -> None:
    if not owner.is_sound():
        return
    noted: set[str] = set()
    for index, writer in enumerate(writers):
        for earlier in writers[:index]:
            if writer.name in noted or writer.name == earlier.name:
                continue
            if _collide(writer, earlier) and not _never_both(writer, earlier, exclusive):
                noted.add(writer.name)
                _note(writer, earlier, owner, parts)


def _collide(one: _Writer, other: _Writer) -> bool:
    if one.place == other.place:
        return True
    if lies_within(one.place, other.place):
        return not other.is_object
    return lies_within(other.place, one.place) and not one.is_object


def _never_both(one: _Writer, other: _Writer, exclusive: tuple[frozenset[str], ...]) -> bool:
    return any({one.name, other.name} <= group for group in exclusive)


def _note(writer: _Writer, earlier: _Writer, owner: Node, parts: Parts) -> None:
    node = next(
        (
            entry
            for key in ("fields", "parameters")
            for entry in owner.entries(key)
            if entry.name == writer.name
        ),
        owner,
    )
    message = f"`{writer.name}` and `{earlier.name}` both write to `{writer.place}`"
    hint = "send one of them elsewhere, or allow at most one of them under `rules`"
    related = (earlier.position, f"`{earlier.name}` stands here")
    parts.report.note_key(node, "place-taken", message, hint, related)
