"""Where the files of a result are fetched from, and what their answers mean; no I/O.

Results come without the API key, also from the provider's own host; only an operation of the
provider that answers with the file is called with it, and a redirect away from there is followed
without it.
"""

from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

from ratecard_runtime.answer import read_answer
from ratecard_runtime.errors import APIError, DownloadFailed
from ratecard_runtime.operations import Operation
from ratecard_runtime.request import Failure, Request, Response, origin_of
from ratecard_runtime.session import Session
from ratecard_runtime.verdict import error_of

MOST_REDIRECTS = 5
_LONGEST_REFUSAL = 1_000_000
_KEYLESS_HEADERS = frozenset({"User-Agent", "Accept"})


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
    if head.status in (301, 302, 303, 307, 308) and location and request.method == "GET":
        return Redirect(_redirected(session, request, location))
    if head.status != 200:
        raise DownloadFailed(f"{where} answered {head.status} instead of the result")
    media_type = (head.header("content-type") or "").partition(";")[0].strip().lower()
    if media_type == "text/html" or (request.credential and media_type == "application/json"):
        raise DownloadFailed(f"{where} answered with {media_type} instead of the result")
    return None


def is_enough(content: bytes) -> bool:
    """Tell whether more of a refusal need not be read."""
    return len(content) >= _LONGEST_REFUSAL


def refusal(
    session: Session, operation: Operation[object], head: Response, content: bytes
) -> APIError | None:
    """Return the error that an operation answered with in place of its file, None for no error."""
    if 300 <= head.status < 400:
        return None
    answer = read_answer(Response(head.status, head.headers, content))
    verdict = error_of(session, operation, answer)
    return verdict.error if verdict else None


def too_many_redirects(request: Request) -> DownloadFailed:
    """Return the error for a chain of redirects without an end."""
    return DownloadFailed(f"{_host(request.url)} redirects without an end")


def _redirected(session: Session, request: Request, location: str) -> Request:
    target = _joined(request.url, location)
    if request.url.startswith("https:") and not target.lower().startswith("https:"):
        raise DownloadFailed("the result redirects from https to an address without encryption")
    redirected = _checked(session, request._replace(url=target))
    if origin_of(target) == origin_of(request.url):
        return redirected
    headers = tuple(pair for pair in request.headers if pair[0] in _KEYLESS_HEADERS)
    return redirected._replace(headers=headers, credential=None)


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
