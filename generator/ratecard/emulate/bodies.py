"""Bodies of answers about one thing: printed ones as forms to fill, else made of the schema."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache

from ratecard.emulate.answers import plain
from ratecard.spec import Endpoint, Spec
from ratecard.spec import JsonValue as SpecValue
from ratecard_runtime.json_value import JsonValue

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
_AT = re.compile(r"(_at|At)$")
_BEGINNING = re.compile(r"creat|start|submit|accept|queue")


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is true of the thing that an answer is about.

    `given` are the values of the call by every name that they have on the wire. Moments are in
    seconds since 1970; `ended_at` is None while it lasts.
    """

    given: Mapping[str, JsonValue]
    began_at: float
    ended_at: float | None = None


Form = Callable[[Facts], dict[str, JsonValue]]
"""Makes a fresh body from facts."""


def printed_form(
    printed: Mapping[str, JsonValue], names: frozenset[str], further: tuple[str, ...] = ()
) -> Form:
    """A form of a printed answer: arguments and moments are those of the facts.

    `names` are all that a call may give; what stands under one that was not given is left out.
    `further` are documented names which this answer does not print, shown where they were given.
    """
    slots = tuple((key, key in names, _slot(key, value, names)) for key, value in printed.items())

    def fill(facts: Facts) -> dict[str, JsonValue]:
        given = facts.given
        body: dict[str, JsonValue] = {}
        for key, is_argument, slot in slots:
            if key in given:
                body[key] = given[key]
            elif not is_argument:
                body[key] = slot(facts)
        for key in further:
            if key in given and key not in body:
                body[key] = given[key]
        return body

    return fill


def _slot(key: str, value: JsonValue, names: frozenset[str]) -> Callable[[Facts], JsonValue]:
    """What stands under a key that is no argument."""
    match value:
        case dict():
            return printed_form(value, names)
        case list():
            entries = tuple(_slot(key, each, names) for each in value)
            return lambda facts: [entry(facts) for entry in entries]
        case str() if _MOMENT.fullmatch(value):
            return _beginning if _BEGINNING.search(key) else _end
        case _:
            return lambda _: value


def _beginning(facts: Facts) -> JsonValue:
    return moment(int(facts.began_at))


def _end(facts: Facts) -> JsonValue:
    return None if facts.ended_at is None else moment(int(facts.ended_at))


@lru_cache(maxsize=256)
def moment(seconds: int) -> str:
    """A moment as an ISO date with time, in UTC."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class Properties:
    """The documented properties of an operation's answer, and of the objects within it."""

    def __init__(self, spec: Spec, endpoint: Endpoint) -> None:
        """Look nothing up yet."""
        self._types = spec.types
        self._schema: SpecValue = endpoint.response or {}
        self._found: dict[str, SpecValue] = {}

    def names(self) -> tuple[str, ...]:
        """The names of the properties."""
        return tuple(name for name, _ in self._children(self._schema))

    def form(self) -> Form:
        """A form of what is certain: given values, moments, and null where that is allowed."""
        listed = [
            (name, self._moment_of(name, each), "null" in self._kinds(each))
            for name, each in self._children(self._schema)
        ]

        def fill(facts: Facts) -> dict[str, JsonValue]:
            body: dict[str, JsonValue] = {}
            for name, moment_of, takes_null in listed:
                value = facts.given.get(name)
                if moment_of is not None and name not in facts.given:
                    value = moment_of(facts)
                if value is not None or takes_null:
                    body[name] = value
            return body

        return fill

    def _moment_of(self, name: str, schema: SpecValue) -> Callable[[Facts], JsonValue] | None:
        """What a property is filled with whose name says that it is a moment."""
        if "string" not in self._kinds(schema) or not _AT.search(name):
            return None
        return _beginning if _BEGINNING.search(name) else _end

    def has(self, place: str) -> bool:
        """Whether the docs name something at a place."""
        return self._at(place) is not None

    def takes_null(self, place: str) -> bool:
        """Whether null may stand at a place."""
        found = self._at(place)
        return found is not None and "null" in self._kinds(found)

    def example(self, place: str) -> JsonValue:
        """The first example of a place, None where there is none."""
        found = self._resolved(self._at(place))
        examples = found.get("examples")
        return plain(examples[0]) if isinstance(examples, tuple) and examples else None

    def _at(self, place: str) -> SpecValue:
        if place not in self._found:
            found: SpecValue = self._schema
            for part in place.split("."):
                name, lists, _ = part.partition("[]")
                found = dict(self._children(found)).get(name) if name else found
                if lists:
                    found = self._resolved(found).get("items")
            self._found[place] = found
        return self._found[place]

    def _children(self, schema: SpecValue) -> Iterator[tuple[str, SpecValue]]:
        for option in self._options(schema):
            properties = option.get("properties")
            if isinstance(properties, Mapping):
                yield from properties.items()

    def _options(self, schema: SpecValue) -> Iterator[Mapping[str, SpecValue]]:
        """A schema, or the schemas that it chooses among."""
        found = self._resolved(schema)
        choices = found.get("anyOf")
        if isinstance(choices, tuple):
            yield from (self._resolved(each) for each in choices)
        else:
            yield found

    def _kinds(self, schema: SpecValue) -> list[SpecValue]:
        kinds = [option.get("type") for option in self._options(schema)]
        return [each for kind in kinds for each in (kind if isinstance(kind, tuple) else (kind,))]

    def _resolved(self, schema: SpecValue) -> Mapping[str, SpecValue]:
        """A schema with what its reference names."""
        if not isinstance(schema, Mapping):
            return {}
        reference = schema.get("$ref")
        if not isinstance(reference, str):
            return schema
        named = self._types.get(reference.rsplit("/", 1)[-1])
        return {**named, **schema} if isinstance(named, Mapping) else schema


def property_names(spec: Spec, schema: SpecValue) -> tuple[str, ...]:
    """The names of the properties of an object, none where the schema is of something else."""
    if not isinstance(schema, Mapping):
        return ()
    reference = schema.get("$ref")
    named = spec.types.get(reference.rsplit("/", 1)[-1]) if isinstance(reference, str) else schema
    properties = named.get("properties") if isinstance(named, Mapping) else None
    return tuple(properties) if isinstance(properties, Mapping) else ()
