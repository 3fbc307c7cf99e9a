# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The methods of `client.subtitles`."""

from __future__ import annotations

from typing import Literal

from ratecard_progressive_robot import _wire
from ratecard_runtime.aio.client import AsyncFileAnswer
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.sync.client import FileAnswer


class Subtitles(SyncGroup):
    """`client.subtitles` of the sync client."""

    def generate(
        self,
        *,
        video_filename: str | None = None,
        language: str | None = None,
    ) -> JsonValue:
        """Make subtitles from what is said in a video.

        Sends POST /api/subtitles/generate.

        Docs: API Documentation, All Audio & Subtitle Endpoints (checked 2026-11-20).

        Args:
            video_filename: Name of the video file.
            language: Code of the language.
        """
        return self._client.call(
            _wire.SUBTITLES_GENERATE_OPERATION,
            {
                "video_filename": video_filename,
                "language": language,
            },
        )

    def download(
        self,
        *,
        name: str,
    ) -> FileAnswer:
        """Download a subtitle file.

        Sends GET /api/subtitles/{name}.srt.

        Docs: API Documentation, All Audio & Subtitle Endpoints (checked 2026-11-20).

        Args:
            name: Name of the file without .srt.
        """
        return self._client.download(
            _wire.SUBTITLES_DOWNLOAD_OPERATION,
            {
                "name": name,
            },
        )

    def burn(
        self,
        *,
        video_filename: str | None = None,
        srt_filename: object = None,
        style: Literal["default", "bold-yellow", "minimal"] | None = None,
    ) -> JsonValue:
        """Write subtitles into the picture of a video.

        Sends POST /api/subtitles/burn.

        Docs: API Documentation, All Audio & Subtitle Endpoints (checked 2026-11-20).

        Args:
            video_filename: Name of the video file.
            srt_filename: Name of the subtitle file.
            style: Look of the subtitles. One of "default", "bold-yellow", "minimal".
        """
        return self._client.call(
            _wire.SUBTITLES_BURN_OPERATION,
            {
                "video_filename": video_filename,
                "srt_filename": srt_filename,
                "style": style,
            },
        )

    def translate(
        self,
        *,
        srt_filename: object = None,
        target_language: object = None,
    ) -> JsonValue:
        """Translate subtitles.

        Needs the plan Pro or a higher one.

        Sends POST /api/subtitles/translate.

        Docs: API Documentation, All Audio & Subtitle Endpoints (checked 2026-11-20).

        Args:
            srt_filename: Name of the subtitle file.
            target_language: Language to translate to.
        """
        return self._client.call(
            _wire.SUBTITLES_TRANSLATE_OPERATION,
            {
                "srt_filename": srt_filename,
                "target_language": target_language,
            },
        )


class AsyncSubtitles(AsyncGroup):
    """`client.subtitles` of the async client."""

    async def generate(
        self,
        *,
        video_filename: str | None = None,
        language: str | None = None,
    ) -> JsonValue:
        """Make subtitles from what is said in a video.

        Sends POST /api/subtitles/generate.

        Docs: API Documentation, All Audio & Subtitle Endpoints (checked 2026-11-20).

        Args:
            video_filename: Name of the video file.
            language: Code of the language.
        """
        return await self._client.call(
            _wire.SUBTITLES_GENERATE_OPERATION,
            {
                "video_filename": video_filename,
                "language": language,
            },
        )

    def download(
        self,
        *,
        name: str,
    ) -> AsyncFileAnswer:
        """Download a subtitle file.

        Sends GET /api/subtitles/{name}.srt.

        Docs: API Documentation, All Audio & Subtitle Endpoints (checked 2026-11-20).

        Args:
            name: Name of the file without .srt.
        """
        return self._client.download(
            _wire.SUBTITLES_DOWNLOAD_OPERATION,
            {
                "name": name,
            },
        )

    async def burn(
        self,
        *,
        video_filename: str | None = None,
        srt_filename: object = None,
        style: Literal["default", "bold-yellow", "minimal"] | None = None,
    ) -> JsonValue:
        """Write subtitles into the picture of a video.

        Sends POST /api/subtitles/burn.

        Docs: API Documentation, All Audio & Subtitle Endpoints (checked 2026-11-20).

        Args:
            video_filename: Name of the video file.
            srt_filename: Name of the subtitle file.
            style: Look of the subtitles. One of "default", "bold-yellow", "minimal".
        """
        return await self._client.call(
            _wire.SUBTITLES_BURN_OPERATION,
            {
                "video_filename": video_filename,
                "srt_filename": srt_filename,
                "style": style,
            },
        )

    async def translate(
        self,
        *,
        srt_filename: object = None,
        target_language: object = None,
    ) -> JsonValue:
        """Translate subtitles.

        Needs the plan Pro or a higher one.

        Sends POST /api/subtitles/translate.

        Docs: API Documentation, All Audio & Subtitle Endpoints (checked 2026-11-20).

        Args:
            srt_filename: Name of the subtitle file.
            target_language: Language to translate to.
        """
        return await self._client.call(
            _wire.SUBTITLES_TRANSLATE_OPERATION,
            {
                "srt_filename": srt_filename,
                "target_language": target_language,
            },
        )
