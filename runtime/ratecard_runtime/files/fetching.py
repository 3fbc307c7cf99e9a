"""Where the files of a result are fetched from, and what their answers mean; no I/O.

Results come without the API key, also from the provider's own host; only an operation of the
provider that answers with the file is called with it, and a redirect away from there is followed
without it. What brought no content is asked for again as calls are: after a back-off, or after
what `Retry-After` asks for.
"""

from typing import Literal
from urllib.parse import urljoin, urlsplit

from ratecard_runtime.answer.answer import read_answer
from ratecard_runtime.answer.verdict import error_of, retry_after
from ratecard_runtime.description.operations import Operation
from ratecard_runtime.errors import DownloadFailed, SubmissionUnknown
from ratecard_runtime.flow.repeats import (
    ATTEMPTS,
    LONGEST_RETRY_AFTER,
    Attempts,
    Repeat,
    back_off,
)
from ratecard_runtime.flow.steps import Flow, Sleep
from ratecard_runtime.network.messages import Failure, Request, Response, origin_of
from ratecard_runtime.request.session import Session

MOST_REDIRECTS = 5
_LONGEST_REFUSAL = 1_000_000
_REDIRECTS = (301, 302, 303, 307, 308)
_RESULT: Operation[object] = Operation("result", "GET", "/", effect="read")
_KEYLESS_HEADERS = frozenset({"User-Agent", "Accept"})


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


class Fetching:
    """The way to one file: what is sent next and when, and whether an answer is the file.

    `request` is what is sent next, after `delay` seconds. `operation` is the one that answers
    with the file; a result that is merely fetched has none.
    """

    def __init__(
        self, session: Session, request: Request, operation: Operation[object] | None
    ) -> None:
        """Begin with `request`."""
        self.request = request
        self.delay = 0.0
        self._session = session
        self._operation = operation
        self._redirects = 0
        ends = session.clock() + session.deadline
        self._attempts = Attempts(session, operation or _RESULT, ATTEMPTS, ends, made=1)

    def after_failure(self, failure: Failure) -> None:
        """Ask again after no answer came. Raises what ends the way."""
        decision = self._attempts.after_failure(failure)
        if isinstance(decision, Repeat):
            self._repeat(decision.delay)
        elif isinstance(decision.error, SubmissionUnknown):
            raise decision.error
        else:
            words = f"the result could not be fetched from {_host(self.request.url)}"
            raise DownloadFailed(f"{words}: {failure.message}")

    def after_head(self, head: Response) -> Literal["content", "refusal", "next"]:
        """Tell whether the content is the file, or a refusal to be read, or `request` is next.

        Raises `DownloadFailed` for everything else.
        """
        location = head.header("location")
        if head.status in _REDIRECTS and location and self.request.method == "GET":
            self._follow(location)
            return "next"
        if _fault_of(self.request, head) is None:
            return "content"
        if self._operation is not None:
            return "refusal"
        self._after_refused_result(head)
        return "next"

    def after_refusal(self, head: Response, content: bytes) -> None:
        """Ask again after an operation refused, where that is safe. Raises its error otherwise."""
        operation, fault = self._operation or _RESULT, _fault_of(self.request, head)
        answer = read_answer(Response(head.status, head.headers, content))
        verdict = error_of(self._session, operation, answer)
        if verdict is None or 300 <= head.status < 400:
            raise DownloadFailed(fault or "the answer is no file")
        decision = self._attempts.after_error(verdict)
        if not isinstance(decision, Repeat):
            raise decision.error
        self._repeat(decision.delay)

    def _after_refused_result(self, head: Response) -> None:
        asked = retry_after(head)
        made = self._attempts.made
        delay = back_off(made, self._session.chance()) if asked is None else asked
        is_passing = head.status == 429 or head.status >= 500
        if not is_passing or made >= ATTEMPTS or delay > LONGEST_RETRY_AFTER:
            raise DownloadFailed(_fault_of(self.request, head) or "the answer is no file")
        self._repeat(delay)

    def _repeat(self, delay: float) -> None:
        self._attempts.made += 1
        self.delay = delay

    def _follow(self, location: str) -> None:
        self._redirects += 1
        if self._redirects > MOST_REDIRECTS:
            raise DownloadFailed(f"{_host(self.request.url)} redirects without an end")
        self.request, self.delay = _redirected(self._session, self.request, location), 0.0


def pause(seconds: float) -> Flow[None]:
    """Wait before the same is asked again."""
    yield Sleep(seconds)


def is_enough(content: bytes) -> bool:
    """Tell whether more of a refusal need not be read."""
    return len(content) >= _LONGEST_REFUSAL


def _fault_of(request: Request, head: Response) -> str | None:
    """Return why an answer is not the file, None where its content is."""
    where = _host(request.url)
    if head.status != 200:
        return f"{where} answered {head.status} instead of the result"
    media_type = (head.header("content-type") or "").partition(";")[0].strip().lower()
    if media_type == "text/html" or (request.credential and media_type == "application/json"):
        return f"{where} answered with {media_type} instead of the result"
    return None


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
