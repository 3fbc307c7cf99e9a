"""What an answer to a paid call says for sure: error and journal agree, and neither guesses."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.emulate.cells import SUBJECTS, Kind, opened
from tests.reliability.hostile_server import Answer, Received, hostile, json_reply, reply
from tests.reliability.studio import ACCEPTED, client_at

from ratecard_runtime import errors
from ratecard_runtime.journal.store import Journal

pytestmark = pytest.mark.usefixtures("studio", "no_waits")
both = pytest.mark.parametrize("kind", ("sync", "async"))


@dataclass(frozen=True, kw_only=True)
class Said:
    """An answer, the error that it becomes, and what the journal says then."""

    answer: bytes
    error: type[errors.RatecardError]
    phase: str
    job: str | None = None


UNKNOWN, MALFORMED = errors.SubmissionUnknown, errors.MalformedResponse
CLIPRISE = {
    "a documented code": Said(
        answer=json_reply('{"code": 400, "msg": "no"}'),
        error=errors.RequestRejected,
        phase="refused",
    ),
    "a documented status": Said(
        answer=json_reply('{"msg": "no"}', status="400 Bad Request"),
        error=errors.RequestRejected,
        phase="refused",
    ),
    "a status that says so by itself": Said(
        answer=reply(b"", status="402 Payment Required"),
        error=errors.InsufficientCredits,
        phase="refused",
    ),
    "a code that nobody knows": Said(
        answer=json_reply('{"code": 777, "msg": "hm"}'), error=UNKNOWN, phase="unknown"
    ),
    "a server error as text": Said(
        answer=json_reply('{"code": "500", "msg": "internal"}'), error=UNKNOWN, phase="unknown"
    ),
    "a code that nobody knows, with a job": Said(
        answer=json_reply('{"code": 202, "taskId": "t1", "msg": "queued"}'),
        error=UNKNOWN,
        phase="accepted",
        job="t1",
    ),
    "a code that is no number, with a job": Said(
        answer=json_reply('{"code": true, "taskId": "t1"}'),
        error=UNKNOWN,
        phase="accepted",
        job="t1",
    ),
    "a documented refusal, with a job": Said(
        answer=json_reply('{"msg": "insufficient_credits", "taskId": "t1"}'),
        error=UNKNOWN,
        phase="accepted",
        job="t1",
    ),
    "a redirect to a job": Said(
        answer=reply(b"", "Location: /status?taskId=t1", status="303 See Other"),
        error=MALFORMED,
        phase="unknown",
    ),
    "a redirect that names a job": Said(
        answer=json_reply(
            '{"code": 300, "taskId": "t1", "status": "processing"}', status="300 Multiple Choices"
        ),
        error=MALFORMED,
        phase="accepted",
        job="t1",
    ),
    **{
        f"status {status}": Said(
            answer=reply(b"", status=f"{status} Said"), error=UNKNOWN, phase="unknown"
        )
        for status in (101, 406, 408, 409, 418, 425, 499, 600)
    },
}


@both
@pytest.mark.parametrize("name", CLIPRISE)
def test_not_taken_is_only_what_is_said_for_sure(name: str, kind: Kind, tmp_path: Path) -> None:
    said, journal = CLIPRISE[name], tmp_path / "journal.sqlite3"
    subject = SUBJECTS["cliprise"]
    with (
        hostile(lambda _: said.answer) as server,
        opened(server, subject, kind, journal=str(journal)) as shell,
        pytest.raises(errors.RatecardError) as caught,
    ):
        shell.do(subject.submit(shell.client))
    error = caught.value
    is_refused = said.phase == "refused"
    assert type(error) is said.error
    assert (error.may_have_charged, error.job_id) == ("no" if is_refused else "unknown", said.job)
    (call,) = Journal(journal).calls()
    assert (call.phase, [job.job_id for job in call.jobs]) == (
        said.phase,
        [] if said.job is None else [said.job],
    )
    assert len(server.received) == 1


def _after(lost: int, *answers: bytes) -> Answer:
    """Loses some answers; then gives these, the last again and again."""
    left = [b""] * lost + list(answers)

    def answer(_: Received) -> bytes:
        return left.pop(0) if len(left) > 1 else left[0]

    return answer


REFUSALS = {
    "409 Conflict": (errors.ConflictError, 3),
    "429 Too Many Requests": (errors.RateLimited, 1),
    "402 Payment Required": (errors.InsufficientCredits, 1),
    "422 Unprocessable Content": (errors.RequestRejected, 1),
    "401 Unauthorized": (errors.AuthenticationError, 1),
}


@both
@pytest.mark.parametrize("status", REFUSALS)
def test_a_refused_repeat_leaves_the_doubt(status: str, kind: Kind, tmp_path: Path) -> None:
    """The call is made again with the key of one in doubt; `in progress` is waited for."""
    cause, sent = REFUSALS[status]
    refusal = reply(b"{}", "Retry-After: 100" if sent == 1 else "X: y", status=status)
    journal = tmp_path / "journal.sqlite3"
    with (
        hostile(_after(3, refusal)) as server,
        client_at(server, kind, journal=str(journal)) as shell,
    ):
        with pytest.raises(errors.SubmissionUnknown) as first:
            shell.do(shell.client.videos.make_once(text="A lake"))
        key = first.value.idempotency_key
        with pytest.raises(errors.SubmissionUnknown) as second:
            shell.do(shell.client.videos.make_once(text="A lake", idempotency_key=key))
        assert len(server.received) == 3 + sent
    error = second.value
    assert (error.may_have_charged, error.idempotency_key) == ("unknown", key)
    assert (error.attempts, error.retry_after) == (sent, 100 if sent == 1 else None)
    assert type(error.__cause__) in (cause, errors.SubmissionUnknown)
    assert f"answered {status[:3]}" in str(error)
    assert [call.phase for call in Journal(journal).calls()] == ["unknown"]


@both
def test_a_repeat_waits_for_the_call_in_progress(kind: Kind, tmp_path: Path) -> None:
    """And gives its job then."""
    journal = tmp_path / "journal.sqlite3"
    conflict = reply(b"{}", status="409 Conflict")
    with (
        hostile(_after(3, conflict, json_reply(ACCEPTED))) as server,
        client_at(server, kind, journal=str(journal)) as shell,
    ):
        with pytest.raises(errors.SubmissionUnknown) as doubt:
            shell.do(shell.client.videos.make_once(text="A lake"))
        key = doubt.value.idempotency_key
        job = shell.do(shell.client.videos.make_once(text="A lake", idempotency_key=key))
    assert job.id == "v1"
    assert [call.phase for call in Journal(journal).calls()] == ["accepted"]
