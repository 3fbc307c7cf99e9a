"""Operators on values that callers give: listed ones, types, bounds, defaults."""

import random

from tests.oracle.operators import (
    NotHereError,
    Target,
    cards,
    is_listed,
    number,
    operator,
    target,
)
from tests.oracle.trees import (
    Folder,
    sequence,
)


def _is_routing(each: Target) -> bool:
    return "send" in each.own and "model" in str(each.own["send"])


@operator
def value_added(folder: Folder, chance: random.Random) -> str | None:
    """One more value is allowed."""
    found = target(folder, chance, lambda each: is_listed(each) and not _is_routing(each))
    values = sequence(found.own["enum"])
    is_text = isinstance(values[0], str)
    values.append("one-more" if is_text else 77)
    return found.where


@operator
def value_removed(folder: Folder, chance: random.Random) -> str | None:
    """A value is no longer allowed; the cards and rules forget it too."""
    found = target(folder, chance, is_listed)
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
    found = target(folder, chance, is_listed)
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
    found.own[key] = number(found.own[key]) + 3
    return f"{found.where} {key}"


@operator
def upper_bound_lowered(folder: Folder, chance: random.Random) -> str | None:
    """Less fits."""
    found, key = _bounded(folder, chance, *_HIGH)
    low = number(found.own.get(_LOW[_HIGH.index(key) % 3], 0))
    if number(found.own[key]) - 1 < low:
        raise NotHereError
    found.own[key] = number(found.own[key]) - 1
    return f"{found.where} {key}"


@operator
def lower_bound_raised(folder: Folder, chance: random.Random) -> str | None:
    """Little is too little."""
    found, key = _bounded(folder, chance, *_LOW)
    found.own[key] = number(found.own[key]) + 1
    return f"{found.where} {key}"


@operator
def lower_bound_lowered(folder: Folder, chance: random.Random) -> str | None:
    """Less is enough."""
    found, key = _bounded(folder, chance, *_LOW)
    if not number(found.own[key]):
        raise NotHereError
    found.own[key] = number(found.own[key]) - 1
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
    found = target(folder, chance, lambda each: is_listed(each) and "default" in each.own)
    others = [each for each in sequence(found.own["enum"]) if each != found.own["default"]]
    found.own["default"] = chance.choice(others)
    return found.where


@operator
def default_with_a_price_changed(folder: Folder, chance: random.Random) -> str | None:
    """Another listed value is taken where none is given, in a field that decides a price."""
    deciding = {str(each) for card in cards(folder) for each in sequence(card.get("columns"))}
    found = target(
        folder,
        chance,
        lambda each: is_listed(each) and "default" in each.own and each.name in str(deciding),
        only="models",
    )
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
    found.own["default"] = number(found.own["default"]) + 1
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
        lambda each: is_listed(each)
        and each.own.get("required") is not True
        and "default" not in each.own,
    )
    found.own["default"] = chance.choice(sequence(found.own["enum"]))
    return found.where
