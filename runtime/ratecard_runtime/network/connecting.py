"""How connections are made: to the addresses that were checked, and with faults of one kind.

asyncio is imported when it is first needed, because both transports are loaded together.
"""

import socket
import ssl
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager, suppress
from typing import TypeAlias, cast

import httpcore2

from ratecard_runtime.network.addresses import is_public
from ratecard_runtime.network.limits import LimitedStream, left

_AT_ONCE = 65_536
_EARLY_AT_MOST = 1_048_576
_SECONDS_EACH = 10.0
"""For an address of a name that has another one still."""

_Options: TypeAlias = Iterable[httpcore2.SOCKET_OPTION] | None


class Backend(httpcore2.SyncBackend):
    """Opens sockets whose every step ends when the exchange of its thread must be over.

    With `own`, the host of the provider, it connects to public addresses alone, unless the
    provider has none. A name is looked up once, and its addresses are those that are checked and
    connected to, so nobody can answer with another one in between.
    """

    def __init__(self, own: str | None) -> None:
        """Connect anywhere where `own` is None."""
        self._own = own

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: _Options = None,
    ) -> httpcore2.NetworkStream:
        """Connect, within what is left of the exchange."""
        with _connecting():
            *others, last = self._addresses(host, port)
            for address in others:
                with suppress(httpcore2.ConnectError, httpcore2.ConnectTimeout):
                    seconds = left(_shorter(timeout))
                    stream = super().connect_tcp(
                        address, port, seconds, local_address, socket_options
                    )
                    return LimitedStream(stream)
            stream = super().connect_tcp(last, port, left(timeout), local_address, socket_options)
            return LimitedStream(stream)

    def _addresses(self, host: str, port: int) -> list[str]:
        if self._own is None:
            return [host]
        found = _texts(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        if _public(found):
            return _public(found)
        return _beside(_texts(socket.getaddrinfo(self._own, None)), host, found)


class AsyncBackend(httpcore2.AsyncNetworkBackend):
    """The same on an asyncio event loop, whose deadlines are its own."""

    def __init__(self, own: str | None) -> None:
        """Connect anywhere where `own` is None."""
        self._own = own
        self._network = cast(httpcore2.AsyncNetworkBackend, httpcore2.AnyIOBackend())

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: _Options = None,
    ) -> httpcore2.AsyncNetworkStream:
        """Connect."""
        with _connecting():
            *others, last = await self._addresses(host, port)
            for address in others:
                with suppress(httpcore2.ConnectError, httpcore2.ConnectTimeout):
                    stream = await self._network.connect_tcp(
                        address, port, _shorter(timeout), local_address, socket_options
                    )
                    return _DuplexStream(stream)
            stream = await self._network.connect_tcp(
                last, port, timeout, local_address, socket_options
            )
            return _DuplexStream(stream)

    async def _addresses(self, host: str, port: int) -> list[str]:
        if self._own is None:
            return [host]
        import asyncio

        look_up = asyncio.get_running_loop().getaddrinfo
        found = _texts(await look_up(host, port, type=socket.SOCK_STREAM))
        if _public(found):
            return _public(found)
        return _beside(_texts(await look_up(self._own, None)), host, found)


class _DuplexStream(httpcore2.AsyncNetworkStream):
    """A connection that reads what comes while a large request is still being written.

    A server may refuse it early and close; what it said would be lost with the connection.
    """

    def __init__(self, stream: httpcore2.AsyncNetworkStream) -> None:
        self._stream = stream
        self._early: list[bytes] = []

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._early:
            return self._early.pop(0)
        return await self._stream.read(max_bytes, timeout)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if len(buffer) <= _AT_ONCE:
            await self._stream.write(buffer, timeout)
            return
        import asyncio

        listening = asyncio.ensure_future(self._listen())
        try:
            await self._stream.write(buffer, timeout)
        finally:
            listening.cancel()
            await asyncio.wait({listening})

    async def _listen(self) -> None:
        size = 0
        with suppress(httpcore2.NetworkError):
            while size < _EARLY_AT_MOST:
                piece = await self._stream.read(_AT_ONCE)
                if not piece:
                    return
                self._early.append(piece)
                size += len(piece)

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        stream = await self._stream.start_tls(ssl_context, server_hostname, timeout)
        return _DuplexStream(stream)

    def get_extra_info(self, info: str) -> object:
        return self._stream.get_extra_info(info)


@contextmanager
def _connecting() -> Generator[None]:
    """Let what is wrong with a host or a port be what it is: a connection that was not made."""
    try:
        yield
    except ExceptionGroup as group:
        raise httpcore2.ConnectError(str(group.exceptions[0])) from group
    except (OSError, ValueError, OverflowError) as error:
        raise httpcore2.ConnectError(str(error)) from error


def _texts(found: Sequence[tuple[object, object, object, object, Sequence[object]]]) -> list[str]:
    """Return the addresses in what a look-up found, each once."""
    return list(dict.fromkeys(str(place[0]) for *_, place in found))


def _public(addresses: list[str]) -> list[str]:
    return [address for address in addresses if is_public(address)]


def _beside(own: list[str], host: str, found: list[str]) -> list[str]:
    """Return the addresses that were `found` for `host`, if the provider has no public one."""
    if _public(own):
        raise httpcore2.ConnectError(f"{host} is at {found[0]}, which is no public address")
    return found


def _shorter(timeout: float | None) -> float:
    return _SECONDS_EACH if timeout is None else min(timeout, _SECONDS_EACH)
