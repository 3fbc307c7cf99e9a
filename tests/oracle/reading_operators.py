"""Operators on what is counted and how docs are read: whole units, ties, readings, first prices."""

import random
import re

from tests.oracle.operators import NotHereError, cards, flat_card, number, operator, pick
from tests.oracle.trees import Folder, groups_of, named_groups

_UNIT = re.compile(r"(?<!ceil\()\b(seconds|megapixels)\b")


@operator
def whole_units_charged(folder: Folder, chance: random.Random) -> str | None:
    """A begun second or megapixel is charged as a whole one."""
    card = pick(chance, [each for each in cards(folder) if _UNIT.search(str(each.get("credits")))])
    card["credits"] = _UNIT.sub(r"ceil(\1)", str(card["credits"]))
    return f"{card['of']}: {card['credits']}"


@operator
def quantity_untied(folder: Folder, chance: random.Random) -> str | None:
    """What a request said so far only the provider measures."""
    ties = [
        (card, name, tie)
        for card in cards(folder)
        for name, tie in named_groups(card.get("measures"))
        if "length" in tie
    ]
    if not ties:
        raise NotHereError
    card, name, tie = chance.choice(ties)
    tie.clear()
    tie["outside"] = True
    for _, field in named_groups(folder.get("types", {}).get("fields")):
        if field.get("quantity") == {name: "length"}:
            del field["quantity"]
    return f"{card['of']}: {name}"


@operator
def other_reading_raised(folder: Folder, chance: random.Random) -> str | None:
    """The reading of contradictory docs that was not taken becomes dearer."""
    readings = [
        each
        for card in cards(folder)
        for each in groups_of(card.get("readings"))
        if not each.get("taken") and isinstance(each.get("credits"), int)
    ]
    reading = pick(chance, readings)
    reading["credits"] = number(reading["credits"]) + 100
    return str(reading["source"])


@operator
def price_only_starts(folder: Folder, chance: random.Random) -> str | None:
    """The docs give only where a price starts."""
    card, key = flat_card(folder, chance)
    card[key] = f"from {card[key]}"
    return str(card["of"])
