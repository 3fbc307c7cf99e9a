"""Answers that never end, or end too early, are given up or understood in time; both shells."""

import asyncio
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.runtime.raw_server import Pieces, answering, found
from tests.runtime.shells import Kind

from ratecard_runtime import AsyncClient, SyncClient
from ratecard_runtime.description.operations import Operation
from ratecard_runtime.description.profiles import JobProfile, StateRule
from ratecard_runtime.description.provider import ProviderInfo
from ratecard_runtime.errors import DownloadFailed, JobTimeout, PayloadTooLarge
from ratecard_runtime.network import limits

pytestmark = pytest.mark.parametrize("kind", ["sync", "async"])
VIDEO: Operation[bytes] = Operation(
    "video", "GET", "/video", None, effect="read", bytes_answer=True
)
MAKE: Operation[object] = Operation(
    "make", "POST", "/make", None, effect="paid", parameters={"text": "body.text"}
)
STATUS: Operation[object] = Operation(
    "status", "GET", "/status", None, effect="read", parameters={"id": "query.id"}
)
TASK = JobProfile(
    id="task",
    job_id=("id",),
    status_operation=STATUS,
    status_parameter="id",
    status=("status",),
    states=(StateRule("succeeded", value="done"),),
)
HEAD = b"HTTP/1.1 200 OK\r\n"


def provider(base_url: str) -> ProviderInfo:
    """A provider there."""
    return ProviderInfo(id="acme", name="Acme", base_url=base_url, key_env="ACME_KEY", version="1")


def read(kind: Kind, base_url: str, deadline: float = 1.0) -> bytes:
    """Read the file with a client of this kind."""

    async def reading() -> bytes:
        async with AsyncClient(provider(base_url), timeout=0.5, deadline=deadline) as client:
            return await client.download(VIDEO, {}).read()

    if kind == "async":
        return asyncio.run(reading())
    with SyncClient(provider(base_url), timeout=0.5, deadline=deadline) as client:
        return client.download(VIDEO, {}).read()


def dripping(start: bytes, drop: bytes) -> Pieces:
    """An answer that begins so, and goes on drop by drop for a quarter of a minute."""

    def pieces(_target: str) -> Iterator[bytes | float]:
        yield start
        for _ in range(75):
            yield drop
            yield 0.2

    return pieces


DRIPS = {
    "header": dripping(HEAD + b"X-A: ", b"x"),
    "early answers": dripping(b"", b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" * 50),
    "content": dripping(HEAD + b"Content-Length: 1000\r\n\r\n", b"x"),
    "length of a chunk": dripping(HEAD + b"Transfer-Encoding: chunked\r\n\r\n1;a=", b"x"),
    "silence": dripping(b"", b""),
    "chunks": dripping(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"),
}


@pytest.mark.parametrize("name", DRIPS)
def test_a_file_that_comes_in_drops_is_given_up(kind: Kind, name: str) -> None:
    """Each drop comes in time, and together they would never end."""
    began = time.monotonic()
    with answering(DRIPS[name]) as server, pytest.raises(DownloadFailed):
        read(kind, server.base_url)
    assert time.monotonic() - began < 6


def test_a_file_that_comes_steadily_may_take_longer_than_the_deadline(
    kind: Kind, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A film is as long as it is."""
    monkeypatch.setattr(limits, "_STEADY", 1000.0)
    piece = bytes(1000)

    def pieces(_target: str) -> Iterator[bytes | float]:
        yield HEAD + b"Content-Length: 10000\r\n\r\n"
        for _ in range(10):
            yield piece
            yield 0.1

    with answering(pieces) as server:
        assert read(kind, server.base_url, deadline=0.5) == piece * 10


def test_a_day_is_enough_for_any_file(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also for one that comes fast and has no end."""
    monkeypatch.setattr(limits, "_LONGEST", 0.5)

    def pieces(_target: str) -> Iterator[bytes | float]:
        yield HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
        for _ in range(500):
            yield b"ffff\r\n" + bytes(0xFFFF) + b"\r\n"
            yield 0.01

    with answering(pieces) as server, pytest.raises(DownloadFailed, match="no honest file"):
        read(kind, server.base_url)


def test_what_is_too_large_for_the_memory_is_only_saved(
    kind: Kind, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The limit is that of all answers, which is 256 MiB."""
    assert limits.MOST_BYTES == 256 * 1024 * 1024
    monkeypatch.setattr(limits, "MOST_BYTES", 1_048_576)
    film = bytes(1_048_577)

    async def saving(base_url: str) -> Path:
        async with AsyncClient(provider(base_url)) as client:
            return await client.download(VIDEO, {}).save(tmp_path / "a.mp4")

    with answering(lambda _: iter(found(film))) as server:
        with pytest.raises(DownloadFailed, match=r"more than 1 MiB, .*; save it"):
            read(kind, server.base_url)
        if kind == "async":
            path = asyncio.run(saving(server.base_url))
        else:
            with SyncClient(provider(server.base_url)) as client:
                path = client.download(VIDEO, {}).save(tmp_path / "a.mp4")
    assert path.stat().st_size == len(film)


def test_a_large_call_that_is_refused_before_all_of_it_came(kind: Kind) -> None:
    """The server closes with the rest unread; what it said is read all the same."""
    refusal = b"HTTP/1.1 413 x\r\nContent-Length: 2000\r\nConnection: close\r\n\r\n" + bytes(2000)

    def pieces(_target: str) -> Iterator[bytes | float]:
        yield refusal[:1000]
        yield refusal[1000:]
        yield 0.3

    async def making(base_url: str) -> object:
        async with AsyncClient(provider(base_url), timeout=3) as client:
            return await client.call(MAKE, {"text": "x" * 8_000_000})

    with answering(pieces, reads_body=False) as server, pytest.raises(PayloadTooLarge):
        if kind == "async":
            asyncio.run(making(server.base_url))
        else:
            with SyncClient(provider(server.base_url), timeout=3) as client:
                client.call(MAKE, {"text": "x" * 8_000_000})


@pytest.mark.parametrize("name", ["content", "silence"])
def test_a_look_at_a_job_ends_with_the_wait(kind: Kind, name: str) -> None:
    """And not with the deadline of all calls, or the time-out of one step, which are longer."""

    async def waiting(base_url: str) -> object:
        async with AsyncClient(provider(base_url), (TASK,), timeout=10, deadline=10) as client:
            return await client.job("t1").wait(0.2)

    began = time.monotonic()
    with answering(DRIPS[name]) as server, pytest.raises(JobTimeout):
        if kind == "async":
            asyncio.run(waiting(server.base_url))
        else:
            with SyncClient(provider(server.base_url), (TASK,), timeout=10, deadline=10) as client:
                client.job("t1").wait(0.2)
    assert time.monotonic() - began < 5
