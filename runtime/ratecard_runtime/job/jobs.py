"""What both kinds of job handle share: identity, price, last reading, and what an end means."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ratecard_runtime.answer.polling import JobReading, result_arguments
from ratecard_runtime.description.operations import ModelRequest, Operation
from ratecard_runtime.description.profiles import JobProfile, JobState
from ratecard_runtime.errors import InvalidRequest, JobFailed
from ratecard_runtime.facts import JobFacts, Problem
from ratecard_runtime.flow.flows import Accepted
from ratecard_runtime.given import not_allowed
from ratecard_runtime.job.results import ResultFacts
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.legible import legible
from ratecard_runtime.log import LOGGER
from ratecard_runtime.network.messages import Request
from ratecard_runtime.request.dry_run import DryRun
from ratecard_runtime.request.planned import item_of, quote_of
from ratecard_runtime.request.prepare import prepare_known
from ratecard_runtime.request.session import Session
from ratecard_runtime.suggestions import hint

if TYPE_CHECKING:
    from ratecard_runtime.journal.records import CallRecord
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

    `operation` is the one that started it and `arguments` are what it was given, checked; they
    are missing for a job that was taken up by its id. `answer` is what the provider said when it
    took the call.
    """

    job_id: str
    profile: JobProfile
    operation: Operation[object] | None = None
    model_request: ModelRequest[object] | None = None
    arguments: Mapping[str, object] = field(default_factory=dict[str, object])
    answer: JsonValue = None
    is_fresh: bool = False


def known_job(profiles: tuple[JobProfile, ...], job_id: object, profile: str | None) -> Submission:
    """Return what is known of a job of which somebody has the id."""
    text = "" if job_id is None else str(job_id)
    if not text.strip():
        words = not_allowed(job_id, "the id that the provider gave the job")
        raise InvalidRequest("job", (Problem(parameter="job_id", message=words, given=job_id),))
    return Submission(job_id=text, profile=profile_named(profiles, profile))


def job_of(operation: Operation[object]) -> JobProfile:
    """Return the job profile of an operation that starts jobs."""
    if operation.job is None:
        raise TypeError(f"{operation.id} starts no job; use call")
    return operation.job


def accepted_submissions(
    operation: Operation[object], profile: JobProfile, accepted: Accepted
) -> tuple[Submission, ...]:
    """Return what is known of the jobs that a call has just started."""
    return tuple(
        Submission(
            job_id=job_id,
            profile=profile,
            operation=operation,
            answer=accepted.answer.body,
            is_fresh=True,
        )
        for job_id in accepted.job_ids
    )


def unsent_submissions(
    operation: Operation[object], profile: JobProfile, dry_run: DryRun
) -> tuple[Submission, ...]:
    """Return the one job that stands for those that a call would have started."""
    return (Submission(job_id=dry_run.new_id(), profile=profile, operation=operation),)


def open_submissions(session: Session, records: "Iterable[CallRecord]") -> tuple[Submission, ...]:
    """Return what is known of the jobs that have not ended, from what the journal says.

    What cannot be taken up is told in a warning and keeps nobody from the others.
    """
    found: list[Submission] = []
    profiles = {profile.id: profile for profile in session.jobs}
    for record in records:
        if record.phase == "unknown":
            LOGGER.warning(
                "a call of %s was sent and its outcome is unknown; it may have been charged",
                record.item,
            )
        for job in record.jobs:
            if job.state != "pending":
                continue
            if job.profile in profiles:
                found.append(Submission(job_id=job.job_id, profile=profiles[job.profile]))
            else:
                LOGGER.warning(
                    "job %s of %s is of the kind %r, which this version of the package does not "
                    "know; take it up with the version that started it",
                    job.job_id,
                    record.item,
                    job.profile,
                )
    return tuple(found)


class JobHandle:
    """Base of `Job` and `AsyncJob`: a task at the provider, by its id."""

    def __init__(self, session: Session, submission: Submission) -> None:
        """Make the handle; nothing is sent."""
        self._session = session
        self._submission = submission
        self._profile = submission.profile
        self._reading = JobReading(state="pending" if session.dry_run is None else "dry_run")
        self._looked = not submission.is_fresh
        self._quote: Quote | None = None

    @property
    def id(self) -> str:
        """The provider's id of the job; keep it to take the job up again later."""
        return self._submission.job_id

    @property
    def item(self) -> str:
        """The AI model (or operation) that was asked for; empty where only the id is known."""
        known = self._submission
        if known.operation is None:
            return ""
        return item_of(known.operation, known.arguments, known.model_request)

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
        """The price of the call, from the package's own calculators.

        None for a job that was taken up by its id.
        """
        known = self._submission
        if self._quote is None and known.operation is not None:
            self._quote = quote_of(
                self._session, known.operation, known.arguments, known.model_request
            )
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
        return f"<{type(self).__name__} {legible(self.id)}{what} {self.status}>"

    def _status_request(self) -> Request:
        return self._request(self._profile.status_operation, {})

    def _result_request(self) -> Request | None:
        """Return the request that reads the result, None where the status holds it."""
        operation = self._profile.result_operation
        if operation is None or operation.bytes_answer or self.status == "dry_run":
            return None
        return self._request_of_result(operation)

    def _download_request(self) -> Request | None:
        """Return the request that the provider answers with the file, None where there is none."""
        profile = self._profile
        if self.status == "dry_run":
            return None
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
            job_id=self.id,
            profile=self._profile,
            is_partial=reading.state == "partial",
            is_dry_run=reading.state == "dry_run",
            charged=reading.charged,
            download=self._download_request(),
            status=None if reading.state == "dry_run" else self._status_request(),
            result=self._result_request(),
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
                    may_have_charged=profile.failure_charged(reading.code),
                    body=reading.body,
                )
            )
