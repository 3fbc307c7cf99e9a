# Made by ratecard from specs/creativeai/. Change the spec, not this file.
"""The methods of `client.native`."""

from __future__ import annotations

from collections.abc import Mapping

from ratecard_creativeai import _wire
from ratecard_runtime.aio.client import AsyncJob
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.request.upload import FileInput
from ratecard_runtime.sync.client import Job


class Native(SyncGroup):
    """`client.native` of the sync client."""

    def generate_image(
        self,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Job:
        """Make pictures by the native call.

        Sends POST /api/v1/model/generateImage.

        Docs: API Reference, Endpoints (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.start(
            _wire.NATIVE_GENERATE_IMAGE_OPERATION,
            {
                "fields": fields,
                "files": files,
            },
        )

    def generate_video(
        self,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Job:
        """Make a video by the native call.

        native.generate_video is deprecated; use videos.generate.

        Sends POST /api/v1/model/generateVideo.

        Docs: API Reference, Endpoints (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.start(
            _wire.NATIVE_GENERATE_VIDEO_OPERATION,
            {
                "fields": fields,
                "files": files,
            },
        )

    def get_prediction(
        self,
        *,
        id: str,
    ) -> JsonValue:
        """Tell how a job of the native calls stands.

        Sends GET /api/v1/model/prediction/{id}.

        Docs: API Reference, Endpoints, printed as /api/v1/model/prediction/:id (checked
        2026-11-20).

        Args:
            id: Id of the job.
        """
        return self._client.call(
            _wire.NATIVE_GET_PREDICTION_OPERATION,
            {
                "id": id,
            },
        )

    def calculate(
        self,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Tell what a generation will cost before it is made.

        Sends POST /api/v1/model/calculate.

        Docs: API Reference, Endpoints (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.call(
            _wire.NATIVE_CALCULATE_OPERATION,
            {
                "fields": fields,
                "files": files,
            },
        )


class AsyncNative(AsyncGroup):
    """`client.native` of the async client."""

    async def generate_image(
        self,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> AsyncJob:
        """Make pictures by the native call.

        Sends POST /api/v1/model/generateImage.

        Docs: API Reference, Endpoints (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.start(
            _wire.NATIVE_GENERATE_IMAGE_OPERATION,
            {
                "fields": fields,
                "files": files,
            },
        )

    async def generate_video(
        self,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> AsyncJob:
        """Make a video by the native call.

        native.generate_video is deprecated; use videos.generate.

        Sends POST /api/v1/model/generateVideo.

        Docs: API Reference, Endpoints (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.start(
            _wire.NATIVE_GENERATE_VIDEO_OPERATION,
            {
                "fields": fields,
                "files": files,
            },
        )

    async def get_prediction(
        self,
        *,
        id: str,
    ) -> JsonValue:
        """Tell how a job of the native calls stands.

        Sends GET /api/v1/model/prediction/{id}.

        Docs: API Reference, Endpoints, printed as /api/v1/model/prediction/:id (checked
        2026-11-20).

        Args:
            id: Id of the job.
        """
        return await self._client.call(
            _wire.NATIVE_GET_PREDICTION_OPERATION,
            {
                "id": id,
            },
        )

    async def calculate(
        self,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Tell what a generation will cost before it is made.

        Sends POST /api/v1/model/calculate.

        Docs: API Reference, Endpoints (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.call(
            _wire.NATIVE_CALCULATE_OPERATION,
            {
                "fields": fields,
                "files": files,
            },
        )
