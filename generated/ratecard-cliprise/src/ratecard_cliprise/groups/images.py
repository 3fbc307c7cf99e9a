# Made by ratecard from specs/cliprise/. Change the spec, not this file.
"""The methods of `client.images`."""

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


class ImagesModels(ModelMethods[Submitted]):
    """Models behind `client.images`; a method submits a task and returns its job."""

    @overload
    def nano_banana(self, request: models.NanoBanana, /) -> Submitted: ...
    @overload
    def nano_banana(
        self,
        /,
        *,
        prompt: str,
        image_size: Literal[
            "square",
            "square_hd",
            "portrait_4_3",
            "landscape_4_3",
            "portrait_16_9",
            "landscape_16_9",
        ],
        image_urls: list[str] | None = None,
        output_format: Literal["jpeg", "png"] | None = None,
    ) -> Submitted: ...
    def nano_banana(
        self,
        request: models.NanoBanana | None = None,
        /,
        *,
        prompt: str | None = None,
        image_size: (
            Literal[
                "square",
                "square_hd",
                "portrait_4_3",
                "landscape_4_3",
                "portrait_16_9",
                "landscape_16_9",
            ]
            | None
        ) = None,
        image_urls: list[str] | None = None,
        output_format: Literal["jpeg", "png"] | None = None,
    ) -> Submitted:
        """Nano Banana: Makes or edits a picture in one of six layout presets.

        Price: 8 credits per image.

        nano-banana-2 and nano-banana-pro take aspect ratios such as 16:9.

        Docs: Business API public reference, Input Parameters, nano-banana (checked 2026-11-20).

        Args:
            prompt: What to make or change.
            image_size: Layout preset. One of "square", "square_hd", "portrait_4_3",
                "landscape_4_3", "portrait_16_9", "landscape_16_9".
            image_urls: Addresses of reference pictures.
            output_format: File format of the picture. One of "jpeg", "png".
        """
        return self._submit(
            _wire.NANO_BANANA,
            request,
            {
                "prompt": prompt,
                "image_size": image_size,
                "image_urls": image_urls,
                "output_format": output_format,
            },
        )

    @overload
    def nano_banana_2(self, request: models.NanoBanana2, /) -> Submitted: ...
    @overload
    def nano_banana_2(
        self,
        /,
        *,
        prompt: str,
        aspect_ratio: Literal[
            "1:1", "2:3", "3:2", "4:3", "3:4", "4:5", "5:4", "9:16", "16:9", "21:9"
        ],
        resolution: Literal["1K", "2K", "4K"],
        image_input: list[str] | None = None,
        image_urls: list[str] | None = None,
        output_format: Literal["jpeg", "png"] | None = None,
        google_search: object = None,
    ) -> Submitted: ...
    def nano_banana_2(
        self,
        request: models.NanoBanana2 | None = None,
        /,
        *,
        prompt: str | None = None,
        aspect_ratio: (
            Literal["1:1", "2:3", "3:2", "4:3", "3:4", "4:5", "5:4", "9:16", "16:9", "21:9"] | None
        ) = None,
        resolution: Literal["1K", "2K", "4K"] | None = None,
        image_input: list[str] | None = None,
        image_urls: list[str] | None = None,
        output_format: Literal["jpeg", "png"] | None = None,
        google_search: object = None,
    ) -> Submitted:
        """Nano Banana 2: Makes a picture of up to 4K in ten aspect ratios, if wanted with
        references and a web search.

        Price: 16 (resolution=1K); 24 (resolution=2K); 36 (resolution=4K) credits per image.

        Docs: Business API public reference, Input Parameters, nano-banana-2 (checked 2026-11-20).

        Args:
            prompt: What to make or change.
            aspect_ratio: Width to height. One of "1:1", "2:3", "3:2", "4:3", "3:4", "4:5",
                "5:4", "9:16", "16:9", "21:9".
            resolution: Resolution of the picture. One of "1K", "2K", "4K".
            image_input: Addresses of up to 8 references. At most 8 items.
            image_urls: Addresses of reference pictures.
            output_format: File format of the picture. One of "jpeg", "png".
            google_search: Grounding by a web search.
        """
        return self._submit(
            _wire.NANO_BANANA_2,
            request,
            {
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "resolution": resolution,
                "image_input": image_input,
                "image_urls": image_urls,
                "output_format": output_format,
                "google_search": google_search,
            },
        )

    @overload
    def nano_banana_pro(self, request: models.NanoBananaPro, /) -> Submitted: ...
    @overload
    def nano_banana_pro(
        self,
        /,
        *,
        prompt: str,
        aspect_ratio: Literal[
            "1:1", "2:3", "3:2", "4:3", "3:4", "4:5", "5:4", "9:16", "16:9", "21:9"
        ],
        resolution: Literal["1K", "2K", "4K"],
        image_input: list[str] | None = None,
        output_format: Literal["jpeg", "png"] | None = None,
    ) -> Submitted: ...
    def nano_banana_pro(
        self,
        request: models.NanoBananaPro | None = None,
        /,
        *,
        prompt: str | None = None,
        aspect_ratio: (
            Literal["1:1", "2:3", "3:2", "4:3", "3:4", "4:5", "5:4", "9:16", "16:9", "21:9"] | None
        ) = None,
        resolution: Literal["1K", "2K", "4K"] | None = None,
        image_input: list[str] | None = None,
        output_format: Literal["jpeg", "png"] | None = None,
    ) -> Submitted:
        """Nano Banana Pro: The finest Nano Banana, up to 4K, with up to 8 references.

        Price: 33 (resolution=1K or 2K); 44 (resolution=4K) credits per image.

        Docs: Business API public reference, Input Parameters, nano-banana-pro (checked 2026-11-20).

        Args:
            prompt: What to make or change.
            aspect_ratio: Width to height. One of "1:1", "2:3", "3:2", "4:3", "3:4", "4:5",
                "5:4", "9:16", "16:9", "21:9".
            resolution: Resolution of the picture. One of "1K", "2K", "4K".
            image_input: Addresses of up to 8 references. At most 8 items.
            output_format: File format of the picture. One of "jpeg", "png".
        """
        return self._submit(
            _wire.NANO_BANANA_PRO,
            request,
            {
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "resolution": resolution,
                "image_input": image_input,
                "output_format": output_format,
            },
        )

    @overload
    def ideogram_v3(self, request: models.IdeogramV3, /) -> Submitted: ...
    @overload
    def ideogram_v3(
        self,
        /,
        *,
        prompt: str,
        image_size: Literal[
            "square",
            "square_hd",
            "portrait_4_3",
            "landscape_4_3",
            "portrait_16_9",
            "landscape_16_9",
        ],
        rendering_speed: Literal["TURBO", "BALANCED", "QUALITY"],
        negative_prompt: str | None = None,
        style: str | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def ideogram_v3(
        self,
        request: models.IdeogramV3 | None = None,
        /,
        *,
        prompt: str | None = None,
        image_size: (
            Literal[
                "square",
                "square_hd",
                "portrait_4_3",
                "landscape_4_3",
                "portrait_16_9",
                "landscape_16_9",
            ]
            | None
        ) = None,
        rendering_speed: Literal["TURBO", "BALANCED", "QUALITY"] | None = None,
        negative_prompt: str | None = None,
        style: str | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Ideogram V3: Makes pictures with a choice of rendering speed and style.

        Price: 7 (rendering_speed=TURBO); 13 (rendering_speed=BALANCED); 18
        (rendering_speed=QUALITY) credits per image.

        A request may give up to 10 images; no field for their number is documented.

        Docs: Business API public reference, Input Parameters, ideogram-v3 (checked 2026-11-20).

        Args:
            prompt: What to make or change.
            image_size: Layout preset. One of "square", "square_hd", "portrait_4_3",
                "landscape_4_3", "portrait_16_9", "landscape_16_9".
            rendering_speed: Faster or better. One of "TURBO", "BALANCED", "QUALITY".
            negative_prompt: What to keep out of the result.
            style: Style of the picture.
            seed: Number that fixes the random choices.
        """
        return self._submit(
            _wire.IDEOGRAM_V3,
            request,
            {
                "prompt": prompt,
                "image_size": image_size,
                "rendering_speed": rendering_speed,
                "negative_prompt": negative_prompt,
                "style": style,
                "seed": seed,
            },
        )

    @overload
    def ideogram_character(self, request: models.IdeogramCharacter, /) -> Submitted: ...
    @overload
    def ideogram_character(
        self,
        /,
        *,
        prompt: str,
        image_size: Literal[
            "square",
            "square_hd",
            "portrait_4_3",
            "landscape_4_3",
            "portrait_16_9",
            "landscape_16_9",
        ],
        rendering_speed: Literal["TURBO", "BALANCED", "QUALITY"],
        reference_image_urls: list[str] | None = None,
        negative_prompt: str | None = None,
        style: str | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def ideogram_character(
        self,
        request: models.IdeogramCharacter | None = None,
        /,
        *,
        prompt: str | None = None,
        image_size: (
            Literal[
                "square",
                "square_hd",
                "portrait_4_3",
                "landscape_4_3",
                "portrait_16_9",
                "landscape_16_9",
            ]
            | None
        ) = None,
        rendering_speed: Literal["TURBO", "BALANCED", "QUALITY"] | None = None,
        reference_image_urls: list[str] | None = None,
        negative_prompt: str | None = None,
        style: str | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Ideogram Character: Keeps a character the same from picture to picture.

        Price: 22 (rendering_speed=TURBO); 33 (rendering_speed=BALANCED); 44
        (rendering_speed=QUALITY) credits per image.

        Docs: Business API public reference, Input Parameters, ideogram-character (checked
        2026-11-20).

        Args:
            prompt: What to make or change.
            image_size: Layout preset. One of "square", "square_hd", "portrait_4_3",
                "landscape_4_3", "portrait_16_9", "landscape_16_9".
            rendering_speed: Faster or better. One of "TURBO", "BALANCED", "QUALITY".
            reference_image_urls: Addresses of reference pictures. At most 3 items.
            negative_prompt: What to keep out of the result.
            style: Style as for ideogram-v3 but never FICTION.
            seed: Number that fixes the random choices.
        """
        return self._submit(
            _wire.IDEOGRAM_CHARACTER,
            request,
            {
                "prompt": prompt,
                "image_size": image_size,
                "rendering_speed": rendering_speed,
                "reference_image_urls": reference_image_urls,
                "negative_prompt": negative_prompt,
                "style": style,
                "seed": seed,
            },
        )

    @overload
    def ideogram_reframe(self, request: models.IdeogramReframe, /) -> Submitted: ...
    @overload
    def ideogram_reframe(
        self,
        /,
        *,
        prompt: str,
        image_url: str,
        image_size: Literal[
            "square",
            "square_hd",
            "portrait_4_3",
            "landscape_4_3",
            "portrait_16_9",
            "landscape_16_9",
        ],
        rendering_speed: Literal["TURBO", "BALANCED", "QUALITY"],
        style: str | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def ideogram_reframe(
        self,
        request: models.IdeogramReframe | None = None,
        /,
        *,
        prompt: str | None = None,
        image_url: str | None = None,
        image_size: (
            Literal[
                "square",
                "square_hd",
                "portrait_4_3",
                "landscape_4_3",
                "portrait_16_9",
                "landscape_16_9",
            ]
            | None
        ) = None,
        rendering_speed: Literal["TURBO", "BALANCED", "QUALITY"] | None = None,
        style: str | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Ideogram Reframe: Extends a picture to another frame.

        Price: 7 (rendering_speed=TURBO); 13 (rendering_speed=BALANCED); 18
        (rendering_speed=QUALITY) credits per image.

        The route refuses negative_prompt.

        Docs: Business API public reference, Input Parameters, ideogram-reframe (checked
        2026-11-20).

        Args:
            prompt: What to make or change.
            image_url: Address of the source picture.
            image_size: Layout preset. One of "square", "square_hd", "portrait_4_3",
                "landscape_4_3", "portrait_16_9", "landscape_16_9".
            rendering_speed: Faster or better. One of "TURBO", "BALANCED", "QUALITY".
            style: Style of the picture but never FICTION.
            seed: Number that fixes the random choices.
        """
        return self._submit(
            _wire.IDEOGRAM_REFRAME,
            request,
            {
                "prompt": prompt,
                "image_url": image_url,
                "image_size": image_size,
                "rendering_speed": rendering_speed,
                "style": style,
                "seed": seed,
            },
        )

    @overload
    def seedream_v3(self, request: models.SeedreamV3, /) -> Submitted: ...
    @overload
    def seedream_v3(
        self,
        /,
        *,
        prompt: str,
        image_size: Literal[
            "square",
            "square_hd",
            "portrait_4_3",
            "landscape_4_3",
            "portrait_16_9",
            "landscape_16_9",
        ],
        guidance_scale: float | None = None,
        enable_safety_checker: bool | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def seedream_v3(
        self,
        request: models.SeedreamV3 | None = None,
        /,
        *,
        prompt: str | None = None,
        image_size: (
            Literal[
                "square",
                "square_hd",
                "portrait_4_3",
                "landscape_4_3",
                "portrait_16_9",
                "landscape_16_9",
            ]
            | None
        ) = None,
        guidance_scale: float | None = None,
        enable_safety_checker: bool | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Seedream 3.0: Makes a picture in one of six layout presets.

        Price: 7 credits per image.

        Docs: Business API public reference, Input Parameters, seedream-v3 (checked 2026-11-20).

        Args:
            prompt: What to make or change.
            image_size: Layout preset. One of "square", "square_hd", "portrait_4_3",
                "landscape_4_3", "portrait_16_9", "landscape_16_9".
            guidance_scale: How closely the prompt is followed.
            enable_safety_checker: Whether the safety check runs.
            seed: Number that fixes the random choices.
        """
        return self._submit(
            _wire.SEEDREAM_V3,
            request,
            {
                "prompt": prompt,
                "image_size": image_size,
                "guidance_scale": guidance_scale,
                "enable_safety_checker": enable_safety_checker,
                "seed": seed,
            },
        )

    @overload
    def seedream_v4(self, request: models.SeedreamV4, /) -> Submitted: ...
    @overload
    def seedream_v4(
        self,
        /,
        *,
        prompt: str,
        image_size: Literal["1:1", "1:1 HD", "4:3", "2:3", "3:2", "9:16", "16:9", "21:9"],
        image_resolution: Literal["1K", "2K", "4K"],
        image_urls: list[str] | None = None,
        seed: int | None = None,
        max_images: int | None = None,
    ) -> Submitted: ...
    def seedream_v4(
        self,
        request: models.SeedreamV4 | None = None,
        /,
        *,
        prompt: str | None = None,
        image_size: (
            Literal["1:1", "1:1 HD", "4:3", "2:3", "3:2", "9:16", "16:9", "21:9"] | None
        ) = None,
        image_resolution: Literal["1K", "2K", "4K"] | None = None,
        image_urls: list[str] | None = None,
        seed: int | None = None,
        max_images: int | None = None,
    ) -> Submitted:
        """Seedream 4.0: Makes a picture of up to 4K in eight sizes.

        Price: 9 credits per image.

        Docs: Business API public reference, Input Parameters, seedream-v4 (checked 2026-11-20).

        Args:
            prompt: What to make or change.
            image_size: Width to height. One of "1:1", "1:1 HD", "4:3", "2:3", "3:2", "9:16",
                "16:9", "21:9".
            image_resolution: Resolution of the picture. One of "1K", "2K", "4K".
            image_urls: Addresses of reference pictures.
            seed: Number that fixes the random choices.
            max_images: Most images that the call may give, where the route knows this field.
                From 1 to 6.
        """
        return self._submit(
            _wire.SEEDREAM_V4,
            request,
            {
                "prompt": prompt,
                "image_size": image_size,
                "image_resolution": image_resolution,
                "image_urls": image_urls,
                "seed": seed,
                "max_images": max_images,
            },
        )

    @overload
    def seedream_4_5(self, request: models.Seedream45, /) -> Submitted: ...
    @overload
    def seedream_4_5(
        self,
        /,
        *,
        prompt: str,
        aspect_ratio: Literal["1:1", "4:3", "3:4", "16:9", "9:16", "2:3", "3:2", "21:9"],
        quality: Literal["basic", "high"],
        image_urls: list[str] | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted: ...
    def seedream_4_5(
        self,
        request: models.Seedream45 | None = None,
        /,
        *,
        prompt: str | None = None,
        aspect_ratio: (
            Literal["1:1", "4:3", "3:4", "16:9", "9:16", "2:3", "3:2", "21:9"] | None
        ) = None,
        quality: Literal["basic", "high"] | None = None,
        image_urls: list[str] | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted:
        """Seedream 4.5: Makes or edits a picture in eight aspect ratios at basic or high quality.

        Price: 12 credits per image.

        Docs: Business API public reference, Input Parameters, seedream-4-5 (checked 2026-11-20).

        Args:
            prompt: What to make or change.
            aspect_ratio: Width to height. One of "1:1", "4:3", "3:4", "16:9", "9:16", "2:3",
                "3:2", "21:9".
            quality: Quality of the picture. One of "basic", "high".
            image_urls: Addresses of reference pictures, sent in both places that must agree.
            options: Further settings. Sent as a string of JSON.
        """
        return self._submit(
            _wire.SEEDREAM_4_5,
            request,
            {
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "quality": quality,
                "image_urls": image_urls,
                "options": options,
            },
        )

    @overload
    def seedream_5_lite(self, request: models.Seedream5Lite, /) -> Submitted: ...
    @overload
    def seedream_5_lite(
        self,
        /,
        *,
        prompt: str,
        aspect_ratio: Literal["1:1", "4:3", "3:4", "16:9", "9:16", "2:3", "3:2", "21:9"],
        quality: Literal["basic", "high"],
        image_urls: list[str] | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted: ...
    def seedream_5_lite(
        self,
        request: models.Seedream5Lite | None = None,
        /,
        *,
        prompt: str | None = None,
        aspect_ratio: (
            Literal["1:1", "4:3", "3:4", "16:9", "9:16", "2:3", "3:2", "21:9"] | None
        ) = None,
        quality: Literal["basic", "high"] | None = None,
        image_urls: list[str] | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted:
        """Seedream 5 Lite: The light Seedream 5, with eight aspect ratios at basic or high quality.

        Price: 11 credits per image.

        Docs: Business API public reference, Input Parameters, seedream-5-lite (checked 2026-11-20).

        Args:
            prompt: What to make or change.
            aspect_ratio: Width to height. One of "1:1", "4:3", "3:4", "16:9", "9:16", "2:3",
                "3:2", "21:9".
            quality: Quality of the picture. One of "basic", "high".
            image_urls: Addresses of reference pictures, sent in both places that must agree.
            options: Further settings. Sent as a string of JSON.
        """
        return self._submit(
            _wire.SEEDREAM_5_LITE,
            request,
            {
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "quality": quality,
                "image_urls": image_urls,
                "options": options,
            },
        )

    @overload
    def qwen_image(self, request: models.QwenImage, /) -> Submitted: ...
    @overload
    def qwen_image(
        self,
        /,
        *,
        prompt: str,
        image_size: Literal[
            "square",
            "square_hd",
            "portrait_4_3",
            "portrait_16_9",
            "landscape_4_3",
            "landscape_16_9",
        ],
        image_url: str | None = None,
        output_format: Literal["jpeg", "png"] | None = None,
        acceleration: object = None,
        guidance_scale: float | None = None,
        num_inference_steps: int | None = None,
        negative_prompt: str | None = None,
        seed: int | None = None,
    ) -> Submitted: ...
    def qwen_image(
        self,
        request: models.QwenImage | None = None,
        /,
        *,
        prompt: str | None = None,
        image_size: (
            Literal[
                "square",
                "square_hd",
                "portrait_4_3",
                "portrait_16_9",
                "landscape_4_3",
                "landscape_16_9",
            ]
            | None
        ) = None,
        image_url: str | None = None,
        output_format: Literal["jpeg", "png"] | None = None,
        acceleration: object = None,
        guidance_scale: float | None = None,
        num_inference_steps: int | None = None,
        negative_prompt: str | None = None,
        seed: int | None = None,
    ) -> Submitted:
        """Qwen Image: Makes a picture, or edits one, in six layout presets that differ in price.

        Price: 2 .. 7 credits per image.

        Docs: Business API public reference, Input Parameters, qwen-image (checked 2026-11-20).

        Args:
            prompt: What to make or change.
            image_size: Layout preset. One of "square", "square_hd", "portrait_4_3",
                "portrait_16_9", "landscape_4_3", "landscape_16_9".
            image_url: Address of the source picture.
            output_format: File format of the picture. One of "jpeg", "png".
            acceleration: Trade of speed against quality.
            guidance_scale: How closely the prompt is followed.
            num_inference_steps: Number of sampling steps.
            negative_prompt: What to keep out of the result.
            seed: Number that fixes the random choices.
        """
        return self._submit(
            _wire.QWEN_IMAGE,
            request,
            {
                "prompt": prompt,
                "image_size": image_size,
                "image_url": image_url,
                "output_format": output_format,
                "acceleration": acceleration,
                "guidance_scale": guidance_scale,
                "num_inference_steps": num_inference_steps,
                "negative_prompt": negative_prompt,
                "seed": seed,
            },
        )

    @overload
    def qwen_image_2(self, request: models.QwenImage2, /) -> Submitted: ...
    @overload
    def qwen_image_2(
        self,
        /,
        *,
        prompt: str,
        image_size: Literal["1:1", "3:4", "4:3", "9:16", "16:9"],
        output_format: Literal["jpeg", "png"],
        seed: int,
        image_url: str | None = None,
    ) -> Submitted: ...
    def qwen_image_2(
        self,
        request: models.QwenImage2 | None = None,
        /,
        *,
        prompt: str | None = None,
        image_size: Literal["1:1", "3:4", "4:3", "9:16", "16:9"] | None = None,
        output_format: Literal["jpeg", "png"] | None = None,
        seed: int | None = None,
        image_url: str | None = None,
    ) -> Submitted:
        """Qwen Image 2.0: Makes a picture in five aspect ratios, or edits the one given.

        Price: 12 credits per image.

        Docs: Business API public reference, Input Parameters, qwen-image-2 (checked 2026-11-20).

        Args:
            prompt: What to make or change.
            image_size: Width to height. One of "1:1", "3:4", "4:3", "9:16", "16:9".
            output_format: File format of the picture. One of "jpeg", "png".
            seed: Number that fixes the random choices. From 10000 to 999999.
            image_url: Address of the source picture.
        """
        return self._submit(
            _wire.QWEN_IMAGE_2,
            request,
            {
                "prompt": prompt,
                "image_size": image_size,
                "output_format": output_format,
                "seed": seed,
                "image_url": image_url,
            },
        )

    @overload
    def flux_kontext(self, request: models.FluxKontext, /) -> Submitted: ...
    @overload
    def flux_kontext(
        self,
        /,
        *,
        tier: Literal["pro", "max"],
        prompt: str,
        output_format: Literal["jpeg", "png"] | None = None,
        aspect_ratio: Literal["1:1", "4:3", "3:4", "9:16", "16:9", "21:9"] | None = None,
        image_url: str | None = None,
        enable_translation: bool | None = None,
        watermark: object = None,
        options: dict[str, object] | None = None,
    ) -> Submitted: ...
    def flux_kontext(
        self,
        request: models.FluxKontext | None = None,
        /,
        *,
        tier: Literal["pro", "max"] | None = None,
        prompt: str | None = None,
        output_format: Literal["jpeg", "png"] | None = None,
        aspect_ratio: Literal["1:1", "4:3", "3:4", "9:16", "16:9", "21:9"] | None = None,
        image_url: str | None = None,
        enable_translation: bool | None = None,
        watermark: object = None,
        options: dict[str, object] | None = None,
    ) -> Submitted:
        """Flux Kontext: Makes or edits a picture in the Pro or the Max tier.

        Price: 9 (tier=pro); 18 (tier=max) credits per image.

        The catalog id itself is no request value; the tier chooses the routed one.

        Docs: Business API public reference, Input Parameters, flux-kontext (checked 2026-11-20).

        Args:
            tier: Tier of the family. One of "pro", "max".
            prompt: What to make or change.
            output_format: File format of the picture. Sent as its index. One of "jpeg",
                "png".
            aspect_ratio: Width to height. Sent as its index. One of "1:1", "4:3", "3:4",
                "9:16", "16:9", "21:9".
            image_url: Address of the picture to edit.
            enable_translation: Whether the prompt is translated first.
            watermark: Watermark of the picture.
            options: Further settings. Sent as a string of JSON.
        """
        return self._submit(
            _wire.FLUX_KONTEXT,
            request,
            {
                "tier": tier,
                "prompt": prompt,
                "output_format": output_format,
                "aspect_ratio": aspect_ratio,
                "image_url": image_url,
                "enable_translation": enable_translation,
                "watermark": watermark,
                "options": options,
            },
        )

    @overload
    def flux_2(self, request: models.Flux2, /) -> Submitted: ...
    @overload
    def flux_2(
        self,
        /,
        *,
        prompt: str,
        aspect_ratio: Literal["AUTO", "1:1", "4:3", "3:4", "3:2", "2:3", "16:9", "9:16"],
        resolution: Literal["1K", "2K"],
        tier: Literal["pro", "flex"] | None = None,
        input_urls: list[str] | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted: ...
    def flux_2(
        self,
        request: models.Flux2 | None = None,
        /,
        *,
        prompt: str | None = None,
        aspect_ratio: (
            Literal["AUTO", "1:1", "4:3", "3:4", "3:2", "2:3", "16:9", "9:16"] | None
        ) = None,
        resolution: Literal["1K", "2K"] | None = None,
        tier: Literal["pro", "flex"] | None = None,
        input_urls: list[str] | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted:
        """Flux 2: Makes a picture of 1K or 2K in the Pro or the Flex tier.

        Price: 9 (tier=pro, resolution=1K); 13 (tier=pro, resolution=2K); 26 (tier=flex,
        resolution=1K); 44 (tier=flex, resolution=2K) credits per image.

        Docs: Business API public reference, Input Parameters, flux-2 (checked 2026-11-20).

        Args:
            prompt: What to make or change.
            aspect_ratio: Width to height. One of "AUTO", "1:1", "4:3", "3:4", "3:2", "2:3",
                "16:9", "9:16".
            resolution: Resolution of the picture. One of "1K", "2K".
            tier: Tier of the family. Sent as its index. One of "pro", "flex".
            input_urls: Addresses of reference pictures, sent in both places that must agree.
            options: Further settings. Sent as a string of JSON.
        """
        return self._submit(
            _wire.FLUX_2,
            request,
            {
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "resolution": resolution,
                "tier": tier,
                "input_urls": input_urls,
                "options": options,
            },
        )

    @overload
    def gpt_image_1(self, request: models.GptImage1, /) -> Submitted: ...
    @overload
    def gpt_image_1(
        self,
        /,
        *,
        prompt: str,
        size: Literal["1:1", "3:2", "2:3"],
        file_url: str | None = None,
        is_enhance: bool | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted: ...
    def gpt_image_1(
        self,
        request: models.GptImage1 | None = None,
        /,
        *,
        prompt: str | None = None,
        size: Literal["1:1", "3:2", "2:3"] | None = None,
        file_url: str | None = None,
        is_enhance: bool | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted:
        """GPT Image 1: Makes or edits a picture in three sizes.

        Price: 11 credits per image.

        Docs: Business API public reference, Input Parameters, gpt-image-1 (checked 2026-11-20).

        Args:
            prompt: What to make or change.
            size: Width to height. One of "1:1", "3:2", "2:3".
            file_url: Address of the picture to edit.
            is_enhance: Whether the prompt is improved first.
            options: Further settings. Sent as a string of JSON.
        """
        return self._submit(
            _wire.GPT_IMAGE_1,
            request,
            {
                "prompt": prompt,
                "size": size,
                "file_url": file_url,
                "is_enhance": is_enhance,
                "options": options,
            },
        )

    @overload
    def gpt_image_1_5(self, request: models.GptImage15, /) -> Submitted: ...
    @overload
    def gpt_image_1_5(
        self,
        /,
        *,
        prompt: str,
        aspect_ratio: Literal["1:1", "16:9", "9:16", "4:3", "3:4"],
        quality: Literal["medium", "high"],
        input_urls: list[str] | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted: ...
    def gpt_image_1_5(
        self,
        request: models.GptImage15 | None = None,
        /,
        *,
        prompt: str | None = None,
        aspect_ratio: Literal["1:1", "16:9", "9:16", "4:3", "3:4"] | None = None,
        quality: Literal["medium", "high"] | None = None,
        input_urls: list[str] | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted:
        """GPT Image 1.5: Makes or edits a picture at medium or high quality.

        Price: 8 (quality=medium); 44 (quality=high) credits per image.

        Docs: Business API public reference, Input Parameters, gpt-image-1-5 (checked 2026-11-20).

        Args:
            prompt: What to make or change.
            aspect_ratio: Width to height. One of "1:1", "16:9", "9:16", "4:3", "3:4".
            quality: Quality of the picture. One of "medium", "high".
            input_urls: Addresses of reference pictures.
            options: Further settings. Sent as a string of JSON.
        """
        return self._submit(
            _wire.GPT_IMAGE_1_5,
            request,
            {
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "quality": quality,
                "input_urls": input_urls,
                "options": options,
            },
        )

    @overload
    def imagen_v4(self, request: models.ImagenV4, /) -> Submitted: ...
    @overload
    def imagen_v4(
        self,
        /,
        *,
        prompt: str,
        aspect_ratio: Literal["1:1", "3:4", "4:3", "9:16", "16:9"],
        tier: Literal["fast", "ultra"] | None = None,
        negative_prompt: str | None = None,
        seed: int | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted: ...
    def imagen_v4(
        self,
        request: models.ImagenV4 | None = None,
        /,
        *,
        prompt: str | None = None,
        aspect_ratio: Literal["1:1", "3:4", "4:3", "9:16", "16:9"] | None = None,
        tier: Literal["fast", "ultra"] | None = None,
        negative_prompt: str | None = None,
        seed: int | None = None,
        options: dict[str, object] | None = None,
    ) -> Submitted:
        """Imagen V4: Google's Imagen 4 in the Fast or the Ultra tier.

        Price: 8 (tier=fast); 22 (tier=ultra) credits per image.

        Every value of options.fast_ultra other than 0 means Ultra; the client sends 1.

        Docs: Business API public reference, Input Parameters, imagen-v4 (checked 2026-11-20).

        Args:
            prompt: What to make or change.
            aspect_ratio: Width to height. One of "1:1", "3:4", "4:3", "9:16", "16:9".
            tier: Tier of the model. Sent as its index. One of "fast", "ultra".
            negative_prompt: What to keep out of the result.
            seed: Number that fixes the random choices.
            options: Further settings. Sent as a string of JSON.
        """
        return self._submit(
            _wire.IMAGEN_V4,
            request,
            {
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "tier": tier,
                "negative_prompt": negative_prompt,
                "seed": seed,
                "options": options,
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
        aspect_ratio: Literal["1:1", "4:3", "3:4", "16:9", "9:16"],
    ) -> Submitted: ...
    def z_image(
        self,
        request: models.ZImage | None = None,
        /,
        *,
        prompt: str | None = None,
        aspect_ratio: Literal["1:1", "4:3", "3:4", "16:9", "9:16"] | None = None,
    ) -> Submitted:
        """Z Image: Makes a cheap picture in five aspect ratios.

        Price: 2 credits per image.

        Docs: Business API public reference, Input Parameters, z-image (checked 2026-11-20).

        Args:
            prompt: What to make or change. At most 1000 characters.
            aspect_ratio: Width to height. One of "1:1", "4:3", "3:4", "16:9", "9:16".
        """
        return self._submit(
            _wire.Z_IMAGE,
            request,
            {
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
            },
        )

    @overload
    def grok_imagine(self, request: models.GrokImagine, /) -> Submitted: ...
    @overload
    def grok_imagine(
        self,
        /,
        *,
        prompt: str,
        aspect_ratio: Literal["1:1", "2:3", "3:2", "9:16", "16:9"],
        image_urls: list[str] | None = None,
    ) -> Submitted: ...
    def grok_imagine(
        self,
        request: models.GrokImagine | None = None,
        /,
        *,
        prompt: str | None = None,
        aspect_ratio: Literal["1:1", "2:3", "3:2", "9:16", "16:9"] | None = None,
        image_urls: list[str] | None = None,
    ) -> Submitted:
        """Grok Imagine: Makes six pictures from words, or two from pictures given.

        Price: 8 credits per call.

        A call gives 6 images from words alone and 2 from references; the result may be a ZIP
        archive.

        Docs: Business API public reference, Input Parameters, grok-imagine (checked 2026-11-20).

        Args:
            prompt: What to make or change.
            aspect_ratio: Width to height. One of "1:1", "2:3", "3:2", "9:16", "16:9".
            image_urls: Addresses of reference pictures.
        """
        return self._submit(
            _wire.GROK_IMAGINE,
            request,
            {
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "image_urls": image_urls,
            },
        )

    @overload
    def recraft_remove_bg(self, request: models.RecraftRemoveBg, /) -> Submitted: ...
    @overload
    def recraft_remove_bg(
        self,
        /,
        *,
        image: str,
    ) -> Submitted: ...
    def recraft_remove_bg(
        self,
        request: models.RecraftRemoveBg | None = None,
        /,
        *,
        image: str | None = None,
    ) -> Submitted:
        """Recraft Remove Background: Cuts the background out of a picture.

        Price: 2 credits per image.

        Docs: Business API public reference, Input Parameters, recraft-remove-bg (checked
        2026-11-20).

        Args:
            image: Address of the source picture.
        """
        return self._submit(
            _wire.RECRAFT_REMOVE_BG,
            request,
            {
                "image": image,
            },
        )

    @overload
    def recraft_upscaler(self, request: models.RecraftUpscaler, /) -> Submitted: ...
    @overload
    def recraft_upscaler(
        self,
        /,
        *,
        image: str,
    ) -> Submitted: ...
    def recraft_upscaler(
        self,
        request: models.RecraftUpscaler | None = None,
        /,
        *,
        image: str | None = None,
    ) -> Submitted:
        """Recraft Upscaler: Enlarges a picture.

        Price: 1 credit per image.

        Docs: Business API public reference, Input Parameters, recraft-upscaler (checked
        2026-11-20).

        Args:
            image: Address of the source picture.
        """
        return self._submit(
            _wire.RECRAFT_UPSCALER,
            request,
            {
                "image": image,
            },
        )


class Images(SyncGroup, ImagesModels[Job]):
    """`client.images` of the sync client."""


class AsyncImages(AsyncGroup, ImagesModels[Coroutine[object, object, AsyncJob]]):
    """`client.images` of the async client."""
