# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The methods of `client.audio`."""

from __future__ import annotations

from ratecard_progressive_robot import _wire
from ratecard_runtime.aio.client import AsyncFileAnswer
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.sync.client import FileAnswer


class Audio(SyncGroup):
    """`client.audio` of the sync client."""

    def generate(
        self,
        *,
        prompt: str | None = None,
        duration_seconds: object = None,
        tags: object = None,
    ) -> JsonValue:
        """Make music or a sound effect from words.

        Sends POST /api/generate-audio.

        Docs: API Documentation, All Audio & Subtitle Endpoints (checked 2026-11-20).

        Args:
            prompt: What to make.
            duration_seconds: Length of the sound in seconds.
            tags: Words for the style.
        """
        return self._client.call(
            _wire.GENERATE_AUDIO_OPERATION,
            {
                "prompt": prompt,
                "duration_seconds": duration_seconds,
                "tags": tags,
            },
        )

    def list(self) -> JsonValue:
        """List the sounds that the account has made.

        Sends GET /api/audio-generations.

        Docs: API Documentation, All Audio & Subtitle Endpoints (checked 2026-11-20).
        """
        return self._client.call(_wire.AUDIO_GENERATIONS_LIST_OPERATION, {})

    def delete(
        self,
        *,
        id: object,
    ) -> JsonValue:
        """Delete a sound.

        Sends DELETE /api/audio-generations/{id}.

        Docs: API Documentation, All Audio & Subtitle Endpoints (checked 2026-11-20).

        Args:
            id: Id of the record.
        """
        return self._client.call(
            _wire.AUDIO_GENERATIONS_DELETE_OPERATION,
            {
                "id": id,
            },
        )

    def download(
        self,
        *,
        filename: str,
    ) -> FileAnswer:
        """Download a sound.

        Sends GET /api/audio/{filename}.

        Docs: API Documentation, All Audio & Subtitle Endpoints (checked 2026-11-20).

        Args:
            filename: Name of the file.
        """
        return self._client.download(
            _wire.AUDIO_DOWNLOAD_OPERATION,
            {
                "filename": filename,
            },
        )


class AsyncAudio(AsyncGroup):
    """`client.audio` of the async client."""

    async def generate(
        self,
        *,
        prompt: str | None = None,
        duration_seconds: object = None,
        tags: object = None,
    ) -> JsonValue:
        """Make music or a sound effect from words.

        Sends POST /api/generate-audio.

        Docs: API Documentation, All Audio & Subtitle Endpoints (checked 2026-11-20).

        Args:
            prompt: What to make.
            duration_seconds: Length of the sound in seconds.
            tags: Words for the style.
        """
        return await self._client.call(
            _wire.GENERATE_AUDIO_OPERATION,
            {
                "prompt": prompt,
                "duration_seconds": duration_seconds,
                "tags": tags,
            },
        )

    async def list(self) -> JsonValue:
        """List the sounds that the account has made.

        Sends GET /api/audio-generations.

        Docs: API Documentation, All Audio & Subtitle Endpoints (checked 2026-11-20).
        """
        return await self._client.call(_wire.AUDIO_GENERATIONS_LIST_OPERATION, {})

    async def delete(
        self,
        *,
        id: object,
    ) -> JsonValue:
        """Delete a sound.

        Sends DELETE /api/audio-generations/{id}.

        Docs: API Documentation, All Audio & Subtitle Endpoints (checked 2026-11-20).

        Args:
            id: Id of the record.
        """
        return await self._client.call(
            _wire.AUDIO_GENERATIONS_DELETE_OPERATION,
            {
                "id": id,
            },
        )

    def download(
        self,
        *,
        filename: str,
    ) -> AsyncFileAnswer:
        """Download a sound.

        Sends GET /api/audio/{filename}.

        Docs: API Documentation, All Audio & Subtitle Endpoints (checked 2026-11-20).

        Args:
            filename: Name of the file.
        """
        return self._client.download(
            _wire.AUDIO_DOWNLOAD_OPERATION,
            {
                "filename": filename,
            },
        )
