"""The transports that clients use, over httpx2; no other module knows that library.

They stand on its transports and not on its clients: those log full URLs (with a key in the
query), keep cookies and follow redirects. The credential is added here, while sending, and an
exception of the library is turned into a `Failure` before it can carry the URL anywhere.
"""

import contextlib
import ssl
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from functools import lru_cache
from urllib.parse import quote, urlsplit
from urllib.request import getproxies, proxy_bypass

import httpcore2
import httpx2

from ratecard_runtime.errors import DownloadFailed
from ratecard_runtime.network.limits import (
    Flowing,
    Gathered,
    LimitedBackend,
    OversizeError,
    within,
)
from ratecard_runtime.network.messages import Failure, Outcome, Request, Response
from ratecard_runtime.secret import MASK

_NOT_SENT = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.PoolTimeout,
    httpx2.ProxyError,
    httpx2.UnsupportedProtocol,
    httpx2.LocalProtocolError,
    httpx2.InvalidURL,
)
_FAULTS = (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError, OversizeError)
_url = lru_cache(maxsize=256)(httpx2.URL)


class _LimitedTransport(httpx2.HTTPTransport):
    """The library's transport, whose sockets end when an exchange must be over."""

    def __init__(self, origin: str) -> None:
        """Connect directly, or through the proxy that the environment names for `origin`."""
        proxy = _proxy(origin)
        super().__init__(verify=_tls(), proxy=proxy)
        if proxy is None:
            self._pool = httpcore2.ConnectionPool(
                ssl_context=_tls(),
                max_connections=100,
                max_keepalive_connections=20,
                keepalive_expiry=5.0,
                network_backend=LimitedBackend(),
            )


class HttpTransport:
    """Sends over pooled HTTP/1.1 connections; safe for threads."""

    def __init__(self, origin: str) -> None:
        """Make connections through the proxy that the environment names for `origin`, if any."""
        self._transport = _LimitedTransport(origin)

    def send(self, request: Request) -> Outcome:
        """Send `request` and read the whole answer."""
        try:
            with within(request.limit):
                response = self._transport.handle_request(_wire(request))
                try:
                    gathered = Gathered()
                    for piece in response.iter_bytes():
                        gathered.add(piece, response.num_bytes_downloaded)
                finally:
                    response.close()
        except _FAULTS as error:
            failure = _failure(request, error)
        else:
            return Response(response.status_code, response.headers.raw, gathered.content())
        return failure

    @contextlib.contextmanager
    def open(self, request: Request) -> Generator["HttpStream | Failure"]:
        """Send `request` and leave the content to be read piece by piece."""
        failure = None
        try:
            response = self._transport.handle_request(_wire(request))
        except _FAULTS as error:
            failure = _failure(request, error)
        else:
            with contextlib.closing(response):
                yield HttpStream(response)
        if failure is not None:
            yield failure

    def close(self) -> None:
        """Close all connections."""
        self._transport.close()


class AsyncHttpTransport:
    """Sends over pooled HTTP/1.1 connections on an asyncio event loop."""

    def __init__(self, origin: str) -> None:
        """Make connections through the proxy that the environment names for `origin`, if any."""
        self._transport = httpx2.AsyncHTTPTransport(verify=_tls(), proxy=_proxy(origin))

    async def send(self, request: Request) -> Outcome:
        """Send `request` and read the whole answer."""
        import asyncio

        try:
            async with asyncio.timeout(request.limit):
                response = await self._transport.handle_async_request(_wire(request))
                try:
                    gathered = Gathered()
                    async with contextlib.aclosing(response.aiter_bytes()) as pieces:
                        async for piece in pieces:
                            gathered.add(piece, response.num_bytes_downloaded)
                finally:
                    await response.aclose()
        except TimeoutError:
            failure = Failure(True, f"not over within {request.limit:.0f} s")
        except _FAULTS as error:
            failure = _failure(request, error)
        else:
            return Response(response.status_code, response.headers.raw, gathered.content())
        return failure

    @contextlib.asynccontextmanager
    async def open(self, request: Request) -> AsyncGenerator["AsyncHttpStream | Failure"]:
        """Send `request` and leave the content to be read piece by piece."""
        failure = None
        try:
            response = await self._transport.handle_async_request(_wire(request))
        except _FAULTS as error:
            failure = _failure(request, error)
        else:
            async with contextlib.aclosing(response):
                yield AsyncHttpStream(response)
        if failure is not None:
            yield failure

    async def close(self) -> None:
        """Close all connections."""
        await self._transport.aclose()


class HttpStream:
    """An answer whose content is still on its way."""

    def __init__(self, response: httpx2.Response) -> None:
        """Hold a response that was not read yet."""
        self._response = response
        self.head = Response(response.status_code, response.headers.raw, b"")

    def chunks(self) -> Iterator[bytes]:
        """Yield the content piece by piece; raises `DownloadFailed` when it breaks off."""
        flowing = Flowing()
        try:
            for piece in self._response.iter_bytes():
                flowing.add(len(piece), self._response.num_bytes_downloaded)
                yield piece
        except OversizeError as error:
            fault = DownloadFailed(f"the content is no honest file: {error}")
        except _FAULTS as error:
            words = f"the content broke off: {_words(error)}"
            fault = DownloadFailed(words, is_broken_off=True)
            fault.__cause__ = _system_error(error)
        else:
            return
        raise fault


class AsyncHttpStream:
    """An answer whose content is still on its way."""

    def __init__(self, response: httpx2.Response) -> None:
        """Hold a response that was not read yet."""
        self._response = response
        self.head = Response(response.status_code, response.headers.raw, b"")

    async def chunks(self) -> AsyncIterator[bytes]:
        """Yield the content piece by piece; raises `DownloadFailed` when it breaks off."""
        flowing = Flowing()
        try:
            async for piece in self._response.aiter_bytes():
                flowing.add(len(piece), self._response.num_bytes_downloaded)
                yield piece
        except OversizeError as error:
            fault = DownloadFailed(f"the content is no honest file: {error}")
        except _FAULTS as error:
            words = f"the content broke off: {_words(error)}"
            fault = DownloadFailed(words, is_broken_off=True)
            fault.__cause__ = _system_error(error)
        else:
            return
        raise fault


def _wire(request: Request) -> httpx2.Request:
    """Return the library's request, with the credential in it."""
    url, headers = request.url, list(request.headers)
    credential = request.credential
    if credential is not None:
        key = credential.secret.reveal()
        if credential.location == "header":
            headers.append((credential.name, credential.prefix + key))
        else:
            joint = "&" if "?" in url else "?"
            url = f"{url}{joint}{quote(credential.name, safe='')}={quote(key, safe='')}"
    headers.append(("Accept-Encoding", "gzip, deflate"))
    # A URL that holds the key is not kept in the cache of parsed ones.
    has_key = credential is not None and credential.location == "query"
    limits = dict.fromkeys(("connect", "read", "write", "pool"), request.timeout)
    return httpx2.Request(
        request.method,
        url if has_key else _url(url),
        headers=headers,
        content=request.content or None,
        extensions={"timeout": limits},
    )


def _failure(request: Request, error: Exception) -> Failure:
    words = _words(error)
    if request.credential is not None:
        words = words.replace(request.credential.secret.reveal(), MASK)
    return Failure(not isinstance(error, _NOT_SENT), words, _system_error(error))


def _system_error(error: BaseException) -> OSError | None:
    """Return the operating system's error at the bottom; it holds no address and no key."""
    below: BaseException | None = error
    while below is not None and not isinstance(below, OSError):
        below = below.__cause__ or below.__context__
    return None if below is None else below.with_traceback(None)


def _words(error: Exception) -> str:
    if isinstance(error, httpx2.InvalidURL):
        return "the address is no URL"
    kind = "timed out" if isinstance(error, httpx2.TimeoutException) else type(error).__name__
    return f"{kind}: {error}" if str(error) else kind


@lru_cache(maxsize=1)
def _tls() -> ssl.SSLContext:
    """Return the TLS settings of all connections; reading the certificates takes long."""
    return httpx2.create_ssl_context()


def _proxy(origin: str) -> str | None:
    """Return the proxy that the environment names for `origin`, None for a direct connection."""
    parts = urlsplit(origin)
    proxies = getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all")
    if not proxy or proxy_bypass(parts.hostname or ""):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"
