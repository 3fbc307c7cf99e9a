"""The network of a client that sends nothing."""

from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from typing import Never
from urllib.parse import urlsplit

from ratecard_runtime.errors import NothingSent
from ratecard_runtime.network.messages import Request


class NoTransport:
    """Refuses every request with `NothingSent`."""

    def send(self, request: Request) -> Never:
        """Refuse `request`."""
        raise _refusal(request)

    @contextmanager
    def open(self, request: Request) -> Generator[Never]:
        """Refuse `request`."""
        raise _refusal(request)
        yield

    def close(self) -> None:
        """Close nothing."""


class NoAsyncTransport:
    """The same for asyncio."""

    async def send(self, request: Request) -> Never:
        """Refuse `request`."""
        raise _refusal(request)

    @asynccontextmanager
    async def open(self, request: Request) -> AsyncGenerator[Never]:
        """Refuse `request`."""
        raise _refusal(request)
        yield

    async def close(self) -> None:
        """Close nothing."""


def _refusal(request: Request) -> NothingSent:
    return NothingSent(f"{request.method} {urlsplit(request.url).path}")
