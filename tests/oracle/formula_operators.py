"""Operators on formulas, ranges, counts, measures, and days."""

import random
from decimal import Decimal

from tests.oracle.operators import (
    NotHereError,
    cards,
    flat_card,
    models,
    number,
    operator,
    pick,
)
from tests.oracle.trees import (
    Folder,
    Group,
    Tree,
    group,
    groups_of,
    named_groups,
    sequence,
)


def _words(folder: Folder, chance: random.Random, *parts: str) -> Group:
    """A card whose expression has one of these parts."""
    return pick(
        chance,
        [
            card
            for card in cards(folder)
            if isinstance(card.get("credits"), str)
            and any(part in str(card["credits"]) for part in parts)
        ],
    )


@operator
def factor_of_formula_raised(folder: Folder, chance: random.Random) -> str | None:
    """A factor of a formula rises."""
    card = pick(
        chance,
        [
            each
            for each in cards(folder)
            if "*" in str(each.get("credits"))
            and any(part.isdigit() for part in str(each["credits"]).split())
        ],
    )
    parts = str(card["credits"]).split()
    at = chance.choice([index for index, part in enumerate(parts) if part.isdigit()])
    parts[at] = str(int(parts[at]) + 1)
    card["credits"] = " ".join(parts)
    return str(card["of"])


@operator
def rounding_changed(folder: Folder, chance: random.Random) -> str | None:
    """Parts of a unit are rounded down instead of up."""
    card = _words(folder, chance, "ceil(")
    card["credits"] = str(card["credits"]).replace("ceil(", "floor(", 1)
    return str(card["of"])


@operator
def least_charge_changed(folder: Folder, chance: random.Random) -> str | None:
    """The least that a call costs is more."""
    card = _words(folder, chance, "max(")
    head, _, rest = str(card["credits"]).partition("max(")
    least, _, tail = rest.partition(",")
    card["credits"] = f"{head}max({Decimal(least) + 5},{tail}"
    return str(card["of"])


@operator
def coefficient_changed(folder: Folder, chance: random.Random) -> str | None:
    """A coefficient of one item's row is another."""
    found: list[tuple[list[Tree], int]] = []
    for card in cards(folder):
        columns = sequence(card.get("columns"))
        if card.get("credits") is not None:
            for row in map(sequence, sequence(card.get("rows"))):
                found += [
                    (row, at)
                    for at, cell in enumerate(row)
                    if isinstance(cell, int | Decimal) and columns[at] not in ("duration",)
                ]
    if not found:
        raise NotHereError
    row, at = chance.choice(found)
    row[at] = number(row[at]) * 2
    return str(row)


@operator
def range_widened(folder: Folder, chance: random.Random) -> str | None:
    """The upper end of a range rises."""
    found = [
        (card, key)
        for card in cards(folder)
        for key in ("credits", "amount")
        if ".." in str(card.get(key))
        and str(card[key]).rpartition(" ")[2].replace(".", "").isdigit()
    ]
    if not found:
        raise NotHereError
    card, key = chance.choice(found)
    head, _, high = str(card[key]).rpartition(" ")
    card[key] = f"{head} {Decimal(high) + 1}"
    return str(card["of"])


@operator
def range_becomes_exact(folder: Folder, chance: random.Random) -> str | None:
    """The docs settle on the lower end of a range."""
    card = _words(folder, chance, "..")
    card["credits"] = str(card["credits"]).partition(" ..")[0]
    return str(card["of"])


@operator
def count_forgotten(folder: Folder, chance: random.Random) -> str | None:
    """A call costs the same however many it makes."""
    card = pick(chance, [each for each in cards(folder) if "times" in each])
    del card["times"]
    return str(card["of"])


@operator
def count_introduced(folder: Folder, chance: random.Random) -> str | None:
    """A call costs as often as it makes pictures."""
    card = pick(
        chance, [each for each in cards(folder) if "times" not in each and "same_as" not in each]
    )
    card["times"] = "images"
    return str(card["of"])


@operator
def unit_changed(folder: Folder, chance: random.Random) -> str | None:
    """A price is per another unit."""
    card = pick(chance, [each for each in cards(folder) if "same_as" not in each])
    card["per"] = "minute" if card.get("per") != "minute" else "page"
    return str(card["of"])


@operator
def measured_limit_raised(folder: Folder, chance: random.Random) -> str | None:
    """What only the provider measures may be more."""
    measures = [
        group(each)
        for card in cards(folder)
        for each in group(card.get("measures")).values()
        if "maximum" in group(each)
    ]
    measure = pick(chance, measures)
    measure["maximum"] = number(measure["maximum"]) * 2
    return str(measure)


@operator
def measured_limit_stated(folder: Folder, chance: random.Random) -> str | None:
    """The docs say how much at most is measured."""
    measures = [
        group(each)
        for card in cards(folder)
        for each in group(card.get("measures")).values()
        if "outside" in group(each) and "maximum" not in group(each)
    ]
    measure = pick(chance, measures)
    measure["maximum"] = 50
    return str(measure)


@operator
def currency_introduced(folder: Folder, chance: random.Random) -> str | None:
    """A price in credits is one in money."""
    card, key = flat_card(folder, chance)
    if key != "credits":
        raise NotHereError
    card["amount"] = card.pop("credits")
    card["currency"] = "EUR"
    return str(card["of"])


@operator
def price_announced(folder: Folder, chance: random.Random) -> str | None:
    """A price that begins later is announced."""
    card, key = flat_card(folder, chance)
    later = {**card, "effective_from": "2027-02-01", key: number(card[key]) + 1}
    sequence(folder["prices"]["prices"]).append(later)
    return str(card["of"])


@operator
def same_price_announced(folder: Folder, chance: random.Random) -> str | None:
    """A card begins later, and its price is what it was."""
    card, _ = flat_card(folder, chance)
    sequence(folder["prices"]["prices"]).append({**card, "effective_from": "2027-02-01"})
    return str(card["of"])


@operator
def price_of_another_taken(folder: Folder, chance: random.Random) -> str | None:
    """An item costs what another one does."""
    flat = [
        each
        for each in cards(folder)
        if isinstance(each.get("credits"), int)
        and len(sequence(each["of"])) == 1
        and "times" not in each
    ]
    card = pick(chance, flat)
    other = pick(chance, [each for each in flat if each["credits"] != card["credits"]])
    of = card["of"]
    card.clear()
    card.update({"of": of, "same_as": sequence(other["of"])[0]})
    return str(of)


@operator
def combination_taken_out(folder: Folder, chance: random.Random) -> str | None:
    """One value of a priced field is no longer offered."""
    found = [
        (card, column, row)
        for card in cards(folder)
        for index, column in enumerate(sequence(card.get("columns")))
        if isinstance(column, str)
        and column not in ("credits", "amount", "model")
        and card.get("credits") is None
        for row in [sequence(each) for each in sequence(card.get("rows"))]
        if isinstance(row[index], str | int) and row[index] not in ("any", "else")
    ]
    if not found:
        raise NotHereError
    card, column, row = chance.choice(found)
    value = row[sequence(card["columns"]).index(column)]
    card["not_offered"] = [*sequence(card.get("not_offered")), {str(column): value}]
    return f"{card['of']} {column} {value}"


@operator
def source_of_price_moved(folder: Folder, chance: random.Random) -> str | None:
    """The price stands at another place of the docs."""
    card = pick(chance, cards(folder))
    card["source"] = "Another Page"
    return str(card["of"])


@operator
def quantity_of_value_changed(folder: Folder, chance: random.Random) -> str | None:
    """A listed value stands for another quantity."""
    shared = [each for _, each in named_groups(folder.get("types", {}).get("fields"))]
    own = [
        each
        for model in models(folder)
        for each in groups_of(list(group(model.get("fields")).values()))
    ]
    tables = [
        table
        for field in [*shared, *own]
        if isinstance(quantity := field.get("quantity"), dict)
        for table in quantity.values()
        if isinstance(table, dict)
    ]
    table = pick(chance, tables)
    key = chance.choice(list(table))
    table[key] = number(table[key]) + 1
    return str(table)
