"""Content that breaks off goes on where it broke off, where it is surely the same; both shells."""

import asyncio
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from tests.runtime.shells import Kind

from ratecard_runtime import AsyncClient, SyncClient, errors
from ratecard_runtime.description.operations import Operation
from ratecard_runtime.description.provider import ProviderInfo
from ratecard_runtime.flow import repeats

pytestmark = pytest.mark.parametrize("kind", ["sync", "async"])
FILM = bytes(range(256)) * 40
VIDEO: Operation[bytes] = Operation(
    "video", "GET", "/video", None, effect="read", bytes_answer=True
)


class Host:
    """A host of one file, of which it sends `cuts` many bytes per request before it breaks off.

    `tags` are the versions of the file, one per request; None means that it has none.
    """

    def __init__(self, cuts: list[int | None], tags: list[str | None]) -> None:
        """Prepare the answers."""
        self.cuts = cuts
        self.tags = tags
        self.ranges: list[tuple[str | None, str | None]] = []

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        """Send the file, or the part of it that is asked for, and break off."""
        cut, tag = self.cuts.pop(0), self.tags.pop(0)
        asked, wanted = handler.headers["Range"], handler.headers["If-Range"]
        self.ranges.append((asked, wanted))
        start = int(asked[6:-1]) if asked and wanted == tag else 0
        is_rest = start > 0
        handler.send_response(206 if is_rest else 200)
        if is_rest:
            handler.send_header("Content-Range", f"bytes {start}-{len(FILM) - 1}/{len(FILM)}")
        if tag:
            handler.send_header("ETag", tag)
        handler.send_header("Content-Length", str(len(FILM) - start))
        handler.end_headers()
        handler.wfile.write(FILM[start:] if cut is None else FILM[start : start + cut])
        handler.close_connection = True


@contextmanager
def served(host: Host) -> Generator[str]:
    """The address of the host for the length of a block."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            host.answer(self)

        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask again at once."""
    monkeypatch.setattr(repeats, "FIRST_DELAY", 0.001)


def saved(kind: Kind, base_url: str, target: Path) -> bytes:
    """Save the file with a client of this kind."""
    provider = ProviderInfo(
        id="acme", name="Acme", base_url=base_url, key_env="ACME_KEY", version="1"
    )

    async def save() -> Path:
        async with AsyncClient(provider) as client:
            return await client.download(VIDEO, {}).save(target)

    if kind == "async":
        return asyncio.run(save()).read_bytes()
    with SyncClient(provider) as client:
        return client.download(VIDEO, {}).save(target).read_bytes()


def test_the_rest_is_asked_for(kind: Kind, tmp_path: Path) -> None:
    """From the byte where it broke off, and only of the same version."""
    host = Host([1000, 2000, None], ['"v1"'] * 3)
    with served(host) as base_url:
        assert saved(kind, base_url, tmp_path / "a.mp4") == FILM
    assert host.ranges == [(None, None), ("bytes=1000-", '"v1"'), ("bytes=3000-", '"v1"')]


def test_another_version_is_fetched_from_its_start(kind: Kind, tmp_path: Path) -> None:
    """Two halves of two films are no film."""
    host = Host([1000, None], ['"v1"', '"v2"'])
    with served(host) as base_url:
        assert saved(kind, base_url, tmp_path / "a.mp4") == FILM
    assert host.ranges == [(None, None), ("bytes=1000-", '"v1"')]


@pytest.mark.parametrize("tag", [None, 'W/"v1"'])
def test_without_a_version_all_of_it_comes_anew(
    kind: Kind, tag: str | None, tmp_path: Path
) -> None:
    """A weak tag does not say that the bytes are the same."""
    host = Host([1000, None], [tag, tag])
    with served(host) as base_url:
        assert saved(kind, base_url, tmp_path / "a.mp4") == FILM
    assert host.ranges == [(None, None), (None, None)]


def test_three_breaks_are_enough(kind: Kind, tmp_path: Path) -> None:
    """Nothing is left behind."""
    host = Host([10, 10, 10], ['"v1"'] * 3)
    with (
        served(host) as base_url,
        pytest.raises(errors.DownloadFailed, match="broke off") as caught,
    ):
        saved(kind, base_url, tmp_path / "a.mp4")
    assert caught.value.is_broken_off
    assert not list(tmp_path.iterdir())
