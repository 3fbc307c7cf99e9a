"""Flows played by hand: no network, no clock, no waiting."""

from typing import Literal

import pytest
from tests.runtime.play import Play
from tests.runtime.sample.wire import GENERATE, STATUS, TASK_JOB
from tests.runtime.sessions import Clock, response, session

from ratecard_runtime import errors
from ratecard_runtime.answer.polling import JobReading
from ratecard_runtime.description.operations import Effect, Operation
from ratecard_runtime.description.provider import ErrorRules, KnownError, ProviderInfo
from ratecard_runtime.flow.flows import call, submit, wait
from ratecard_runtime.flow.repeats import Attempts
from ratecard_runtime.network.messages import Failure, Response
from ratecard_runtime.request.prepare import prepare_call

ACCEPTED = response(200, [{"code": 200, "taskId": "t1"}])
PROCESSING = response(300, {"status": "processing"})
COMPLETED = response(200, {"status": "completed", "fileURL": "https://x/y"})
NOT_SENT = Failure(False, "connection refused")
BROKEN = Failure(True, "connection reset")


def _submit(play: Play, provider: ProviderInfo | None = None) -> object:
    started = session(provider) if provider else session()
    request = prepare_call(session(), GENERATE, {"model": "kling-2-6"})
    return play.run(submit(TASK_JOB, request, Attempts(started, GENERATE)))


def test_a_submission_is_one_request() -> None:
    """And its result is the id."""
    play = Play(ACCEPTED)
    accepted = _submit(play)
    assert getattr(accepted, "job_ids", None) == ("t1",)
    assert (len(play.sent), play.slept) == (1, [])


def test_what_was_not_sent_is_sent_again() -> None:
    """A refused connection costs nothing: half a second, then one, with jitter at its most."""
    play = Play(NOT_SENT, NOT_SENT, ACCEPTED)
    _submit(play)
    assert (len(play.sent), play.slept) == (3, [0.5, 1.0])
    assert play.sent[0].content is play.sent[2].content
    assert play.sent[0].headers is play.sent[2].headers


def test_three_refused_connections_are_enough() -> None:
    """The error says that nothing was sent."""
    play = Play(NOT_SENT, NOT_SENT, NOT_SENT)
    with pytest.raises(errors.ConnectionFailed, match="was not sent: connection refused"):
        _submit(play)
    assert len(play.sent) == 3


def test_a_paid_call_that_was_sent_is_never_sent_again() -> None:
    """No answer: it may have been charged."""
    play = Play(BROKEN)
    with pytest.raises(errors.SubmissionUnknown, match="may have been charged") as caught:
        _submit(play)
    assert len(play.sent) == 1
    assert caught.value.answer is None


@pytest.mark.parametrize("status", [500, 502, 503, 504, 599])
def test_a_failing_server_leaves_a_paid_call_in_doubt(status: int) -> None:
    """The answer is kept on the error, which says once what that may have cost."""
    play = Play(response(status, b"<html>bad gateway"))
    with pytest.raises(errors.SubmissionUnknown) as caught:
        _submit(play)
    assert len(play.sent) == 1
    assert str(caught.value).count("may have been charged") == 1
    assert caught.value.answer is not None
    assert caught.value.answer.status == status


BUSY = ProviderInfo(
    id="acme",
    name="Acme",
    base_url="https://api.acme.example",
    key_env="ACME_API_KEY",
    version="1.0.0",
    errors=ErrorRules(
        code=("code",),
        known=(KnownError(503, None, "server"), KnownError(500, "no_worker", "server")),
    ),
)


def test_a_documented_503_is_sent_again() -> None:
    """Only where the spec lists it as not accepted."""
    play = Play(response(503), ACCEPTED)
    _submit(play, BUSY)
    assert (len(play.sent), play.slept) == (2, [0.5])


def test_a_documented_code_is_a_refusal_and_not_a_doubt() -> None:
    """It is not repeated either: only 429 and 503 ask for that."""
    play = Play(response(500, {"code": "no_worker"}))
    with pytest.raises(errors.ServerError) as caught:
        _submit(play, BUSY)
    assert caught.value.may_have_charged == "no"
    assert len(play.sent) == 1


def test_too_many_calls_wait_as_they_are_told() -> None:
    """Retry-After is honoured, also on a paid call."""
    play = Play(response(429, b"", {"Retry-After": "7"}), ACCEPTED)
    _submit(play)
    assert play.slept == [7.0]


def test_too_many_calls_do_not_wait_for_ever() -> None:
    """An hour is the caller's decision, and a third refusal is final."""
    play = Play(response(429, b"", {"Retry-After": "3600"}))
    with pytest.raises(errors.RateLimited) as caught:
        _submit(play)
    assert (caught.value.retry_after, play.slept) == (3600.0, [])
    with pytest.raises(errors.RateLimited):
        _submit(Play(response(429), response(429), response(429)))


def test_an_accepted_answer_without_an_id_is_kept() -> None:
    """It may have been charged, and the whole body is on the error."""
    with pytest.raises(errors.MalformedResponse, match="no job id at taskId") as caught:
        _submit(Play(response(200, {"code": 200, "task": "t1"})))
    assert caught.value.body == {"code": 200, "task": "t1"}
    assert caught.value.may_have_charged == "unknown"


def test_an_answer_without_an_id_counts_what_was_sent_before_it() -> None:
    """Two refusals, then the answer."""
    busy = response(429)
    with pytest.raises(errors.MalformedResponse) as caught:
        _submit(Play(busy, busy, response(200, {"code": 200})))
    assert (caught.value.attempts, caught.value.phase) == (3, "submit")


def test_reads_are_repeated_after_any_fault() -> None:
    """Three times at most."""
    request = prepare_call(session(), STATUS, {"task_id": "t1"})
    play = Play(BROKEN, response(502), response(200, {"status": "x"}))
    play.run(call(session(), STATUS, request))
    assert (len(play.sent), play.slept) == (3, [0.5, 1.0])


REPEATABLE = [
    ("read", "GET", None, True),
    ("free", "POST", None, False),
    ("free", "PUT", None, True),
    ("destructive", "DELETE", None, False),
    ("destructive", "PUT", "Idempotency-Key", False),
    ("destructive", "POST", None, False),
    ("paid", "PUT", None, False),
    ("purchase", "POST", None, False),
    ("paid", "POST", "Idempotency-Key", True),
]


@pytest.mark.parametrize(("effect", "method", "header", "is_repeated"), REPEATABLE)
def test_which_calls_are_repeated(
    effect: Effect, method: Literal["GET", "POST"], header: str | None, is_repeated: bool
) -> None:
    """Reads, PUT and DELETE that cost nothing, and what carries an idempotency key."""
    operation: Operation[object] = Operation(
        "any", method, "/any", effect=effect, idempotency_header=header
    )
    play = Play(BROKEN, response(200, {}))
    flow = call(session(), operation, prepare_call(session(), operation, {}))
    if is_repeated:
        play.run(flow)
        assert len(play.sent) == 2
    else:
        with pytest.raises((errors.SubmissionUnknown, errors.ConnectionFailed)):
            play.run(flow)
        assert len(play.sent) == 1


def test_a_repeat_carries_the_same_key_and_bytes() -> None:
    """Where the provider documents a key, a paid call in doubt is repeated with it."""
    operation: Operation[object] = Operation(
        "make",
        "POST",
        "/make",
        effect="paid",
        parameters={"x": "body.x"},
        idempotency_header="Idempotency-Key",
    )
    play = Play(BROKEN, response(502), response(200, {}))
    play.run(call(session(), operation, prepare_call(session(), operation, {"x": 1})))
    keys = [value for sent in play.sent for name, value in sent.headers if "Idem" in name]
    assert (len(keys), len(set(keys)), len(keys[0])) == (3, 1, 32)
    assert len({sent.content for sent in play.sent}) == 1
    other = prepare_call(session(), operation, {"x": 1})
    assert other.headers != play.sent[0].headers


def _wait(
    play: Play, clock: Clock, *, timeout: float | None = None, is_fresh: bool = True
) -> JobReading:
    started = session(clock=clock)
    request = prepare_call(started, STATUS, {"task_id": "t1"})
    reading = play.run(wait(started, TASK_JOB, request, "t1", timeout=timeout, is_fresh=is_fresh))
    assert isinstance(reading, JobReading)
    return reading


def test_a_fresh_job_is_given_its_first_delay() -> None:
    """Then the delays grow to the maximum of the profile (0.01, 0.02, 0.02)."""
    clock = Clock()
    play = Play(PROCESSING, PROCESSING, COMPLETED, clock=clock)
    assert _wait(play, clock).urls == ("https://x/y",)
    assert play.slept == [0.01, 0.02, 0.02]
    assert play.notices == ["pending", "pending", "pending", "succeeded"]


def test_a_job_taken_up_again_is_looked_at_once() -> None:
    """It may have ended long ago."""
    clock = Clock()
    play = Play(COMPLETED, clock=clock)
    _wait(play, clock, is_fresh=False)
    assert play.slept == []


def test_the_last_look_is_at_the_deadline() -> None:
    """The wait never oversleeps its timeout."""
    clock = Clock()
    play = Play(*[PROCESSING] * 9, clock=clock)
    with pytest.raises(errors.JobTimeout) as caught:
        _wait(play, clock, timeout=0.045)
    assert sum(play.slept) == pytest.approx(0.045)
    assert caught.value.job_id == "t1"
    assert str(caught.value).startswith("Cliprise job t1 is still processing after 0 s")


def test_an_unknown_status_keeps_the_wait_going(caplog: pytest.LogCaptureFixture) -> None:
    """It is told once, and a status that goes backward changes nothing."""
    clock = Clock()
    strange = response(200, {"status": "resting"})
    play = Play(PROCESSING, strange, strange, PROCESSING, strange, COMPLETED, clock=clock)
    assert _wait(play, clock).state == "succeeded"
    assert [record.getMessage() for record in caplog.records] == [
        "a job has the unknown status 'resting'; it counts as running"
    ]


def test_passing_faults_do_not_end_a_wait() -> None:
    """A blip at the provider does not lose a paid job."""
    clock = Clock()
    slow_down = response(429, b"", {"Retry-After": "3"})
    page = response(200, b"<html>")
    play = Play(PROCESSING, response(502), BROKEN, slow_down, page, COMPLETED, clock=clock)
    assert _wait(play, clock).state == "succeeded"
    assert play.slept == [0.01, 0.02, 0.02, 0.02, 3.0, 0.02]


def test_faults_that_stay_end_a_wait() -> None:
    """After eight looks in a row that failed, the last error is raised."""
    clock = Clock()
    play = Play(*[NOT_SENT] * 8, clock=clock)
    with pytest.raises(errors.ConnectionFailed):
        _wait(play, clock)
    assert play.outcomes == []


@pytest.mark.parametrize(
    ("code", "error"),
    [("invalid_api_key", errors.AuthenticationError), ("invalid_taskId", errors.NotFound)],
)
def test_a_wrong_key_is_no_failed_job(code: str, error: type[errors.APIError]) -> None:
    """HTTP 400 without a reason of failure is an error of the call."""
    clock = Clock()
    with pytest.raises(error):
        _wait(Play(response(400, {"msg": code}), clock=clock), clock, is_fresh=False)


NOT_FOUND = response(400, {"msg": "invalid_taskId"})


def test_a_fresh_job_may_not_be_found_yet() -> None:
    """Not every part of a provider knows at once what another part took."""
    clock = Clock()
    play = Play(NOT_FOUND, NOT_FOUND, PROCESSING, COMPLETED, clock=clock)
    assert _wait(play, clock, is_fresh=True).state == "succeeded"


@pytest.mark.parametrize("looks", [[NOT_FOUND] * 8, [PROCESSING, NOT_FOUND]])
def test_a_job_that_stays_away_or_goes_away_is_not_found(looks: list[Response]) -> None:
    """Eight looks are enough, and a job that was seen once does not come back."""
    clock = Clock()
    play = Play(*looks, clock=clock)
    with pytest.raises(errors.NotFound):
        _wait(play, clock, is_fresh=True)
    assert play.outcomes == []


@pytest.mark.parametrize(("effect", "is_doubted"), [("paid", True), ("free", False)])
def test_a_conflict_with_an_own_key_means_that_an_attempt_was_taken(
    effect: Effect, is_doubted: bool
) -> None:
    """The provider called the first attempt refused, and knows its key nevertheless."""
    make: Operation[object] = Operation(
        "make", "POST", "/v1/make", effect=effect, idempotency_header="Idempotency-Key"
    )
    play = Play(response(429, {}), response(409, {}))
    expected = errors.SubmissionUnknown if is_doubted else errors.ConflictError
    with pytest.raises(expected):
        play.run(call(session(), make, prepare_call(session(), make, {})))
    assert len(play.sent) == 2


def test_an_error_inside_http_200_is_no_success() -> None:
    """The body contradicts the status."""
    clock = Clock()
    answer = response(200, {"code": 400, "msg": "no", "fileURL": "https://x/y"})
    with pytest.raises(errors.RequestRejected):
        _wait(Play(answer, clock=clock), clock)
