"""The blocking connection: runs flows and fetches files over one client's transports."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeAlias, TypeVar

from ratecard_runtime.description.operations import Operation
from ratecard_runtime.errors import DownloadFailed, RatecardError
from ratecard_runtime.flow.steps import Flow, Notify
from ratecard_runtime.forks import ForkLock
from ratecard_runtime.network.messages import Failure, Request, origin_of
from ratecard_runtime.network.transport import Transport
from ratecard_runtime.network.unsent import NoTransport
from ratecard_runtime.request.session import Session
from ratecard_runtime.sync.driver import drive

if TYPE_CHECKING:
    from ratecard_runtime.files.sink import Sink
    from ratecard_runtime.files.target import Target

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
        return drive(flow, self._transports.at(self.session.base_url), notify)

    def note(self, flow: Flow[Value]) -> Value:
        """Carry out a flow that sends nothing, also where the client was closed meanwhile."""
        return drive(flow, NoTransport())

    def fetch(
        self, request: Request, target: "Target", operation: Operation[object] | None = None
    ) -> Path:
        """Stream what `request` is answered with where `target` says, whole or not at all."""
        from ratecard_runtime.files.partial_file import PartialFile

        with PartialFile(target) as file:
            self.receive(request, file, operation)
            return file.commit()

    def receive(
        self, request: Request, sink: "Sink", operation: Operation[object] | None = None
    ) -> None:
        """Send `request`, follow redirects, and write the content that comes to `sink`.

        What brought no content, or not all of it, is asked for again where that is safe. Raises
        `DownloadFailed` for what is no file, or the error that `operation` documents.
        """
        from ratecard_runtime.files.fetching import Fetching, is_enough, pause

        fetching = Fetching(self.session, request, operation)
        while True:
            if fetching.delay:
                self.note(pause(fetching.delay))
            is_keyed = fetching.request.credential is not None
            transport = self._transports.at(
                fetching.request.url, beside=None if is_keyed else self.session.base_url
            )
            with transport.open(fetching.limited) as stream:
                if isinstance(stream, Failure):
                    fetching.after_failure(stream)
                    continue
                match fetching.after_head(stream.head):
                    case "content":
                        if not fetching.is_continued:
                            sink.restart(stream.head, fetching.request.url)
                        try:
                            for chunk in stream.chunks():
                                sink.write(chunk)
                        except DownloadFailed as error:
                            fetching.after_break(error, sink.size)
                        else:
                            if fetching.after_content(sink.size):
                                return
                    case "refusal":
                        content = b""
                        for chunk in stream.chunks():
                            content += chunk
                            if is_enough(content):
                                break
                        fetching.after_refusal(stream.head, content)
                    case "next":
                        pass

    def close(self) -> None:
        """Close all connections; nothing can be sent afterwards."""
        self._transports.close()


_Place: TypeAlias = tuple[int, str | None, str]
"""The process that opened it, the provider's address where it has no key, and the origin."""


class SyncTransports:
    """The transports of a client and its copies, opened when they are needed. Safe for threads.

    Results are fetched over connections of their own, to which no key is ever given. A forked
    child opens its own: two processes on one connection would read each other's answers.
    """

    def __init__(self, transport: Transport | None) -> None:
        """Open nothing yet; `transport` replaces the network."""
        self._given = transport
        self._lock = ForkLock()
        self._opened: dict[_Place, Transport] = {}
        self._is_closed = False

    def at(self, url: str, *, beside: str | None = None) -> Transport:
        """Return the transport for `url`; one with a key is never one without.

        Without a key goes what lies `beside` the provider's address: files of results.
        """
        if self._is_closed:
            raise RatecardError("the client is closed; make a new one")
        if self._given is not None:
            return self._given
        place = (os.getpid(), beside, origin_of(url))
        transport = self._opened.get(place)
        return transport if transport is not None else self._open(place)

    def close(self) -> None:
        """Close all connections; nothing can be sent afterwards."""
        self._is_closed = True
        with self._lock.held:
            process = os.getpid()
            opened = [each for place, each in self._opened.items() if place[0] == process]
            self._opened.clear()
        for transport in opened if self._given is None else [self._given]:
            transport.close()

    def _open(self, place: _Place) -> Transport:
        from ratecard_runtime.network.http import HttpTransport
        from ratecard_runtime.network.wire import host_of

        with self._lock.held:
            if place not in self._opened:
                _, beside, origin = place
                own = None if beside is None else host_of(beside)
                self._opened[place] = HttpTransport(origin, own)
            return self._opened[place]
