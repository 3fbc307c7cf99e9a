"""The connection on an event loop: runs flows and fetches files over one client's transports.

asyncio is imported when it is first needed, because both shells are often loaded together.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeAlias, TypeVar

from ratecard_runtime.aio.driver import drive_async
from ratecard_runtime.description.operations import Operation
from ratecard_runtime.errors import DownloadFailed, RatecardError
from ratecard_runtime.flow.steps import Flow, Notify
from ratecard_runtime.network.messages import Failure, Request, origin_of
from ratecard_runtime.network.transport import AsyncTransport
from ratecard_runtime.network.unsent import NoAsyncTransport
from ratecard_runtime.request.session import Session

if TYPE_CHECKING:
    import asyncio

    from ratecard_runtime.files.sink import Sink
    from ratecard_runtime.files.target import Target

Value = TypeVar("Value")


class AsyncConnection:
    """What a client, its jobs and its results share. Belongs to one event loop at a time."""

    def __init__(self, session: Session, transports: "AsyncTransports") -> None:
        """Bind a session to the transports that carry its requests."""
        self.session = session
        self._transports = transports

    def with_session(self, session: Session) -> Self:
        """Return another session over the same transports."""
        return type(self)(session, self._transports)

    async def run(self, flow: Flow[Value], notify: Notify | None = None) -> Value:
        """Carry out `flow` with calls to the provider."""
        transport = self._transports.at(self.session.base_url)
        return await drive_async(flow, transport, notify)

    async def note(self, flow: Flow[Value]) -> Value:
        """Carry out a flow that sends nothing, also where the client was closed meanwhile."""
        return await drive_async(flow, NoAsyncTransport())

    async def fetch(
        self, request: Request, target: "Target", operation: Operation[object] | None = None
    ) -> Path:
        """Stream what `request` is answered with where `target` says, whole or not at all."""
        import asyncio

        from ratecard_runtime.files.partial_file import PartialFile

        with PartialFile(target) as file:
            await self.receive(request, file, operation)
            return await asyncio.to_thread(file.commit)

    async def receive(
        self, request: Request, sink: "Sink", operation: Operation[object] | None = None
    ) -> None:
        """Send `request`, follow redirects, and write the content that comes to `sink`.

        What brought no content, or not all of it, is asked for again where that is safe. Raises
        `DownloadFailed` for what is no file, or the error that `operation` documents.
        """
        import asyncio

        from ratecard_runtime.files.fetching import Fetching, is_enough, pause

        fetching = Fetching(self.session, request, operation)
        while True:
            if fetching.delay:
                await self.note(pause(fetching.delay))
            is_keyed = fetching.request.credential is not None
            transport = self._transports.at(
                fetching.request.url, beside=None if is_keyed else self.session.base_url
            )
            async with transport.open(fetching.limited) as stream:
                if isinstance(stream, Failure):
                    fetching.after_failure(stream)
                    continue
                match fetching.after_head(stream.head):
                    case "content":
                        if not fetching.is_continued:
                            sink.restart(stream.head, fetching.request.url)
                        try:
                            async for chunk in stream.chunks():
                                await asyncio.to_thread(sink.write, chunk)
                        except DownloadFailed as error:
                            fetching.after_break(error, sink.size)
                        else:
                            if fetching.after_content(sink.size):
                                return
                    case "refusal":
                        content = b""
                        async for chunk in stream.chunks():
                            content += chunk
                            if is_enough(content):
                                break
                        fetching.after_refusal(stream.head, content)
                    case "next":
                        pass

    async def close(self) -> None:
        """Close all connections; nothing can be sent afterwards."""
        await self._transports.close()


_Place: TypeAlias = tuple[str | None, str]
"""The provider's address where it has no key, and the origin."""


class AsyncTransports:
    """The transports of a client and its copies, opened when they are needed.

    Results are fetched over connections of their own, to which no key is ever given.
    """

    def __init__(self, transport: AsyncTransport | None) -> None:
        """Open nothing yet; `transport` replaces the network."""
        self._given = transport
        self._opened: dict[_Place, AsyncTransport] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._is_closed = False

    def at(self, url: str, *, beside: str | None = None) -> AsyncTransport:
        """Return the transport for `url`; one with a key is never one without.

        Without a key goes what lies `beside` the provider's address: files of results.
        """
        if self._is_closed:
            raise RatecardError("the client is closed; make a new one")
        if self._given is not None:
            return self._given
        self._leave_other_loop()
        place = (beside, origin_of(url))
        transport = self._opened.get(place)
        return transport if transport is not None else self._open(place)

    async def close(self) -> None:
        """Close all connections; nothing can be sent afterwards."""
        self._is_closed = True
        opened = list(self._opened.values())
        self._opened.clear()
        for transport in opened if self._given is None else [self._given]:
            await transport.close()

    def _leave_other_loop(self) -> None:
        """Forget connections of an event loop that is not the running one; they died with it."""
        import asyncio

        loop = asyncio.get_running_loop()
        if self._loop is not loop:
            self._opened.clear()
            self._loop = loop

    def _open(self, place: _Place) -> AsyncTransport:
        from ratecard_runtime.network.http import AsyncHttpTransport
        from ratecard_runtime.network.wire import host_of

        beside, origin = place
        own = None if beside is None else host_of(beside)
        self._opened[place] = AsyncHttpTransport(origin, own)
        return self._opened[place]
