# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The methods of `client.videos`."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping
from typing import TYPE_CHECKING, overload

from ratecard_progressive_robot import _wire
from ratecard_runtime.aio.client import AsyncFileAnswer, AsyncJob, AsyncPager
from ratecard_runtime.groups import AsyncGroup, ModelMethods, Submitted, SyncGroup
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.lazy import lazy_module
from ratecard_runtime.request.upload import FileInput
from ratecard_runtime.sync.client import FileAnswer, Job, Pager

if TYPE_CHECKING:
    from ratecard_progressive_robot import models
else:
    models = lazy_module("ratecard_progressive_robot.models")


class VideosModels(ModelMethods[Submitted]):
    """Models behind `client.videos`; a method submits a task and returns its job."""

    @overload
    def wan_t2v(
        self,
        request: models.WanT2v,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted: ...
    @overload
    def wan_t2v(
        self,
        /,
        *,
        prompt: str,
        negative_prompt: str | None = None,
        width: int | None = None,
        height: int | None = None,
        frames: int | None = None,
        steps: int | None = None,
        cfg: float | None = None,
        seed: int | None = None,
        sampler: str | None = None,
        scheduler: str | None = None,
        shift: float | None = None,
        frame_rate: int | None = None,
        project_id: int | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted: ...
    def wan_t2v(
        self,
        request: models.WanT2v | None = None,
        /,
        *,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        width: int | None = None,
        height: int | None = None,
        frames: int | None = None,
        steps: int | None = None,
        cfg: float | None = None,
        seed: int | None = None,
        sampler: str | None = None,
        scheduler: str | None = None,
        shift: float | None = None,
        frame_rate: int | None = None,
        project_id: int | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted:
        """WAN 2.2: Makes rich, film-like videos, also longer ones.

        Price: ceil(10 + frames * 0.2 + steps * 0.5) credits per video.

        Docs: API Documentation, Video Models (Text-to-Video) (checked 2026-11-20).

        Args:
            prompt: What the video shows. At most 2000 characters.
            negative_prompt: What to keep out of the result.
            width: Width in pixels.
            height: Height in pixels.
            frames: Number of frames. The plan sets the most.
            steps: Number of sampling steps. More are finer and dearer.
            cfg: How closely the prompt is followed.
            seed: Number that fixes the random choices, -1 to draw one.
            sampler: Name of the sampler.
            scheduler: Name of the scheduler.
            shift: Flow shift.
            frame_rate: Frames per second. Default 24.
            project_id: Studio project that the video belongs to.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._submit(
            _wire.WAN_T2V,
            request,
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "width": width,
                "height": height,
                "frames": frames,
                "steps": steps,
                "cfg": cfg,
                "seed": seed,
                "sampler": sampler,
                "scheduler": scheduler,
                "shift": shift,
                "frame_rate": frame_rate,
                "project_id": project_id,
                "fields": fields,
                "files": files,
            },
        )

    @overload
    def ltx_t2v(
        self,
        request: models.LtxT2v,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted: ...
    @overload
    def ltx_t2v(
        self,
        /,
        *,
        prompt: str,
        negative_prompt: str | None = None,
        width: int | None = None,
        height: int | None = None,
        frames: int | None = None,
        steps: int | None = None,
        cfg: float | None = None,
        seed: int | None = None,
        sampler: str | None = None,
        scheduler: str | None = None,
        shift: float | None = None,
        frame_rate: int | None = None,
        project_id: int | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted: ...
    def ltx_t2v(
        self,
        request: models.LtxT2v | None = None,
        /,
        *,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        width: int | None = None,
        height: int | None = None,
        frames: int | None = None,
        steps: int | None = None,
        cfg: float | None = None,
        seed: int | None = None,
        sampler: str | None = None,
        scheduler: str | None = None,
        shift: float | None = None,
        frame_rate: int | None = None,
        project_id: int | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted:
        """LTX 2.3: Makes videos fast and in HD.

        Price: ceil(8 + frames * 0.15 + steps * 0.3) credits per video.

        Docs: API Documentation, Video Models (Text-to-Video) (checked 2026-11-20).

        Args:
            prompt: What the video shows. At most 2000 characters.
            negative_prompt: What to keep out of the result.
            width: Width in pixels.
            height: Height in pixels.
            frames: Number of frames. The plan sets the most.
            steps: Number of sampling steps. More are finer and dearer.
            cfg: How closely the prompt is followed.
            seed: Number that fixes the random choices, -1 to draw one.
            sampler: Name of the sampler.
            scheduler: Name of the scheduler.
            shift: Flow shift.
            frame_rate: Frames per second. Default 24.
            project_id: Studio project that the video belongs to.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._submit(
            _wire.LTX_T2V,
            request,
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "width": width,
                "height": height,
                "frames": frames,
                "steps": steps,
                "cfg": cfg,
                "seed": seed,
                "sampler": sampler,
                "scheduler": scheduler,
                "shift": shift,
                "frame_rate": frame_rate,
                "project_id": project_id,
                "fields": fields,
                "files": files,
            },
        )

    @overload
    def ltx_quality(
        self,
        request: models.LtxQuality,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted: ...
    @overload
    def ltx_quality(
        self,
        /,
        *,
        prompt: str,
        negative_prompt: str | None = None,
        width: int | None = None,
        height: int | None = None,
        frames: int | None = None,
        steps: int | None = None,
        cfg: float | None = None,
        seed: int | None = None,
        sampler: str | None = None,
        scheduler: str | None = None,
        shift: float | None = None,
        frame_rate: int | None = None,
        project_id: int | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted: ...
    def ltx_quality(
        self,
        request: models.LtxQuality | None = None,
        /,
        *,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        width: int | None = None,
        height: int | None = None,
        frames: int | None = None,
        steps: int | None = None,
        cfg: float | None = None,
        seed: int | None = None,
        sampler: str | None = None,
        scheduler: str | None = None,
        shift: float | None = None,
        frame_rate: int | None = None,
        project_id: int | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted:
        """LTX Quality: Makes the finest videos and enlarges them to 4K in a second pass.

        Price: ceil(15 + frames * 0.25 + steps * 0.4) credits per video.

        Docs: API Documentation, Video Models (Text-to-Video) (checked 2026-11-20).

        Args:
            prompt: What the video shows. At most 2000 characters.
            negative_prompt: What to keep out of the result.
            width: Width in pixels.
            height: Height in pixels.
            frames: Number of frames. The plan sets the most.
            steps: Number of sampling steps. More are finer and dearer.
            cfg: How closely the prompt is followed.
            seed: Number that fixes the random choices, -1 to draw one.
            sampler: Name of the sampler.
            scheduler: Name of the scheduler.
            shift: Flow shift.
            frame_rate: Frames per second. Default 24.
            project_id: Studio project that the video belongs to.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._submit(
            _wire.LTX_QUALITY,
            request,
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "width": width,
                "height": height,
                "frames": frames,
                "steps": steps,
                "cfg": cfg,
                "seed": seed,
                "sampler": sampler,
                "scheduler": scheduler,
                "shift": shift,
                "frame_rate": frame_rate,
                "project_id": project_id,
                "fields": fields,
                "files": files,
            },
        )

    @overload
    def hunyuan_t2v(
        self,
        request: models.HunyuanT2v,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted: ...
    @overload
    def hunyuan_t2v(
        self,
        /,
        *,
        prompt: str,
        negative_prompt: str | None = None,
        width: int | None = None,
        height: int | None = None,
        frames: int | None = None,
        steps: int | None = None,
        cfg: float | None = None,
        seed: int | None = None,
        sampler: str | None = None,
        scheduler: str | None = None,
        shift: float | None = None,
        frame_rate: int | None = None,
        project_id: int | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted: ...
    def hunyuan_t2v(
        self,
        request: models.HunyuanT2v | None = None,
        /,
        *,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        width: int | None = None,
        height: int | None = None,
        frames: int | None = None,
        steps: int | None = None,
        cfg: float | None = None,
        seed: int | None = None,
        sampler: str | None = None,
        scheduler: str | None = None,
        shift: float | None = None,
        frame_rate: int | None = None,
        project_id: int | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted:
        """Hunyuan: Makes videos with smooth and natural motion.

        Price: ceil(12 + frames * 0.2 + steps * 0.4) credits per video.

        Docs: API Documentation, Video Models (Text-to-Video) (checked 2026-11-20).

        Args:
            prompt: What the video shows. At most 2000 characters.
            negative_prompt: What to keep out of the result.
            width: Width in pixels.
            height: Height in pixels.
            frames: Number of frames. The plan sets the most.
            steps: Number of sampling steps. More are finer and dearer.
            cfg: How closely the prompt is followed.
            seed: Number that fixes the random choices, -1 to draw one.
            sampler: Name of the sampler.
            scheduler: Name of the scheduler.
            shift: Flow shift.
            frame_rate: Frames per second. Default 24.
            project_id: Studio project that the video belongs to.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._submit(
            _wire.HUNYUAN_T2V,
            request,
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "width": width,
                "height": height,
                "frames": frames,
                "steps": steps,
                "cfg": cfg,
                "seed": seed,
                "sampler": sampler,
                "scheduler": scheduler,
                "shift": shift,
                "frame_rate": frame_rate,
                "project_id": project_id,
                "fields": fields,
                "files": files,
            },
        )

    @overload
    def hunyuan15_t2v(
        self,
        request: models.Hunyuan15T2v,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted: ...
    @overload
    def hunyuan15_t2v(
        self,
        /,
        *,
        prompt: str,
        negative_prompt: str | None = None,
        width: int | None = None,
        height: int | None = None,
        frames: int | None = None,
        steps: int | None = None,
        cfg: float | None = None,
        seed: int | None = None,
        sampler: str | None = None,
        scheduler: str | None = None,
        shift: float | None = None,
        frame_rate: int | None = None,
        project_id: int | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted: ...
    def hunyuan15_t2v(
        self,
        request: models.Hunyuan15T2v | None = None,
        /,
        *,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        width: int | None = None,
        height: int | None = None,
        frames: int | None = None,
        steps: int | None = None,
        cfg: float | None = None,
        seed: int | None = None,
        sampler: str | None = None,
        scheduler: str | None = None,
        shift: float | None = None,
        frame_rate: int | None = None,
        project_id: int | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted:
        """Hunyuan 1.5: The newest Hunyuan, with better motion.

        Price: ceil(12 + frames * 0.2 + steps * 0.4) credits per video.

        Docs: API Documentation, Video Models (Text-to-Video) (checked 2026-11-20).

        Args:
            prompt: What the video shows. At most 2000 characters.
            negative_prompt: What to keep out of the result.
            width: Width in pixels.
            height: Height in pixels.
            frames: Number of frames. The plan sets the most.
            steps: Number of sampling steps. More are finer and dearer.
            cfg: How closely the prompt is followed.
            seed: Number that fixes the random choices, -1 to draw one.
            sampler: Name of the sampler.
            scheduler: Name of the scheduler.
            shift: Flow shift.
            frame_rate: Frames per second. Default 24.
            project_id: Studio project that the video belongs to.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._submit(
            _wire.HUNYUAN15_T2V,
            request,
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "width": width,
                "height": height,
                "frames": frames,
                "steps": steps,
                "cfg": cfg,
                "seed": seed,
                "sampler": sampler,
                "scheduler": scheduler,
                "shift": shift,
                "frame_rate": frame_rate,
                "project_id": project_id,
                "fields": fields,
                "files": files,
            },
        )

    @overload
    def cogvideo_t2v(
        self,
        request: models.CogvideoT2v,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted: ...
    @overload
    def cogvideo_t2v(
        self,
        /,
        *,
        prompt: str,
        negative_prompt: str | None = None,
        width: int | None = None,
        height: int | None = None,
        frames: int | None = None,
        steps: int | None = None,
        cfg: float | None = None,
        seed: int | None = None,
        sampler: str | None = None,
        scheduler: str | None = None,
        shift: float | None = None,
        frame_rate: int | None = None,
        project_id: int | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted: ...
    def cogvideo_t2v(
        self,
        request: models.CogvideoT2v | None = None,
        /,
        *,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        width: int | None = None,
        height: int | None = None,
        frames: int | None = None,
        steps: int | None = None,
        cfg: float | None = None,
        seed: int | None = None,
        sampler: str | None = None,
        scheduler: str | None = None,
        shift: float | None = None,
        frame_rate: int | None = None,
        project_id: int | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted:
        """CogVideoX 1.5: Makes faithful videos in many styles with 5 billion parameters.

        Price: ceil(12 + frames * 0.2 + steps * 0.4) credits per video.

        Docs: API Documentation, Video Models (Text-to-Video) (checked 2026-11-20).

        Args:
            prompt: What the video shows. At most 2000 characters.
            negative_prompt: What to keep out of the result.
            width: Width in pixels.
            height: Height in pixels.
            frames: Number of frames. The plan sets the most.
            steps: Number of sampling steps. More are finer and dearer.
            cfg: How closely the prompt is followed.
            seed: Number that fixes the random choices, -1 to draw one.
            sampler: Name of the sampler.
            scheduler: Name of the scheduler.
            shift: Flow shift.
            frame_rate: Frames per second. Default 24.
            project_id: Studio project that the video belongs to.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._submit(
            _wire.COGVIDEO_T2V,
            request,
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "width": width,
                "height": height,
                "frames": frames,
                "steps": steps,
                "cfg": cfg,
                "seed": seed,
                "sampler": sampler,
                "scheduler": scheduler,
                "shift": shift,
                "frame_rate": frame_rate,
                "project_id": project_id,
                "fields": fields,
                "files": files,
            },
        )

    @overload
    def animatediff(
        self,
        request: models.Animatediff,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted: ...
    @overload
    def animatediff(
        self,
        /,
        *,
        prompt: str,
        negative_prompt: str | None = None,
        width: int | None = None,
        height: int | None = None,
        frames: int | None = None,
        steps: int | None = None,
        cfg: float | None = None,
        seed: int | None = None,
        sampler: str | None = None,
        scheduler: str | None = None,
        shift: float | None = None,
        frame_rate: int | None = None,
        project_id: int | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted: ...
    def animatediff(
        self,
        request: models.Animatediff | None = None,
        /,
        *,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        width: int | None = None,
        height: int | None = None,
        frames: int | None = None,
        steps: int | None = None,
        cfg: float | None = None,
        seed: int | None = None,
        sampler: str | None = None,
        scheduler: str | None = None,
        shift: float | None = None,
        frame_rate: int | None = None,
        project_id: int | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted:
        """AnimateDiff: Makes light and fast animations on the base of Stable Diffusion 1.5.

        Price: ceil(6 + frames * 0.1 + steps * 0.3) credits per video.

        Docs: API Documentation, Video Models (Text-to-Video) (checked 2026-11-20).

        Args:
            prompt: What the video shows. At most 2000 characters.
            negative_prompt: What to keep out of the result.
            width: Width in pixels.
            height: Height in pixels.
            frames: Number of frames. The plan sets the most.
            steps: Number of sampling steps. More are finer and dearer.
            cfg: How closely the prompt is followed.
            seed: Number that fixes the random choices, -1 to draw one.
            sampler: Name of the sampler.
            scheduler: Name of the scheduler.
            shift: Flow shift.
            frame_rate: Frames per second. Default 24.
            project_id: Studio project that the video belongs to.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._submit(
            _wire.ANIMATEDIFF,
            request,
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "width": width,
                "height": height,
                "frames": frames,
                "steps": steps,
                "cfg": cfg,
                "seed": seed,
                "sampler": sampler,
                "scheduler": scheduler,
                "shift": shift,
                "frame_rate": frame_rate,
                "project_id": project_id,
                "fields": fields,
                "files": files,
            },
        )

    @overload
    def ltx_camera(
        self,
        request: models.LtxCamera,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted: ...
    @overload
    def ltx_camera(
        self,
        /,
        *,
        prompt: str,
        negative_prompt: str | None = None,
        width: int | None = None,
        height: int | None = None,
        frames: int | None = None,
        steps: int | None = None,
        cfg: float | None = None,
        seed: int | None = None,
        sampler: str | None = None,
        scheduler: str | None = None,
        shift: float | None = None,
        frame_rate: int | None = None,
        project_id: int | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted: ...
    def ltx_camera(
        self,
        request: models.LtxCamera | None = None,
        /,
        *,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        width: int | None = None,
        height: int | None = None,
        frames: int | None = None,
        steps: int | None = None,
        cfg: float | None = None,
        seed: int | None = None,
        sampler: str | None = None,
        scheduler: str | None = None,
        shift: float | None = None,
        frame_rate: int | None = None,
        project_id: int | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted:
        """LTX Camera Control: Makes videos in which the camera moves in, out, left or right.

        Price: ceil(10 + frames * 0.15 + steps * 0.3) credits per video.

        The docs do not name the field that chooses the movement.

        Docs: API Documentation, Video Models (Text-to-Video) (checked 2026-11-20).

        Args:
            prompt: What the video shows. At most 2000 characters.
            negative_prompt: What to keep out of the result.
            width: Width in pixels.
            height: Height in pixels.
            frames: Number of frames. The plan sets the most.
            steps: Number of sampling steps. More are finer and dearer.
            cfg: How closely the prompt is followed.
            seed: Number that fixes the random choices, -1 to draw one.
            sampler: Name of the sampler.
            scheduler: Name of the scheduler.
            shift: Flow shift.
            frame_rate: Frames per second. Default 24.
            project_id: Studio project that the video belongs to.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._submit(
            _wire.LTX_CAMERA,
            request,
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "width": width,
                "height": height,
                "frames": frames,
                "steps": steps,
                "cfg": cfg,
                "seed": seed,
                "sampler": sampler,
                "scheduler": scheduler,
                "shift": shift,
                "frame_rate": frame_rate,
                "project_id": project_id,
                "fields": fields,
                "files": files,
            },
        )

    @overload
    def ltx_control(
        self,
        request: models.LtxControl,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted: ...
    @overload
    def ltx_control(
        self,
        /,
        *,
        prompt: str,
        negative_prompt: str | None = None,
        width: int | None = None,
        height: int | None = None,
        frames: int | None = None,
        steps: int | None = None,
        cfg: float | None = None,
        seed: int | None = None,
        sampler: str | None = None,
        scheduler: str | None = None,
        shift: float | None = None,
        frame_rate: int | None = None,
        project_id: int | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted: ...
    def ltx_control(
        self,
        request: models.LtxControl | None = None,
        /,
        *,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        width: int | None = None,
        height: int | None = None,
        frames: int | None = None,
        steps: int | None = None,
        cfg: float | None = None,
        seed: int | None = None,
        sampler: str | None = None,
        scheduler: str | None = None,
        shift: float | None = None,
        frame_rate: int | None = None,
        project_id: int | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted:
        """LTX ControlNet: Makes videos guided by depth, edges or a pose.

        Price: ceil(12 + frames * 0.15 + steps * 0.3) credits per video.

        The docs do not name the field that takes the guide.

        Docs: API Documentation, Video Models (Text-to-Video) (checked 2026-11-20).

        Args:
            prompt: What the video shows. At most 2000 characters.
            negative_prompt: What to keep out of the result.
            width: Width in pixels.
            height: Height in pixels.
            frames: Number of frames. The plan sets the most.
            steps: Number of sampling steps. More are finer and dearer.
            cfg: How closely the prompt is followed.
            seed: Number that fixes the random choices, -1 to draw one.
            sampler: Name of the sampler.
            scheduler: Name of the scheduler.
            shift: Flow shift.
            frame_rate: Frames per second. Default 24.
            project_id: Studio project that the video belongs to.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._submit(
            _wire.LTX_CONTROL,
            request,
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "width": width,
                "height": height,
                "frames": frames,
                "steps": steps,
                "cfg": cfg,
                "seed": seed,
                "sampler": sampler,
                "scheduler": scheduler,
                "shift": shift,
                "frame_rate": frame_rate,
                "project_id": project_id,
                "fields": fields,
                "files": files,
            },
        )

    @overload
    def hunyuan15_i2v(
        self,
        request: models.Hunyuan15I2v,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted: ...
    @overload
    def hunyuan15_i2v(
        self,
        /,
        *,
        prompt: str,
        negative_prompt: str | None = None,
        width: int | None = None,
        height: int | None = None,
        frames: int | None = None,
        steps: int | None = None,
        cfg: float | None = None,
        seed: int | None = None,
        sampler: str | None = None,
        scheduler: str | None = None,
        shift: float | None = None,
        frame_rate: int | None = None,
        project_id: int | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted: ...
    def hunyuan15_i2v(
        self,
        request: models.Hunyuan15I2v | None = None,
        /,
        *,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        width: int | None = None,
        height: int | None = None,
        frames: int | None = None,
        steps: int | None = None,
        cfg: float | None = None,
        seed: int | None = None,
        sampler: str | None = None,
        scheduler: str | None = None,
        shift: float | None = None,
        frame_rate: int | None = None,
        project_id: int | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted:
        """Hunyuan 1.5 I2V: Animates a still picture.

        Price: ceil(15 + frames * 0.25 + steps * 0.5) credits per video.

        The docs do not name the field that takes the picture.

        Docs: API Documentation, Video Models (Image-to-Video) (checked 2026-11-20).

        Args:
            prompt: What the video shows. At most 2000 characters.
            negative_prompt: What to keep out of the result.
            width: Width in pixels.
            height: Height in pixels.
            frames: Number of frames. The plan sets the most.
            steps: Number of sampling steps. More are finer and dearer.
            cfg: How closely the prompt is followed.
            seed: Number that fixes the random choices, -1 to draw one.
            sampler: Name of the sampler.
            scheduler: Name of the scheduler.
            shift: Flow shift.
            frame_rate: Frames per second. Default 24.
            project_id: Studio project that the video belongs to.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._submit(
            _wire.HUNYUAN15_I2V,
            request,
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "width": width,
                "height": height,
                "frames": frames,
                "steps": steps,
                "cfg": cfg,
                "seed": seed,
                "sampler": sampler,
                "scheduler": scheduler,
                "shift": shift,
                "frame_rate": frame_rate,
                "project_id": project_id,
                "fields": fields,
                "files": files,
            },
        )

    @overload
    def ltx_i2v(
        self,
        request: models.LtxI2v,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted: ...
    @overload
    def ltx_i2v(
        self,
        /,
        *,
        prompt: str,
        negative_prompt: str | None = None,
        width: int | None = None,
        height: int | None = None,
        frames: int | None = None,
        steps: int | None = None,
        cfg: float | None = None,
        seed: int | None = None,
        sampler: str | None = None,
        scheduler: str | None = None,
        shift: float | None = None,
        frame_rate: int | None = None,
        project_id: int | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted: ...
    def ltx_i2v(
        self,
        request: models.LtxI2v | None = None,
        /,
        *,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        width: int | None = None,
        height: int | None = None,
        frames: int | None = None,
        steps: int | None = None,
        cfg: float | None = None,
        seed: int | None = None,
        sampler: str | None = None,
        scheduler: str | None = None,
        shift: float | None = None,
        frame_rate: int | None = None,
        project_id: int | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted:
        """LTX 2.3 I2V: Animates a still picture fast.

        Price: ceil(12 + frames * 0.2 + steps * 0.4) credits per video.

        The docs do not name the field that takes the picture.

        Docs: API Documentation, Video Models (Image-to-Video) (checked 2026-11-20).

        Args:
            prompt: What the video shows. At most 2000 characters.
            negative_prompt: What to keep out of the result.
            width: Width in pixels.
            height: Height in pixels.
            frames: Number of frames. The plan sets the most.
            steps: Number of sampling steps. More are finer and dearer.
            cfg: How closely the prompt is followed.
            seed: Number that fixes the random choices, -1 to draw one.
            sampler: Name of the sampler.
            scheduler: Name of the scheduler.
            shift: Flow shift.
            frame_rate: Frames per second. Default 24.
            project_id: Studio project that the video belongs to.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._submit(
            _wire.LTX_I2V,
            request,
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "width": width,
                "height": height,
                "frames": frames,
                "steps": steps,
                "cfg": cfg,
                "seed": seed,
                "sampler": sampler,
                "scheduler": scheduler,
                "shift": shift,
                "frame_rate": frame_rate,
                "project_id": project_id,
                "fields": fields,
                "files": files,
            },
        )

    @overload
    def svd_i2v(
        self,
        request: models.SvdI2v,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted: ...
    @overload
    def svd_i2v(
        self,
        /,
        *,
        prompt: str,
        negative_prompt: str | None = None,
        width: int | None = None,
        height: int | None = None,
        frames: int | None = None,
        steps: int | None = None,
        cfg: float | None = None,
        seed: int | None = None,
        sampler: str | None = None,
        scheduler: str | None = None,
        shift: float | None = None,
        frame_rate: int | None = None,
        project_id: int | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted: ...
    def svd_i2v(
        self,
        request: models.SvdI2v | None = None,
        /,
        *,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        width: int | None = None,
        height: int | None = None,
        frames: int | None = None,
        steps: int | None = None,
        cfg: float | None = None,
        seed: int | None = None,
        sampler: str | None = None,
        scheduler: str | None = None,
        shift: float | None = None,
        frame_rate: int | None = None,
        project_id: int | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted:
        """SVD XT I2V: Animates a still picture with Stable Video Diffusion.

        Price: ceil(10 + frames * 0.15 + steps * 0.4) credits per video.

        The docs do not name the field that takes the picture.

        Docs: API Documentation, Video Models (Image-to-Video) (checked 2026-11-20).

        Args:
            prompt: What the video shows. At most 2000 characters.
            negative_prompt: What to keep out of the result.
            width: Width in pixels.
            height: Height in pixels.
            frames: Number of frames. The plan sets the most.
            steps: Number of sampling steps. More are finer and dearer.
            cfg: How closely the prompt is followed.
            seed: Number that fixes the random choices, -1 to draw one.
            sampler: Name of the sampler.
            scheduler: Name of the scheduler.
            shift: Flow shift.
            frame_rate: Frames per second. Default 24.
            project_id: Studio project that the video belongs to.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._submit(
            _wire.SVD_I2V,
            request,
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "width": width,
                "height": height,
                "frames": frames,
                "steps": steps,
                "cfg": cfg,
                "seed": seed,
                "sampler": sampler,
                "scheduler": scheduler,
                "shift": shift,
                "frame_rate": frame_rate,
                "project_id": project_id,
                "fields": fields,
                "files": files,
            },
        )

    @overload
    def wan_i2v(
        self,
        request: models.WanI2v,
        /,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted: ...
    @overload
    def wan_i2v(
        self,
        /,
        *,
        prompt: str,
        negative_prompt: str | None = None,
        width: int | None = None,
        height: int | None = None,
        frames: int | None = None,
        steps: int | None = None,
        cfg: float | None = None,
        seed: int | None = None,
        sampler: str | None = None,
        scheduler: str | None = None,
        shift: float | None = None,
        frame_rate: int | None = None,
        project_id: int | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted: ...
    def wan_i2v(
        self,
        request: models.WanI2v | None = None,
        /,
        *,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        width: int | None = None,
        height: int | None = None,
        frames: int | None = None,
        steps: int | None = None,
        cfg: float | None = None,
        seed: int | None = None,
        sampler: str | None = None,
        scheduler: str | None = None,
        shift: float | None = None,
        frame_rate: int | None = None,
        project_id: int | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Submitted:
        """WAN 2.2 I2V: Animates a still picture finely with 14 billion parameters and a turbo.

        Price: ceil(12 + frames * 0.2 + steps * 0.5) credits per video.

        The docs do not name the field that takes the picture.

        Docs: API Documentation, Video Models (Image-to-Video) (checked 2026-11-20).

        Args:
            prompt: What the video shows. At most 2000 characters.
            negative_prompt: What to keep out of the result.
            width: Width in pixels.
            height: Height in pixels.
            frames: Number of frames. The plan sets the most.
            steps: Number of sampling steps. More are finer and dearer.
            cfg: How closely the prompt is followed.
            seed: Number that fixes the random choices, -1 to draw one.
            sampler: Name of the sampler.
            scheduler: Name of the scheduler.
            shift: Flow shift.
            frame_rate: Frames per second. Default 24.
            project_id: Studio project that the video belongs to.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._submit(
            _wire.WAN_I2V,
            request,
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "width": width,
                "height": height,
                "frames": frames,
                "steps": steps,
                "cfg": cfg,
                "seed": seed,
                "sampler": sampler,
                "scheduler": scheduler,
                "shift": shift,
                "frame_rate": frame_rate,
                "project_id": project_id,
                "fields": fields,
                "files": files,
            },
        )

    @overload
    def v2v(self, request: models.V2v, /) -> Submitted: ...
    @overload
    def v2v(
        self,
        /,
        *,
        video_filename: str | None = None,
        prompt: str | None = None,
        strength: float | None = None,
    ) -> Submitted: ...
    def v2v(
        self,
        request: models.V2v | None = None,
        /,
        *,
        video_filename: str | None = None,
        prompt: str | None = None,
        strength: float | None = None,
    ) -> Submitted:
        """Video-to-video: Gives a video another style.

        Price: 3 credits per video.

        The docs list v2v among the costs only. It is chosen by its operation and not sent.

        Docs: API Documentation, Video Generation Cost Formula (checked 2026-11-20).

        Args:
            video_filename: Name of the video file.
            prompt: What to make.
            strength: How far the result may leave the source.
        """
        return self._submit(
            _wire.V2V,
            request,
            {
                "video_filename": video_filename,
                "prompt": prompt,
                "strength": strength,
            },
        )


class Videos(SyncGroup, VideosModels[Job]):
    """`client.videos` of the sync client."""

    def generate(
        self,
        *,
        prompt: str,
        model: str | None = None,
        negative_prompt: str | None = None,
        width: int | None = None,
        height: int | None = None,
        frames: int | None = None,
        steps: int | None = None,
        cfg: float | None = None,
        seed: int | None = None,
        sampler: str | None = None,
        scheduler: str | None = None,
        shift: float | None = None,
        frame_rate: int | None = None,
        project_id: int | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Job:
        """Queue a video made from words or from a picture.

        Sends POST /api/generate.

        Docs: API Documentation, POST /api/generate (checked 2026-11-20).

        Args:
            prompt: What the video shows. At most 2000 characters.
            model: Id of the model.
            negative_prompt: What to keep out of the result.
            width: Width in pixels.
            height: Height in pixels.
            frames: Number of frames. The plan sets the most.
            steps: Number of sampling steps. More are finer and dearer.
            cfg: How closely the prompt is followed.
            seed: Number that fixes the random choices, -1 to draw one.
            sampler: Name of the sampler.
            scheduler: Name of the scheduler.
            shift: Flow shift.
            frame_rate: Frames per second. Default 24.
            project_id: Studio project that the video belongs to.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.start(
            _wire.GENERATE_OPERATION,
            {
                "prompt": prompt,
                "model": model,
                "negative_prompt": negative_prompt,
                "width": width,
                "height": height,
                "frames": frames,
                "steps": steps,
                "cfg": cfg,
                "seed": seed,
                "sampler": sampler,
                "scheduler": scheduler,
                "shift": shift,
                "frame_rate": frame_rate,
                "project_id": project_id,
                "fields": fields,
                "files": files,
            },
        )

    def download(
        self,
        *,
        filename: str,
        token: str | None = None,
    ) -> FileAnswer:
        """Download a video that is yours or was shared with you.

        Sends GET /api/video/{filename}.

        Docs: API Documentation, GET /api/video (checked 2026-11-20).

        Args:
            filename: Name of the file.
            token: Token of a share link.
        """
        return self._client.download(
            _wire.VIDEO_DOWNLOAD_OPERATION,
            {
                "filename": filename,
                "token": token,
            },
        )

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
    ) -> Pager[JsonValue]:
        """List the videos that the account has made.

        Sends GET /api/generations.

        The docs do not print the answer; where it holds the list is assumed.

        Docs: API Documentation, GET /api/generations (checked 2026-11-20).

        Args:
            limit: The most results to give. Default 50. At most 200.
            offset: How many results to skip. Default 0.
        """
        return self._client.pages(
            _wire.GENERATIONS_LIST_OPERATION,
            {
                "limit": limit,
                "offset": offset,
            },
        )

    def delete(
        self,
        *,
        id: int,
    ) -> JsonValue:
        """Delete a video and its file.

        Sends DELETE /api/generations/{id}.

        Docs: API Documentation, Additional Video Endpoints (checked 2026-11-20).

        Args:
            id: Id of the video.
        """
        return self._client.call(
            _wire.GENERATIONS_DELETE_OPERATION,
            {
                "id": id,
            },
        )

    def toggle_favorite(
        self,
        *,
        id: int,
    ) -> models.FavoriteState:
        """Make a video a favourite, or undo that.

        Sends POST /api/generations/{id}/favorite.

        Docs: API Documentation, Additional Video Endpoints (checked 2026-11-20).

        Args:
            id: Id of the video.
        """
        return self._client.call(
            _wire.GENERATIONS_FAVORITE_OPERATION,
            {
                "id": id,
            },
        )

    def share(
        self,
        *,
        id: int,
    ) -> models.ShareLink:
        """Make a link by which others see a video.

        Sends POST /api/generations/{id}/share.

        Docs: API Documentation, Additional Video Endpoints (checked 2026-11-20).

        Args:
            id: Id of the video.
        """
        return self._client.call(
            _wire.GENERATIONS_SHARE_OPERATION,
            {
                "id": id,
            },
        )

    def toggle_public(
        self,
        *,
        id: int,
    ) -> JsonValue:
        """Show a video in the public gallery, or hide it again.

        Sends POST /api/generations/{id}/public.

        Docs: API Documentation, Additional Video Endpoints (checked 2026-11-20).

        Args:
            id: Id of the video.
        """
        return self._client.call(
            _wire.GENERATIONS_PUBLIC_OPERATION,
            {
                "id": id,
            },
        )

    def get_shared(
        self,
        *,
        token: str,
    ) -> JsonValue:
        """Read the data of a shared video.

        Sends GET /api/share/{token}.

        Docs: API Documentation, Additional Video Endpoints (checked 2026-11-20).

        Args:
            token: Token from the link or the message.
        """
        return self._client.call(
            _wire.SHARE_GET_OPERATION,
            {
                "token": token,
            },
        )

    def extend(
        self,
        *,
        video_filename: str | None = None,
        generation_id: int | None = None,
    ) -> JsonValue:
        """Take the last frame of a video, from which an image-to-video call can go on.

        Sends POST /api/extend-video.

        Docs: API Documentation, Additional Video Endpoints (checked 2026-11-20).

        Args:
            video_filename: Name of the video file.
            generation_id: Id of the video.
        """
        return self._client.call(
            _wire.EXTEND_VIDEO_OPERATION,
            {
                "video_filename": video_filename,
                "generation_id": generation_id,
            },
        )

    def generate_v2v(
        self,
        *,
        video_filename: str | None = None,
        prompt: str | None = None,
        strength: float | None = None,
    ) -> Job:
        """Give a video another style.

        Sends POST /api/generate-v2v.

        Docs: API Documentation, Additional Video Endpoints (checked 2026-11-20).

        Args:
            video_filename: Name of the video file.
            prompt: What to make.
            strength: How far the result may leave the source.
        """
        return self._client.start(
            _wire.GENERATE_V2V_OPERATION,
            {
                "video_filename": video_filename,
                "prompt": prompt,
                "strength": strength,
            },
        )

    def list_models(self) -> JsonValue:
        """List the video models with their present defaults and parameters.

        Sends GET /api/models.

        Docs: API Documentation, Available Models (checked 2026-11-20).
        """
        return self._client.call(_wire.MODELS_LIST_OPERATION, {})

    def add_audio(
        self,
        *,
        video_filename: str | None = None,
        audio_filename: object = None,
    ) -> JsonValue:
        """Lay a sound under a video.

        Sends POST /api/video/add-audio.

        Docs: API Documentation, All Audio & Subtitle Endpoints (checked 2026-11-20).

        Args:
            video_filename: Name of the video file.
            audio_filename: Name of the audio file.
        """
        return self._client.call(
            _wire.VIDEO_ADD_AUDIO_OPERATION,
            {
                "video_filename": video_filename,
                "audio_filename": audio_filename,
            },
        )


class AsyncVideos(AsyncGroup, VideosModels[Coroutine[object, object, AsyncJob]]):
    """`client.videos` of the async client."""

    async def generate(
        self,
        *,
        prompt: str,
        model: str | None = None,
        negative_prompt: str | None = None,
        width: int | None = None,
        height: int | None = None,
        frames: int | None = None,
        steps: int | None = None,
        cfg: float | None = None,
        seed: int | None = None,
        sampler: str | None = None,
        scheduler: str | None = None,
        shift: float | None = None,
        frame_rate: int | None = None,
        project_id: int | None = None,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> AsyncJob:
        """Queue a video made from words or from a picture.

        Sends POST /api/generate.

        Docs: API Documentation, POST /api/generate (checked 2026-11-20).

        Args:
            prompt: What the video shows. At most 2000 characters.
            model: Id of the model.
            negative_prompt: What to keep out of the result.
            width: Width in pixels.
            height: Height in pixels.
            frames: Number of frames. The plan sets the most.
            steps: Number of sampling steps. More are finer and dearer.
            cfg: How closely the prompt is followed.
            seed: Number that fixes the random choices, -1 to draw one.
            sampler: Name of the sampler.
            scheduler: Name of the scheduler.
            shift: Flow shift.
            frame_rate: Frames per second. Default 24.
            project_id: Studio project that the video belongs to.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.start(
            _wire.GENERATE_OPERATION,
            {
                "prompt": prompt,
                "model": model,
                "negative_prompt": negative_prompt,
                "width": width,
                "height": height,
                "frames": frames,
                "steps": steps,
                "cfg": cfg,
                "seed": seed,
                "sampler": sampler,
                "scheduler": scheduler,
                "shift": shift,
                "frame_rate": frame_rate,
                "project_id": project_id,
                "fields": fields,
                "files": files,
            },
        )

    def download(
        self,
        *,
        filename: str,
        token: str | None = None,
    ) -> AsyncFileAnswer:
        """Download a video that is yours or was shared with you.

        Sends GET /api/video/{filename}.

        Docs: API Documentation, GET /api/video (checked 2026-11-20).

        Args:
            filename: Name of the file.
            token: Token of a share link.
        """
        return self._client.download(
            _wire.VIDEO_DOWNLOAD_OPERATION,
            {
                "filename": filename,
                "token": token,
            },
        )

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
    ) -> AsyncPager[JsonValue]:
        """List the videos that the account has made.

        Sends GET /api/generations.

        The docs do not print the answer; where it holds the list is assumed.

        Docs: API Documentation, GET /api/generations (checked 2026-11-20).

        Args:
            limit: The most results to give. Default 50. At most 200.
            offset: How many results to skip. Default 0.
        """
        return self._client.pages(
            _wire.GENERATIONS_LIST_OPERATION,
            {
                "limit": limit,
                "offset": offset,
            },
        )

    async def delete(
        self,
        *,
        id: int,
    ) -> JsonValue:
        """Delete a video and its file.

        Sends DELETE /api/generations/{id}.

        Docs: API Documentation, Additional Video Endpoints (checked 2026-11-20).

        Args:
            id: Id of the video.
        """
        return await self._client.call(
            _wire.GENERATIONS_DELETE_OPERATION,
            {
                "id": id,
            },
        )

    async def toggle_favorite(
        self,
        *,
        id: int,
    ) -> models.FavoriteState:
        """Make a video a favourite, or undo that.

        Sends POST /api/generations/{id}/favorite.

        Docs: API Documentation, Additional Video Endpoints (checked 2026-11-20).

        Args:
            id: Id of the video.
        """
        return await self._client.call(
            _wire.GENERATIONS_FAVORITE_OPERATION,
            {
                "id": id,
            },
        )

    async def share(
        self,
        *,
        id: int,
    ) -> models.ShareLink:
        """Make a link by which others see a video.

        Sends POST /api/generations/{id}/share.

        Docs: API Documentation, Additional Video Endpoints (checked 2026-11-20).

        Args:
            id: Id of the video.
        """
        return await self._client.call(
            _wire.GENERATIONS_SHARE_OPERATION,
            {
                "id": id,
            },
        )

    async def toggle_public(
        self,
        *,
        id: int,
    ) -> JsonValue:
        """Show a video in the public gallery, or hide it again.

        Sends POST /api/generations/{id}/public.

        Docs: API Documentation, Additional Video Endpoints (checked 2026-11-20).

        Args:
            id: Id of the video.
        """
        return await self._client.call(
            _wire.GENERATIONS_PUBLIC_OPERATION,
            {
                "id": id,
            },
        )

    async def get_shared(
        self,
        *,
        token: str,
    ) -> JsonValue:
        """Read the data of a shared video.

        Sends GET /api/share/{token}.

        Docs: API Documentation, Additional Video Endpoints (checked 2026-11-20).

        Args:
            token: Token from the link or the message.
        """
        return await self._client.call(
            _wire.SHARE_GET_OPERATION,
            {
                "token": token,
            },
        )

    async def extend(
        self,
        *,
        video_filename: str | None = None,
        generation_id: int | None = None,
    ) -> JsonValue:
        """Take the last frame of a video, from which an image-to-video call can go on.

        Sends POST /api/extend-video.

        Docs: API Documentation, Additional Video Endpoints (checked 2026-11-20).

        Args:
            video_filename: Name of the video file.
            generation_id: Id of the video.
        """
        return await self._client.call(
            _wire.EXTEND_VIDEO_OPERATION,
            {
                "video_filename": video_filename,
                "generation_id": generation_id,
            },
        )

    async def generate_v2v(
        self,
        *,
        video_filename: str | None = None,
        prompt: str | None = None,
        strength: float | None = None,
    ) -> AsyncJob:
        """Give a video another style.

        Sends POST /api/generate-v2v.

        Docs: API Documentation, Additional Video Endpoints (checked 2026-11-20).

        Args:
            video_filename: Name of the video file.
            prompt: What to make.
            strength: How far the result may leave the source.
        """
        return await self._client.start(
            _wire.GENERATE_V2V_OPERATION,
            {
                "video_filename": video_filename,
                "prompt": prompt,
                "strength": strength,
            },
        )

    async def list_models(self) -> JsonValue:
        """List the video models with their present defaults and parameters.

        Sends GET /api/models.

        Docs: API Documentation, Available Models (checked 2026-11-20).
        """
        return await self._client.call(_wire.MODELS_LIST_OPERATION, {})

    async def add_audio(
        self,
        *,
        video_filename: str | None = None,
        audio_filename: object = None,
    ) -> JsonValue:
        """Lay a sound under a video.

        Sends POST /api/video/add-audio.

        Docs: API Documentation, All Audio & Subtitle Endpoints (checked 2026-11-20).

        Args:
            video_filename: Name of the video file.
            audio_filename: Name of the audio file.
        """
        return await self._client.call(
            _wire.VIDEO_ADD_AUDIO_OPERATION,
            {
                "video_filename": video_filename,
                "audio_filename": audio_filename,
            },
        )
