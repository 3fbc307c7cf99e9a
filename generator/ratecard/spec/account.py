"""The account: which operations tell the balance, what was charged, and what a call will cost."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from ratecard.spec.fields import Place

EntryWord = Literal["charge", "refund", "topup"]


@dataclass(frozen=True, slots=True, kw_only=True)
class BalanceAnswer:
    """An operation whose answer holds the credits left, and perhaps the name of the plan.

    Places are dotted paths, tried in order. `assumed` says that the docs do not print the answer.
    """

    operation: str
    credits: tuple[str, ...]
    plan: tuple[str, ...] = ()
    assumed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryAnswer:
    """An operation that lists what came and went, the newest first.

    `items` are places of the list; the others are places within an entry. `amount` is in credits,
    below zero for a charge. `words` are what stands at `kind`. `at` is an ISO date with time.
    """

    operation: str
    items: tuple[str, ...]
    amount: tuple[str, ...]
    kind: tuple[str, ...] = ()
    words: Mapping[EntryWord, str]
    job: tuple[str, ...] = ()
    at: tuple[str, ...] = ()
    assumed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteAnswer:
    """An operation that tells the credits of a call before it is made.

    `item` is where the request names the model; the rest of the request are its fields.
    """

    operation: str
    item: Place
    credits: tuple[str, ...]
    assumed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """All of `account` in provider.yaml; of several balances, the first is the one to ask."""

    balances: tuple[BalanceAnswer, ...] = ()
    history: HistoryAnswer | None = None
    quotes: tuple[QuoteAnswer, ...] = ()
