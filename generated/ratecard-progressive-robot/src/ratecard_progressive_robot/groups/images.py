# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The methods of `client.images`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, overload

from ratecard_progressive_robot import _wire
from ratecard_runtime.aio.client import AsyncFileAnswer, AsyncJob, AsyncPager
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.lazy import lazy_module
from ratecard_runtime.request.upload import FileInput
from ratecard_runtime.sync.client import FileAnswer, Job, Pager

if TYPE_CHECKING:
    from ratecard_progressive_robot import models
else:
    models = lazy_module("ratecard_progressive_robot.models")


class Images(SyncGroup):
    """`client.images` of the sync client."""

    @overload
    def sd15(
        self,
        request: models.Sd15,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> tuple[Job, ...]: ...
    @overload
    def sd15(
        self,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> tuple[Job, ...]: ...
    def sd15(
        self,
        request: models.Sd15 | None = None,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> tuple[Job, ...]:
        """Stable Diffusion 1.5: Makes images at the lowest price.

        Price: 2 credits per image.

        The docs print no field of an image request. The id of the model is sent as model, as for
        videos.

        Docs: API Documentation, Image Models (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.submit_many(
            _wire.SD15,
            request,
            {
                "fields": fields,
                "files": files,
            },
        )

    @overload
    def flux(
        self,
        request: models.Flux,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> tuple[Job, ...]: ...
    @overload
    def flux(
        self,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> tuple[Job, ...]: ...
    def flux(
        self,
        request: models.Flux | None = None,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> tuple[Job, ...]:
        """Flux 2 Klein: Makes images with the small Flux 2.

        Price: 5 credits per image.

        The docs print no field of an image request. The id of the model is sent as model, as for
        videos.

        Docs: API Documentation, Image Models (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.submit_many(
            _wire.FLUX,
            request,
            {
                "fields": fields,
                "files": files,
            },
        )

    @overload
    def flux_dev(
        self,
        request: models.FluxDev,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> tuple[Job, ...]: ...
    @overload
    def flux_dev(
        self,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> tuple[Job, ...]: ...
    def flux_dev(
        self,
        request: models.FluxDev | None = None,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> tuple[Job, ...]:
        """Flux 2 Dev: Makes images with the large Flux 2.

        Price: 8 credits per image.

        The docs print no field of an image request. The id of the model is sent as model, as for
        videos.

        Docs: API Documentation, Image Models (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.submit_many(
            _wire.FLUX_DEV,
            request,
            {
                "fields": fields,
                "files": files,
            },
        )

    @overload
    def flux_edit(
        self,
        request: models.FluxEdit,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> tuple[Job, ...]: ...
    @overload
    def flux_edit(
        self,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> tuple[Job, ...]: ...
    def flux_edit(
        self,
        request: models.FluxEdit | None = None,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> tuple[Job, ...]:
        """Flux 2 Image Edit: Edits images.

        Price: 6 credits per image.

        The docs print no field of an image request. The id of the model is sent as model, as for
        videos.

        Docs: API Documentation, Image Models (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.submit_many(
            _wire.FLUX_EDIT,
            request,
            {
                "fields": fields,
                "files": files,
            },
        )

    def generate(
        self,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> tuple[Job, ...]:
        """Queue one or more images.

        Sends POST /api/generate-image.

        Docs: API Documentation, POST /api/generate-image (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.start_many(
            _wire.GENERATE_IMAGE_OPERATION,
            {
                "fields": fields,
                "files": files,
            },
        )

    def list_models(self) -> builtins.list[models.ImageModel] | dict[str, object]:
        """List the image models with their defaults and credits.

        Sends GET /api/image-models.

        Docs: API Documentation, Image Endpoints (checked 2026-11-20).
        """
        return self._client.call(_wire.IMAGE_MODELS_LIST_OPERATION, {})

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
    ) -> Pager[JsonValue]:
        """List the images that the account has made.

        Sends GET /api/image-generations.

        The docs do not print the answer; where it holds the list is assumed.

        Docs: API Documentation, Image Endpoints (checked 2026-11-20).

        Args:
            limit: The most results to give.
            offset: How many results to skip.
        """
        return self._client.pages(
            _wire.IMAGE_GENERATIONS_LIST_OPERATION,
            {
                "limit": limit,
                "offset": offset,
            },
        )

    def delete(
        self,
        *,
        id: object,
    ) -> JsonValue:
        """Delete an image.

        Sends DELETE /api/image-generations/{id}.

        Docs: API Documentation, Image Endpoints (checked 2026-11-20).

        Args:
            id: Id of the record.
        """
        return self._client.call(
            _wire.IMAGE_GENERATIONS_DELETE_OPERATION,
            {
                "id": id,
            },
        )

    def download(
        self,
        *,
        filename: str,
    ) -> FileAnswer:
        """Download an image.

        Sends GET /api/image/{filename}.

        Docs: API Documentation, Image Endpoints (checked 2026-11-20).

        Args:
            filename: Name of the file.
        """
        return self._client.download(
            _wire.IMAGE_DOWNLOAD_OPERATION,
            {
                "filename": filename,
            },
        )

    def upload(
        self,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Upload a PNG, JPEG or WebP picture of at most 10 MB to make a video from.

        Sends POST /api/upload-image.

        Docs: API Documentation, Image Endpoints (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.call(
            _wire.UPLOAD_IMAGE_OPERATION,
            {
                "fields": fields,
                "files": files,
            },
        )

    def download_input(
        self,
        *,
        filename: str,
    ) -> FileAnswer:
        """Download a picture that was uploaded or taken from a video.

        Sends GET /api/input-image/{filename}.

        Docs: API Documentation, Image Endpoints (checked 2026-11-20).

        Args:
            filename: Name of the file.
        """
        return self._client.download(
            _wire.INPUT_IMAGE_DOWNLOAD_OPERATION,
            {
                "filename": filename,
            },
        )


class AsyncImages(AsyncGroup):
    """`client.images` of the async client."""

    @overload
    async def sd15(
        self,
        request: models.Sd15,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> tuple[AsyncJob, ...]: ...
    @overload
    async def sd15(
        self,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> tuple[AsyncJob, ...]: ...
    async def sd15(
        self,
        request: models.Sd15 | None = None,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> tuple[AsyncJob, ...]:
        """Stable Diffusion 1.5: Makes images at the lowest price.

        Price: 2 credits per image.

        The docs print no field of an image request. The id of the model is sent as model, as for
        videos.

        Docs: API Documentation, Image Models (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.submit_many(
            _wire.SD15,
            request,
            {
                "fields": fields,
                "files": files,
            },
        )

    @overload
    async def flux(
        self,
        request: models.Flux,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> tuple[AsyncJob, ...]: ...
    @overload
    async def flux(
        self,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> tuple[AsyncJob, ...]: ...
    async def flux(
        self,
        request: models.Flux | None = None,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> tuple[AsyncJob, ...]:
        """Flux 2 Klein: Makes images with the small Flux 2.

        Price: 5 credits per image.

        The docs print no field of an image request. The id of the model is sent as model, as for
        videos.

        Docs: API Documentation, Image Models (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.submit_many(
            _wire.FLUX,
            request,
            {
                "fields": fields,
                "files": files,
            },
        )

    @overload
    async def flux_dev(
        self,
        request: models.FluxDev,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> tuple[AsyncJob, ...]: ...
    @overload
    async def flux_dev(
        self,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> tuple[AsyncJob, ...]: ...
    async def flux_dev(
        self,
        request: models.FluxDev | None = None,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> tuple[AsyncJob, ...]:
        """Flux 2 Dev: Makes images with the large Flux 2.

        Price: 8 credits per image.

        The docs print no field of an image request. The id of the model is sent as model, as for
        videos.

        Docs: API Documentation, Image Models (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.submit_many(
            _wire.FLUX_DEV,
            request,
            {
                "fields": fields,
                "files": files,
            },
        )

    @overload
    async def flux_edit(
        self,
        request: models.FluxEdit,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> tuple[AsyncJob, ...]: ...
    @overload
    async def flux_edit(
        self,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> tuple[AsyncJob, ...]: ...
    async def flux_edit(
        self,
        request: models.FluxEdit | None = None,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> tuple[AsyncJob, ...]:
        """Flux 2 Image Edit: Edits images.

        Price: 6 credits per image.

        The docs print no field of an image request. The id of the model is sent as model, as for
        videos.

        Docs: API Documentation, Image Models (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.submit_many(
            _wire.FLUX_EDIT,
            request,
            {
                "fields": fields,
                "files": files,
            },
        )

    async def generate(
        self,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> tuple[AsyncJob, ...]:
        """Queue one or more images.

        Sends POST /api/generate-image.

        Docs: API Documentation, POST /api/generate-image (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.start_many(
            _wire.GENERATE_IMAGE_OPERATION,
            {
                "fields": fields,
                "files": files,
            },
        )

    async def list_models(self) -> builtins.list[models.ImageModel] | dict[str, object]:
        """List the image models with their defaults and credits.

        Sends GET /api/image-models.

        Docs: API Documentation, Image Endpoints (checked 2026-11-20).
        """
        return await self._client.call(_wire.IMAGE_MODELS_LIST_OPERATION, {})

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
    ) -> AsyncPager[JsonValue]:
        """List the images that the account has made.

        Sends GET /api/image-generations.

        The docs do not print the answer; where it holds the list is assumed.

        Docs: API Documentation, Image Endpoints (checked 2026-11-20).

        Args:
            limit: The most results to give.
            offset: How many results to skip.
        """
        return self._client.pages(
            _wire.IMAGE_GENERATIONS_LIST_OPERATION,
            {
                "limit": limit,
                "offset": offset,
            },
        )

    async def delete(
        self,
        *,
        id: object,
    ) -> JsonValue:
        """Delete an image.

        Sends DELETE /api/image-generations/{id}.

        Docs: API Documentation, Image Endpoints (checked 2026-11-20).

        Args:
            id: Id of the record.
        """
        return await self._client.call(
            _wire.IMAGE_GENERATIONS_DELETE_OPERATION,
            {
                "id": id,
            },
        )

    def download(
        self,
        *,
        filename: str,
    ) -> AsyncFileAnswer:
        """Download an image.

        Sends GET /api/image/{filename}.

        Docs: API Documentation, Image Endpoints (checked 2026-11-20).

        Args:
            filename: Name of the file.
        """
        return self._client.download(
            _wire.IMAGE_DOWNLOAD_OPERATION,
            {
                "filename": filename,
            },
        )

    async def upload(
        self,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Upload a PNG, JPEG or WebP picture of at most 10 MB to make a video from.

        Sends POST /api/upload-image.

        Docs: API Documentation, Image Endpoints (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.call(
            _wire.UPLOAD_IMAGE_OPERATION,
            {
                "fields": fields,
                "files": files,
            },
        )

    def download_input(
        self,
        *,
        filename: str,
    ) -> AsyncFileAnswer:
        """Download a picture that was uploaded or taken from a video.

        Sends GET /api/input-image/{filename}.

        Docs: API Documentation, Image Endpoints (checked 2026-11-20).

        Args:
            filename: Name of the file.
        """
        return self._client.download(
            _wire.INPUT_IMAGE_DOWNLOAD_OPERATION,
            {
                "filename": filename,
            },
        )
