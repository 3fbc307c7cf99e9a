# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The methods of `client.edit`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from ratecard_progressive_robot import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.request.upload import FileInput


class Edit(SyncGroup):
    """`client.edit` of the sync client."""

    def trim(
        self,
        *,
        start_seconds: object = None,
        end_seconds: object = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Cut a video to a stretch of time.

        Sends POST /api/edit/trim.

        Docs: API Documentation, Edit Endpoints (checked 2026-11-20).

        Args:
            start_seconds: Where to begin.
            end_seconds: Where to end.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.call(
            _wire.EDIT_TRIM_OPERATION,
            {
                "start_seconds": start_seconds,
                "end_seconds": end_seconds,
                "fields": fields,
                "files": files,
            },
        )

    def speed(
        self,
        *,
        speed_factor: float | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Make a video faster or slower.

        Sends POST /api/edit/speed.

        Docs: API Documentation, Edit Endpoints (checked 2026-11-20).

        Args:
            speed_factor: How many times as fast. From 0.25 to 4.0.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.call(
            _wire.EDIT_SPEED_OPERATION,
            {
                "speed_factor": speed_factor,
                "fields": fields,
                "files": files,
            },
        )

    def crop(
        self,
        *,
        x: object = None,
        y: object = None,
        width: int | None = None,
        height: int | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Cut a video to a part of its picture.

        Sends POST /api/edit/crop.

        Docs: API Documentation, Edit Endpoints (checked 2026-11-20).

        Args:
            x: Left edge of the part.
            y: Top edge of the part.
            width: Width in pixels.
            height: Height in pixels.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.call(
            _wire.EDIT_CROP_OPERATION,
            {
                "x": x,
                "y": y,
                "width": width,
                "height": height,
                "fields": fields,
                "files": files,
            },
        )

    def resize(
        self,
        *,
        preset: Literal["1080p", "720p"] | None = None,
        width: int | None = None,
        height: int | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Give a video another size and fill the rest.

        Sends POST /api/edit/resize.

        Docs: API Documentation, Edit Endpoints (checked 2026-11-20).

        Args:
            preset: Size by name. Otherwise give width and height. One of "1080p", "720p".
            width: Width in pixels.
            height: Height in pixels.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.call(
            _wire.EDIT_RESIZE_OPERATION,
            {
                "preset": preset,
                "width": width,
                "height": height,
                "fields": fields,
                "files": files,
            },
        )

    def text_overlay(
        self,
        *,
        text: object = None,
        position: object = None,
        font_size: object = None,
        color: object = None,
        start_time: object = None,
        end_time: object = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Write words into the picture of a video.

        Sends POST /api/edit/text-overlay.

        Docs: API Documentation, Edit Endpoints (checked 2026-11-20).

        Args:
            text: The words.
            position: Where the words stand.
            font_size: Size of the letters.
            color: Colour of the letters.
            start_time: Where to begin.
            end_time: Where to end.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.call(
            _wire.EDIT_TEXT_OVERLAY_OPERATION,
            {
                "text": text,
                "position": position,
                "font_size": font_size,
                "color": color,
                "start_time": start_time,
                "end_time": end_time,
                "fields": fields,
                "files": files,
            },
        )

    def merge(
        self,
        *,
        video_filenames: list[str] | None = None,
    ) -> JsonValue:
        """Join 2 to 20 videos into one.

        Sends POST /api/edit/merge.

        Docs: API Documentation, Edit Endpoints (checked 2026-11-20).

        Args:
            video_filenames: Names of the video files, in order. At most 20 items.
        """
        return self._client.call(
            _wire.EDIT_MERGE_OPERATION,
            {
                "video_filenames": video_filenames,
            },
        )


class AsyncEdit(AsyncGroup):
    """`client.edit` of the async client."""

    async def trim(
        self,
        *,
        start_seconds: object = None,
        end_seconds: object = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Cut a video to a stretch of time.

        Sends POST /api/edit/trim.

        Docs: API Documentation, Edit Endpoints (checked 2026-11-20).

        Args:
            start_seconds: Where to begin.
            end_seconds: Where to end.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.call(
            _wire.EDIT_TRIM_OPERATION,
            {
                "start_seconds": start_seconds,
                "end_seconds": end_seconds,
                "fields": fields,
                "files": files,
            },
        )

    async def speed(
        self,
        *,
        speed_factor: float | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Make a video faster or slower.

        Sends POST /api/edit/speed.

        Docs: API Documentation, Edit Endpoints (checked 2026-11-20).

        Args:
            speed_factor: How many times as fast. From 0.25 to 4.0.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.call(
            _wire.EDIT_SPEED_OPERATION,
            {
                "speed_factor": speed_factor,
                "fields": fields,
                "files": files,
            },
        )

    async def crop(
        self,
        *,
        x: object = None,
        y: object = None,
        width: int | None = None,
        height: int | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Cut a video to a part of its picture.

        Sends POST /api/edit/crop.

        Docs: API Documentation, Edit Endpoints (checked 2026-11-20).

        Args:
            x: Left edge of the part.
            y: Top edge of the part.
            width: Width in pixels.
            height: Height in pixels.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.call(
            _wire.EDIT_CROP_OPERATION,
            {
                "x": x,
                "y": y,
                "width": width,
                "height": height,
                "fields": fields,
                "files": files,
            },
        )

    async def resize(
        self,
        *,
        preset: Literal["1080p", "720p"] | None = None,
        width: int | None = None,
        height: int | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Give a video another size and fill the rest.

        Sends POST /api/edit/resize.

        Docs: API Documentation, Edit Endpoints (checked 2026-11-20).

        Args:
            preset: Size by name. Otherwise give width and height. One of "1080p", "720p".
            width: Width in pixels.
            height: Height in pixels.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.call(
            _wire.EDIT_RESIZE_OPERATION,
            {
                "preset": preset,
                "width": width,
                "height": height,
                "fields": fields,
                "files": files,
            },
        )

    async def text_overlay(
        self,
        *,
        text: object = None,
        position: object = None,
        font_size: object = None,
        color: object = None,
        start_time: object = None,
        end_time: object = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Write words into the picture of a video.

        Sends POST /api/edit/text-overlay.

        Docs: API Documentation, Edit Endpoints (checked 2026-11-20).

        Args:
            text: The words.
            position: Where the words stand.
            font_size: Size of the letters.
            color: Colour of the letters.
            start_time: Where to begin.
            end_time: Where to end.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.call(
            _wire.EDIT_TEXT_OVERLAY_OPERATION,
            {
                "text": text,
                "position": position,
                "font_size": font_size,
                "color": color,
                "start_time": start_time,
                "end_time": end_time,
                "fields": fields,
                "files": files,
            },
        )

    async def merge(
        self,
        *,
        video_filenames: list[str] | None = None,
    ) -> JsonValue:
        """Join 2 to 20 videos into one.

        Sends POST /api/edit/merge.

        Docs: API Documentation, Edit Endpoints (checked 2026-11-20).

        Args:
            video_filenames: Names of the video files, in order. At most 20 items.
        """
        return await self._client.call(
            _wire.EDIT_MERGE_OPERATION,
            {
                "video_filenames": video_filenames,
            },
        )
