"""Operators on what callers read: fields of answers, their types and values."""

import random

from tests.oracle.operators import (
    NotHereError,
    endpoints,
    operator,
)
from tests.oracle.trees import (
    Folder,
    Group,
    Tree,
    group,
    named_groups,
    sequence,
)


def _answered(folder: Folder) -> set[str]:
    """The named types that answers reach."""
    types = group(folder.get("types", {}).get("types"))
    found: set[str] = set()
    pending = [name for _, each in endpoints(folder) for name in _references(each.get("response"))]
    while pending:
        name = pending.pop()
        if name not in found and name in types:
            found.add(name)
            pending += _references(types[name])
    return found


def _references(tree: Tree) -> list[str]:
    if isinstance(tree, dict):
        own = [str(tree["$ref"]).rpartition("/")[2]] if "$ref" in tree else []
        return own + [name for each in tree.values() for name in _references(each)]
    if isinstance(tree, list):
        return [name for each in tree for name in _references(each)]
    return []


def _type(folder: Folder, chance: random.Random) -> tuple[str, Group]:
    types = group(folder.get("types", {}).get("types"))
    objects = [
        (name, group(types[name]))
        for name in sorted(_answered(folder))
        if group(types[name]).get("properties")
    ]
    if not objects:
        raise NotHereError
    return chance.choice(objects)


def _property(
    folder: Folder, chance: random.Random, *, kinds: tuple[str, ...] = (), has: str = ""
) -> tuple[str, Group, str, Group]:
    types = group(folder.get("types", {}).get("types"))
    found = [
        (name, group(types[name]), key, each)
        for name in sorted(_answered(folder))
        for key, each in named_groups(group(types[name]).get("properties"))
        if (not kinds or sequence(each.get("type"))[:1] in [[kind] for kind in kinds])
        and (not has or has in each)
    ]
    if not found:
        raise NotHereError
    return chance.choice(found)


@operator
def answer_field_added(folder: Folder, chance: random.Random) -> str | None:
    """An answer tells one more thing."""
    name, schema = _type(folder, chance)
    group(schema["properties"])["colour_of_the_sky"] = {"type": "string"}
    return name


@operator
def answer_field_removed(folder: Folder, chance: random.Random) -> str | None:
    """An answer no longer tells something."""
    name, schema, key, _ = _property(folder, chance)
    del group(schema["properties"])[key]
    schema["required"] = [each for each in sequence(schema.get("required")) if each != key]
    return f"{name}.{key}"


@operator
def answer_field_renamed(folder: Folder, chance: random.Random) -> str | None:
    """An answer calls something otherwise."""
    name, schema, key, held = _property(folder, chance)
    del group(schema["properties"])[key]
    group(schema["properties"])[f"{key}_now"] = held
    schema["required"] = [each for each in sequence(schema.get("required")) if each != key]
    return f"{name}.{key}"


@operator
def answer_field_made_certain(folder: Folder, chance: random.Random) -> str | None:
    """What could be missing is always there."""
    name, schema, key, _ = _property(folder, chance)
    if key in sequence(schema.get("required")):
        raise NotHereError
    schema["required"] = [*sequence(schema.get("required")), key]
    return f"{name}.{key}"


@operator
def answer_field_may_be_null(folder: Folder, chance: random.Random) -> str | None:
    """What had a type may also be null."""
    name, _, key, held = _property(folder, chance, kinds=("string", "integer", "number", "boolean"))
    if not isinstance(held["type"], str) or "enum" in held:
        raise NotHereError
    held["type"] = [held["type"], "null"]
    return f"{name}.{key}"


@operator
def answer_text_becomes_number(folder: Folder, chance: random.Random) -> str | None:
    """A field of an answer has another type."""
    name, _, key, held = _property(folder, chance, kinds=("string",))
    held["type"] = "integer"
    for each in ("enum", "examples", "format"):
        held.pop(each, None)
    return f"{name}.{key}"


@operator
def answer_number_becomes_fraction(folder: Folder, chance: random.Random) -> str | None:
    """A whole number of an answer may be a fraction."""
    name, _, key, held = _property(folder, chance, kinds=("integer",))
    held["type"] = "number"
    return f"{name}.{key}"


@operator
def answer_field_becomes_list(folder: Folder, chance: random.Random) -> str | None:
    """A field of an answer is a list of what it was."""
    name, schema, key, held = _property(folder, chance, kinds=("string", "object"))
    group(schema["properties"])[key] = {"type": "array", "items": {**held}}
    return f"{name}.{key}"


@operator
def answer_field_typed(folder: Folder, chance: random.Random) -> str | None:
    """The docs say of which type a field of an answer is."""
    name, schema, key, held = _property(folder, chance)
    if {"type", "$ref", "anyOf"} & held.keys():
        raise NotHereError
    group(schema["properties"])[key] = {**held, "type": "integer"}
    return f"{name}.{key}"


@operator
def answer_value_added(folder: Folder, chance: random.Random) -> str | None:
    """An answer may hold one more word."""
    name, _, key, held = _property(folder, chance, has="enum")
    sequence(held["enum"]).append("one-more")
    return f"{name}.{key}"


@operator
def answer_value_removed(folder: Folder, chance: random.Random) -> str | None:
    """An answer no longer holds a word."""
    name, _, key, held = _property(folder, chance, has="enum")
    sequence(held["enum"]).pop()
    return f"{name}.{key}"


@operator
def answer_bounded(folder: Folder, chance: random.Random) -> str | None:
    """The docs bound a number or text of an answer."""
    name, _, key, held = _property(folder, chance, kinds=("string", "integer", "number"))
    if "enum" in held:
        raise NotHereError
    held["maxLength" if held["type"] == "string" else "maximum"] = 5
    return f"{name}.{key}"


@operator
def answer_described_anew(folder: Folder, chance: random.Random) -> str | None:
    """Other words for the same."""
    name, _, key, held = _property(folder, chance)
    held["description"] = "The same in other words."
    return f"{name}.{key}"


@operator
def answer_forgotten(folder: Folder, chance: random.Random) -> str | None:
    """The docs no longer describe an answer."""
    found = [
        (name, each) for name, each in endpoints(folder) if isinstance(each.get("response"), dict)
    ]
    if not found:
        raise NotHereError
    name, endpoint = chance.choice(found)
    del endpoint["response"]
    return name


@operator
def answer_documented(folder: Folder, chance: random.Random) -> str | None:
    """The docs describe an answer that they did not."""
    found = [
        (name, each)
        for name, each in endpoints(folder)
        if "response" not in each and "paging" not in each
    ]
    if not found:
        raise NotHereError
    name, endpoint = chance.choice(found)
    endpoint["response"] = {"type": "object", "properties": {"id": {"type": "string"}}}
    return name


@operator
def answer_becomes_file(folder: Folder, chance: random.Random) -> str | None:
    """An operation answers with a file."""
    found = [
        (name, each)
        for name, each in endpoints(folder)
        if not {"response", "paging", "job", "unwrap"} & each.keys()
    ]
    if not found:
        raise NotHereError
    name, endpoint = chance.choice(found)
    endpoint["response"] = "bytes"
    return name


@operator
def list_comes_whole(folder: Folder, chance: random.Random) -> str | None:
    """A list no longer comes page by page."""
    found = [(name, each) for name, each in endpoints(folder) if "paging" in each]
    if not found:
        raise NotHereError
    name, endpoint = chance.choice(found)
    del endpoint["paging"]
    return name


@operator
def pages_hold_their_items_elsewhere(folder: Folder, chance: random.Random) -> str | None:
    """The entries of a page stand at another place."""
    found = [(name, each) for name, each in endpoints(folder) if "paging" in each]
    if not found:
        raise NotHereError
    name, endpoint = chance.choice(found)
    group(endpoint["paging"])["items"] = "entries"
    return name
