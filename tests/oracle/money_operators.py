"""Operators on rate cards: their cells and flat prices."""

import random
from decimal import Decimal

from tests.oracle.operators import (
    NotHereError,
    cards,
    flat_card,
    number,
    operator,
    pick,
)
from tests.oracle.trees import (
    Folder,
    Group,
    Tree,
    sequence,
)

_UNPRICED = ("unpublished", "not_offered", "none")


def _price_cells(card: Group) -> list[tuple[list[Tree], int]]:
    """Each cell of a table that holds a plain price: its row and column."""
    found: list[tuple[list[Tree], int]] = []
    index = 0
    for column in sequence(card.get("columns")):
        width = len(sequence(next(iter(column.values())))) if isinstance(column, dict) else 1
        if isinstance(column, dict) or column in ("credits", "amount"):
            for row in sequence(card.get("rows")):
                cells = sequence(row)
                found += [(cells, at) for at in range(index, index + width)]
        index += width
    return found


def _cell(folder: Folder, chance: random.Random) -> tuple[str, list[Tree], int, Decimal]:
    found = [
        (str(card["of"]), row, at, Decimal(value))
        for card in cards(folder)
        for row, at in _price_cells(card)
        if isinstance(value := row[at], int | Decimal) and value not in (True, False)
    ]
    if not found:
        raise NotHereError
    return chance.choice(found)


@operator
def cell_raised(folder: Folder, chance: random.Random) -> str | None:
    """One price of a table rises."""
    where, row, at, value = _cell(folder, chance)
    row[at] = value + 1
    return f"{where} {row}"


@operator
def cell_lowered(folder: Folder, chance: random.Random) -> str | None:
    """One price of a table falls."""
    where, row, at, value = _cell(folder, chance)
    row[at] = value / 2
    return f"{where} {row}"


@operator
def cell_becomes_free(folder: Folder, chance: random.Random) -> str | None:
    """One price of a table is 0."""
    where, row, at, _ = _cell(folder, chance)
    row[at] = 0
    return f"{where} {row}"


@operator
def cell_unpublished(folder: Folder, chance: random.Random) -> str | None:
    """One price of a table is no longer told."""
    where, row, at, _ = _cell(folder, chance)
    row[at] = "unpublished"
    return f"{where} {row}"


@operator
def cell_withdrawn(folder: Folder, chance: random.Random) -> str | None:
    """One combination of a table is no longer offered."""
    where, row, at, _ = _cell(folder, chance)
    row[at] = "not_offered"
    return f"{where} {row}"


@operator
def cell_becomes_range(folder: Folder, chance: random.Random) -> str | None:
    """One price of a table is known only within two ends."""
    where, row, at, value = _cell(folder, chance)
    row[at] = f"{value} .. {value + 2}"
    return f"{where} {row}"


@operator
def flat_price_raised(folder: Folder, chance: random.Random) -> str | None:
    """The one price of a card rises by a little."""
    card, key = flat_card(folder, chance)
    card[key] = number(card[key]) + Decimal("0.1")
    return str(card["of"])


@operator
def flat_price_lowered(folder: Folder, chance: random.Random) -> str | None:
    """The one price of a card falls."""
    card, key = flat_card(folder, chance)
    card[key] = number(card[key]) * Decimal("0.9")
    return str(card["of"])


@operator
def flat_price_called_approximate(folder: Folder, chance: random.Random) -> str | None:
    """The docs call a price approximate."""
    card, key = flat_card(folder, chance)
    card[key] = f"about {card[key]}"
    return str(card["of"])


@operator
def price_withheld(folder: Folder, chance: random.Random) -> str | None:
    """The one price of a card is no longer told."""
    card, key = flat_card(folder, chance)
    card[key] = "unpublished"
    return str(card["of"])


@operator
def price_published(folder: Folder, chance: random.Random) -> str | None:
    """A price is told that was not."""
    card = pick(chance, [each for each in cards(folder) if each.get("credits") == "unpublished"])
    card["credits"] = 12
    return str(card["of"])


@operator
def card_removed(folder: Folder, chance: random.Random) -> str | None:
    """A card is gone: nobody knows the price."""
    listed = sequence(folder["prices"]["prices"])
    card = pick(chance, cards(folder))
    listed.remove(card)
    return str(card["of"])
