"""Whole calls over real HTTP on loopback, each scenario through both shells."""

from pathlib import Path

import pytest
from tests.runtime.sample import models
from tests.runtime.shells import CALLBACK, Kind, Shell, submit
from tests.servers.cliprise_like import FILE, KEY, ClipriseLike, Reply

from ratecard_runtime import errors

SHELLS = pytest.mark.parametrize("kind", ["sync", "async"])
pytestmark = SHELLS


def test_a_job_runs_from_submission_to_file(kind: Kind, tmp_path: Path) -> None:
    """The quick start of the docs: submit, poll while HTTP 300, fetch the file."""
    with ClipriseLike(polls=2) as server, Shell(kind, server.base_url) as shell:
        job = shell.do(
            shell.client.videos.kling_2_6(
                prompt="A lake", aspect_ratio="16:9", duration=5, sound=True
            )
        )
        states = [job.status]
        result = shell.do(job.wait())
        assert [*states, job.status] == ["pending", "succeeded"]
        assert result.urls == (server.file_url,)
        assert shell.do(result.save(tmp_path / "lake.mp4")) == (tmp_path / "lake.mp4",)
    assert (tmp_path / "lake.mp4").read_bytes() == FILE
    assert [path.name for path in tmp_path.iterdir()] == ["lake.mp4"]
    assert server.generated[0].json == {
        "model": "kling-2-6",
        "callBackUrl": CALLBACK,
        "input": {"prompt": "A lake", "aspect_ratio": "16:9", "duration": 5, "sound": True},
    }
    assert len(server.generated) == 1
    assert len(server.looked) == 3


def test_the_answer_may_be_a_bare_object(kind: Kind) -> None:
    """The docs ask to read both a list of one and an object."""
    with ClipriseLike(bare=True) as server, Shell(kind, server.base_url) as shell:
        assert submit(shell).id == "task0001"


def test_a_request_model_is_the_same_as_keywords(kind: Kind) -> None:
    """What can be read from JSON can be sent."""
    text = '{"prompt": "A lake", "aspect_ratio": "1:1", "duration": 10}'
    with ClipriseLike() as server, Shell(kind, server.base_url) as shell:
        shell.do(shell.client.videos.kling_2_6(models.Kling26.model_validate_json(text)))
    assert server.generated[0].json == {
        "model": "kling-2-6",
        "callBackUrl": CALLBACK,
        "input": {"prompt": "A lake", "aspect_ratio": "1:1", "duration": 10},
    }


def test_the_key_goes_to_the_provider_only(kind: Kind, tmp_path: Path) -> None:
    """A bearer header on generate, the query on status, and nothing to the host of results."""
    with ClipriseLike() as server, Shell(kind, server.base_url) as shell:
        shell.do(submit(shell).save(tmp_path / "a.mp4"))
    assert server.generated[0].headers["authorization"] == f"Bearer {KEY}"
    assert "authorization" not in server.looked[0].headers
    assert server.looked[0].query == {"taskId": "task0001", "apiKey": KEY}
    fetched = server.fetched[0]
    assert KEY not in str((fetched.path, fetched.query, fetched.headers))
    assert "authorization" not in fetched.headers


def test_the_host_header_stays_the_documented_one(kind: Kind) -> None:
    """Another base URL does not change what the provider's gate sees; results have their own."""
    with ClipriseLike(gate=True) as server, Shell(kind, server.base_url) as shell:
        shell.do(submit(shell).refresh())
    assert server.generated[0].headers["host"] == "business.api.cliprise.app"
    assert server.looked[0].headers["host"] == "business.api.cliprise.app"


def test_a_failed_job_says_why_and_what_happens_to_the_credits(kind: Kind) -> None:
    """HTTP 400 with failMsg ends the wait."""
    with (
        ClipriseLike(polls=1, fails="content policy") as server,
        Shell(kind, server.base_url) as shell,
        pytest.raises(errors.JobFailed) as caught,
    ):
        shell.do(submit(shell).wait())
    assert caught.value.message == "content policy"
    assert str(caught.value) == (
        "Cliprise job task0001 failed: content policy "
        "(Ask the provider about credits of failed tasks.)"
    )


def test_a_job_that_takes_too_long_can_be_taken_up_again(kind: Kind) -> None:
    """The deadline ends the wait, not the job."""
    with ClipriseLike(polls=1000) as server, Shell(kind, server.base_url) as shell:
        job = submit(shell)
        with pytest.raises(errors.JobTimeout, match=r"client\.job\('task0001'\)\.wait\(\)"):
            shell.do(job.wait(timeout=0.05))
        server.polls = 0
        again = shell.client.job(job.id)
        assert shell.do(again.wait()).urls == (server.file_url,)
    assert len(server.generated) == 1


def test_progress_is_told_at_every_look(kind: Kind) -> None:
    """A function given as `progress` sees each state, the final one last."""
    states: list[str] = []
    with ClipriseLike(polls=2) as server, Shell(kind, server.base_url) as shell:
        shell.do(submit(shell).wait(progress=lambda notice: states.append(notice.reading.state)))
    assert states == ["pending", "pending", "pending", "succeeded"]


def test_the_generic_call_is_the_operation_itself(kind: Kind) -> None:
    """`generate` sends the documented parameters; options become a string of JSON."""
    with ClipriseLike() as server, Shell(kind, server.base_url) as shell:
        job = shell.do(
            shell.client.generate(model="kling-2-6", input={"prompt": "A"}, options={"sound": True})
        )
        assert job.item == "kling-2-6"
    assert server.generated[0].json == {
        "model": "kling-2-6",
        "input": {"prompt": "A"},
        "options": '{"sound":true}',
        "callBackUrl": CALLBACK,
    }


def test_an_unknown_model_is_refused_unless_it_is_let_through(kind: Kind) -> None:
    """A new model id needs the client's word for it."""
    with ClipriseLike() as server:
        with Shell(kind, server.base_url) as shell:
            with pytest.raises(errors.InvalidRequest, match=r"did you mean kling-2-6\?"):
                shell.do(shell.client.generate(model="kling-2-7"))
            assert server.generated == []
        with Shell(kind, server.base_url, allow_unknown_models=True) as shell:
            job = shell.do(shell.client.generate(model="kling-2-7"))
            assert job.quote is not None
            assert job.quote.status == "unpublished"
    assert len(server.generated) == 1


def test_a_plain_operation_returns_its_model(kind: Kind) -> None:
    """Fields that the docs do not name are kept."""
    reply = Reply(body={"status": "upscaling", "fileURL": "https://x/y", "eta": 4})
    with ClipriseLike() as server, Shell(kind, server.base_url) as shell:
        server.script("status", reply)
        status = shell.do(shell.client.status(task_id="task0001"))
    assert (status.status, status.file_url) == ("upscaling", "https://x/y")
    assert status.model_extra == {"eta": 4}


def test_a_status_is_an_answer_whatever_its_http_status(kind: Kind) -> None:
    """HTTP 300 while processing and HTTP 400 of a failed task are what was asked for."""
    with ClipriseLike(polls=1, fails="no") as server, Shell(kind, server.base_url) as shell:
        job = submit(shell)
        words = [shell.do(shell.client.status(task_id=job.id)).status for _ in range(2)]
    assert words == ["processing", "failed"]


def test_missing_settings_are_told_before_the_network(
    kind: Kind, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A key or a callback address that is nowhere stops the call that needs it."""
    monkeypatch.delenv("CLIPRISE_API_KEY", raising=False)
    monkeypatch.delenv("CLIPRISE_CALLBACK_URL", raising=False)
    with ClipriseLike() as server:
        no_key = Shell(kind, server.base_url, api_key=None)
        with no_key, pytest.raises(errors.MissingCredentials, match="CLIPRISE_API_KEY"):
            submit(no_key)
        no_callback = Shell(kind, server.base_url, callback_url=None)
        with no_callback, pytest.raises(errors.MissingCredentials, match="CLIPRISE_CALLBACK_URL"):
            submit(no_callback)
    assert server.generated == []


def test_settings_are_read_from_the_environment(
    kind: Kind, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The documented variables do what the arguments do; blanks around a key do not matter."""
    monkeypatch.setenv("CLIPRISE_API_KEY", f"{KEY}\n")
    monkeypatch.setenv("CLIPRISE_CALLBACK_URL", "https://example.com/from-environment")
    with (
        ClipriseLike() as server,
        Shell(kind, server.base_url, api_key=None, callback_url=None) as shell,
    ):
        submit(shell)
    body = server.generated[0].json
    assert isinstance(body, dict)
    assert body["callBackUrl"] == "https://example.com/from-environment"


def test_a_callback_of_one_call_wins(kind: Kind) -> None:
    """What is given once to the client may be given again to a call."""
    with ClipriseLike() as server, Shell(kind, server.base_url) as shell:
        shell.do(
            shell.client.videos.kling_2_6(
                prompt="A", aspect_ratio="1:1", duration=5, callback_url="https://example.com/2"
            )
        )
    body = server.generated[0].json
    assert isinstance(body, dict)
    assert body["callBackUrl"] == "https://example.com/2"


def test_the_price_of_a_call_is_on_its_job(kind: Kind) -> None:
    """From the package's own calculator; a job taken up by its id has none."""
    with ClipriseLike() as server, Shell(kind, server.base_url) as shell:
        call = shell.client.videos.kling_2_6(
            prompt="A", aspect_ratio="1:1", duration=10, sound=True
        )
        job = shell.do(call)
        assert job.quote is not None
        assert job.quote.credits == 396
        assert shell.client.job(job.id).quote is None


def test_a_job_can_be_written_down(kind: Kind) -> None:
    """Its id and what it was for, and no key."""
    with ClipriseLike() as server, Shell(kind, server.base_url) as shell:
        job = submit(shell)
        assert job.to_json() == {
            "provider": "cliprise",
            "job": "task0001",
            "profile": "task",
            "item": "kling-2-6",
        }
        assert job.answer == [{"code": 200, "taskId": "task0001"}]


def test_a_closed_client_says_so(kind: Kind) -> None:
    """Nothing is sent after `close`."""
    with ClipriseLike() as server, Shell(kind, server.base_url) as shell:
        shell.close()
        with pytest.raises(errors.RatecardError, match="closed"):
            submit(shell)
