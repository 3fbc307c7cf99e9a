# Made by ratecard from specs/assets-uploaded-first/. Change the spec, not this file.
"""The methods of `client.images`."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, overload

from ratecard_assets_uploaded_first import _wire
from ratecard_runtime.aio.client import AsyncJob
from ratecard_runtime.groups import AsyncGroup, ModelMethods, Submitted, SyncGroup
from ratecard_runtime.lazy import lazy_module
from ratecard_runtime.request.upload import AssetInput
from ratecard_runtime.sync.client import Job

if TYPE_CHECKING:
    from ratecard_assets_uploaded_first import models
else:
    models = lazy_module("ratecard_assets_uploaded_first.models")


class ImagesModels(ModelMethods[Submitted]):
    """Models behind `client.images`; a method submits a task and returns its job."""

    @overload
    def painter(self, request: models.Painter, /) -> Submitted: ...
    @overload
    def painter(
        self,
        /,
        *,
        picture: AssetInput,
        mask: AssetInput | None = None,
        others: list[AssetInput] | None = None,
    ) -> Submitted: ...
    def painter(
        self,
        request: models.Painter | None = None,
        /,
        *,
        picture: AssetInput | None = None,
        mask: AssetInput | None = None,
        others: list[AssetInput] | None = None,
    ) -> Submitted:
        """Painter: Pictures from pictures.

        Price: unpublished.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            picture: Picture to change. An id, or the path of a file, which is uploaded
                first.
            mask: What to leave as it is. An id, or the path of a file, which is uploaded
                first.
            others: Further pictures. An id, or the path of a file, which is uploaded first.
        """
        return self._submit(
            _wire.PAINTER,
            request,
            {
                "picture": picture,
                "mask": mask,
                "others": others,
            },
        )


class Images(SyncGroup, ImagesModels[Job]):
    """`client.images` of the sync client."""


class AsyncImages(AsyncGroup, ImagesModels[Coroutine[object, object, AsyncJob]]):
    """`client.images` of the async client."""
