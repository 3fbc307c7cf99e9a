# Made by ratecard from specs/undocumented-fields/. Change the spec, not this file.
"""The methods of `client.images`."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping
from typing import TYPE_CHECKING, overload

from ratecard_runtime.aio.client import AsyncJob
from ratecard_runtime.groups import AsyncGroup, ModelMethods, Submitted, SyncGroup
from ratecard_runtime.lazy import lazy_module
from ratecard_runtime.request.upload import FileInput
from ratecard_runtime.sync.client import Job
from ratecard_undocumented_fields import _wire

if TYPE_CHECKING:
    from ratecard_undocumented_fields import models
else:
    models = lazy_module("ratecard_undocumented_fields.models")


class ImagesModels(ModelMethods[Submitted]):
    """Models behind `client.images`; a method submits a task and returns its job."""

    @overload
    def sketch(
        self,
        request: models.Sketch,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
        idempotency_key: str | None = None,
    ) -> Submitted: ...
    @overload
    def sketch(
        self,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
        idempotency_key: str | None = None,
    ) -> Submitted: ...
    def sketch(
        self,
        request: models.Sketch | None = None,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
        idempotency_key: str | None = None,
    ) -> Submitted:
        """Sketch: Draws with a pencil.

        Price: unpublished.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
            idempotency_key: Your own key: a repeat with the same one within 24 hours is one
                call.
        """
        return self._submit(
            _wire.SKETCH,
            request,
            {
                "fields": fields,
                "files": files,
                "idempotency_key": idempotency_key,
            },
        )


class Images(SyncGroup, ImagesModels[Job]):
    """`client.images` of the sync client."""


class AsyncImages(AsyncGroup, ImagesModels[Coroutine[object, object, AsyncJob]]):
    """`client.images` of the async client."""
