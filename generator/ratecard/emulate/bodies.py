"""Bodies of answers about one thing: printed ones as forms to fill, else made of the schema."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from ratecard.emulate.answers import plain
from ratecard.spec import Endpoint, Spec
from ratecard.spec import JsonValue as SpecValue
from ratecard_runtime.json_value import JsonValue

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
_BEGINNING = re.compile(r"creat|start|submit|accept|queue")


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is true of the thing that an answer is about.

    `given` are the values of the call by every name that they have on the wire or in Python;
    `open` are the names of what the call might have said and did not. Moments are in seconds
    since 1970; `ended_at` is None while it lasts.
    """

    given: Mapping[str, JsonValue]
    open: frozenset[str] = frozenset()
    began_at: float
    ended_at: float | None = None


def filled(form: JsonValue, facts: Facts) -> JsonValue:
    """A printed answer with the facts in place of what the docs print: arguments and moments."""
    if isinstance(form, list):
        return [filled(each, facts) for each in form]
    if not isinstance(form, dict):
        return form
    return {
        key: _filled_value(key, value, facts)
        for key, value in form.items()
        if key in facts.given or key not in facts.open
    }


def _filled_value(key: str, value: JsonValue, facts: Facts) -> JsonValue:
    if key in facts.given:
        return facts.given[key]
    if isinstance(value, str) and _MOMENT.fullmatch(value):
        if _BEGINNING.search(key):
            return moment(facts.began_at)
        return None if facts.ended_at is None else moment(facts.ended_at)
    return filled(value, facts)


def moment(seconds: float) -> str:
    """A moment as an ISO date with time, in UTC."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class Properties:
    """The documented properties of an operation's answer, and of the objects within it."""

    def __init__(self, spec: Spec, endpoint: Endpoint) -> None:
        """Look nothing up yet."""
        self._types = spec.types
        self._schema: SpecValue = endpoint.response or {}

    def form(self, facts: Facts) -> dict[str, JsonValue]:
        """An answer of what is certain: given values, and null where that is allowed."""
        body: dict[str, JsonValue] = {}
        for name, schema in self._children(self._schema):
            if name in facts.given:
                body[name] = facts.given[name]
            elif "null" in self._kinds(schema):
                body[name] = None
        return body

    def has(self, place: str) -> bool:
        """Whether the docs name something at a place; an entry of a list is left out of it."""
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
        found: SpecValue = self._schema
        for part in place.split("."):
            name, lists, _ = part.partition("[]")
            found = dict(self._children(found)).get(name) if name else found
            if lists:
                found = self._resolved(found).get("items")
        return found

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

    def _kinds(self, schema: SpecValue) -> set[SpecValue]:
        kinds = [option.get("type") for option in self._options(schema)]
        return {each for kind in kinds for each in (kind if isinstance(kind, tuple) else (kind,))}

    def _resolved(self, schema: SpecValue) -> Mapping[str, SpecValue]:
        """A schema with what its reference names."""
        found = schema if isinstance(schema, Mapping) else {}
        reference = found.get("$ref")
        if not isinstance(reference, str):
            return found
        named = self._types.get(reference.rsplit("/", 1)[-1])
        return {**named, **found} if isinstance(named, Mapping) else found


def property_names(spec: Spec, schema: SpecValue) -> tuple[str, ...]:
    """The names of the properties of an object, none where the schema is of something else."""
    if not isinstance(schema, Mapping):
        return ()
    reference = schema.get("$ref")
    named = spec.types.get(reference.rsplit("/", 1)[-1]) if isinstance(reference, str) else schema
    properties = named.get("properties") if isinstance(named, Mapping) else None
    return tuple(properties) if isinstance(properties, Mapping) else ()
