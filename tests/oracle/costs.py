"""Third check: what was quoted is quoted, and no call costs more than the dearest did."""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice, product
from math import prod
from typing import cast

from tests.conformance.plain_yaml import is_entry, items
from tests.conformance.spec import Field
from tests.conformance.spec import Spec as Reading
from tests.conformance.values import sample
from tests.oracle.arguments import plain
from tests.oracle.sides import Side
from tests.oracle.trees import Tree, group, groups_of, numbers_in, sequence, word
from tests.oracle.verdicts import Effect, Failures

from ratecard_runtime.price.quotes import Quote

QUANTITIES = (
    "images",
    "seconds",
    "characters",
    "frames",
    "steps",
    "megapixels",
    "fps",
    "clips",
    "credits",
)
UNPRICED = ("unpublished", "not_offered")
NUMBERS = (0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 24, 30, 31, 60, 61, 100, 120, 1000, 10_000)
MOST = 2000

FEW = 10
"""How many calls are asked of an item whose card and fields differ, and of one like before."""

Given = Mapping[str, object]


def check_costs(old: Side, new: Side, failures: Failures) -> None:
    """Quote the same calls on both sides, today and on every day on which a card begins."""
    _check_day(old, new, failures, "")
    for day in sorted(_days(old) | _days(new)):
        _check_day(old.on(day), new.on(day), failures, f"from {day}: ")


def _days(side: Side) -> set[str]:
    """The days after the docs were read on which an announced price begins."""
    today = max(str(each["checked"]) for each in groups_of(side.folder["provider"]["docs"]))
    cards = groups_of(side.folder.get("prices", {}).get("prices"))
    begun = {str(each["effective_from"]) for each in cards if "effective_from" in each}
    return {day for day in begun if day > today}


def _check_day(old: Side, new: Side, failures: Failures, when: str) -> None:
    before, after = calculators(old.reading), calculators(new.reading)
    for name, was in before.items():
        now = after.get(name)
        if now is None:
            continue  # its method is gone, which the first check tells
        cards = [*_cards(old, was.items), *_cards(new, now.items)]
        stated = [
            (_stated(each), _cards(side, each.items)) for side, each in ((old, was), (new, now))
        ]
        most = MOST if stated[0] != stated[1] else FEW
        sides = [old.reading, new.reading]
        grid = _grid(random.Random(name), [was.fields, now.fields], sides, cards, most)
        asked = [(given, _quote(old, name, given), _quote(new, name, given)) for given in grid]
        needed = {
            field.python for field in was.fields if field.required and field.python in grid[0]
        }
        _compare(f"{when}{name}", asked, needed, failures)


def _named(given: Given) -> set[str]:
    return {name for name, value in given.items() if value is not None}


def _stated(priced: "Priced") -> list[tuple[object, ...]]:
    return [(each.name, each.python, each.schema, each.required) for each in priced.fields]


@dataclass(frozen=True, kw_only=True)
class Priced:
    """What a calculator takes, and the names under which cards may price it."""

    fields: tuple[Field, ...]
    items: tuple[str, ...]


def calculators(reading: Reading) -> dict[str, Priced]:
    """Every calculator by the name of its method."""
    found = {
        each.python.replace(".", "_"): Priced(
            fields=each.parameters, items=(f"{each.method} {each.path}",)
        )
        for each in reading.endpoints
    }
    for each in reading.uncalled:
        found[each.python] = Priced(fields=each.fields, items=(each.id,))
    for model in reading.models:
        names = (model.id, str(model.entry.get("alias_of", model.id)))
        found[model.python.rpartition(".")[2]] = Priced(fields=model.fields, items=names)
    return found


def _compare(
    name: str,
    asked: Sequence[tuple[Given, Quote | None, Quote | None]],
    needed: set[str],
    failures: Failures,
) -> None:
    found: dict[Effect, str] = {}
    for given, was, now in asked:
        if was is None or now is None or was.status == "invalid":
            continue  # never valid, or an argument is gone, which the first check tells
        if now.status == "invalid" and (was.status in UNPRICED or not needed <= _named(given)):
            continue  # nobody had a price to lose, or no request could be so
        if str(now.error).endswith("; give one of them"):
            continue  # a quantity that contradicts the text or list it is counted from
        if now.status == "invalid":
            found.setdefault("breaking", f"{name}({given}) is refused: {now.error}")
        elif (was.status == "not_offered") != (now.status == "not_offered"):
            if now.status == "not_offered":
                found.setdefault("breaking", f"{name}({given}) is not offered any more")
        elif _differs(given, was, now):
            found.setdefault("money", f"{name}({given}): {was} -> {now}")
    if "money" not in found:
        ends = (_dearest(was for _, was, _ in asked), _dearest(now for _, _, now in asked))
        if ends[0] is not None and ends[1] is not None and ends[1] > ends[0]:
            found["money"] = f"{name}: the dearest call is {ends[1]}, not {ends[0]}"
    for effect, what in found.items():
        failures.add(effect, what)


def _differs(given: Given, was: Quote, now: Quote) -> bool:
    """Whether the quotes say something else of a call.

    The ends of ranges do not count where something is left out: they are ranges for that reason,
    and calls that give it tell whether prices moved.
    """
    is_left_open = "range" == was.status == now.status and None in given.values()
    return _unit(was) != _unit(now) or not (is_left_open or _sums(was) == _sums(now))


def _unit(quote: Quote) -> tuple[object, ...]:
    if quote.status == "unpublished":
        return (quote.status,)  # of whatever unit
    return (quote.status, quote.per, quote.currency)


def _sums(quote: Quote) -> tuple[object, ...]:
    return (quote.credits, quote.minimum, quote.maximum, quote.amount)


def _dearest(quotes: Iterator[Quote | None]) -> Decimal | None:
    """The most that one of the calls may cost; infinite where nothing limits a price."""
    priced = [each for each in quotes if each is not None and each.least is not None]
    ends = (Decimal("Infinity") if each.worst is None else each.worst for each in priced)
    return max(ends, default=None)


def _quote(side: Side, name: str, given: Given) -> Quote | None:
    calculators: object = side.module("pricing").quote
    calculator = cast("object", getattr(calculators, name, None))
    if not callable(calculator):  # nobody priced it
        return Quote(provider=side.reading.id, item=name, status="unpublished")
    known = {key: value for key, value in given.items() if value is not None}
    try:
        found = calculator(**known)
    except TypeError:
        return None  # an argument that this side does not have
    assert isinstance(found, Quote)
    return found


def _cards(side: Side, names: Sequence[str]) -> list[Tree]:
    """The cards of an item, and those whose prices they take."""
    cards = groups_of(side.folder.get("prices", {}).get("prices"))
    wanted, found = list(names), list[Tree]()
    for name in wanted:
        for card in cards:
            if name in sequence(card["of"]):
                found.append({key: each for key, each in card.items() if key != "of"})
                if "same_as" in card and card["same_as"] not in wanted:
                    wanted.append(word(card["same_as"]))
    return found


def _grid(
    chance: random.Random,
    fields: Sequence[tuple[Field, ...]],
    readings: Sequence[Reading],
    cards: Sequence[Tree],
    most: int,
) -> list[Given]:
    """Calls over what may decide: listed values, numbers of the cards and beside them, nothing."""
    words = _words(cards)
    axes: dict[str, list[object]] = {}
    for described, reading in zip(fields, readings, strict=True):
        for field in described:
            if field.name in words or "quantity" in field.schema:
                found = axes.setdefault(field.python, [None])
                found += _values(field, reading, cards)
    for quantity in QUANTITIES:
        if quantity in words and quantity not in axes:
            axes[quantity] = [None, *_numbers(cards)]
    lists = {
        key: list({repr(each): each for each in found}.values()) for key, found in axes.items()
    }
    whole = prod(len(each) for each in lists.values())
    if whole <= most:
        return [dict(zip(lists, each, strict=True)) for each in product(*lists.values())]
    made: list[Given] = [
        {key: chance.choice(found) for key, found in lists.items()} for _ in range(most)
    ]
    usual = {key: found[min(1, len(found) - 1)] for key, found in lists.items()}
    made += [{**usual, key: each} for key, found in lists.items() for each in found]
    return made


def _words(tree: object) -> set[str]:
    """Every word of the cards, keys and parts of expressions among them."""
    if isinstance(tree, str):
        parted = "".join(each if each.isalnum() or each == "_" else " " for each in tree)
        return {tree, *parted.split()}
    if isinstance(tree, dict):
        held = cast("Mapping[str, object]", tree)
        return set(held) | {word for each in held.values() for word in _words(each)}
    if isinstance(tree, list | tuple):
        return {word for each in cast("Sequence[object]", tree) for word in _words(each)}
    return set()


def _values(field: Field, reading: Reading, cards: Sequence[Tree]) -> list[object]:
    schema = field.schema
    kinds = set(map(str, items(schema.get("type"))))
    if field.values:
        return [plain(each) for each in field.values]
    if "boolean" in kinds:
        return [True, False]
    if is_measured(schema):
        return ["x" * size for size in (1, 100, 5000, 5001)]
    if kinds & {"integer", "number"} or not kinds:
        return list(_numbers(cards, schema.get("minimum"), schema.get("maximum")))
    listed = [plain(each) for each in items(schema.get("examples"))]
    return [*listed, *_cells(cards), sample(schema, reading.types)]


def is_measured(schema: Mapping[str, object]) -> bool:
    """Whether the length of a field is a quantity."""
    quantity = schema.get("quantity")
    return is_entry(quantity) and "length" in quantity.values()


def _cells(cards: Sequence[Tree]) -> list[object]:
    rows = (row for card in cards for row in items(group(card).get("rows")))
    cells = (each for row in rows for cell in items(row) for each in items(cell))
    return list(dict.fromkeys(each for each in cells if isinstance(each, str)))


def _numbers(cards: Sequence[Tree], *bounds: object) -> Iterator[object]:
    found = {Decimal(each) for each in NUMBERS} | {Decimal("2.5")}
    for bound in bounds:
        if bound is not None:
            found |= {Decimal(str(bound)) + step for step in (-1, 0, 1)}
    stated = sorted({each for card in cards for each in numbers_in(card) if each <= 100_000})
    for number in islice(stated, 0, None, max(1, len(stated) // 30)):
        found |= {number, number + 1}
    for number in sorted(found):
        yield int(number) if number == int(number) else number
