# Made by ratecard from specs/many-jobs-from-one-call/. Change the spec, not this file.
"""The methods of `client.images`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ratecard_many_jobs_from_one_call import _wire
from ratecard_runtime.aio.client import AsyncJob
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.lazy import lazy_module
from ratecard_runtime.sync.client import Job

if TYPE_CHECKING:
    from ratecard_many_jobs_from_one_call import models
else:
    models = lazy_module("ratecard_many_jobs_from_one_call.models")


class Images(SyncGroup):
    """`client.images` of the sync client."""

    @overload
    def painter(self, request: models.Painter, /) -> tuple[Job, ...]: ...
    @overload
    def painter(
        self,
        /,
        *,
        prompt: str,
        count: int | None = None,
    ) -> tuple[Job, ...]: ...
    def painter(
        self,
        request: models.Painter | None = None,
        /,
        *,
        prompt: str | None = None,
        count: int | None = None,
    ) -> tuple[Job, ...]:
        """Painter: Pictures from text.

        Price: unpublished.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            prompt: What to paint.
            count: How many pictures to make.
        """
        return self._client.submit_many(
            _wire.PAINTER,
            request,
            {
                "prompt": prompt,
                "count": count,
            },
        )


class AsyncImages(AsyncGroup):
    """`client.images` of the async client."""

    @overload
    async def painter(self, request: models.Painter, /) -> tuple[AsyncJob, ...]: ...
    @overload
    async def painter(
        self,
        /,
        *,
        prompt: str,
        count: int | None = None,
    ) -> tuple[AsyncJob, ...]: ...
    async def painter(
        self,
        request: models.Painter | None = None,
        /,
        *,
        prompt: str | None = None,
        count: int | None = None,
    ) -> tuple[AsyncJob, ...]:
        """Painter: Pictures from text.

        Price: unpublished.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            prompt: What to paint.
            count: How many pictures to make.
        """
        return await self._client.submit_many(
            _wire.PAINTER,
            request,
            {
                "prompt": prompt,
                "count": count,
            },
        )
