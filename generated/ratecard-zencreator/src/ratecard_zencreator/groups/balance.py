# Made by ratecard from specs/zencreator/. Change the spec, not this file.
"""The methods of `client.balance`."""

from __future__ import annotations

from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue
from ratecard_zencreator import _wire


class Balance(SyncGroup):
    """`client.balance` of the sync client."""

    def get(self) -> JsonValue:
        """Read how many credits are left.

        Needs an API key with the scope read.

        Sends GET /api/public/v1/balance.

        Docs: Public API guide, Endpoints (checked 2026-11-20).
        """
        return self._client.call(_wire.GET_BALANCE_OPERATION, {})


class AsyncBalance(AsyncGroup):
    """`client.balance` of the async client."""

    async def get(self) -> JsonValue:
        """Read how many credits are left.

        Needs an API key with the scope read.

        Sends GET /api/public/v1/balance.

        Docs: Public API guide, Endpoints (checked 2026-11-20).
        """
        return await self._client.call(_wire.GET_BALANCE_OPERATION, {})
