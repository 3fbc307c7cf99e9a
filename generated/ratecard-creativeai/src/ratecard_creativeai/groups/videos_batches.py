# Made by ratecard from specs/creativeai/. Change the spec, not this file.
"""The methods of `client.videos.batches`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ratecard_creativeai import _wire
from ratecard_runtime.aio.client import AsyncJob
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.lazy import lazy_module
from ratecard_runtime.sync.client import Job

if TYPE_CHECKING:
    from ratecard_creativeai import models
else:
    models = lazy_module("ratecard_creativeai.models")


class VideosBatches(SyncGroup):
    """`client.videos.batches` of the sync client."""

    def generate(
        self,
        *,
        prompts: list[models.VideoPrompt],
        model: str | None = None,
        aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = None,
        duration: int | None = None,
        webhook_url: str | None = None,
    ) -> Job:
        """Make 1 to 20 videos at once. Each is a job of its own.

        Sends POST /v1/video/generations/batch.

        Docs: API Reference, Batch Video Generation (checked 2026-11-20).

        Args:
            prompts: The videos, each with its prompt and, if wanted, a source picture. At
                most 20 items.
            model: Model that makes the videos. Default "auto".
            aspect_ratio: Width to height. One of "21:9", "16:9", "4:3", "1:1", "3:4",
                "9:16".
            duration: Length in seconds. From 3 to 15.
            webhook_url: Address that is called when the batch has ended.
        """
        return self._client.start(
            _wire.VIDEO_BATCH_GENERATE_OPERATION,
            {
                "prompts": prompts,
                "model": model,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "webhook_url": webhook_url,
            },
        )

    def get(
        self,
        *,
        batch_id: str,
    ) -> models.VideoBatchStatus:
        """Tell how a batch stands: its counts, and each video with its address once done.

        Sends GET /v1/video/generations/batch/{batch_id}.

        Docs: API Reference, Batch Video Generation, Batch Status Tracking (checked 2026-11-20).

        Args:
            batch_id: Id of the batch.
        """
        return self._client.call(
            _wire.VIDEO_BATCH_GET_OPERATION,
            {
                "batch_id": batch_id,
            },
        )


class AsyncVideosBatches(AsyncGroup):
    """`client.videos.batches` of the async client."""

    async def generate(
        self,
        *,
        prompts: list[models.VideoPrompt],
        model: str | None = None,
        aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = None,
        duration: int | None = None,
        webhook_url: str | None = None,
    ) -> AsyncJob:
        """Make 1 to 20 videos at once. Each is a job of its own.

        Sends POST /v1/video/generations/batch.

        Docs: API Reference, Batch Video Generation (checked 2026-11-20).

        Args:
            prompts: The videos, each with its prompt and, if wanted, a source picture. At
                most 20 items.
            model: Model that makes the videos. Default "auto".
            aspect_ratio: Width to height. One of "21:9", "16:9", "4:3", "1:1", "3:4",
                "9:16".
            duration: Length in seconds. From 3 to 15.
            webhook_url: Address that is called when the batch has ended.
        """
        return await self._client.start(
            _wire.VIDEO_BATCH_GENERATE_OPERATION,
            {
                "prompts": prompts,
                "model": model,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "webhook_url": webhook_url,
            },
        )

    async def get(
        self,
        *,
        batch_id: str,
    ) -> models.VideoBatchStatus:
        """Tell how a batch stands: its counts, and each video with its address once done.

        Sends GET /v1/video/generations/batch/{batch_id}.

        Docs: API Reference, Batch Video Generation, Batch Status Tracking (checked 2026-11-20).

        Args:
            batch_id: Id of the batch.
        """
        return await self._client.call(
            _wire.VIDEO_BATCH_GET_OPERATION,
            {
                "batch_id": batch_id,
            },
        )
