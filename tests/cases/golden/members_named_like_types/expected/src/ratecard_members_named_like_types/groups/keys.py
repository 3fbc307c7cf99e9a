# Made by ratecard from specs/members-named-like-types/. Change the spec, not this file.
"""The methods of `client.keys`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ratecard_members_named_like_types import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from ratecard_members_named_like_types import models
else:
    models = lazy_module("ratecard_members_named_like_types.models")


class Keys(SyncGroup):
    """`client.keys` of the sync client."""

    def list(self) -> builtins.list[models.Key]:
        """List the keys.

        Sends GET /v1/keys.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).
        """
        return self._client.call(_wire.LIST_OPERATION, {})

    def find(
        self,
        *,
        names: builtins.list[str] | None = None,
    ) -> builtins.list[models.Key]:
        """Find keys.

        Sends POST /v1/keys/find.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            names: As documented.
        """
        return self._client.call(
            _wire.FIND_OPERATION,
            {
                "names": names,
            },
        )


class AsyncKeys(AsyncGroup):
    """`client.keys` of the async client."""

    async def list(self) -> builtins.list[models.Key]:
        """List the keys.

        Sends GET /v1/keys.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).
        """
        return await self._client.call(_wire.LIST_OPERATION, {})

    async def find(
        self,
        *,
        names: builtins.list[str] | None = None,
    ) -> builtins.list[models.Key]:
        """Find keys.

        Sends POST /v1/keys/find.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            names: As documented.
        """
        return await self._client.call(
            _wire.FIND_OPERATION,
            {
                "names": names,
            },
        )
