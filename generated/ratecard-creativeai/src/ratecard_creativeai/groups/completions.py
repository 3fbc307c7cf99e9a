# Made by ratecard from specs/creativeai/. Change the spec, not this file.
"""The methods of `client.completions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ratecard_creativeai import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.lazy import lazy_module
from ratecard_runtime.request.upload import FileInput

if TYPE_CHECKING:
    from ratecard_creativeai import models
else:
    models = lazy_module("ratecard_creativeai.models")


class Completions(SyncGroup):
    """`client.completions` of the sync client."""

    def create(
        self,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> models.TextCompletion:
        """Continue a text, with the older call that OpenAI has.

        Sends POST /v1/completions.

        Docs: API Reference, Endpoints, called legacy (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.call(
            _wire.COMPLETIONS_OPERATION,
            {
                "fields": fields,
                "files": files,
            },
        )


class AsyncCompletions(AsyncGroup):
    """`client.completions` of the async client."""

    async def create(
        self,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> models.TextCompletion:
        """Continue a text, with the older call that OpenAI has.

        Sends POST /v1/completions.

        Docs: API Reference, Endpoints, called legacy (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.call(
            _wire.COMPLETIONS_OPERATION,
            {
                "fields": fields,
                "files": files,
            },
        )
