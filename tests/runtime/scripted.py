"""A client of either kind whose network is a list of answers, for scenarios without a server."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Coroutine, Generator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from typing import TypeVar, cast

from tests.runtime.sessions import KEY
from tests.runtime.shells import Kind

from ratecard_runtime import AsyncClient, SyncClient
from ratecard_runtime.description.operations import AssetUpload
from ratecard_runtime.description.profiles import JobProfile
from ratecard_runtime.description.provider import ProviderInfo
from ratecard_runtime.network.messages import Failure, Outcome, Request, Response

Value = TypeVar("Value")


@dataclass(frozen=True)
class Whole:
    """An answer whose content has arrived; either kind of stream."""

    head: Response

    def chunks(self) -> Iterator[bytes]:
        """Yield the content."""
        yield self.head.content


@dataclass(frozen=True)
class AsyncWhole:
    """The same for asyncio."""

    head: Response

    async def chunks(self) -> AsyncIterator[bytes]:
        """Yield the content."""
        yield self.head.content


@dataclass
class Script:
    """The answers to come and the requests that were made."""

    answers: list[Outcome]
    sent: list[Request] = field(default_factory=list[Request])

    def next(self, request: Request) -> Outcome:
        """Write the request down and answer it."""
        self.sent.append(request)
        return self.answers.pop(0)


@dataclass
class Scripted:
    """A blocking transport."""

    script: Script

    def send(self, request: Request) -> Outcome:
        """Answer from the script."""
        return self.script.next(request)

    @contextmanager
    def open(self, request: Request) -> Generator[Whole | Failure]:
        """Answer from the script, piece by piece."""
        answer = self.script.next(request)
        yield answer if isinstance(answer, Failure) else Whole(answer)

    def close(self) -> None:
        """Close nothing."""


@dataclass
class AsyncScripted:
    """A transport for asyncio."""

    script: Script

    async def send(self, request: Request) -> Outcome:
        """Answer from the script."""
        return self.script.next(request)

    @asynccontextmanager
    async def open(self, request: Request) -> AsyncGenerator[AsyncWhole | Failure]:
        """Answer from the script, piece by piece."""
        answer = self.script.next(request)
        yield answer if isinstance(answer, Failure) else AsyncWhole(answer)

    async def close(self) -> None:
        """Close nothing."""


class ScriptedClient:
    """A client of one kind; `do` gives what a call returns, awaited where it must be.

    To type checkers the client is always the blocking one, as in `Shell`.
    """

    def __init__(
        self,
        kind: Kind,
        provider: ProviderInfo,
        jobs: tuple[JobProfile, ...],
        *answers: Outcome,
        assets: AssetUpload | None = None,
    ) -> None:
        """Make the client; it is answered with `answers`, in order."""
        self.script = Script(list(answers))
        self._is_async = kind == "async"
        if self._is_async:
            over = AsyncScripted(self.script)
            twin = AsyncClient(provider, jobs, assets=assets, api_key=KEY, transport=over)
            self.client = cast(SyncClient, twin)
        else:
            transport = Scripted(self.script)
            self.client = SyncClient(
                provider, jobs, assets=assets, api_key=KEY, transport=transport
            )

    def do(self, call: Value) -> Value:
        """Return what `call` gives."""
        if not self._is_async:
            return call
        return asyncio.run(_awaited(cast(Coroutine[object, object, Value], call)))

    @property
    def sent(self) -> list[tuple[str, str]]:
        """Method and URL of every request."""
        return [(request.method, request.url) for request in self.script.sent]


async def _awaited(call: Coroutine[object, object, Value]) -> Value:
    return await call
