# Made by ratecard from specs/zencreator/. Change the spec, not this file.
"""The methods of `client.videos`."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Literal, overload

from ratecard_runtime.aio.client import AsyncJob
from ratecard_runtime.groups import AsyncGroup, ModelMethods, Submitted, SyncGroup
from ratecard_runtime.lazy import lazy_module
from ratecard_runtime.request.upload import AssetInput
from ratecard_runtime.sync.client import Job
from ratecard_zencreator import _wire

if TYPE_CHECKING:
    from ratecard_zencreator import models
else:
    models = lazy_module("ratecard_zencreator.models")


class VideosModels(ModelMethods[Submitted]):
    """Models behind `client.videos`; a method submits a task and returns its job."""

    @overload
    def videogen(
        self,
        request: models.Videogen,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Submitted: ...
    @overload
    def videogen(
        self,
        /,
        *,
        ref_asset: AssetInput,
        model: (
            Literal[
                "grok@4.1",
                "kling@1.6",
                "kling@2.1",
                "kling@2.5",
                "kling@2.6",
                "seedance_pro",
                "seedance_pro_fast",
                "seedance_v1_5_pro",
                "wan@2.2",
                "wan@2.2-lora",
                "wan@2.5",
                "wan@2.6",
                "wan@2.6-flash",
                "wan@2.7",
                "wan@2.7-nsfw",
            ]
            | None
        ) = None,
        last_frame: AssetInput | None = None,
        audio_asset: AssetInput | None = None,
        prompt: str | None = None,
        duration: Literal[5, 6, 8, 10, 12, 15] | None = None,
        negative_prompt: str | None = None,
        resolution: Literal["1080p", "480p", "720p"] | None = None,
        generate_audio: bool | None = None,
        camera_fixed: bool | None = None,
        prompt_extend: bool | None = None,
        loras: dict[str, object] | None = None,
        idempotency_key: str | None = None,
    ) -> Submitted: ...
    def videogen(
        self,
        request: models.Videogen | None = None,
        /,
        *,
        ref_asset: AssetInput | None = None,
        model: (
            Literal[
                "grok@4.1",
                "kling@1.6",
                "kling@2.1",
                "kling@2.5",
                "kling@2.6",
                "seedance_pro",
                "seedance_pro_fast",
                "seedance_v1_5_pro",
                "wan@2.2",
                "wan@2.2-lora",
                "wan@2.5",
                "wan@2.6",
                "wan@2.6-flash",
                "wan@2.7",
                "wan@2.7-nsfw",
            ]
            | None
        ) = None,
        last_frame: AssetInput | None = None,
        audio_asset: AssetInput | None = None,
        prompt: str | None = None,
        duration: Literal[5, 6, 8, 10, 12, 15] | None = None,
        negative_prompt: str | None = None,
        resolution: Literal["1080p", "480p", "720p"] | None = None,
        generate_audio: bool | None = None,
        camera_fixed: bool | None = None,
        prompt_extend: bool | None = None,
        loras: dict[str, object] | None = None,
        idempotency_key: str | None = None,
    ) -> Submitted:
        """Video generator: Makes a video of 5 to 15 seconds that starts from a picture.

        Price: 10 (model=grok@4.1, duration=5, resolution=480p); …; 51 (model=wan@2.7-nsfw,
        duration=15, resolution=1080p) credits per call; not offered (model=wan@2.6, wan@2.6-flash,
        wan@2.7, wan@2.7-nsfw or seedance_v1_5_pro, resolution=480p); not offered (model=grok@4.1,
        resolution=1080p).

        Not every model takes every duration; the docs do not say which. grok@4.1 always makes
        sound. wan@2.2-lora needs no prompt.

        Docs: Public API guide, Tool Catalog, videogen (checked 2026-11-20).

        Args:
            ref_asset: Picture that the video starts from. An id, or the path of a file,
                which is uploaded first.
            model: Model that makes the video. One of "grok@4.1", "kling@1.6", "kling@2.1",
                "kling@2.5", "kling@2.6", "seedance_pro", "seedance_pro_fast", "seedance_v1_5_pro",
                "wan@2.2", "wan@2.2-lora", "wan@2.5", "wan@2.6", "wan@2.6-flash", "wan@2.7",
                "wan@2.7-nsfw". Default "wan@2.2".
            last_frame: Picture that the video ends with, for kling@2.1, seedance_pro and
                seedance_v1_5_pro. An id, or the path of a file, which is uploaded first.
            audio_asset: Sound that drives the video, for models that take it. An id, or the
                path of a file, which is uploaded first.
            prompt: Motion and scene. Default "".
            duration: Length of the video in seconds. One of 5, 6, 8, 10, 12, 15. Default 5.
            negative_prompt: What to keep out of the result. Default "".
            resolution: Size of the video. Some models refuse 480p or 1080p. One of "1080p",
                "480p", "720p". Default "720p".
            generate_audio: Whether a sound track is made, for models that can. Default True.
            camera_fixed: Whether the camera stays still. Default False.
            prompt_extend: Whether the prompt is enriched. Default False.
            loras: Settings of each LoRA style by its id, for wan@2.2-lora alone; loras.list
                gives the ids.
            idempotency_key: Your own key: a repeat with the same one within 24 hours is one
                call.
        """
        return self._submit(
            _wire.VIDEOGEN,
            request,
            {
                "ref_asset": ref_asset,
                "model": model,
                "last_frame": last_frame,
                "audio_asset": audio_asset,
                "prompt": prompt,
                "duration": duration,
                "negative_prompt": negative_prompt,
                "resolution": resolution,
                "generate_audio": generate_audio,
                "camera_fixed": camera_fixed,
                "prompt_extend": prompt_extend,
                "loras": loras,
                "idempotency_key": idempotency_key,
            },
        )

    @overload
    def video2video(
        self,
        request: models.Video2video,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Submitted: ...
    @overload
    def video2video(
        self,
        /,
        *,
        image_asset: AssetInput,
        video_asset: AssetInput | None = None,
        instagram_url: str | None = None,
        tiktok_url: str | None = None,
        mode: (
            Literal[
                "animate_nsfw",
                "animate_sfw",
                "dreamactor_m2",
                "kling_2_6_sfw",
                "replace_nsfw",
                "replace_sfw",
            ]
            | None
        ) = None,
        resolution: Literal["1080p", "480p", "720p"] | None = None,
        keep_original_sound: bool | None = None,
        idempotency_key: str | None = None,
    ) -> Submitted: ...
    def video2video(
        self,
        request: models.Video2video | None = None,
        /,
        *,
        image_asset: AssetInput | None = None,
        video_asset: AssetInput | None = None,
        instagram_url: str | None = None,
        tiktok_url: str | None = None,
        mode: (
            Literal[
                "animate_nsfw",
                "animate_sfw",
                "dreamactor_m2",
                "kling_2_6_sfw",
                "replace_nsfw",
                "replace_sfw",
            ]
            | None
        ) = None,
        resolution: Literal["1080p", "480p", "720p"] | None = None,
        keep_original_sound: bool | None = None,
        idempotency_key: str | None = None,
    ) -> Submitted:
        """Video to video: Moves the subject of a picture as in a source video, or puts it in the
        place of the person there.

        Price: min(seconds, 30) (mode=dreamactor_m2); …; 2.8 * seconds (mode=animate_nsfw,
        animate_sfw, replace_nsfw or replace_sfw, resolution=1080p) credits per call.

        replace_nsfw, animate_nsfw and dreamactor_m2 give up some quality and understanding of the
        prompt.

        Docs: Public API guide, Tool Catalog, video2video (checked 2026-11-20).

        Args:
            image_asset: Picture with the subject. An id, or the path of a file, which is
                uploaded first.
            video_asset: Source video. An id, or the path of a file, which is uploaded first.
            instagram_url: Address of the Instagram post or reel that is the source.
            tiktok_url: Address of the TikTok post or reel that is the source.
            mode: How picture and video are joined: the subject is animated, or replaces the
                person. One of "animate_nsfw", "animate_sfw", "dreamactor_m2", "kling_2_6_sfw",
                "replace_nsfw", "replace_sfw". Default "replace_sfw".
            resolution: Size of the video. One of "1080p", "480p", "720p". Default "720p".
            keep_original_sound: Whether the sound of the source stays, for kling_2_6_sfw
                alone. Default True.
            idempotency_key: Your own key: a repeat with the same one within 24 hours is one
                call.
        """
        return self._submit(
            _wire.VIDEO2VIDEO,
            request,
            {
                "image_asset": image_asset,
                "video_asset": video_asset,
                "instagram_url": instagram_url,
                "tiktok_url": tiktok_url,
                "mode": mode,
                "resolution": resolution,
                "keep_original_sound": keep_original_sound,
                "idempotency_key": idempotency_key,
            },
        )

    @overload
    def lipsync(
        self,
        request: models.Lipsync,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Submitted: ...
    @overload
    def lipsync(
        self,
        /,
        *,
        image_asset: AssetInput,
        audio_asset: AssetInput,
        prompt: str | None = None,
        model: Literal["GENERAL_NSFW"] | None = None,
        idempotency_key: str | None = None,
    ) -> Submitted: ...
    def lipsync(
        self,
        request: models.Lipsync | None = None,
        /,
        *,
        image_asset: AssetInput | None = None,
        audio_asset: AssetInput | None = None,
        prompt: str | None = None,
        model: Literal["GENERAL_NSFW"] | None = None,
        idempotency_key: str | None = None,
    ) -> Submitted:
        """Lip sync: Makes a portrait speak or sing a sound file.

        Price: 3 * seconds credits per call.

        Docs: Public API guide, Tool Catalog, lipsync (checked 2026-11-20).

        Args:
            image_asset: Portrait as JPG or PNG, under 5 MB and up to 4096 x 4096 pixels. An
                id, or the path of a file, which is uploaded first.
            audio_asset: Sound of up to 35 seconds. An id, or the path of a file, which is
                uploaded first.
            prompt: Expression and performance. Default "".
            model: Model that moves the lips. One of "GENERAL_NSFW". Default "GENERAL_NSFW".
            idempotency_key: Your own key: a repeat with the same one within 24 hours is one
                call.
        """
        return self._submit(
            _wire.LIPSYNC,
            request,
            {
                "image_asset": image_asset,
                "audio_asset": audio_asset,
                "prompt": prompt,
                "model": model,
                "idempotency_key": idempotency_key,
            },
        )

    @overload
    def video_upscaler(
        self,
        request: models.VideoUpscaler,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Submitted: ...
    @overload
    def video_upscaler(
        self,
        /,
        *,
        video_asset: AssetInput,
        scale_factor: (
            Literal[
                "max",
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "15",
                "20",
                "25",
                "30",
                "40",
                "50",
                "75",
                "100",
            ]
            | None
        ) = None,
        idempotency_key: str | None = None,
    ) -> Submitted: ...
    def video_upscaler(
        self,
        request: models.VideoUpscaler | None = None,
        /,
        *,
        video_asset: AssetInput | None = None,
        scale_factor: (
            Literal[
                "max",
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "15",
                "20",
                "25",
                "30",
                "40",
                "50",
                "75",
                "100",
            ]
            | None
        ) = None,
        idempotency_key: str | None = None,
    ) -> Submitted:
        """Video upscaler: Enlarges and sharpens a video.

        Price: 2 * megapixels * seconds * step(fps, 30: 1, 60: 2, else: 3) credits per call.

        Docs: Public API guide, Tool Catalog, video_upscaler (checked 2026-11-20).

        Args:
            video_asset: Video to enlarge. An id, or the path of a file, which is uploaded
                first.
            scale_factor: Multiple of the source size, or max for at most 5120 pixels on the
                longest side. One of "max", "2", "3", "4", "5", "6", "7", "8", "9", "10", "15",
                "20", "25", "30", "40", "50", "75", "100".
            idempotency_key: Your own key: a repeat with the same one within 24 hours is one
                call.
        """
        return self._submit(
            _wire.VIDEO_UPSCALER,
            request,
            {
                "video_asset": video_asset,
                "scale_factor": scale_factor,
                "idempotency_key": idempotency_key,
            },
        )

    @overload
    def video_merger(
        self,
        request: models.VideoMerger,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Submitted: ...
    @overload
    def video_merger(
        self,
        /,
        *,
        clips: list[models.Clip],
        transition: Literal["cut", "dissolve", "fade", "slide"] | None = None,
        keep_audio: bool | None = None,
        fps: Literal[24, 30] | None = None,
        width: int | None = None,
        height: int | None = None,
        idempotency_key: str | None = None,
    ) -> Submitted: ...
    def video_merger(
        self,
        request: models.VideoMerger | None = None,
        /,
        *,
        clips: list[models.Clip] | None = None,
        transition: Literal["cut", "dissolve", "fade", "slide"] | None = None,
        keep_audio: bool | None = None,
        fps: Literal[24, 30] | None = None,
        width: int | None = None,
        height: int | None = None,
        idempotency_key: str | None = None,
    ) -> Submitted:
        """Video merger: Joins 2 to 5 clips with transitions.

        Price: 1 credit per call.

        Docs: Public API guide, Tool Catalog, video_merger (checked 2026-11-20).

        Args:
            clips: The clips, in order. At most 5 items.
            transition: How one clip turns into the next. One of "cut", "dissolve", "fade",
                "slide". Default "cut".
            keep_audio: Whether the sound stays. Default True.
            fps: Frames per second of the result. One of 24, 30. Default 30.
            width: Width of the result in pixels. Default 1280.
            height: Height of the result in pixels. Default 720.
            idempotency_key: Your own key: a repeat with the same one within 24 hours is one
                call.
        """
        return self._submit(
            _wire.VIDEO_MERGER,
            request,
            {
                "clips": clips,
                "transition": transition,
                "keep_audio": keep_audio,
                "fps": fps,
                "width": width,
                "height": height,
                "idempotency_key": idempotency_key,
            },
        )


class Videos(SyncGroup, VideosModels[Job]):
    """`client.videos` of the sync client."""


class AsyncVideos(AsyncGroup, VideosModels[Coroutine[object, object, AsyncJob]]):
    """`client.videos` of the async client."""
