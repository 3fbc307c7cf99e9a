# Made by ratecard from specs/public-operations-in-groups/. Change the spec, not this file.
"""The methods of `client.styles`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ratecard_public_operations_in_groups import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from ratecard_public_operations_in_groups import models
else:
    models = lazy_module("ratecard_public_operations_in_groups.models")


class Styles(SyncGroup):
    """`client.styles` of the sync client."""

    def list(
        self,
        *,
        limit: int | None = None,
    ) -> models.StyleList:
        """List the styles.

        Sends GET /v1/styles.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            limit: Most styles to list. Default 20. From 1 to 100.
        """
        return self._client.call(
            _wire.LIST_STYLES_OPERATION,
            {
                "limit": limit,
            },
        )

    def read(
        self,
        *,
        style_id: str,
    ) -> models.Style:
        """Read one style.

        Sends GET /v1/styles/{styleId}.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            style_id: Id of the style.
        """
        return self._client.call(
            _wire.READ_STYLE_OPERATION,
            {
                "style_id": style_id,
            },
        )

    def delete(
        self,
        *,
        style_id: str,
    ) -> JsonValue:
        """Delete a style.

        Sends DELETE /v1/styles/{styleId}.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            style_id: Id of the style.
        """
        return self._client.call(
            _wire.DELETE_STYLE_OPERATION,
            {
                "style_id": style_id,
            },
        )


class AsyncStyles(AsyncGroup):
    """`client.styles` of the async client."""

    async def list(
        self,
        *,
        limit: int | None = None,
    ) -> models.StyleList:
        """List the styles.

        Sends GET /v1/styles.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            limit: Most styles to list. Default 20. From 1 to 100.
        """
        return await self._client.call(
            _wire.LIST_STYLES_OPERATION,
            {
                "limit": limit,
            },
        )

    async def read(
        self,
        *,
        style_id: str,
    ) -> models.Style:
        """Read one style.

        Sends GET /v1/styles/{styleId}.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            style_id: Id of the style.
        """
        return await self._client.call(
            _wire.READ_STYLE_OPERATION,
            {
                "style_id": style_id,
            },
        )

    async def delete(
        self,
        *,
        style_id: str,
    ) -> JsonValue:
        """Delete a style.

        Sends DELETE /v1/styles/{styleId}.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            style_id: Id of the style.
        """
        return await self._client.call(
            _wire.DELETE_STYLE_OPERATION,
            {
                "style_id": style_id,
            },
        )
