"""Operators on rate cards and on what operations do with money."""

import random
from decimal import Decimal

from tests.oracle.operators import NotHereError, cards, endpoints, models, operator, pick, provider
from tests.oracle.trees import Folder, Group, Tree, group, groups_of, named_groups, sequence

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


def _flat(folder: Folder, chance: random.Random) -> tuple[Group, str]:
    """A card of one plain price, and the key that holds it."""
    found = [
        (card, key)
        for card in cards(folder)
        for key in ("credits", "amount")
        if isinstance(card.get(key), int | Decimal)
    ]
    if not found:
        raise NotHereError
    return chance.choice(found)


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


def _number(tree: Tree) -> Decimal:
    assert isinstance(tree, int | Decimal)
    return Decimal(tree)


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
    card, key = _flat(folder, chance)
    card[key] = _number(card[key]) + Decimal("0.1")
    return str(card["of"])


@operator
def flat_price_lowered(folder: Folder, chance: random.Random) -> str | None:
    """The one price of a card falls."""
    card, key = _flat(folder, chance)
    card[key] = _number(card[key]) * Decimal("0.9")
    return str(card["of"])


@operator
def flat_price_called_approximate(folder: Folder, chance: random.Random) -> str | None:
    """The docs call a price approximate."""
    card, key = _flat(folder, chance)
    card[key] = f"about {card[key]}"
    return str(card["of"])


@operator
def price_withheld(folder: Folder, chance: random.Random) -> str | None:
    """The one price of a card is no longer told."""
    card, key = _flat(folder, chance)
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
    row[at] = _number(row[at]) * 2
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
    measure["maximum"] = _number(measure["maximum"]) * 2
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
    card, key = _flat(folder, chance)
    if key != "credits":
        raise NotHereError
    card["amount"] = card.pop("credits")
    card["currency"] = "EUR"
    return str(card["of"])


@operator
def price_announced(folder: Folder, chance: random.Random) -> str | None:
    """A price that begins later is announced."""
    card, key = _flat(folder, chance)
    later = {**card, "effective_from": "2027-02-01", key: _number(card[key]) + 1}
    sequence(folder["prices"]["prices"]).append(later)
    return str(card["of"])


@operator
def same_price_announced(folder: Folder, chance: random.Random) -> str | None:
    """A card begins later, and its price is what it was."""
    card, _ = _flat(folder, chance)
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
    if len(flat) < 2:
        raise NotHereError
    card, other = chance.sample(flat, 2)
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
def effect_changed(folder: Folder, chance: random.Random) -> str | None:
    """A free operation is paid, or a paid one free."""
    name, endpoint = chance.choice(endpoints(folder))
    if endpoint["effect"] == "free":
        endpoint["effect"], endpoint["idempotency"] = "paid", "none"
    elif endpoint["effect"] == "paid":
        endpoint["effect"] = "free"
        endpoint.pop("idempotency")
    else:
        raise NotHereError
    return name


@operator
def read_becomes_destructive(folder: Folder, chance: random.Random) -> str | None:
    """An operation that was free to repeat destroys something."""
    name, endpoint = chance.choice(endpoints(folder))
    if endpoint["effect"] not in ("free", "read"):
        raise NotHereError
    endpoint["effect"] = "destructive"
    return name


@operator
def call_becomes_purchase(folder: Folder, chance: random.Random) -> str | None:
    """A call moves real money, so that it must be confirmed."""
    name, endpoint = chance.choice(endpoints(folder))
    if endpoint["effect"] != "free":
        raise NotHereError
    endpoint["effect"], endpoint["idempotency"] = "purchase", "none"
    return name


@operator
def tier_changed(folder: Folder, chance: random.Random) -> str | None:
    """Another plan is the lowest that may call an operation."""
    plans = [str(each["name"]) for each in groups_of(provider(folder).get("plans"))]
    if not plans:
        raise NotHereError
    name, endpoint = chance.choice(endpoints(folder))
    endpoint["tier"] = chance.choice([each for each in plans if each != endpoint.get("tier")])
    return name


@operator
def plan_added(folder: Folder, _: random.Random) -> str | None:
    """There is one more plan."""
    plans = sequence(provider(folder).get("plans"))
    provider(folder)["plans"] = [*plans, {"name": "Plan of the Test"}]
    return "plans"


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
    table[key] = _number(table[key]) + 1
    return str(table)
