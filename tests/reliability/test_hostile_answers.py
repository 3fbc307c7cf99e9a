"""Servers that mean harm with what they answer: typed errors, bounded memory, no false cost."""

import tracemalloc
import zlib
from contextlib import suppress
from decimal import Decimal
from pathlib import Path

import pytest
from tests.emulate.cells import Kind
from tests.reliability.hostile_server import hostile, json_reply, reply
from tests.reliability.studio import client_at, save, scripted

from ratecard_runtime.errors import (
    InvalidRequest,
    JobError,
    MalformedResponse,
    MissingCredentials,
    RatecardError,
    SubmissionUnknown,
)
from ratecard_runtime.journal.budget import Budget
from ratecard_runtime.journal.store import Journal

pytestmark = [
    pytest.mark.usefixtures("studio", "no_waits"),
    pytest.mark.parametrize("kind", ["sync", "async"]),
]

MB = 1024 * 1024

# V16 and F26: memory is bounded, whatever comes.


def bomb(megabytes: int) -> bytes:
    """A gzip body of a few kilobytes for each megabyte of blanks that it unpacks to."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    pieces = [packer.compress(b" " * MB) for _ in range(megabytes)]
    return reply(
        b"".join([*pieces, packer.flush()]), "Content-Encoding: gzip", "Content-Type: image/png"
    )


@pytest.fixture(scope="module")
def big_bomb() -> bytes:
    return bomb(256)


@pytest.mark.parametrize("stage", ["submit", "status", "file"])
def test_a_bomb_takes_little_memory(
    kind: Kind, stage: str, big_bomb: bytes, tmp_path: Path
) -> None:
    """256 MB from 256 kB: the client gives up long before, and keeps nothing."""
    with (
        hostile(scripted(**{stage: big_bomb})) as server,
        client_at(server, kind, timeout=20) as shell,
    ):
        tracemalloc.start()
        try:
            with pytest.raises(RatecardError):
                save(shell, tmp_path)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert peak < 100 * MB
    assert list(tmp_path.iterdir()) == []


def flood(lines: int) -> bytes:
    """An answer of many headers."""
    return b"HTTP/1.1 200 OK\r\n" + b"X-Flood: 1\r\n" * lines + b"\r\n"


NO_HTTP = {
    "headers": flood(200_000),
    "line": b"HTTP/1.1 200 OK\r\nX-Long: " + b"a" * 20 * MB,
    "early": b"HTTP/1.1 103 Early\r\n\r\n" * 5_000,
    "zeros": b"\x00" * MB,
    "version": b"HTTP/9.9 200 OK\r\n\r\n",
    "status": b"HTTP/1.1 99999 OK\r\n\r\n",
    "length": b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
    "lengths": b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}",
    "chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"F" * 20 + b"\r\n{}",
    "gzip": b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\n{}{}",
}


@pytest.mark.parametrize("name", NO_HTTP)
def test_what_is_no_http_is_a_typed_error(kind: Kind, name: str, tmp_path: Path) -> None:
    """Nobody knows whether the call was taken, and the journal says so."""
    journal = tmp_path / "journal.sqlite3"
    with (
        hostile(scripted(submit=NO_HTTP[name])) as server,
        client_at(server, kind, journal=str(journal), deadline=5) as shell,
        pytest.raises((SubmissionUnknown, MalformedResponse)) as caught,
    ):
        save(shell, tmp_path)
    assert caught.value.may_have_charged == "unknown"
    assert [call.phase for call in Journal(journal).calls()] == ["unknown"]


# V17: hostile JSON.

BODIES = [
    "NaN", "[" * 200_000, '{"a":' * 200_000, "1" * 5000, '"\\ud800"', '{"id": NaN}',
    '{"id": null}', '{"id": {"id": "v1"}}', '{"id": true}', '{"id": ["v1", "v2"]}', '{"id": ""}',
    '{"id": "\\udfff"}', "{'id': 'v1'}", "\ufeff{", '{"id": "v1"', "null", "[]", "0", '"v1"', "",
]  # fmt: skip


@pytest.mark.parametrize("body", BODIES, ids=lambda body: str(body)[:20])
def test_hostile_json_is_a_typed_error_that_keeps_the_doubt(
    kind: Kind, body: str, tmp_path: Path
) -> None:
    journal = tmp_path / "journal.sqlite3"
    with (
        hostile(scripted(submit=json_reply(body))) as server,
        client_at(server, kind, journal=str(journal)) as shell,
        pytest.raises(MalformedResponse) as caught,
    ):
        save(shell, tmp_path)
    assert caught.value.may_have_charged == "unknown"
    assert [call.phase for call in Journal(journal).calls()] == ["unknown"]
    assert len(str(caught.value)) < 1000


COSTS = [
    "-5", "NaN", "Infinity", "-Infinity", "1e400", '"1e400"', '"1e999999"', '"NaN"', '"-7"',
    "true", "[]", "{}", '"' + "9" * 4000 + '"', "9" * 4000, '"\\ud800"',
]  # fmt: skip


@pytest.mark.parametrize("cost", COSTS, ids=lambda cost: str(cost)[:12])
def test_no_such_cost_enters_the_journal(kind: Kind, cost: str, tmp_path: Path) -> None:
    """What was reserved stays reserved; the job is finished, or still to be looked after."""
    journal = tmp_path / "journal.sqlite3"
    status = json_reply(f'{{"status": "done", "files": ["/files/a.png"], "credits": {cost}}}')
    budget = Budget(credits=10)
    with (
        hostile(scripted(status=status)) as server,
        client_at(server, kind, journal=str(journal), budget=budget) as shell,
        suppress(MalformedResponse, JobError),
    ):
        save(shell, tmp_path)
    (call,) = Journal(journal).calls()
    assert call.charged is None
    assert call.phase in ("saved", "accepted")
    assert Journal(journal).spent("studio", call.origin, budget) == Decimal(7)


# V18: header injection.


@pytest.mark.parametrize("value", ["a\r\nX-Admin: 1", "a\nb", "a\rb", "ü", "a\x00b", "\x7f"])
def test_a_value_for_a_header_is_refused(kind: Kind, value: str) -> None:
    with hostile(scripted()) as server, client_at(server, kind) as shell:
        with pytest.raises(InvalidRequest, match="key"):
            shell.do(shell.client.videos.make_once(text="x", idempotency_key=value))
        with pytest.raises(InvalidRequest, match="key"):
            shell.do(shell.client.videos.make_again(text="x", request_key=value))
    assert server.received == []


@pytest.mark.parametrize("key", ["a\r\nX-Admin: 1", "a b", "ü"])
def test_a_key_that_cannot_travel_is_refused(kind: Kind, key: str) -> None:
    with (
        hostile(scripted()) as server,
        pytest.raises(MissingCredentials) as caught,
        client_at(server, kind, api_key=key),
    ):
        raise AssertionError("the client was made")
    assert key not in str(caught.value)
