# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The methods of `client.community.gallery`."""

from __future__ import annotations

from ratecard_progressive_robot import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue


class CommunityGallery(SyncGroup):
    """`client.community.gallery` of the sync client."""

    def list(self) -> JsonValue:
        """Browse the public gallery.

        Sends GET /api/gallery/community.

        Docs: API Documentation, Additional Video Endpoints (checked 2026-11-20).
        """
        return self._client.call(_wire.GALLERY_LIST_OPERATION, {})


class AsyncCommunityGallery(AsyncGroup):
    """`client.community.gallery` of the async client."""

    async def list(self) -> JsonValue:
        """Browse the public gallery.

        Sends GET /api/gallery/community.

        Docs: API Documentation, Additional Video Endpoints (checked 2026-11-20).
        """
        return await self._client.call(_wire.GALLERY_LIST_OPERATION, {})
