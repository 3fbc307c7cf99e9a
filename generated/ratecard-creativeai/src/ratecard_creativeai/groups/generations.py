# Made by ratecard from specs/creativeai/. Change the spec, not this file.
"""The methods of `client.generations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ratecard_creativeai import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from ratecard_creativeai import models
else:
    models = lazy_module("ratecard_creativeai.models")


class Generations(SyncGroup):
    """`client.generations` of the sync client."""

    def get(
        self,
        *,
        generation_id: str,
    ) -> models.Generation:
        """Tell how a job stands: speech, composed videos, charts and the tools for pictures.

        Sends GET /api/generate/status/{generation_id}.

        Docs: API Reference, Voice Generation, Status Response, and Endpoints (checked 2026-11-20).

        Args:
            generation_id: Id of the job.
        """
        return self._client.call(
            _wire.GENERATION_GET_OPERATION,
            {
                "generation_id": generation_id,
            },
        )


class AsyncGenerations(AsyncGroup):
    """`client.generations` of the async client."""

    async def get(
        self,
        *,
        generation_id: str,
    ) -> models.Generation:
        """Tell how a job stands: speech, composed videos, charts and the tools for pictures.

        Sends GET /api/generate/status/{generation_id}.

        Docs: API Reference, Voice Generation, Status Response, and Endpoints (checked 2026-11-20).

        Args:
            generation_id: Id of the job.
        """
        return await self._client.call(
            _wire.GENERATION_GET_OPERATION,
            {
                "generation_id": generation_id,
            },
        )
