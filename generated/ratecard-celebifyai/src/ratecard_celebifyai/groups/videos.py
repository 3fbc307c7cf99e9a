# Made by ratecard from specs/celebifyai/. Change the spec, not this file.
"""The methods of `client.videos`."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Literal, overload

from ratecard_celebifyai import _wire
from ratecard_runtime.aio.client import AsyncJob, AsyncPager
from ratecard_runtime.groups import AsyncGroup, ModelMethods, Submitted, SyncGroup
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.lazy import lazy_module
from ratecard_runtime.sync.client import Job, Pager

if TYPE_CHECKING:
    from ratecard_celebifyai import models
else:
    models = lazy_module("ratecard_celebifyai.models")


class VideosModels(ModelMethods[Submitted]):
    """Models behind `client.videos`; a method submits a task and returns its job."""

    @overload
    def seedance_v1_lite_t2v(self, request: models.SeedanceV1LiteT2v, /) -> Submitted: ...
    @overload
    def seedance_v1_lite_t2v(
        self,
        /,
        *,
        prompt: str,
        image_url: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def seedance_v1_lite_t2v(
        self,
        request: models.SeedanceV1LiteT2v | None = None,
        /,
        *,
        prompt: str | None = None,
        image_url: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Seedance V1 Lite T2V: Makes a video from words.

        Price: unpublished.

        Docs: API documentation, Models, Video Models, type T2V (checked 2026-11-20).

        Args:
            prompt: What to make.
            image_url: Address of the source picture.
            aspect_ratio: Width to height. Default "16:9".
            duration: Length of the video in seconds. What is allowed depends on the model.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.SEEDANCE_V1_LITE_T2V,
            request,
            {
                "prompt": prompt,
                "image_url": image_url,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "seed": seed,
            },
        )

    @overload
    def seedance_v1_pro_t2v(self, request: models.SeedanceV1ProT2v, /) -> Submitted: ...
    @overload
    def seedance_v1_pro_t2v(
        self,
        /,
        *,
        prompt: str,
        image_url: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def seedance_v1_pro_t2v(
        self,
        request: models.SeedanceV1ProT2v | None = None,
        /,
        *,
        prompt: str | None = None,
        image_url: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Seedance V1 Pro T2V: Makes a video from words.

        Price: unpublished.

        Docs: API documentation, Models, Video Models, type T2V (checked 2026-11-20).

        Args:
            prompt: What to make.
            image_url: Address of the source picture.
            aspect_ratio: Width to height. Default "16:9".
            duration: Length of the video in seconds. What is allowed depends on the model.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.SEEDANCE_V1_PRO_T2V,
            request,
            {
                "prompt": prompt,
                "image_url": image_url,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "seed": seed,
            },
        )

    @overload
    def seedance_1_5_pro_t2v(self, request: models.Seedance15ProT2v, /) -> Submitted: ...
    @overload
    def seedance_1_5_pro_t2v(
        self,
        /,
        *,
        prompt: str,
        image_url: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def seedance_1_5_pro_t2v(
        self,
        request: models.Seedance15ProT2v | None = None,
        /,
        *,
        prompt: str | None = None,
        image_url: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Seedance 1.5 Pro T2V: Makes a video from words.

        Price: unpublished.

        Docs: API documentation, Models, Video Models, type T2V (checked 2026-11-20).

        Args:
            prompt: What to make.
            image_url: Address of the source picture.
            aspect_ratio: Width to height. Default "16:9".
            duration: Length of the video in seconds. What is allowed depends on the model.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.SEEDANCE_1_5_PRO_T2V,
            request,
            {
                "prompt": prompt,
                "image_url": image_url,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "seed": seed,
            },
        )

    @overload
    def kling_2_5_turbo_t2v(self, request: models.Kling25TurboT2v, /) -> Submitted: ...
    @overload
    def kling_2_5_turbo_t2v(
        self,
        /,
        *,
        prompt: str,
        image_url: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def kling_2_5_turbo_t2v(
        self,
        request: models.Kling25TurboT2v | None = None,
        /,
        *,
        prompt: str | None = None,
        image_url: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Kling 2.5 Turbo T2V: Makes a video from words.

        Price: unpublished.

        Docs: API documentation, Models, Video Models, type T2V (checked 2026-11-20).

        Args:
            prompt: What to make.
            image_url: Address of the source picture.
            aspect_ratio: Width to height. Default "16:9".
            duration: Length of the video in seconds. What is allowed depends on the model.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.KLING_2_5_TURBO_T2V,
            request,
            {
                "prompt": prompt,
                "image_url": image_url,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "seed": seed,
            },
        )

    @overload
    def kling_2_6_t2v(self, request: models.Kling26T2v, /) -> Submitted: ...
    @overload
    def kling_2_6_t2v(
        self,
        /,
        *,
        prompt: str,
        image_url: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def kling_2_6_t2v(
        self,
        request: models.Kling26T2v | None = None,
        /,
        *,
        prompt: str | None = None,
        image_url: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Kling 2.6 T2V: Makes a video from words.

        Price: unpublished.

        Docs: API documentation, Models, Video Models, type T2V (checked 2026-11-20).

        Args:
            prompt: What to make.
            image_url: Address of the source picture.
            aspect_ratio: Width to height. Default "16:9".
            duration: Length of the video in seconds. What is allowed depends on the model.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.KLING_2_6_T2V,
            request,
            {
                "prompt": prompt,
                "image_url": image_url,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "seed": seed,
            },
        )

    @overload
    def kling_2_1_master_t2v(self, request: models.Kling21MasterT2v, /) -> Submitted: ...
    @overload
    def kling_2_1_master_t2v(
        self,
        /,
        *,
        prompt: str,
        image_url: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def kling_2_1_master_t2v(
        self,
        request: models.Kling21MasterT2v | None = None,
        /,
        *,
        prompt: str | None = None,
        image_url: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Kling 2.1 Master T2V: Makes a video from words.

        Price: unpublished.

        Docs: API documentation, Models, Video Models, type T2V (checked 2026-11-20).

        Args:
            prompt: What to make.
            image_url: Address of the source picture.
            aspect_ratio: Width to height. Default "16:9".
            duration: Length of the video in seconds. What is allowed depends on the model.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.KLING_2_1_MASTER_T2V,
            request,
            {
                "prompt": prompt,
                "image_url": image_url,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "seed": seed,
            },
        )

    @overload
    def wan_2_6_t2v(self, request: models.Wan26T2v, /) -> Submitted: ...
    @overload
    def wan_2_6_t2v(
        self,
        /,
        *,
        prompt: str,
        image_url: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def wan_2_6_t2v(
        self,
        request: models.Wan26T2v | None = None,
        /,
        *,
        prompt: str | None = None,
        image_url: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Wan 2.6 T2V: Makes a video from words.

        Price: unpublished.

        Docs: API documentation, Models, Video Models, type T2V (checked 2026-11-20).

        Args:
            prompt: What to make.
            image_url: Address of the source picture.
            aspect_ratio: Width to height. Default "16:9".
            duration: Length of the video in seconds. What is allowed depends on the model.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.WAN_2_6_T2V,
            request,
            {
                "prompt": prompt,
                "image_url": image_url,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "seed": seed,
            },
        )

    @overload
    def wan_2_5_t2v(self, request: models.Wan25T2v, /) -> Submitted: ...
    @overload
    def wan_2_5_t2v(
        self,
        /,
        *,
        prompt: str,
        image_url: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def wan_2_5_t2v(
        self,
        request: models.Wan25T2v | None = None,
        /,
        *,
        prompt: str | None = None,
        image_url: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Wan 2.5 T2V: Makes a video from words.

        Price: unpublished.

        Docs: API documentation, Models, Video Models, type T2V (checked 2026-11-20).

        Args:
            prompt: What to make.
            image_url: Address of the source picture.
            aspect_ratio: Width to height. Default "16:9".
            duration: Length of the video in seconds. What is allowed depends on the model.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.WAN_2_5_T2V,
            request,
            {
                "prompt": prompt,
                "image_url": image_url,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "seed": seed,
            },
        )

    @overload
    def veo_3_fast_t2v(self, request: models.Veo3FastT2v, /) -> Submitted: ...
    @overload
    def veo_3_fast_t2v(
        self,
        /,
        *,
        prompt: str,
        image_url: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def veo_3_fast_t2v(
        self,
        request: models.Veo3FastT2v | None = None,
        /,
        *,
        prompt: str | None = None,
        image_url: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Veo 3 Fast T2V: Makes a video from words.

        Price: unpublished.

        Docs: API documentation, Models, Video Models, type T2V (checked 2026-11-20).

        Args:
            prompt: What to make.
            image_url: Address of the source picture.
            aspect_ratio: Width to height. Default "16:9".
            duration: Length of the video in seconds. What is allowed depends on the model.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.VEO_3_FAST_T2V,
            request,
            {
                "prompt": prompt,
                "image_url": image_url,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "seed": seed,
            },
        )

    @overload
    def veo_3_quality_t2v(self, request: models.Veo3QualityT2v, /) -> Submitted: ...
    @overload
    def veo_3_quality_t2v(
        self,
        /,
        *,
        prompt: str,
        image_url: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def veo_3_quality_t2v(
        self,
        request: models.Veo3QualityT2v | None = None,
        /,
        *,
        prompt: str | None = None,
        image_url: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Veo 3 Quality T2V: Makes a video from words.

        Price: unpublished.

        Docs: API documentation, Models, Video Models, type T2V (checked 2026-11-20).

        Args:
            prompt: What to make.
            image_url: Address of the source picture.
            aspect_ratio: Width to height. Default "16:9".
            duration: Length of the video in seconds. What is allowed depends on the model.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.VEO_3_QUALITY_T2V,
            request,
            {
                "prompt": prompt,
                "image_url": image_url,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "seed": seed,
            },
        )

    @overload
    def sora_2_t2v(self, request: models.Sora2T2v, /) -> Submitted: ...
    @overload
    def sora_2_t2v(
        self,
        /,
        *,
        prompt: str,
        image_url: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def sora_2_t2v(
        self,
        request: models.Sora2T2v | None = None,
        /,
        *,
        prompt: str | None = None,
        image_url: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Sora 2 T2V: Makes a video from words.

        Price: unpublished.

        Docs: API documentation, Models, Video Models, type T2V (checked 2026-11-20).

        Args:
            prompt: What to make.
            image_url: Address of the source picture.
            aspect_ratio: Width to height. Default "16:9".
            duration: Length of the video in seconds. What is allowed depends on the model.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.SORA_2_T2V,
            request,
            {
                "prompt": prompt,
                "image_url": image_url,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "seed": seed,
            },
        )

    @overload
    def sora_2_pro_t2v(self, request: models.Sora2ProT2v, /) -> Submitted: ...
    @overload
    def sora_2_pro_t2v(
        self,
        /,
        *,
        prompt: str,
        image_url: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def sora_2_pro_t2v(
        self,
        request: models.Sora2ProT2v | None = None,
        /,
        *,
        prompt: str | None = None,
        image_url: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Sora 2 Pro T2V: Makes a video from words.

        Price: unpublished.

        Docs: API documentation, Models, Video Models, type T2V (checked 2026-11-20).

        Args:
            prompt: What to make.
            image_url: Address of the source picture.
            aspect_ratio: Width to height. Default "16:9".
            duration: Length of the video in seconds. What is allowed depends on the model.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.SORA_2_PRO_T2V,
            request,
            {
                "prompt": prompt,
                "image_url": image_url,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "seed": seed,
            },
        )

    @overload
    def hailuo_02_t2v_pro(self, request: models.Hailuo02T2vPro, /) -> Submitted: ...
    @overload
    def hailuo_02_t2v_pro(
        self,
        /,
        *,
        prompt: str,
        image_url: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def hailuo_02_t2v_pro(
        self,
        request: models.Hailuo02T2vPro | None = None,
        /,
        *,
        prompt: str | None = None,
        image_url: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Hailuo 02 Pro T2V: Makes a video from words.

        Price: unpublished.

        Docs: API documentation, Models, Video Models, type T2V (checked 2026-11-20).

        Args:
            prompt: What to make.
            image_url: Address of the source picture.
            aspect_ratio: Width to height. Default "16:9".
            duration: Length of the video in seconds. What is allowed depends on the model.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.HAILUO_02_T2V_PRO,
            request,
            {
                "prompt": prompt,
                "image_url": image_url,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "seed": seed,
            },
        )

    @overload
    def hailuo_02_t2v_standard(self, request: models.Hailuo02T2vStandard, /) -> Submitted: ...
    @overload
    def hailuo_02_t2v_standard(
        self,
        /,
        *,
        prompt: str,
        image_url: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def hailuo_02_t2v_standard(
        self,
        request: models.Hailuo02T2vStandard | None = None,
        /,
        *,
        prompt: str | None = None,
        image_url: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Hailuo 02 Standard T2V: Makes a video from words.

        Price: unpublished.

        Docs: API documentation, Models, Video Models, type T2V (checked 2026-11-20).

        Args:
            prompt: What to make.
            image_url: Address of the source picture.
            aspect_ratio: Width to height. Default "16:9".
            duration: Length of the video in seconds. What is allowed depends on the model.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.HAILUO_02_T2V_STANDARD,
            request,
            {
                "prompt": prompt,
                "image_url": image_url,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "seed": seed,
            },
        )

    @overload
    def grok_imagine_t2v(self, request: models.GrokImagineT2v, /) -> Submitted: ...
    @overload
    def grok_imagine_t2v(
        self,
        /,
        *,
        prompt: str,
        image_url: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def grok_imagine_t2v(
        self,
        request: models.GrokImagineT2v | None = None,
        /,
        *,
        prompt: str | None = None,
        image_url: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Grok Imagine T2V: Makes a video from words.

        Price: unpublished.

        Docs: API documentation, Models, Video Models, type T2V (checked 2026-11-20).

        Args:
            prompt: What to make.
            image_url: Address of the source picture.
            aspect_ratio: Width to height. Default "16:9".
            duration: Length of the video in seconds. What is allowed depends on the model.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.GROK_IMAGINE_T2V,
            request,
            {
                "prompt": prompt,
                "image_url": image_url,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "seed": seed,
            },
        )

    @overload
    def seedance_v1_lite_i2v(self, request: models.SeedanceV1LiteI2v, /) -> Submitted: ...
    @overload
    def seedance_v1_lite_i2v(
        self,
        /,
        *,
        image_url: str,
        prompt: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def seedance_v1_lite_i2v(
        self,
        request: models.SeedanceV1LiteI2v | None = None,
        /,
        *,
        image_url: str | None = None,
        prompt: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Seedance V1 Lite I2V: Makes a video from a picture.

        Price: unpublished.

        Docs: API documentation, Models, Video Models, type I2V (checked 2026-11-20).

        Args:
            image_url: Address of the source picture.
            prompt: What to make.
            aspect_ratio: Width to height. Default "16:9".
            duration: Length of the video in seconds. What is allowed depends on the model.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.SEEDANCE_V1_LITE_I2V,
            request,
            {
                "image_url": image_url,
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "seed": seed,
            },
        )

    @overload
    def seedance_v1_pro_i2v(self, request: models.SeedanceV1ProI2v, /) -> Submitted: ...
    @overload
    def seedance_v1_pro_i2v(
        self,
        /,
        *,
        image_url: str,
        prompt: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def seedance_v1_pro_i2v(
        self,
        request: models.SeedanceV1ProI2v | None = None,
        /,
        *,
        image_url: str | None = None,
        prompt: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Seedance V1 Pro I2V: Makes a video from a picture.

        Price: unpublished.

        Docs: API documentation, Models, Video Models, type I2V (checked 2026-11-20).

        Args:
            image_url: Address of the source picture.
            prompt: What to make.
            aspect_ratio: Width to height. Default "16:9".
            duration: Length of the video in seconds. What is allowed depends on the model.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.SEEDANCE_V1_PRO_I2V,
            request,
            {
                "image_url": image_url,
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "seed": seed,
            },
        )

    @overload
    def seedance_1_5_pro_i2v(self, request: models.Seedance15ProI2v, /) -> Submitted: ...
    @overload
    def seedance_1_5_pro_i2v(
        self,
        /,
        *,
        image_url: str,
        prompt: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def seedance_1_5_pro_i2v(
        self,
        request: models.Seedance15ProI2v | None = None,
        /,
        *,
        image_url: str | None = None,
        prompt: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Seedance 1.5 Pro I2V: Makes a video from a picture.

        Price: unpublished.

        Docs: API documentation, Models, Video Models, type I2V (checked 2026-11-20).

        Args:
            image_url: Address of the source picture.
            prompt: What to make.
            aspect_ratio: Width to height. Default "16:9".
            duration: Length of the video in seconds. What is allowed depends on the model.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.SEEDANCE_1_5_PRO_I2V,
            request,
            {
                "image_url": image_url,
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "seed": seed,
            },
        )

    @overload
    def kling_2_5_turbo_i2v(self, request: models.Kling25TurboI2v, /) -> Submitted: ...
    @overload
    def kling_2_5_turbo_i2v(
        self,
        /,
        *,
        image_url: str,
        prompt: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def kling_2_5_turbo_i2v(
        self,
        request: models.Kling25TurboI2v | None = None,
        /,
        *,
        image_url: str | None = None,
        prompt: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Kling 2.5 Turbo I2V: Makes a video from a picture.

        Price: unpublished.

        Docs: API documentation, Models, Video Models, type I2V (checked 2026-11-20).

        Args:
            image_url: Address of the source picture.
            prompt: What to make.
            aspect_ratio: Width to height. Default "16:9".
            duration: Length of the video in seconds. What is allowed depends on the model.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.KLING_2_5_TURBO_I2V,
            request,
            {
                "image_url": image_url,
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "seed": seed,
            },
        )

    @overload
    def kling_2_6_i2v(self, request: models.Kling26I2v, /) -> Submitted: ...
    @overload
    def kling_2_6_i2v(
        self,
        /,
        *,
        image_url: str,
        prompt: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def kling_2_6_i2v(
        self,
        request: models.Kling26I2v | None = None,
        /,
        *,
        image_url: str | None = None,
        prompt: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Kling 2.6 I2V: Makes a video from a picture.

        Price: unpublished.

        Docs: API documentation, Models, Video Models, type I2V (checked 2026-11-20).

        Args:
            image_url: Address of the source picture.
            prompt: What to make.
            aspect_ratio: Width to height. Default "16:9".
            duration: Length of the video in seconds. What is allowed depends on the model.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.KLING_2_6_I2V,
            request,
            {
                "image_url": image_url,
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "seed": seed,
            },
        )

    @overload
    def kling_2_1_master_i2v(self, request: models.Kling21MasterI2v, /) -> Submitted: ...
    @overload
    def kling_2_1_master_i2v(
        self,
        /,
        *,
        image_url: str,
        prompt: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def kling_2_1_master_i2v(
        self,
        request: models.Kling21MasterI2v | None = None,
        /,
        *,
        image_url: str | None = None,
        prompt: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Kling 2.1 Master I2V: Makes a video from a picture.

        Price: unpublished.

        Docs: API documentation, Models, Video Models, type I2V (checked 2026-11-20).

        Args:
            image_url: Address of the source picture.
            prompt: What to make.
            aspect_ratio: Width to height. Default "16:9".
            duration: Length of the video in seconds. What is allowed depends on the model.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.KLING_2_1_MASTER_I2V,
            request,
            {
                "image_url": image_url,
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "seed": seed,
            },
        )

    @overload
    def wan_2_6_i2v(self, request: models.Wan26I2v, /) -> Submitted: ...
    @overload
    def wan_2_6_i2v(
        self,
        /,
        *,
        image_url: str,
        prompt: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def wan_2_6_i2v(
        self,
        request: models.Wan26I2v | None = None,
        /,
        *,
        image_url: str | None = None,
        prompt: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Wan 2.6 I2V: Makes a video from a picture.

        Price: unpublished.

        Docs: API documentation, Models, Video Models, type I2V (checked 2026-11-20).

        Args:
            image_url: Address of the source picture.
            prompt: What to make.
            aspect_ratio: Width to height. Default "16:9".
            duration: Length of the video in seconds. What is allowed depends on the model.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.WAN_2_6_I2V,
            request,
            {
                "image_url": image_url,
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "seed": seed,
            },
        )

    @overload
    def wan_2_5_i2v(self, request: models.Wan25I2v, /) -> Submitted: ...
    @overload
    def wan_2_5_i2v(
        self,
        /,
        *,
        image_url: str,
        prompt: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def wan_2_5_i2v(
        self,
        request: models.Wan25I2v | None = None,
        /,
        *,
        image_url: str | None = None,
        prompt: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Wan 2.5 I2V: Makes a video from a picture.

        Price: unpublished.

        Docs: API documentation, Models, Video Models, type I2V (checked 2026-11-20).

        Args:
            image_url: Address of the source picture.
            prompt: What to make.
            aspect_ratio: Width to height. Default "16:9".
            duration: Length of the video in seconds. What is allowed depends on the model.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.WAN_2_5_I2V,
            request,
            {
                "image_url": image_url,
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "seed": seed,
            },
        )

    @overload
    def veo_3_fast_i2v(self, request: models.Veo3FastI2v, /) -> Submitted: ...
    @overload
    def veo_3_fast_i2v(
        self,
        /,
        *,
        image_url: str,
        prompt: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def veo_3_fast_i2v(
        self,
        request: models.Veo3FastI2v | None = None,
        /,
        *,
        image_url: str | None = None,
        prompt: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Veo 3 Fast I2V: Makes a video from a picture.

        Price: unpublished.

        Docs: API documentation, Models, Video Models, type I2V (checked 2026-11-20).

        Args:
            image_url: Address of the source picture.
            prompt: What to make.
            aspect_ratio: Width to height. Default "16:9".
            duration: Length of the video in seconds. What is allowed depends on the model.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.VEO_3_FAST_I2V,
            request,
            {
                "image_url": image_url,
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "seed": seed,
            },
        )

    @overload
    def veo_3_quality_i2v(self, request: models.Veo3QualityI2v, /) -> Submitted: ...
    @overload
    def veo_3_quality_i2v(
        self,
        /,
        *,
        image_url: str,
        prompt: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def veo_3_quality_i2v(
        self,
        request: models.Veo3QualityI2v | None = None,
        /,
        *,
        image_url: str | None = None,
        prompt: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Veo 3 Quality I2V: Makes a video from a picture.

        Price: unpublished.

        Docs: API documentation, Models, Video Models, type I2V (checked 2026-11-20).

        Args:
            image_url: Address of the source picture.
            prompt: What to make.
            aspect_ratio: Width to height. Default "16:9".
            duration: Length of the video in seconds. What is allowed depends on the model.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.VEO_3_QUALITY_I2V,
            request,
            {
                "image_url": image_url,
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "seed": seed,
            },
        )

    @overload
    def sora_2_i2v(self, request: models.Sora2I2v, /) -> Submitted: ...
    @overload
    def sora_2_i2v(
        self,
        /,
        *,
        image_url: str,
        prompt: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def sora_2_i2v(
        self,
        request: models.Sora2I2v | None = None,
        /,
        *,
        image_url: str | None = None,
        prompt: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Sora 2 I2V: Makes a video from a picture.

        Price: unpublished.

        Docs: API documentation, Models, Video Models, type I2V (checked 2026-11-20).

        Args:
            image_url: Address of the source picture.
            prompt: What to make.
            aspect_ratio: Width to height. Default "16:9".
            duration: Length of the video in seconds. What is allowed depends on the model.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.SORA_2_I2V,
            request,
            {
                "image_url": image_url,
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "seed": seed,
            },
        )

    @overload
    def sora_2_pro_i2v(self, request: models.Sora2ProI2v, /) -> Submitted: ...
    @overload
    def sora_2_pro_i2v(
        self,
        /,
        *,
        image_url: str,
        prompt: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def sora_2_pro_i2v(
        self,
        request: models.Sora2ProI2v | None = None,
        /,
        *,
        image_url: str | None = None,
        prompt: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Sora 2 Pro I2V: Makes a video from a picture.

        Price: unpublished.

        Docs: API documentation, Models, Video Models, type I2V (checked 2026-11-20).

        Args:
            image_url: Address of the source picture.
            prompt: What to make.
            aspect_ratio: Width to height. Default "16:9".
            duration: Length of the video in seconds. What is allowed depends on the model.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.SORA_2_PRO_I2V,
            request,
            {
                "image_url": image_url,
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "seed": seed,
            },
        )

    @overload
    def hailuo_02_i2v_pro(self, request: models.Hailuo02I2vPro, /) -> Submitted: ...
    @overload
    def hailuo_02_i2v_pro(
        self,
        /,
        *,
        image_url: str,
        prompt: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def hailuo_02_i2v_pro(
        self,
        request: models.Hailuo02I2vPro | None = None,
        /,
        *,
        image_url: str | None = None,
        prompt: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Hailuo 02 Pro I2V: Makes a video from a picture.

        Price: unpublished.

        Docs: API documentation, Models, Video Models, type I2V (checked 2026-11-20).

        Args:
            image_url: Address of the source picture.
            prompt: What to make.
            aspect_ratio: Width to height. Default "16:9".
            duration: Length of the video in seconds. What is allowed depends on the model.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.HAILUO_02_I2V_PRO,
            request,
            {
                "image_url": image_url,
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "seed": seed,
            },
        )

    @overload
    def hailuo_02_i2v_standard(self, request: models.Hailuo02I2vStandard, /) -> Submitted: ...
    @overload
    def hailuo_02_i2v_standard(
        self,
        /,
        *,
        image_url: str,
        prompt: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def hailuo_02_i2v_standard(
        self,
        request: models.Hailuo02I2vStandard | None = None,
        /,
        *,
        image_url: str | None = None,
        prompt: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Hailuo 02 Standard I2V: Makes a video from a picture.

        Price: unpublished.

        Docs: API documentation, Models, Video Models, type I2V (checked 2026-11-20).

        Args:
            image_url: Address of the source picture.
            prompt: What to make.
            aspect_ratio: Width to height. Default "16:9".
            duration: Length of the video in seconds. What is allowed depends on the model.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.HAILUO_02_I2V_STANDARD,
            request,
            {
                "image_url": image_url,
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "seed": seed,
            },
        )

    @overload
    def grok_imagine_i2v(self, request: models.GrokImagineI2v, /) -> Submitted: ...
    @overload
    def grok_imagine_i2v(
        self,
        /,
        *,
        image_url: str,
        prompt: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def grok_imagine_i2v(
        self,
        request: models.GrokImagineI2v | None = None,
        /,
        *,
        image_url: str | None = None,
        prompt: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Grok Imagine I2V: Makes a video from a picture.

        Price: unpublished.

        Docs: API documentation, Models, Video Models, type I2V (checked 2026-11-20).

        Args:
            image_url: Address of the source picture.
            prompt: What to make.
            aspect_ratio: Width to height. Default "16:9".
            duration: Length of the video in seconds. What is allowed depends on the model.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.GROK_IMAGINE_I2V,
            request,
            {
                "image_url": image_url,
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "seed": seed,
            },
        )


class Videos(SyncGroup, VideosModels[Job]):
    """`client.videos` of the sync client."""

    def generate(
        self,
        *,
        model: str,
        prompt: str,
        image_url: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> Job:
        """Start a video generation with one model.

        Sends POST /api/v1/videos/generate/{model}.

        Docs: API documentation, Video Generation (checked 2026-11-20).

        Args:
            model: Id of the model.
            prompt: What to make.
            image_url: Address of the source picture; image-to-video models require it.
            aspect_ratio: Width to height. Default "16:9".
            duration: Length of the video in seconds. What is allowed depends on the model.
            seed: Number that makes a result repeatable.
        """
        return self._client.start(
            _wire.GENERATE_VIDEO_OPERATION,
            {
                "model": model,
                "prompt": prompt,
                "image_url": image_url,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "seed": seed,
            },
        )

    def get(
        self,
        *,
        id: str,
    ) -> models.Generation:
        """Read how a video generation stands, and its result.

        Sends GET /api/v1/videos/{id}.

        Docs: API documentation, Video Generation (checked 2026-11-20).

        Args:
            id: Id of the generation.
        """
        return self._client.call(
            _wire.GET_VIDEO_OPERATION,
            {
                "id": id,
            },
        )

    def list(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        model: str | None = None,
        status: Literal["pending", "processing", "completed", "failed"] | None = None,
    ) -> Pager[JsonValue]:
        """List your video generations, newest first.

        Sends GET /api/v1/videos.

        Docs: API documentation, Video Generation and Pagination (checked 2026-11-20).

        Args:
            limit: Entries of a page. Default 20. From 1 to 100.
            cursor: Cursor from the page before.
            model: Id of a model.
            status: How the generations stand. One of "pending", "processing", "completed",
                "failed".
        """
        return self._client.pages(
            _wire.LIST_VIDEOS_OPERATION,
            {
                "limit": limit,
                "cursor": cursor,
                "model": model,
                "status": status,
            },
        )


class AsyncVideos(AsyncGroup, VideosModels[Coroutine[object, object, AsyncJob]]):
    """`client.videos` of the async client."""

    async def generate(
        self,
        *,
        model: str,
        prompt: str,
        image_url: str | None = None,
        aspect_ratio: str | None = None,
        duration: float | None = None,
        seed: int | None = None,
    ) -> AsyncJob:
        """Start a video generation with one model.

        Sends POST /api/v1/videos/generate/{model}.

        Docs: API documentation, Video Generation (checked 2026-11-20).

        Args:
            model: Id of the model.
            prompt: What to make.
            image_url: Address of the source picture; image-to-video models require it.
            aspect_ratio: Width to height. Default "16:9".
            duration: Length of the video in seconds. What is allowed depends on the model.
            seed: Number that makes a result repeatable.
        """
        return await self._client.start(
            _wire.GENERATE_VIDEO_OPERATION,
            {
                "model": model,
                "prompt": prompt,
                "image_url": image_url,
                "aspect_ratio": aspect_ratio,
                "duration": duration,
                "seed": seed,
            },
        )

    async def get(
        self,
        *,
        id: str,
    ) -> models.Generation:
        """Read how a video generation stands, and its result.

        Sends GET /api/v1/videos/{id}.

        Docs: API documentation, Video Generation (checked 2026-11-20).

        Args:
            id: Id of the generation.
        """
        return await self._client.call(
            _wire.GET_VIDEO_OPERATION,
            {
                "id": id,
            },
        )

    def list(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        model: str | None = None,
        status: Literal["pending", "processing", "completed", "failed"] | None = None,
    ) -> AsyncPager[JsonValue]:
        """List your video generations, newest first.

        Sends GET /api/v1/videos.

        Docs: API documentation, Video Generation and Pagination (checked 2026-11-20).

        Args:
            limit: Entries of a page. Default 20. From 1 to 100.
            cursor: Cursor from the page before.
            model: Id of a model.
            status: How the generations stand. One of "pending", "processing", "completed",
                "failed".
        """
        return self._client.pages(
            _wire.LIST_VIDEOS_OPERATION,
            {
                "limit": limit,
                "cursor": cursor,
                "model": model,
                "status": status,
            },
        )
