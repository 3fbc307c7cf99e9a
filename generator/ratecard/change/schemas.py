"""JSON Schemas of what callers send and of what they read.

A narrower schema of a request refuses calls; an answer is read with open models, so there only
its fields and their types matter.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Literal, TypeAlias

from jsonschema_rs import Draft202012Validator

from ratecard.change.attributes import added_or_removed
from ratecard.change.changes import Change, Subject
from ratecard.change.values import same, shown
from ratecard.contract.schemas import plain
from ratecard.spec import JsonValue

Schema: TypeAlias = Mapping[str, JsonValue]
Direction: TypeAlias = Literal["request", "answer"]

_LOW = frozenset({"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"})
_HIGH = frozenset({"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"})
_BOUNDS = _LOW | _HIGH | {"pattern", "format", "multipleOf", "const", "uniqueItems"}
_TEXTS = frozenset({"description", "title", "examples", "$comment", "deprecated"})
_OWN_RULES = frozenset({"type", "enum", "default", "items", "properties", "required"})


def schema_changes(
    subject: Subject, old: Schema, new: Schema, direction: Direction
) -> Iterator[Change]:
    """Every change between two schemas of one thing."""
    yield from _types(subject, old, new, direction)
    yield from _enums(subject, old, new, direction)
    for key in dict.fromkeys((*old, *new)):
        before, after = old.get(key), new.get(key)
        if key in _OWN_RULES or same(before, after):
            continue
        kind = _kind(key, before, after, direction)
        if direction == "request" and key in _BOUNDS and _takes_listed(key, old, new):
            kind = "text-changed"
        yield subject.change(kind, before, after, key)
    if not same(old.get("default"), new.get("default")):
        kind = "default-changed" if direction == "request" else "text-changed"
        yield subject.change(kind, old.get("default"), new.get("default"), "default")
    yield from _properties(subject, old, new, direction)
    yield from _items(subject, old, new, direction)


def _types(subject: Subject, old: Schema, new: Schema, direction: Direction) -> Iterator[Change]:
    before, after = _type_names(old), _type_names(new)
    if before == after:
        return
    kind = "type-changed"
    if direction == "answer":
        kind = "answer-type-changed"
    elif "enum" in old and "enum" in new:
        kind = "text-changed"  # the listed values are what is taken
    elif not after or (before and before < after):
        kind = "type-widened"
    elif not before or after < before:
        kind = "type-narrowed"
    yield subject.change(kind, _type_text(old), _type_text(new))


def _type_names(schema: Schema) -> frozenset[str]:
    """The types that a schema takes; a number may also be whole."""
    value = schema.get("type")
    listed = value if isinstance(value, tuple) else (value,)
    names = {each for each in listed if isinstance(each, str)}
    return frozenset(names | {"integer"} if "number" in names else names)


def _type_text(schema: Schema) -> str | None:
    value = schema.get("type")
    if isinstance(value, tuple):
        return " or ".join(sorted(shown(each) for each in value))
    return None if value is None else shown(value)


def _enums(subject: Subject, old: Schema, new: Schema, direction: Direction) -> Iterator[Change]:
    before, after = old.get("enum"), new.get("enum")
    if isinstance(before, tuple) and isinstance(after, tuple):
        kinds = ("value-removed", "value-added")
        if direction == "answer":
            kinds = ("answer-value-removed", "answer-value-added")
        texts = [shown(each) for each in before], [shown(each) for each in after]
        yield from added_or_removed(subject, *texts, kinds)
    elif before is not after:
        if direction == "answer":
            kind = "answer-value-added" if after is None else "answer-value-removed"
        else:
            kind = "values-opened" if after is None else "values-restricted"
        yield subject.change(kind, before, after)


def _kind(key: str, old: JsonValue, new: JsonValue, direction: Direction) -> str:
    if key in _TEXTS:
        return "text-changed"
    if direction == "answer":
        return "answer-detail-changed" if key in _BOUNDS else "answer-type-changed"
    if key not in _BOUNDS:
        return "form-changed"
    if old is None or new is None:
        return "bound-tightened" if old is None else "bound-loosened"
    if key not in _LOW | _HIGH:
        return "form-changed"
    risen = float(shown(new)) > float(shown(old))
    return "bound-tightened" if risen == (key in _LOW) else "bound-loosened"


def _takes_listed(key: str, old: Schema, new: Schema) -> bool:
    """Whether a side lists its values and a bound refuses none of them: then it says nothing."""
    listed = [each.get("enum") for each in (old, new)]
    values = [value for each in listed if isinstance(each, tuple) for value in each]
    bounds = [Draft202012Validator({key: plain(each[key])}) for each in (old, new) if key in each]
    taken = (bound.is_valid(plain(value)) for bound in bounds for value in values)
    return bool(values) and all(taken)


def _properties(
    subject: Subject, old: Schema, new: Schema, direction: Direction
) -> Iterator[Change]:
    before, after = _mapping(old.get("properties")), _mapping(new.get("properties"))
    was_required, is_required = _names(old.get("required")), _names(new.get("required"))
    for name in dict.fromkeys((*before, *after)):
        inner = replace(subject, name=f"{subject.name}.{name}")
        was, now = before.get(name), after.get(name)
        if was is None or now is None:
            is_needed = name in (is_required if was is None else was_required)
            kind = _presence(direction, is_gone=now is None, is_needed=is_needed)
            yield inner.change(kind, _summary(was), _summary(now))
            continue
        if (name in was_required) != (name in is_required):
            kinds = ("parameter-now-optional", "parameter-now-required")
            if direction == "answer":
                kinds = ("answer-field-uncertain", "answer-field-certain")
            words = "may be missing", "always there"
            yield inner.change(
                kinds[name in is_required], words[name in was_required], words[name in is_required]
            )
        sides = _mapping(was), _mapping(now)
        if direction == "answer" and name not in was_required | is_required:
            yield from _nulls(inner, *sides)
            sides = _without_null(sides[0]), _without_null(sides[1])
        yield from schema_changes(inner, *sides, direction)


def _nulls(subject: Subject, old: Schema, new: Schema) -> Iterator[Change]:
    """A field that may be missing may also be null, or no longer: it is read as None anyway."""
    kinds = _type_names(_without_null(old)), _type_names(_without_null(new))
    if kinds[0] == kinds[1] and _type_names(old) != _type_names(new):
        yield subject.change("answer-detail-changed", _type_text(old), _type_text(new))


def _without_null(schema: Schema) -> Schema:
    value = schema.get("type")
    if not isinstance(value, tuple) or "null" not in value:
        return schema
    rest = tuple(each for each in value if each != "null")
    return {**schema, "type": rest[0] if len(rest) == 1 else rest}


def _presence(direction: Direction, *, is_gone: bool, is_needed: bool) -> str:
    verb = "removed" if is_gone else "added"
    if direction == "answer":
        return f"answer-field-{verb}"
    return f"required-parameter-{verb}" if is_needed else f"parameter-{verb}"


def _items(subject: Subject, old: Schema, new: Schema, direction: Direction) -> Iterator[Change]:
    before, after = old.get("items"), new.get("items")
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        inner = replace(subject, name=f"{subject.name}[]")
        yield from schema_changes(inner, _mapping(before), _mapping(after), direction)
    elif not same(before, after):
        kind = "form-changed" if direction == "request" else "answer-type-changed"
        yield subject.change(kind, before, after, "items")


def _summary(value: JsonValue) -> str | None:
    if value is None:
        return None
    schema = _mapping(value)
    return _type_text(schema) or shown(schema.get("$ref", "any"))


def _mapping(value: JsonValue) -> Schema:
    return value if isinstance(value, Mapping) else {}


def _names(value: JsonValue) -> frozenset[str]:
    return frozenset(shown(each) for each in value) if isinstance(value, tuple) else frozenset()
