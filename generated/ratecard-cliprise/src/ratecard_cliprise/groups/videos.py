# Made by ratecard from specs/cliprise/. Change the spec, not this file.
"""The methods of `client.videos`."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Literal, overload

from ratecard_cliprise import _wire
from ratecard_runtime.aio.client import AsyncJob
from ratecard_runtime.groups import AsyncGroup, ModelMethods, Submitted, SyncGroup
from ratecard_runtime.lazy import lazy_module
from ratecard_runtime.sync.client import Job

if TYPE_CHECKING:
    from ratecard_cliprise import models
else:
    models = lazy_module("ratecard_cliprise.models")


class VideosModels(ModelMethods[Submitted]):
    """Models behind `client.videos`; a method submits a task and returns its job."""

    @overload
    def veo_3_fast(self, request: models.Veo3Fast, /) -> Submitted: ...
    @overload
    def veo_3_fast(
        self,
        /,
        *,
        prompt: str,
        aspect_ratio: Literal["Auto", "9:16", "16:9"] | None = None,
        image_url: str | None = None,
        seeds: int | None = None,
        watermark: bool | None = None,
        enable_translation: bool | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted: ...
    def veo_3_fast(
        self,
        request: models.Veo3Fast | None = None,
        /,
        *,
        prompt: str | None = None,
        aspect_ratio: Literal["Auto", "9:16", "16:9"] | None = None,
        image_url: str | None = None,
        seeds: int | None = None,
        watermark: bool | None = None,
        enable_translation: bool | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted:
        """Veo 3.1 Fast: Google's Veo 3.1 in the fast tier, from words or from a picture.

        Price: 108 credits per video.

        Docs: Business API public reference, Input Parameters, veo-3-fast (checked 2026-11-20).

        Args:
            prompt: What to make or change.
            aspect_ratio: Width to height. Sent as its index. One of "Auto", "9:16", "16:9".
            image_url: Address of the reference picture.
            seeds: Number that fixes the random choices.
            watermark: Whether the video carries a watermark.
            enable_translation: Whether the prompt is translated first.
            options: Further settings. Sent as a string of JSON.
        """
        return self._submit(
            _wire.VEO_3_FAST,
            request,
            {
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "image_url": image_url,
                "seeds": seeds,
                "watermark": watermark,
                "enable_translation": enable_translation,
                "options": options,
            },
        )

    @overload
    def veo_3_quality(self, request: models.Veo3Quality, /) -> Submitted: ...
    @overload
    def veo_3_quality(
        self,
        /,
        *,
        prompt: str,
        aspect_ratio: Literal["Auto", "9:16", "16:9"] | None = None,
        image_url: str | None = None,
        seeds: int | None = None,
        watermark: bool | None = None,
        enable_translation: bool | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted: ...
    def veo_3_quality(
        self,
        request: models.Veo3Quality | None = None,
        /,
        *,
        prompt: str | None = None,
        aspect_ratio: Literal["Auto", "9:16", "16:9"] | None = None,
        image_url: str | None = None,
        seeds: int | None = None,
        watermark: bool | None = None,
        enable_translation: bool | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted:
        """Veo 3.1 Quality: Google's Veo 3.1 in the quality tier, from words or from a picture.

        Price: 720 credits per video.

        Docs: Business API public reference, Input Parameters, veo-3-quality (checked 2026-11-20).

        Args:
            prompt: What to make or change.
            aspect_ratio: Width to height. Sent as its index. One of "Auto", "9:16", "16:9".
            image_url: Address of the reference picture.
            seeds: Number that fixes the random choices.
            watermark: Whether the video carries a watermark.
            enable_translation: Whether the prompt is translated first.
            options: Further settings. Sent as a string of JSON.
        """
        return self._submit(
            _wire.VEO_3_QUALITY,
            request,
            {
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "image_url": image_url,
                "seeds": seeds,
                "watermark": watermark,
                "enable_translation": enable_translation,
                "options": options,
            },
        )

    @overload
    def sora_2(self, request: models.Sora2, /) -> Submitted: ...
    @overload
    def sora_2(
        self,
        /,
        *,
        prompt: str,
        n_frames: Literal[250, 375],
        aspect_ratio: Literal["9:16", "16:9"],
        image_urls: list[str] | None = None,
        remove_watermark: bool | None = None,
    ) -> Submitted: ...
    def sora_2(
        self,
        request: models.Sora2 | None = None,
        /,
        *,
        prompt: str | None = None,
        n_frames: Literal[250, 375] | None = None,
        aspect_ratio: Literal["9:16", "16:9"] | None = None,
        image_urls: list[str] | None = None,
        remove_watermark: bool | None = None,
    ) -> Submitted:
        """OpenAI's Sora 2, 10 or 15 seconds long.

        Price: 54 (n_frames=250); 63 (n_frames=375) credits per video.

        Docs: Business API public reference, Input Parameters, sora-2 (checked 2026-11-20).

        Args:
            prompt: What to make or change.
            n_frames: Number of frames, 250 for 10 seconds or 375 for 15 seconds. One of 250,
                375.
            aspect_ratio: Width to height. One of "9:16", "16:9".
            image_urls: Addresses of reference pictures.
            remove_watermark: Whether the watermark is taken out.
        """
        return self._submit(
            _wire.SORA_2,
            request,
            {
                "prompt": prompt,
                "n_frames": n_frames,
                "aspect_ratio": aspect_ratio,
                "image_urls": image_urls,
                "remove_watermark": remove_watermark,
            },
        )

    @overload
    def sora_2_turbo(self, request: models.Sora2Turbo, /) -> Submitted: ...
    @overload
    def sora_2_turbo(
        self,
        /,
        *,
        prompt: str,
        n_frames: Literal[250, 375],
        aspect_ratio: Literal["9:16", "16:9"],
        size: Literal["Standard", "High"],
        image_urls: list[str] | None = None,
        remove_watermark: bool | None = None,
    ) -> Submitted: ...
    def sora_2_turbo(
        self,
        request: models.Sora2Turbo | None = None,
        /,
        *,
        prompt: str | None = None,
        n_frames: Literal[250, 375] | None = None,
        aspect_ratio: Literal["9:16", "16:9"] | None = None,
        size: Literal["Standard", "High"] | None = None,
        image_urls: list[str] | None = None,
        remove_watermark: bool | None = None,
    ) -> Submitted:
        """Sora 2 Turbo: Sora 2 in standard or high quality, 10 or 15 seconds long.

        Price: 270 (size=Standard, n_frames=250); 486 (size=Standard, n_frames=375); 594 (size=High,
        n_frames=250); 1134 (size=High, n_frames=375) credits per video.

        Docs: Business API public reference, Input Parameters, sora-2-turbo (checked 2026-11-20).

        Args:
            prompt: What to make or change.
            n_frames: Number of frames, 250 for 10 seconds or 375 for 15 seconds. One of 250,
                375.
            aspect_ratio: Width to height. One of "9:16", "16:9".
            size: Quality tier. One of "Standard", "High".
            image_urls: Addresses of reference pictures.
            remove_watermark: Whether the watermark is taken out.
        """
        return self._submit(
            _wire.SORA_2_TURBO,
            request,
            {
                "prompt": prompt,
                "n_frames": n_frames,
                "aspect_ratio": aspect_ratio,
                "size": size,
                "image_urls": image_urls,
                "remove_watermark": remove_watermark,
            },
        )

    @overload
    def sora_story_board(self, request: models.SoraStoryBoard, /) -> Submitted: ...
    @overload
    def sora_story_board(
        self,
        /,
        *,
        shots: list[dict[str, object]],
        n_frames: Literal[250, 375, 625],
        aspect_ratio: str,
        image_urls: list[str] | None = None,
    ) -> Submitted: ...
    def sora_story_board(
        self,
        request: models.SoraStoryBoard | None = None,
        /,
        *,
        shots: list[dict[str, object]] | None = None,
        n_frames: Literal[250, 375, 625] | None = None,
        aspect_ratio: str | None = None,
        image_urls: list[str] | None = None,
    ) -> Submitted:
        """Sora Story Board: A Sora video told in several shots, up to 25 seconds long.

        Price: 270 (n_frames=250); 486 (n_frames=375); 699 (n_frames=625) credits per video.

        Docs: Business API public reference, Input Parameters, sora-story-board (checked
        2026-11-20).

        Args:
            shots: The shots of the storyboard.
            n_frames: Number of frames: 250, 375 or 625 for 10, 15 or 25 seconds. One of 250,
                375, 625.
            aspect_ratio: Width to height.
            image_urls: Addresses of reference pictures.
        """
        return self._submit(
            _wire.SORA_STORY_BOARD,
            request,
            {
                "shots": shots,
                "n_frames": n_frames,
                "aspect_ratio": aspect_ratio,
                "image_urls": image_urls,
            },
        )

    @overload
    def wan_2_5(self, request: models.Wan25, /) -> Submitted: ...
    @overload
    def wan_2_5(
        self,
        /,
        *,
        prompt: str,
        image_url: str,
        aspect_ratio: Literal["1:1", "9:16", "16:9"],
        resolution: Literal["720p", "1080p"],
        duration: Literal[5, 10],
        negative_prompt: str | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def wan_2_5(
        self,
        request: models.Wan25 | None = None,
        /,
        *,
        prompt: str | None = None,
        image_url: str | None = None,
        aspect_ratio: Literal["1:1", "9:16", "16:9"] | None = None,
        resolution: Literal["720p", "1080p"] | None = None,
        duration: Literal[5, 10] | None = None,
        negative_prompt: str | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Wan 2.5: Moves a picture for 5 or 10 seconds.

        Price: 108 (resolution=720p, duration=5); 216 (resolution=720p, duration=10); 180
        (resolution=1080p, duration=5); 360 (resolution=1080p, duration=10) credits per video.

        Docs: Business API public reference, Input Parameters, wan-2-5 (checked 2026-11-20).

        Args:
            prompt: What to make or change.
            image_url: Address of the source picture.
            aspect_ratio: Width to height. One of "1:1", "9:16", "16:9".
            resolution: Resolution of the result. One of "720p", "1080p".
            duration: Length of the video in seconds. One of 5, 10.
            negative_prompt: What to keep out of the result.
            seed: Number that fixes the random choices.
        """
        return self._submit(
            _wire.WAN_2_5,
            request,
            {
                "prompt": prompt,
                "image_url": image_url,
                "aspect_ratio": aspect_ratio,
                "resolution": resolution,
                "duration": duration,
                "negative_prompt": negative_prompt,
                "seed": seed,
            },
        )

    @overload
    def wan_2_2(self, request: models.Wan22, /) -> Submitted: ...
    @overload
    def wan_2_2(
        self,
        /,
        *,
        prompt: str,
        image_url: str,
        resolution: Literal["480p", "720p"],
        aspect_ratio: str | None = None,
        negative_prompt: str | None = None,
        acceleration: object = None,
        enable_prompt_expansion: object = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def wan_2_2(
        self,
        request: models.Wan22 | None = None,
        /,
        *,
        prompt: str | None = None,
        image_url: str | None = None,
        resolution: Literal["480p", "720p"] | None = None,
        aspect_ratio: str | None = None,
        negative_prompt: str | None = None,
        acceleration: object = None,
        enable_prompt_expansion: object = None,
        seed: int | None = None,
    ) -> Submitted:
        """Wan 2.2: Moves a picture at 480p or 720p.

        Price: 72 (resolution=480p); 108 (resolution=720p) credits per video.

        Docs: Business API public reference, Input Parameters, wan-2-2 (checked 2026-11-20).

        Args:
            prompt: What to make or change.
            image_url: Address of the source picture.
            resolution: Resolution of the result. One of "480p", "720p".
            aspect_ratio: Width to height. Counts for text-to-video alone.
            negative_prompt: What to keep out of the result.
            acceleration: Trade of speed against quality.
            enable_prompt_expansion: Expansion of the prompt before use.
            seed: Number that fixes the random choices.
        """
        return self._submit(
            _wire.WAN_2_2,
            request,
            {
                "prompt": prompt,
                "image_url": image_url,
                "resolution": resolution,
                "aspect_ratio": aspect_ratio,
                "negative_prompt": negative_prompt,
                "acceleration": acceleration,
                "enable_prompt_expansion": enable_prompt_expansion,
                "seed": seed,
            },
        )

    @overload
    def wan_2_6(self, request: models.Wan26, /) -> Submitted: ...
    @overload
    def wan_2_6(
        self,
        /,
        *,
        prompt: str,
        resolution: Literal["720p", "1080p"],
        duration: Literal[5, 10, 15],
        image_urls: list[str] | None = None,
        negative_prompt: str | None = None,
        seed: int | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted: ...
    def wan_2_6(
        self,
        request: models.Wan26 | None = None,
        /,
        *,
        prompt: str | None = None,
        resolution: Literal["720p", "1080p"] | None = None,
        duration: Literal[5, 10, 15] | None = None,
        image_urls: list[str] | None = None,
        negative_prompt: str | None = None,
        seed: int | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted:
        """Wan 2.6: Makes a video of up to 15 seconds from words or pictures.

        Price: 140 .. 630 credits per video.

        Docs: Business API public reference, Input Parameters, wan-2-6 (checked 2026-11-20).

        Args:
            prompt: What to make or change.
            resolution: Resolution of the result. One of "720p", "1080p".
            duration: Length of the video in seconds. One of 5, 10, 15.
            image_urls: Addresses of reference pictures.
            negative_prompt: What to keep out of the result.
            seed: Number that fixes the random choices.
            options: Further settings. Sent as a string of JSON.
        """
        return self._submit(
            _wire.WAN_2_6,
            request,
            {
                "prompt": prompt,
                "resolution": resolution,
                "duration": duration,
                "image_urls": image_urls,
                "negative_prompt": negative_prompt,
                "seed": seed,
                "options": options,
            },
        )

    @overload
    def wan_2_6_video(self, request: models.Wan26Video, /) -> Submitted: ...
    @overload
    def wan_2_6_video(
        self,
        /,
        *,
        prompt: str,
        video_url: str,
        resolution: Literal["720p", "1080p"],
        duration: Literal[5, 10],
        options: dict[str, object] | None = None,
    ) -> Submitted: ...
    def wan_2_6_video(
        self,
        request: models.Wan26Video | None = None,
        /,
        *,
        prompt: str | None = None,
        video_url: str | None = None,
        resolution: Literal["720p", "1080p"] | None = None,
        duration: Literal[5, 10] | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted:
        """Wan 2.6 Video-to-Video: Makes a new video of 5 or 10 seconds from a clip.

        Price: 140 (resolution=720p, duration=5); 280 (resolution=720p, duration=10); 210
        (resolution=1080p, duration=5); 420 (resolution=1080p, duration=10) credits per video.

        Docs: Business API public reference, Input Parameters, wan-2-6-video (checked 2026-11-20).

        Args:
            prompt: What to make or change.
            video_url: Address of the source clip, sent in both places that must agree.
            resolution: Resolution of the result. One of "720p", "1080p".
            duration: Length of the video in seconds. One of 5, 10.
            options: Further settings. Sent as a string of JSON.
        """
        return self._submit(
            _wire.WAN_2_6_VIDEO,
            request,
            {
                "prompt": prompt,
                "video_url": video_url,
                "resolution": resolution,
                "duration": duration,
                "options": options,
            },
        )

    @overload
    def wan_animate(self, request: models.WanAnimate, /) -> Submitted: ...
    @overload
    def wan_animate(
        self,
        /,
        *,
        animation_type: Literal["replace", "move"],
        image_url: str,
        video_url: str,
        resolution: Literal["480p", "580p", "720p"],
        prompt: str | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted: ...
    def wan_animate(
        self,
        request: models.WanAnimate | None = None,
        /,
        *,
        animation_type: Literal["replace", "move"] | None = None,
        image_url: str | None = None,
        video_url: str | None = None,
        resolution: Literal["480p", "580p", "720p"] | None = None,
        prompt: str | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted:
        """Wan Animate: Puts a pictured character into a clip, or moves it as the clip does.

        Price: 11 (resolution=480p); 18 (resolution=580p); 23 (resolution=720p) credits per second.

        The catalog id itself is no request value; the animation type chooses the routed one.

        Docs: Business API public reference, Input Parameters, wan-animate (checked 2026-11-20).

        Args:
            animation_type: Replace the character of the clip, or move the picture. One of
                "replace", "move".
            image_url: Address of the source picture, sent in both places that must agree.
            video_url: Address of the source clip, sent in both places that must agree.
            resolution: Resolution of the result. One of "480p", "580p", "720p".
            prompt: What to make or change.
            options: Further settings. Sent as a string of JSON.
        """
        return self._submit(
            _wire.WAN_ANIMATE,
            request,
            {
                "animation_type": animation_type,
                "image_url": image_url,
                "video_url": video_url,
                "resolution": resolution,
                "prompt": prompt,
                "options": options,
            },
        )

    @overload
    def wan_speech_to_video(self, request: models.WanSpeechToVideo, /) -> Submitted: ...
    @overload
    def wan_speech_to_video(
        self,
        /,
        *,
        audio_url: str,
        resolution: Literal["480p", "580p", "720p"],
        prompt: str | None = None,
        image_url: str | None = None,
        num_frames: int | None = None,
        frames_per_second: float | None = None,
        negative_prompt: str | None = None,
        seed: int | None = None,
        num_inference_steps: int | None = None,
        guidance_scale: float | None = None,
        shift: float | None = None,
        enable_safety_checker: bool | None = None,
    ) -> Submitted: ...
    def wan_speech_to_video(
        self,
        request: models.WanSpeechToVideo | None = None,
        /,
        *,
        audio_url: str | None = None,
        resolution: Literal["480p", "580p", "720p"] | None = None,
        prompt: str | None = None,
        image_url: str | None = None,
        num_frames: int | None = None,
        frames_per_second: float | None = None,
        negative_prompt: str | None = None,
        seed: int | None = None,
        num_inference_steps: int | None = None,
        guidance_scale: float | None = None,
        shift: float | None = None,
        enable_safety_checker: bool | None = None,
    ) -> Submitted:
        """Wan Speech to Video: Makes a video to a recording of speech.

        Price: 22 (resolution=480p); 33 (resolution=580p); 44 (resolution=720p) credits per second.

        Docs: Business API public reference, Input Parameters, wan-speech-to-video (checked
        2026-11-20).

        Args:
            audio_url: Address of the source sound.
            resolution: Resolution of the result. One of "480p", "580p", "720p".
            prompt: What to make or change.
            image_url: Address of a reference picture.
            num_frames: Length of the result in frames.
            frames_per_second: Frames per second.
            negative_prompt: What to keep out of the result.
            seed: Number that fixes the random choices.
            num_inference_steps: Number of sampling steps.
            guidance_scale: How closely the prompt is followed.
            shift: Shift of the sampler. Changes the style.
            enable_safety_checker: Whether the safety check runs.
        """
        return self._submit(
            _wire.WAN_SPEECH_TO_VIDEO,
            request,
            {
                "audio_url": audio_url,
                "resolution": resolution,
                "prompt": prompt,
                "image_url": image_url,
                "num_frames": num_frames,
                "frames_per_second": frames_per_second,
                "negative_prompt": negative_prompt,
                "seed": seed,
                "num_inference_steps": num_inference_steps,
                "guidance_scale": guidance_scale,
                "shift": shift,
                "enable_safety_checker": enable_safety_checker,
            },
        )

    @overload
    def kling_video_turbo(self, request: models.KlingVideoTurbo, /) -> Submitted: ...
    @overload
    def kling_video_turbo(
        self,
        /,
        *,
        prompt: str,
        aspect_ratio: Literal["1:1", "9:16", "16:9"],
        duration: Literal[5, 10],
        image_url: str | None = None,
        negative_prompt: str | None = None,
        cfg_scale: float | None = None,
    ) -> Submitted: ...
    def kling_video_turbo(
        self,
        request: models.KlingVideoTurbo | None = None,
        /,
        *,
        prompt: str | None = None,
        aspect_ratio: Literal["1:1", "9:16", "16:9"] | None = None,
        duration: Literal[5, 10] | None = None,
        image_url: str | None = None,
        negative_prompt: str | None = None,
        cfg_scale: float | None = None,
    ) -> Submitted:
        """Kling 2.5 Turbo, 5 or 10 seconds from words or a picture.

        Price: 76 (duration=5); 152 (duration=10) credits per video.

        Docs: Business API public reference, Input Parameters, kling-video-turbo (checked
        2026-11-20).

        Args:
            prompt: What to make or change.
            aspect_ratio: Width to height. One of "1:1", "9:16", "16:9".
            duration: Length of the video in seconds. One of 5, 10.
            image_url: Address of the source picture.
            negative_prompt: What to keep out of the result.
            cfg_scale: How closely the prompt is followed.
        """
        return self._submit(
            _wire.KLING_VIDEO_TURBO,
            request,
            {
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "image_url": image_url,
                "negative_prompt": negative_prompt,
                "cfg_scale": cfg_scale,
            },
        )

    @overload
    def kling_2_5(self, request: models.KlingVideoTurbo, /) -> Submitted: ...
    @overload
    def kling_2_5(
        self,
        /,
        *,
        prompt: str,
        aspect_ratio: Literal["1:1", "9:16", "16:9"],
        duration: Literal[5, 10],
        image_url: str | None = None,
        negative_prompt: str | None = None,
        cfg_scale: float | None = None,
    ) -> Submitted: ...
    def kling_2_5(
        self,
        request: models.KlingVideoTurbo | None = None,
        /,
        *,
        prompt: str | None = None,
        aspect_ratio: Literal["1:1", "9:16", "16:9"] | None = None,
        duration: Literal[5, 10] | None = None,
        image_url: str | None = None,
        negative_prompt: str | None = None,
        cfg_scale: float | None = None,
    ) -> Submitted:
        """Kling 2.5: Old name of kling-video-turbo, kept for programs that use it.

        An old name of kling-video-turbo.

        Price: 76 (duration=5); 152 (duration=10) credits per video.

        Docs: Business API public reference, Input Parameters, kling-2-5 (checked 2026-11-20).

        Args:
            prompt: What to make or change.
            aspect_ratio: Width to height. One of "1:1", "9:16", "16:9".
            duration: Length of the video in seconds. One of 5, 10.
            image_url: Address of the source picture.
            negative_prompt: What to keep out of the result.
            cfg_scale: How closely the prompt is followed.
        """
        return self._submit(
            _wire.KLING_2_5,
            request,
            {
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "image_url": image_url,
                "negative_prompt": negative_prompt,
                "cfg_scale": cfg_scale,
            },
        )

    @overload
    def kling_2_1(self, request: models.Kling21, /) -> Submitted: ...
    @overload
    def kling_2_1(
        self,
        /,
        *,
        tier: Literal["standard", "pro", "master"],
        prompt: str,
        aspect_ratio: Literal["1:1", "9:16", "16:9"],
        duration: Literal[5, 10],
        image_url: str | None = None,
        negative_prompt: str | None = None,
        cfg_scale: float | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted: ...
    def kling_2_1(
        self,
        request: models.Kling21 | None = None,
        /,
        *,
        tier: Literal["standard", "pro", "master"] | None = None,
        prompt: str | None = None,
        aspect_ratio: Literal["1:1", "9:16", "16:9"] | None = None,
        duration: Literal[5, 10] | None = None,
        image_url: str | None = None,
        negative_prompt: str | None = None,
        cfg_scale: float | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted:
        """Kling 2.1 in the Standard, Pro or Master tier, 5 or 10 seconds long.

        Price: 45 .. 576 credits per video.

        The catalog id itself is no request value; the tier chooses the routed one.

        Docs: Business API public reference, Input Parameters, kling-2-1 (checked 2026-11-20).

        Args:
            tier: Tier of the family. One of "standard", "pro", "master".
            prompt: What to make or change.
            aspect_ratio: Width to height. One of "1:1", "9:16", "16:9".
            duration: Length of the video in seconds. One of 5, 10.
            image_url: Address of the source picture, sent in both places that must agree.
            negative_prompt: What to keep out of the result.
            cfg_scale: How closely the prompt is followed.
            options: Further settings. Sent as a string of JSON.
        """
        return self._submit(
            _wire.KLING_2_1,
            request,
            {
                "tier": tier,
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "image_url": image_url,
                "negative_prompt": negative_prompt,
                "cfg_scale": cfg_scale,
                "options": options,
            },
        )

    @overload
    def kling_2_6(self, request: models.Kling26, /) -> Submitted: ...
    @overload
    def kling_2_6(
        self,
        /,
        *,
        prompt: str,
        aspect_ratio: Literal["1:1", "9:16", "16:9"],
        duration: Literal[5, 10],
        image_urls: list[str] | None = None,
        sound: bool | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted: ...
    def kling_2_6(
        self,
        request: models.Kling26 | None = None,
        /,
        *,
        prompt: str | None = None,
        aspect_ratio: Literal["1:1", "9:16", "16:9"] | None = None,
        duration: Literal[5, 10] | None = None,
        image_urls: list[str] | None = None,
        sound: bool | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted:
        """Kling 2.6, 5 or 10 seconds with or without sound.

        Price: 99 (duration=5, sound=false); 198 (duration=5, sound=true); 198 (duration=10,
        sound=false); 396 (duration=10, sound=true) credits per video.

        aspect_ratio counts for text-to-video; with pictures the frame comes from them.

        Docs: Business API public reference, Input Parameters, kling-2-6 (checked 2026-11-20).

        Args:
            prompt: What to make or change.
            aspect_ratio: Width to height. One of "1:1", "9:16", "16:9".
            duration: Length of the video in seconds. One of 5, 10.
            image_urls: Addresses of reference pictures, sent in both places that must agree.
            sound: Whether the video has a sound track. It costs more.
            options: Further settings. Sent as a string of JSON.
        """
        return self._submit(
            _wire.KLING_2_6,
            request,
            {
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "image_urls": image_urls,
                "sound": sound,
                "options": options,
            },
        )

    @overload
    def kling_2_6_motion(self, request: models.Kling26Motion, /) -> Submitted: ...
    @overload
    def kling_2_6_motion(
        self,
        /,
        *,
        prompt: str,
        input_urls: list[str],
        video_urls: list[str],
        resolution: Literal["720p", "1080p"],
        duration: int,
        character_orientation: str | None = None,
        mode: str | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted: ...
    def kling_2_6_motion(
        self,
        request: models.Kling26Motion | None = None,
        /,
        *,
        prompt: str | None = None,
        input_urls: list[str] | None = None,
        video_urls: list[str] | None = None,
        resolution: Literal["720p", "1080p"] | None = None,
        duration: int | None = None,
        character_orientation: str | None = None,
        mode: str | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted:
        """Kling 2.6 Motion Control: Moves a pictured character as a clip does, billed by the
        second.

        Price: 12 (resolution=720p); 18 (resolution=1080p) credits per second.

        Docs: Business API public reference, Input Parameters, kling-2-6-motion (checked
        2026-11-20).

        Args:
            prompt: What to make or change.
            input_urls: Addresses of reference pictures, sent in both places that must agree.
            video_urls: Addresses of reference clips, sent in both places that must agree.
            resolution: Resolution of the result. One of "720p", "1080p".
            duration: Length of the video in seconds.
            character_orientation: Which way the character faces.
            mode: Mode of the motion transfer.
            options: Further settings. Sent as a string of JSON.
        """
        return self._submit(
            _wire.KLING_2_6_MOTION,
            request,
            {
                "prompt": prompt,
                "input_urls": input_urls,
                "video_urls": video_urls,
                "resolution": resolution,
                "duration": duration,
                "character_orientation": character_orientation,
                "mode": mode,
                "options": options,
            },
        )

    @overload
    def kling_3(self, request: models.Kling3, /) -> Submitted: ...
    @overload
    def kling_3(
        self,
        /,
        *,
        prompt: str,
        aspect_ratio: Literal["1:1", "9:16", "16:9"],
        duration: Literal[5, 10, 15],
        mode: Literal["standard", "pro"] | None = None,
        image_urls: list[str] | None = None,
        sound: bool | None = None,
        kling_elements: list[models.KlingElement] | None = None,
        multi_prompt: list[models.Shot] | None = None,
        multi_shots: bool | None = None,
        video_url_list: list[str] | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted: ...
    def kling_3(
        self,
        request: models.Kling3 | None = None,
        /,
        *,
        prompt: str | None = None,
        aspect_ratio: Literal["1:1", "9:16", "16:9"] | None = None,
        duration: Literal[5, 10, 15] | None = None,
        mode: Literal["standard", "pro"] | None = None,
        image_urls: list[str] | None = None,
        sound: bool | None = None,
        kling_elements: list[models.KlingElement] | None = None,
        multi_prompt: list[models.Shot] | None = None,
        multi_shots: bool | None = None,
        video_url_list: list[str] | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted:
        """Kling 3.0 in the Standard or the Pro tier, up to 15 seconds, with or without sound.

        Price: 200 .. 1200 credits per video.

        kling-3-multi-shot is the route for storyboards.

        Docs: Business API public reference, Input Parameters, kling-3 (checked 2026-11-20).

        Args:
            prompt: What to make or change.
            aspect_ratio: Width to height. One of "1:1", "9:16", "16:9".
            duration: Length of the video in seconds. One of 5, 10, 15.
            mode: Tier of the model. Sent as its index. One of "standard", "pro".
            image_urls: Addresses of reference pictures, sent in both places that must agree.
            sound: Whether the video has a sound track. It costs more.
            kling_elements: Named subjects to show, each with pictures and clips.
            multi_prompt: The shots, in order.
            multi_shots: Whether the video has several shots.
            video_url_list: Clips of the Kling elements. Sent as a string of JSON.
            options: Further settings. Sent as a string of JSON.
        """
        return self._submit(
            _wire.KLING_3,
            request,
            {
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "mode": mode,
                "image_urls": image_urls,
                "sound": sound,
                "kling_elements": kling_elements,
                "multi_prompt": multi_prompt,
                "multi_shots": multi_shots,
                "video_url_list": video_url_list,
                "options": options,
            },
        )

    @overload
    def kling_3_motion(self, request: models.Kling3Motion, /) -> Submitted: ...
    @overload
    def kling_3_motion(
        self,
        /,
        *,
        prompt: str,
        input_urls: list[str],
        video_urls: list[str],
        resolution: Literal["720p", "1080p"],
        duration: int,
        character_orientation: str | None = None,
        mode: str | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted: ...
    def kling_3_motion(
        self,
        request: models.Kling3Motion | None = None,
        /,
        *,
        prompt: str | None = None,
        input_urls: list[str] | None = None,
        video_urls: list[str] | None = None,
        resolution: Literal["720p", "1080p"] | None = None,
        duration: int | None = None,
        character_orientation: str | None = None,
        mode: str | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted:
        """Kling 3 Motion Control: Kling 3 that moves a pictured character as a clip does, billed by
        the second.

        Price: 24 (resolution=720p); 40 (resolution=1080p) credits per second.

        Docs: Business API public reference, Input Parameters, kling-3-motion (checked 2026-11-20).

        Args:
            prompt: What to make or change.
            input_urls: Addresses of reference pictures, sent in both places that must agree.
            video_urls: Addresses of reference clips, sent in both places that must agree.
            resolution: Resolution of the result. One of "720p", "1080p".
            duration: Length of the video in seconds.
            character_orientation: Which way the character faces.
            mode: Mode of the motion transfer.
            options: Further settings. Sent as a string of JSON.
        """
        return self._submit(
            _wire.KLING_3_MOTION,
            request,
            {
                "prompt": prompt,
                "input_urls": input_urls,
                "video_urls": video_urls,
                "resolution": resolution,
                "duration": duration,
                "character_orientation": character_orientation,
                "mode": mode,
                "options": options,
            },
        )

    @overload
    def kling_3_multi_shot(self, request: models.Kling3MultiShot, /) -> Submitted: ...
    @overload
    def kling_3_multi_shot(
        self,
        /,
        *,
        multi_prompt: list[models.Shot],
        multi_shots: bool,
        aspect_ratio: Literal["1:1", "9:16", "16:9"],
        duration: Literal[5, 10, 15],
        mode: Literal["std", "pro"],
        sound: bool,
        image_urls: list[str] | None = None,
        kling_elements: list[models.KlingElement] | None = None,
        image_url_list: list[str] | None = None,
        video_url_list: list[str] | None = None,
    ) -> Submitted: ...
    def kling_3_multi_shot(
        self,
        request: models.Kling3MultiShot | None = None,
        /,
        *,
        multi_prompt: list[models.Shot] | None = None,
        multi_shots: bool | None = None,
        aspect_ratio: Literal["1:1", "9:16", "16:9"] | None = None,
        duration: Literal[5, 10, 15] | None = None,
        mode: Literal["std", "pro"] | None = None,
        sound: bool | None = None,
        image_urls: list[str] | None = None,
        kling_elements: list[models.KlingElement] | None = None,
        image_url_list: list[str] | None = None,
        video_url_list: list[str] | None = None,
    ) -> Submitted:
        """Kling 3.0 Multi-Shot: A Kling 3.0 video of several shots, each with its own prompt.

        Price: 200 .. 810 credits per video.

        Docs: Business API public reference, Input Parameters, kling-3-multi-shot (checked
        2026-11-20).

        Args:
            multi_prompt: The shots, in order.
            multi_shots: Whether the video has several shots.
            aspect_ratio: Width to height. One of "1:1", "9:16", "16:9".
            duration: Length of the video in seconds. One of 5, 10, 15.
            mode: Tier: std for Standard, pro for Pro. One of "std", "pro".
            sound: Whether the video has a sound track.
            image_urls: Addresses of reference pictures.
            kling_elements: Named subjects to show, each with pictures and clips.
            image_url_list: Pictures of the Kling elements. Sent as a string of JSON.
            video_url_list: Clips of the Kling elements. Sent as a string of JSON.
        """
        return self._submit(
            _wire.KLING_3_MULTI_SHOT,
            request,
            {
                "multi_prompt": multi_prompt,
                "multi_shots": multi_shots,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "mode": mode,
                "sound": sound,
                "image_urls": image_urls,
                "kling_elements": kling_elements,
                "image_url_list": image_url_list,
                "video_url_list": video_url_list,
            },
        )

    @overload
    def hailuo(self, request: models.Hailuo, /) -> Submitted: ...
    @overload
    def hailuo(
        self,
        /,
        *,
        prompt: str,
        image_url: str,
        resolution: Literal["512P", "768P"],
        duration: Literal[6, 10],
        prompt_optimizer: bool | None = None,
    ) -> Submitted: ...
    def hailuo(
        self,
        request: models.Hailuo | None = None,
        /,
        *,
        prompt: str | None = None,
        image_url: str | None = None,
        resolution: Literal["512P", "768P"] | None = None,
        duration: Literal[6, 10] | None = None,
        prompt_optimizer: bool | None = None,
    ) -> Submitted:
        """Hailuo 02: Moves a picture for 6 or 10 seconds.

        Price: 22 (resolution=512P, duration=6); 36 (resolution=512P, duration=10); 54
        (resolution=768P, duration=6); 90 (resolution=768P, duration=10) credits per video.

        Docs: Business API public reference, Input Parameters, hailuo (checked 2026-11-20).

        Args:
            prompt: What to make or change.
            image_url: Address of the source picture.
            resolution: Resolution of the result. One of "512P", "768P".
            duration: Length of the video in seconds. One of 6, 10.
            prompt_optimizer: Whether the prompt is improved first.
        """
        return self._submit(
            _wire.HAILUO,
            request,
            {
                "prompt": prompt,
                "image_url": image_url,
                "resolution": resolution,
                "duration": duration,
                "prompt_optimizer": prompt_optimizer,
            },
        )

    @overload
    def hailuo_pro(self, request: models.HailuoPro, /) -> Submitted: ...
    @overload
    def hailuo_pro(
        self,
        /,
        *,
        prompt: str,
        image_url: str,
        duration: Literal[6],
        resolution: Literal["768P"],
        prompt_optimizer: bool | None = None,
    ) -> Submitted: ...
    def hailuo_pro(
        self,
        request: models.HailuoPro | None = None,
        /,
        *,
        prompt: str | None = None,
        image_url: str | None = None,
        duration: Literal[6] | None = None,
        resolution: Literal["768P"] | None = None,
        prompt_optimizer: bool | None = None,
    ) -> Submitted:
        """Hailuo 02 Pro: Moves a picture for 6 seconds in the Pro tier.

        Price: 103 credits per video.

        Docs: Business API public reference, Input Parameters, hailuo-pro (checked 2026-11-20).

        Args:
            prompt: What to make or change.
            image_url: Address of the source picture, sent in both places that must agree.
            duration: Length of the video in seconds. One of 6.
            resolution: Resolution of the result. One of "768P".
            prompt_optimizer: Whether the prompt is improved first.
        """
        return self._submit(
            _wire.HAILUO_PRO,
            request,
            {
                "prompt": prompt,
                "image_url": image_url,
                "duration": duration,
                "resolution": resolution,
                "prompt_optimizer": prompt_optimizer,
            },
        )

    @overload
    def hailuo_2_3(self, request: models.Hailuo23, /) -> Submitted: ...
    @overload
    def hailuo_2_3(
        self,
        /,
        *,
        tier: Literal["standard", "pro"],
        prompt: str,
        image_url: str,
        resolution: Literal["768P", "1080P"],
        duration: Literal["6"],
        options: dict[str, object] | None = None,
    ) -> Submitted: ...
    def hailuo_2_3(
        self,
        request: models.Hailuo23 | None = None,
        /,
        *,
        tier: Literal["standard", "pro"] | None = None,
        prompt: str | None = None,
        image_url: str | None = None,
        resolution: Literal["768P", "1080P"] | None = None,
        duration: Literal["6"] | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted:
        """Hailuo 2.3: Moves a picture for 6 seconds in the Standard or the Pro tier.

        Price: 54 (tier=standard, resolution=768P); 90 (tier=standard, resolution=1080P); 90
        (tier=pro, resolution=768P); 162 (tier=pro, resolution=1080P) credits per video.

        The catalog id itself is no request value; the tier chooses the routed one.

        Docs: Business API public reference, Input Parameters, hailuo-2-3 (checked 2026-11-20).

        Args:
            tier: Tier of the family. One of "standard", "pro".
            prompt: What to make or change.
            image_url: Address of the source picture, sent in both places that must agree.
            resolution: Resolution of the result. One of "768P", "1080P".
            duration: Length of the video in seconds. The route takes it as text. One of "6".
            options: Further settings. Sent as a string of JSON.
        """
        return self._submit(
            _wire.HAILUO_2_3,
            request,
            {
                "tier": tier,
                "prompt": prompt,
                "image_url": image_url,
                "resolution": resolution,
                "duration": duration,
                "options": options,
            },
        )

    @overload
    def seedance_v1(self, request: models.SeedanceV1, /) -> Submitted: ...
    @overload
    def seedance_v1(
        self,
        /,
        *,
        tier: Literal["lite", "pro"],
        prompt: str,
        aspect_ratio: Literal["1:1", "9:16", "16:9", "3:4", "4:3"],
        resolution: Literal["480p", "720p", "1080p"],
        duration: Literal[5, 10],
        image_url: str | None = None,
        camera_fixed: bool | None = None,
        seed: int | None = None,
        enable_safety_checker: bool | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted: ...
    def seedance_v1(
        self,
        request: models.SeedanceV1 | None = None,
        /,
        *,
        tier: Literal["lite", "pro"] | None = None,
        prompt: str | None = None,
        aspect_ratio: Literal["1:1", "9:16", "16:9", "3:4", "4:3"] | None = None,
        resolution: Literal["480p", "720p", "1080p"] | None = None,
        duration: Literal[5, 10] | None = None,
        image_url: str | None = None,
        camera_fixed: bool | None = None,
        seed: int | None = None,
        enable_safety_checker: bool | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted:
        """Seedance V1: Seedance 1 in the Lite or the Pro tier, 5 or 10 seconds from words or a
        picture.

        Price: 18 .. 252 credits per video.

        The catalog id itself is no request value; the tier chooses the routed one.

        Docs: Business API public reference, Input Parameters, seedance-v1 (checked 2026-11-20).

        Args:
            tier: Tier of the family. One of "lite", "pro".
            prompt: What to make or change.
            aspect_ratio: Width to height. One of "1:1", "9:16", "16:9", "3:4", "4:3".
            resolution: Resolution of the result. One of "480p", "720p", "1080p".
            duration: Length of the video in seconds. One of 5, 10.
            image_url: Address of the source picture, sent in both places that must agree.
            camera_fixed: Whether the camera stands still.
            seed: Number that fixes the random choices.
            enable_safety_checker: Whether the safety check runs.
            options: Further settings. Sent as a string of JSON.
        """
        return self._submit(
            _wire.SEEDANCE_V1,
            request,
            {
                "tier": tier,
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "resolution": resolution,
                "duration": duration,
                "image_url": image_url,
                "camera_fixed": camera_fixed,
                "seed": seed,
                "enable_safety_checker": enable_safety_checker,
                "options": options,
            },
        )

    @overload
    def seedance_v1_pro_fast(self, request: models.SeedanceV1ProFast, /) -> Submitted: ...
    @overload
    def seedance_v1_pro_fast(
        self,
        /,
        *,
        prompt: str,
        aspect_ratio: Literal["1:1", "9:16", "16:9"],
        resolution: Literal["720p", "1080p"],
        duration: Literal[5, 10],
        image_url: str | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted: ...
    def seedance_v1_pro_fast(
        self,
        request: models.SeedanceV1ProFast | None = None,
        /,
        *,
        prompt: str | None = None,
        aspect_ratio: Literal["1:1", "9:16", "16:9"] | None = None,
        resolution: Literal["720p", "1080p"] | None = None,
        duration: Literal[5, 10] | None = None,
        image_url: str | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted:
        """Seedance V1 Pro Fast: The fast Seedance 1 Pro, 5 or 10 seconds at 720p or 1080p.

        Price: 29 (resolution=720p, duration=5); 65 (resolution=720p, duration=10); 65
        (resolution=1080p, duration=5); 130 (resolution=1080p, duration=10) credits per video.

        Docs: Business API public reference, Input Parameters, seedance-v1-pro-fast (checked
        2026-11-20).

        Args:
            prompt: What to make or change.
            aspect_ratio: Width to height. One of "1:1", "9:16", "16:9".
            resolution: Resolution of the result. One of "720p", "1080p".
            duration: Length of the video in seconds. One of 5, 10.
            image_url: Address of the source picture, sent in both places that must agree.
            options: Further settings. Sent as a string of JSON.
        """
        return self._submit(
            _wire.SEEDANCE_V1_PRO_FAST,
            request,
            {
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "resolution": resolution,
                "duration": duration,
                "image_url": image_url,
                "options": options,
            },
        )

    @overload
    def seedance_1_5_pro(self, request: models.Seedance15Pro, /) -> Submitted: ...
    @overload
    def seedance_1_5_pro(
        self,
        /,
        *,
        prompt: str,
        aspect_ratio: Literal["1:1", "9:16", "16:9", "4:3", "3:4", "21:9"],
        resolution: Literal["480p", "720p"],
        duration: Literal[4, 8, 12],
        image_urls: list[str] | None = None,
        fixed_lens: bool | None = None,
        generate_audio: bool | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted: ...
    def seedance_1_5_pro(
        self,
        request: models.Seedance15Pro | None = None,
        /,
        *,
        prompt: str | None = None,
        aspect_ratio: Literal["1:1", "9:16", "16:9", "4:3", "3:4", "21:9"] | None = None,
        resolution: Literal["480p", "720p"] | None = None,
        duration: Literal[4, 8, 12] | None = None,
        image_urls: list[str] | None = None,
        fixed_lens: bool | None = None,
        generate_audio: bool | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted:
        """Seedance 1.5 Pro, 4, 8 or 12 seconds at 480p or 720p.

        Price: 8 (duration=4, resolution=480p); …; 38 (duration=12, resolution=720p) credits per
        video.

        fixed_lens and generate_audio are route flags; try them on your own case first.

        Docs: Business API public reference, Input Parameters, seedance-1-5-pro (checked
        2026-11-20).

        Args:
            prompt: What to make or change.
            aspect_ratio: Width to height. One of "1:1", "9:16", "16:9", "4:3", "3:4",
                "21:9".
            resolution: Resolution of the result. One of "480p", "720p".
            duration: Length of the video in seconds. One of 4, 8, 12.
            image_urls: Addresses of reference pictures, sent in both places that must agree.
            fixed_lens: Whether the lens stays fixed.
            generate_audio: Whether sound is made too.
            options: Further settings. Sent as a string of JSON.
        """
        return self._submit(
            _wire.SEEDANCE_1_5_PRO,
            request,
            {
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "resolution": resolution,
                "duration": duration,
                "image_urls": image_urls,
                "fixed_lens": fixed_lens,
                "generate_audio": generate_audio,
                "options": options,
            },
        )

    @overload
    def runway(self, request: models.Runway, /) -> Submitted: ...
    @overload
    def runway(
        self,
        /,
        *,
        prompt: str,
        image_url: str,
        aspect_ratio: Literal["1:1", "3:4", "4:3", "9:16", "16:9"],
        duration: Literal[5, 10],
        watermark: bool | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted: ...
    def runway(
        self,
        request: models.Runway | None = None,
        /,
        *,
        prompt: str | None = None,
        image_url: str | None = None,
        aspect_ratio: Literal["1:1", "3:4", "4:3", "9:16", "16:9"] | None = None,
        duration: Literal[5, 10] | None = None,
        watermark: bool | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted:
        """Runway Gen4 Turbo: Moves a picture for 5 or 10 seconds at 720p.

        Price: 198 (duration=5); 396 (duration=10) credits per video.

        Docs: Business API public reference, Input Parameters, runway (checked 2026-11-20).

        Args:
            prompt: What to make or change.
            image_url: Address of the source picture.
            aspect_ratio: Width to height. One of "1:1", "3:4", "4:3", "9:16", "16:9".
            duration: Length of the video in seconds. One of 5, 10.
            watermark: Whether the video carries a watermark.
            options: Further settings. Sent as a string of JSON.
        """
        return self._submit(
            _wire.RUNWAY,
            request,
            {
                "prompt": prompt,
                "image_url": image_url,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "watermark": watermark,
                "options": options,
            },
        )

    @overload
    def runway_aleph(self, request: models.RunwayAleph, /) -> Submitted: ...
    @overload
    def runway_aleph(
        self,
        /,
        *,
        prompt: str,
        reference_image: str | None = None,
        video_url: str | None = None,
        aspect_ratio: Literal["1:1", "3:4", "4:3", "9:16", "16:9"] | None = None,
        seed: int | None = None,
        watermark: object = None,
        options: dict[str, object] | None = None,
    ) -> Submitted: ...
    def runway_aleph(
        self,
        request: models.RunwayAleph | None = None,
        /,
        *,
        prompt: str | None = None,
        reference_image: str | None = None,
        video_url: str | None = None,
        aspect_ratio: Literal["1:1", "3:4", "4:3", "9:16", "16:9"] | None = None,
        seed: int | None = None,
        watermark: object = None,
        options: dict[str, object] | None = None,
    ) -> Submitted:
        """Runway Aleph: Makes a video from a picture or from a clip.

        Price: 198 credits per video.

        Docs: Business API public reference, Input Parameters, runway-aleph (checked 2026-11-20).

        Args:
            prompt: What to make or change.
            reference_image: Address of the reference picture.
            video_url: Address of the source clip.
            aspect_ratio: Width to height. One of "1:1", "3:4", "4:3", "9:16", "16:9".
            seed: Number that fixes the random choices.
            watermark: Watermark of the video.
            options: Further settings. Sent as a string of JSON.
        """
        return self._submit(
            _wire.RUNWAY_ALEPH,
            request,
            {
                "prompt": prompt,
                "reference_image": reference_image,
                "video_url": video_url,
                "aspect_ratio": aspect_ratio,
                "seed": seed,
                "watermark": watermark,
                "options": options,
            },
        )

    @overload
    def grok_imagine_video(self, request: models.GrokImagineVideo, /) -> Submitted: ...
    @overload
    def grok_imagine_video(
        self,
        /,
        *,
        prompt: str,
        image_urls: list[str],
        resolution: Literal["480p", "720p"],
        duration: Literal[6, 10, 15],
        mode: str | None = None,
        aspect_ratio: str | None = None,
    ) -> Submitted: ...
    def grok_imagine_video(
        self,
        request: models.GrokImagineVideo | None = None,
        /,
        *,
        prompt: str | None = None,
        image_urls: list[str] | None = None,
        resolution: Literal["480p", "720p"] | None = None,
        duration: Literal[6, 10, 15] | None = None,
        mode: str | None = None,
        aspect_ratio: str | None = None,
    ) -> Submitted:
        """Grok Imagine Video: Moves pictures for 6, 10 or 15 seconds.

        Price: 20 .. 80 credits per video.

        Docs: Business API public reference, Input Parameters, grok-imagine-video (checked
        2026-11-20).

        Args:
            prompt: What to make or change.
            image_urls: Addresses of reference pictures.
            resolution: Resolution of the result. One of "480p", "720p".
            duration: Length of the video in seconds. One of 6, 10, 15.
            mode: Mode of the motion.
            aspect_ratio: Width to height.
        """
        return self._submit(
            _wire.GROK_IMAGINE_VIDEO,
            request,
            {
                "prompt": prompt,
                "image_urls": image_urls,
                "resolution": resolution,
                "duration": duration,
                "mode": mode,
                "aspect_ratio": aspect_ratio,
            },
        )


class Videos(SyncGroup, VideosModels[Job]):
    """`client.videos` of the sync client."""


class AsyncVideos(AsyncGroup, VideosModels[Coroutine[object, object, AsyncJob]]):
    """`client.videos` of the async client."""
