# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The methods of `client.keys`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ratecard_progressive_robot import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from ratecard_progressive_robot import models
else:
    models = lazy_module("ratecard_progressive_robot.models")


class Keys(SyncGroup):
    """`client.keys` of the sync client."""

    def list(self) -> builtins.list[models.ApiKey] | dict[str, object]:
        """List the API keys of the account.

        Sends GET /api/keys.

        Docs: API Documentation, API Key Management (checked 2026-11-20).
        """
        return self._client.call(_wire.KEYS_LIST_OPERATION, {})

    def create(
        self,
        *,
        name: str | None = None,
    ) -> JsonValue:
        """Make an API key. The answer holds the whole key, this once.

        Sends POST /api/keys.

        Docs: API Documentation, API Key Management (checked 2026-11-20).

        Args:
            name: Name to give.
        """
        return self._client.call(
            _wire.KEYS_CREATE_OPERATION,
            {
                "name": name,
            },
        )

    def delete(
        self,
        *,
        id: object,
    ) -> JsonValue:
        """Withdraw an API key.

        Sends DELETE /api/keys/{id}.

        Docs: API Documentation, API Key Management (checked 2026-11-20).

        Args:
            id: Id of the record.
        """
        return self._client.call(
            _wire.KEYS_DELETE_OPERATION,
            {
                "id": id,
            },
        )


class AsyncKeys(AsyncGroup):
    """`client.keys` of the async client."""

    async def list(self) -> builtins.list[models.ApiKey] | dict[str, object]:
        """List the API keys of the account.

        Sends GET /api/keys.

        Docs: API Documentation, API Key Management (checked 2026-11-20).
        """
        return await self._client.call(_wire.KEYS_LIST_OPERATION, {})

    async def create(
        self,
        *,
        name: str | None = None,
    ) -> JsonValue:
        """Make an API key. The answer holds the whole key, this once.

        Sends POST /api/keys.

        Docs: API Documentation, API Key Management (checked 2026-11-20).

        Args:
            name: Name to give.
        """
        return await self._client.call(
            _wire.KEYS_CREATE_OPERATION,
            {
                "name": name,
            },
        )

    async def delete(
        self,
        *,
        id: object,
    ) -> JsonValue:
        """Withdraw an API key.

        Sends DELETE /api/keys/{id}.

        Docs: API Documentation, API Key Management (checked 2026-11-20).

        Args:
            id: Id of the record.
        """
        return await self._client.call(
            _wire.KEYS_DELETE_OPERATION,
            {
                "id": id,
            },
        )
