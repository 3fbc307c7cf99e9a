# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The methods of `client.tools`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from ratecard_progressive_robot import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.request.upload import FileInput


class Tools(SyncGroup):
    """`client.tools` of the sync client."""

    def remove_background(
        self,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Cut the background out of an uploaded picture.

        Sends POST /api/tools/remove-background.

        Docs: API Documentation, AI Tools (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.call(
            _wire.TOOLS_REMOVE_BACKGROUND_OPERATION,
            {
                "fields": fields,
                "files": files,
            },
        )

    def upscale_video(
        self,
        *,
        video_filename: str | None = None,
        scale_factor: float | None = None,
    ) -> JsonValue:
        """Enlarge a video.

        Needs the plan Creator or a higher one.

        Sends POST /api/tools/upscale-video.

        Docs: API Documentation, AI Tools (checked 2026-11-20).

        Args:
            video_filename: Name of the video file.
            scale_factor: How many times as large. From 2 to 4.
        """
        return self._client.call(
            _wire.TOOLS_UPSCALE_VIDEO_OPERATION,
            {
                "video_filename": video_filename,
                "scale_factor": scale_factor,
            },
        )

    def face_swap(
        self,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Swap the faces of two uploaded pictures.

        Needs the plan Pro or a higher one.

        Sends POST /api/tools/face-swap.

        Docs: API Documentation, AI Tools (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.call(
            _wire.TOOLS_FACE_SWAP_OPERATION,
            {
                "fields": fields,
                "files": files,
            },
        )

    def extract_frames(
        self,
        *,
        video_filename: str | None = None,
        mode: Literal["first", "last", "middle", "all_1fps"] | None = None,
    ) -> JsonValue:
        """Take pictures out of a video.

        Sends POST /api/tools/extract-frames.

        Docs: API Documentation, AI Tools (checked 2026-11-20).

        Args:
            video_filename: Name of the video file.
            mode: Which pictures to take. One of "first", "last", "middle", "all_1fps".
        """
        return self._client.call(
            _wire.TOOLS_EXTRACT_FRAMES_OPERATION,
            {
                "video_filename": video_filename,
                "mode": mode,
            },
        )

    def trim_video(
        self,
        *,
        video_filename: str | None = None,
        start_time: object = None,
        end_time: object = None,
    ) -> JsonValue:
        """Cut a video to a stretch of time in the simplest way.

        Sends POST /api/tools/trim-video.

        Docs: API Documentation, AI Tools (checked 2026-11-20).

        Args:
            video_filename: Name of the video file.
            start_time: Where to begin.
            end_time: Where to end.
        """
        return self._client.call(
            _wire.TOOLS_TRIM_VIDEO_OPERATION,
            {
                "video_filename": video_filename,
                "start_time": start_time,
                "end_time": end_time,
            },
        )

    def video_to_gif(
        self,
        *,
        video_filename: str | None = None,
        width: int | None = None,
        fps: object = None,
    ) -> JsonValue:
        """Make an animated GIF of a video.

        Sends POST /api/tools/video-to-gif.

        Docs: API Documentation, AI Tools (checked 2026-11-20).

        Args:
            video_filename: Name of the video file.
            width: Width in pixels.
            fps: Pictures per second.
        """
        return self._client.call(
            _wire.TOOLS_VIDEO_TO_GIF_OPERATION,
            {
                "video_filename": video_filename,
                "width": width,
                "fps": fps,
            },
        )

    def add_watermark(
        self,
        *,
        video_filename: str | None = None,
        type: object = None,
        text: object = None,
        image: FileInput | None = None,
    ) -> JsonValue:
        """Put a watermark of words or a picture on a video.

        Sends POST /api/tools/add-watermark.

        Docs: API Documentation, AI Tools (checked 2026-11-20).

        Args:
            video_filename: Name of the video file.
            type: Whether the mark is words or a picture.
            text: Words of the mark.
            image: Picture of the mark.
        """
        return self._client.call(
            _wire.TOOLS_ADD_WATERMARK_OPERATION,
            {
                "video_filename": video_filename,
                "type": type,
                "text": text,
                "image": image,
            },
        )


class AsyncTools(AsyncGroup):
    """`client.tools` of the async client."""

    async def remove_background(
        self,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Cut the background out of an uploaded picture.

        Sends POST /api/tools/remove-background.

        Docs: API Documentation, AI Tools (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.call(
            _wire.TOOLS_REMOVE_BACKGROUND_OPERATION,
            {
                "fields": fields,
                "files": files,
            },
        )

    async def upscale_video(
        self,
        *,
        video_filename: str | None = None,
        scale_factor: float | None = None,
    ) -> JsonValue:
        """Enlarge a video.

        Needs the plan Creator or a higher one.

        Sends POST /api/tools/upscale-video.

        Docs: API Documentation, AI Tools (checked 2026-11-20).

        Args:
            video_filename: Name of the video file.
            scale_factor: How many times as large. From 2 to 4.
        """
        return await self._client.call(
            _wire.TOOLS_UPSCALE_VIDEO_OPERATION,
            {
                "video_filename": video_filename,
                "scale_factor": scale_factor,
            },
        )

    async def face_swap(
        self,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Swap the faces of two uploaded pictures.

        Needs the plan Pro or a higher one.

        Sends POST /api/tools/face-swap.

        Docs: API Documentation, AI Tools (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.call(
            _wire.TOOLS_FACE_SWAP_OPERATION,
            {
                "fields": fields,
                "files": files,
            },
        )

    async def extract_frames(
        self,
        *,
        video_filename: str | None = None,
        mode: Literal["first", "last", "middle", "all_1fps"] | None = None,
    ) -> JsonValue:
        """Take pictures out of a video.

        Sends POST /api/tools/extract-frames.

        Docs: API Documentation, AI Tools (checked 2026-11-20).

        Args:
            video_filename: Name of the video file.
            mode: Which pictures to take. One of "first", "last", "middle", "all_1fps".
        """
        return await self._client.call(
            _wire.TOOLS_EXTRACT_FRAMES_OPERATION,
            {
                "video_filename": video_filename,
                "mode": mode,
            },
        )

    async def trim_video(
        self,
        *,
        video_filename: str | None = None,
        start_time: object = None,
        end_time: object = None,
    ) -> JsonValue:
        """Cut a video to a stretch of time in the simplest way.

        Sends POST /api/tools/trim-video.

        Docs: API Documentation, AI Tools (checked 2026-11-20).

        Args:
            video_filename: Name of the video file.
            start_time: Where to begin.
            end_time: Where to end.
        """
        return await self._client.call(
            _wire.TOOLS_TRIM_VIDEO_OPERATION,
            {
                "video_filename": video_filename,
                "start_time": start_time,
                "end_time": end_time,
            },
        )

    async def video_to_gif(
        self,
        *,
        video_filename: str | None = None,
        width: int | None = None,
        fps: object = None,
    ) -> JsonValue:
        """Make an animated GIF of a video.

        Sends POST /api/tools/video-to-gif.

        Docs: API Documentation, AI Tools (checked 2026-11-20).

        Args:
            video_filename: Name of the video file.
            width: Width in pixels.
            fps: Pictures per second.
        """
        return await self._client.call(
            _wire.TOOLS_VIDEO_TO_GIF_OPERATION,
            {
                "video_filename": video_filename,
                "width": width,
                "fps": fps,
            },
        )

    async def add_watermark(
        self,
        *,
        video_filename: str | None = None,
        type: object = None,
        text: object = None,
        image: FileInput | None = None,
    ) -> JsonValue:
        """Put a watermark of words or a picture on a video.

        Sends POST /api/tools/add-watermark.

        Docs: API Documentation, AI Tools (checked 2026-11-20).

        Args:
            video_filename: Name of the video file.
            type: Whether the mark is words or a picture.
            text: Words of the mark.
            image: Picture of the mark.
        """
        return await self._client.call(
            _wire.TOOLS_ADD_WATERMARK_OPERATION,
            {
                "video_filename": video_filename,
                "type": type,
                "text": text,
                "image": image,
            },
        )
