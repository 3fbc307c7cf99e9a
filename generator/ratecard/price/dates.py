"""Which of several rate cards of one item is in force on a day."""

from collections.abc import Iterable

from ratecard.spec import RateCard, Spec


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
