"""One call that starts several jobs: a handle for each, each waited for by itself."""

import warnings

import pytest
from tests.runtime.sample.wire import FLUX_KONTEXT
from tests.runtime.sample.wire import PROVIDER as SAMPLE
from tests.runtime.scripted import ScriptedClient
from tests.runtime.sessions import response
from tests.runtime.shells import Kind
from tests.runtime.test_results import JOB, PROVIDER, finished

from ratecard_runtime import errors
from ratecard_runtime.description.operations import Operation
from ratecard_runtime.description.profiles import JobProfile
from ratecard_runtime.json_value import JsonValue

SHELLS = pytest.mark.parametrize("kind", ["sync", "async"])
IMAGES = JobProfile(
    id="images",
    job_id=("job_ids", "[]"),
    many=True,
    status_operation=JOB.status_operation,
    status_parameter="job_id",
    states=JOB.states,
    status=("status",),
    polling=JOB.polling,
)
DRAW: Operation[JsonValue] = Operation(
    "draw",
    "POST",
    "/draw",
    "bearer",
    effect="paid",
    parameters={"count": "body.count"},
    job=IMAGES,
)


@SHELLS
@pytest.mark.parametrize("body", [{"job_ids": ["a1", "a2"]}, ["a1", "a2"]])
def test_every_job_has_a_handle(kind: Kind, body: JsonValue) -> None:
    """The call is sent once; each job is asked for under its own id."""
    client = ScriptedClient(kind, PROVIDER, (IMAGES,), response(200, body))
    jobs = client.do(client.client.start_many(DRAW, {"count": 2}))
    assert [job.id for job in jobs] == ["a1", "a2"]
    assert [job.item for job in jobs] == ["draw", "draw"]
    client.script.answers += [response(200, finished()), response(200, finished())]
    for job in reversed(jobs):
        client.do(job.wait())
    assert client.sent == [
        ("POST", "https://api.tiny.example/draw"),
        ("GET", "https://api.tiny.example/status?job_id=a2"),
        ("GET", "https://api.tiny.example/status?job_id=a1"),
    ]


@SHELLS
def test_a_list_of_one_id_is_one_job(kind: Kind) -> None:
    """Reading a list of one as what it holds would leave a text without places."""
    client = ScriptedClient(kind, PROVIDER, (IMAGES,), response(200, ["a1"]))
    (job,) = client.do(client.client.start_many(DRAW, {}))
    assert job.id == "a1"


@SHELLS
def test_an_accepted_call_without_ids_says_so(kind: Kind) -> None:
    """It may have been charged, so the answer is kept."""
    client = ScriptedClient(kind, PROVIDER, (IMAGES,), response(200, {"job_ids": []}))
    with pytest.raises(errors.MalformedResponse, match=r"no job id at job_ids or \[\]") as caught:
        client.do(client.client.start_many(DRAW, {}))
    assert caught.value.body == {"job_ids": []}
    assert caught.value.may_have_charged == "unknown"


@SHELLS
def test_a_deprecated_model_warns_at_the_line_of_the_caller(kind: Kind) -> None:
    """However many calls of the runtime lie between."""
    answer = response(200, [{"taskId": "t1"}])
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        client = ScriptedClient(kind, SAMPLE, (), answer, answer)
        arguments = {"prompt": "A lake", "tier": "pro", "callback_url": "https://x.example"}
        client.do(client.client.submit(FLUX_KONTEXT, None, arguments))
        client.do(client.client.submit_many(FLUX_KONTEXT, None, arguments))
    expected = __file__ if kind == "sync" else "scripted.py"
    assert [warning.filename.endswith(expected) for warning in caught] == [True, True]
