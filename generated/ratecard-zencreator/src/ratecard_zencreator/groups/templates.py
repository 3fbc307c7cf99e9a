# Made by ratecard from specs/zencreator/. Change the spec, not this file.
"""The methods of `client.templates`."""

from __future__ import annotations

from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue
from ratecard_zencreator import _wire


class Templates(SyncGroup):
    """`client.templates` of the sync client."""

    def list(self) -> JsonValue:
        """List ready presets, each with an input to send and an id that lora_id takes.

        Needs an API key with the scope read.

        Sends GET /api/public/v1/templates.

        Docs: Public API guide, Endpoints (checked 2026-11-20).
        """
        return self._client.call(_wire.LIST_TEMPLATES_OPERATION, {})


class AsyncTemplates(AsyncGroup):
    """`client.templates` of the async client."""

    async def list(self) -> JsonValue:
        """List ready presets, each with an input to send and an id that lora_id takes.

        Needs an API key with the scope read.

        Sends GET /api/public/v1/templates.

        Docs: Public API guide, Endpoints (checked 2026-11-20).
        """
        return await self._client.call(_wire.LIST_TEMPLATES_OPERATION, {})
