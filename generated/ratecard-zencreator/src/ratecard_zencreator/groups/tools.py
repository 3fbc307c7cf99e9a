# Made by ratecard from specs/zencreator/. Change the spec, not this file.
"""The methods of `client.tools`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.lazy import lazy_module
from ratecard_zencreator import _wire

if TYPE_CHECKING:
    from ratecard_zencreator import models
else:
    models = lazy_module("ratecard_zencreator.models")


class Tools(SyncGroup):
    """`client.tools` of the sync client."""

    def list(self) -> JsonValue:
        """List the tools with their prices and input schemas.

        Needs an API key with the scope read.

        Sends GET /api/public/v1/tools.

        Docs: Public API guide, Endpoints (checked 2026-11-20).
        """
        return self._client.call(_wire.LIST_TOOLS_OPERATION, {})

    def get(
        self,
        *,
        tool_name: str,
    ) -> models.Tool:
        """Read one tool and the JSON Schema of its input.

        Needs an API key with the scope read.

        Sends GET /api/public/v1/tools/{tool_name}.

        Docs: Public API guide, Endpoints (checked 2026-11-20).

        Args:
            tool_name: Name of the tool, such as upscaler.
        """
        return self._client.call(
            _wire.GET_TOOL_OPERATION,
            {
                "tool_name": tool_name,
            },
        )


class AsyncTools(AsyncGroup):
    """`client.tools` of the async client."""

    async def list(self) -> JsonValue:
        """List the tools with their prices and input schemas.

        Needs an API key with the scope read.

        Sends GET /api/public/v1/tools.

        Docs: Public API guide, Endpoints (checked 2026-11-20).
        """
        return await self._client.call(_wire.LIST_TOOLS_OPERATION, {})

    async def get(
        self,
        *,
        tool_name: str,
    ) -> models.Tool:
        """Read one tool and the JSON Schema of its input.

        Needs an API key with the scope read.

        Sends GET /api/public/v1/tools/{tool_name}.

        Docs: Public API guide, Endpoints (checked 2026-11-20).

        Args:
            tool_name: Name of the tool, such as upscaler.
        """
        return await self._client.call(
            _wire.GET_TOOL_OPERATION,
            {
                "tool_name": tool_name,
            },
        )
