# Made by ratecard from specs/deprecated-operation/. Change the spec, not this file.
"""The methods of `client.styles`."""

from __future__ import annotations

from ratecard_deprecated_operation import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue


class Styles(SyncGroup):
    """`client.styles` of the sync client."""

    def read(
        self,
        *,
        id: str,
    ) -> JsonValue:
        """Read one style.

        Sends GET /v2/styles/{id}.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            id: Id of the style.
        """
        return self._client.call(
            _wire.READ_STYLE_OPERATION,
            {
                "id": id,
            },
        )

    def read_old(
        self,
        *,
        id: str,
    ) -> JsonValue:
        """Read one style by its old address.

        styles.read_old is deprecated since 2026-05-01; use styles.read.

        Sends GET /v1/style/{id}.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            id: Id of the style.
        """
        return self._client.call(
            _wire.READ_STYLE_OLD_OPERATION,
            {
                "id": id,
            },
        )


class AsyncStyles(AsyncGroup):
    """`client.styles` of the async client."""

    async def read(
        self,
        *,
        id: str,
    ) -> JsonValue:
        """Read one style.

        Sends GET /v2/styles/{id}.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            id: Id of the style.
        """
        return await self._client.call(
            _wire.READ_STYLE_OPERATION,
            {
                "id": id,
            },
        )

    async def read_old(
        self,
        *,
        id: str,
    ) -> JsonValue:
        """Read one style by its old address.

        styles.read_old is deprecated since 2026-05-01; use styles.read.

        Sends GET /v1/style/{id}.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            id: Id of the style.
        """
        return await self._client.call(
            _wire.READ_STYLE_OLD_OPERATION,
            {
                "id": id,
            },
        )
