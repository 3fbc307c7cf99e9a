"""What both kinds of result share: the addresses of the files and the answer itself."""

import os
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import TYPE_CHECKING, TypeVar

from ratecard_runtime.description.profiles import JobProfile
from ratecard_runtime.errors import DownloadFailed, RatecardError
from ratecard_runtime.flow.flows import collect, look
from ratecard_runtime.flow.steps import Flow
from ratecard_runtime.given import require_path
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.network.messages import Request
from ratecard_runtime.request.session import Session

if TYPE_CHECKING:
    from ratecard_runtime.files.target import Target

Failed = TypeVar("Failed", bound=RatecardError)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ResultFacts:
    """What a finished job gave.

    `download` is the provider's own operation that answers with the file, where there is one.
    `status` asks once more how the job stands, and `result` reads its result where that is apart:
    addresses of files expire, and those of a new answer are new.
    A dry run has a result without files.
    """

    urls: tuple[str, ...]
    raw: JsonValue = field(repr=False)
    job_id: str
    profile: JobProfile
    is_partial: bool = False
    is_dry_run: bool = False
    charged: Decimal | None = None
    download: Request | None = field(default=None, repr=False)
    status: Request | None = field(default=None, repr=False)
    result: Request | None = field(default=None, repr=False)


def read_again(session: Session, facts: ResultFacts) -> Flow[ResultFacts]:
    """Ask the provider once more for a finished job, and return the addresses that it gives now."""
    if facts.status is None:
        return facts
    reading = yield from look(session, facts.profile, facts.status)
    if facts.result is not None:
        reading = yield from collect(session, facts.profile, reading, facts.result)
    return replace(facts, urls=reading.urls, raw=reading.body)


def also_failed(error: Failed, before: DownloadFailed | None) -> Failed:
    """Return what went wrong with a file, which could not be fetched from another source `before`.

    Addresses of today may help where either of the two had expired.
    """
    if before is None or not isinstance(error, DownloadFailed) or str(error) == str(before):
        return error
    return type(error)(
        f"{error}; from another source before: {before}",
        is_expired=error.is_expired or before.is_expired,
        is_broken_off=error.is_broken_off,
    )


class ResultBase:
    """Base of `Result` and `AsyncResult`: what a finished job gave."""

    def __init__(self, session: Session, facts: ResultFacts) -> None:
        """Make the result; nothing is fetched."""
        self._session = session
        self._facts = facts

    @property
    def urls(self) -> tuple[str, ...]:
        """Where the files are; most providers delete them after a while."""
        return self._facts.urls

    @property
    def raw(self) -> JsonValue:
        """The provider's last answer about the job, as it came."""
        return self._facts.raw

    @property
    def is_partial(self) -> bool:
        """Whether the provider says that a part of the work failed."""
        return self._facts.is_partial

    @property
    def charged(self) -> Decimal | None:
        """Credits that the provider says it charged, None where it does not say."""
        return self._facts.charged

    def __repr__(self) -> str:
        count = len(self.urls) or int(self._facts.download is not None)
        return f"<{type(self).__name__} of {count} file(s)>"

    def _downloads(
        self, path: str | os.PathLike[str]
    ) -> tuple[tuple[tuple[Request | str, ...], "Target"], ...]:
        """Return for each file the sources of it, tried in order, and where it goes."""
        from ratecard_runtime.files.target import targets

        require_path("path", path)
        if self._facts.is_dry_run:
            return ()
        where = targets(path, self.urls or ("",), self._facts.job_id)
        return tuple(zip(self._sources(), where, strict=True))

    def _sources(self) -> tuple[tuple[Request | str, ...], ...]:
        """Return requests; an address beside which there is another source is no request yet."""
        download = (self._facts.download,) if self._facts.download else ()
        if not self.urls and not download:
            raise DownloadFailed("the provider's answer names no file; see the result's raw")
        if not self.urls:
            return (download,)
        if len(self.urls) == 1 and download:
            return ((self.urls[0], *download),)
        return tuple((self._request_of(url),) for url in self.urls)

    def _request_of(self, source: Request | str) -> Request:
        """Return the request for a source; raises `DownloadFailed` for an address that is none."""
        from ratecard_runtime.files.places import result_request

        return result_request(self._session, source) if isinstance(source, str) else source
