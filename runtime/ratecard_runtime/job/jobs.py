"""What both kinds of job handle share: identity, price, last reading, and what an end means."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from importlib import import_module
from typing import TYPE_CHECKING

from ratecard_runtime.answer.polling import JobReading, result_arguments
from ratecard_runtime.description.operations import ModelRequest, Operation
from ratecard_runtime.description.profiles import JobProfile, JobState
from ratecard_runtime.errors import InvalidRequest, JobFailed
from ratecard_runtime.facts import JobFacts, Problem
from ratecard_runtime.flow.flows import Accepted
from ratecard_runtime.job.results import ResultFacts
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.network.messages import Request
from ratecard_runtime.request.prepare import prepare_known
from ratecard_runtime.request.session import Session
from ratecard_runtime.suggestions import hint

if TYPE_CHECKING:
    from ratecard_runtime.price.quotes import Quote


def profile_named(profiles: tuple[JobProfile, ...], name: str | None) -> JobProfile:
    """Return the profile called `name`, or the only one there is."""
    if name is None and len(profiles) == 1:
        return profiles[0]
    for profile in profiles:
        if profile.id == name:
            return profile
    known = tuple(profile.id for profile in profiles)
    words = f"{name!r} is not known; {hint(str(name), known)}" if name else "say which"
    raise InvalidRequest(
        "job", (Problem(parameter="profile", message=words, given=name, allowed=known),)
    )


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Submission:
    """What is known of a job when its handle is made.

    `item` and `arguments` are the model and the checked arguments, empty for a job that was
    taken up by its id. `answer` is what the provider said when it took the call.
    `is_unknown_model` is a model id that the package does not know and the client let through.
    """

    job_id: str
    profile: JobProfile
    model_request: ModelRequest[object] | None = None
    item: str = ""
    arguments: Mapping[str, object] = field(default_factory=dict[str, object])
    answer: JsonValue = None
    is_fresh: bool = False
    is_unknown_model: bool = False


def job_of(operation: Operation[object]) -> JobProfile:
    """Return the job profile of an operation that starts jobs."""
    if operation.job is None:
        raise TypeError(f"{operation.id} starts no job; use call")
    return operation.job


def generic_submission(
    operation: Operation[object], arguments: Mapping[str, object], submission: Submission
) -> Submission:
    """Return `submission` with what an operation's own arguments say about the model."""
    name = operation.model_parameter
    if name is None or name not in arguments:
        return replace(submission, item=operation.id)
    model = arguments[name]
    is_unknown = model not in operation.choices.get(name, (model,))
    return replace(submission, item=str(model), is_unknown_model=is_unknown)


def accepted_submissions(profile: JobProfile, accepted: Accepted) -> tuple[Submission, ...]:
    """Return what is known of the jobs that a call has just started."""
    return tuple(
        Submission(job_id=job_id, profile=profile, answer=accepted.answer.body, is_fresh=True)
        for job_id in accepted.job_ids
    )


class JobHandle:
    """Base of `Job` and `AsyncJob`: a task at the provider, by its id."""

    def __init__(self, session: Session, submission: Submission) -> None:
        """Make the handle; nothing is sent."""
        self._session = session
        self._submission = submission
        self._profile = submission.profile
        self._reading = JobReading(state="pending")
        self._looked = not submission.is_fresh
        self._quote: Quote | None = None

    @property
    def id(self) -> str:
        """The provider's id of the job; keep it to take the job up again later."""
        return self._submission.job_id

    @property
    def item(self) -> str:
        """The AI model (or operation) that was asked for; empty where only the id is known."""
        return self._submission.item

    @property
    def status(self) -> JobState:
        """How the job stood when it was last looked at; asks nobody."""
        return self._reading.state

    @property
    def answer(self) -> JsonValue:
        """What the provider said when it took the call."""
        return self._submission.answer

    @property
    def quote(self) -> "Quote | None":
        """The price of the call, from the package's own calculators; None where unknown."""
        if self._quote is None:
            self._quote = _quote(self._session, self._submission)
        return self._quote

    def to_json(self) -> dict[str, JsonValue]:
        """Return what is needed to take the job up again; it holds no key."""
        return {
            "provider": self._session.provider.id,
            "job": self.id,
            "profile": self._profile.id,
            "item": self.item,
        }

    def __repr__(self) -> str:
        what = f" {self.item}" if self.item else ""
        return f"<{type(self).__name__} {self.id}{what} {self.status}>"

    def _status_request(self) -> Request:
        return self._request(self._profile.status_operation, {})

    def _result_request(self) -> Request | None:
        """Return the request that reads the result, None where the status holds it."""
        operation = self._profile.result_operation
        if operation is None or operation.bytes_answer:
            return None
        return self._request_of_result(operation)

    def _download_request(self) -> Request | None:
        """Return the request that the provider answers with the file, None where there is none."""
        profile = self._profile
        if profile.result_operation is not None and profile.result_operation.bytes_answer:
            return self._request_of_result(profile.result_operation)
        if profile.download:
            return self._request(profile.status_operation, profile.download)
        return None

    def _request_of_result(self, operation: Operation[object]) -> Request | None:
        """Return the request of the result operation, None where the answer does not fill it."""
        arguments = result_arguments(self._profile, self.id, self._reading.body)
        if arguments is None:
            return None
        try:
            return prepare_known(self._session, operation, arguments)
        except InvalidRequest:  # the provider's own words, of which no request can be made
            return None

    def _request(self, operation: Operation[object], more: Mapping[str, object]) -> Request:
        name = self._profile.status_parameter
        return prepare_known(self._session, operation, {name: self.id, **more})

    def _result_facts(self, reading: JobReading) -> ResultFacts:
        return ResultFacts(
            urls=reading.urls,
            raw=reading.body,
            is_partial=reading.state == "partial",
            charged=reading.charged,
            download=self._download_request(),
        )

    def _note(self, reading: JobReading) -> JobReading:
        """Keep a reading; the first final one stays."""
        self._looked = True
        if not self._reading.is_final:
            self._reading = reading
        return self._reading

    def _raise_if_failed(self) -> None:
        reading, profile = self._reading, self._profile
        if reading.state in ("failed", "cancelled"):
            raise JobFailed(
                JobFacts(
                    job_id=self.id,
                    provider=self._session.provider.name,
                    state=reading.state,
                    message=reading.message,
                    code=reading.code,
                    refund=profile.refund,
                    body=reading.body,
                )
            )


def _quote(session: Session, submission: Submission) -> "Quote | None":
    """Ask the calculator of the package for the price of what was submitted."""
    from ratecard_runtime.price.quotes import Quote

    if submission.is_unknown_model:
        return Quote(
            provider=session.provider.id,
            item=submission.item,
            status="unpublished",
            notes=("this version of the package does not know the model",),
        )
    request = submission.model_request
    if request is None or not request.quote or not session.provider.pricing:
        return None
    calculators: object = import_module(session.provider.pricing).quote
    calculate: object = getattr(calculators, request.quote)
    found: object = calculate(**submission.arguments) if callable(calculate) else None
    return found if isinstance(found, Quote) else None
