# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The methods of `client.comfyui`."""

from __future__ import annotations

from ratecard_progressive_robot import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue


class Comfyui(SyncGroup):
    """`client.comfyui` of the sync client."""

    def status(self) -> JsonValue:
        """Tell whether the GPU behind the service is up.

        Sends GET /api/comfyui/status.

        Docs: API Documentation, Additional Video Endpoints (checked 2026-11-20).
        """
        return self._client.call(_wire.COMFYUI_STATUS_OPERATION, {})


class AsyncComfyui(AsyncGroup):
    """`client.comfyui` of the async client."""

    async def status(self) -> JsonValue:
        """Tell whether the GPU behind the service is up.

        Sends GET /api/comfyui/status.

        Docs: API Documentation, Additional Video Endpoints (checked 2026-11-20).
        """
        return await self._client.call(_wire.COMFYUI_STATUS_OPERATION, {})
