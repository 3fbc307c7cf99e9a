"""Files that operations answer with, through both shells."""

from pathlib import Path

import pytest
from tests.runtime.scripted import ScriptedClient
from tests.runtime.sessions import KEY, response
from tests.runtime.shells import Kind

from ratecard_runtime import FileAnswer, errors
from ratecard_runtime.description.operations import Operation
from ratecard_runtime.description.provider import AuthScheme, ErrorRules, KnownError, ProviderInfo
from ratecard_runtime.network.messages import Request, Response

pytestmark = pytest.mark.parametrize("kind", ["sync", "async"])

PROVIDER = ProviderInfo(
    id="tiny",
    name="Tiny",
    base_url="https://api.tiny.example",
    key_env="TINY_API_KEY",
    version="0.1.0",
    host_header="api.tiny.example",
    auth=(AuthScheme("bearer", "header", "Authorization", "Bearer "),),
    errors=ErrorRules(code=("code",), known=(KnownError(200, "gone", "not_found"),)),
)
VIDEO: Operation[bytes] = Operation(
    "video_download",
    "GET",
    "/api/video/{filename}",
    "bearer",
    effect="read",
    parameters={"filename": "path.filename"},
    bytes_answer=True,
)


def handle(kind: Kind, *answers: Response) -> tuple[ScriptedClient, FileAnswer]:
    """A client with these answers, and the handle of a file."""
    client = ScriptedClient(kind, PROVIDER, (), *answers)
    return client, client.client.download(VIDEO, {"filename": "a b.mp4"})


def keys(requests: list[Request]) -> list[bool]:
    """Whether each request carries the key."""
    return [each.credential is not None for each in requests]


def test_nothing_is_sent_before_the_file_is_wanted(kind: Kind) -> None:
    """Arguments are checked at once; the handle says what it is of."""
    client, found = handle(kind)
    assert client.sent == []
    assert repr(found).endswith("of GET /api/video/{filename}>")
    with pytest.raises(errors.InvalidRequest):
        client.client.download(VIDEO, {"filename": "../admin"})


def test_a_file_is_read_and_saved(kind: Kind, tmp_path: Path) -> None:
    """Each asks anew, with the key; in a folder the file keeps the provider's name."""
    client, found = handle(kind, response(200, b"film"), response(200, b"film"))
    assert client.do(found.read()) == b"film"
    assert client.do(found.save(tmp_path)) == tmp_path / "a-b.mp4"
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"film"]
    assert client.sent == [("GET", "https://api.tiny.example/api/video/a%20b.mp4")] * 2
    assert keys(client.script.sent) == [True, True]


def test_another_file_of_the_name_stays(kind: Kind, tmp_path: Path) -> None:
    """Another content gets a number; the same content is there already."""
    answers = [response(200, content) for content in (b"one", b"two", b"one")]
    client, found = handle(kind, *answers, response(200, b"PNG", {"Content-Type": "image/png"}))
    paths = [client.do(found.save(f"{tmp_path}/out/")) for _ in range(3)]
    names = ["a-b.mp4", "a-b-2.mp4", "a-b.mp4"]
    assert paths == [tmp_path / "out" / name for name in names]
    assert [path.read_bytes() for path in paths] == [b"one", b"two", b"one"]
    assert client.do(found.save(tmp_path / "new")) == tmp_path / "new.mp4"


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (response(404, {"code": "no_such_file"}), errors.NotFound),
        (response(401, b""), errors.AuthenticationError),
        (response(200, {"code": "gone"}, {"Content-Type": "application/json"}), errors.NotFound),
        (response(200, b"<html>", {"Content-Type": "text/html"}), errors.DownloadFailed),
        (response(204, b""), errors.DownloadFailed),
    ],
)
def test_a_refusal_is_the_providers_error(
    kind: Kind, answer: Response, error: type[Exception], tmp_path: Path
) -> None:
    """And leaves no file behind."""
    client, found = handle(kind, answer, answer)
    with pytest.raises(error):
        client.do(found.read())
    with pytest.raises(error):
        client.do(found.save(tmp_path / "a.mp4"))
    assert list(tmp_path.iterdir()) == []


def test_the_key_stays_with_the_provider(kind: Kind) -> None:
    """A redirect to another host is followed without key and Host header."""
    client, found = handle(
        kind,
        response(302, b"", {"Location": "/files/1"}),
        response(302, b"", {"Location": "https://cdn.example/1?signature=x"}),
        response(200, b"film"),
    )
    assert client.do(found.read()) == b"film"
    assert [url for _, url in client.sent][1:] == [
        "https://api.tiny.example/files/1",
        "https://cdn.example/1?signature=x",
    ]
    assert keys(client.script.sent) == [True, True, False]
    last = client.script.sent[-1]
    assert [name for name, _ in last.headers] == ["Accept", "User-Agent", "Accept-Encoding"]
    assert KEY not in repr(last)


def test_a_redirect_without_encryption_is_refused(kind: Kind) -> None:
    """Nobody else may read the file on its way."""
    client, found = handle(kind, response(302, b"", {"Location": "http://cdn.example/1"}))
    with pytest.raises(errors.DownloadFailed, match="without encryption"):
        client.do(found.read())
