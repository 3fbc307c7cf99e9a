# Made by ratecard from specs/file-upload/. Change the spec, not this file.
"""The methods of `client.images`."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, overload

from ratecard_file_upload import _wire
from ratecard_runtime.aio.client import AsyncJob
from ratecard_runtime.groups import AsyncGroup, ModelMethods, Submitted, SyncGroup
from ratecard_runtime.lazy import lazy_module
from ratecard_runtime.request.upload import FileInput
from ratecard_runtime.sync.client import Job

if TYPE_CHECKING:
    from ratecard_file_upload import models
else:
    models = lazy_module("ratecard_file_upload.models")


class ImagesModels(ModelMethods[Submitted]):
    """Models behind `client.images`; a method submits a task and returns its job."""

    @overload
    def restyle(self, request: models.Restyle, /) -> Submitted: ...
    @overload
    def restyle(
        self,
        /,
        *,
        prompt: str,
        image: FileInput,
    ) -> Submitted: ...
    def restyle(
        self,
        request: models.Restyle | None = None,
        /,
        *,
        prompt: str | None = None,
        image: FileInput | None = None,
    ) -> Submitted:
        """Restyle: Draws a picture anew.

        Price: unpublished.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            prompt: The wanted look.
            image: The picture.
        """
        return self._submit(
            _wire.RESTYLE,
            request,
            {
                "prompt": prompt,
                "image": image,
            },
        )


class Images(SyncGroup, ImagesModels[Job]):
    """`client.images` of the sync client."""


class AsyncImages(AsyncGroup, ImagesModels[Coroutine[object, object, AsyncJob]]):
    """`client.images` of the async client."""
