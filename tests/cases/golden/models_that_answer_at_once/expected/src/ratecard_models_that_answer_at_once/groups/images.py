# Made by ratecard from specs/models-that-answer-at-once/. Change the spec, not this file.
"""The methods of `client.images`."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, overload

from ratecard_models_that_answer_at_once import _wire
from ratecard_runtime.aio.client import AsyncJob
from ratecard_runtime.groups import AsyncGroup, ModelMethods, Submitted, SyncGroup
from ratecard_runtime.lazy import lazy_module
from ratecard_runtime.sync.client import Job

if TYPE_CHECKING:
    from ratecard_models_that_answer_at_once import models
else:
    models = lazy_module("ratecard_models_that_answer_at_once.models")


class ImagesModels(ModelMethods[Submitted]):
    """Models behind `client.images`; a method submits a task and returns its job."""

    @overload
    def paint(self, request: models.Paint, /) -> Submitted: ...
    @overload
    def paint(
        self,
        /,
        *,
        prompt: str,
    ) -> Submitted: ...
    def paint(
        self,
        request: models.Paint | None = None,
        /,
        *,
        prompt: str | None = None,
    ) -> Submitted:
        """Paints a picture.

        Price: unpublished.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            prompt: What to paint.
        """
        return self._submit(
            _wire.PAINT,
            request,
            {
                "prompt": prompt,
            },
        )


class Images(SyncGroup, ImagesModels[Job]):
    """`client.images` of the sync client."""

    @overload
    def look(self, request: models.Look, /) -> models.Words: ...
    @overload
    def look(
        self,
        /,
        *,
        image_url: str,
    ) -> models.Words: ...
    def look(
        self,
        request: models.Look | None = None,
        /,
        *,
        image_url: str | None = None,
    ) -> models.Words:
        """Look: Says what a picture shows.

        Price: unpublished.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            image_url: The picture.
        """
        return self._client.call_model(
            _wire.LOOK,
            request,
            {
                "image_url": image_url,
            },
        )


class AsyncImages(AsyncGroup, ImagesModels[Coroutine[object, object, AsyncJob]]):
    """`client.images` of the async client."""

    @overload
    async def look(self, request: models.Look, /) -> models.Words: ...
    @overload
    async def look(
        self,
        /,
        *,
        image_url: str,
    ) -> models.Words: ...
    async def look(
        self,
        request: models.Look | None = None,
        /,
        *,
        image_url: str | None = None,
    ) -> models.Words:
        """Look: Says what a picture shows.

        Price: unpublished.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            image_url: The picture.
        """
        return await self._client.call_model(
            _wire.LOOK,
            request,
            {
                "image_url": image_url,
            },
        )
