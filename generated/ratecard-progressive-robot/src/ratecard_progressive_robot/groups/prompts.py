# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The methods of `client.prompts`."""

from __future__ import annotations

from collections.abc import Mapping

from ratecard_progressive_robot import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.request.upload import FileInput


class Prompts(SyncGroup):
    """`client.prompts` of the sync client."""

    def generate(
        self,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Write or better a prompt from a simple idea.

        Sends POST /api/generate-prompt.

        Docs: API Documentation, POST /api/generate-prompt (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.call(
            _wire.GENERATE_PROMPT_OPERATION,
            {
                "fields": fields,
                "files": files,
            },
        )

    def autocomplete(self) -> JsonValue:
        """Suggest prompts from your history.

        Sends GET /api/prompts/autocomplete.

        Docs: API Documentation, Prompt Tools & Templates (checked 2026-11-20).
        """
        return self._client.call(_wire.PROMPTS_AUTOCOMPLETE_OPERATION, {})


class AsyncPrompts(AsyncGroup):
    """`client.prompts` of the async client."""

    async def generate(
        self,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Write or better a prompt from a simple idea.

        Sends POST /api/generate-prompt.

        Docs: API Documentation, POST /api/generate-prompt (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.call(
            _wire.GENERATE_PROMPT_OPERATION,
            {
                "fields": fields,
                "files": files,
            },
        )

    async def autocomplete(self) -> JsonValue:
        """Suggest prompts from your history.

        Sends GET /api/prompts/autocomplete.

        Docs: API Documentation, Prompt Tools & Templates (checked 2026-11-20).
        """
        return await self._client.call(_wire.PROMPTS_AUTOCOMPLETE_OPERATION, {})
