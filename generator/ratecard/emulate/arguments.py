"""Arguments: what a call means, read back from the wire; the inverse of what a client sends."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase

from ratecard.contract import typed_text
from ratecard.contract.variants import placed_like, target_of
from ratecard.emulate.answers import plain
from ratecard.price.items import Item, is_routing, item_fields
from ratecard.spec import Endpoint, Field, Model, Place, Send, Spec
from ratecard.spec import JsonValue as SpecValue
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.price.numbers import canonical

_NOTHING: Mapping[str, JsonValue] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """The parts of a request as they arrived, decoded.

    `body` holds JSON, or the fields of a form as texts. `files` are names of uploads by field;
    `headers` have names in small letters.
    """

    body: JsonValue = None
    query: Mapping[str, JsonValue] = field(default_factory=lambda: _NOTHING)
    path: Mapping[str, JsonValue] = field(default_factory=lambda: _NOTHING)
    headers: Mapping[str, JsonValue] = field(default_factory=lambda: _NOTHING)
    files: Mapping[str, JsonValue] = field(default_factory=lambda: _NOTHING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What a call asks for: the item, and the arguments by Python name, as a caller gives them.

    `item` is the model's id or, where no model is known, `METHOD path`.
    """

    item: str
    model: Model | None
    arguments: Mapping[str, JsonValue]


@dataclass(frozen=True, slots=True)
class _Source:
    """A place that holds a field's value. `ours` turns what was sent into what callers pass."""

    place: Place
    ours: Mapping[str, JsonValue] | None
    wrapped: bool


@dataclass(frozen=True, slots=True)
class _Reading:
    """How one field is read. `others` are keys of its object that further fields have sent."""

    name: str
    schema: Mapping[str, SpecValue]
    sources: tuple[_Source, ...]
    others: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Candidate:
    """One item that a call may mean, with its fields."""

    item: str
    model: Model | None
    readings: tuple[_Reading, ...]


class Reader:
    """Reads the calls of one operation; each model's fields are prepared at its first call."""

    def __init__(self, spec: Spec, endpoint: Endpoint) -> None:
        """Find the models behind the operation, or behind the one that it is an alias of."""
        self._spec = spec
        self._endpoint = endpoint
        self._place = placed_like(spec, endpoint).model_place
        operations = {endpoint.id, target_of(spec, endpoint).id}
        self._models = tuple(each for each in spec.models if each.operation in operations)
        self._encoded = tuple(each.place for each in spec.provider.wire.encodings)
        self._known: dict[str | None, _Candidate] = {}

    def read(self, sent: Sent) -> Understood:
        """The item and the arguments of a call."""
        parts: dict[str, JsonValue] = {
            "body": _decoded(sent.body, self._encoded),
            "query": dict(sent.query),
            "path": dict(sent.path),
            "header": dict(sent.headers),
            "file": dict(sent.files),
        }
        model = self._model(parts)
        candidate = self._candidate(model)
        found = ((each.name, _read(each, parts)) for each in candidate.readings)
        arguments = {name: value for name, value in found if value is not _MISSING}
        return Understood(item=candidate.item, model=candidate.model, arguments=arguments)

    def _model(self, parts: Mapping[str, JsonValue]) -> Model | None:
        if self._place is None:
            fitting = [each for each in self._models if _fits(each, parts)]
            return fitting[0] if len(fitting) == 1 else None
        value = _value_at(parts, self._place)
        if value is _MISSING:
            value = self._default()
        wanted = str(value)
        exact = [each for each in self._models if wanted in each.request_values]
        exact.sort(key=lambda each: each.alias_of is not None)
        if exact:
            return exact[0]
        families = (each for each in self._models if each.is_open_family)
        return next((each for each in families if fnmatchcase(wanted, each.id)), None)

    def _default(self) -> JsonValue:
        """The documented model of a call that names none."""
        for each in self._endpoint.parameters:
            if any(send.to == self._place for send in each.sends):
                return plain(each.schema.get("default"))
        return None

    def _candidate(self, model: Model | None) -> _Candidate:
        key = None if model is None else model.id
        if key not in self._known:
            self._known[key] = _candidate(self._spec, self._endpoint, model)
        return self._known[key]


def _fits(model: Model, parts: Mapping[str, JsonValue]) -> bool:
    """Whether a call may be one of a model: its constants and the patterns of its fields hold."""
    constants = all(_value_at(parts, place) == plain(sent) for place, sent in model.constants)
    return constants and all(_matches(each, parts) for each in model.fields)


def _matches(field_: Field, parts: Mapping[str, JsonValue]) -> bool:
    pattern = field_.schema.get("pattern")
    value = _value_at(parts, field_.sends[0].to)
    if not isinstance(pattern, str) or value is _MISSING:
        return field_.required is not True or value is not _MISSING
    return isinstance(value, str) and re.search(pattern, value) is not None


def _candidate(spec: Spec, endpoint: Endpoint, model: Model | None) -> _Candidate:
    name = endpoint.address if model is None else model.id
    item = Item(name=name, model=model, endpoint=endpoint if model is None else None)
    fields = [each for each in item_fields(spec, item) if not is_routing(spec, item, each)]
    return _Candidate(name, model, tuple(_readings(fields)))


def _readings(fields: list[Field]) -> Iterator[_Reading]:
    places = [(each, place) for each in fields for place in _places(each)]
    for field_ in fields:
        own = set(_places(field_))
        others = frozenset(
            place.keys[len(outer.keys)]
            for other, place in places
            for outer in own
            if other is not field_ and _is_below(place, outer)
        )
        yield _Reading(field_.argument, field_.schema, tuple(_sources(field_)), others=others)


def _places(field_: Field) -> tuple[Place, ...]:
    return (*(send.to for send in field_.sends), *field_.also_accepted)


def _sources(field_: Field) -> Iterator[_Source]:
    for send in field_.sends:
        yield _Source(send.to, _inverse(send), send.wrap and not _is_list(field_))
    for place in field_.also_accepted:
        yield _Source(place, None, wrapped=False)


def _inverse(send: Send) -> Mapping[str, JsonValue] | None:
    if send.values is None:
        return None
    ours: dict[str, JsonValue] = {}
    for value, sent in send.values:
        ours.setdefault(canonical(sent), plain(value))
    return ours


def _is_list(field_: Field) -> bool:
    return field_.schema.get("type") == "array"


def _is_below(place: Place, outer: Place) -> bool:
    size = len(outer.keys)
    same = place.location == outer.location and place.keys[:size] == outer.keys
    return same and len(place.keys) > size


_MISSING: JsonValue = "\0missing"
"""Stands where a request says nothing, which null is not."""


def _read(reading: _Reading, parts: Mapping[str, JsonValue]) -> JsonValue:
    for source in reading.sources:
        value = _value_at(parts, source.place)
        if value is _MISSING:
            continue
        if reading.others and isinstance(value, dict):
            own = {key: each for key, each in value.items() if key not in reading.others}
            if value and not own:
                continue
            value = own
        if source.wrapped and isinstance(value, list) and len(value) == 1:
            value = value[0]
        if source.ours is not None:
            return source.ours.get(canonical(value), value)
        return _typed(value, reading.schema)
    return _MISSING


def _typed(value: JsonValue, schema: Mapping[str, SpecValue]) -> JsonValue:
    """A text of a form or query as the field's type has it."""
    if not isinstance(value, str):
        return value
    kinds = schema.get("type")
    listed = kinds if isinstance(kinds, tuple) else (kinds,)
    if "string" in listed:
        return value
    if ("array" in listed or "object" in listed) and value[:1] in ("[", "{"):
        return _json(value)
    return plain(typed_text(value, schema))


def _value_at(parts: Mapping[str, JsonValue], place: Place) -> JsonValue:
    """The value at a place, `_MISSING` where there is none. A form's fields are in the body."""
    location = "body" if place.location == "form" else place.location
    keys = place.keys
    if location == "header":
        keys = tuple(key.lower() for key in keys)
    node = parts[location]
    for key in keys:
        if not isinstance(node, dict) or key not in node:
            return _MISSING
        node = node[key]
    return _MISSING if node is None and not keys else node


def _decoded(body: JsonValue, encoded: tuple[Place, ...]) -> JsonValue:
    """The body with its strings of JSON opened; what was given is left as it is."""
    if not isinstance(body, dict):
        return body
    for place in encoded:
        body = _opened(body, place.keys)
    return body


def _opened(node: dict[str, JsonValue], keys: tuple[str, ...]) -> dict[str, JsonValue]:
    if not keys or keys[0] not in node:
        return node
    inner = node[keys[0]]
    if len(keys) == 1 and isinstance(inner, str):
        return {**node, keys[0]: _json(inner)}
    if len(keys) > 1 and isinstance(inner, dict):
        return {**node, keys[0]: _opened(inner, keys[1:])}
    return node


def _json(text: str) -> JsonValue:
    """The value of a text of JSON; a text that is none stays as it is."""
    try:
        value: JsonValue = json.loads(text)
    except ValueError:
        return text
    return value
