# Made by ratecard from specs/zencreator/. Change the spec, not this file.
"""The methods of `client.photoshoot_categories`."""

from __future__ import annotations

from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue
from ratecard_zencreator import _wire


class PhotoshootCategories(SyncGroup):
    """`client.photoshoot_categories` of the sync client."""

    def list(self) -> JsonValue:
        """List the categories whose ids photoshoot takes as category_id.

        Needs an API key with the scope read.

        Sends GET /api/public/v1/photoshoot-categories.

        Docs: Public API guide, Endpoints (checked 2026-11-20).
        """
        return self._client.call(_wire.LIST_PHOTOSHOOT_CATEGORIES_OPERATION, {})


class AsyncPhotoshootCategories(AsyncGroup):
    """`client.photoshoot_categories` of the async client."""

    async def list(self) -> JsonValue:
        """List the categories whose ids photoshoot takes as category_id.

        Needs an API key with the scope read.

        Sends GET /api/public/v1/photoshoot-categories.

        Docs: Public API guide, Endpoints (checked 2026-11-20).
        """
        return await self._client.call(_wire.LIST_PHOTOSHOOT_CATEGORIES_OPERATION, {})
