# Made by ratecard from specs/zencreator/. Change the spec, not this file.
"""The methods of `client.generations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ratecard_runtime.aio.client import AsyncJob
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.lazy import lazy_module
from ratecard_runtime.sync.client import Job
from ratecard_zencreator import _wire

if TYPE_CHECKING:
    from ratecard_zencreator import models
else:
    models = lazy_module("ratecard_zencreator.models")


class Generations(SyncGroup):
    """`client.generations` of the sync client."""

    def create(
        self,
        *,
        tool: str,
        input: dict[str, object],
        idempotency_key: str | None = None,
    ) -> Job:
        """Start a generation with one tool.

        Needs an API key with the scope generate.

        Sends POST /api/public/v1/generations.

        Docs: Public API guide, Quickstart and Endpoints (checked 2026-11-20).

        Args:
            tool: Name of the tool.
            input: Fields of the tool. Input that does not fit costs nothing.
            idempotency_key: A text of your own. A repeat with the same one within 24 hours
                is safe.
        """
        return self._client.start(
            _wire.CREATE_GENERATION_OPERATION,
            {
                "tool": tool,
                "input": input,
                "idempotency_key": idempotency_key,
            },
        )

    def get(
        self,
        *,
        id: str,
    ) -> models.Generation:
        """Read how a generation stands.

        Needs an API key with the scope read.

        Sends GET /api/public/v1/generations/{id}.

        Docs: Public API guide, Endpoints (checked 2026-11-20).

        Args:
            id: Id of the generation.
        """
        return self._client.call(
            _wire.GET_GENERATION_OPERATION,
            {
                "id": id,
            },
        )

    def result(
        self,
        *,
        id: str,
    ) -> JsonValue:
        """Read the outputs of a finished generation with url and download_url.

        Needs an API key with the scope read.

        Sends GET /api/public/v1/generations/{id}/result.

        Docs: Public API guide, Quickstart and Endpoints (checked 2026-11-20).

        Args:
            id: Id of the generation.
        """
        return self._client.call(
            _wire.GET_GENERATION_RESULT_OPERATION,
            {
                "id": id,
            },
        )


class AsyncGenerations(AsyncGroup):
    """`client.generations` of the async client."""

    async def create(
        self,
        *,
        tool: str,
        input: dict[str, object],
        idempotency_key: str | None = None,
    ) -> AsyncJob:
        """Start a generation with one tool.

        Needs an API key with the scope generate.

        Sends POST /api/public/v1/generations.

        Docs: Public API guide, Quickstart and Endpoints (checked 2026-11-20).

        Args:
            tool: Name of the tool.
            input: Fields of the tool. Input that does not fit costs nothing.
            idempotency_key: A text of your own. A repeat with the same one within 24 hours
                is safe.
        """
        return await self._client.start(
            _wire.CREATE_GENERATION_OPERATION,
            {
                "tool": tool,
                "input": input,
                "idempotency_key": idempotency_key,
            },
        )

    async def get(
        self,
        *,
        id: str,
    ) -> models.Generation:
        """Read how a generation stands.

        Needs an API key with the scope read.

        Sends GET /api/public/v1/generations/{id}.

        Docs: Public API guide, Endpoints (checked 2026-11-20).

        Args:
            id: Id of the generation.
        """
        return await self._client.call(
            _wire.GET_GENERATION_OPERATION,
            {
                "id": id,
            },
        )

    async def result(
        self,
        *,
        id: str,
    ) -> JsonValue:
        """Read the outputs of a finished generation with url and download_url.

        Needs an API key with the scope read.

        Sends GET /api/public/v1/generations/{id}/result.

        Docs: Public API guide, Quickstart and Endpoints (checked 2026-11-20).

        Args:
            id: Id of the generation.
        """
        return await self._client.call(
            _wire.GET_GENERATION_RESULT_OPERATION,
            {
                "id": id,
            },
        )
