# Made by ratecard from specs/zencreator/. Change the spec, not this file.
"""The methods of `client.assets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.lazy import lazy_module
from ratecard_runtime.request.upload import FileInput
from ratecard_zencreator import _wire

if TYPE_CHECKING:
    from ratecard_zencreator import models
else:
    models = lazy_module("ratecard_zencreator.models")


class Assets(SyncGroup):
    """`client.assets` of the sync client."""

    def upload(
        self,
        *,
        file: FileInput,
        media_type: str,
    ) -> models.Asset:
        """Upload a file of at most 50 MB for use in tool inputs.

        Needs an API key with the scope generate.

        Sends POST /api/public/v1/assets.

        Docs: Public API guide, Quickstart and Endpoints (checked 2026-11-20).

        Args:
            file: The image, video or audio file, at most 50 MB. At most 52,428,800 bytes.
            media_type: Kind of the file.
        """
        return self._client.call(
            _wire.UPLOAD_ASSET_OPERATION,
            {
                "file": file,
                "media_type": media_type,
            },
        )


class AsyncAssets(AsyncGroup):
    """`client.assets` of the async client."""

    async def upload(
        self,
        *,
        file: FileInput,
        media_type: str,
    ) -> models.Asset:
        """Upload a file of at most 50 MB for use in tool inputs.

        Needs an API key with the scope generate.

        Sends POST /api/public/v1/assets.

        Docs: Public API guide, Quickstart and Endpoints (checked 2026-11-20).

        Args:
            file: The image, video or audio file, at most 50 MB. At most 52,428,800 bytes.
            media_type: Kind of the file.
        """
        return await self._client.call(
            _wire.UPLOAD_ASSET_OPERATION,
            {
                "file": file,
                "media_type": media_type,
            },
        )
