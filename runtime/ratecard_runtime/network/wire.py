"""A request as the HTTP library sends it, with the key in it, and what its faults mean."""

import ssl
from collections.abc import Awaitable, Callable, Mapping
from functools import lru_cache
from importlib.util import find_spec
from typing import Any, NamedTuple
from urllib.parse import quote, urlsplit
from urllib.request import getproxies, proxy_bypass

import httpcore2
import httpx2

from ratecard_runtime.errors import ConnectionFailed
from ratecard_runtime.legible import legible
from ratecard_runtime.network.limits import OversizeError
from ratecard_runtime.network.messages import Credential, Departure, Failure, Request
from ratecard_runtime.network.unpacking import ACCEPTED, PackingError

_NOT_SENT = (
    httpcore2.ConnectError,
    httpcore2.ConnectTimeout,
    httpcore2.PoolTimeout,
    httpcore2.ProxyError,
    httpcore2.UnsupportedProtocol,
    httpcore2.LocalProtocolError,
    httpx2.InvalidURL,
)
FAULTS = (
    httpcore2.TimeoutException,
    httpcore2.NetworkError,
    httpcore2.ProtocolError,
    httpcore2.PoolTimeout,
    httpcore2.ProxyError,
    httpcore2.UnsupportedProtocol,
    httpx2.InvalidURL,
    OversizeError,
    PackingError,
)
"""What goes wrong while sending; everything else is a bug."""

_HIGHEST_PORT = 65_535


_BEFORE_SENDING = frozenset({"connection", "proxy", "socks"})
"""Parts of the library whose events come before the first byte of a request."""


class _Address(NamedTuple):
    """An address taken apart, its target as it stands on the wire."""

    scheme: bytes
    host: bytes
    port: int | None
    target: bytes
    host_header: bytes


def wire_request(request: Request, *, is_async: bool = False) -> httpcore2.Request:
    """Return the library's request, with the credential in it, which tells its departure.

    The address is taken apart before a key is put into its query, so no cache ever holds one.
    """
    extensions: dict[str, object] = {"timeout": _timeouts(request.timeout)}
    if request.departure is not None:
        request.departure.hold()
        tells = _tells_async if is_async else _tells
        extensions["trace"] = tells(request.departure)
    address = _address(request.url)
    target, headers = address.target, _headers(request, address.host_header)
    credential = request.credential
    if credential is not None and credential.location == "query":
        target += _in_query(credential, b"&" if b"?" in target else b"?")
    elif credential is not None:
        key = credential.prefix + credential.secret.reveal()
        headers.append((credential.name.encode(), key.encode()))
    return httpcore2.Request(
        request.method,
        httpcore2.URL(scheme=address.scheme, host=address.host, port=address.port, target=target),
        headers=headers,
        content=request.content,
        extensions=extensions,
    )


def host_of(url: str) -> str | None:
    """Return the host that a web address leads to as the library reads it, None where it is none.

    The library knows more ways to write one than there are in `urllib`, such as `127。0。0。1`, and
    both must be able to read it.
    """
    try:
        urlsplit(url)
        address = _address(url)
    except (httpx2.InvalidURL, ValueError):
        return None
    is_web = address.scheme in (b"http", b"https") and bool(address.host)
    is_port = address.port is None or 0 < address.port <= _HIGHEST_PORT
    return address.host.decode().lower().rstrip(".") if is_web and is_port else None


def failure(request: Request, error: Exception) -> Failure:
    """Return what an exception of the library says, without the key."""
    is_sent = not isinstance(error, _NOT_SENT) and may_have_left(request)
    return Failure(is_sent, words(request, error), system_error(error))


def may_have_left(request: Request) -> bool:
    """Tell whether bytes of a request may have left, yes where nobody watched."""
    return request.departure is None or request.departure.may_have_left


def system_error(error: BaseException) -> OSError | None:
    """Return the operating system's error at the bottom; it holds no address and no key."""
    below: BaseException | None = error
    while below is not None and not isinstance(below, OSError):
        below = below.__cause__ or below.__context__
    return None if below is None else below.with_traceback(None)


def words(request: Request, error: Exception) -> str:
    """Return an exception of the library in words; it may quote what was answered."""
    if isinstance(error, httpx2.InvalidURL):
        return "the address is no URL"
    is_late = isinstance(error, httpcore2.TimeoutException)
    kind = "timed out" if is_late else type(error).__name__
    said = legible(str(error))
    if request.credential is not None:
        said = request.credential.secret.masked(said)
    return f"{kind}: {said}" if said else kind


@lru_cache(maxsize=1)
def tls() -> ssl.SSLContext:
    """Return the TLS settings of all connections; reading the certificates takes long.

    Raises `ConnectionFailed` where those that the environment names cannot be read.
    """
    try:
        return httpx2.create_ssl_context()
    except OSError as error:
        raise ConnectionFailed(
            f"nothing was sent: certificates cannot be read ({error}); look at SSL_CERT_FILE and "
            "SSL_CERT_DIR"
        ) from error


def proxy_of(origin: str) -> httpcore2.Proxy | None:
    """Return the proxy that the environment names for `origin`, None for a direct connection.

    Raises `ConnectionFailed` for one that cannot be used.
    """
    parts = urlsplit(origin)
    proxies = getproxies()
    named = proxies.get(parts.scheme) or proxies.get("all")
    if not named or proxy_bypass(parts.hostname or ""):
        return None
    text = named if "://" in named else f"http://{named}"
    variables = f"{parts.scheme.upper()}_PROXY or ALL_PROXY"
    try:
        urlsplit(text)
        proxy = httpx2.Proxy(text)
        address = _address(str(proxy.url))
        if not address.host or not 0 < (address.port or 1) <= _HIGHEST_PORT:
            raise ValueError
    except (httpx2.InvalidURL, ValueError):
        raise ConnectionFailed(
            f"nothing was sent: the proxy that {variables} names is none; it is written "
            "http://host:port, https://host:port or socks5://host:port"
        ) from None
    if address.scheme.startswith(b"socks") and find_spec("socksio") is None:
        raise ConnectionFailed(
            f"nothing was sent: {variables} names a proxy of the kind socks5, which needs one "
            "more package: pip install socksio"
        )
    url = httpcore2.URL(
        scheme=address.scheme, host=address.host, port=address.port, target=address.target
    )
    return httpcore2.Proxy(url, auth=proxy.raw_auth)


def _tells(departure: Departure) -> Callable[[str, Mapping[str, Any]], None]:
    """Return what the library tells its steps to; asking a proxy for a way is no departure."""

    def told(event: str, facts: Mapping[str, Any]) -> None:
        sent = facts.get("request")
        if sent is None or sent.method == b"CONNECT":
            return
        if event.partition(".")[0] not in _BEFORE_SENDING:
            departure.leave()
            # Of the steps that follow nobody needs to hear; there are some ten for each call.
            sent.extensions.pop("trace", None)

    return told


def _tells_async(
    departure: Departure,
) -> Callable[[str, Mapping[str, Any]], Awaitable[None]]:
    told = _tells(departure)

    async def told_async(event: str, facts: Mapping[str, Any]) -> None:
        told(event, facts)

    return told_async


@lru_cache(maxsize=256)
def _address(text: str) -> _Address:
    url = httpx2.URL(text)
    return _Address(url.raw_scheme, url.raw_host, url.port, url.raw_path, url.netloc)


@lru_cache(maxsize=16)
def _timeouts(seconds: float) -> Mapping[str, float]:
    return dict.fromkeys(("connect", "read", "write", "pool"), seconds)


def _headers(request: Request, host: bytes) -> list[tuple[bytes, bytes]]:
    headers = [(name.encode(), value.encode()) for name, value in request.headers]
    given = {name.lower() for name, _ in headers}
    if b"host" not in given:
        headers.insert(0, (b"Host", host))
    if request.content or request.method not in ("GET", "HEAD", "DELETE"):
        headers.append((b"Content-Length", str(len(request.content)).encode()))
    if b"accept-encoding" not in given:
        headers.append((b"Accept-Encoding", ACCEPTED))
    return headers


def _in_query(credential: Credential, joint: bytes) -> bytes:
    name, key = quote(credential.name, safe=""), quote(credential.secret.reveal(), safe="")
    return joint + f"{name}={key}".encode()
