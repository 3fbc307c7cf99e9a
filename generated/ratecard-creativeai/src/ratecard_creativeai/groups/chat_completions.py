# Made by ratecard from specs/creativeai/. Change the spec, not this file.
"""The methods of `client.chat.completions`."""

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


class ChatCompletions(SyncGroup):
    """`client.chat.completions` of the sync client."""

    def create(
        self,
        *,
        model: str | None = None,
        messages: list[dict[str, object]] | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> models.ChatCompletion:
        """Continue a conversation, with the call that OpenAI has. Another model takes over where
        one is down.

        Sends POST /v1/chat/completions.

        Docs: API Reference, Endpoints and Gemini Migration Guide (checked 2026-11-20).

        Args:
            model: Model of the Claude, Gemini or GPT family.
            messages: The conversation so far: who speaks, as role, and what is said, as
                content.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.call(
            _wire.CHAT_COMPLETIONS_OPERATION,
            {
                "model": model,
                "messages": messages,
                "fields": fields,
                "files": files,
            },
        )


class AsyncChatCompletions(AsyncGroup):
    """`client.chat.completions` of the async client."""

    async def create(
        self,
        *,
        model: str | None = None,
        messages: list[dict[str, object]] | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> models.ChatCompletion:
        """Continue a conversation, with the call that OpenAI has. Another model takes over where
        one is down.

        Sends POST /v1/chat/completions.

        Docs: API Reference, Endpoints and Gemini Migration Guide (checked 2026-11-20).

        Args:
            model: Model of the Claude, Gemini or GPT family.
            messages: The conversation so far: who speaks, as role, and what is said, as
                content.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.call(
            _wire.CHAT_COMPLETIONS_OPERATION,
            {
                "model": model,
                "messages": messages,
                "fields": fields,
                "files": files,
            },
        )
