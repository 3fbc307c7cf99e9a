# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The methods of `client.tts`."""

from __future__ import annotations

from typing import Literal

from ratecard_progressive_robot import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue


class Tts(SyncGroup):
    """`client.tts` of the sync client."""

    def list_voices(self) -> JsonValue:
        """List the voices.

        Needs the plan Creator or a higher one.

        Sends GET /api/tts/voices.

        Docs: API Documentation, All Audio & Subtitle Endpoints (checked 2026-11-20).
        """
        return self._client.call(_wire.TTS_LIST_VOICES_OPERATION, {})

    def generate(
        self,
        *,
        text: object = None,
        voice_id: Literal["en_gb_male", "en_gb_female", "en_us_male", "en_us_female"] | None = None,
        speed: object = None,
    ) -> JsonValue:
        """Speak a text.

        Needs the plan Creator or a higher one.

        Sends POST /api/tts/generate.

        Docs: API Documentation, All Audio & Subtitle Endpoints (checked 2026-11-20).

        Args:
            text: The words.
            voice_id: Voice to speak with. One of "en_gb_male", "en_gb_female", "en_us_male",
                "en_us_female".
            speed: Pace of the speech.
        """
        return self._client.call(
            _wire.TTS_GENERATE_OPERATION,
            {
                "text": text,
                "voice_id": voice_id,
                "speed": speed,
            },
        )

    def add_to_video(
        self,
        *,
        video_filename: str | None = None,
        tts_filename: object = None,
        offset_seconds: object = None,
        volume: object = None,
    ) -> JsonValue:
        """Mix speech into a video.

        Needs the plan Creator or a higher one.

        Sends POST /api/tts/add-to-video.

        Docs: API Documentation, All Audio & Subtitle Endpoints (checked 2026-11-20).

        Args:
            video_filename: Name of the video file.
            tts_filename: Name of the speech file.
            offset_seconds: Seconds before the speech begins.
            volume: Loudness of the speech.
        """
        return self._client.call(
            _wire.TTS_ADD_TO_VIDEO_OPERATION,
            {
                "video_filename": video_filename,
                "tts_filename": tts_filename,
                "offset_seconds": offset_seconds,
                "volume": volume,
            },
        )


class AsyncTts(AsyncGroup):
    """`client.tts` of the async client."""

    async def list_voices(self) -> JsonValue:
        """List the voices.

        Needs the plan Creator or a higher one.

        Sends GET /api/tts/voices.

        Docs: API Documentation, All Audio & Subtitle Endpoints (checked 2026-11-20).
        """
        return await self._client.call(_wire.TTS_LIST_VOICES_OPERATION, {})

    async def generate(
        self,
        *,
        text: object = None,
        voice_id: Literal["en_gb_male", "en_gb_female", "en_us_male", "en_us_female"] | None = None,
        speed: object = None,
    ) -> JsonValue:
        """Speak a text.

        Needs the plan Creator or a higher one.

        Sends POST /api/tts/generate.

        Docs: API Documentation, All Audio & Subtitle Endpoints (checked 2026-11-20).

        Args:
            text: The words.
            voice_id: Voice to speak with. One of "en_gb_male", "en_gb_female", "en_us_male",
                "en_us_female".
            speed: Pace of the speech.
        """
        return await self._client.call(
            _wire.TTS_GENERATE_OPERATION,
            {
                "text": text,
                "voice_id": voice_id,
                "speed": speed,
            },
        )

    async def add_to_video(
        self,
        *,
        video_filename: str | None = None,
        tts_filename: object = None,
        offset_seconds: object = None,
        volume: object = None,
    ) -> JsonValue:
        """Mix speech into a video.

        Needs the plan Creator or a higher one.

        Sends POST /api/tts/add-to-video.

        Docs: API Documentation, All Audio & Subtitle Endpoints (checked 2026-11-20).

        Args:
            video_filename: Name of the video file.
            tts_filename: Name of the speech file.
            offset_seconds: Seconds before the speech begins.
            volume: Loudness of the speech.
        """
        return await self._client.call(
            _wire.TTS_ADD_TO_VIDEO_OPERATION,
            {
                "video_filename": video_filename,
                "tts_filename": tts_filename,
                "offset_seconds": offset_seconds,
                "volume": volume,
            },
        )
