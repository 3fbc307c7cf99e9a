# Made by ratecard from specs/creativeai/. Change the spec, not this file.
"""The methods of `client.videos`."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Literal, overload

from ratecard_creativeai import _wire
from ratecard_creativeai.groups.videos_batches import AsyncVideosBatches, VideosBatches
from ratecard_runtime.aio.client import AsyncJob
from ratecard_runtime.groups import AsyncGroup, ModelMethods, Submitted, SyncGroup
from ratecard_runtime.lazy import lazy_module
from ratecard_runtime.sync.client import Job

if TYPE_CHECKING:
    from ratecard_creativeai import models
else:
    models = lazy_module("ratecard_creativeai.models")


class VideosModels(ModelMethods[Submitted]):
    """Models behind `client.videos`; a method submits a task and returns its job."""

    @overload
    def auto(self, request: models.Auto, /) -> Submitted: ...
    @overload
    def auto(
        self,
        /,
        *,
        prompt: str | None = None,
        image_url: str | None = None,
        duration: int | None = None,
        aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = None,
        resolution: Literal["480p", "720p", "1080p"] | None = None,
        failover: bool | None = None,
        webhook_url: str | None = None,
        webhook_auto_retry: bool | None = None,
        character_reference_url: str | None = None,
        character_references: list[str] | None = None,
        camera_angle: str | None = None,
        style_reference_url: str | None = None,
    ) -> Submitted: ...
    def auto(
        self,
        request: models.Auto | None = None,
        /,
        *,
        prompt: str | None = None,
        image_url: str | None = None,
        duration: int | None = None,
        aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = None,
        resolution: Literal["480p", "720p", "1080p"] | None = None,
        failover: bool | None = None,
        webhook_url: str | None = None,
        webhook_auto_retry: bool | None = None,
        character_reference_url: str | None = None,
        character_references: list[str] | None = None,
        camera_angle: str | None = None,
        style_reference_url: str | None = None,
    ) -> Submitted:
        """Auto: Lets the service choose the video model.

        Price: from 0.36 .. 0.5 USD per video.

        Without quality routing this is Kling O3 Pro, for words or for a picture as the call has it.
        Quality routing is switched on for some accounts only. The answer keeps auto as the model;
        model_actual names what ran.

        Docs: API Reference, Video Generation, Auto Mode Today, and Available Models (checked
        2026-11-20).

        Args:
            prompt: What the video shows and how it moves.
            image_url: Public https address of a JPEG or PNG, best of 720p or more. It makes
                a video from the picture.
            duration: Length in seconds. From 3 to 15.
            aspect_ratio: Width to height. That of the source picture where it is left out.
                One of "21:9", "16:9", "4:3", "1:1", "3:4", "9:16".
            resolution: Resolution of the video. One of "480p", "720p", "1080p". Default
                "720p".
            failover: Whether another service takes over when the first one fails. Default
                True.
            webhook_url: Address that is called when the job has ended.
            webhook_auto_retry: Whether a job that failed is made again by itself.
            character_reference_url: Address of a picture of the main character.
            character_references: Addresses of up to 3 pictures, each of one character. At
                most 3 items.
            camera_angle: Where the camera stands.
            style_reference_url: Address of a picture whose style is taken over.
        """
        return self._submit(
            _wire.AUTO,
            request,
            {
                "prompt": prompt,
                "image_url": image_url,
                "duration": duration,
                "aspect_ratio": aspect_ratio,
                "resolution": resolution,
                "failover": failover,
                "webhook_url": webhook_url,
                "webhook_auto_retry": webhook_auto_retry,
                "character_reference_url": character_reference_url,
                "character_references": character_references,
                "camera_angle": camera_angle,
                "style_reference_url": style_reference_url,
            },
        )

    @overload
    def kling_o3_pro(self, request: models.KlingO3Pro, /) -> Submitted: ...
    @overload
    def kling_o3_pro(
        self,
        /,
        *,
        prompt: str | None = None,
        image_url: str | None = None,
        duration: int | None = None,
        aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = None,
        resolution: Literal["480p", "720p", "1080p"] | None = None,
        failover: bool | None = None,
        webhook_url: str | None = None,
        webhook_auto_retry: bool | None = None,
        character_reference_url: str | None = None,
        character_references: list[str] | None = None,
        camera_angle: str | None = None,
        style_reference_url: str | None = None,
        multi_shot_prompts: list[str] | None = None,
        ai_director_mode: bool | None = None,
        sound: bool | None = None,
        cfg_scale: object = None,
    ) -> Submitted: ...
    def kling_o3_pro(
        self,
        request: models.KlingO3Pro | None = None,
        /,
        *,
        prompt: str | None = None,
        image_url: str | None = None,
        duration: int | None = None,
        aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = None,
        resolution: Literal["480p", "720p", "1080p"] | None = None,
        failover: bool | None = None,
        webhook_url: str | None = None,
        webhook_auto_retry: bool | None = None,
        character_reference_url: str | None = None,
        character_references: list[str] | None = None,
        camera_angle: str | None = None,
        style_reference_url: str | None = None,
        multi_shot_prompts: list[str] | None = None,
        ai_director_mode: bool | None = None,
        sound: bool | None = None,
        cfg_scale: object = None,
    ) -> Submitted:
        """Kling O3 Pro: Makes the finest videos from words or pictures; by Kuaishou.

        Price: from 0.36 .. 0.5 USD per video.

        Several shots and the director mode are early access. A source picture starts the first of
        several shots and guides the others.

        Docs: API Reference, Video Generation and Available Models (checked 2026-11-20).

        Args:
            prompt: What the video shows and how it moves.
            image_url: Public https address of a JPEG or PNG, best of 720p or more. It makes
                a video from the picture.
            duration: Length in seconds. From 3 to 15.
            aspect_ratio: Width to height. That of the source picture where it is left out.
                One of "21:9", "16:9", "4:3", "1:1", "3:4", "9:16".
            resolution: Resolution of the video. One of "480p", "720p", "1080p". Default
                "720p".
            failover: Whether another service takes over when the first one fails. Default
                True.
            webhook_url: Address that is called when the job has ended.
            webhook_auto_retry: Whether a job that failed is made again by itself.
            character_reference_url: Address of a picture of the main character.
            character_references: Addresses of up to 3 pictures, each of one character. At
                most 3 items.
            camera_angle: Where the camera stands.
            style_reference_url: Address of a picture whose style is taken over.
            multi_shot_prompts: What the further shots show, in order.
            ai_director_mode: Whether the director mode is on.
            sound: Whether sound is made along with the shots.
            cfg_scale: How closely the prompt is followed, for each shot. The docs give
                neither its form nor its place.
        """
        return self._submit(
            _wire.KLING_O3_PRO,
            request,
            {
                "prompt": prompt,
                "image_url": image_url,
                "duration": duration,
                "aspect_ratio": aspect_ratio,
                "resolution": resolution,
                "failover": failover,
                "webhook_url": webhook_url,
                "webhook_auto_retry": webhook_auto_retry,
                "character_reference_url": character_reference_url,
                "character_references": character_references,
                "camera_angle": camera_angle,
                "style_reference_url": style_reference_url,
                "multi_shot_prompts": multi_shot_prompts,
                "ai_director_mode": ai_director_mode,
                "sound": sound,
                "cfg_scale": cfg_scale,
            },
        )

    @overload
    def kling_v3(self, request: models.KlingV3, /) -> Submitted: ...
    @overload
    def kling_v3(
        self,
        /,
        *,
        prompt: str | None = None,
        image_url: str | None = None,
        duration: int | None = None,
        aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = None,
        resolution: Literal["480p", "720p", "1080p"] | None = None,
        failover: bool | None = None,
        webhook_url: str | None = None,
        webhook_auto_retry: bool | None = None,
        character_reference_url: str | None = None,
        character_references: list[str] | None = None,
        camera_angle: str | None = None,
        style_reference_url: str | None = None,
        multi_shot_prompts: list[str] | None = None,
        ai_director_mode: bool | None = None,
        sound: bool | None = None,
        cfg_scale: object = None,
    ) -> Submitted: ...
    def kling_v3(
        self,
        request: models.KlingV3 | None = None,
        /,
        *,
        prompt: str | None = None,
        image_url: str | None = None,
        duration: int | None = None,
        aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = None,
        resolution: Literal["480p", "720p", "1080p"] | None = None,
        failover: bool | None = None,
        webhook_url: str | None = None,
        webhook_auto_retry: bool | None = None,
        character_reference_url: str | None = None,
        character_references: list[str] | None = None,
        camera_angle: str | None = None,
        style_reference_url: str | None = None,
        multi_shot_prompts: list[str] | None = None,
        ai_director_mode: bool | None = None,
        sound: bool | None = None,
        cfg_scale: object = None,
    ) -> Submitted:
        """Kling V3: Makes videos with Kling 3 Pro; by Kuaishou.

        Price: from 0.36 .. 0.5 USD per video.

        Several shots and the director mode are early access.

        Docs: API Reference, Video Generation, Kling V3 Multi-Shot Storyboarding and Available
        Models (checked 2026-11-20).

        Args:
            prompt: What the video shows and how it moves.
            image_url: Public https address of a JPEG or PNG, best of 720p or more. It makes
                a video from the picture.
            duration: Length in seconds. From 3 to 15.
            aspect_ratio: Width to height. That of the source picture where it is left out.
                One of "21:9", "16:9", "4:3", "1:1", "3:4", "9:16".
            resolution: Resolution of the video. One of "480p", "720p", "1080p". Default
                "720p".
            failover: Whether another service takes over when the first one fails. Default
                True.
            webhook_url: Address that is called when the job has ended.
            webhook_auto_retry: Whether a job that failed is made again by itself.
            character_reference_url: Address of a picture of the main character.
            character_references: Addresses of up to 3 pictures, each of one character. At
                most 3 items.
            camera_angle: Where the camera stands.
            style_reference_url: Address of a picture whose style is taken over.
            multi_shot_prompts: What the further shots show, in order.
            ai_director_mode: Whether the director mode is on.
            sound: Whether sound is made along with the shots.
            cfg_scale: How closely the prompt is followed, for each shot. The docs give
                neither its form nor its place.
        """
        return self._submit(
            _wire.KLING_V3,
            request,
            {
                "prompt": prompt,
                "image_url": image_url,
                "duration": duration,
                "aspect_ratio": aspect_ratio,
                "resolution": resolution,
                "failover": failover,
                "webhook_url": webhook_url,
                "webhook_auto_retry": webhook_auto_retry,
                "character_reference_url": character_reference_url,
                "character_references": character_references,
                "camera_angle": camera_angle,
                "style_reference_url": style_reference_url,
                "multi_shot_prompts": multi_shot_prompts,
                "ai_director_mode": ai_director_mode,
                "sound": sound,
                "cfg_scale": cfg_scale,
            },
        )

    @overload
    def seedance_1_5_pro(self, request: models.Seedance15Pro, /) -> Submitted: ...
    @overload
    def seedance_1_5_pro(
        self,
        /,
        *,
        prompt: str | None = None,
        image_url: str | None = None,
        duration: int | None = None,
        aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = None,
        resolution: Literal["480p", "720p", "1080p"] | None = None,
        failover: bool | None = None,
        webhook_url: str | None = None,
        webhook_auto_retry: bool | None = None,
        character_reference_url: str | None = None,
        character_references: list[str] | None = None,
        camera_angle: str | None = None,
        style_reference_url: str | None = None,
    ) -> Submitted: ...
    def seedance_1_5_pro(
        self,
        request: models.Seedance15Pro | None = None,
        /,
        *,
        prompt: str | None = None,
        image_url: str | None = None,
        duration: int | None = None,
        aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = None,
        resolution: Literal["480p", "720p", "1080p"] | None = None,
        failover: bool | None = None,
        webhook_url: str | None = None,
        webhook_auto_retry: bool | None = None,
        character_reference_url: str | None = None,
        character_references: list[str] | None = None,
        camera_angle: str | None = None,
        style_reference_url: str | None = None,
    ) -> Submitted:
        """Seedance 1.5 Pro: Makes videos from words or pictures; by ByteDance.

        Price: from 0.36 .. 0.5 USD per video.

        Docs: API Reference, Video Generation and Available Models (checked 2026-11-20).

        Args:
            prompt: What the video shows and how it moves.
            image_url: Public https address of a JPEG or PNG, best of 720p or more. It makes
                a video from the picture.
            duration: Length in seconds. From 3 to 15.
            aspect_ratio: Width to height. That of the source picture where it is left out.
                One of "21:9", "16:9", "4:3", "1:1", "3:4", "9:16".
            resolution: Resolution of the video. One of "480p", "720p", "1080p". Default
                "720p".
            failover: Whether another service takes over when the first one fails. Default
                True.
            webhook_url: Address that is called when the job has ended.
            webhook_auto_retry: Whether a job that failed is made again by itself.
            character_reference_url: Address of a picture of the main character.
            character_references: Addresses of up to 3 pictures, each of one character. At
                most 3 items.
            camera_angle: Where the camera stands.
            style_reference_url: Address of a picture whose style is taken over.
        """
        return self._submit(
            _wire.SEEDANCE_1_5_PRO,
            request,
            {
                "prompt": prompt,
                "image_url": image_url,
                "duration": duration,
                "aspect_ratio": aspect_ratio,
                "resolution": resolution,
                "failover": failover,
                "webhook_url": webhook_url,
                "webhook_auto_retry": webhook_auto_retry,
                "character_reference_url": character_reference_url,
                "character_references": character_references,
                "camera_angle": camera_angle,
                "style_reference_url": style_reference_url,
            },
        )


class Videos(SyncGroup, VideosModels[Job]):
    """`client.videos` of the sync client."""

    @property
    def batches(self) -> VideosBatches:
        """Methods for batches."""
        return VideosBatches(self._client)

    def generate(
        self,
        *,
        model: Literal["auto", "kling-o3-pro", "kling-v3", "seedance-1.5-pro"] | None = None,
        prompt: str | None = None,
        image_url: str | None = None,
        duration: int | None = None,
        aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = None,
        resolution: Literal["480p", "720p", "1080p"] | None = None,
        failover: bool | None = None,
        webhook_url: str | None = None,
        webhook_auto_retry: bool | None = None,
        character_reference_url: str | None = None,
        character_references: list[str] | None = None,
        camera_angle: str | None = None,
        style_reference_url: str | None = None,
        multi_shot_prompts: list[str] | None = None,
        ai_director_mode: bool | None = None,
        sound: bool | None = None,
        cfg_scale: object = None,
    ) -> Job:
        """Make a video from words, or from a picture and words.

        Sends POST /v1/video/generations.

        Docs: API Reference, Video Generation, Image-to-Video and Kling V3 Multi-Shot Storyboarding
        (checked 2026-11-20).

        Args:
            model: Model that makes the video. One of "auto", "kling-o3-pro", "kling-v3",
                "seedance-1.5-pro". Default "auto".
            prompt: What the video shows and how it moves.
            image_url: Public https address of a JPEG or PNG, best of 720p or more. It makes
                a video from the picture.
            duration: Length in seconds. From 3 to 15.
            aspect_ratio: Width to height. That of the source picture where it is left out.
                One of "21:9", "16:9", "4:3", "1:1", "3:4", "9:16".
            resolution: Resolution of the video. One of "480p", "720p", "1080p". Default
                "720p".
            failover: Whether another service takes over when the first one fails. Default
                True.
            webhook_url: Address that is called when the job has ended.
            webhook_auto_retry: Whether a job that failed is made again by itself.
            character_reference_url: Address of a picture of the main character.
            character_references: Addresses of up to 3 pictures, each of one character. At
                most 3 items.
            camera_angle: Where the camera stands.
            style_reference_url: Address of a picture whose style is taken over.
            multi_shot_prompts: What the further shots show, in order.
            ai_director_mode: Whether the director mode is on.
            sound: Whether sound is made along with the shots.
            cfg_scale: How closely the prompt is followed, for each shot. The docs give
                neither its form nor its place.
        """
        return self._client.start(
            _wire.VIDEO_GENERATE_OPERATION,
            {
                "model": model,
                "prompt": prompt,
                "image_url": image_url,
                "duration": duration,
                "aspect_ratio": aspect_ratio,
                "resolution": resolution,
                "failover": failover,
                "webhook_url": webhook_url,
                "webhook_auto_retry": webhook_auto_retry,
                "character_reference_url": character_reference_url,
                "character_references": character_references,
                "camera_angle": camera_angle,
                "style_reference_url": style_reference_url,
                "multi_shot_prompts": multi_shot_prompts,
                "ai_director_mode": ai_director_mode,
                "sound": sound,
                "cfg_scale": cfg_scale,
            },
        )

    def generate_by_alias(
        self,
        *,
        model: Literal["auto", "kling-o3-pro", "kling-v3", "seedance-1.5-pro"] | None = None,
        prompt: str | None = None,
        image_url: str | None = None,
        duration: int | None = None,
        aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = None,
        resolution: Literal["480p", "720p", "1080p"] | None = None,
        failover: bool | None = None,
        webhook_url: str | None = None,
        webhook_auto_retry: bool | None = None,
        character_reference_url: str | None = None,
        character_references: list[str] | None = None,
        camera_angle: str | None = None,
        style_reference_url: str | None = None,
        multi_shot_prompts: list[str] | None = None,
        ai_director_mode: bool | None = None,
        sound: bool | None = None,
        cfg_scale: object = None,
    ) -> Job:
        """Make a video, by another address of the same operation.

        Sends POST /v1/video/generate.

        Docs: API Reference, Technical Integration FAQ, Proxy Layer for n8n and Blotato (checked
        2026-11-20).

        Args:
            model: Model that makes the video. One of "auto", "kling-o3-pro", "kling-v3",
                "seedance-1.5-pro". Default "auto".
            prompt: What the video shows and how it moves.
            image_url: Public https address of a JPEG or PNG, best of 720p or more. It makes
                a video from the picture.
            duration: Length in seconds. From 3 to 15.
            aspect_ratio: Width to height. That of the source picture where it is left out.
                One of "21:9", "16:9", "4:3", "1:1", "3:4", "9:16".
            resolution: Resolution of the video. One of "480p", "720p", "1080p". Default
                "720p".
            failover: Whether another service takes over when the first one fails. Default
                True.
            webhook_url: Address that is called when the job has ended.
            webhook_auto_retry: Whether a job that failed is made again by itself.
            character_reference_url: Address of a picture of the main character.
            character_references: Addresses of up to 3 pictures, each of one character. At
                most 3 items.
            camera_angle: Where the camera stands.
            style_reference_url: Address of a picture whose style is taken over.
            multi_shot_prompts: What the further shots show, in order.
            ai_director_mode: Whether the director mode is on.
            sound: Whether sound is made along with the shots.
            cfg_scale: How closely the prompt is followed, for each shot. The docs give
                neither its form nor its place.
        """
        return self._client.start(
            _wire.VIDEO_GENERATE_ALIAS_OPERATION,
            {
                "model": model,
                "prompt": prompt,
                "image_url": image_url,
                "duration": duration,
                "aspect_ratio": aspect_ratio,
                "resolution": resolution,
                "failover": failover,
                "webhook_url": webhook_url,
                "webhook_auto_retry": webhook_auto_retry,
                "character_reference_url": character_reference_url,
                "character_references": character_references,
                "camera_angle": camera_angle,
                "style_reference_url": style_reference_url,
                "multi_shot_prompts": multi_shot_prompts,
                "ai_director_mode": ai_director_mode,
                "sound": sound,
                "cfg_scale": cfg_scale,
            },
        )

    def get(
        self,
        *,
        generation_id: str,
    ) -> models.VideoGeneration:
        """Tell how a video stands, with the model that was asked for and the one that runs.

        Sends GET /v1/video/generations/{generation_id}.

        Docs: API Reference, Video Generation, Status Flow, and Video Response Format (checked
        2026-11-20).

        Args:
            generation_id: Id of the video.
        """
        return self._client.call(
            _wire.VIDEO_GET_OPERATION,
            {
                "generation_id": generation_id,
            },
        )

    def compose(
        self,
        *,
        video_url: str,
        audio_url: str,
        replace_audio: bool,
        webhook_url: str | None = None,
    ) -> Job:
        """Put a sound track onto a video.

        Sends POST /api/generate/compose.

        Docs: API Reference, Voice + Video Composition (checked 2026-11-20).

        Args:
            video_url: Address of the MP4.
            audio_url: Address of the speech or music.
            replace_audio: Whether the new sound replaces the old one; otherwise both are
                mixed.
            webhook_url: Address that is called when the job has ended.
        """
        return self._client.start(
            _wire.COMPOSE_OPERATION,
            {
                "video_url": video_url,
                "audio_url": audio_url,
                "replace_audio": replace_audio,
                "webhook_url": webhook_url,
            },
        )

    def chart_to_video(
        self,
        *,
        chart_image_url: str | None = None,
        chart_data: models.ChartData | None = None,
        animation_style: Literal["ken_burns", "build_up", "reveal", "morph"] | None = None,
        title: str | None = None,
        duration: int | None = None,
        webhook_url: str | None = None,
    ) -> Job:
        """Make a moving video from a chart, given as a picture or as data.

        Sends POST /api/generate/chart-to-video.

        Docs: API Reference, Chart-to-Video API (checked 2026-11-20).

        Args:
            chart_image_url: Address of a picture of the chart, instead of data.
            chart_data: The chart as data, instead of a picture.
            animation_style: How it moves: ken_burns pans and zooms, build_up adds one point
                after the other, reveal uncovers the chart, morph passes from one state of the data
                to the next. One of "ken_burns", "build_up", "reveal", "morph".
            title: Title laid over the video.
            duration: Length in seconds.
            webhook_url: Address that is called when the job has ended.
        """
        return self._client.start(
            _wire.CHART_TO_VIDEO_OPERATION,
            {
                "chart_image_url": chart_image_url,
                "chart_data": chart_data,
                "animation_style": animation_style,
                "title": title,
                "duration": duration,
                "webhook_url": webhook_url,
            },
        )


class AsyncVideos(AsyncGroup, VideosModels[Coroutine[object, object, AsyncJob]]):
    """`client.videos` of the async client."""

    @property
    def batches(self) -> AsyncVideosBatches:
        """Methods for batches."""
        return AsyncVideosBatches(self._client)

    async def generate(
        self,
        *,
        model: Literal["auto", "kling-o3-pro", "kling-v3", "seedance-1.5-pro"] | None = None,
        prompt: str | None = None,
        image_url: str | None = None,
        duration: int | None = None,
        aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = None,
        resolution: Literal["480p", "720p", "1080p"] | None = None,
        failover: bool | None = None,
        webhook_url: str | None = None,
        webhook_auto_retry: bool | None = None,
        character_reference_url: str | None = None,
        character_references: list[str] | None = None,
        camera_angle: str | None = None,
        style_reference_url: str | None = None,
        multi_shot_prompts: list[str] | None = None,
        ai_director_mode: bool | None = None,
        sound: bool | None = None,
        cfg_scale: object = None,
    ) -> AsyncJob:
        """Make a video from words, or from a picture and words.

        Sends POST /v1/video/generations.

        Docs: API Reference, Video Generation, Image-to-Video and Kling V3 Multi-Shot Storyboarding
        (checked 2026-11-20).

        Args:
            model: Model that makes the video. One of "auto", "kling-o3-pro", "kling-v3",
                "seedance-1.5-pro". Default "auto".
            prompt: What the video shows and how it moves.
            image_url: Public https address of a JPEG or PNG, best of 720p or more. It makes
                a video from the picture.
            duration: Length in seconds. From 3 to 15.
            aspect_ratio: Width to height. That of the source picture where it is left out.
                One of "21:9", "16:9", "4:3", "1:1", "3:4", "9:16".
            resolution: Resolution of the video. One of "480p", "720p", "1080p". Default
                "720p".
            failover: Whether another service takes over when the first one fails. Default
                True.
            webhook_url: Address that is called when the job has ended.
            webhook_auto_retry: Whether a job that failed is made again by itself.
            character_reference_url: Address of a picture of the main character.
            character_references: Addresses of up to 3 pictures, each of one character. At
                most 3 items.
            camera_angle: Where the camera stands.
            style_reference_url: Address of a picture whose style is taken over.
            multi_shot_prompts: What the further shots show, in order.
            ai_director_mode: Whether the director mode is on.
            sound: Whether sound is made along with the shots.
            cfg_scale: How closely the prompt is followed, for each shot. The docs give
                neither its form nor its place.
        """
        return await self._client.start(
            _wire.VIDEO_GENERATE_OPERATION,
            {
                "model": model,
                "prompt": prompt,
                "image_url": image_url,
                "duration": duration,
                "aspect_ratio": aspect_ratio,
                "resolution": resolution,
                "failover": failover,
                "webhook_url": webhook_url,
                "webhook_auto_retry": webhook_auto_retry,
                "character_reference_url": character_reference_url,
                "character_references": character_references,
                "camera_angle": camera_angle,
                "style_reference_url": style_reference_url,
                "multi_shot_prompts": multi_shot_prompts,
                "ai_director_mode": ai_director_mode,
                "sound": sound,
                "cfg_scale": cfg_scale,
            },
        )

    async def generate_by_alias(
        self,
        *,
        model: Literal["auto", "kling-o3-pro", "kling-v3", "seedance-1.5-pro"] | None = None,
        prompt: str | None = None,
        image_url: str | None = None,
        duration: int | None = None,
        aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = None,
        resolution: Literal["480p", "720p", "1080p"] | None = None,
        failover: bool | None = None,
        webhook_url: str | None = None,
        webhook_auto_retry: bool | None = None,
        character_reference_url: str | None = None,
        character_references: list[str] | None = None,
        camera_angle: str | None = None,
        style_reference_url: str | None = None,
        multi_shot_prompts: list[str] | None = None,
        ai_director_mode: bool | None = None,
        sound: bool | None = None,
        cfg_scale: object = None,
    ) -> AsyncJob:
        """Make a video, by another address of the same operation.

        Sends POST /v1/video/generate.

        Docs: API Reference, Technical Integration FAQ, Proxy Layer for n8n and Blotato (checked
        2026-11-20).

        Args:
            model: Model that makes the video. One of "auto", "kling-o3-pro", "kling-v3",
                "seedance-1.5-pro". Default "auto".
            prompt: What the video shows and how it moves.
            image_url: Public https address of a JPEG or PNG, best of 720p or more. It makes
                a video from the picture.
            duration: Length in seconds. From 3 to 15.
            aspect_ratio: Width to height. That of the source picture where it is left out.
                One of "21:9", "16:9", "4:3", "1:1", "3:4", "9:16".
            resolution: Resolution of the video. One of "480p", "720p", "1080p". Default
                "720p".
            failover: Whether another service takes over when the first one fails. Default
                True.
            webhook_url: Address that is called when the job has ended.
            webhook_auto_retry: Whether a job that failed is made again by itself.
            character_reference_url: Address of a picture of the main character.
            character_references: Addresses of up to 3 pictures, each of one character. At
                most 3 items.
            camera_angle: Where the camera stands.
            style_reference_url: Address of a picture whose style is taken over.
            multi_shot_prompts: What the further shots show, in order.
            ai_director_mode: Whether the director mode is on.
            sound: Whether sound is made along with the shots.
            cfg_scale: How closely the prompt is followed, for each shot. The docs give
                neither its form nor its place.
        """
        return await self._client.start(
            _wire.VIDEO_GENERATE_ALIAS_OPERATION,
            {
                "model": model,
                "prompt": prompt,
                "image_url": image_url,
                "duration": duration,
                "aspect_ratio": aspect_ratio,
                "resolution": resolution,
                "failover": failover,
                "webhook_url": webhook_url,
                "webhook_auto_retry": webhook_auto_retry,
                "character_reference_url": character_reference_url,
                "character_references": character_references,
                "camera_angle": camera_angle,
                "style_reference_url": style_reference_url,
                "multi_shot_prompts": multi_shot_prompts,
                "ai_director_mode": ai_director_mode,
                "sound": sound,
                "cfg_scale": cfg_scale,
            },
        )

    async def get(
        self,
        *,
        generation_id: str,
    ) -> models.VideoGeneration:
        """Tell how a video stands, with the model that was asked for and the one that runs.

        Sends GET /v1/video/generations/{generation_id}.

        Docs: API Reference, Video Generation, Status Flow, and Video Response Format (checked
        2026-11-20).

        Args:
            generation_id: Id of the video.
        """
        return await self._client.call(
            _wire.VIDEO_GET_OPERATION,
            {
                "generation_id": generation_id,
            },
        )

    async def compose(
        self,
        *,
        video_url: str,
        audio_url: str,
        replace_audio: bool,
        webhook_url: str | None = None,
    ) -> AsyncJob:
        """Put a sound track onto a video.

        Sends POST /api/generate/compose.

        Docs: API Reference, Voice + Video Composition (checked 2026-11-20).

        Args:
            video_url: Address of the MP4.
            audio_url: Address of the speech or music.
            replace_audio: Whether the new sound replaces the old one; otherwise both are
                mixed.
            webhook_url: Address that is called when the job has ended.
        """
        return await self._client.start(
            _wire.COMPOSE_OPERATION,
            {
                "video_url": video_url,
                "audio_url": audio_url,
                "replace_audio": replace_audio,
                "webhook_url": webhook_url,
            },
        )

    async def chart_to_video(
        self,
        *,
        chart_image_url: str | None = None,
        chart_data: models.ChartData | None = None,
        animation_style: Literal["ken_burns", "build_up", "reveal", "morph"] | None = None,
        title: str | None = None,
        duration: int | None = None,
        webhook_url: str | None = None,
    ) -> AsyncJob:
        """Make a moving video from a chart, given as a picture or as data.

        Sends POST /api/generate/chart-to-video.

        Docs: API Reference, Chart-to-Video API (checked 2026-11-20).

        Args:
            chart_image_url: Address of a picture of the chart, instead of data.
            chart_data: The chart as data, instead of a picture.
            animation_style: How it moves: ken_burns pans and zooms, build_up adds one point
                after the other, reveal uncovers the chart, morph passes from one state of the data
                to the next. One of "ken_burns", "build_up", "reveal", "morph".
            title: Title laid over the video.
            duration: Length in seconds.
            webhook_url: Address that is called when the job has ended.
        """
        return await self._client.start(
            _wire.CHART_TO_VIDEO_OPERATION,
            {
                "chart_image_url": chart_image_url,
                "chart_data": chart_data,
                "animation_style": animation_style,
                "title": title,
                "duration": duration,
                "webhook_url": webhook_url,
            },
        )
