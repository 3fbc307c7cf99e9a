"""The seam between a client and the network.

A transport sends what it is given and says what came of it; it decides nothing, follows no
redirect and raises nothing. `network.http` holds the two that clients use; any object
of the same shape may be given to a client in their place. One that says by `request.departure`
when the first byte leaves lets a cancelled paid call that has not begun be dropped unsent.
"""

from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Protocol

from ratecard_runtime.network.messages import Failure, Outcome, Request, Response


class Stream(Protocol):
    """An answer whose content is still on its way."""

    @property
    def head(self) -> Response:
        """Status and headers, without content."""
        ...

    def chunks(self) -> Iterator[bytes]:
        """Yield the content piece by piece; raises `DownloadFailed` when it breaks off."""
        ...


class AsyncStream(Protocol):
    """An answer whose content is still on its way."""

    @property
    def head(self) -> Response:
        """Status and headers, without content."""
        ...

    def chunks(self) -> AsyncIterator[bytes]:
        """Yield the content piece by piece; raises `DownloadFailed` when it breaks off."""
        ...


class Transport(Protocol):
    """Sends requests, one thread or many."""

    def send(self, request: Request) -> Outcome:
        """Send `request` and read the whole answer."""
        ...

    def open(self, request: Request) -> AbstractContextManager[Stream | Failure]:
        """Send `request` and leave the content to be read piece by piece."""
        ...

    def close(self) -> None:
        """Close all connections."""
        ...


class AsyncTransport(Protocol):
    """Sends requests on an asyncio event loop."""

    async def send(self, request: Request) -> Outcome:
        """Send `request` and read the whole answer."""
        ...

    def open(self, request: Request) -> AbstractAsyncContextManager[AsyncStream | Failure]:
        """Send `request` and leave the content to be read piece by piece."""
        ...

    async def close(self) -> None:
        """Close all connections."""
        ...
