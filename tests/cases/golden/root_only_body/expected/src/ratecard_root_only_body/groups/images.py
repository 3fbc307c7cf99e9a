# Made by ratecard from specs/root-only-body/. Change the spec, not this file.
"""The methods of `client.images`."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, overload

from ratecard_root_only_body import _wire
from ratecard_runtime.aio.client import AsyncJob
from ratecard_runtime.groups import AsyncGroup, ModelMethods, Submitted, SyncGroup
from ratecard_runtime.lazy import lazy_module
from ratecard_runtime.sync.client import Job

if TYPE_CHECKING:
    from ratecard_root_only_body import models
else:
    models = lazy_module("ratecard_root_only_body.models")


class ImagesModels(ModelMethods[Submitted]):
    """Models behind `client.images`; a method submits a task and returns its job."""

    @overload
    def draw(self, request: models.Draw, /) -> Submitted: ...
    @overload
    def draw(
        self,
        /,
        *,
        prompt: str,
        seed: int | None = None,
    ) -> Submitted: ...
    def draw(
        self,
        request: models.Draw | None = None,
        /,
        *,
        prompt: str | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Draws a picture.

        Price: unpublished.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            prompt: What to draw.
            seed: Number that fixes the random choices.
        """
        return self._submit(
            _wire.DRAW,
            request,
            {
                "prompt": prompt,
                "seed": seed,
            },
        )


class Images(SyncGroup, ImagesModels[Job]):
    """`client.images` of the sync client."""


class AsyncImages(AsyncGroup, ImagesModels[Coroutine[object, object, AsyncJob]]):
    """`client.images` of the async client."""
