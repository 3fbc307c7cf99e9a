# Made by ratecard from specs/models-that-answer-at-once/. Change the spec, not this file.
"""The methods of `client.audio`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ratecard_models_that_answer_at_once import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from ratecard_models_that_answer_at_once import models
else:
    models = lazy_module("ratecard_models_that_answer_at_once.models")


class Audio(SyncGroup):
    """`client.audio` of the sync client."""

    @overload
    def talk(self, request: models.Talk, /) -> JsonValue: ...
    @overload
    def talk(
        self,
        /,
        *,
        model: str,
        text: str,
    ) -> JsonValue: ...
    def talk(
        self,
        request: models.Talk | None = None,
        /,
        *,
        model: str | None = None,
        text: str | None = None,
    ) -> JsonValue:
        """Talk: Answers, with any model of this family.

        Price: unpublished.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            model: Full id of the model.
            text: What is said.
        """
        return self._client.call_model(
            _wire.TALK,
            request,
            {
                "model": model,
                "text": text,
            },
        )


class AsyncAudio(AsyncGroup):
    """`client.audio` of the async client."""

    @overload
    async def talk(self, request: models.Talk, /) -> JsonValue: ...
    @overload
    async def talk(
        self,
        /,
        *,
        model: str,
        text: str,
    ) -> JsonValue: ...
    async def talk(
        self,
        request: models.Talk | None = None,
        /,
        *,
        model: str | None = None,
        text: str | None = None,
    ) -> JsonValue:
        """Talk: Answers, with any model of this family.

        Price: unpublished.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            model: Full id of the model.
            text: What is said.
        """
        return await self._client.call_model(
            _wire.TALK,
            request,
            {
                "model": model,
                "text": text,
            },
        )
