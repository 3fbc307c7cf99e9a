"""What the exceptions carry: plain values about a request, an answer or a job."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal, TypeAlias

from ratecard_runtime.json_value import JsonValue

MayHaveCharged: TypeAlias = Literal["no", "yes", "unknown"]
"""Whether credits may be gone: `yes` for a job that the provider took."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing wrong with a request: the argument, what was given, what is allowed."""

    parameter: str
    message: str
    given: object = None
    allowed: tuple[object, ...] = ()

    def __str__(self) -> str:
        return f"{self.parameter}: {self.message}" if self.parameter else self.message


@dataclass(frozen=True, slots=True, kw_only=True)
class Excess:
    """How a call does not fit into a budget.

    `worst_cost` is what it would reserve, `spent` what the period holds already, spent or
    reserved, both in credits; None where the price itself is the `reason`.
    """

    item: str
    limit: Decimal
    per: str
    worst_cost: Decimal | None = None
    spent: Decimal | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ErrorDetails:
    """What an answer that is an error says; `excerpt` is the start of its body."""

    operation: str
    status: int
    code: str | None = None
    message: str = ""
    request_id: str | None = None
    excerpt: str = ""
    may_have_charged: MayHaveCharged = "no"
    body: JsonValue = field(default=None, repr=False)
    required: Decimal | None = None
    available: Decimal | None = None
    retry_after: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class JobFacts:
    """What is known of a job that did not give a result; `code` is the provider's own."""

    job_id: str
    provider: str
    state: str
    message: str = ""
    code: str | None = None
    refund: str = ""
    waited: float = 0.0
    may_have_charged: MayHaveCharged = "yes"
    body: JsonValue = field(default=None, repr=False)
