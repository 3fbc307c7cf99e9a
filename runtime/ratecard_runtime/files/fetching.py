"""How the file of a result is fetched: what is sent next, and what the answers mean; no I/O.

Results come without the API key, also from the provider's own host; only an operation of the
provider that answers with the file is called with it, and a redirect away from there is followed
without it. What brought no content is asked for again as calls are: after a back-off, or after
what `Retry-After` asks for. Content that broke off is asked for from there on, where its host says
that it is still the same; what came is the file when it is as long as its host said.
"""

import re
from typing import Literal

from ratecard_runtime.answer.answer import read_answer
from ratecard_runtime.answer.patience import retry_after
from ratecard_runtime.answer.verdict import error_of
from ratecard_runtime.description.operations import Operation
from ratecard_runtime.errors import DownloadFailed, SubmissionUnknown
from ratecard_runtime.files.places import redirected
from ratecard_runtime.flow.repeats import (
    ATTEMPTS,
    LONGEST_RETRY_AFTER,
    Attempts,
    Repeat,
    back_off,
)
from ratecard_runtime.flow.steps import Flow, Sleep
from ratecard_runtime.network.messages import Failure, Request, Response
from ratecard_runtime.network.wire import host_of
from ratecard_runtime.request.session import Session

MOST_REDIRECTS = 5
_LONGEST_REFUSAL = 1_000_000
_REDIRECTS = (301, 302, 303, 307, 308)
_RESULT: Operation[object] = Operation("result", "GET", "/", effect="read")
_EXPIRED = (403, 404, 410)
_RANGE_HEADERS = frozenset({"Range", "If-Range"})
_UNPACKED = ("Accept-Encoding", "identity")
_MOST_DIGITS = 15
_PART = re.compile(r"bytes ([0-9]{1,15})-[0-9]{1,15}/([0-9]{1,15}|\*)")


class Fetching:
    """The way to one file: what is sent next and when, and whether an answer is the file.

    `request` is what is sent next, after `delay` seconds. `operation` is the one that answers
    with the file; a result that is merely fetched has none.
    """

    def __init__(
        self, session: Session, request: Request, operation: Operation[object] | None
    ) -> None:
        """Begin with `request`; a file is not asked for packed, or no part of it could be."""
        self.request = request._replace(headers=(*request.headers, _UNPACKED))
        self.delay = 0.0
        self._session = session
        self._operation = operation
        self._redirects = 0
        self._received = 0
        self._length: int | None = None
        self._version = ""
        self._ends = session.clock() + session.deadline
        self._attempts = Attempts(session, operation or _RESULT, ATTEMPTS, self._ends, made=1)

    @property
    def limited(self) -> Request:
        """What is sent next, with the seconds until the answer must have begun."""
        return self.request._replace(limit=max(0.0, self._ends - self._session.clock()))

    def after_failure(self, failure: Failure) -> None:
        """Ask again after no answer came. Raises what ends the way."""
        decision = self._attempts.after_failure(failure)
        if isinstance(decision, Repeat):
            self._repeat(decision.delay)
        elif isinstance(decision.error, SubmissionUnknown):
            raise decision.error
        else:
            words = f"the result could not be fetched from {host_of(self.request.url)}"
            raise DownloadFailed(self._session.shown(f"{words}: {failure.message}"))

    def after_head(self, head: Response) -> Literal["content", "refusal", "next"]:
        """Tell whether the content is the file, or a refusal to be read, or `request` is next.

        Raises `DownloadFailed` for everything else.
        """
        location = head.header("location")
        if self._received and head.status in (206, 416):
            if self._continues(head):
                return "content"
            return self._begin_anew(head)
        self._received = 0
        if head.status in _REDIRECTS and location and self.request.method == "GET":
            self._follow(location)
            return "next"
        if _fault_of(self.request, head) is None:
            self._version, self._length = _version_of(head), _length_of(head)
            return "content"
        if self._operation is not None:
            return "refusal"
        self._after_refused_result(head)
        return "next"

    @property
    def is_continued(self) -> bool:
        """Whether the content goes on where it broke off, and does not come anew."""
        return self._received > 0

    def after_content(self, received: int) -> bool:
        """Tell whether the content is whole, of which `received` bytes are there.

        Where some are missing, they are asked for as after a break.
        """
        if self._length is None or received == self._length:
            return True
        words = f"{received} of {self._length} bytes came"
        is_broken_off = received < self._length
        self.after_break(DownloadFailed(words, is_broken_off=is_broken_off), received)
        return False

    def after_break(self, error: DownloadFailed, received: int) -> None:
        """Ask for the rest after the content broke off, or for all of it where that is no use.

        `received` is how many bytes are there. Raises `error` where asking again is not safe or
        was tried often enough.
        """
        operation = self._operation or _RESULT
        is_safe = operation.effect == "read" and self.request.method == "GET"
        if not error.is_broken_off or not is_safe or self._attempts.made >= ATTEMPTS:
            raise error
        self._ask_from(received if self._version else 0)

    def after_refusal(self, head: Response, content: bytes) -> None:
        """Ask again after an operation refused, where that is safe. Raises its error otherwise."""
        operation, fault = self._operation or _RESULT, _fault_of(self.request, head)
        answer = read_answer(Response(head.status, head.headers, content))
        verdict = error_of(self._session, operation, answer)
        if verdict is None or 300 <= head.status < 400:
            raise DownloadFailed(self._session.shown(fault or "the answer is no file"))
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
            fault = _fault_of(self.request, head) or "the answer is no file"
            words = self._session.shown(fault)
            raise DownloadFailed(words, is_expired=head.status in _EXPIRED)
        self._repeat(delay)

    def _continues(self, head: Response) -> bool:
        """Tell whether the answer begins where the content of the same file broke off."""
        part = _PART.fullmatch((head.header("content-range") or "").strip())
        if head.status != 206 or part is None or _is_packed(head):
            return False
        total = self._length if part[2] == "*" else int(part[2])
        if int(part[1]) != self._received or self._length not in (None, total):
            return False
        self._length = total
        return True

    def _begin_anew(self, head: Response) -> Literal["next"]:
        """Ask for all of it where the host does not send the rest."""
        if self._attempts.made >= ATTEMPTS:
            where = self._session.shown(str(host_of(self.request.url)))
            raise DownloadFailed(f"{where} answered {head.status} instead of the rest")
        self._ask_from(0)
        return "next"

    def _ask_from(self, received: int) -> None:
        self._received = received
        headers = tuple(pair for pair in self.request.headers if pair[0] not in _RANGE_HEADERS)
        if received:
            headers += (("Range", f"bytes={received}-"), ("If-Range", self._version))
        self.request = self.request._replace(headers=headers)
        self._repeat(back_off(self._attempts.made, self._session.chance()))

    def _repeat(self, delay: float) -> None:
        self._attempts.made += 1
        self.delay = delay

    def _follow(self, location: str) -> None:
        self._redirects += 1
        if self._redirects > MOST_REDIRECTS:
            where = self._session.shown(str(host_of(self.request.url)))
            raise DownloadFailed(f"{where} redirects without an end")
        self.request, self.delay = redirected(self._session, self.request, location), 0.0


def pause(seconds: float) -> Flow[None]:
    """Wait before the same is asked again."""
    yield Sleep(seconds)


def is_enough(content: bytes) -> bool:
    """Tell whether more of a refusal need not be read."""
    return len(content) >= _LONGEST_REFUSAL


def _version_of(head: Response) -> str:
    """Return what tells this content from a later one at the same address, empty if nothing does.

    A weak tag does not say that the bytes are the same, and of packed content no part can be asked
    for: where it broke off, all that is known is how many bytes it unpacked to.
    """
    if _is_packed(head):
        return ""
    tag = head.header("etag") or ""
    return tag if tag.startswith('"') else head.header("last-modified") or ""


def _length_of(head: Response) -> int | None:
    """Return how many bytes the file has, None where its host does not say it."""
    text = (head.header("content-length") or "").strip()
    is_number = text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS
    is_file = not _is_packed(head) and head.header("transfer-encoding") is None
    return int(text) if is_number and is_file else None


def _is_packed(head: Response) -> bool:
    return (head.header("content-encoding") or "identity").strip().lower() != "identity"


def _fault_of(request: Request, head: Response) -> str | None:
    """Return why an answer is not the file, None where its content is."""
    where = host_of(request.url)
    if head.status != 200:
        return f"{where} answered {head.status} instead of the result"
    media_type = (head.header("content-type") or "").partition(";")[0].strip().lower()
    if media_type == "text/html" or (request.credential and media_type == "application/json"):
        return f"{where} answered with {media_type} instead of the result"
    return None
