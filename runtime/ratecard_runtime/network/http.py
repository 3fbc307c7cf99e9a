"""The transports that clients use, over httpcore2; with `wire` and `limits`, all that know it.

They stand on its connection pools and not on a client: those log full URLs (with a key in the
query), keep cookies and follow redirects. The credential is added while sending, and an exception
of the library is turned into a `Failure` before it can carry the URL anywhere.
"""

import contextlib
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator

import httpcore2

from ratecard_runtime.errors import DownloadFailed
from ratecard_runtime.network.connecting import AsyncBackend, Backend
from ratecard_runtime.network.limits import (
    Flowing,
    Gathered,
    OversizeError,
    within,
)
from ratecard_runtime.network.messages import Failure, Outcome, Request, Response
from ratecard_runtime.network.unpacking import Unpacking
from ratecard_runtime.network.users import Users
from ratecard_runtime.network.wire import (
    FAULTS,
    failure,
    may_have_left,
    proxy_of,
    system_error,
    tls,
    wire_request,
    words,
)

_KEPT_CONNECTIONS = 20
_MOST_CONNECTIONS = 100
_KEPT_SECONDS = 5.0


class HttpTransport:
    """Sends over pooled HTTP/1.1 connections; safe for threads."""

    def __init__(self, origin: str, own: str | None = None) -> None:
        """Make connections through the proxy that the environment names for `origin`, if any.

        With `own`, the host of the provider, only to public addresses, unless it has none itself.
        """
        self._pool = _pool(origin, own)
        self._users = Users()

    def send(self, request: Request) -> Outcome:
        """Send `request` and read the whole answer."""
        with self._in_use():
            return self._send(request)

    def _send(self, request: Request) -> Outcome:
        try:
            with within(request.limit):
                response = self._pool.handle_request(wire_request(request))
                try:
                    unpacking, gathered = Unpacking(response.headers), Gathered()
                    for content in response.iter_stream():
                        for piece in unpacking.pieces(content):
                            gathered.add(piece, unpacking.packed)
                    unpacking.end()
                finally:
                    response.close()
        except FAULTS as error:
            failed = failure(request, error)
        else:
            return Response(response.status, response.headers, gathered.content())
        return failed

    @contextlib.contextmanager
    def open(self, request: Request) -> Generator["HttpStream | Failure"]:
        """Send `request` and leave the content to be read piece by piece."""
        with self._in_use(), self._opened(request) as stream:
            yield stream

    @contextlib.contextmanager
    def _opened(self, request: Request) -> Generator["HttpStream | Failure"]:
        failed = None
        try:
            with within(request.limit):
                response = self._pool.handle_request(wire_request(request))
        except FAULTS as error:
            failed = failure(request, error)
        else:
            with contextlib.closing(response):
                yield HttpStream(request, response)
        if failed is not None:
            yield failed

    def close(self) -> None:
        """Close all connections; those that are in use when they no longer are."""
        if self._users.leave():
            self._pool.close()

    @contextlib.contextmanager
    def _in_use(self) -> Generator[None]:
        user = self._users.enter()
        try:
            yield
        finally:
            if self._users.leave(user):
                self._pool.close()


class AsyncHttpTransport:
    """Sends over pooled HTTP/1.1 connections on an asyncio event loop."""

    def __init__(self, origin: str, own: str | None = None) -> None:
        """Make connections through the proxy that the environment names for `origin`, if any.

        With `own`, the host of the provider, only to public addresses, unless it has none itself.
        """
        self._pool = _async_pool(origin, own)
        self._users = Users()

    async def send(self, request: Request) -> Outcome:
        """Send `request` and read the whole answer."""
        async with self._in_use():
            return await self._send(request)

    async def _send(self, request: Request) -> Outcome:
        import asyncio

        try:
            async with asyncio.timeout(request.limit):
                wired = wire_request(request, is_async=True)
                response = await self._pool.handle_async_request(wired)
                try:
                    unpacking, gathered = Unpacking(response.headers), Gathered()
                    async for content in response.aiter_stream():
                        for piece in unpacking.pieces(content):
                            gathered.add(piece, unpacking.packed)
                    unpacking.end()
                finally:
                    await response.aclose()
        except TimeoutError:
            failed = Failure(may_have_left(request), f"not over within {request.limit:.0f} s")
        except FAULTS as error:
            failed = failure(request, error)
        else:
            return Response(response.status, response.headers, gathered.content())
        return failed

    @contextlib.asynccontextmanager
    async def open(self, request: Request) -> AsyncGenerator["AsyncHttpStream | Failure"]:
        """Send `request` and leave the content to be read piece by piece."""
        async with self._in_use(), self._opened(request) as stream:
            yield stream

    @contextlib.asynccontextmanager
    async def _opened(self, request: Request) -> AsyncGenerator["AsyncHttpStream | Failure"]:
        import asyncio

        failed = None
        try:
            async with asyncio.timeout(request.limit):
                response = await self._pool.handle_async_request(wire_request(request))
        except TimeoutError:
            failed = Failure(True, f"not over within {request.limit:.0f} s")
        except FAULTS as error:
            failed = failure(request, error)
        else:
            async with contextlib.aclosing(response):
                yield AsyncHttpStream(request, response)
        if failed is not None:
            yield failed

    async def close(self) -> None:
        """Close all connections; those that are in use when they no longer are."""
        if self._users.leave():
            await self._pool.aclose()

    @contextlib.asynccontextmanager
    async def _in_use(self) -> AsyncGenerator[None]:
        user = self._users.enter()
        try:
            yield
        finally:
            if self._users.leave(user):
                await self._pool.aclose()


class HttpStream:
    """An answer whose content is still on its way."""

    def __init__(self, request: Request, response: httpcore2.Response) -> None:
        """Hold a response that was not read yet."""
        self._request = request
        self._response = response
        self.head = Response(response.status, response.headers, b"")

    def chunks(self) -> Iterator[bytes]:
        """Yield the content piece by piece; raises `DownloadFailed` when it breaks off."""
        flowing, seconds = Flowing(self._request.limit), self._request.timeout
        try:
            unpacking, contents = Unpacking(self._response.headers), self._response.iter_stream()
            while True:
                with within(seconds):
                    content = next(contents, None)
                if content is None:
                    break
                for piece in unpacking.pieces(content):
                    flowing.add(len(piece), unpacking.packed)
                    yield piece
            unpacking.end()
        except (TimeoutError, *FAULTS) as error:
            fault = _broken_off(self._request, error)
        else:
            return
        raise fault


class AsyncHttpStream:
    """An answer whose content is still on its way."""

    def __init__(self, request: Request, response: httpcore2.Response) -> None:
        """Hold a response that was not read yet."""
        self._request = request
        self._response = response
        self.head = Response(response.status, response.headers, b"")

    async def chunks(self) -> AsyncIterator[bytes]:
        """Yield the content piece by piece; raises `DownloadFailed` when it breaks off."""
        import asyncio

        flowing, seconds = Flowing(self._request.limit), self._request.timeout
        try:
            unpacking, contents = Unpacking(self._response.headers), self._response.aiter_stream()
            while True:
                async with asyncio.timeout(seconds):
                    content = await anext(contents, None)
                if content is None:
                    break
                for piece in unpacking.pieces(content):
                    flowing.add(len(piece), unpacking.packed)
                    yield piece
            unpacking.end()
        except (TimeoutError, *FAULTS) as error:
            fault = _broken_off(self._request, error)
        else:
            return
        raise fault


def _broken_off(request: Request, error: Exception) -> DownloadFailed:
    if isinstance(error, OversizeError):
        return DownloadFailed(f"the content is no honest file: {error}")
    fault = DownloadFailed(f"the content broke off: {words(request, error)}", is_broken_off=True)
    fault.__cause__ = system_error(error)
    return fault


def _pool(origin: str, own: str | None) -> httpcore2.ConnectionPool:
    """Return connections that send heads with bodies, and end when an exchange must be over.

    A proxy looks up names itself.
    """
    proxy = proxy_of(origin)
    return httpcore2.ConnectionPool(
        ssl_context=tls(),
        proxy=proxy,
        max_connections=_MOST_CONNECTIONS,
        max_keepalive_connections=_KEPT_CONNECTIONS,
        keepalive_expiry=_KEPT_SECONDS,
        network_backend=Backend(own if proxy is None else None),
    )


def _async_pool(origin: str, own: str | None) -> httpcore2.AsyncConnectionPool:
    proxy = proxy_of(origin)
    return httpcore2.AsyncConnectionPool(
        ssl_context=tls(),
        proxy=proxy,
        max_connections=_MOST_CONNECTIONS,
        max_keepalive_connections=_KEPT_CONNECTIONS,
        keepalive_expiry=_KEPT_SECONDS,
        network_backend=AsyncBackend(own if proxy is None else None),
    )
