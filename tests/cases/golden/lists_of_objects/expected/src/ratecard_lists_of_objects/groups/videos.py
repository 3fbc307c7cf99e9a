# Made by ratecard from specs/lists-of-objects/. Change the spec, not this file.
"""The methods of `client.videos`."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Literal, overload

from ratecard_lists_of_objects import _wire
from ratecard_runtime.aio.client import AsyncJob
from ratecard_runtime.groups import AsyncGroup, ModelMethods, Submitted, SyncGroup
from ratecard_runtime.lazy import lazy_module
from ratecard_runtime.sync.client import Job

if TYPE_CHECKING:
    from ratecard_lists_of_objects import models
else:
    models = lazy_module("ratecard_lists_of_objects.models")


class VideosModels(ModelMethods[Submitted]):
    """Models behind `client.videos`; a method submits a task and returns its job."""

    @overload
    def story(self, request: models.Story, /) -> Submitted: ...
    @overload
    def story(
        self,
        /,
        *,
        shots: list[models.Shot],
        aspect_ratio: Literal["1:1", "16:9"] | None = None,
        cover: models.Shot | None = None,
        weights: dict[str, float] | None = None,
    ) -> Submitted: ...
    def story(
        self,
        request: models.Story | None = None,
        /,
        *,
        shots: list[models.Shot] | None = None,
        aspect_ratio: Literal["1:1", "16:9"] | None = None,
        cover: models.Shot | None = None,
        weights: dict[str, float] | None = None,
    ) -> Submitted:
        """Story: Tells a story.

        Price: unpublished.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            shots: The shots in order. At most 3 items.
            aspect_ratio: Width to height. One of "1:1", "16:9". Default "1:1".
            cover: The shot on the cover.
            weights: Strength of each style by its name.
        """
        return self._submit(
            _wire.STORY,
            request,
            {
                "shots": shots,
                "aspect_ratio": aspect_ratio,
                "cover": cover,
                "weights": weights,
            },
        )


class Videos(SyncGroup, VideosModels[Job]):
    """`client.videos` of the sync client."""


class AsyncVideos(AsyncGroup, VideosModels[Coroutine[object, object, AsyncJob]]):
    """`client.videos` of the async client."""
