"""Calls to try: for each method what callers may give, from both specs and from neither."""

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import cast

from tests.conformance.plain_yaml import Entry, entries, entry, is_entry, items, text
from tests.conformance.spec import Endpoint, Field, Model
from tests.conformance.spec import Spec as Reading
from tests.conformance.values import FILE, resolved, sample

GENERIC: tuple[object, ...] = ("words", 3, 0.5, True, ["one"], {"key": "value"})
"""Values of every type: the old client says which of them it takes."""

Arguments = Mapping[str, object]


@dataclass(frozen=True, kw_only=True, eq=False)
class Method:
    """A public method: dotted name, what it takes, and all that the spec says about it."""

    path: str
    fields: tuple[Field, ...]
    rules: tuple[Entry, ...]
    endpoint: Endpoint
    model: Model | None
    always: Arguments

    @property
    def stated(self) -> str:
        """Everything that the spec states here, to tell whether anything was changed."""
        model = self.model
        own = (model.entry, model.constants, model.id) if model else ()
        fields = [(each.name, each.python, each.schema, each.sends) for each in self.fields]
        place = (self.endpoint.method, self.endpoint.path, self.endpoint.entry)
        return repr((self.path, fields, self.rules, place, own))


def methods(reading: Reading) -> dict[str, Method]:
    """Every method by its dotted name."""
    found = [
        Method(
            path=each.python,
            fields=each.parameters,
            rules=each.rules,
            endpoint=each,
            model=None,
            always={"confirm": True} if each.entry.get("effect") == "purchase" else {},
        )
        for each in reading.endpoints
    ]
    found += [
        Method(
            path=each.python,
            fields=each.fields,
            rules=each.rules,
            endpoint=each.endpoint,
            model=each,
            always={},
        )
        for each in reading.models
    ]
    return {each.path: each for each in found}


def smallest(
    method: Method, reading: Reading, accepts: Callable[[Arguments], bool]
) -> dict[str, object] | None:
    """A call that is accepted, with as little as may be; None where none was found."""
    fields = {field.name: field for field in method.fields}
    whole = {name: _first(reading, method, field) for name, field in fields.items()}
    needed = [name for name, field in fields.items() if field.required]
    optional = [name for name in fields if name not in needed]
    for size in range(4):
        for more in combinations(optional, size):
            names = [*needed, *more]
            given = {fields[name].python: whole[name] for name in names} | dict(method.always)
            if accepts(given):
                return given
        if size == 2 and len(optional) > 12:
            break
    return None


def calls(
    method: Method, base: Arguments, sides: Sequence[Reading], chance: random.Random
) -> Iterator[dict[str, object]]:
    """Calls beside the smallest: every value of every field, all at once, pairs, and by chance."""
    values = {field.python: values_of(field.name, method, sides) for field in method.fields}
    yield dict(base)
    for name, each in values.items():
        for value in each:
            yield {**base, name: value}
    for name, each in values.items():  # instead of a field of the smallest call
        needless = [given for given in base if given != name and given in values]
        for given in needless:
            yield {**{key: value for key, value in base.items() if key != given}, name: each[0]}
    for first, second in combinations(_ruled(method, sides), 2):
        for one in values.get(first, ()):
            for other in values.get(second, ())[:2]:
                yield {**base, first: one, second: other}
    first_ones = {name: each[0] for name, each in values.items() if each}
    yield {**base, **first_ones}
    for _ in range(20):
        chosen = [name for name in values if values[name] and chance.random() < 0.5]
        yield {**base, **{name: chance.choice(values[name]) for name in chosen}}
    if method.endpoint.entry.get("undocumented_body") or method.endpoint.entry.get(
        "undocumented_query"
    ):
        yield {**base, "fields": {"of_my_own": "words"}}
    if method.endpoint.entry.get("model_fields") and method.model is None:
        yield {**base, "fields": {"of_my_own": "words"}}
    if is_entry(method.endpoint.entry.get("idempotency")):
        yield {**base, "idempotency_key": "my-own-key"}


def values_of(name: str, method: Method, sides: Sequence[Reading]) -> list[object]:
    """Values to try for a field: what either spec lists or bounds, their neighbours, all types."""
    found: list[object] = []
    for reading in sides:
        twin = methods(reading).get(method.path)
        for field in twin.fields if twin else ():
            if field.name == name:
                found += _described(field.schema, reading.types)
    if found[:1] == [FILE]:
        return [FILE]
    found += GENERIC
    return list({repr(each): each for each in found}.values())


def is_typed(method: Method, given: Arguments, types: Entry) -> bool:
    """Whether every value of a call has a type that its field states."""
    for field in method.fields:
        schema = resolved(field.schema, types)
        kinds = {str(each) for each in items(schema.get("type"))}
        value = given.get(field.python)
        is_stated = kinds and value is not None and schema.get("in") != "file"
        if is_stated and not kinds & _kinds(value):
            return False
    return True


def _kinds(value: object) -> set[str]:
    match value:
        case bool():
            return {"boolean"}
        case int():
            return {"integer", "number"}
        case float():
            return {"number"}
        case str():
            return {"string"}
        case list():
            return {"array"}
        case _:
            return {"object"}


def _first(reading: Reading, method: Method, field: Field) -> object:
    """A value that should fit; where it chooses the model, one that runs here."""
    place = method.endpoint.entry.get("model_place")
    if method.model is None and any(send.place == place for send in field.sends):
        models = [each for each in reading.models if each.endpoint is method.endpoint]
        listed = [value for value in (each.request_value for each in models) if value is not None]
        if listed:
            return listed[0]
    return sample(field.schema, reading.types)


def _ruled(method: Method, sides: Sequence[Reading]) -> list[str]:
    """The arguments that stand in rules."""
    named: dict[str, None] = {}
    for reading in sides:
        twin = methods(reading).get(method.path)
        for rule in twin.rules if twin else ():
            for kind, names in rule.items():
                named |= dict.fromkeys(entry(names) if kind == "when" else map(text, items(names)))
    python = {field.name: field.python for field in method.fields}
    return [python[name] for name in named if name in python]


def _described(schema: Entry, types: Entry) -> Iterator[object]:
    schema = resolved(schema, types)
    whole = sample(schema, types)
    yield whole
    if schema.get("in") == "file":
        return
    yield from map(plain, (*items(schema.get("enum")), *items(schema.get("examples"))))
    if "default" in schema and schema["default"] is not None:
        yield plain(schema["default"])
    yield from _numbers(schema)
    yield from _texts(schema)
    if items(schema.get("type"))[:1] == ["array"]:
        yield from _lists(schema, types)
    for name, each in entries(schema.get("properties")):
        if is_entry(whole):
            yield {key: value for key, value in whole.items() if key != name}
            for value in _described(each, types):
                yield {**whole, name: value}
    for branch in map(entry, items(schema.get("anyOf"))):
        yield from _described(branch, types)


def _numbers(schema: Entry) -> Iterator[object]:
    bounds = [schema[name] for name in ("minimum", "maximum") if name in schema]
    kinds = set(map(str, items(schema.get("type"))))
    if bounds or kinds & {"integer", "number"}:
        for each in [*bounds, 1, 7, 1000, -1]:
            number = float(str(each))
            for near in (number, number - 1, number + 1, number + 0.5, number - 0.5):
                yield int(near) if near.is_integer() else near
        yield 2.5


def _texts(schema: Entry) -> Iterator[object]:
    sizes = [int(str(schema[name])) for name in ("minLength", "maxLength") if name in schema]
    if "string" in items(schema.get("type")):
        for size in (*sizes, 1, 30, 6000):
            yield from ("x" * near for near in (size, size + 1, max(0, size - 1)))


def _lists(schema: Entry, types: Entry) -> Iterator[object]:
    one = sample(entry(schema.get("items")), types)
    sizes = [int(str(schema[name])) for name in ("minItems", "maxItems") if name in schema]
    for size in {0, 1, 2, 3, 30, *(near for each in sizes for near in (each - 1, each, each + 1))}:
        yield [one] * max(0, size)
    for value in _described(entry(schema.get("items")), types):
        yield [value]


def plain(value: object) -> object:
    """A value of a spec as callers write it."""
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, list | dict):
        return cast("object", value)
    return float(str(value))
