# Made by ratecard from specs/zencreator/. Change the spec, not this file.
"""The methods of `client.loras`."""

from __future__ import annotations

from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue
from ratecard_zencreator import _wire


class Loras(SyncGroup):
    """`client.loras` of the sync client."""

    def list(
        self,
        *,
        model: str | None = None,
    ) -> JsonValue:
        """List the LoRA styles, whose ids tool inputs take.

        Needs an API key with the scope read.

        Sends GET /api/public/v1/loras.

        Docs: Public API guide, Endpoints (checked 2026-11-20).

        Args:
            model: Model that the styles are for.
        """
        return self._client.call(
            _wire.LIST_LORAS_OPERATION,
            {
                "model": model,
            },
        )


class AsyncLoras(AsyncGroup):
    """`client.loras` of the async client."""

    async def list(
        self,
        *,
        model: str | None = None,
    ) -> JsonValue:
        """List the LoRA styles, whose ids tool inputs take.

        Needs an API key with the scope read.

        Sends GET /api/public/v1/loras.

        Docs: Public API guide, Endpoints (checked 2026-11-20).

        Args:
            model: Model that the styles are for.
        """
        return await self._client.call(
            _wire.LIST_LORAS_OPERATION,
            {
                "model": model,
            },
        )
