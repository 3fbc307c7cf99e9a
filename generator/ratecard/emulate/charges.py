"""Charges: what a call costs by the rate card, and the ledger's entry for it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from ratecard.emulate.arguments import Understood
from ratecard.emulate.exchange import Call, Reply
from ratecard.emulate.identifiers import Identifiers
from ratecard.emulate.ledger import Entry
from ratecard.emulate.problems import problem
from ratecard.price.quoting import called_card
from ratecard.spec import Spec
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.price.quotes import Quote
from ratecard_runtime.price.rates import QUANTITIES, RateCard
from ratecard_runtime.price.rates import Price as Formula

if TYPE_CHECKING:
    from ratecard.emulate.jobs import Job
    from ratecard.emulate.world import World

MADE_UP = Decimal(10)
"""Credits of one thing whose credits the docs do not fix; the ledger marks it `unpublished`."""

_MOST_MEASURED = 10
_THINGS = frozenset({"images", "clips"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """What a call costs: credits, and how they came about, as an `Entry` says it.

    `things` is how many pictures or clips the price is for.
    """

    credits: Decimal
    status: str
    things: int = 1
    unpublished: bool = False
    measured: Mapping[str, int] = field(default_factory=dict[str, int])
    money: str | None = None


def price_of(spec: Spec, understood: Understood, identifiers: Identifiers) -> Price:
    """The price of a call by the rate card.

    Of a range it is the dearest end, with which a client has to reckon too. Quantities that the
    call leaves open are measured, as the provider would do. Credits that the docs do not fix are
    made up.
    """
    _, card = called_card(spec, understood.item, understood.arguments)
    decisive = _decisive_names(card)
    arguments = {name: each for name, each in understood.arguments.items() if name in decisive}
    quoted = card.quote_pairs(tuple(arguments.items()))
    measured: dict[str, int] = {}
    if quoted.status in ("range", "unpublished"):
        measured = dict(_measured(card, arguments, identifiers))
    if measured:
        again = card.quote_pairs((*arguments.items(), *measured.items()))
        quoted = quoted if again.status == "invalid" else again
    credits = quoted.credits if quoted.credits is not None else quoted.maximum
    fixed = credits is not None and quoted.currency is None
    things = int(quoted.units or 1) if _counts_things(card) else 1
    return Price(
        credits=max(credits, Decimal(0)) if credits is not None and fixed else MADE_UP * things,
        status=quoted.status,
        things=things,
        unpublished=not fixed,
        measured=measured,
        money=_money(quoted),
    )


def refused(world: "World", call: Call, price: Price) -> Reply | None:
    """Refuse a call that is not offered, or that costs more than there is."""
    if price.status == "not_offered":
        return problem(world, call, "invalid_request", "this combination is not offered")
    if world.ledger.affords(price.credits):
        return None
    errors = world.spec.provider.errors
    required, available = number(price.credits), number(world.ledger.balance)
    details: dict[str, JsonValue] = dict.fromkeys(errors.required_credits[:1], required)
    details |= dict.fromkeys(errors.available_credits[:1], available)
    said = f"this call costs {required} credits and {available} are left"
    return problem(world, call, "insufficient_credits", said, details=details)


def charge(world: "World", call: Call, item: str, price: Price, job_id: str | None = None) -> Entry:
    """Take the credits of a call that is accepted."""
    repeat = call.endpoint.idempotency
    key = call.headers.get(repeat.header.lower()) if repeat is not None else None
    return world.ledger.add(
        Entry(
            kind="charge",
            at=world.clock.now(),
            amount=price.credits,
            operation=call.endpoint.id,
            item=item,
            job_id=job_id,
            idempotency_key=key,
            status=price.status,
            unpublished=price.unpublished,
            measured=price.measured,
            money=price.money,
        )
    )


def settle(world: "World", job: "Job") -> None:
    """Give back the credits of a job that failed, where the provider does so by itself.

    Of a job with parts it is the share of those that failed, of one among several its own share.
    """
    charged = job.charge
    if charged is None or not (job.profile.refunded or job.profile.refunded_codes):
        return
    parts = job.parts or (job,)
    failed = sum(part.state == "failed" for part in parts)
    if not failed:
        return
    job.refunded = world.ledger.add(
        Entry(
            kind="refund",
            at=world.clock.now(),
            amount=charged.give_back(Fraction(failed, len(parts) * job.sharers)),
            operation=charged.operation,
            item=charged.item,
            job_id=job.id,
        )
    )


def number(credits: Decimal) -> JsonValue:
    """Credits as a JSON number."""
    return int(credits) if credits == credits.to_integral_value() else float(credits)


@lru_cache(maxsize=1024)
def _decisive_names(card: RateCard) -> frozenset[str]:
    """The names that a price may depend on; prompts and the like are left out of the question."""
    names = {*QUANTITIES, *card.keys, *(name for each in card.not_offered for name in each)}
    names |= {each.parameter for each in card.measures if each.parameter is not None}
    formulas = (*(cell for _, cell in card.rows), card.times)
    return frozenset(names.union(*(each.uses for each in formulas if isinstance(each, Formula))))


def _counts_things(card: RateCard) -> bool:
    """Whether the units of a quote are pictures or clips, and not seconds, say."""
    if card.times is None:
        return False
    quantities = {each.parameter: each.quantity for each in card.measures}
    return {quantities.get(name, name) for name in card.times.uses} <= _THINGS


def _measured(
    card: RateCard, arguments: Mapping[str, object], identifiers: Identifiers
) -> Iterator[tuple[str, int]]:
    """A measurement for each quantity that a price uses and that the call leaves open."""
    seen = {each.quantity for each in card.measures if each.parameter in arguments}
    given = {each.name for each in card.parameters if each.default is not None} | set(arguments)
    for each in card.measures:
        if each.quantity in seen or each.parameter in given or each.how == "table":
            continue
        seen.add(each.quantity)
        low = max(1, int(Decimal(each.minimum or 1)))
        high = low + _MOST_MEASURED - 1
        if each.maximum is not None:
            high = max(low, min(high, int(Decimal(each.maximum))))
        yield each.quantity, identifiers.between(low, high)


def _money(quoted: Quote) -> str | None:
    """The price in money, the dearest end of a range."""
    amount = quoted.amount if quoted.amount is not None else quoted.maximum
    if quoted.currency is None or amount is None:
        return None
    return f"{amount:f} {quoted.currency}"
