# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The methods of `client.templates`."""

from __future__ import annotations

from ratecard_progressive_robot import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue


class Templates(SyncGroup):
    """`client.templates` of the sync client."""

    def list(self) -> JsonValue:
        """List the saved templates.

        Sends GET /api/templates.

        Docs: API Documentation, Prompt Tools & Templates (checked 2026-11-20).
        """
        return self._client.call(_wire.TEMPLATES_LIST_OPERATION, {})

    def create(
        self,
        *,
        name: str | None = None,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        model: str | None = None,
    ) -> JsonValue:
        """Save a template.

        Sends POST /api/templates.

        Docs: API Documentation, Prompt Tools & Templates (checked 2026-11-20).

        Args:
            name: Name to give.
            prompt: What to make.
            negative_prompt: What to keep out of the result.
            model: Id of the model.
        """
        return self._client.call(
            _wire.TEMPLATES_CREATE_OPERATION,
            {
                "name": name,
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "model": model,
            },
        )

    def delete(
        self,
        *,
        id: object,
    ) -> JsonValue:
        """Delete a template.

        Sends DELETE /api/templates/{id}.

        Docs: API Documentation, Prompt Tools & Templates (checked 2026-11-20).

        Args:
            id: Id of the record.
        """
        return self._client.call(
            _wire.TEMPLATES_DELETE_OPERATION,
            {
                "id": id,
            },
        )


class AsyncTemplates(AsyncGroup):
    """`client.templates` of the async client."""

    async def list(self) -> JsonValue:
        """List the saved templates.

        Sends GET /api/templates.

        Docs: API Documentation, Prompt Tools & Templates (checked 2026-11-20).
        """
        return await self._client.call(_wire.TEMPLATES_LIST_OPERATION, {})

    async def create(
        self,
        *,
        name: str | None = None,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        model: str | None = None,
    ) -> JsonValue:
        """Save a template.

        Sends POST /api/templates.

        Docs: API Documentation, Prompt Tools & Templates (checked 2026-11-20).

        Args:
            name: Name to give.
            prompt: What to make.
            negative_prompt: What to keep out of the result.
            model: Id of the model.
        """
        return await self._client.call(
            _wire.TEMPLATES_CREATE_OPERATION,
            {
                "name": name,
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "model": model,
            },
        )

    async def delete(
        self,
        *,
        id: object,
    ) -> JsonValue:
        """Delete a template.

        Sends DELETE /api/templates/{id}.

        Docs: API Documentation, Prompt Tools & Templates (checked 2026-11-20).

        Args:
            id: Id of the record.
        """
        return await self._client.call(
            _wire.TEMPLATES_DELETE_OPERATION,
            {
                "id": id,
            },
        )
