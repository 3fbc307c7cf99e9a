"""The generated Cliprise clients over real HTTP, from the price to the file on the disk."""

import io
import zipfile
from decimal import Decimal
from pathlib import Path
from typing import Literal, cast

import pytest
from tests.end_to_end.shells import CALLBACK, Kind, opened
from tests.servers.cliprise_like import FILE, HOST, KEY, ClipriseLike, Reply

from ratecard_cliprise import models
from ratecard_runtime import errors

pytestmark = pytest.mark.parametrize("kind", ["sync", "async"])


def test_from_the_price_to_the_file(kind: Kind, tmp_path: Path, waits: list[float]) -> None:
    """Quote, submit, wait with the documented back-off, save."""
    with ClipriseLike(polls=5) as server, opened(kind, server.base_url) as shell:
        quote = shell.client.quote.kling_2_6(duration=5, sound=True)
        assert server.generated == []
        job = shell.do(
            shell.client.videos.kling_2_6(
                prompt="A city at night", aspect_ratio="16:9", duration=5, sound=True
            )
        )
        result = shell.do(job.wait())
        assert shell.do(result.save(tmp_path / "city.mp4")) == (tmp_path / "city.mp4",)

    assert (quote.credits, quote.status) == (Decimal(198), "exact")
    assert job.quote == quote
    assert (job.id, job.status, result.urls) == ("task0001", "succeeded", (server.file_url,))
    assert server.generated[0].json == {
        "model": "kling-2-6",
        "callBackUrl": CALLBACK,
        "options": '{"sound":true}',
        "input": {
            "prompt": "A city at night",
            "aspect_ratio": "16:9",
            "duration": 5,
            "sound": True,
        },
    }
    assert waits == [2, 4, 8, 16, 32, 60]
    assert len(server.looked) == 6
    assert (tmp_path / "city.mp4").read_bytes() == FILE
    assert [path.name for path in tmp_path.iterdir()] == ["city.mp4"]


@pytest.mark.parametrize("bare", [False, True], ids=["list", "object"])
def test_both_shapes_of_the_answer(kind: Kind, bare: bool) -> None:
    """A list of one, or the object itself."""
    with ClipriseLike(bare=bare) as server, opened(kind, server.base_url) as shell:
        assert shell.submit().id == "task0001"


def test_a_request_read_from_json(kind: Kind) -> None:
    """The request model is accepted by the method in place of keywords."""
    words = '{"prompt": "A lake", "aspectRatio": "9:16", "imageUrls": "https://x.example/a.png"}'
    request = models.Veo3Fast.model_validate_json(words)
    with ClipriseLike() as server, opened(kind, server.base_url) as shell:
        shell.do(shell.client.videos.veo_3_fast(request))

    assert server.generated[0].json == {
        "model": "veo-3-fast",
        "callBackUrl": CALLBACK,
        "prompt": "A lake",
        "imageUrls": "https://x.example/a.png",
        "imageURLList": '["https://x.example/a.png"]',
        "options": '{"aspectRatio":1}',
    }


def test_none_is_not_given(kind: Kind) -> None:
    """Neither as a keyword nor in a request model; no JSON null is sent."""
    request = models.Kling26(prompt="A lake", aspect_ratio="1:1", duration=5, sound=None)
    with ClipriseLike() as server, opened(kind, server.base_url) as shell:
        shell.do(shell.client.videos.kling_2_6(request))
        shell.do(
            shell.client.videos.kling_2_6(
                prompt="A lake", aspect_ratio="1:1", duration=5, sound=None
            )
        )

    assert [each.json for each in server.generated] == [
        {
            "model": "kling-2-6",
            "callBackUrl": CALLBACK,
            "input": {"prompt": "A lake", "aspect_ratio": "1:1", "duration": 5},
        }
    ] * 2


def test_the_key_goes_where_the_docs_say(kind: Kind, tmp_path: Path) -> None:
    """A header of the submission, the query of the status call, and never to the files' host."""
    with ClipriseLike() as server, opened(kind, server.base_url) as shell:
        shell.do(shell.submit().save(tmp_path / "a.mp4"))

    (sent,), (looked,), (fetched,) = server.generated, server.looked, server.fetched
    assert sent.headers["authorization"] == f"Bearer {KEY}"
    assert sent.query == {}
    assert looked.query == {"apiKey": KEY, "taskId": "task0001"}
    assert "authorization" not in looked.headers
    assert KEY not in str((fetched.path, fetched.query, fetched.headers))
    assert "authorization" not in fetched.headers


def test_the_host_header_stays_the_documented_one(kind: Kind, tmp_path: Path) -> None:
    """At the API whatever the base URL is; the files' host gets its own."""
    with ClipriseLike(gate=True) as server, opened(kind, server.base_url) as shell:
        shell.do(shell.submit().save(tmp_path / "a.mp4"))

    assert {each.headers["host"] for each in (*server.generated, *server.looked)} == {HOST}
    assert server.fetched[0].headers["host"].startswith("localhost:")


def test_an_error_inside_http_200(kind: Kind) -> None:
    """`code` 400 in the body is an error, sent once and not charged."""
    refusal = {"code": 400, "msg": "This field is required", "data": None}
    with ClipriseLike() as server, opened(kind, server.base_url) as shell:
        server.script("generate", Reply(body=refusal), Reply(body=[refusal]))
        for _ in range(2):
            with pytest.raises(errors.RequestRejected, match="This field is required") as caught:
                shell.submit()
            assert caught.value.may_have_charged == "no"

    assert len(server.generated) == 2


def test_an_undocumented_code_inside_http_200(kind: Kind) -> None:
    """A new code is an error with the provider's own words, and says nothing of credits."""
    with ClipriseLike() as server, opened(kind, server.base_url) as shell:
        server.script("generate", Reply(body={"code": 451, "msg": "not_in_your_region"}))
        with pytest.raises(errors.SubmissionUnknown, match="not_in_your_region") as caught:
            shell.submit()

    assert caught.value.answer is not None
    assert caught.value.answer.status == 200
    assert caught.value.may_have_charged == "unknown"


def test_too_few_credits(kind: Kind) -> None:
    """HTTP 200 again; the address of the pricing page is kept."""
    with (
        ClipriseLike(credits=False) as server,
        opened(kind, server.base_url) as shell,
        pytest.raises(errors.InsufficientCredits) as caught,
    ):
        shell.submit()

    assert caught.value.body == {
        "msg": "insufficient_credits",
        "action_url": "https://cliprise.app/pricing",
    }
    assert caught.value.may_have_charged == "no"
    assert len(server.generated) == 1


def test_an_unknown_model_value(kind: Kind) -> None:
    """Let through by the client's option, refused by the provider."""
    refusal = Reply(status=400, body={"msg": "invalid_model_id"})
    with (
        ClipriseLike() as server,
        opened(kind, server.base_url, allow_unknown_models=True) as shell,
    ):
        server.script("generate", refusal)
        with pytest.raises(errors.RequestRejected, match="invalid_model_id"):
            shell.do(shell.client.generate(model="kling-9", input={"prompt": "A lake"}))


def test_a_wrong_key(kind: Kind) -> None:
    """HTTP 400 with `invalid_api_key`, from both operations; the key is not in the message."""
    wrong = "wrong-key-77"
    with ClipriseLike() as server, opened(kind, server.base_url, api_key=wrong) as shell:
        with pytest.raises(errors.AuthenticationError) as caught:
            shell.submit()
        assert wrong not in f"{caught.value} {caught.value!r}"
        with pytest.raises(errors.AuthenticationError):
            shell.do(shell.client.status(task_id="task0001"))


def test_a_wrong_host(kind: Kind) -> None:
    """HTTP 400 with an empty body is a typed error, not a crash of the reader."""
    with ClipriseLike() as server, opened(kind, server.base_url) as shell:
        server.script("generate", Reply(status=400))
        with pytest.raises(errors.RequestRejected) as caught:
            shell.submit()

    assert (caught.value.status, caught.value.body) == (400, None)


def test_an_unknown_task(kind: Kind) -> None:
    """HTTP 400 without `failMsg` does not end a job: the id is wrong."""
    with ClipriseLike() as server, opened(kind, server.base_url) as shell:
        job = shell.client.job("no-such-task")
        with pytest.raises(errors.NotFound, match="invalid_taskId"):
            shell.do(job.wait())
        assert job.status == "pending"
    assert server.generated == []


def test_a_failed_job(kind: Kind) -> None:
    """HTTP 400 with `failMsg` ends the wait and says what becomes of the credits."""
    with (
        ClipriseLike(polls=1, fails="The prompt was refused") as server,
        opened(kind, server.base_url) as shell,
    ):
        job = shell.submit()
        with pytest.raises(errors.JobFailed, match="The prompt was refused") as caught:
            shell.do(job.wait())
        assert job.status == "failed"

    assert "Cliprise support" in str(caught.value)
    assert len(server.looked) == 2


def test_a_status_word_never_seen_before(kind: Kind) -> None:
    """HTTP 300 decides, whatever the word is; no second submission."""
    with ClipriseLike() as server, opened(kind, server.base_url) as shell:
        job = shell.submit()
        server.script("status", Reply(status=300, body={"status": "dreaming"}))
        assert shell.do(job.refresh()) == "pending"
        assert shell.do(job.wait()).urls == (server.file_url,)
    assert len(server.generated) == 1


def test_a_file_from_the_status_call(kind: Kind, tmp_path: Path) -> None:
    """Where the result's address does not answer, `download=true` gives the file."""
    with ClipriseLike() as server, opened(kind, server.base_url) as shell:
        server.script("file", Reply(status=404))
        shell.do(shell.submit().save(tmp_path / "a.mp4"))

    assert server.looked[-1].query == {"apiKey": KEY, "taskId": "task0001", "download": "true"}
    assert (tmp_path / "a.mp4").read_bytes() == FILE


def test_an_archive_is_named_for_what_it_is(kind: Kind, tmp_path: Path) -> None:
    """Six pictures of grok-imagine come as a ZIP."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("1.png", b"first")
    with ClipriseLike(file=packed.getvalue()) as server, opened(kind, server.base_url) as shell:
        job = shell.do(shell.client.images.grok_imagine(prompt="A lake", aspect_ratio="1:1"))
        (path,) = shell.do(job.save(tmp_path / "lakes.png"))

    assert path == tmp_path / "lakes.zip"
    with zipfile.ZipFile(path) as archive:
        assert archive.read("1.png") == b"first"


def test_a_download_cut_short_leaves_nothing(kind: Kind, tmp_path: Path) -> None:
    """No half a file under the final name; saving again works."""
    with ClipriseLike() as server, opened(kind, server.base_url) as shell:
        result = shell.do(shell.submit().wait())
        server.script("file", *[Reply(body=FILE, cut=100)] * 3)
        server.script("status", Reply(status=400, body={"msg": "invalid_taskId"}))
        with pytest.raises(errors.DownloadFailed):
            shell.do(result.save(tmp_path / "a.mp4"))
        assert list(tmp_path.iterdir()) == []
        shell.do(result.save(tmp_path / "a.mp4"))

    assert (tmp_path / "a.mp4").read_bytes() == FILE


def test_a_connection_dropped_after_the_call_was_taken(kind: Kind, waits: list[float]) -> None:
    """Nobody knows whether it is charged, so it is sent exactly once."""
    with ClipriseLike() as server, opened(kind, server.base_url) as shell:
        server.script("generate", Reply(drop=True))
        with pytest.raises(errors.SubmissionUnknown, match="may have been charged"):
            shell.submit()

    assert len(server.generated) == 1
    assert waits == []


@pytest.mark.parametrize("status", [500, 502, 504])
def test_a_server_fault_after_the_call_was_sent(kind: Kind, status: int) -> None:
    """The same: the task may be in the queue."""
    with ClipriseLike() as server, opened(kind, server.base_url) as shell:
        server.script("generate", Reply(status=status, body=b"<html>Bad gateway</html>"))
        with pytest.raises(errors.SubmissionUnknown):
            shell.submit()

    assert len(server.generated) == 1


def test_looking_survives_faults(kind: Kind) -> None:
    """A dropped connection or an error page while waiting does not lose the job."""
    with ClipriseLike() as server, opened(kind, server.base_url) as shell:
        job = shell.submit()
        server.script("status", Reply(drop=True), Reply(status=502, body=b"<html>"))
        assert shell.do(job.wait()).urls == (server.file_url,)
    assert len(server.generated) == 1


@pytest.mark.parametrize("missing", ["api_key", "callback_url"])
def test_what_is_missing_is_told_before_the_network(
    kind: Kind, missing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The key, and the callback address that the live service asks for."""
    monkeypatch.delenv("CLIPRISE_API_KEY", raising=False)
    monkeypatch.delenv("CLIPRISE_CALLBACK_URL", raising=False)
    api_key = None if missing == "api_key" else KEY
    callback_url = None if missing == "callback_url" else CALLBACK
    with (
        ClipriseLike() as server,
        opened(kind, server.base_url, api_key=api_key, callback_url=callback_url) as shell,
        pytest.raises(errors.MissingCredentials, match=f"CLIPRISE_{missing.upper()}"),
    ):
        shell.submit()

    assert server.generated == []


def test_a_wrong_value_is_told_before_the_network(kind: Kind) -> None:
    """With what was given, what is allowed, and a near name for a misspelt one."""
    with ClipriseLike() as server, opened(kind, server.base_url) as shell:
        seven = cast("Literal[5]", 7)
        with pytest.raises(errors.InvalidRequest, match=r"duration: 7 is not allowed.* 5 or 10"):
            shell.do(shell.client.videos.kling_2_6(prompt="A", aspect_ratio="1:1", duration=seven))
        with pytest.raises(errors.InvalidRequest, match="did you mean kling-2-6"):
            shell.do(shell.client.generate(model="kling-26"))

    assert server.generated == []
