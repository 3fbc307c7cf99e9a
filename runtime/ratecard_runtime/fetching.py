"""Where the files of a result are fetched from, and what their answers mean; no I/O.

Results come without the API key, also from the provider's own host; only an operation of the
provider that answers with the file is called with it.
"""

from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

from ratecard_runtime.errors import DownloadFailed
from ratecard_runtime.request import Failure, Request, Response
from ratecard_runtime.session import Session

MOST_REDIRECTS = 5


class Redirect(NamedTuple):
    """Fetch this instead."""

    request: Request


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


def after_head(session: Session, request: Request, head: Response | Failure) -> Redirect | None:
    """Return where to go next, None when the content may be read.

    Raises `DownloadFailed` for everything that is not the file.
    """
    where = _host(request.url)
    if isinstance(head, Failure):
        raise DownloadFailed(f"the result could not be fetched from {where}: {head.message}")
    location = head.header("location")
    if head.status in (301, 302, 303, 307, 308) and location and request.credential is None:
        return Redirect(_redirected(session, request, location))
    if head.status != 200:
        raise DownloadFailed(f"{where} answered {head.status} instead of the result")
    media_type = (head.header("content-type") or "").partition(";")[0].strip().lower()
    if media_type == "text/html" or (request.credential and media_type == "application/json"):
        raise DownloadFailed(f"{where} answered with {media_type} instead of the result")
    return None


def too_many_redirects(request: Request) -> DownloadFailed:
    """Return the error for a chain of redirects without an end."""
    return DownloadFailed(f"{_host(request.url)} redirects without an end")


def _redirected(session: Session, request: Request, location: str) -> Request:
    target = _joined(request.url, location)
    if request.url.startswith("https:") and not target.lower().startswith("https:"):
        raise DownloadFailed("the result redirects from https to an address without encryption")
    return _checked(session, request._replace(url=target))


def _checked(session: Session, request: Request) -> Request:
    host = _host(request.url)
    if host is None:
        raise DownloadFailed(f"the result has no web address, but {request.url[:200]!r}")
    hosts = session.provider.result_hosts
    if hosts is not None and host != _host(session.base_url) and not _is_listed(host, hosts):
        raise DownloadFailed(f"the result is at {host}; the docs name only {', '.join(hosts)}")
    return request


def _joined(base: str, url: str) -> str:
    """Return `url` made absolute; one that is malformed is left for `_checked` to refuse."""
    try:
        return urljoin(base, url)
    except ValueError:
        return url


def _host(url: str) -> str | None:
    """Return the host of a web address, None where it is none."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return parts.hostname if parts.scheme in ("http", "https") else None


def _is_listed(host: str, hosts: tuple[str, ...]) -> bool:
    return any(host == listed or host.endswith(f".{listed}") for listed in hosts)
