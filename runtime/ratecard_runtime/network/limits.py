"""Limits of an exchange: its whole time, also while bytes drip, and the size of what comes."""

import ssl
import threading
import time
from collections.abc import Generator, Iterable
from contextlib import contextmanager

import httpcore2

MOST_BYTES = 256 * 1024 * 1024
"""The largest answer that is read into memory, after it was unpacked."""

_UNPACKED_AT_LEAST = 64 * 1024 * 1024
_ANSWER_UNPACKED_AT_LEAST = 4 * 1024 * 1024
_HIGHEST_RATIO = 100
_TOGETHER = 65_536
_PATIENCE = 120.0
_SLOWEST = 1024.0
_TIME = threading.local()


class OverTime(httpcore2.ReadTimeout):
    """The whole exchange took too long, although bytes kept coming."""


@contextmanager
def within(seconds: float | None) -> Generator[None]:
    """Let what this thread reads and writes in the block end after `seconds`, None for never."""
    _TIME.ends = None if seconds is None else time.monotonic() + seconds
    try:
        yield
    finally:
        _TIME.ends = None


class OversizeError(Exception):
    """An answer that is larger than any honest one."""


class Gathered:
    """The pieces of an answer, up to the largest that is read into memory."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._pieces: list[bytes] = []
        self._size = 0

    def add(self, piece: bytes, packed: int) -> None:
        """Keep a piece; `packed` bytes came in all so far. Raises `OversizeError`."""
        self._size += len(piece)
        if self._size > MOST_BYTES:
            raise OversizeError(f"more than {MOST_BYTES // 1024 // 1024} MiB")
        if self._size > _ANSWER_UNPACKED_AT_LEAST and self._size > _HIGHEST_RATIO * packed:
            raise OversizeError(f"{packed} bytes that unpack to more than {self._size}")
        self._pieces.append(piece)

    def content(self) -> bytes:
        """Return all pieces."""
        return b"".join(self._pieces)


class Flowing:
    """What comes of a file while it is streamed: whether it is a bomb, or would never end."""

    def __init__(self) -> None:
        """Begin now."""
        self._began = time.monotonic()
        self._unpacked = 0

    def add(self, unpacked: int, packed: int) -> None:
        """Note a piece of `unpacked` bytes, and that `packed` bytes came in all so far.

        Raises `OversizeError` for content that grows without measure by unpacking, and for a file
        that comes so slowly that it was not meant to.
        """
        self._unpacked += unpacked
        if self._unpacked > _UNPACKED_AT_LEAST and self._unpacked > _HIGHEST_RATIO * packed:
            raise OversizeError(f"{packed} bytes that unpack to more than {self._unpacked}")
        elapsed = time.monotonic() - self._began
        if elapsed > _PATIENCE and packed < _SLOWEST * elapsed:
            raise OversizeError(f"{packed} bytes in {elapsed:.0f} s")


class LimitedBackend(httpcore2.SyncBackend):
    """Opens sockets whose every step ends when the exchange of its thread must be over."""

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        """Connect, within what is left of the exchange."""
        stream = super().connect_tcp(host, port, _left(timeout), local_address, socket_options)
        return _LimitedStream(stream)


class _LimitedStream(httpcore2.NetworkStream):
    """A socket that sends the head of a request together with its body, and ends in time."""

    def __init__(self, stream: httpcore2.NetworkStream) -> None:
        self._stream = stream
        self._waiting = b""

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self._flush(timeout)
        return self._stream.read(max_bytes, _left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._waiting += buffer
        if len(self._waiting) > _TOGETHER:
            self._flush(timeout)

    def _flush(self, timeout: float | None) -> None:
        if self._waiting:
            waiting, self._waiting = self._waiting, b""
            self._stream.write(waiting, _left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.NetworkStream:
        return _LimitedStream(self._stream.start_tls(ssl_context, server_hostname, _left(timeout)))

    def get_extra_info(self, info: str) -> object:
        return self._stream.get_extra_info(info)


def _left(timeout: float | None) -> float | None:
    ends: float | None = getattr(_TIME, "ends", None)
    if ends is None:
        return timeout
    left = ends - time.monotonic()
    if left <= 0:
        raise OverTime("the whole exchange took too long")
    return left if timeout is None else min(timeout, left)
