# Made by ratecard from specs/celebifyai/. Change the spec, not this file.
"""The methods of `client.models`."""

from __future__ import annotations

from typing import Literal

from ratecard_celebifyai import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue


class Models(SyncGroup):
    """`client.models` of the sync client."""

    def list(
        self,
        *,
        type: Literal["image", "video"] | None = None,
    ) -> JsonValue:
        """List the models with id, name, type, credits and largest number of results.

        Sends GET /api/v1/models.

        Docs: API documentation, Models (checked 2026-11-20).

        Args:
            type: Kind of the models. One of "image", "video".
        """
        return self._client.call(
            _wire.LIST_MODELS_OPERATION,
            {
                "type": type,
            },
        )


class AsyncModels(AsyncGroup):
    """`client.models` of the async client."""

    async def list(
        self,
        *,
        type: Literal["image", "video"] | None = None,
    ) -> JsonValue:
        """List the models with id, name, type, credits and largest number of results.

        Sends GET /api/v1/models.

        Docs: API documentation, Models (checked 2026-11-20).

        Args:
            type: Kind of the models. One of "image", "video".
        """
        return await self._client.call(
            _wire.LIST_MODELS_OPERATION,
            {
                "type": type,
            },
        )
