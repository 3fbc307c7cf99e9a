# Made by ratecard from specs/zencreator/. Change the spec, not this file.
"""The methods of `client.transactions`."""

from __future__ import annotations

from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue
from ratecard_zencreator import _wire


class Transactions(SyncGroup):
    """`client.transactions` of the sync client."""

    def list(self) -> JsonValue:
        """List what was topped up, spent and refunded.

        Needs an API key with the scope read.

        Sends GET /api/public/v1/transactions.

        Docs: Public API guide, Endpoints (checked 2026-11-20).
        """
        return self._client.call(_wire.LIST_TRANSACTIONS_OPERATION, {})


class AsyncTransactions(AsyncGroup):
    """`client.transactions` of the async client."""

    async def list(self) -> JsonValue:
        """List what was topped up, spent and refunded.

        Needs an API key with the scope read.

        Sends GET /api/public/v1/transactions.

        Docs: Public API guide, Endpoints (checked 2026-11-20).
        """
        return await self._client.call(_wire.LIST_TRANSACTIONS_OPERATION, {})
