# Made by ratecard from specs/celebifyai/. Change the spec, not this file.
"""The methods of `client.face_swap`."""

from __future__ import annotations

from ratecard_celebifyai import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue


class FaceSwap(SyncGroup):
    """`client.face_swap` of the sync client."""

    def image(
        self,
        *,
        swap_image_url: str,
        target_image_url: str,
    ) -> JsonValue:
        """Put a face into a picture.

        Sends POST /api/v1/face-swap/image.

        Docs: API documentation, Face Swap (checked 2026-11-20).

        Args:
            swap_image_url: Address of the picture with the face.
            target_image_url: Address of the picture to change.
        """
        return self._client.call(
            _wire.SWAP_FACE_IN_IMAGE_OPERATION,
            {
                "swap_image_url": swap_image_url,
                "target_image_url": target_image_url,
            },
        )

    def video(
        self,
        *,
        swap_image_url: str,
        target_video_url: str,
    ) -> JsonValue:
        """Put a face into a video.

        Sends POST /api/v1/face-swap/video.

        Docs: API documentation, Face Swap (checked 2026-11-20).

        Args:
            swap_image_url: Address of the picture with the face.
            target_video_url: Address of the video to change.
        """
        return self._client.call(
            _wire.SWAP_FACE_IN_VIDEO_OPERATION,
            {
                "swap_image_url": swap_image_url,
                "target_video_url": target_video_url,
            },
        )


class AsyncFaceSwap(AsyncGroup):
    """`client.face_swap` of the async client."""

    async def image(
        self,
        *,
        swap_image_url: str,
        target_image_url: str,
    ) -> JsonValue:
        """Put a face into a picture.

        Sends POST /api/v1/face-swap/image.

        Docs: API documentation, Face Swap (checked 2026-11-20).

        Args:
            swap_image_url: Address of the picture with the face.
            target_image_url: Address of the picture to change.
        """
        return await self._client.call(
            _wire.SWAP_FACE_IN_IMAGE_OPERATION,
            {
                "swap_image_url": swap_image_url,
                "target_image_url": target_image_url,
            },
        )

    async def video(
        self,
        *,
        swap_image_url: str,
        target_video_url: str,
    ) -> JsonValue:
        """Put a face into a video.

        Sends POST /api/v1/face-swap/video.

        Docs: API documentation, Face Swap (checked 2026-11-20).

        Args:
            swap_image_url: Address of the picture with the face.
            target_video_url: Address of the video to change.
        """
        return await self._client.call(
            _wire.SWAP_FACE_IN_VIDEO_OPERATION,
            {
                "swap_image_url": swap_image_url,
                "target_video_url": target_video_url,
            },
        )
