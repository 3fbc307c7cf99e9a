"""The two clients and their groups, as a generated package prints them."""

from collections.abc import Coroutine, Mapping
from typing import Literal, Self, overload

from tests.runtime.sample import models, wire

from ratecard_runtime.aio.client import AsyncClient, AsyncJob
from ratecard_runtime.groups import AsyncGroup, ModelMethods, Submitted, SyncGroup
from ratecard_runtime.network.transport import AsyncTransport, Transport
from ratecard_runtime.sync.client import Job, SyncClient

Ratio = Literal["1:1", "9:16", "16:9"]


class VideoModels(ModelMethods[Submitted]):
    """Models that make videos."""

    @overload
    def kling_2_6(self, request: models.Kling26, /) -> Submitted: ...
    @overload
    def kling_2_6(
        self,
        *,
        prompt: str,
        aspect_ratio: Ratio,
        duration: Literal[5, 10],
        sound: bool | None = None,
        image_urls: list[str] | None = None,
        callback_url: str | None = None,
    ) -> Submitted: ...
    def kling_2_6(
        self,
        request: models.Kling26 | None = None,
        *,
        prompt: str | None = None,
        aspect_ratio: Ratio | None = None,
        duration: Literal[5, 10] | None = None,
        sound: bool | None = None,
        image_urls: list[str] | None = None,
        callback_url: str | None = None,
    ) -> Submitted:
        """Kling 2.6."""
        return self._submit(
            wire.KLING_2_6,
            request,
            {
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "sound": sound,
                "image_urls": image_urls,
                "callback_url": callback_url,
            },
        )


class Videos(SyncGroup, VideoModels[Job]):
    """`client.videos` of the sync client."""


class AsyncVideos(AsyncGroup, VideoModels[Coroutine[object, object, AsyncJob]]):
    """`client.videos` of the async client."""


class Cliprise(SyncClient):
    """The blocking client."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        callback_url: str | None = None,
        base_url: str | None = None,
        timeout: float = 60.0,
        allow_unknown_models: bool = False,
        transport: Transport | None = None,
    ) -> None:
        """Make a client; nothing is sent."""
        super().__init__(
            wire.PROVIDER,
            wire.JOBS,
            api_key=api_key,
            client_fields={"callback_url": callback_url},
            base_url=base_url,
            timeout=timeout,
            allow_unknown_models=allow_unknown_models,
            transport=transport,
        )

    def with_options(
        self, *, callback_url: str | None = None, timeout: float | None = None
    ) -> Self:
        """Return a copy with other settings that shares the connections."""
        return self._copy({"callback_url": callback_url}, timeout)

    @property
    def videos(self) -> Videos:
        """Models that make videos."""
        return Videos(self)

    def generate(
        self,
        *,
        model: str,
        input: Mapping[str, object] | None = None,
        options: Mapping[str, object] | str | None = None,
    ) -> Job:
        """Submit a task."""
        return self.start(wire.GENERATE, {"model": model, "input": input, "options": options})

    def status(self, *, task_id: str) -> models.Status:
        """Read a task."""
        return self.call(wire.STATUS, {"task_id": task_id})


class AsyncCliprise(AsyncClient):
    """The asyncio client."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        callback_url: str | None = None,
        base_url: str | None = None,
        timeout: float = 60.0,
        allow_unknown_models: bool = False,
        transport: AsyncTransport | None = None,
    ) -> None:
        """Make a client; nothing is sent."""
        super().__init__(
            wire.PROVIDER,
            wire.JOBS,
            api_key=api_key,
            client_fields={"callback_url": callback_url},
            base_url=base_url,
            timeout=timeout,
            allow_unknown_models=allow_unknown_models,
            transport=transport,
        )

    def with_options(
        self, *, callback_url: str | None = None, timeout: float | None = None
    ) -> Self:
        """Return a copy with other settings that shares the connections."""
        return self._copy({"callback_url": callback_url}, timeout)

    @property
    def videos(self) -> AsyncVideos:
        """Models that make videos."""
        return AsyncVideos(self)

    async def generate(
        self,
        *,
        model: str,
        input: Mapping[str, object] | None = None,
        options: Mapping[str, object] | str | None = None,
    ) -> AsyncJob:
        """Submit a task."""
        return await self.start(wire.GENERATE, {"model": model, "input": input, "options": options})

    async def status(self, *, task_id: str) -> models.Status:
        """Read a task."""
        return await self.call(wire.STATUS, {"task_id": task_id})
