# Made by ratecard from specs/creativeai/. Change the spec, not this file.
"""The methods of `client.voice`."""

from __future__ import annotations

from typing import Literal

from ratecard_creativeai import _wire
from ratecard_runtime.aio.client import AsyncJob
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.sync.client import Job


class Voice(SyncGroup):
    """`client.voice` of the sync client."""

    def generate(
        self,
        *,
        text: str | None = None,
        voice: Literal["alloy", "echo", "fable", "onyx", "nova", "shimmer"] | None = None,
        language: Literal["en", "zh", "ja", "ko", "es", "fr", "de", "pt", "ru", "ar"] | None = None,
        speed: float | None = None,
        webhook_url: str | None = None,
    ) -> Job:
        """Speak a text, with one of six voices in one of ten languages.

        Sends POST /api/generate/voice.

        Docs: API Reference, Voice Generation (checked 2026-11-20).

        Args:
            text: What is spoken. At most 5000 characters.
            voice: Voice that speaks: alloy is balanced, echo warm and male, fable made for
                stories, onyx deep and male, nova friendly and female, shimmer clear and female. One
                of "alloy", "echo", "fable", "onyx", "nova", "shimmer". Default "alloy".
            language: Language of the text. One of "en", "zh", "ja", "ko", "es", "fr", "de",
                "pt", "ru", "ar". Default "en".
            speed: Pace of the speech. Default 1.0. From 0.5 to 2.0.
            webhook_url: Address that is called when the job has ended.
        """
        return self._client.start(
            _wire.VOICE_GENERATE_OPERATION,
            {
                "text": text,
                "voice": voice,
                "language": language,
                "speed": speed,
                "webhook_url": webhook_url,
            },
        )


class AsyncVoice(AsyncGroup):
    """`client.voice` of the async client."""

    async def generate(
        self,
        *,
        text: str | None = None,
        voice: Literal["alloy", "echo", "fable", "onyx", "nova", "shimmer"] | None = None,
        language: Literal["en", "zh", "ja", "ko", "es", "fr", "de", "pt", "ru", "ar"] | None = None,
        speed: float | None = None,
        webhook_url: str | None = None,
    ) -> AsyncJob:
        """Speak a text, with one of six voices in one of ten languages.

        Sends POST /api/generate/voice.

        Docs: API Reference, Voice Generation (checked 2026-11-20).

        Args:
            text: What is spoken. At most 5000 characters.
            voice: Voice that speaks: alloy is balanced, echo warm and male, fable made for
                stories, onyx deep and male, nova friendly and female, shimmer clear and female. One
                of "alloy", "echo", "fable", "onyx", "nova", "shimmer". Default "alloy".
            language: Language of the text. One of "en", "zh", "ja", "ko", "es", "fr", "de",
                "pt", "ru", "ar". Default "en".
            speed: Pace of the speech. Default 1.0. From 0.5 to 2.0.
            webhook_url: Address that is called when the job has ended.
        """
        return await self._client.start(
            _wire.VOICE_GENERATE_OPERATION,
            {
                "text": text,
                "voice": voice,
                "language": language,
                "speed": speed,
                "webhook_url": webhook_url,
            },
        )
