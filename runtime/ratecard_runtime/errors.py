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

from ratecard_runtime.facts import ErrorDetails, JobFacts, Problem
from ratecard_runtime.json_value import JsonValue


class RatecardError(Exception):
    """Base of all errors of ratecard clients."""


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
    """A call that the client's budget does not allow; nothing was sent.

    `worst_cost` is what it would have reserved, `spent` what the period holds already, spent or
    reserved, both in credits; None where the price itself is the `reason`.
    """

    def __init__(
        self,
        *,
        item: str,
        limit: Decimal,
        per: str,
        worst_cost: Decimal | None = None,
        spent: Decimal | None = None,
        reason: str | None = None,
    ) -> None:
        """State that a call of `item` does not fit into `limit` credits `per` period."""
        self.item = item
        self.limit = limit
        self.per = per
        self.worst_cost = worst_cost
        self.spent = spent
        self.reason = reason
        super().__init__(item, limit, per, worst_cost, spent, reason)

    def __str__(self) -> str:
        period = "in total" if self.per == "total" else f"per {self.per}"
        what = f"{self.item} was not sent: "
        if self.reason is not None:
            return f"{what}{self.reason} ({self.limit:f} credits {period})"
        return (
            f"{what}it may cost {self.worst_cost:f} credits, {self.spent:f} of the budget's "
            f"{self.limit:f} {period} are spent or reserved"
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
    answer (None where it is no JSON), `excerpt` its first characters. `may_have_charged` is true
    where the provider may have taken the call nevertheless.
    """

    def __init__(self, details: ErrorDetails) -> None:
        """Wrap what the answer says."""
        self.details = details
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
    def request_id(self) -> str | None:
        """The id to quote to the provider's support."""
        return self.details.request_id

    @property
    def body(self) -> JsonValue:
        """The parsed answer, None where it is no JSON."""
        return self.details.body

    @property
    def excerpt(self) -> str:
        """The first characters of the answer."""
        return self.details.excerpt

    @property
    def may_have_charged(self) -> bool:
        """Whether the provider may have taken, and charged for, the call."""
        return self.details.may_have_charged

    def __str__(self) -> str:
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
        if known.may_have_charged:
            text += "; it may have been charged"
        return text


class SubmissionUnknown(RatecardError):
    """A paid call was sent, and whether the provider took it is not known.

    It may have been charged. Look at the provider's history before making the call again.
    `answer` is what came back, None where the connection broke.
    """

    def __init__(self, message: str, answer: ErrorDetails | None = None) -> None:
        """Say what happened, and keep the answer if there was one."""
        self.answer = answer
        super().__init__(message, answer)

    def __str__(self) -> str:
        return str(self.args[0])


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

    @property
    def retry_after(self) -> float | None:
        """Seconds to wait, where the answer says so."""
        return self.details.retry_after


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
        super().__init__(facts)

    @property
    def job_id(self) -> str:
        """The provider's id of the job, with which it can be taken up again."""
        return self.facts.job_id

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
        text = f"{known.provider} job {known.job_id} {known.state}"
        if known.message:
            text += f": {known.message}"
        return f"{text} ({known.refund})" if known.refund else text


class JobTimeout(JobError):
    """The job did not finish in time. It may still finish, and it stays charged."""

    def __str__(self) -> str:
        known = self.facts
        return (
            f"{known.provider} job {known.job_id} is still {known.state} after "
            f"{known.waited:.0f} s; it may still finish: client.job({known.job_id!r}).wait() "
            "takes it up again without paying twice"
        )


class DownloadFailed(RatecardError):
    """A result could not be fetched or written; no file was left behind. It may be repeated."""


class DeliveryRefused(RatecardError):
    """A webhook delivery that must not be acted on; answer it with an error status."""


class SignatureMismatch(DeliveryRefused):
    """The delivery carries no signature, or one that was not made with this secret."""


class StaleDelivery(DeliveryRefused):
    """The delivery was signed too far from now; it may be a copy of an old one."""


class MalformedDelivery(DeliveryRefused):
    """The signature fits, and the delivery is not what the docs describe."""
