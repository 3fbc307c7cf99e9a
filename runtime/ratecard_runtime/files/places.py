"""Where the files of a result may be: at public hosts, or where the provider itself is; no I/O.

What is checked is the host to which the HTTP library would connect. To which address a name leads
is checked where the connection is made.
"""

from urllib.parse import urljoin

from ratecard_runtime.errors import DownloadFailed
from ratecard_runtime.network.addresses import is_inside
from ratecard_runtime.network.messages import Request, origin_of
from ratecard_runtime.network.wire import host_of
from ratecard_runtime.request.session import Session

_KEYLESS_HEADERS = frozenset({"User-Agent", "Accept", "Accept-Encoding"})


def result_request(session: Session, url: str) -> Request:
    """Return the keyless request for a result at `url`, which may be relative to the base URL.

    Raises `DownloadFailed` for an address that is no web address or not at a documented host.
    """
    return _checked(
        session,
        Request(
            method="GET",
            url=_joined(f"{session.base_url}/", url),
            headers=(("User-Agent", f"ratecard-{session.provider.id}"), ("Accept", "*/*")),
            timeout=session.timeout,
        ),
    )


def redirected(session: Session, request: Request, location: str) -> Request:
    """Return the request that follows a redirect; it keeps the key only at its own origin.

    Raises `DownloadFailed` as `result_request` does, and for a redirect that gives up encryption.
    """
    target = _joined(request.url, location)
    if request.url.startswith("https:") and not target.lower().startswith("https:"):
        raise DownloadFailed("the result redirects from https to an address without encryption")
    moved = _checked(session, request._replace(url=target))
    if origin_of(target) == origin_of(request.url):
        return moved
    headers = tuple(pair for pair in request.headers if pair[0] in _KEYLESS_HEADERS)
    return moved._replace(headers=headers, credential=None)


def _checked(session: Session, request: Request) -> Request:
    host = host_of(request.url)
    if host is None:
        where = session.shown(request.url)[:200]
        raise DownloadFailed(f"the result has no web address, but {where!r}")
    own, hosts = host_of(session.base_url) or "", session.provider.result_hosts
    where = session.shown(host)
    if is_inside(host) and not is_inside(own):
        raise DownloadFailed(f"the result is at {where}, which is no public address")
    if hosts is not None and host != own and not _is_listed(host, hosts):
        raise DownloadFailed(f"the result is at {where}; the docs name only {', '.join(hosts)}")
    return request


def _joined(base: str, url: str) -> str:
    """Return `url` made absolute; one that is malformed is left for `_checked` to refuse."""
    try:
        return urljoin(base, url)
    except ValueError:
        return url


def _is_listed(host: str, hosts: tuple[str, ...]) -> bool:
    return any(host == listed or host.endswith(f".{listed}") for listed in hosts)
