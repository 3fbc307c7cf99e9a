# Made by ratecard from specs/celebifyai/. Change the spec, not this file.
"""The methods of `client.account`."""

from __future__ import annotations

from ratecard_celebifyai import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue


class Account(SyncGroup):
    """`client.account` of the sync client."""

    def get(self) -> JsonValue:
        """Read the account: credits left, plan and how many generations run.

        Sends GET /api/v1/account.

        Docs: API documentation, Account (checked 2026-11-20).
        """
        return self._client.call(_wire.GET_ACCOUNT_OPERATION, {})


class AsyncAccount(AsyncGroup):
    """`client.account` of the async client."""

    async def get(self) -> JsonValue:
        """Read the account: credits left, plan and how many generations run.

        Sends GET /api/v1/account.

        Docs: API documentation, Account (checked 2026-11-20).
        """
        return await self._client.call(_wire.GET_ACCOUNT_OPERATION, {})
