"""Both shells behind one face, so that a scenario is written once and run through each."""

import asyncio
from collections.abc import Coroutine
from types import TracebackType
from typing import Literal, Self, TypeVar, cast

from tests.runtime.sample.clients import AsyncCliprise, Cliprise
from tests.servers.cliprise_like import KEY

from ratecard_runtime import Job

Value = TypeVar("Value")
Kind = Literal["sync", "async"]
CALLBACK = "https://example.com/hook"


class Shell:
    """A client of one kind; `do` gives what a call returns, awaited where it must be.

    To type checkers the client is always the blocking one: a test of its own holds the two to
    the same methods, and `do` makes the difference disappear.
    """

    def __init__(
        self,
        kind: Kind,
        base_url: str,
        *,
        api_key: str | None = KEY,
        callback_url: str | None = CALLBACK,
        timeout: float = 5.0,
        allow_unknown_models: bool = False,
    ) -> None:
        """Make the client; its base URL is that of a test server."""
        self._runner = asyncio.Runner()
        self._is_async = kind == "async"
        client = AsyncCliprise if self._is_async else Cliprise
        made = client(
            api_key=api_key,
            callback_url=callback_url,
            base_url=base_url,
            timeout=timeout,
            allow_unknown_models=allow_unknown_models,
        )
        self.client = cast(Cliprise, made)

    def do(self, call: Value) -> Value:
        """Return what `call` gives."""
        if not self._is_async:
            return call
        return self._runner.run(cast(Coroutine[object, object, Value], call))

    def close(self) -> None:
        """Close the client."""
        if self._is_async:
            self._runner.run(cast(AsyncCliprise, self.client).aclose())
        else:
            self.client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
        self._runner.close()


def submit(shell: Shell) -> Job:
    """Submit a task with the least that is required."""
    return shell.do(shell.client.videos.kling_2_6(prompt="A", aspect_ratio="1:1", duration=5))
