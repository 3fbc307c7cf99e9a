# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The methods of `client.studio`."""

from __future__ import annotations

from collections.abc import Mapping

from ratecard_progressive_robot import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.request.upload import FileInput


class Studio(SyncGroup):
    """`client.studio` of the sync client."""

    def script_to_shots(
        self,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Break a script into prompts for single shots.

        Sends POST /api/studio/script-to-shots.

        Docs: API Documentation, POST /api/studio/script-to-shots (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.call(
            _wire.STUDIO_SCRIPT_TO_SHOTS_OPERATION,
            {
                "fields": fields,
                "files": files,
            },
        )


class AsyncStudio(AsyncGroup):
    """`client.studio` of the async client."""

    async def script_to_shots(
        self,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Break a script into prompts for single shots.

        Sends POST /api/studio/script-to-shots.

        Docs: API Documentation, POST /api/studio/script-to-shots (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.call(
            _wire.STUDIO_SCRIPT_TO_SHOTS_OPERATION,
            {
                "fields": fields,
                "files": files,
            },
        )
