"""Both generated clients behind one face, so that a scenario is written once."""

import asyncio
from collections.abc import Coroutine, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal, TypeVar, cast

from tests.servers.cliprise_like import KEY

from ratecard_cliprise import AsyncCliprise, Cliprise
from ratecard_runtime import Job

Value = TypeVar("Value")
Kind = Literal["sync", "async"]
CALLBACK = "https://example.com/hook"


@dataclass(frozen=True)
class Shell:
    """A client of one kind. To type checkers it is always the blocking one; `do` awaits."""

    client: Cliprise
    runner: asyncio.Runner | None

    def do(self, call: Value) -> Value:
        """What `call` gives."""
        if self.runner is None:
            return call
        return self.runner.run(cast("Coroutine[object, object, Value]", call))

    def submit(self) -> Job:
        """Submit a task with the least that is required."""
        return self.do(
            self.client.videos.kling_2_6(prompt="A lake", aspect_ratio="1:1", duration=5)
        )


@contextmanager
def opened(
    kind: Kind,
    base_url: str,
    *,
    api_key: str | None = KEY,
    callback_url: str | None = CALLBACK,
    allow_unknown_models: bool = False,
) -> Generator[Shell]:
    """A shell for the length of a block."""
    if kind == "sync":
        with Cliprise(
            api_key=api_key,
            callback_url=callback_url,
            base_url=base_url,
            allow_unknown_models=allow_unknown_models,
        ) as client:
            yield Shell(client, None)
        return
    twin = AsyncCliprise(
        api_key=api_key,
        callback_url=callback_url,
        base_url=base_url,
        allow_unknown_models=allow_unknown_models,
    )
    with asyncio.Runner() as runner:
        yield Shell(cast("Cliprise", twin), runner)
        runner.run(twin.aclose())
