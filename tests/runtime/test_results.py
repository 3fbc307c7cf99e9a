"""Results that an operation of the provider gives, by names that the status answer holds."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.runtime.scripted import ScriptedClient
from tests.runtime.sessions import KEY, response
from tests.runtime.shells import Kind

from ratecard_runtime import errors
from ratecard_runtime.answer.polling import result_arguments
from ratecard_runtime.description.operations import Operation
from ratecard_runtime.description.profiles import JobProfile, Polling, StateRule
from ratecard_runtime.description.provider import AuthScheme, ProviderInfo
from ratecard_runtime.json_value import JsonValue

SHELLS = pytest.mark.parametrize("kind", ["sync", "async"])
PROVIDER = ProviderInfo(
    id="tiny",
    name="Tiny",
    base_url="https://api.tiny.example",
    key_env="TINY_API_KEY",
    version="0.1.0",
    auth=(AuthScheme("bearer", "header", "Authorization", "Bearer "),),
)
STATUS: Operation[JsonValue] = Operation(
    "status", "GET", "/status", "bearer", effect="read", parameters={"job_id": "query.job_id"}
)
FILE: Operation[bytes] = Operation(
    "file",
    "GET",
    "/files/{filename}",
    "bearer",
    effect="read",
    parameters={"filename": "path.filename"},
    bytes_answer=True,
)
JOB = JobProfile(
    id="task",
    job_id=("job_id",),
    status_operation=STATUS,
    status_parameter="job_id",
    states=(StateRule("succeeded", value="completed"),),
    status=("status",),
    result_operation=FILE,
    result_values={"filename": ("filename", "file.name")},
    polling=Polling(initial=0.001, maximum=0.001),
)


def finished(**more: JsonValue) -> JsonValue:
    """The status answer of a job that has ended."""
    return {"status": "completed", **more}


@SHELLS
@pytest.mark.parametrize("more", [{"filename": "a b.mp4"}, {"file": {"name": "a b.mp4"}}])
def test_a_result_is_read_by_the_name_in_the_status(
    kind: Kind, more: dict[str, JsonValue], tmp_path: Path
) -> None:
    """The first place that is there gives the argument; the key goes along."""
    client = ScriptedClient(kind, PROVIDER, (JOB,), response(200, finished(**more)))
    job = client.client.job("j1")
    result = client.do(job.wait())
    assert repr(result).endswith(" of 1 file(s)>")
    client.script.answers.append(response(200, b"film"))
    assert client.do(result.save(tmp_path / "a.mp4")) == (tmp_path / "a.mp4",)
    assert (tmp_path / "a.mp4").read_bytes() == b"film"
    assert client.sent == [
        ("GET", "https://api.tiny.example/status?job_id=j1"),
        ("GET", "https://api.tiny.example/files/a%20b.mp4"),
    ]
    credential = client.script.sent[1].credential
    assert credential is not None
    assert credential.secret.reveal() == KEY


@SHELLS
@pytest.mark.parametrize("more", [{}, {"filename": "../../admin"}])
def test_an_answer_without_a_usable_name_keeps_the_job_and_saves_nothing(
    kind: Kind, more: dict[str, JsonValue], tmp_path: Path
) -> None:
    """The job has succeeded, its answer is kept, and only saving says what is missing."""
    client = ScriptedClient(kind, PROVIDER, (JOB,), response(200, finished(**more)))
    result = client.do(client.client.job("j1").wait())
    assert result.raw == finished(**more)
    assert repr(result).endswith(" of 0 file(s)>")
    with pytest.raises(errors.DownloadFailed, match="names no file"):
        client.do(result.save(tmp_path / "a.mp4"))
    assert len(client.sent) == 1


@SHELLS
def test_a_job_of_several_kinds_needs_its_kind(kind: Kind) -> None:
    """With two profiles nobody can tell how to ask for an id alone."""
    profiles = (JOB, replace(JOB, id="batch"))
    client = ScriptedClient(kind, PROVIDER, profiles, response(200, finished(filename="a.mp4")))
    with pytest.raises(errors.InvalidRequest) as refusal:
        client.client.job("j1")
    (problem,) = refusal.value.problems
    assert (problem.parameter, problem.message, problem.allowed) == (
        "profile",
        "say which",
        ("task", "batch"),
    )
    with pytest.raises(errors.InvalidRequest, match=r"did you mean task\?"):
        client.client.job("j1", profile="tusk")
    assert client.sent == []
    assert client.client.job("j1", profile="batch").id == "j1"


def test_without_values_the_result_takes_the_job_id() -> None:
    """Both forms of a profile, as arguments."""
    plain = JobProfile(
        id="task", job_id=("id",), status_operation=STATUS, status_parameter="job_id", states=()
    )
    assert result_arguments(plain, "j1", {"filename": "x"}) == {"job_id": "j1"}
    assert result_arguments(JOB, "j1", {"file": {"name": "x"}}) == {"filename": "x"}
    assert result_arguments(JOB, "j1", {"file": {}}) is None
