"""Transmission: an answer put on the wire so that it never arrives whole, or only slowly.

ASGI cannot say any of this, so the bytes are written to the connection itself, which ends with
them. The application returns when the connection is gone; uvicorn then asks for nothing more.
"""

import asyncio
import contextlib
import socket
import struct
import sys
from collections.abc import Awaitable, Callable, MutableMapping
from email.utils import formatdate
from http import HTTPStatus
from typing import Any, TypeAlias, assert_never

from ratecard.emulate.exchange import Reply
from ratecard.emulate.faults.plan import Cut, Drip, Stall, Transmission

Receive: TypeAlias = Callable[[], Awaitable[MutableMapping[str, Any]]]  # as ASGI has it

_SETTLING = 0.02  # seconds in which a client reads what came before a reset
_DROPS_PER_SECOND = 10
_LINGER_NOT = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)


async def transmit(
    how: Transmission, reply: Reply, transport: asyncio.Transport, receive: Receive
) -> None:
    """Send `reply` over `transport` in this way and end the connection."""
    match how:
        case Cut():
            await _cut(how, reply, transport)
        case Drip(bytes_per_second=rate):
            await _drip(rate, _head(reply) + reply.content, transport)
        case Stall():
            _write(transport, _beginning(how.after, reply))
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(_disconnected(receive), float(how.seconds))
        case _:
            assert_never(how)
    transport.close()
    await _disconnected(receive)


async def _cut(how: Cut, reply: Reply, transport: asyncio.Transport) -> None:
    if how.bad_chunk:
        half = reply.content[: max(1, len(reply.content) // 2)] or b"?"
        length = f"{len(half):x}\r\n".encode()
        _write(transport, _head(reply, chunked=True) + length + half + b"\r\nno length\r\n")
    else:
        _write(transport, _beginning(how.after, reply))
    if how.reset:
        await _written(transport)
        _abort(transport)


async def _drip(rate: int, content: bytes, transport: asyncio.Transport) -> None:
    size = max(1, rate // _DROPS_PER_SECOND)
    for start in range(0, len(content), size):
        if transport.is_closing():
            return
        _write(transport, content[start : start + size])
        await asyncio.sleep(size / rate)


async def _written(transport: asyncio.Transport) -> None:
    """Wait until the system has taken what was written, and a little for the client to read."""
    while transport.get_write_buffer_size() and not transport.is_closing():
        await asyncio.sleep(_SETTLING)
    await asyncio.sleep(_SETTLING)


def _abort(transport: asyncio.Transport) -> None:
    """End the connection with a TCP reset: closed at once, without lingering."""
    connection = transport.get_extra_info("socket")
    if connection is not None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NOT)
    transport.abort()


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def _write(transport: asyncio.Transport, content: bytes) -> None:
    if content and not transport.is_closing():
        transport.write(content)


def _beginning(after: str, reply: Reply) -> bytes:
    if after == "nothing":
        return b""
    return _head(reply) + reply.content[: len(reply.content) // 2]


def _head(reply: Reply, *, chunked: bool = False) -> bytes:
    """The status line and the headers; a body without bytes is promised one all the same."""
    try:
        phrase = HTTPStatus(reply.status).phrase
    except ValueError:
        phrase = "Unknown"
    length = ("transfer-encoding", "chunked")
    if not chunked:
        length = ("content-length", str(max(1, len(reply.content))))
    headers = (*reply.headers, length, ("date", formatdate(usegmt=True)), ("connection", "close"))
    lines = [f"HTTP/1.1 {reply.status} {phrase}", *(f"{name}: {text}" for name, text in headers)]
    return "\r\n".join((*lines, "", "")).encode("latin-1")
