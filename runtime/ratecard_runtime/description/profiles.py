"""Job profiles: how an accepted call becomes a result, as the docs state it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from ratecard_runtime.facts import MayHaveCharged

if TYPE_CHECKING:
    from ratecard_runtime.description.operations import Operation

JobState: TypeAlias = Literal["pending", "succeeded", "partial", "failed", "cancelled", "dry_run"]
"""What a job is doing; all but `pending` are final. `dry_run`: its call was not sent."""


@dataclass(frozen=True, slots=True, eq=False)
class StateRule:
    """One row of a job's status table; the first row that matches decides.

    A condition that is None is not asked: the HTTP status, the status word, a place that the
    body must hold, the values that places of the body must have.
    """

    state: JobState
    http_status: int | None = None
    value: str | None = None
    has: str | None = None
    equals: Mapping[str, object] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Polling:
    """The docs' advice in seconds: first delay, growth factor, longest delay, deadline.

    After `slow_after` seconds every delay is `slow_interval`, where both are given.
    """

    initial: float = 2.0
    factor: float = 2.0
    maximum: float = 60.0
    deadline: float = 1800.0
    slow_after: float | None = None
    slow_interval: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class JobProfile:
    """How an accepted call becomes a result.

    Places (`job_id`, `status`, `result_urls`, …) are dotted paths into the body, tried in order.
    `status_parameter` is the argument of `status_operation` that takes the job id; the
    `result_operation`, where there is one, takes it under the same name, unless `result_values`
    says which of its arguments are read from which places of the last status answer.
    `many` says that one call may start several jobs, whose ids are all those at `job_id`.
    `download` holds arguments with which the status operation answers with the file itself.
    `refund` says what the docs say about the credits of failed jobs, `refunded` that they come
    back by themselves; where only those of some failures do, `refunded_codes` are their codes.
    """

    id: str
    job_id: tuple[str, ...]
    status_operation: "Operation[object]"
    status_parameter: str
    states: tuple[StateRule, ...]
    status: tuple[str, ...] = ()
    many: bool = False
    result_operation: "Operation[object] | None" = None
    result_values: Mapping[str, tuple[str, ...]] | None = None
    result_urls: tuple[str, ...] = ()
    failure_message: tuple[str, ...] = ()
    failure_code: tuple[str, ...] = ()
    charged_credits: tuple[str, ...] = ()
    download: Mapping[str, object] | None = None
    polling: Polling = Polling()
    refund: str = ""
    refunded: bool = False
    refunded_codes: tuple[str, ...] = ()

    def failure_charged(self, code: str | None) -> MayHaveCharged:
        """Whether a job that failed with this code of the provider may stay charged."""
        if self.refunded or code in self.refunded_codes:
            return "no"
        return "unknown" if self.refunded_codes else "yes"
