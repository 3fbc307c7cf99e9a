"""Operators on places: where values go, and what is sent with every call."""

import random

from tests.oracle.operators import (
    NotHereError,
    Target,
    models,
    operator,
    pick,
    provider,
    target,
)
from tests.oracle.trees import (
    Folder,
    group,
    inside,
    sequence,
    word,
)


def _is_plain(each: Target) -> bool:
    return not {"send", "in", "enum"} & each.own.keys() and "fields" in each.owner


@operator
def place_moved(folder: Folder, chance: random.Random) -> str | None:
    """A value goes to another place."""
    found = target(folder, chance, _is_plain, only="models")
    found.own["send"] = f"body.elsewhere.{found.name}"
    return found.where


@operator
def second_place_added(folder: Folder, chance: random.Random) -> str | None:
    """A value goes to one more place."""
    found = target(
        folder, chance, lambda each: isinstance(each.own.get("send"), str), only="models"
    )
    found.own["send"] = [found.own["send"], f"body.elsewhere.{found.name}"]
    return found.where


@operator
def single_value_wrapped(folder: Folder, chance: random.Random) -> str | None:
    """A single value is sent as a list of one."""
    found = target(
        folder, chance, lambda each: _is_plain(each) and each.kinds == {"string"}, only="models"
    )
    found.own["send"] = {"to": f"body.{found.name}", "wrap": "list"}
    return found.where


@operator
def values_sent_as_numbers(folder: Folder, chance: random.Random) -> str | None:
    """Listed values are sent by their index."""
    found = target(
        folder,
        chance,
        lambda each: "enum" in each.own and "send" not in each.own and each.kinds == {"string"},
        only="models",
    )
    found.own["send"] = {"to": f"body.{found.name}", "as": "index"}
    return found.where


@operator
def sent_value_changed(folder: Folder, chance: random.Random) -> str | None:
    """One listed value is sent under another name."""
    found = target(folder, chance, lambda each: "'as': {" in str(each.own.get("send")))
    for send in sequence(found.own["send"]):
        if isinstance(send, dict) and isinstance(send.get("as"), dict):
            values = group(send["as"])
            values[chance.choice(list(values))] = "sent-otherwise"
    return found.where


@operator
def also_accepted_place_noted(folder: Folder, chance: random.Random) -> str | None:
    """The docs name a place that the client does not use."""
    found = target(folder, chance, lambda each: "also_accepted" not in each.own, only="models")
    found.own["also_accepted"] = [f"body.elsewhere.{found.name}"]
    return found.where


@operator
def constant_added(folder: Folder, chance: random.Random) -> str | None:
    """Every call of a model sends one more value."""
    model = pick(chance, [each for each in models(folder) if "alias_of" not in each])
    inside(model, "constants")["body.mode_of_the_test"] = "on"
    return str(model["id"])


@operator
def default_place_changed(folder: Folder, chance: random.Random) -> str | None:
    """The fields of a model go to another object."""
    model = pick(chance, [each for each in models(folder) if each.get("fields")])
    model["wire"] = {"default": "body.parameters"}
    return str(model["id"])


@operator
def encoding_changed(folder: Folder, _: random.Random) -> str | None:
    """A part of the body is sent as a string of JSON, or no longer."""
    wire = inside(provider(folder), "wire")
    encoded = group(wire.get("encode"))
    if "body.options" in encoded:
        del encoded["body.options"]
    else:
        wire["encode"] = {word(wire.get("default", "body.input")): "json"}
    if "body" in group(wire.get("encode")):
        raise NotHereError
    return "wire"
