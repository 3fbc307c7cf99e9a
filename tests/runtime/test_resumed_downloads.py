"""Content that breaks off goes on where it broke off, where it is surely the same; both shells."""

import asyncio
import gzip
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

    `tags` are the versions of the file, one per request; None means that it has none. A rest is
    sent in parts of `part` bytes at most, with the length of its file as `total` says, and refused
    with `refusal` where that is not 0. `is_packed` says that it packs the file unasked.
    """

    def __init__(
        self,
        cuts: list[int | None],
        tags: list[str | None],
        *,
        part: int = len(FILM),
        total: str = str(len(FILM)),
        refusal: int = 0,
        is_packed: bool = False,
    ) -> None:
        """Prepare the answers."""
        self.cuts = cuts
        self.tags = tags
        self.part = part
        self.total = total
        self.refusal = refusal
        self.is_packed = is_packed
        self.packings: list[str | None] = []
        self.ranges: list[tuple[str | None, str | None]] = []

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        """Send the file, or the part of it that is asked for, and break off."""
        cut, tag = self.cuts.pop(0), self.tags.pop(0)
        asked, wanted = handler.headers["Range"], handler.headers["If-Range"]
        self.ranges.append((asked, wanted))
        self.packings.append(handler.headers["Accept-Encoding"])
        content = gzip.compress(FILM) if self.is_packed else FILM
        start = int(asked[6:-1]) if asked and wanted == tag else 0
        is_rest = start > 0
        end = min(start + self.part, len(content)) if is_rest else len(content)
        status = 206 if is_rest else 200
        handler.send_response(self.refusal if is_rest and self.refusal else status)
        if is_rest:
            handler.send_header("Content-Range", f"bytes {start}-{end - 1}/{self.total}")
        if self.is_packed:
            handler.send_header("Content-Encoding", "gzip")
        if tag:
            handler.send_header("ETag", tag)
        handler.send_header("Content-Length", str(end - start))
        handler.end_headers()
        handler.wfile.write(content[start : end if cut is None else start + cut])
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


@pytest.mark.parametrize("total", [str(len(FILM)), "*"])
def test_a_part_of_the_rest_is_not_the_whole(kind: Kind, total: str, tmp_path: Path) -> None:
    """A host may send less than it is asked for, in an answer that is whole by itself."""
    host = Host([1000, None, None], ['"v1"'] * 3, part=len(FILM) - 1500, total=total)
    with served(host) as base_url:
        assert saved(kind, base_url, tmp_path / "a.mp4") == FILM
    asked = [each for each, _ in host.ranges]
    assert asked == [None, "bytes=1000-", f"bytes={len(FILM) - 500}-"]


def test_parts_without_an_end_are_no_file(kind: Kind, tmp_path: Path) -> None:
    """What is there after three of them is not kept."""
    host = Host([1000, None, None], ['"v1"'] * 3, part=100)
    with (
        served(host) as base_url,
        pytest.raises(errors.DownloadFailed, match=f"1200 of {len(FILM)} bytes came"),
    ):
        saved(kind, base_url, tmp_path / "a.mp4")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("total", "refusal"), [("5", 0), ("", 0), ("*", 416)])
def test_a_rest_that_does_not_fit_comes_anew(
    kind: Kind, total: str, refusal: int, tmp_path: Path
) -> None:
    """A part of another file, of none, or no part at all."""
    host = Host([1000, None, None], ['"v1"'] * 3, total=total, refusal=refusal)
    with served(host) as base_url:
        assert saved(kind, base_url, tmp_path / "a.mp4") == FILM
    assert [asked for asked, _ in host.ranges] == [None, "bytes=1000-", None]


def test_packed_content_that_breaks_off_comes_anew(kind: Kind, tmp_path: Path) -> None:
    """Nobody asked for it packed; a part of it cannot be asked for by what it unpacked to."""
    host = Host([100, None], ['"v1"'] * 2, is_packed=True)
    with served(host) as base_url:
        assert saved(kind, base_url, tmp_path / "a.mp4") == FILM
    assert host.ranges == [(None, None), (None, None)]
    assert host.packings == ["identity", "identity"]
