"""Prices that the docs state in more than one way, and whether a quote tells so."""

from collections.abc import Iterator

from ratecard.findings import Finding
from ratecard.price.dates import cards_of
from ratecard.price.findings import Report
from ratecard.spec import RateCard, Spec

_SUBJECT = "price"


def check_disputes(spec: Spec) -> Iterator[Finding]:
    """Disputes about the price of an item whose rate card says nothing of them.

    They are those whose `where` is `ITEM: price`, perhaps with more after it.
    """
    for number, dispute in enumerate(spec.provider.disputed):
        item, *subjects = (each.strip() for each in dispute.where.split(": "))
        for card in cards_of(spec, item) if subjects[:1] == [_SUBJECT] else ():
            if not _tells(card):
                report = Report(f"disputed[{number}]")
                report.add(
                    dispute.position,
                    "price-dispute-untold",
                    f"the docs disagree about the price of {item}, and its rate card is silent",
                    "give the card `readings`, or `notes` that tell of it",
                    ((card.position, "its rate card"),),
                )
                yield from report.findings


def _tells(card: RateCard) -> bool:
    """Whether a quote carries more than one reading; an alias tells what its target does."""
    return bool(card.readings or card.notes or card.same_as)
