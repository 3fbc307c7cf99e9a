"""The workload: what a product asks of providers, and what that may cost, as read from its file."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from ratecard.validate.node import Node

Period = Literal["day", "month"]
Refund = Literal["returned", "kept"]
"""What happens to the credits of a job that fails."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assumptions:
    """What is taken for granted of jobs; None where the next wider place decides.

    `failed` is the share of jobs that fail, `retries` how often a failed one is submitted again.
    """

    failed: Fraction | None = None
    retries: int | None = None
    refund: Refund | None = None

    def over(self, wider: "Assumptions") -> "Assumptions":
        """These assumptions, completed by wider ones."""
        return Assumptions(
            failed=wider.failed if self.failed is None else self.failed,
            retries=wider.retries if self.retries is None else self.retries,
            refund=self.refund or wider.refund,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line: an item of a provider, what each call sends, and how many calls a month has.

    `parameters` are the values after variables were put in. `node` is the line in the file.
    """

    name: str
    provider: str
    item: str
    parameters: Mapping[str, object]
    calls: Fraction
    assumptions: Assumptions
    allow_unpublished: bool
    node: Node


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditPrice:
    """What one credit of a provider costs."""

    amount: Fraction
    currency: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """What may be spent in a period: `limit` of `unit`, which is `credits` or a currency.

    `provider` is None for all of them together. `periods` is how many of them a month has.
    """

    name: str
    provider: str | None
    unit: str
    limit: Fraction
    every: Period
    periods: Fraction
    worst_case: bool
    node: Node


@dataclass(frozen=True, slots=True, kw_only=True)
class Rise:
    """How much more than before a provider may cost in a month; None asks for nothing.

    `percent` is 0 where the file names no limit at all.
    """

    total: Fraction | None = None
    amount: Fraction | None = None
    percent: Fraction | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Workload:
    """All of a workload file; `credit_prices` are by provider."""

    name: str
    lines: tuple[Line, ...]
    budgets: tuple[Budget, ...]
    credit_prices: Mapping[str, CreditPrice]
    rise: Rise
    file: str
