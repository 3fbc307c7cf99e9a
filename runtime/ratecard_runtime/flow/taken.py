"""What becomes of jobs that the provider took: written down, and named by every error."""

from collections.abc import Generator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from ratecard_runtime.answer.polling import JobReading
from ratecard_runtime.description.profiles import JobProfile
from ratecard_runtime.errors import JournalUnavailable, Phase, RatecardError
from ratecard_runtime.flow.recording import noted
from ratecard_runtime.flow.steps import Flow, Record
from ratecard_runtime.request.session import Session

if TYPE_CHECKING:
    from ratecard_runtime.journal.records import Amount, CallRecord, JobPlace
    from ratecard_runtime.journal.store import Journal


@contextmanager
def about_job(job_id: str, phase: Phase) -> Generator[None]:
    """Let errors say which job they are about: it was taken, so it may be charged."""
    try:
        yield
    except RatecardError as error:
        if error.job_id is None:
            error.job_id, error.phase, error.may_have_charged = job_id, phase, "yes"
        raise


def watched(
    session: Session, profile: JobProfile, job_id: str, flow: Flow[JobReading]
) -> Flow[JobReading]:
    """Look at a job with `flow`, and write down its end."""
    with about_job(job_id, "poll"):
        reading = yield from flow
    journal = _journal(session)
    if reading.is_final and journal is not None:
        is_failure = reading.state in ("failed", "cancelled")
        is_refunded = is_failure and profile.failure_charged(reading.code) == "no"
        write = partial(
            journal.end_job,
            _place(session, profile, job_id),
            reading.state,
            reading.charged,
            refunded=is_refunded,
        )
        yield from noted(write, f"the end of job {job_id}")
    return reading


def saved(session: Session, profile: JobProfile, job_id: str) -> Flow[None]:
    """Write down that the results of a job are in files."""
    journal = _journal(session)
    if journal is not None:
        write = partial(journal.mark_saved, _place(session, profile, job_id))
        yield from noted(write, f"the files of job {job_id}")


def unfinished(session: Session) -> Flow[tuple["CallRecord", ...]]:
    """Return the client's paid calls that somebody must still look after."""
    journal = _required_journal(session)
    found: list[CallRecord] = []

    def read() -> None:
        found[:] = journal.unfinished(session.provider.id, session.base_url)

    yield Record(read)
    return tuple(found)


def settled(
    session: Session, call_id: str, charged: "Amount | None", *, refused: bool
) -> Flow[None]:
    """Write down how an open call ended, as somebody found out."""
    journal = _required_journal(session)
    yield Record(partial(journal.settle, call_id, charged=charged, refused=refused))


def _required_journal(session: Session) -> "Journal":
    journal = _journal(session)
    if journal is None:
        raise JournalUnavailable(
            "this client keeps no journal, so it knows no calls but its own; give journal=…"
        )
    return journal


def _journal(session: Session) -> "Journal | None":
    return None if session.journal is None else session.journal()


def _place(session: Session, profile: JobProfile, job_id: str) -> "JobPlace":
    from ratecard_runtime.journal.records import JobPlace

    return JobPlace(
        provider=session.provider.id,
        origin=session.base_url,
        profile=profile.id,
        job_id=job_id,
    )
