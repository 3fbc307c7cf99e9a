"""Limits on what calls may cost, as people write them down, and what passes one."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from ratecard_runtime.given import amount_from_zero
from ratecard_runtime.spending.cost import CREDITS, Cost
from ratecard_runtime.spending.words import listed, sums


class Mistyped(Exception):  # noqa: N818 - becomes the error of the tool that read the limit
    """A limit that cannot be read; the message says what was given and what is allowed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """At most `maximum`: in credits, or in whatever `provider` charges where one is named.

    `allows_unpublished` lets calls pass whose price the docs do not give.
    """

    maximum: Decimal
    provider: str | None = None
    allows_unpublished: bool = False

    def __str__(self) -> str:
        return f"{self.maximum:f}" + (f" for {self.provider}" if self.provider else " credits")

    def concerns(self, cost: Cost) -> bool:
        """Tell whether a call counts here."""
        return self.provider in (None, cost.provider)


def parse_limit(text: str) -> Limit:
    """Read `500` or `500:provider`. Raises `Mistyped`."""
    amount, colon, provider = text.partition(":")
    if colon and not provider.strip():
        raise Mistyped(f"{text!r} names no provider; write 500 or 500:provider")
    return Limit(maximum=_amount(amount, text), provider=provider.strip() or None)


def limit_of_mark(arguments: Sequence[object], named: Mapping[str, object]) -> Limit:
    """Read the arguments of the mark `credits`. Raises `Mistyped`."""
    given = {**dict(zip(("maximum",), arguments, strict=False)), **named}
    unknown = given.keys() - {"maximum", "provider", "unpublished"}
    if unknown or len(arguments) > 1 or "maximum" not in given:
        raise Mistyped("the mark is written credits(maximum=50, provider='…', unpublished='allow')")
    unpublished = given.get("unpublished", "refuse")
    if unpublished not in ("refuse", "allow"):
        raise Mistyped(f"unpublished is {unpublished!r}; allowed is 'refuse' or 'allow'")
    provider = given.get("provider")
    if provider is not None and (not isinstance(provider, str) or not provider):
        raise Mistyped(f"provider is {provider!r}; expected the id of a provider")
    return Limit(
        maximum=_amount(given["maximum"], given["maximum"]),
        provider=provider,
        allows_unpublished=unpublished == "allow",
    )


def excess(limit: Limit, costs: Iterable[Cost]) -> str | None:
    """Return what is wrong with `costs`, and the calls; None where they are within the limit."""
    counted = [cost for cost in costs if limit.concerns(cost)]
    unpriced = [
        cost
        for cost in counted
        if cost.worst is None and not (limit.allows_unpublished or cost.is_accepted)
    ]
    if unpriced:
        allow = "credits(…, unpublished='allow') lets them pass"
        return _told(f"have no price, or one without limit; {allow}", unpriced)
    if limit.provider is None:
        foreign = [cost for cost in counted if cost.unit != CREDITS and cost.worst is not None]
        if foreign:
            unit, provider = foreign[0].unit, foreign[0].provider
            reason = f"cost {unit}, and the limit is in credits; name a limit for {provider}"
            return _told(reason, foreign)
    for unit, total in sums(counted).items():
        if total > limit.maximum:
            return _told(f"may cost {total:f} {unit}, more than the limit of {limit}", counted)
    return None


def _told(reason: str, costs: Sequence[Cost]) -> str:
    return "\n".join([f"paid calls {reason}:", *(f"    {line}" for line in listed(costs))])


def _amount(given: object, shown: object) -> Decimal:
    """Return a number of credits; a float is refused, since money is exact."""
    amount = amount_from_zero(given)
    if amount is None:
        raise Mistyped(f"{shown!r} is no limit; expected a number from 0 on, such as 50 or '2.5'")
    return amount
