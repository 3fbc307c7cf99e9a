"""The ledger: every charge, refund and top-up in order, and the balance after each."""

from collections import Counter, deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from ratecard_runtime.json_value import JsonValue

EntryKind = Literal["charge", "refund", "topup"]

_KEPT = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One change of the balance, in credits; `amount` is never negative.

    `at` is in seconds since 1970. `status` is that of the quote behind a charge. `unpublished`
    says that the docs fix no credits for the call, so that the amount is made up. `measured` are
    quantities that only the provider can measure. `money` is a price in money, with its currency.
    """

    number: int
    at: float
    kind: EntryKind
    amount: Decimal
    balance: Decimal
    operation: str
    item: str = ""
    job_id: str | None = None
    idempotency_key: str | None = None
    status: str = "exact"
    unpublished: bool = False
    measured: Mapping[str, int] = field(default_factory=dict[str, int])
    money: str | None = None

    def to_json(self) -> dict[str, JsonValue]:
        """The entry as JSON data; amounts are plain decimal texts."""
        return {
            "number": self.number,
            "at": self.at,
            "kind": self.kind,
            "amount": format(self.amount, "f"),
            "balance": format(self.balance, "f"),
            "operation": self.operation,
            "item": self.item,
            "job_id": self.job_id,
            "idempotency_key": self.idempotency_key,
            "status": self.status,
            "unpublished": self.unpublished,
            "measured": dict[str, JsonValue](self.measured),
            "money": self.money,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What is asked of the ledger; the fields mean what they mean for an `Entry`."""

    amount: Decimal
    operation: str
    item: str = ""
    job_id: str | None = None
    idempotency_key: str | None = None
    status: str = "exact"
    unpublished: bool = False
    measured: Mapping[str, int] = field(default_factory=dict[str, int])
    money: str | None = None


class Ledger:
    """The credits of one account: the last ten thousand entries, and counts and sums of all."""

    def __init__(self, credits: Decimal) -> None:
        """Start with a balance."""
        self.balance = credits
        self.counts: Counter[EntryKind] = Counter()
        self.sums: dict[EntryKind, Decimal] = dict.fromkeys(
            ("charge", "refund", "topup"), Decimal(0)
        )
        self._entries: deque[Entry] = deque(maxlen=_KEPT)

    def __iter__(self) -> Iterator[Entry]:
        """The entries that are kept, the oldest first."""
        return iter(self._entries)

    def affords(self, amount: Decimal) -> bool:
        """Whether the balance is enough."""
        return amount <= self.balance

    def charge(self, change: Change, at: float) -> Entry:
        """Take credits; whoever calls has asked `affords`."""
        return self._add("charge", change, at, -change.amount)

    def refund(self, change: Change, at: float) -> Entry:
        """Give credits of a charge back."""
        return self._add("refund", change, at, change.amount)

    def top_up(self, change: Change, at: float) -> Entry:
        """Add bought credits."""
        return self._add("topup", change, at, change.amount)

    def _add(self, kind: EntryKind, change: Change, at: float, difference: Decimal) -> Entry:
        self.balance += difference
        self.counts[kind] += 1
        self.sums[kind] += change.amount
        entry = Entry(
            number=self.counts.total(),
            at=at,
            kind=kind,
            amount=change.amount,
            balance=self.balance,
            operation=change.operation,
            item=change.item,
            job_id=change.job_id,
            idempotency_key=change.idempotency_key,
            status=change.status,
            unpublished=change.unpublished,
            measured=change.measured,
            money=change.money,
        )
        self._entries.append(entry)
        return entry
