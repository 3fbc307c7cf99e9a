# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The methods of `client.credits`."""

from __future__ import annotations

from ratecard_progressive_robot import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue


class Credits(SyncGroup):
    """`client.credits` of the sync client."""

    def get(self) -> JsonValue:
        """Read the credits left, the tier and the monthly allowance.

        Sends GET /api/credits.

        Docs: API Documentation, Credits & Billing (checked 2026-11-20).
        """
        return self._client.call(_wire.CREDITS_GET_OPERATION, {})

    def history(self) -> JsonValue:
        """List every credit that came and went.

        Sends GET /api/credits/history.

        Docs: API Documentation, Credits & Billing (checked 2026-11-20).
        """
        return self._client.call(_wire.CREDITS_HISTORY_OPERATION, {})

    def topup(
        self,
        *,
        credits: int | None = None,
        confirm: bool = False,
    ) -> JsonValue:
        """Buy credits.

        Sends POST /api/credits/topup.

        It moves real money: nothing is sent without `confirm=True`.

        Docs: API Documentation, Credits & Billing (checked 2026-11-20).

        Args:
            credits: Credits to buy. From 100 to 50000.
        """
        return self._client.call(
            _wire.CREDITS_TOPUP_OPERATION,
            {
                "credits": credits,
            },
            confirm=confirm,
        )


class AsyncCredits(AsyncGroup):
    """`client.credits` of the async client."""

    async def get(self) -> JsonValue:
        """Read the credits left, the tier and the monthly allowance.

        Sends GET /api/credits.

        Docs: API Documentation, Credits & Billing (checked 2026-11-20).
        """
        return await self._client.call(_wire.CREDITS_GET_OPERATION, {})

    async def history(self) -> JsonValue:
        """List every credit that came and went.

        Sends GET /api/credits/history.

        Docs: API Documentation, Credits & Billing (checked 2026-11-20).
        """
        return await self._client.call(_wire.CREDITS_HISTORY_OPERATION, {})

    async def topup(
        self,
        *,
        credits: int | None = None,
        confirm: bool = False,
    ) -> JsonValue:
        """Buy credits.

        Sends POST /api/credits/topup.

        It moves real money: nothing is sent without `confirm=True`.

        Docs: API Documentation, Credits & Billing (checked 2026-11-20).

        Args:
            credits: Credits to buy. From 100 to 50000.
        """
        return await self._client.call(
            _wire.CREDITS_TOPUP_OPERATION,
            {
                "credits": credits,
            },
            confirm=confirm,
        )
