"""How a paid call may end: the few ends that the fault matrix is written in."""

from dataclasses import dataclass

from tests.reliability.cells import Left

from ratecard_runtime.errors import RatecardError


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """How a call ends, and what the journal, the ledger and the error say then.

    `error` is the name of the error's class, None where there is none. `sent` counts the requests
    for a job that reach the provider. `phases` are those of the journal's calls. `charged` is None
    where it depends on what the provider did. `knows_job` says that the error names the job.
    """

    words: str
    sent: int
    phases: tuple[str, ...]
    charged: bool | None
    error: str | None = None
    may_have_charged: str = "no"
    knows_job: bool = False

    def __str__(self) -> str:
        times = "" if self.sent == 1 else f", {self.sent} sent"
        return f"{self.words}{times}"


def done(sent: int = 1) -> End:
    """The job's files are saved."""
    return End(words="done", sent=sent, phases=("saved",), charged=True)


def doubt(sent: int = 1) -> End:
    """Nobody knows whether the provider took the call, and the error says so."""
    return End(
        words="in doubt",
        sent=sent,
        phases=("unknown",),
        charged=None,
        error="SubmissionUnknown",
        may_have_charged="unknown",
    )


def unreadable() -> End:
    """An answer came from which nothing can be learned; the error keeps it."""
    return End(
        words="in doubt: MalformedResponse",
        sent=1,
        phases=("unknown",),
        charged=None,
        error="MalformedResponse",
        may_have_charged="unknown",
    )


def refused(error: str, sent: int = 1) -> End:
    """The provider did not take the call."""
    return End(words=error, sent=sent, phases=("refused",), charged=False, error=error)


def before(error: str) -> End:
    """The upload before the call failed: nothing paid was sent or written down."""
    return End(words=error, sent=0, phases=(), charged=False, error=error)


def kept(error: str) -> End:
    """Waiting failed; the error names the job, which the journal can take up."""
    return End(
        words=f"job kept: {error}",
        sent=1,
        phases=("accepted",),
        charged=True,
        error=error,
        may_have_charged="yes",
        knows_job=True,
    )


def failed(may_have_charged: str) -> End:
    """The job failed; whether its credits come back is up to the docs."""
    return End(
        words="JobFailed",
        sent=1,
        phases=("finished",),
        charged=True,
        error="JobFailed",
        may_have_charged=may_have_charged,
        knows_job=True,
    )


def differences(end: End, left: Left) -> list[str]:
    """What is otherwise than this end says."""
    phases = tuple(call.phase for call in left.calls)
    found: list[tuple[str, object, object]] = [
        ("error", _name(left.error), end.error),
        ("requests for a job", left.sent, end.sent),
        ("journal", phases, end.phases),
    ]
    if end.charged is not None:
        found.append(("charges", len(left.charged), int(end.charged)))
    error = left.error
    if error is not None:
        found.append(("may_have_charged", error.may_have_charged, end.may_have_charged))
        known = error.job_id is not None and error.job_id in left.charged
        found.append(("names the job", known, end.knows_job))
    return [f"{what}: {seen!r}, not {wanted!r}" for what, seen, wanted in found if seen != wanted]


def _name(error: RatecardError | None) -> str | None:
    return None if error is None else type(error).__name__
