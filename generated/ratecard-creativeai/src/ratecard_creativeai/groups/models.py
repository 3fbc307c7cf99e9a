# Made by ratecard from specs/creativeai/. Change the spec, not this file.
"""The methods of `client.models`."""

from __future__ import annotations

from ratecard_creativeai import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue


class Models(SyncGroup):
    """`client.models` of the sync client."""

    def list(self) -> JsonValue:
        """List the models and what they can do.

        Sends GET /v1/models.

        Docs: API Reference, Available Models and Endpoints (checked 2026-11-20).
        """
        return self._client.call(_wire.MODEL_LIST_OPERATION, {})


class AsyncModels(AsyncGroup):
    """`client.models` of the async client."""

    async def list(self) -> JsonValue:
        """List the models and what they can do.

        Sends GET /v1/models.

        Docs: API Reference, Available Models and Endpoints (checked 2026-11-20).
        """
        return await self._client.call(_wire.MODEL_LIST_OPERATION, {})
