"""Operators on what callers give: presence, names and rules."""

import random

from tests.oracle.operators import (
    NotHereError,
    Target,
    fields,
    is_listed,
    operator,
    pick,
    target,
    whole_field,
)
from tests.oracle.trees import (
    Folder,
    Tree,
    group,
    named_groups,
    sequence,
)

_UNUSED = "colour_of_the_sky"


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
        lambda each: is_listed(each) and len(_optional(folder, each.owner, _key(each))) > 1,
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
