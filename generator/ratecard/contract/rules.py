"""Rules over several fields, as conditions on the object that holds them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import assert_never

from ratecard.contract.places import IN_BODIES, Keys, Node, absent, present
from ratecard.contract.values import Schema
from ratecard.spec import Field, JsonScalar, Rule


def add_rules(root: Node, rules: Sequence[Rule], fields: Mapping[str, Field]) -> None:
    """Add each rule as a condition to the nearest object that holds all of its fields."""
    for rule in rules:
        names = (*rule.fields, *dict(rule.when))
        if not all(_is_seen(root, fields[name]) for name in names):
            continue
        places = {name: _keys(fields[name]) for name in names}
        shared = _shared([keys[:-1] for keys in places.values()])
        below = {name: keys[len(shared) :] for name, keys in places.items()}
        root.at(shared).conditions.append(_condition(rule, below, fields))


def refuse(
    root: Node,
    combinations: Iterable[Mapping[str, Sequence[JsonScalar]]],
    fields: Mapping[str, Field],
) -> None:
    """Refuse each combination of values of fields, as a condition on what holds them all."""
    for combination in combinations:
        if not all(_is_seen(root, fields[name]) for name in combination):
            continue
        places = {name: _keys(fields[name]) for name in combination}
        shared = _shared([keys[:-1] for keys in places.values()])
        parts = tuple(
            _has_value(places[name][len(shared) :], fields[name], values)
            for name, values in combination.items()
        )
        root.at(shared).conditions.append({"not": {"allOf": parts}})


def _condition(rule: Rule, places: Mapping[str, Keys], fields: Mapping[str, Field]) -> Schema:
    given = [_given(places[name], fields[name]) for name in rule.fields]
    missing = [_missing(places[name], fields[name]) for name in rule.fields]
    match rule.kind:
        case "exactly_one":
            return {"oneOf": tuple(_only(given, missing, index) for index in range(len(given)))}
        case "at_most_one":
            others = tuple(_others(missing, index) for index in range(len(missing)))
            return {"anyOf": others}
        case "at_least_one":
            return {"anyOf": tuple(given)}
        case "require":
            return _when(rule, places, fields, given)
        case "forbid":
            return _when(rule, places, fields, missing)
        case _:
            assert_never(rule.kind)


def _only(given: Sequence[Schema], missing: Sequence[Schema], index: int) -> Schema:
    return {"allOf": (given[index], *missing[:index], *missing[index + 1 :])}


def _others(missing: Sequence[Schema], index: int) -> Schema:
    return {"allOf": (*missing[:index], *missing[index + 1 :])}


def _when(
    rule: Rule,
    places: Mapping[str, Keys],
    fields: Mapping[str, Field],
    then: Sequence[Schema],
) -> Schema:
    conditions = [_has_value(places[name], fields[name], values) for name, values in rule.when]
    return {"if": {"allOf": tuple(conditions)}, "then": {"allOf": tuple(then)}}


def _has_value(keys: Keys, field: Field, values: Sequence[JsonScalar]) -> Schema:
    """A field has one of the values; one that is left out has its documented default."""
    sent = tuple(_sent(field, value) for value in values)
    schema: Schema = {"enum": sent}
    return absent(keys, schema) if field.schema.get("default") in values else present(keys, schema)


def _sent(field: Field, value: JsonScalar) -> JsonScalar:
    return dict(field.sends[0].values or ()).get(value, value)


def _given(keys: Keys, field: Field) -> Schema:
    """A field is given; null is as good as leaving it out."""
    return present(keys, {"not": {"type": "null"}} if _takes_null(field) else None)


def _missing(keys: Keys, field: Field) -> Schema:
    return absent(keys, {"type": "null"} if _takes_null(field) else None)


def _takes_null(field: Field) -> bool:
    kind = field.schema.get("type")
    has_null = isinstance(kind, tuple) and "null" in kind
    return has_null or field.schema.get("default", "") is None


def _is_seen(root: Node, field: Field) -> bool:
    """Whether a field stands where a condition on the body can look: clients check the others."""
    if not field.sends or field.sends[0].to.location not in IN_BODIES:
        return False
    return not root.hides(_keys(field))


def _keys(field: Field) -> Keys:
    return field.sends[0].to.keys


def _shared(several: Sequence[Keys]) -> Keys:
    first, *rest = several
    length = 0
    while length < len(first) and all(each[: length + 1] == first[: length + 1] for each in rest):
        length += 1
    return first[:length]
