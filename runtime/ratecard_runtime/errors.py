# ruff: noqa: N818 - the names say what happened, as callers read them in `except`.
"""Every exception that a client raises; one class per reaction a caller can have.

    RatecardError
    ├── MissingCredentials      no key, or no value for a field that the client needs
    ├── InvalidRequest          refused here, before the network
    ├── BudgetExceeded          the call would pass the client's budget; nothing was sent
    ├── JournalUnavailable      a paid call could not be written down; nothing was sent
    ├── NothingSent             a dry run has no answer to read
    ├── ConnectionFailed        nothing was sent; or a harmless call kept failing
    ├── SubmissionUnknown       a paid call was sent and its answer never came
    ├── APIError                the provider answered with an error
    │   ├── AuthenticationError
    │   ├── PermissionDenied
    │   ├── NotFound
    │   ├── RequestRejected
    │   ├── InsufficientCredits
    │   ├── RateLimited
    │   ├── ContentRejected
    │   ├── PayloadTooLarge
    │   ├── UnsupportedMedia
    │   ├── ConflictError
    │   ├── ServerError
    │   └── MalformedResponse   an answer that cannot be read
    ├── JobError
    │   ├── JobFailed           the provider says that the job failed or was cancelled
    │   └── JobTimeout          the deadline passed; the job may still finish
    ├── DownloadFailed          a result could not be fetched; nothing half-written is left
    └── DeliveryRefused         a webhook delivery that must not be acted on
        ├── SignatureMismatch   not signed, or not with this secret
        ├── StaleDelivery       signed too long ago, or in the future
        └── MalformedDelivery   signed, and not as the docs say

No exception of the HTTP library leaves a client, and no message holds the API key.
"""

from decimal import Decimal
from typing import Literal, TypeAlias

from ratecard_runtime.facts import ErrorDetails, Excess, JobFacts, MayHaveCharged, Problem
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.legible import legible

Phase: TypeAlias = Literal["prepare", "upload", "submit", "call", "poll", "result", "download"]
"""What was being done: `prepare` is before the network, `call` any call that starts no job."""


class RatecardError(Exception):
    """Base of all errors of ratecard clients.

    Every error says what was being done (`phase`), how often it was tried (`attempts`, 0 before
    the network), the provider's id of the answer (`request_id`) and of the job (`job_id`), how
    many seconds the provider asks to be left alone (`retry_after`), each None where that is not
    known. `may_have_charged` says whether credits may be gone for it: `no`, `yes` (a job that the
    provider took), or `unknown`. Where it is not `no`, making the call again may pay twice.
    """

    phase: Phase = "prepare"
    attempts: int = 0
    request_id: str | None = None
    job_id: str | None = None
    retry_after: float | None = None
    may_have_charged: MayHaveCharged = "no"


class MissingCredentials(RatecardError):
    """The API key, or a field that every paid call needs, was given nowhere."""


class InvalidRequest(RatecardError):
    """A request that was refused before anything was sent.

    `problems` names each argument with what was given and what is allowed; `parameter`, `given`
    and `allowed` are those of the first.
    """

    def __init__(self, what: str, problems: tuple[Problem, ...]) -> None:
        """State that `what` (a model or an operation) was called with `problems`."""
        self.what = what
        self.problems = problems
        super().__init__(what, problems)

    @property
    def parameter(self) -> str:
        """The argument of the first problem."""
        return self.problems[0].parameter

    @property
    def given(self) -> object:
        """What was given for it."""
        return self.problems[0].given

    @property
    def allowed(self) -> tuple[object, ...]:
        """What is allowed for it; empty where that is no list."""
        return self.problems[0].allowed

    def __str__(self) -> str:
        return f"{self.what}: " + "; ".join(str(problem) for problem in self.problems)


class BudgetExceeded(RatecardError):
    """A call that the client's budget does not allow; nothing was sent."""

    def __init__(self, excess: Excess) -> None:
        """Wrap how the call does not fit."""
        self.excess = excess
        super().__init__(excess)

    def __str__(self) -> str:
        known = self.excess
        period = "in total" if known.per == "total" else f"per {known.per}"
        what = f"{known.item} was not sent: "
        if known.reason is not None:
            return f"{what}{known.reason} ({known.limit:f} credits {period})"
        return (
            f"{what}it may cost {known.worst_cost:f} credits, {known.spent:f} of the budget's "
            f"{known.limit:f} {period} are spent or reserved"
        )


class JournalUnavailable(RatecardError):
    """The journal cannot be written, so the paid call was not sent."""


class NothingSent(RatecardError):
    """The answer of a call was read that a dry run did not send."""

    def __init__(self, call: str) -> None:
        """State that `call`, a method and path, has no answer."""
        self.call = call
        super().__init__(call)

    def __str__(self) -> str:
        return (
            f"{self.call} was not sent, since the client is a dry run, and has no answer to read; "
            "let the code run against a server of your own instead (base_url=…)"
        )


class ConnectionFailed(RatecardError):
    """The provider could not be reached. Nothing was charged: the call may be made again."""


class APIError(RatecardError):
    """The provider answered with an error.

    `status` is the HTTP status, `code` and `message` are the provider's, `body` is the parsed
    answer (None where it is no JSON), `excerpt` its first characters.
    """

    def __init__(self, details: ErrorDetails) -> None:
        """Wrap what the answer says."""
        self.details = details
        self.request_id = details.request_id
        self.retry_after = details.retry_after
        self.may_have_charged = details.may_have_charged
        super().__init__(details)

    @property
    def status(self) -> int:
        """HTTP status of the answer."""
        return self.details.status

    @property
    def code(self) -> str | None:
        """The provider's code of the error."""
        return self.details.code

    @property
    def message(self) -> str:
        """The provider's words, or ours where it has none."""
        return self.details.message

    @property
    def body(self) -> JsonValue:
        """The parsed answer, None where it is no JSON."""
        return self.details.body

    @property
    def excerpt(self) -> str:
        """The first characters of the answer."""
        return self.details.excerpt

    @property
    def answered(self) -> str:
        """What was answered, without what that may have cost."""
        known = self.details
        parts = [f"{known.operation} answered {known.status}"]
        if known.code and known.code != known.message:
            parts.append(known.code)
        if known.message:
            parts.append(known.message)
        text = ": ".join(parts)
        if known.excerpt and not known.message:
            text += f": {known.excerpt}"
        if known.request_id:
            text += f" (request {known.request_id})"
        return text

    def __str__(self) -> str:
        is_unknown = self.may_have_charged == "unknown"
        return f"{self.answered}; it may have been charged" if is_unknown else self.answered


class SubmissionUnknown(RatecardError):
    """A paid call was sent, and whether the provider took it is not known.

    It may have been charged. `operation` is its method and path, `sent_at` the moment in seconds
    since 1970, `worst_cost` the most it costs in credits, None where that is not published.
    With an `idempotency_key` the same call may be made again with that key, and is charged once,
    until `key_expires`, in seconds since 1970, None where the docs do not say how long;
    without one, look at the provider's history first. `answer` is what came back, None where the
    connection broke.
    """

    may_have_charged: MayHaveCharged = "unknown"

    def __init__(self, fault: str, operation: str, answer: ErrorDetails | None = None) -> None:
        """Say what happened to a call of `operation`, and keep the answer if there was one."""
        self.fault = fault
        self.operation = operation
        self.answer = answer
        self.sent_at: float | None = None
        self.idempotency_key: str | None = None
        self.key_expires: float | None = None
        self.worst_cost: Decimal | None = None
        if answer is not None:
            self.request_id = answer.request_id
            self.retry_after = answer.retry_after
        super().__init__(fault, operation, answer)

    def __str__(self) -> str:
        cost = "" if self.worst_cost is None else f" up to {self.worst_cost:f} credits"
        text = f"{self.fault}{self._then}; it may have been charged{cost}"
        if self.job_id is not None:
            return f"{text}. client.job({self.job_id!r}) is the job that the answer named"
        if self.idempotency_key is not None:
            until = ""
            if self.key_expires is not None:
                from datetime import UTC, datetime

                until = (
                    f" before {datetime.fromtimestamp(self.key_expires, UTC):%Y-%m-%d %H:%M UTC}"
                )
            return (
                f"{text}. Make the same call again with "
                f"idempotency_key={self.idempotency_key!r}{until}: it is charged once"
            )
        return f"{text}. Look at the provider's history before making the call again"

    @property
    def _then(self) -> str:
        """What came of making the call again."""
        cause = self.__cause__
        if isinstance(cause, SubmissionUnknown):
            return f" (then: {cause.fault})"
        return f" (then: {cause})" if isinstance(cause, RatecardError) else ""


class AuthenticationError(APIError):
    """The provider does not know the API key."""


class PermissionDenied(APIError):
    """The key is valid and may not do this, for example on a lower plan."""


class NotFound(APIError):
    """The provider does not know the id or the path."""


class RequestRejected(APIError):
    """The provider refused the values of the request."""


class InsufficientCredits(APIError):
    """Too few credits for this call."""

    @property
    def required(self) -> Decimal | None:
        """Credits that the call needs, where the answer says so."""
        return self.details.required

    @property
    def available(self) -> Decimal | None:
        """Credits that are left, where the answer says so."""
        return self.details.available


class RateLimited(APIError):
    """Too many calls, also after waiting as the provider asked."""


class ContentRejected(APIError):
    """The provider's content policy refused the prompt or a file."""


class PayloadTooLarge(APIError):
    """The request or one of its files is too large."""


class UnsupportedMedia(APIError):
    """The provider does not take this kind of file."""


class ConflictError(APIError):
    """The thing is not in a state that allows the call."""


class ServerError(APIError):
    """The provider failed; a paid call that may have been taken raises `SubmissionUnknown`."""


class MalformedResponse(APIError):
    """An answer that cannot be read: no JSON, a redirect, or without what the client needs."""


class JobError(RatecardError):
    """Base of what can go wrong with a job that the provider took."""

    def __init__(self, facts: JobFacts) -> None:
        """Wrap what is known of the job."""
        self.facts = facts
        self.phase = "poll"
        self.job_id = facts.job_id
        self.may_have_charged = facts.may_have_charged
        super().__init__(facts)

    @property
    def message(self) -> str:
        """The provider's words about the job, empty where there are none."""
        return self.facts.message


class JobFailed(JobError):
    """The provider says that the job failed or was cancelled; `facts` holds its words."""

    @property
    def code(self) -> str | None:
        """The provider's code for the reason, None where it gives none."""
        return self.facts.code

    def __str__(self) -> str:
        known = self.facts
        text = f"{known.provider} job {legible(known.job_id)} {known.state}"
        if known.message:
            text += f": {known.message}"
        return f"{text} ({known.refund})" if known.refund else text


class JobTimeout(JobError):
    """The job did not finish in time. It may still finish, and it stays charged."""

    def __str__(self) -> str:
        known = self.facts
        return (
            f"{known.provider} job {legible(known.job_id)} is still {known.state} after "
            f"{known.waited:.0f} s; it may still finish: client.job({known.job_id!r}).wait() "
            "takes it up again without paying twice"
        )


class DownloadFailed(RatecardError):
    """A result could not be fetched or written; no file was left behind. It may be repeated.

    `is_expired` says that the provider has no file at this address any more, `is_broken_off` that
    the content came to an end before it was whole.
    """

    def __init__(
        self, message: str, *, is_expired: bool = False, is_broken_off: bool = False
    ) -> None:
        """Say what went wrong."""
        self.is_expired = is_expired
        self.is_broken_off = is_broken_off
        super().__init__(message)


class DeliveryRefused(RatecardError):
    """A webhook delivery that must not be acted on; answer it with an error status."""


class SignatureMismatch(DeliveryRefused):
    """The delivery carries no signature, or one that was not made with this secret."""


class StaleDelivery(DeliveryRefused):
    """The delivery was signed too far from now; it may be a copy of an old one."""


class MalformedDelivery(DeliveryRefused):
    """The signature fits, and the delivery is not what the docs describe."""
