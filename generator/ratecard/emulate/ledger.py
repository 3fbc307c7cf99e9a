"""The ledger: every charge, refund and top-up in order, and the balance after each."""

from collections import Counter, deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.price.numbers import has_finite_decimal, plain, rounded

EntryKind = Literal["charge", "refund", "topup"]

_KEPT = 10_000


@dataclass(slots=True, kw_only=True)
class Entry:
    """One change of the balance, in credits; `amount` is never negative.

    `at` is in seconds since 1970. The ledger itself fills in `number`, from 1, and `balance`,
    what there is afterwards. `status` is that of the quote behind a charge. `unpublished`
    says that the docs fix no credits for the call, so that the amount is made up. `measured` are
    quantities that only the provider can measure. `money` is a price in money, with its currency.
    `returned` is how much of a charge came back, of 1.
    """

    kind: EntryKind
    at: float
    amount: Decimal
    operation: str
    item: str = ""
    job_id: str | None = None
    idempotency_key: str | None = None
    status: str = "exact"
    unpublished: bool = False
    measured: Mapping[str, int] = field(default_factory=dict[str, int])
    money: str | None = None
    number: int = 0
    balance: Decimal = Decimal(0)
    returned: Fraction = Fraction(0)

    def give_back(self, share: Fraction) -> Decimal:
        """The credits that come back with one more share of a charge.

        Shares that make a whole give back the whole amount: the last has what rounding left.
        """
        before = part_of(self.amount, self.returned)
        self.returned += share
        return part_of(self.amount, self.returned) - before

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


def part_of(amount: Decimal, share: Fraction) -> Decimal:
    """A share of an amount; one that no decimal can hold is rounded down at six places."""
    value = Fraction(amount) * share
    return Decimal(plain(value if has_finite_decimal(value) else rounded(value, up=False)))


class Ledger:
    """The credits of one account: the last ten thousand entries, and counts and sums of all."""

    def __init__(self, credits: Decimal) -> None:
        """Start with a balance."""
        self.balance = credits
        self._count = 0
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

    def add(self, entry: Entry) -> Entry:
        """Note an entry and change the balance; who charges has asked `affords`."""
        self.balance += -entry.amount if entry.kind == "charge" else entry.amount
        self.counts[entry.kind] += 1
        self.sums[entry.kind] += entry.amount
        self._count += 1
        entry.number, entry.balance = self._count, self.balance
        self._entries.append(entry)
        return entry
