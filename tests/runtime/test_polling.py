"""What an answer says about a job, and when to ask again."""

import json
import pickle
from dataclasses import replace
from decimal import Decimal

import pytest
from tests.runtime.sample.wire import STATUS, TASK_JOB
from tests.runtime.sessions import response

from ratecard_runtime.answer.answer import read_answer
from ratecard_runtime.answer.lookup import find_all, find_first, find_number, find_text
from ratecard_runtime.answer.polling import job_ids_of, next_delay, read_job
from ratecard_runtime.description.profiles import JobProfile, Polling, StateRule

WORDS = JobProfile(
    id="task",
    job_id=("data.id", "id"),
    status_operation=STATUS,
    status_parameter="task_id",
    status=("data.status",),
    states=(
        StateRule("pending", value="queued"),
        StateRule("succeeded", value="done"),
        StateRule("partial", value="partly"),
        StateRule("cancelled", value="cancelled"),
        StateRule("failed", value="failed"),
    ),
    result_urls=("data.outputs[].url", "data.url"),
    failure_message=("data.error",),
    charged_credits=("data.credits",),
)

BY_STATUS = [
    (300, {"status": "processing"}, "pending"),
    (300, b"", "pending"),
    (300, b"<html>", "pending"),
    (200, {"status": "completed", "fileURL": "https://x/y"}, "succeeded"),
    (400, {"status": "failed", "failMsg": "no"}, "failed"),
    (400, {"msg": "invalid_api_key"}, None),
    (500, b"", None),
    (200, b"", None),
]


@pytest.mark.parametrize(("status", "body", "state"), BY_STATUS)
def test_the_http_status_can_be_the_state(status: int, body: object, state: str | None) -> None:
    """HTTP 300 means running, 200 with a file done, 400 failed only with a reason."""
    reading = read_job(TASK_JOB, read_answer(response(status, body)))
    assert (reading.state if reading else None) == state


@pytest.mark.parametrize(
    ("word", "state", "is_known"),
    [
        ("queued", "pending", True),
        ("done", "succeeded", True),
        ("partly", "partial", True),
        ("cancelled", "cancelled", True),
        ("failed", "failed", True),
        ("thinking", "pending", False),
        (None, "pending", False),
    ],
)
def test_a_word_can_be_the_state(word: str | None, state: str, is_known: bool) -> None:
    """A word that no rule knows is a job that runs."""
    reading = read_job(WORDS, read_answer(response(200, {"data": {"status": word}})))
    assert reading is not None
    assert (reading.state, reading.is_known, reading.word) == (state, is_known, word)


def test_everything_a_final_answer_holds_is_read() -> None:
    """URLs from the first place that has any, the reason and the credits."""
    data = {
        "status": "done",
        "outputs": [{"url": "https://x/1"}, {"url": None}, {"url": "https://x/2"}],
        "url": "https://x/0",
        "credits": 2.2,
    }
    reading = read_job(WORDS, read_answer(response(200, {"data": data})))
    assert reading is not None
    assert reading.urls == ("https://x/1", "https://x/2")
    assert str(reading.charged) == "2.2"


@pytest.mark.parametrize(
    ("body", "job_id"),
    [
        ({"data": {"id": "a"}}, "a"),
        ({"id": 17}, "17"),
        ([{"id": "b"}], "b"),
        ({"id": ""}, None),
        ({"id": None}, None),
        ({"id": {"x": 1}}, None),
        ({"id": True}, None),
        ({}, None),
    ],
)
def test_job_ids(body: object, job_id: str | None) -> None:
    """A text or a number at the first documented place that has one."""
    assert job_ids_of(WORDS, read_answer(response(200, body))) == ((job_id,) if job_id else ())


@pytest.mark.parametrize(
    ("body", "job_ids"),
    [
        ({"job_ids": ["a1", "a2"]}, ("a1", "a2")),
        ({"job_ids": ["a1"]}, ("a1",)),
        (["a1", "a2"], ("a1", "a2")),
        (["a1"], ("a1",)),
        ({"jobs": [{"id": 7}, {"id": "a2"}, {"state": "queued"}]}, ("7", "a2")),
        ({"id": "a1"}, ("a1",)),
        ({"job_ids": []}, ()),
        ([], ()),
        ([{"name": "x"}, None, "", True], ()),
    ],
)
def test_ids_of_many_jobs(body: object, job_ids: tuple[str, ...]) -> None:
    """One call may start several jobs; a list of one id is a list, and not a wrapped text."""
    many = replace(WORDS, job_id=("job_ids[]", "jobs[].id", "id", "[]"), many=True)
    assert job_ids_of(many, read_answer(response(200, body))) == job_ids


def test_the_documented_back_off() -> None:
    """Wait 2 s, then 4, 8, 16, up to 60 (Cliprise, Callback & Polling)."""
    delays = [next_delay(Polling(), polls, 0) for polls in range(8)]
    assert delays == [2, 4, 8, 16, 32, 60, 60, 60]


def test_a_late_interval_takes_over() -> None:
    """After `slow_after` seconds the slow interval holds."""
    polling = Polling(initial=5, factor=1, maximum=5, slow_after=120, slow_interval=30)
    assert [next_delay(polling, 3, elapsed) for elapsed in (0, 119.9, 120, 500)] == [5, 5, 30, 30]


def test_the_delay_is_bounded_after_many_looks() -> None:
    """No power is computed that a float cannot hold."""
    assert next_delay(Polling(), 10_000, 0) == 60


BODY = read_answer(
    response(200, {"a": {"b": [{"c": 1}, {"c": [2, 3]}], "n": None, "t": True}, "x": "1.50"})
).body


def test_places() -> None:
    """Dots name, brackets count or spread; null is not there."""
    assert find_first(BODY, ("a.b[1].c[0]",)) == 2
    assert find_first(BODY, ("a.n", "nowhere.at.all", "x")) == "1.50"
    assert find_first(BODY, ("a.b[9].c", "x.y", "a[0]")) is None
    assert find_all(BODY, ("a.b[].c",)) == [1, 2, 3]
    assert find_text(BODY, ("a.t",)) is None
    assert str(find_number(BODY, ("x",))) == "1.50"
    assert find_number(read_answer(response(200, {"x": "Infinity"})).body, ("x",)) is None


@pytest.mark.parametrize(
    "written", ["0.1", "2.50", "123456789.123456789012345", "1e2", "0.30000000000000004441"]
)
def test_an_amount_is_read_as_it_was_written(written: str) -> None:
    """No float holds these; who looks at the body finds the float that JSON means."""
    answer = read_answer(response(200, f'{{"cost": {written}}}'.encode()))
    assert find_number(answer.body, ("cost",)) == Decimal(written)
    assert find_text(answer.body, ("cost",)) == written
    assert answer.body == {"cost": float(written)}
    assert json.dumps(answer.body) == json.dumps({"cost": float(written)})
    assert pickle.loads(pickle.dumps(answer.body)) == answer.body


def test_json_of_any_depth_is_read_or_refused() -> None:
    """Where the parser still follows, writing it again may not."""
    faults = {
        read_answer(response(200, b"[" * depth + b'"\\u0041"' + b"]" * depth)).fault
        for depth in range(1, 1200)
    }
    assert faults <= {"", "JSON that is nested too deeply"}


COUNTS = JobProfile(
    id="batch",
    job_id=("batch_id",),
    status_operation=STATUS,
    status_parameter="task_id",
    states=(
        StateRule("succeeded", equals={"left": 0, "failed": 0}),
        StateRule("failed", equals={"left": 0, "done": 0}),
        StateRule("partial", equals={"left": 0}),
        StateRule("pending", has="left"),
    ),
    failure_message=("jobs[].why",),
    failure_code=("jobs[].code",),
)


@pytest.mark.parametrize(
    ("counts", "state"),
    [
        ({"left": 0, "done": 3, "failed": 0}, "succeeded"),
        ({"left": 0, "done": 0, "failed": 3}, "failed"),
        ({"left": 0, "done": 2, "failed": 1}, "partial"),
        ({"left": 1, "done": 2, "failed": 0}, "pending"),
        ({"left": False, "done": 3, "failed": False}, "pending"),
        ({"left": "0", "done": 3, "failed": "0"}, "pending"),
    ],
)
def test_counts_can_be_the_state(counts: dict[str, object], state: str) -> None:
    """A row asks for all of its values, as numbers and not as words or truths."""
    reading = read_job(COUNTS, read_answer(response(200, counts)))
    assert reading is not None
    assert (reading.state, reading.is_known) == (state, True)


def test_a_count_that_is_not_there_ends_nothing() -> None:
    """Without the counts the job runs, and its state is unknown."""
    reading = read_job(COUNTS, read_answer(response(200, {"done": 3})))
    assert reading is not None
    assert (reading.state, reading.is_known) == ("pending", False)


def test_a_failure_has_words_and_a_code() -> None:
    """Both come from the first place that has any."""
    body = {"left": 0, "done": 0, "jobs": [{"why": None}, {"why": "too dark", "code": "dark"}]}
    reading = read_job(COUNTS, read_answer(response(200, body)))
    assert reading is not None
    assert (reading.message, reading.code) == ("too dark", "dark")
