"""The blocking connection: runs flows and fetches files over one client's transports."""

import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Self, TypeVar

from ratecard_runtime.errors import DownloadFailed, RatecardError
from ratecard_runtime.flows import Flow, Notify
from ratecard_runtime.operations import Operation
from ratecard_runtime.request import Failure, Request, origin_of
from ratecard_runtime.session import Session
from ratecard_runtime.sync_driver import drive
from ratecard_runtime.transport import Stream, Transport

Value = TypeVar("Value")


class SyncConnection:
    """What a client, its jobs and its results share. Safe for threads."""

    def __init__(self, session: Session, transports: "SyncTransports") -> None:
        """Bind a session to the transports that carry its requests."""
        self.session = session
        self._transports = transports

    def with_session(self, session: Session) -> Self:
        """Return another session over the same transports."""
        return type(self)(session, self._transports)

    def run(self, flow: Flow[Value], notify: Notify | None = None) -> Value:
        """Carry out `flow` with calls to the provider."""
        return drive(flow, self._transports.at(self.session.base_url, is_keyed=True), notify)

    def fetch(
        self, request: Request, target: Path, operation: Operation[object] | None = None
    ) -> Path:
        """Stream what `request` is answered with to `target`, whole or not at all."""
        from ratecard_runtime.partial_file import PartialFile

        with self.open(request, operation) as stream, PartialFile(target) as file:
            for chunk in stream.chunks():
                file.write(chunk)
            return file.commit()

    @contextmanager
    def open(
        self, request: Request, operation: Operation[object] | None = None
    ) -> Generator[Stream]:
        """Send `request`, follow redirects, and leave the content to be read.

        Raises `DownloadFailed` for what is no file, or the error that `operation` documents.
        """
        from ratecard_runtime.fetching import (
            MOST_REDIRECTS,
            after_head,
            is_enough,
            refusal,
            too_many_redirects,
        )

        for _ in range(MOST_REDIRECTS + 1):
            transport = self._transports.at(request.url, is_keyed=request.credential is not None)
            with transport.open(request) as stream:
                head = stream if isinstance(stream, Failure) else stream.head
                try:
                    redirect = after_head(self.session, request, head)
                except DownloadFailed as fault:
                    if operation is None or isinstance(stream, Failure):
                        raise
                    content = b""
                    for chunk in stream.chunks():
                        content += chunk
                        if is_enough(content):
                            break
                    raise refusal(self.session, operation, stream.head, content) or fault from None
                if redirect is None and not isinstance(stream, Failure):
                    yield stream
                    return
            request = redirect.request if redirect else request
        raise too_many_redirects(request)

    def close(self) -> None:
        """Close all connections; nothing can be sent afterwards."""
        self._transports.close()


class SyncTransports:
    """The transports of a client and its copies, opened when they are needed. Safe for threads.

    Results are fetched over connections of their own, to which no key is ever given.
    """

    def __init__(self, transport: Transport | None) -> None:
        """Open nothing yet; `transport` replaces the network."""
        self._given = transport
        self._lock = threading.Lock()
        self._opened: dict[tuple[bool, str], Transport] = {}
        self._is_closed = False

    def at(self, url: str, *, is_keyed: bool) -> Transport:
        """Return the transport for `url`; with a key it is never the one without."""
        if self._is_closed:
            raise RatecardError("the client is closed; make a new one")
        if self._given is not None:
            return self._given
        place = (is_keyed, origin_of(url))
        transport = self._opened.get(place)
        return transport if transport is not None else self._open(place)

    def close(self) -> None:
        """Close all connections; nothing can be sent afterwards."""
        self._is_closed = True
        with self._lock:
            opened = list(self._opened.values())
            self._opened.clear()
        for transport in opened if self._given is None else [self._given]:
            transport.close()

    def _open(self, place: tuple[bool, str]) -> Transport:
        from ratecard_runtime.http import HttpTransport

        with self._lock:
            if place not in self._opened:
                self._opened[place] = HttpTransport(place[1])
            return self._opened[place]
