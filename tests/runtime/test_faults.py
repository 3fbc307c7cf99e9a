"""What can go wrong on the way, over real HTTP, through both shells."""

from pathlib import Path

import pytest
from tests.runtime.shells import Kind, Shell, submit
from tests.servers.cliprise_like import FILE, ClipriseLike, Reply

from ratecard_runtime import errors

pytestmark = [
    pytest.mark.parametrize("kind", ["sync", "async"]),
    pytest.mark.usefixtures("short_waits"),
]

NOTHING_LISTENS = "http://127.0.0.1:9"


def test_a_connection_dropped_after_a_paid_call_is_not_repeated(kind: Kind) -> None:
    """The server read the request, so it may have taken it."""
    with ClipriseLike() as server, Shell(kind, server.base_url) as shell:
        server.script("generate", Reply(drop=True))
        with pytest.raises(errors.SubmissionUnknown):
            submit(shell)
    assert len(server.generated) == 1


def test_a_time_out_after_a_paid_call_is_not_repeated(kind: Kind) -> None:
    """Waiting for the answer ended; the call did not."""
    with ClipriseLike() as server, Shell(kind, server.base_url, timeout=0.1) as shell:
        server.script("generate", Reply(delay=0.5))
        with pytest.raises(errors.SubmissionUnknown, match="timed out"):
            submit(shell)
    assert len(server.generated) == 1


def test_an_answer_cut_short_is_not_repeated(kind: Kind) -> None:
    """Half an answer is no answer."""
    with ClipriseLike() as server, Shell(kind, server.base_url) as shell:
        server.script("generate", Reply(body={"code": 200, "taskId": "t"}, cut=5))
        with pytest.raises(errors.SubmissionUnknown):
            submit(shell)
    assert len(server.generated) == 1


def test_a_refused_connection_says_that_nothing_was_sent(kind: Kind) -> None:
    """After three attempts."""
    with Shell(kind, NOTHING_LISTENS) as shell, pytest.raises(errors.ConnectionFailed) as caught:
        submit(shell)
    assert "was not sent" in str(caught.value)


def test_too_many_calls_are_repeated_as_told(kind: Kind) -> None:
    """Once is enough here."""
    with ClipriseLike() as server, Shell(kind, server.base_url) as shell:
        server.script("generate", Reply(status=429, headers={"Retry-After": "0"}))
        assert submit(shell).id == "task0001"
    assert len(server.generated) == 2


def test_too_few_credits_inside_http_200(kind: Kind) -> None:
    """With the address of the pricing page on the error."""
    with (
        ClipriseLike(credits=False) as server,
        Shell(kind, server.base_url) as shell,
        pytest.raises(errors.InsufficientCredits) as caught,
    ):
        submit(shell)
    assert caught.value.body == {
        "msg": "insufficient_credits",
        "action_url": "https://cliprise.app/pricing",
    }
    assert caught.value.may_have_charged == "no"


def test_a_wrong_key(kind: Kind) -> None:
    """Both operations say so in their own way."""
    with ClipriseLike() as server, Shell(kind, server.base_url, api_key="wrong") as shell:
        with pytest.raises(errors.AuthenticationError):
            submit(shell)
        with pytest.raises(errors.AuthenticationError):
            shell.do(shell.client.status(task_id="task0001"))


def test_a_page_of_a_proxy_is_a_typed_error(kind: Kind) -> None:
    """HTML with HTTP 200, on a read that is therefore not repeated for ever."""
    page = Reply(body=b"<html><h1>Welcome to nginx</h1></html>")
    with ClipriseLike() as server, Shell(kind, server.base_url) as shell:
        server.script("status", page)
        with pytest.raises(errors.MalformedResponse, match=r"an HTML page: .*nginx"):
            shell.do(shell.client.status(task_id="task0001"))


def test_an_answer_of_another_shape_is_a_typed_error(kind: Kind) -> None:
    """The place of the fault is named."""
    with ClipriseLike() as server, Shell(kind, server.base_url) as shell:
        server.script("status", Reply(body={"state": "done"}))
        with pytest.raises(errors.MalformedResponse, match="Field required at status"):
            shell.do(shell.client.status(task_id="task0001"))


def test_a_redirect_is_not_followed_with_the_key(kind: Kind) -> None:
    """Neither on a paid call nor on a read."""
    with ClipriseLike() as server, Shell(kind, server.base_url) as shell:
        away = Reply(status=302, headers={"Location": server.file_url})
        server.script("generate", away)
        server.script("status", away)
        with pytest.raises(errors.MalformedResponse, match="a redirect, not followed"):
            submit(shell)
        with pytest.raises(errors.MalformedResponse, match="a redirect, not followed"):
            shell.do(shell.client.status(task_id="task0001"))
    assert server.fetched == []


@pytest.mark.usefixtures("short_waits")
def test_a_download_cut_short_is_fetched_again(kind: Kind, tmp_path: Path) -> None:
    """Nothing says that the content is still the same, so all of it is asked for."""
    with ClipriseLike() as server, Shell(kind, server.base_url) as shell:
        result = shell.do(submit(shell).wait())
        server.script("file", Reply(body=FILE, cut=100), Reply(body=FILE, cut=7))
        shell.do(result.save(tmp_path / "a.mp4"))
    assert (tmp_path / "a.mp4").read_bytes() == FILE
    assert len(server.fetched) == 3


@pytest.mark.usefixtures("short_waits")
def test_a_download_cut_short_leaves_nothing_and_can_be_repeated(
    kind: Kind, tmp_path: Path
) -> None:
    """The CDN breaks off again and again and so does the provider's own download; then it works."""
    with ClipriseLike() as server, Shell(kind, server.base_url) as shell:
        result = shell.do(submit(shell).wait())
        server.script("file", *[Reply(body=FILE, cut=100)] * 3)
        server.script("status", *[Reply(body=FILE, cut=100)] * 3)
        with pytest.raises(errors.DownloadFailed, match="broke off"):
            shell.do(result.save(tmp_path / "a.mp4"))
        assert list(tmp_path.iterdir()) == []
        shell.do(result.save(tmp_path / "a.mp4"))
    assert (tmp_path / "a.mp4").read_bytes() == FILE


def test_an_expired_result_is_fetched_from_the_provider(kind: Kind, tmp_path: Path) -> None:
    """`download=true` is the way when the temporary address is gone."""
    with ClipriseLike() as server, Shell(kind, server.base_url) as shell:
        server.script("file", Reply(status=403, body=b"expired"))
        shell.do(submit(shell).save(tmp_path / "a.mp4"))
    assert server.looked[-1].query["download"] == "true"
    assert (tmp_path / "a.mp4").read_bytes() == FILE


@pytest.mark.usefixtures("short_waits")
@pytest.mark.parametrize(
    "reply",
    [
        Reply(status=404, body=b"gone"),
        Reply(status=204),
        Reply(body=b"<html>", headers={"Content-Type": "text/html; charset=utf-8"}),
        Reply(drop=True),
        Reply(status=302, headers={"Location": "ftp://x/y"}),
        Reply(status=302, headers={"Location": "http://[broken"}),
    ],
)
def test_what_is_no_file_is_not_saved(kind: Kind, tmp_path: Path, reply: Reply) -> None:
    """A typed error, and an empty folder."""
    with ClipriseLike() as server, Shell(kind, server.base_url) as shell:
        result = shell.do(submit(shell).wait())
        server.script("file", *[reply] * 3)
        server.script("status", *[reply] * 3)
        with pytest.raises(errors.DownloadFailed):
            shell.do(result.save(tmp_path / "a.mp4"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("short_waits")
def test_two_sources_that_fail_are_both_named(kind: Kind, tmp_path: Path) -> None:
    """The first says more about the file than the provider's own operation does."""
    with ClipriseLike() as server, Shell(kind, server.base_url) as shell:
        result = shell.do(submit(shell).wait())
        server.script("file", Reply(status=418))
        server.script("status", Reply(status=204))
        words = "answered 204 .* from another source before: .* answered 418"
        with pytest.raises(errors.DownloadFailed, match=words) as caught:
            shell.do(result.save(tmp_path / "a.mp4"))
    assert isinstance(caught.value.__cause__, errors.DownloadFailed)


@pytest.mark.usefixtures("short_waits")
def test_a_result_may_move_but_not_for_ever(kind: Kind, tmp_path: Path) -> None:
    """Redirects of results are followed, without a key, five times."""
    with ClipriseLike() as server, Shell(kind, server.base_url) as shell:
        moved = Reply(status=302, headers={"Location": server.file_url})
        result = shell.do(submit(shell).wait())
        server.script("file", moved, moved)
        shell.do(result.save(tmp_path / "a.mp4"))
        assert len(server.fetched) == 3
        server.script("file", *[moved] * 6)
        server.script("status", *[Reply(status=500)] * 3)
        with pytest.raises(errors.DownloadFailed):
            shell.do(result.save(tmp_path / "b.mp4"))
    assert len(server.fetched) == 9
    assert "authorization" not in server.fetched[2].headers


def test_an_archive_is_named_as_one(kind: Kind, tmp_path: Path) -> None:
    """Some models answer with a ZIP (Cliprise: grok-imagine)."""
    with ClipriseLike(file=b"PK\x03\x04rest") as server, Shell(kind, server.base_url) as shell:
        assert shell.do(submit(shell).save(tmp_path / "a.png")) == (tmp_path / "a.zip",)


def test_files_in_a_folder_keep_their_names(kind: Kind, tmp_path: Path) -> None:
    """A name from the network is only a name."""
    with (
        ClipriseLike(file_name="..%2F..%2Fetc%2Fpasswd%00.mp4") as server,
        Shell(kind, server.base_url) as shell,
    ):
        assert shell.do(submit(shell).save(tmp_path)) == (tmp_path / "passwd.mp4",)


def test_a_folder_that_is_not_there_is_a_typed_error(kind: Kind, tmp_path: Path) -> None:
    """The path is named, and the job can be saved elsewhere."""
    with ClipriseLike() as server, Shell(kind, server.base_url) as shell:
        job = submit(shell)
        with pytest.raises(errors.DownloadFailed, match=r"missing/a\.mp4 cannot be written"):
            shell.do(job.save(tmp_path / "missing" / "a.mp4"))
        assert shell.do(job.save(tmp_path / "a.mp4")) == (tmp_path / "a.mp4",)
