# Made by ratecard from specs/celebifyai/. Change the spec, not this file.
"""The methods of `client.images`."""

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


class ImagesModels(ModelMethods[Submitted]):
    """Models behind `client.images`; a method submits a task and returns its job."""

    @overload
    def celebify_pro(self, request: models.CelebifyPro, /) -> Submitted: ...
    @overload
    def celebify_pro(
        self,
        /,
        *,
        prompt: str,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def celebify_pro(
        self,
        request: models.CelebifyPro | None = None,
        /,
        *,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """CelebifyAI Pro: Makes pictures from words.

        Price: 15 credits per image.

        Docs: API documentation, Models, Image Models, type T2I (checked 2026-11-20).

        Args:
            prompt: What to make.
            negative_prompt: What to keep out of the result.
            aspect_ratio: Width to height. Default "1:1".
            num_images: How many pictures to make. Each is charged. Default 1. From 1 to 4.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.CELEBIFY_PRO,
            request,
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "aspect_ratio": aspect_ratio,
                "num_images": num_images,
                "seed": seed,
            },
        )

    @overload
    def celebify_noir(self, request: models.CelebifyNoir, /) -> Submitted: ...
    @overload
    def celebify_noir(
        self,
        /,
        *,
        prompt: str,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def celebify_noir(
        self,
        request: models.CelebifyNoir | None = None,
        /,
        *,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """CelebifyAI Noir: Makes pictures from words.

        Price: 5 credits per image.

        Docs: API documentation, Models, Image Models, type T2I (checked 2026-11-20).

        Args:
            prompt: What to make.
            negative_prompt: What to keep out of the result.
            aspect_ratio: Width to height. Default "1:1".
            num_images: How many pictures to make. Each is charged. Default 1. From 1 to 4.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.CELEBIFY_NOIR,
            request,
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "aspect_ratio": aspect_ratio,
                "num_images": num_images,
                "seed": seed,
            },
        )

    @overload
    def celebify_x_plus(self, request: models.CelebifyXPlus, /) -> Submitted: ...
    @overload
    def celebify_x_plus(
        self,
        /,
        *,
        prompt: str,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def celebify_x_plus(
        self,
        request: models.CelebifyXPlus | None = None,
        /,
        *,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """CelebifyAI X Plus: Makes pictures from words.

        Price: 5 credits per image.

        Docs: API documentation, Models, Image Models, type T2I (checked 2026-11-20).

        Args:
            prompt: What to make.
            negative_prompt: What to keep out of the result.
            aspect_ratio: Width to height. Default "1:1".
            num_images: How many pictures to make. Each is charged. Default 1. From 1 to 4.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.CELEBIFY_X_PLUS,
            request,
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "aspect_ratio": aspect_ratio,
                "num_images": num_images,
                "seed": seed,
            },
        )

    @overload
    def z_image(self, request: models.ZImage, /) -> Submitted: ...
    @overload
    def z_image(
        self,
        /,
        *,
        prompt: str,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def z_image(
        self,
        request: models.ZImage | None = None,
        /,
        *,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Z-Image: Makes pictures from words.

        Price: 0.5 credits per image.

        Docs: API documentation, Models, Image Models, type T2I (checked 2026-11-20).

        Args:
            prompt: What to make.
            negative_prompt: What to keep out of the result.
            aspect_ratio: Width to height. Default "1:1".
            num_images: How many pictures to make. Each is charged. Default 1. From 1 to 4.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.Z_IMAGE,
            request,
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "aspect_ratio": aspect_ratio,
                "num_images": num_images,
                "seed": seed,
            },
        )

    @overload
    def seedream_3(self, request: models.Seedream3, /) -> Submitted: ...
    @overload
    def seedream_3(
        self,
        /,
        *,
        prompt: str,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def seedream_3(
        self,
        request: models.Seedream3 | None = None,
        /,
        *,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Seedream 3.0: Makes pictures from words.

        Price: 2.2 credits per image.

        Docs: API documentation, Models, Image Models, type T2I (checked 2026-11-20).

        Args:
            prompt: What to make.
            negative_prompt: What to keep out of the result.
            aspect_ratio: Width to height. Default "1:1".
            num_images: How many pictures to make. Each is charged. Default 1. From 1 to 4.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.SEEDREAM_3,
            request,
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "aspect_ratio": aspect_ratio,
                "num_images": num_images,
                "seed": seed,
            },
        )

    @overload
    def seedream_4_t2i(self, request: models.Seedream4T2i, /) -> Submitted: ...
    @overload
    def seedream_4_t2i(
        self,
        /,
        *,
        prompt: str,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def seedream_4_t2i(
        self,
        request: models.Seedream4T2i | None = None,
        /,
        *,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Seedream 4.0 T2I: Makes pictures from words.

        Price: 2.2 credits per image.

        Docs: API documentation, Models, Image Models, type T2I (checked 2026-11-20).

        Args:
            prompt: What to make.
            negative_prompt: What to keep out of the result.
            aspect_ratio: Width to height. Default "1:1".
            num_images: How many pictures to make. Each is charged. Default 1. From 1 to 6.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.SEEDREAM_4_T2I,
            request,
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "aspect_ratio": aspect_ratio,
                "num_images": num_images,
                "seed": seed,
            },
        )

    @overload
    def seedream_4_edit(self, request: models.Seedream4Edit, /) -> Submitted: ...
    @overload
    def seedream_4_edit(
        self,
        /,
        *,
        prompt: str,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        image_url: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def seedream_4_edit(
        self,
        request: models.Seedream4Edit | None = None,
        /,
        *,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        image_url: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Seedream 4.0 Edit: Changes pictures by words.

        Price: 2.2 credits per image.

        Docs: API documentation, Models, Image Models, type I2I (checked 2026-11-20).

        Args:
            prompt: What to make.
            negative_prompt: What to keep out of the result.
            aspect_ratio: Width to height. Default "1:1".
            image_url: Address of the source picture.
            num_images: How many pictures to make. Each is charged. Default 1. From 1 to 6.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.SEEDREAM_4_EDIT,
            request,
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "aspect_ratio": aspect_ratio,
                "image_url": image_url,
                "num_images": num_images,
                "seed": seed,
            },
        )

    @overload
    def seedream_4_5_t2i(self, request: models.Seedream45T2i, /) -> Submitted: ...
    @overload
    def seedream_4_5_t2i(
        self,
        /,
        *,
        prompt: str,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def seedream_4_5_t2i(
        self,
        request: models.Seedream45T2i | None = None,
        /,
        *,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Seedream 4.5 T2I: Makes pictures from words.

        Price: 2.2 .. 4.4 credits per image.

        Docs: API documentation, Models, Image Models, type T2I (checked 2026-11-20).

        Args:
            prompt: What to make.
            negative_prompt: What to keep out of the result.
            aspect_ratio: Width to height. Default "1:1".
            num_images: How many pictures to make. Each is charged. Default 1. From 1 to 4.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.SEEDREAM_4_5_T2I,
            request,
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "aspect_ratio": aspect_ratio,
                "num_images": num_images,
                "seed": seed,
            },
        )

    @overload
    def seedream_4_5_edit(self, request: models.Seedream45Edit, /) -> Submitted: ...
    @overload
    def seedream_4_5_edit(
        self,
        /,
        *,
        prompt: str,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        image_url: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def seedream_4_5_edit(
        self,
        request: models.Seedream45Edit | None = None,
        /,
        *,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        image_url: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Seedream 4.5 Edit: Changes pictures by words.

        Price: 2.2 .. 4.4 credits per image.

        Docs: API documentation, Models, Image Models, type I2I (checked 2026-11-20).

        Args:
            prompt: What to make.
            negative_prompt: What to keep out of the result.
            aspect_ratio: Width to height. Default "1:1".
            image_url: Address of the source picture.
            num_images: How many pictures to make. Each is charged. Default 1. From 1 to 4.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.SEEDREAM_4_5_EDIT,
            request,
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "aspect_ratio": aspect_ratio,
                "image_url": image_url,
                "num_images": num_images,
                "seed": seed,
            },
        )

    @overload
    def flux_2_pro_t2i(self, request: models.Flux2ProT2i, /) -> Submitted: ...
    @overload
    def flux_2_pro_t2i(
        self,
        /,
        *,
        prompt: str,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def flux_2_pro_t2i(
        self,
        request: models.Flux2ProT2i | None = None,
        /,
        *,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Flux 2 Pro T2I: Makes pictures from words.

        Price: 3.1 credits per image.

        Docs: API documentation, Models, Image Models, type T2I (checked 2026-11-20).

        Args:
            prompt: What to make.
            negative_prompt: What to keep out of the result.
            aspect_ratio: Width to height. Default "1:1".
            num_images: How many pictures to make. Each is charged. Default 1. From 1 to 4.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.FLUX_2_PRO_T2I,
            request,
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "aspect_ratio": aspect_ratio,
                "num_images": num_images,
                "seed": seed,
            },
        )

    @overload
    def flux_2_pro_i2i(self, request: models.Flux2ProI2i, /) -> Submitted: ...
    @overload
    def flux_2_pro_i2i(
        self,
        /,
        *,
        prompt: str,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        image_url: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def flux_2_pro_i2i(
        self,
        request: models.Flux2ProI2i | None = None,
        /,
        *,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        image_url: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Flux 2 Pro I2I: Makes pictures from a picture and words.

        Price: 3.1 credits per image.

        Docs: API documentation, Models, Image Models, type I2I (checked 2026-11-20).

        Args:
            prompt: What to make.
            negative_prompt: What to keep out of the result.
            aspect_ratio: Width to height. Default "1:1".
            image_url: Address of the source picture.
            num_images: How many pictures to make. Each is charged. Default 1. From 1 to 4.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.FLUX_2_PRO_I2I,
            request,
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "aspect_ratio": aspect_ratio,
                "image_url": image_url,
                "num_images": num_images,
                "seed": seed,
            },
        )

    @overload
    def flux_2_flex_t2i(self, request: models.Flux2FlexT2i, /) -> Submitted: ...
    @overload
    def flux_2_flex_t2i(
        self,
        /,
        *,
        prompt: str,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def flux_2_flex_t2i(
        self,
        request: models.Flux2FlexT2i | None = None,
        /,
        *,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Flux 2 Flex T2I: Makes pictures from words.

        Price: 2.5 credits per image.

        Docs: API documentation, Models, Image Models, type T2I (checked 2026-11-20).

        Args:
            prompt: What to make.
            negative_prompt: What to keep out of the result.
            aspect_ratio: Width to height. Default "1:1".
            num_images: How many pictures to make. Each is charged. Default 1. From 1 to 4.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.FLUX_2_FLEX_T2I,
            request,
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "aspect_ratio": aspect_ratio,
                "num_images": num_images,
                "seed": seed,
            },
        )

    @overload
    def flux_2_flex_i2i(self, request: models.Flux2FlexI2i, /) -> Submitted: ...
    @overload
    def flux_2_flex_i2i(
        self,
        /,
        *,
        prompt: str,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        image_url: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def flux_2_flex_i2i(
        self,
        request: models.Flux2FlexI2i | None = None,
        /,
        *,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        image_url: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Flux 2 Flex I2I: Makes pictures from a picture and words.

        Price: 2.5 credits per image.

        Docs: API documentation, Models, Image Models, type I2I (checked 2026-11-20).

        Args:
            prompt: What to make.
            negative_prompt: What to keep out of the result.
            aspect_ratio: Width to height. Default "1:1".
            image_url: Address of the source picture.
            num_images: How many pictures to make. Each is charged. Default 1. From 1 to 4.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.FLUX_2_FLEX_I2I,
            request,
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "aspect_ratio": aspect_ratio,
                "image_url": image_url,
                "num_images": num_images,
                "seed": seed,
            },
        )

    @overload
    def qwen_t2i(self, request: models.QwenT2i, /) -> Submitted: ...
    @overload
    def qwen_t2i(
        self,
        /,
        *,
        prompt: str,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def qwen_t2i(
        self,
        request: models.QwenT2i | None = None,
        /,
        *,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Qwen T2I: Makes pictures from words.

        Price: 0.6 .. 2.2 credits per image.

        Docs: API documentation, Models, Image Models, type T2I (checked 2026-11-20).

        Args:
            prompt: What to make.
            negative_prompt: What to keep out of the result.
            aspect_ratio: Width to height. Default "1:1".
            num_images: How many pictures to make. Each is charged. Default 1. From 1 to 4.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.QWEN_T2I,
            request,
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "aspect_ratio": aspect_ratio,
                "num_images": num_images,
                "seed": seed,
            },
        )

    @overload
    def qwen_i2i(self, request: models.QwenI2i, /) -> Submitted: ...
    @overload
    def qwen_i2i(
        self,
        /,
        *,
        prompt: str,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        image_url: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def qwen_i2i(
        self,
        request: models.QwenI2i | None = None,
        /,
        *,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        image_url: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Qwen I2I: Makes pictures from a picture and words.

        Price: 0.6 .. 2.2 credits per image.

        Docs: API documentation, Models, Image Models, type I2I (checked 2026-11-20).

        Args:
            prompt: What to make.
            negative_prompt: What to keep out of the result.
            aspect_ratio: Width to height. Default "1:1".
            image_url: Address of the source picture.
            num_images: How many pictures to make. Each is charged. Default 1. From 1 to 1.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.QWEN_I2I,
            request,
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "aspect_ratio": aspect_ratio,
                "image_url": image_url,
                "num_images": num_images,
                "seed": seed,
            },
        )

    @overload
    def qwen_edit(self, request: models.QwenEdit, /) -> Submitted: ...
    @overload
    def qwen_edit(
        self,
        /,
        *,
        prompt: str,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        image_url: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def qwen_edit(
        self,
        request: models.QwenEdit | None = None,
        /,
        *,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        image_url: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Qwen Edit: Changes pictures by words.

        Price: 0.6 .. 2.2 credits per image.

        Docs: API documentation, Models, Image Models, type I2I (checked 2026-11-20).

        Args:
            prompt: What to make.
            negative_prompt: What to keep out of the result.
            aspect_ratio: Width to height. Default "1:1".
            image_url: Address of the source picture.
            num_images: How many pictures to make. Each is charged. Default 1. From 1 to 4.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.QWEN_EDIT,
            request,
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "aspect_ratio": aspect_ratio,
                "image_url": image_url,
                "num_images": num_images,
                "seed": seed,
            },
        )

    @overload
    def grok_imagine_t2i(self, request: models.GrokImagineT2i, /) -> Submitted: ...
    @overload
    def grok_imagine_t2i(
        self,
        /,
        *,
        prompt: str,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def grok_imagine_t2i(
        self,
        request: models.GrokImagineT2i | None = None,
        /,
        *,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Grok Imagine T2I: Makes pictures from words.

        Price: 2.5 credits per image.

        Docs: API documentation, Models, Image Models, type T2I (checked 2026-11-20).

        Args:
            prompt: What to make.
            negative_prompt: What to keep out of the result.
            aspect_ratio: Width to height. Default "1:1".
            num_images: How many pictures to make. Each is charged. Default 1. From 1 to 6.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.GROK_IMAGINE_T2I,
            request,
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "aspect_ratio": aspect_ratio,
                "num_images": num_images,
                "seed": seed,
            },
        )

    @overload
    def grok_imagine_i2i(self, request: models.GrokImagineI2i, /) -> Submitted: ...
    @overload
    def grok_imagine_i2i(
        self,
        /,
        *,
        prompt: str,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        image_url: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def grok_imagine_i2i(
        self,
        request: models.GrokImagineI2i | None = None,
        /,
        *,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        image_url: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Grok Imagine I2I: Makes pictures from a picture and words.

        Price: 2.5 credits per image.

        Docs: API documentation, Models, Image Models, type I2I (checked 2026-11-20).

        Args:
            prompt: What to make.
            negative_prompt: What to keep out of the result.
            aspect_ratio: Width to height. Default "1:1".
            image_url: Address of the source picture.
            num_images: How many pictures to make. Each is charged. Default 1. From 1 to 2.
            seed: Number that makes a result repeatable.
        """
        return self._submit(
            _wire.GROK_IMAGINE_I2I,
            request,
            {
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "aspect_ratio": aspect_ratio,
                "image_url": image_url,
                "num_images": num_images,
                "seed": seed,
            },
        )


class Images(SyncGroup, ImagesModels[Job]):
    """`client.images` of the sync client."""

    def generate(
        self,
        *,
        model: str,
        prompt: str,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        image_url: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> Job:
        """Start an image generation with one model.

        Sends POST /api/v1/images/generate/{model}.

        Docs: API documentation, Image Generation (checked 2026-11-20).

        Args:
            model: Id of the model.
            prompt: What to make.
            negative_prompt: What to keep out of the result.
            aspect_ratio: Width to height. Default "1:1".
            image_url: Address of the source picture, for image-to-image models.
            num_images: How many pictures to make. Each is charged. Default 1. From 1 to 4.
            seed: Number that makes a result repeatable.
        """
        return self._client.start(
            _wire.GENERATE_IMAGE_OPERATION,
            {
                "model": model,
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "aspect_ratio": aspect_ratio,
                "image_url": image_url,
                "num_images": num_images,
                "seed": seed,
            },
        )

    def get(
        self,
        *,
        id: str,
    ) -> models.Generation:
        """Read how an image generation stands, and its result.

        Sends GET /api/v1/images/{id}.

        Docs: API documentation, Image Generation (checked 2026-11-20).

        Args:
            id: Id of the generation.
        """
        return self._client.call(
            _wire.GET_IMAGE_OPERATION,
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
        """List your image generations, newest first.

        Sends GET /api/v1/images.

        Docs: API documentation, Image Generation and Pagination (checked 2026-11-20).

        Args:
            limit: Entries of a page. Default 20. From 1 to 100.
            cursor: Cursor from the page before.
            model: Id of a model.
            status: How the generations stand. One of "pending", "processing", "completed",
                "failed".
        """
        return self._client.pages(
            _wire.LIST_IMAGES_OPERATION,
            {
                "limit": limit,
                "cursor": cursor,
                "model": model,
                "status": status,
            },
        )


class AsyncImages(AsyncGroup, ImagesModels[Coroutine[object, object, AsyncJob]]):
    """`client.images` of the async client."""

    async def generate(
        self,
        *,
        model: str,
        prompt: str,
        negative_prompt: str | None = None,
        aspect_ratio: str | None = None,
        image_url: str | None = None,
        num_images: int | None = None,
        seed: int | None = None,
    ) -> AsyncJob:
        """Start an image generation with one model.

        Sends POST /api/v1/images/generate/{model}.

        Docs: API documentation, Image Generation (checked 2026-11-20).

        Args:
            model: Id of the model.
            prompt: What to make.
            negative_prompt: What to keep out of the result.
            aspect_ratio: Width to height. Default "1:1".
            image_url: Address of the source picture, for image-to-image models.
            num_images: How many pictures to make. Each is charged. Default 1. From 1 to 4.
            seed: Number that makes a result repeatable.
        """
        return await self._client.start(
            _wire.GENERATE_IMAGE_OPERATION,
            {
                "model": model,
                "prompt": prompt,
                "negative_prompt": negative_prompt,
                "aspect_ratio": aspect_ratio,
                "image_url": image_url,
                "num_images": num_images,
                "seed": seed,
            },
        )

    async def get(
        self,
        *,
        id: str,
    ) -> models.Generation:
        """Read how an image generation stands, and its result.

        Sends GET /api/v1/images/{id}.

        Docs: API documentation, Image Generation (checked 2026-11-20).

        Args:
            id: Id of the generation.
        """
        return await self._client.call(
            _wire.GET_IMAGE_OPERATION,
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
        """List your image generations, newest first.

        Sends GET /api/v1/images.

        Docs: API documentation, Image Generation and Pagination (checked 2026-11-20).

        Args:
            limit: Entries of a page. Default 20. From 1 to 100.
            cursor: Cursor from the page before.
            model: Id of a model.
            status: How the generations stand. One of "pending", "processing", "completed",
                "failed".
        """
        return self._client.pages(
            _wire.LIST_IMAGES_OPERATION,
            {
                "limit": limit,
                "cursor": cursor,
                "model": model,
                "status": status,
            },
        )
