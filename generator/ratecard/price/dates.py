"""The rate cards of one item, and which of them is in force on a day."""

from collections.abc import Iterable

from ratecard.price.items import Item
from ratecard.spec import RateCard, Spec

FROM_EVER = "0001-01-01"
"""A day before every price that begins on one."""


def cards_of(spec: Spec, name: str) -> list[RateCard]:
    """Every rate card of an item, also those of other days."""
    return [each for each in spec.prices if any(str(cell.value) == name for cell in each.of)]


def today_of(spec: Spec) -> str:
    """The ISO date for which a spec speaks: the latest day on which its docs were checked.

    It stands in the spec, so a quote is the same on every day and every machine; a price that
    begins later waits until the docs are checked again.
    """
    return max(page.checked for page in spec.provider.docs)


def in_force(cards: Iterable[RateCard], day: str) -> RateCard | None:
    """The card that began last on or before `day`; one without a date was always there."""
    begun = [each for each in cards if (each.effective_from or "") <= day]
    return max(begun, key=lambda each: each.effective_from or "", default=None)


def card_for(spec: Spec, item: Item, day: str | None = None) -> RateCard | None:
    """The rate card of an item that is in force on an ISO date, None where there is none.

    An alias without a card of its own is priced as its target.
    """
    cards = cards_of(spec, item.name)
    if not cards and item.model is not None and item.model.alias_of is not None:
        cards = cards_of(spec, item.model.alias_of)
    return in_force(cards, day or today_of(spec))


def days_of(spec: Spec, item: str) -> tuple[str, ...]:
    """The days on which a rate card begins that prices an item, its own or that of another item.

    `same_as` leads to the cards of another item, and so does an alias without a card of its own.
    """
    targets = {each.id: each.alias_of for each in spec.models}
    days: set[str] = set()
    waiting, seen = [item], set[str]()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        cards = cards_of(spec, name)
        days |= {each.effective_from for each in cards if each.effective_from is not None}
        waiting += [str(each.same_as.value) for each in cards if each.same_as is not None]
        target = targets.get(name)
        waiting += [target] if target is not None and not cards else []
    return tuple(sorted(days))
