"""The connection on an event loop: runs flows and fetches files over one client's transports.

asyncio is imported when it is first needed, because both shells are often loaded together.
"""

from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from ratecard_runtime.async_driver import drive_async
from ratecard_runtime.errors import RatecardError
from ratecard_runtime.flows import Flow, Notify
from ratecard_runtime.request import Failure, Request, origin_of
from ratecard_runtime.session import Session
from ratecard_runtime.transport import AsyncTransport

if TYPE_CHECKING:
    import asyncio

Value = TypeVar("Value")


class AsyncConnection:
    """What a client, its jobs and its results share. Belongs to one event loop at a time.

    Results are fetched over connections of their own, to which no key is ever given.
    """

    def __init__(self, session: Session, transport: AsyncTransport | None) -> None:
        """Open nothing yet; `transport` replaces the network."""
        self.session = session
        self._given = transport
        self._opened: dict[tuple[bool, str], AsyncTransport] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._is_closed = False

    async def run(self, flow: Flow[Value], notify: Notify | None = None) -> Value:
        """Carry out `flow` with calls to the provider."""
        return await drive_async(
            flow, self._transport(self.session.base_url, is_keyed=True), notify
        )

    async def fetch(self, request: Request, target: Path) -> Path:
        """Stream what `request` is answered with to `target`, whole or not at all."""
        import asyncio

        from ratecard_runtime.fetching import MOST_REDIRECTS, after_head, too_many_redirects
        from ratecard_runtime.partial_file import PartialFile

        for _ in range(MOST_REDIRECTS + 1):
            transport = self._transport(request.url, is_keyed=request.credential is not None)
            async with transport.open(request) as stream:
                head = stream if isinstance(stream, Failure) else stream.head
                redirect = after_head(self.session, request, head)
                if redirect is None and not isinstance(stream, Failure):
                    with PartialFile(target) as file:
                        async for chunk in stream.chunks():
                            await asyncio.to_thread(file.write, chunk)
                        return await asyncio.to_thread(file.commit)
            request = redirect.request if redirect else request
        raise too_many_redirects(request)

    async def close(self) -> None:
        """Close all connections; nothing can be sent afterwards."""
        self._is_closed = True
        opened = list(self._opened.values())
        self._opened.clear()
        for transport in opened if self._given is None else [self._given]:
            await transport.close()

    def _transport(self, url: str, *, is_keyed: bool) -> AsyncTransport:
        if self._is_closed:
            raise RatecardError("the client is closed; make a new one")
        if self._given is not None:
            return self._given
        self._leave_other_loop()
        place = (is_keyed, origin_of(url))
        transport = self._opened.get(place)
        return transport if transport is not None else self._open(place)

    def _leave_other_loop(self) -> None:
        """Forget connections of an event loop that is not the running one; they died with it."""
        import asyncio

        loop = asyncio.get_running_loop()
        if self._loop is not loop:
            self._opened.clear()
            self._loop = loop

    def _open(self, place: tuple[bool, str]) -> AsyncTransport:
        from ratecard_runtime.http import AsyncHttpTransport

        self._opened[place] = AsyncHttpTransport(place[1])
        return self._opened[place]
