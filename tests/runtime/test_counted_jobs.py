"""Jobs whose answers have counts and no status word, and failures that have a code."""

import pytest
from tests.runtime.scripted import ScriptedClient
from tests.runtime.sessions import response
from tests.runtime.shells import Kind
from tests.runtime.test_results import JOB, PROVIDER

from ratecard_runtime import errors
from ratecard_runtime.description.operations import Operation, Rule
from ratecard_runtime.description.profiles import JobProfile, Polling, StateRule
from ratecard_runtime.json_value import JsonValue

SHELLS = pytest.mark.parametrize("kind", ["sync", "async"])
ALBUM = JobProfile(
    id="album",
    job_id=("id",),
    status_operation=JOB.status_operation,
    status_parameter="job_id",
    states=(
        StateRule("succeeded", equals={"left": 0, "failed": 0}),
        StateRule("failed", equals={"left": 0, "done": 0}),
        StateRule("partial", equals={"left": 0}),
        StateRule("pending", has="left"),
    ),
    result_urls=("files[].url",),
    failure_message=("files[].error.message",),
    failure_code=("files[].error.code",),
    polling=Polling(initial=0.001, factor=1, maximum=0.001),
)
DRAW: Operation[JsonValue] = Operation(
    "draw",
    "POST",
    "/draw",
    "bearer",
    effect="paid",
    parameters={"prompts": "body.prompts", "file": "body.file"},
    rules=(Rule("at_least_one", ("prompts", "file")),),
    job=ALBUM,
)
RUNNING: JsonValue = {"left": 1, "done": 1, "failed": 0, "files": [{"url": "https://x/1"}]}


def client_with(kind: Kind, *answers: JsonValue) -> ScriptedClient:
    """A client whose job `j1` is answered so, one look after the other."""
    bodies = ({"id": "j1"}, *answers)
    return ScriptedClient(kind, PROVIDER, (ALBUM,), *(response(200, body) for body in bodies))


@SHELLS
@pytest.mark.parametrize(("failed", "is_partial"), [(0, False), (1, True)])
def test_counts_end_a_wait(kind: Kind, failed: int, is_partial: bool) -> None:
    """What is left decides, and what failed says whether the result is whole."""
    files: JsonValue = [{"url": "https://x/1"}, {"url": None}]
    end: JsonValue = {"left": 0, "done": 2 - failed, "failed": failed, "files": files}
    client = client_with(kind, RUNNING, end)
    job = client.do(client.client.start(DRAW, {"prompts": ["A", "B"]}))
    result = client.do(job.wait())
    assert result.urls == ("https://x/1",)
    assert result.is_partial is is_partial
    assert len(client.sent) == 3


@SHELLS
def test_a_failure_carries_the_code_of_the_provider(kind: Kind) -> None:
    """Beside its words, so that a program can tell reasons apart."""
    files: JsonValue = [{"error": {"message": "took too long", "code": "timeout"}}]
    client = client_with(kind, {"left": 0, "done": 0, "failed": 1, "files": files})
    job = client.do(client.client.start(DRAW, {"prompts": ["A"]}))
    with pytest.raises(errors.JobFailed, match="took too long") as caught:
        client.do(job.wait())
    assert caught.value.code == "timeout"


@SHELLS
def test_a_rule_of_an_operation_is_kept_before_anything_is_sent(kind: Kind) -> None:
    """As rules of models are."""
    client = client_with(kind)
    with pytest.raises(errors.InvalidRequest, match="give at least one of prompts, file"):
        client.do(client.client.start(DRAW, {}))
    assert client.sent == []
