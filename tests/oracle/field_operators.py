"""Operators on what callers give: presence, names, types, values, bounds, defaults, rules."""

import random
from decimal import Decimal

from tests.oracle.operators import (
    NotHereError,
    Target,
    fields,
    operator,
    pick,
    target,
    whole_field,
)
from tests.oracle.trees import Folder, Tree, group, named_groups, sequence

_UNUSED = "colour_of_the_sky"


def _number(tree: Tree) -> Decimal:
    assert isinstance(tree, int | Decimal)
    return Decimal(tree)


def _is_listed(each: Target) -> bool:
    return len(sequence(each.own.get("enum"))) > 1


def _is_routing(each: Target) -> bool:
    return "send" in each.own and "model" in str(each.own["send"])


@operator
def optional_field_added(folder: Folder, chance: random.Random) -> str | None:
    """Callers may give one more thing."""
    owner, key, where = chance.choice(list(fields(folder)))
    group(owner[key])[_UNUSED] = {"type": "string", "required": False}
    return where


@operator
def field_of_silent_docs_added(folder: Folder, chance: random.Random) -> str | None:
    """Callers may give one more thing, and the docs do not say whether they must."""
    owner, key, where = chance.choice(list(fields(folder)))
    group(owner[key])[_UNUSED] = {"type": "integer", "minimum": 1}
    return where


@operator
def required_field_added(folder: Folder, chance: random.Random) -> str | None:
    """Callers must give one more thing."""
    owner, key, where = chance.choice(list(fields(folder)))
    group(owner[key])[_UNUSED] = {"type": "string", "required": True}
    return where


@operator
def optional_field_removed(folder: Folder, chance: random.Random) -> str | None:
    """Something that could be given is gone."""
    found = target(folder, chance, lambda each: each.own.get("required") is not True)
    del found.fields[found.name]
    return found.where


@operator
def required_field_removed(folder: Folder, chance: random.Random) -> str | None:
    """Something that had to be given is gone."""
    found = target(folder, chance, lambda each: each.own.get("required") is True)
    del found.fields[found.name]
    return found.where


@operator
def argument_renamed(folder: Folder, chance: random.Random) -> str | None:
    """Our name of an argument is another; the docs' name stays."""
    found = target(folder, chance, lambda _: True)
    found.own["python"] = _UNUSED
    return found.where


@operator
def argument_kept_and_key_renamed(folder: Folder, chance: random.Random) -> str | None:
    """The docs' name is another; the argument keeps its name."""
    found = target(folder, chance, lambda each: "send" not in each.own and "python" not in each.own)
    content = {
        (f"{name}_new" if name == found.name else name): each for name, each in found.fields.items()
    }
    found.own["python"] = found.name
    found.fields.clear()
    found.fields.update(content)
    return found.where


@operator
def field_made_required(folder: Folder, chance: random.Random) -> str | None:
    """What could be left out cannot."""
    found = target(folder, chance, lambda each: each.own.get("required") is not True)
    found.own["required"] = True
    found.own.pop("default", None)
    return found.where


@operator
def field_made_optional(folder: Folder, chance: random.Random) -> str | None:
    """What had to be given may be left out."""
    found = target(folder, chance, lambda each: each.own.get("required") is True)
    found.own["required"] = False
    return found.where


@operator
def requiredness_left_open(folder: Folder, chance: random.Random) -> str | None:
    """The docs no longer say that a field is optional."""
    found = target(folder, chance, lambda each: each.own.get("required") is False)
    del found.own["required"]
    return found.where


@operator
def value_added(folder: Folder, chance: random.Random) -> str | None:
    """One more value is allowed."""
    found = target(folder, chance, lambda each: _is_listed(each) and not _is_routing(each))
    values = sequence(found.own["enum"])
    is_text = isinstance(values[0], str)
    values.append("one-more" if is_text else 77)
    return found.where


@operator
def value_removed(folder: Folder, chance: random.Random) -> str | None:
    """A value is no longer allowed; the cards and rules forget it too."""
    found = target(folder, chance, _is_listed)
    values = sequence(found.own["enum"])
    gone = values.pop(chance.randrange(len(values)))
    if found.own.get("default") == gone:
        del found.own["default"]
    quantity = found.own.get("quantity")
    if isinstance(quantity, dict):
        for table in quantity.values():
            if isinstance(table, dict):
                table.pop(str(gone), None)
    return f"{found.where} without {gone}"


@operator
def values_listed(folder: Folder, chance: random.Random) -> str | None:
    """A free text becomes a list of values."""
    found = target(
        folder,
        chance,
        lambda each: each.kinds == {"string"} and not {"enum", "format", "in"} & each.own.keys(),
    )
    found.own["enum"] = ["first", "second"]
    for key in ("default", "maxLength", "minLength", "pattern", "examples"):
        found.own.pop(key, None)
    return found.where


@operator
def values_opened(folder: Folder, chance: random.Random) -> str | None:
    """A list of values becomes a free text."""
    found = target(folder, chance, _is_listed)
    del found.own["enum"]
    return found.where


@operator
def type_widened(folder: Folder, chance: random.Random) -> str | None:
    """Fractions are allowed where whole numbers were."""
    found = target(folder, chance, lambda each: each.kinds == {"integer"})
    found.own["type"] = "number"
    return found.where


@operator
def type_narrowed(folder: Folder, chance: random.Random) -> str | None:
    """Only whole numbers are allowed where fractions were."""
    found = target(folder, chance, lambda each: each.kinds == {"number"})
    found.own["type"] = "integer"
    return found.where


@operator
def second_type_allowed(folder: Folder, chance: random.Random) -> str | None:
    """A text may also be a number."""
    found = target(
        folder,
        chance,
        lambda each: each.kinds == {"string"}
        and "in" not in each.own
        and "format" not in each.own
        and "enum" not in each.own,
    )
    found.own["type"] = ["string", "integer"]
    return found.where


@operator
def type_stated(folder: Folder, chance: random.Random) -> str | None:
    """The docs say of which type a field is."""
    found = target(
        folder, chance, lambda each: not {"type", "enum", "in", "anyOf", "$ref"} & each.own.keys()
    )
    found.own["type"] = "string"
    return found.where


@operator
def type_forgotten(folder: Folder, chance: random.Random) -> str | None:
    """The docs no longer say of which type a field is."""
    found = target(
        folder,
        chance,
        lambda each: "type" in each.own
        and not {"enum", "in", "items", "format", "properties"} & each.own.keys(),
    )
    del found.own["type"]
    return found.where


@operator
def type_changed(folder: Folder, chance: random.Random) -> str | None:
    """A text becomes a whole number."""
    found = target(
        folder,
        chance,
        lambda each: each.kinds == {"string"} and not {"in", "enum", "format"} & each.own.keys(),
    )
    found.own["type"] = "integer"
    for key in ("default", "maxLength", "minLength", "pattern", "examples"):
        found.own.pop(key, None)
    return found.where


@operator
def one_becomes_many(folder: Folder, chance: random.Random) -> str | None:
    """A single value becomes a list of them."""
    found = target(
        folder,
        chance,
        lambda each: each.kinds == {"string"}
        and not {"in", "send", "quantity", "enum", "format"} & each.own.keys()
        and "parameters" not in each.owner,
    )
    found.own["items"] = {"type": "string"}
    found.own["type"] = "array"
    for key in ("default", "maxLength", "minLength", "pattern", "examples"):
        found.own.pop(key, None)
    return found.where


def _bounded(folder: Folder, chance: random.Random, *keys: str) -> tuple[Target, str]:
    found = target(folder, chance, lambda each: any(key in each.own for key in keys))
    return found, chance.choice([key for key in keys if key in found.own])


_HIGH = ("maximum", "maxLength", "maxItems", "max_bytes")
_LOW = ("minimum", "minLength", "minItems")


@operator
def upper_bound_raised(folder: Folder, chance: random.Random) -> str | None:
    """More fits."""
    found, key = _bounded(folder, chance, *_HIGH)
    found.own[key] = _number(found.own[key]) + 3
    return f"{found.where} {key}"


@operator
def upper_bound_lowered(folder: Folder, chance: random.Random) -> str | None:
    """Less fits."""
    found, key = _bounded(folder, chance, *_HIGH)
    low = _number(found.own.get(_LOW[_HIGH.index(key) % 3], 0))
    if _number(found.own[key]) - 1 < low:
        raise NotHereError
    found.own[key] = _number(found.own[key]) - 1
    return f"{found.where} {key}"


@operator
def lower_bound_raised(folder: Folder, chance: random.Random) -> str | None:
    """Little is too little."""
    found, key = _bounded(folder, chance, *_LOW)
    found.own[key] = _number(found.own[key]) + 1
    return f"{found.where} {key}"


@operator
def lower_bound_lowered(folder: Folder, chance: random.Random) -> str | None:
    """Less is enough."""
    found, key = _bounded(folder, chance, *_LOW)
    if not _number(found.own[key]):
        raise NotHereError
    found.own[key] = _number(found.own[key]) - 1
    return f"{found.where} {key}"


@operator
def bound_added(folder: Folder, chance: random.Random) -> str | None:
    """A number or text is bounded that was not."""
    found = target(
        folder,
        chance,
        lambda each: each.kinds in ({"integer"}, {"string"})
        and not {"enum", "in", "maximum", "maxLength", "format"} & each.own.keys(),
    )
    key = "maximum" if found.kinds == {"integer"} else "maxLength"
    found.own[key] = 2000
    return f"{found.where} {key}"


@operator
def bound_dropped(folder: Folder, chance: random.Random) -> str | None:
    """A bound is gone."""
    found, key = _bounded(folder, chance, *_HIGH, *_LOW)
    del found.own[key]
    return f"{found.where} {key}"


@operator
def default_changed(folder: Folder, chance: random.Random) -> str | None:
    """Another listed value is taken where none is given."""
    found = target(folder, chance, lambda each: _is_listed(each) and "default" in each.own)
    others = [each for each in sequence(found.own["enum"]) if each != found.own["default"]]
    found.own["default"] = chance.choice(others)
    return found.where


@operator
def default_number_changed(folder: Folder, chance: random.Random) -> str | None:
    """Another number is taken where none is given."""
    found = target(
        folder,
        chance,
        lambda each: isinstance(each.own.get("default"), int)
        and "enum" not in each.own
        and each.own.get("default") not in (True, False),
    )
    found.own["default"] = _number(found.own["default"]) + 1
    return found.where


@operator
def default_dropped(folder: Folder, chance: random.Random) -> str | None:
    """The docs no longer say what is taken where nothing is given."""
    found = target(folder, chance, lambda each: each.own.get("default") is not None)
    del found.own["default"]
    return found.where


@operator
def default_stated(folder: Folder, chance: random.Random) -> str | None:
    """The docs say what is taken where nothing is given."""
    found = target(
        folder,
        chance,
        lambda each: _is_listed(each)
        and each.own.get("required") is not True
        and "default" not in each.own,
    )
    found.own["default"] = chance.choice(sequence(found.own["enum"]))
    return found.where


@operator
def rule_added(folder: Folder, chance: random.Random) -> str | None:
    """Two optional fields may no longer be given together."""
    owners = [
        (owner, key, where)
        for owner, key, where in fields(folder)
        if len(_optional(folder, owner, key)) > 1
    ]
    if not owners:
        raise NotHereError
    owner, key, where = chance.choice(owners)
    pair = chance.sample(_optional(folder, owner, key), 2)
    chosen: list[Tree] = list(pair)
    owner["rules"] = [*sequence(owner.get("rules")), {"at_most_one": chosen}]
    return f"{where} {pair}"


@operator
def rule_on_a_value_added(folder: Folder, chance: random.Random) -> str | None:
    """One value of a field asks for another field."""
    found = target(
        folder,
        chance,
        lambda each: _is_listed(each) and len(_optional(folder, each.owner, _key(each))) > 1,
    )
    others = [each for each in _optional(folder, found.owner, _key(found)) if each != found.name]
    value = chance.choice(sequence(found.own["enum"]))
    rule: Tree = {"when": {found.name: value}, "require": [chance.choice(others)]}
    found.owner["rules"] = [*sequence(found.owner.get("rules")), rule]
    return f"{found.where} {rule}"


@operator
def rule_removed(folder: Folder, chance: random.Random) -> str | None:
    """A rule is gone."""
    owner = pick(chance, [owner for owner, _, _ in fields(folder) if owner.get("rules")])
    rules = sequence(owner["rules"])
    return str(rules.pop(chance.randrange(len(rules))))


def _key(found: Target) -> str:
    return "fields" if found.owner.get("fields") is found.fields else "parameters"


def _optional(folder: Folder, owner: dict[str, Tree], key: str) -> list[str]:
    shared = group(folder.get("types", {}).get("fields"))
    return [
        name
        for name, each in named_groups(owner[key])
        if whole_field(each, shared).get("required") is not True
    ]


@operator
def field_described_anew(folder: Folder, chance: random.Random) -> str | None:
    """Other words for the same."""
    found = target(folder, chance, lambda _: True)
    found.own["description"] = "The same in other words."
    return found.where


@operator
def field_deprecated(folder: Folder, chance: random.Random) -> str | None:
    """A field should no longer be used."""
    found = target(folder, chance, lambda each: "deprecated" not in each.own)
    found.own["deprecated"] = {"since": "2026-05-01"}
    return found.where
