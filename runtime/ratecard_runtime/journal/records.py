"""What the journal holds: each paid call, how far it came, and the jobs that it started.

There are no prompts, no media and no API keys in it: of a request's body and of a file that was
uploaded for it the journal keeps a hash.
"""

from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from typing import Literal, TypeAlias

from ratecard_runtime.price.quotes import Quote

Phase: TypeAlias = Literal["sent", "accepted", "refused", "unknown", "finished", "saved"]
"""How far a paid call came.

- `sent`: written down before its first byte leaves, and on its way
- `accepted`: the provider took it, the ids of its jobs are known
- `refused`: it was not sent, or the provider did not take it: nothing was charged
- `unknown`: it was sent and whether it was taken is not known
- `finished`: every job came to its end, or the answer came at once
- `saved`: the results were written to files
"""

OPEN_PHASES: tuple[Phase, ...] = ("sent", "accepted", "unknown")
"""Phases of calls that somebody must still look after."""

Amount: TypeAlias = Decimal | int | str
"""An amount as people give it: no float, since money is exact."""

SCALE = 1_000_000
"""Amounts are stored as whole millionths, in which quotes are exact."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Intent:
    """A paid call before it is sent.

    `origin` is the base URL. `body_hash` is the SHA-256 of the body, in hexadecimal.
    `deadline` is the moment, in seconds since 1970, after which the call is over one way or the
    other: if the journal still says `sent` then, its process died.
    `quote` is the price as far as it is known before the call. `key_expires` is when the provider
    forgets the key, None where there is none or nobody knows.
    """

    call_id: str
    provider: str
    origin: str
    operation: str
    item: str
    created: float
    deadline: float
    idempotency_key: str | None
    body_hash: str
    quote: Quote
    key_expires: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JobPlace:
    """Which job is meant: ids are unique at one provider, one base URL and one kind of job."""

    provider: str
    origin: str
    profile: str
    job_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JobRecord:
    """A job of a call; `state` is the last one seen, `charged` what the provider reported."""

    job_id: str
    profile: str
    state: str
    charged: Decimal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CallRecord:
    """A paid call as the journal remembers it.

    `created` and `updated` are seconds since 1970. `minimum` and `maximum` are the quote's least
    and worst in `unit` (`credits` or a currency), None where the docs do not give them. `charged`
    is what the provider reported, None as long as it did not. Until `key_expires` the same call
    may be made again with its key and is charged once; None where the docs do not say how long.
    """

    call_id: str
    provider: str
    origin: str
    operation: str
    item: str
    phase: Phase
    created: float
    updated: float
    idempotency_key: str | None
    body_hash: str
    quote_status: str
    minimum: Decimal | None
    maximum: Decimal | None
    unit: str
    charged: Decimal | None
    jobs: tuple[JobRecord, ...]
    key_expires: float | None = None


def millionths(amount: Decimal | None) -> int | None:
    """Return `amount` in whole millionths, rounded up; None stays None."""
    if amount is None:
        return None
    return int((amount * SCALE).to_integral_value(rounding=ROUND_CEILING))


def amount_of(scaled: int | None) -> Decimal | None:
    """Return the amount that `scaled` millionths are; None stays None."""
    if scaled is None:
        return None
    exact = Decimal(scaled) / SCALE
    return exact.quantize(Decimal(1)) if exact == exact.to_integral_value() else exact.normalize()


def ends_of(quote: Quote) -> tuple[Decimal | None, Decimal | None]:
    """Return the least and the most that a call costs, None where the quote does not say it."""
    return quote.least, quote.worst
