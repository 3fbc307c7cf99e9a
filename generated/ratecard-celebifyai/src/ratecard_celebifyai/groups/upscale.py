# Made by ratecard from specs/celebifyai/. Change the spec, not this file.
"""The methods of `client.upscale`."""

from __future__ import annotations

from ratecard_celebifyai import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue


class Upscale(SyncGroup):
    """`client.upscale` of the sync client."""

    def image(
        self,
        *,
        image_url: str,
        prompt: str | None = None,
    ) -> JsonValue:
        """Enlarge a picture.

        Sends POST /api/v1/upscale/image.

        Docs: API documentation, Upscaling (checked 2026-11-20).

        Args:
            image_url: Address of the picture to enlarge.
            prompt: Words that guide the enlarging.
        """
        return self._client.call(
            _wire.UPSCALE_IMAGE_OPERATION,
            {
                "image_url": image_url,
                "prompt": prompt,
            },
        )

    def video(
        self,
        *,
        video_url: str,
    ) -> JsonValue:
        """Enlarge a video.

        Sends POST /api/v1/upscale/video.

        Docs: API documentation, Upscaling (checked 2026-11-20).

        Args:
            video_url: Address of the video to enlarge.
        """
        return self._client.call(
            _wire.UPSCALE_VIDEO_OPERATION,
            {
                "video_url": video_url,
            },
        )


class AsyncUpscale(AsyncGroup):
    """`client.upscale` of the async client."""

    async def image(
        self,
        *,
        image_url: str,
        prompt: str | None = None,
    ) -> JsonValue:
        """Enlarge a picture.

        Sends POST /api/v1/upscale/image.

        Docs: API documentation, Upscaling (checked 2026-11-20).

        Args:
            image_url: Address of the picture to enlarge.
            prompt: Words that guide the enlarging.
        """
        return await self._client.call(
            _wire.UPSCALE_IMAGE_OPERATION,
            {
                "image_url": image_url,
                "prompt": prompt,
            },
        )

    async def video(
        self,
        *,
        video_url: str,
    ) -> JsonValue:
        """Enlarge a video.

        Sends POST /api/v1/upscale/video.

        Docs: API documentation, Upscaling (checked 2026-11-20).

        Args:
            video_url: Address of the video to enlarge.
        """
        return await self._client.call(
            _wire.UPSCALE_VIDEO_OPERATION,
            {
                "video_url": video_url,
            },
        )
