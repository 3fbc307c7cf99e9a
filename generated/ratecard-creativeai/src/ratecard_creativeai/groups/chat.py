# Made by ratecard from specs/creativeai/. Change the spec, not this file.
"""The methods of `client.chat`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, overload

from ratecard_creativeai import _wire
from ratecard_creativeai.groups.chat_completions import AsyncChatCompletions, ChatCompletions
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.lazy import lazy_module
from ratecard_runtime.request.upload import FileInput

if TYPE_CHECKING:
    from ratecard_creativeai import models
else:
    models = lazy_module("ratecard_creativeai.models")


class Chat(SyncGroup):
    """`client.chat` of the sync client."""

    @property
    def completions(self) -> ChatCompletions:
        """Methods for completions."""
        return ChatCompletions(self._client)

    @overload
    def claude(
        self,
        request: models.Claude,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> models.ChatCompletion: ...
    @overload
    def claude(
        self,
        /,
        *,
        model: str,
        messages: list[dict[str, object]] | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> models.ChatCompletion: ...
    def claude(
        self,
        request: models.Claude | None = None,
        /,
        *,
        model: str | None = None,
        messages: list[dict[str, object]] | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> models.ChatCompletion:
        """Chats with a Claude model of Anthropic.

        Price: unpublished.

        The id stands for a family; the call takes the full id of a model, such as those of
        models.list.

        Docs: API Reference, Available Models, LLM Chat (checked 2026-11-20).

        Args:
            model: Full id of the model.
            messages: The conversation so far: who speaks, as role, and what is said, as
                content.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.call_model(
            _wire.CLAUDE,
            request,
            {
                "model": model,
                "messages": messages,
                "fields": fields,
                "files": files,
            },
        )

    @overload
    def gemini(
        self,
        request: models.Gemini,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> models.ChatCompletion: ...
    @overload
    def gemini(
        self,
        /,
        *,
        model: str,
        messages: list[dict[str, object]] | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> models.ChatCompletion: ...
    def gemini(
        self,
        request: models.Gemini | None = None,
        /,
        *,
        model: str | None = None,
        messages: list[dict[str, object]] | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> models.ChatCompletion:
        """Chats with a Gemini model of Google.

        Price: unpublished.

        The id stands for a family; the call takes the full id of a model, such as those of
        models.list. A Claude or GPT model takes over where Gemini is down.

        Docs: API Reference, Available Models, LLM Chat, and Gemini Migration Guide (checked
        2026-11-20).

        Args:
            model: Full id of the model.
            messages: The conversation so far: who speaks, as role, and what is said, as
                content.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.call_model(
            _wire.GEMINI,
            request,
            {
                "model": model,
                "messages": messages,
                "fields": fields,
                "files": files,
            },
        )

    @overload
    def gpt(
        self,
        request: models.Gpt,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> models.ChatCompletion: ...
    @overload
    def gpt(
        self,
        /,
        *,
        model: str,
        messages: list[dict[str, object]] | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> models.ChatCompletion: ...
    def gpt(
        self,
        request: models.Gpt | None = None,
        /,
        *,
        model: str | None = None,
        messages: list[dict[str, object]] | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> models.ChatCompletion:
        """Chats with a GPT model of OpenAI.

        Price: unpublished.

        The id stands for a family; the call takes the full id of a model, such as those of
        models.list.

        Docs: API Reference, Available Models, LLM Chat (checked 2026-11-20).

        Args:
            model: Full id of the model.
            messages: The conversation so far: who speaks, as role, and what is said, as
                content.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.call_model(
            _wire.GPT,
            request,
            {
                "model": model,
                "messages": messages,
                "fields": fields,
                "files": files,
            },
        )


class AsyncChat(AsyncGroup):
    """`client.chat` of the async client."""

    @property
    def completions(self) -> AsyncChatCompletions:
        """Methods for completions."""
        return AsyncChatCompletions(self._client)

    @overload
    async def claude(
        self,
        request: models.Claude,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> models.ChatCompletion: ...
    @overload
    async def claude(
        self,
        /,
        *,
        model: str,
        messages: list[dict[str, object]] | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> models.ChatCompletion: ...
    async def claude(
        self,
        request: models.Claude | None = None,
        /,
        *,
        model: str | None = None,
        messages: list[dict[str, object]] | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> models.ChatCompletion:
        """Chats with a Claude model of Anthropic.

        Price: unpublished.

        The id stands for a family; the call takes the full id of a model, such as those of
        models.list.

        Docs: API Reference, Available Models, LLM Chat (checked 2026-11-20).

        Args:
            model: Full id of the model.
            messages: The conversation so far: who speaks, as role, and what is said, as
                content.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.call_model(
            _wire.CLAUDE,
            request,
            {
                "model": model,
                "messages": messages,
                "fields": fields,
                "files": files,
            },
        )

    @overload
    async def gemini(
        self,
        request: models.Gemini,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> models.ChatCompletion: ...
    @overload
    async def gemini(
        self,
        /,
        *,
        model: str,
        messages: list[dict[str, object]] | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> models.ChatCompletion: ...
    async def gemini(
        self,
        request: models.Gemini | None = None,
        /,
        *,
        model: str | None = None,
        messages: list[dict[str, object]] | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> models.ChatCompletion:
        """Chats with a Gemini model of Google.

        Price: unpublished.

        The id stands for a family; the call takes the full id of a model, such as those of
        models.list. A Claude or GPT model takes over where Gemini is down.

        Docs: API Reference, Available Models, LLM Chat, and Gemini Migration Guide (checked
        2026-11-20).

        Args:
            model: Full id of the model.
            messages: The conversation so far: who speaks, as role, and what is said, as
                content.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.call_model(
            _wire.GEMINI,
            request,
            {
                "model": model,
                "messages": messages,
                "fields": fields,
                "files": files,
            },
        )

    @overload
    async def gpt(
        self,
        request: models.Gpt,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> models.ChatCompletion: ...
    @overload
    async def gpt(
        self,
        /,
        *,
        model: str,
        messages: list[dict[str, object]] | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> models.ChatCompletion: ...
    async def gpt(
        self,
        request: models.Gpt | None = None,
        /,
        *,
        model: str | None = None,
        messages: list[dict[str, object]] | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> models.ChatCompletion:
        """Chats with a GPT model of OpenAI.

        Price: unpublished.

        The id stands for a family; the call takes the full id of a model, such as those of
        models.list.

        Docs: API Reference, Available Models, LLM Chat (checked 2026-11-20).

        Args:
            model: Full id of the model.
            messages: The conversation so far: who speaks, as role, and what is said, as
                content.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.call_model(
            _wire.GPT,
            request,
            {
                "model": model,
                "messages": messages,
                "fields": fields,
                "files": files,
            },
        )
