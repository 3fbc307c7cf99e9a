"""Limits of an exchange: its whole time, also while bytes drip, and the size of what comes."""

import ssl
import threading
import time
from collections.abc import Generator
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
_STEADY = 65_536.0
_LONGEST = 86_400.0
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

    def __init__(self, limit: float | None) -> None:
        """Begin now; after `limit` seconds, None for never, it must come steadily."""
        self._limit = _LONGEST if limit is None else limit
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
        is_slow = elapsed > _PATIENCE and packed < _SLOWEST * elapsed
        is_late = elapsed > self._limit and packed < _STEADY * elapsed
        if is_slow or is_late or elapsed > _LONGEST:
            raise OversizeError(f"{packed} bytes in {elapsed:.0f} s")


class LimitedStream(httpcore2.NetworkStream):
    """A socket that sends the head of a request together with its body, and ends in time."""

    def __init__(self, stream: httpcore2.NetworkStream) -> None:
        """Limit `stream`."""
        self._stream = stream
        self._waiting = b""

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what comes next, after what waits was written."""
        self._flush(timeout)
        return self._stream.read(max_bytes, left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write, or let it wait for what comes next."""
        self._waiting += buffer
        if len(self._waiting) > _TOGETHER:
            self._flush(timeout)

    def _flush(self, timeout: float | None) -> None:
        if self._waiting:
            waiting, self._waiting = self._waiting, b""
            self._stream.write(waiting, left(timeout))

    def close(self) -> None:
        """Close the socket."""
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.NetworkStream:
        """Return the encrypted stream, limited too."""
        return LimitedStream(self._stream.start_tls(ssl_context, server_hostname, left(timeout)))

    def get_extra_info(self, info: str) -> object:
        """Return what the socket says."""
        return self._stream.get_extra_info(info)


def left(timeout: float | None) -> float | None:
    """Return the seconds that a step may take, by its own `timeout` and what the exchange has.

    Raises `OverTime` where it has none left.
    """
    ends: float | None = getattr(_TIME, "ends", None)
    if ends is None:
        return timeout
    left = ends - time.monotonic()
    if left <= 0:
        raise OverTime("the whole exchange took too long")
    return left if timeout is None else min(timeout, left)
