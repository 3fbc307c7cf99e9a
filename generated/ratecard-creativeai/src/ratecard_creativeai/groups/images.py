# Made by ratecard from specs/creativeai/. Change the spec, not this file.
"""The methods of `client.images`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, overload

from ratecard_creativeai import _wire
from ratecard_runtime.aio.client import AsyncJob
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.lazy import lazy_module
from ratecard_runtime.request.upload import FileInput
from ratecard_runtime.sync.client import Job

if TYPE_CHECKING:
    from ratecard_creativeai import models
else:
    models = lazy_module("ratecard_creativeai.models")


class Images(SyncGroup):
    """`client.images` of the sync client."""

    @overload
    def dall_e_3(self, request: models.DallE3, /) -> models.ImageAnswer: ...
    @overload
    def dall_e_3(
        self,
        /,
        *,
        prompt: str | None = None,
        size: Literal["1024x1024", "1536x1024", "1024x1536", "1792x1024"] | None = None,
        background: Literal["auto", "transparent"] | None = None,
        n: int | None = None,
        quality: Literal["standard", "hd"] | None = None,
        character_reference_url: str | None = None,
        character_references: list[str] | None = None,
        camera_angle: str | None = None,
        style_reference_url: str | None = None,
    ) -> models.ImageAnswer: ...
    def dall_e_3(
        self,
        request: models.DallE3 | None = None,
        /,
        *,
        prompt: str | None = None,
        size: Literal["1024x1024", "1536x1024", "1024x1536", "1792x1024"] | None = None,
        background: Literal["auto", "transparent"] | None = None,
        n: int | None = None,
        quality: Literal["standard", "hd"] | None = None,
        character_reference_url: str | None = None,
        character_references: list[str] | None = None,
        camera_angle: str | None = None,
        style_reference_url: str | None = None,
    ) -> models.ImageAnswer:
        """Makes pictures in place of OpenAI's DALL-E 3.

        Price: 0.21 .. 0.3 USD per image.

        The docs recommend this model. When the service behind it is down, Stable Diffusion XL or
        DALL-E 2 takes over by itself.

        Docs: API Reference, Image Generation Parameters and Available Models (checked 2026-11-20).

        Args:
            prompt: What the picture shows.
            size: Width and height in pixels. One of "1024x1024", "1536x1024", "1024x1536",
                "1792x1024".
            background: Background. A transparent one makes a PNG, whatever else was asked
                for. One of "auto", "transparent". Default "auto".
            n: Number of pictures. From 1 to 4.
            quality: Quality of the picture. One of "standard", "hd".
            character_reference_url: Address of a picture of the main character.
            character_references: Addresses of up to 3 pictures, each of one character. At
                most 3 items.
            camera_angle: Where the camera stands.
            style_reference_url: Address of a picture whose style is taken over.
        """
        return self._client.call_model(
            _wire.DALL_E_3,
            request,
            {
                "prompt": prompt,
                "size": size,
                "background": background,
                "n": n,
                "quality": quality,
                "character_reference_url": character_reference_url,
                "character_references": character_references,
                "camera_angle": camera_angle,
                "style_reference_url": style_reference_url,
            },
        )

    @overload
    def gpt_image_1(self, request: models.GptImage1, /) -> models.ImageAnswer: ...
    @overload
    def gpt_image_1(
        self,
        /,
        *,
        prompt: str | None = None,
        size: Literal["1024x1024", "1536x1024", "1024x1536", "1792x1024"] | None = None,
        background: Literal["auto", "transparent"] | None = None,
        n: int | None = None,
        quality: Literal["standard", "hd"] | None = None,
        character_reference_url: str | None = None,
        character_references: list[str] | None = None,
        camera_angle: str | None = None,
        style_reference_url: str | None = None,
    ) -> models.ImageAnswer: ...
    def gpt_image_1(
        self,
        request: models.GptImage1 | None = None,
        /,
        *,
        prompt: str | None = None,
        size: Literal["1024x1024", "1536x1024", "1024x1536", "1792x1024"] | None = None,
        background: Literal["auto", "transparent"] | None = None,
        n: int | None = None,
        quality: Literal["standard", "hd"] | None = None,
        character_reference_url: str | None = None,
        character_references: list[str] | None = None,
        camera_angle: str | None = None,
        style_reference_url: str | None = None,
    ) -> models.ImageAnswer:
        """GPT Image 1: Makes pictures.

        Price: 0.21 .. 0.3 USD per image.

        Docs: API Reference, Image Generation Parameters (checked 2026-11-20).

        Args:
            prompt: What the picture shows.
            size: Width and height in pixels. One of "1024x1024", "1536x1024", "1024x1536",
                "1792x1024".
            background: Background. A transparent one makes a PNG, whatever else was asked
                for. One of "auto", "transparent". Default "auto".
            n: Number of pictures. From 1 to 4.
            quality: Quality of the picture. One of "standard", "hd".
            character_reference_url: Address of a picture of the main character.
            character_references: Addresses of up to 3 pictures, each of one character. At
                most 3 items.
            camera_angle: Where the camera stands.
            style_reference_url: Address of a picture whose style is taken over.
        """
        return self._client.call_model(
            _wire.GPT_IMAGE_1,
            request,
            {
                "prompt": prompt,
                "size": size,
                "background": background,
                "n": n,
                "quality": quality,
                "character_reference_url": character_reference_url,
                "character_references": character_references,
                "camera_angle": camera_angle,
                "style_reference_url": style_reference_url,
            },
        )

    @overload
    def seedream_v4_5_edit(self, request: models.SeedreamV45Edit, /) -> models.ImageAnswer: ...
    @overload
    def seedream_v4_5_edit(
        self,
        /,
        *,
        image: FileInput | None = None,
        mask: FileInput | None = None,
        prompt: str | None = None,
        outpaint_direction: str | None = None,
        style_reference_url: str | None = None,
        size: str | None = None,
    ) -> models.ImageAnswer: ...
    def seedream_v4_5_edit(
        self,
        request: models.SeedreamV45Edit | None = None,
        /,
        *,
        image: FileInput | None = None,
        mask: FileInput | None = None,
        prompt: str | None = None,
        outpaint_direction: str | None = None,
        style_reference_url: str | None = None,
        size: str | None = None,
    ) -> models.ImageAnswer:
        """Seedream 4.5 Edit: Edits parts of a picture; by ByteDance.

        Price: unpublished.

        Docs: API Reference, Advanced Image Editing and Available Models (checked 2026-11-20).

        Args:
            image: The picture to edit.
            mask: PNG as large as the picture: white or see-through where to edit, black or
                opaque where to keep.
            prompt: What to change.
            outpaint_direction: Side on which the picture is extended.
            style_reference_url: Address of a picture whose style is taken over.
            size: Width and height in pixels.
        """
        return self._client.call_model(
            _wire.SEEDREAM_V4_5_EDIT,
            request,
            {
                "image": image,
                "mask": mask,
                "prompt": prompt,
                "outpaint_direction": outpaint_direction,
                "style_reference_url": style_reference_url,
                "size": size,
            },
        )

    @overload
    def wan_2_6_image_edit(self, request: models.Wan26ImageEdit, /) -> models.ImageAnswer: ...
    @overload
    def wan_2_6_image_edit(
        self,
        /,
        *,
        image: FileInput | None = None,
        mask: FileInput | None = None,
        prompt: str | None = None,
        outpaint_direction: str | None = None,
        style_reference_url: str | None = None,
        size: str | None = None,
    ) -> models.ImageAnswer: ...
    def wan_2_6_image_edit(
        self,
        request: models.Wan26ImageEdit | None = None,
        /,
        *,
        image: FileInput | None = None,
        mask: FileInput | None = None,
        prompt: str | None = None,
        outpaint_direction: str | None = None,
        style_reference_url: str | None = None,
        size: str | None = None,
    ) -> models.ImageAnswer:
        """Wan 2.6 Image Edit: Edits a picture with masks and several references; by Alibaba.

        Price: unpublished.

        The docs name no field for several references.

        Docs: API Reference, Available Models, Image Editing (checked 2026-11-20).

        Args:
            image: The picture to edit.
            mask: PNG as large as the picture: white or see-through where to edit, black or
                opaque where to keep.
            prompt: What to change.
            outpaint_direction: Side on which the picture is extended.
            style_reference_url: Address of a picture whose style is taken over.
            size: Width and height in pixels.
        """
        return self._client.call_model(
            _wire.WAN_2_6_IMAGE_EDIT,
            request,
            {
                "image": image,
                "mask": mask,
                "prompt": prompt,
                "outpaint_direction": outpaint_direction,
                "style_reference_url": style_reference_url,
                "size": size,
            },
        )

    def generate(
        self,
        *,
        model: Literal["dall-e-3", "gpt-image-1"] | None = None,
        prompt: str | None = None,
        size: Literal["1024x1024", "1536x1024", "1024x1536", "1792x1024"] | None = None,
        background: Literal["auto", "transparent"] | None = None,
        n: int | None = None,
        quality: Literal["standard", "hd"] | None = None,
        character_reference_url: str | None = None,
        character_references: list[str] | None = None,
        camera_angle: str | None = None,
        style_reference_url: str | None = None,
    ) -> models.ImageAnswer:
        """Make pictures from words, with the call that OpenAI has for DALL-E 3.

        Sends POST /v1/images/generations.

        Docs: API Reference, Quick Start and Image Generation Parameters (checked 2026-11-20).

        Args:
            model: Model; the docs recommend dall-e-3. One of "dall-e-3", "gpt-image-1".
            prompt: What the picture shows.
            size: Width and height in pixels. One of "1024x1024", "1536x1024", "1024x1536",
                "1792x1024".
            background: Background. A transparent one makes a PNG, whatever else was asked
                for. One of "auto", "transparent". Default "auto".
            n: Number of pictures. From 1 to 4.
            quality: Quality of the picture. One of "standard", "hd".
            character_reference_url: Address of a picture of the main character.
            character_references: Addresses of up to 3 pictures, each of one character. At
                most 3 items.
            camera_angle: Where the camera stands.
            style_reference_url: Address of a picture whose style is taken over.
        """
        return self._client.call(
            _wire.IMAGE_GENERATE_OPERATION,
            {
                "model": model,
                "prompt": prompt,
                "size": size,
                "background": background,
                "n": n,
                "quality": quality,
                "character_reference_url": character_reference_url,
                "character_references": character_references,
                "camera_angle": camera_angle,
                "style_reference_url": style_reference_url,
            },
        )

    def edit(
        self,
        *,
        model: Literal["seedream-v4.5-edit", "wan-2.6-image-edit"] | None = None,
        image: FileInput | None = None,
        mask: FileInput | None = None,
        prompt: str | None = None,
        outpaint_direction: str | None = None,
        style_reference_url: str | None = None,
        size: str | None = None,
    ) -> models.ImageAnswer:
        """Edit a picture: fill in, extend, swap the background or take over a style.

        Sends POST /v1/images/edits.

        Docs: API Reference, Advanced Image Editing and Image Edit Response (checked 2026-11-20).

        Args:
            model: Model. One of "seedream-v4.5-edit", "wan-2.6-image-edit".
            image: The picture to edit.
            mask: PNG as large as the picture: white or see-through where to edit, black or
                opaque where to keep.
            prompt: What to change.
            outpaint_direction: Side on which the picture is extended.
            style_reference_url: Address of a picture whose style is taken over.
            size: Width and height in pixels.
        """
        return self._client.call(
            _wire.IMAGE_EDIT_OPERATION,
            {
                "model": model,
                "image": image,
                "mask": mask,
                "prompt": prompt,
                "outpaint_direction": outpaint_direction,
                "style_reference_url": style_reference_url,
                "size": size,
            },
        )

    def remove_background(
        self,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Job:
        """Take the background out of a picture and give a transparent PNG, in about 3 seconds.

        Sends POST /api/generate/background-removal.

        Docs: API Reference, Utility Endpoints (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.start(
            _wire.BACKGROUND_REMOVAL_OPERATION,
            {
                "fields": fields,
                "files": files,
            },
        )

    def upscale(
        self,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Job:
        """Enlarge a picture up to 4 times, in about 5 seconds.

        Sends POST /api/generate/upscale.

        Docs: API Reference, Utility Endpoints, Super Resolution (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.start(
            _wire.UPSCALE_OPERATION,
            {
                "fields": fields,
                "files": files,
            },
        )

    def restore(
        self,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> Job:
        """Mend a damaged or noisy picture, in about 4 seconds.

        Sends POST /api/generate/restore.

        Docs: API Reference, Utility Endpoints, Image Restoration (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.start(
            _wire.RESTORE_OPERATION,
            {
                "fields": fields,
                "files": files,
            },
        )


class AsyncImages(AsyncGroup):
    """`client.images` of the async client."""

    @overload
    async def dall_e_3(self, request: models.DallE3, /) -> models.ImageAnswer: ...
    @overload
    async def dall_e_3(
        self,
        /,
        *,
        prompt: str | None = None,
        size: Literal["1024x1024", "1536x1024", "1024x1536", "1792x1024"] | None = None,
        background: Literal["auto", "transparent"] | None = None,
        n: int | None = None,
        quality: Literal["standard", "hd"] | None = None,
        character_reference_url: str | None = None,
        character_references: list[str] | None = None,
        camera_angle: str | None = None,
        style_reference_url: str | None = None,
    ) -> models.ImageAnswer: ...
    async def dall_e_3(
        self,
        request: models.DallE3 | None = None,
        /,
        *,
        prompt: str | None = None,
        size: Literal["1024x1024", "1536x1024", "1024x1536", "1792x1024"] | None = None,
        background: Literal["auto", "transparent"] | None = None,
        n: int | None = None,
        quality: Literal["standard", "hd"] | None = None,
        character_reference_url: str | None = None,
        character_references: list[str] | None = None,
        camera_angle: str | None = None,
        style_reference_url: str | None = None,
    ) -> models.ImageAnswer:
        """Makes pictures in place of OpenAI's DALL-E 3.

        Price: 0.21 .. 0.3 USD per image.

        The docs recommend this model. When the service behind it is down, Stable Diffusion XL or
        DALL-E 2 takes over by itself.

        Docs: API Reference, Image Generation Parameters and Available Models (checked 2026-11-20).

        Args:
            prompt: What the picture shows.
            size: Width and height in pixels. One of "1024x1024", "1536x1024", "1024x1536",
                "1792x1024".
            background: Background. A transparent one makes a PNG, whatever else was asked
                for. One of "auto", "transparent". Default "auto".
            n: Number of pictures. From 1 to 4.
            quality: Quality of the picture. One of "standard", "hd".
            character_reference_url: Address of a picture of the main character.
            character_references: Addresses of up to 3 pictures, each of one character. At
                most 3 items.
            camera_angle: Where the camera stands.
            style_reference_url: Address of a picture whose style is taken over.
        """
        return await self._client.call_model(
            _wire.DALL_E_3,
            request,
            {
                "prompt": prompt,
                "size": size,
                "background": background,
                "n": n,
                "quality": quality,
                "character_reference_url": character_reference_url,
                "character_references": character_references,
                "camera_angle": camera_angle,
                "style_reference_url": style_reference_url,
            },
        )

    @overload
    async def gpt_image_1(self, request: models.GptImage1, /) -> models.ImageAnswer: ...
    @overload
    async def gpt_image_1(
        self,
        /,
        *,
        prompt: str | None = None,
        size: Literal["1024x1024", "1536x1024", "1024x1536", "1792x1024"] | None = None,
        background: Literal["auto", "transparent"] | None = None,
        n: int | None = None,
        quality: Literal["standard", "hd"] | None = None,
        character_reference_url: str | None = None,
        character_references: list[str] | None = None,
        camera_angle: str | None = None,
        style_reference_url: str | None = None,
    ) -> models.ImageAnswer: ...
    async def gpt_image_1(
        self,
        request: models.GptImage1 | None = None,
        /,
        *,
        prompt: str | None = None,
        size: Literal["1024x1024", "1536x1024", "1024x1536", "1792x1024"] | None = None,
        background: Literal["auto", "transparent"] | None = None,
        n: int | None = None,
        quality: Literal["standard", "hd"] | None = None,
        character_reference_url: str | None = None,
        character_references: list[str] | None = None,
        camera_angle: str | None = None,
        style_reference_url: str | None = None,
    ) -> models.ImageAnswer:
        """GPT Image 1: Makes pictures.

        Price: 0.21 .. 0.3 USD per image.

        Docs: API Reference, Image Generation Parameters (checked 2026-11-20).

        Args:
            prompt: What the picture shows.
            size: Width and height in pixels. One of "1024x1024", "1536x1024", "1024x1536",
                "1792x1024".
            background: Background. A transparent one makes a PNG, whatever else was asked
                for. One of "auto", "transparent". Default "auto".
            n: Number of pictures. From 1 to 4.
            quality: Quality of the picture. One of "standard", "hd".
            character_reference_url: Address of a picture of the main character.
            character_references: Addresses of up to 3 pictures, each of one character. At
                most 3 items.
            camera_angle: Where the camera stands.
            style_reference_url: Address of a picture whose style is taken over.
        """
        return await self._client.call_model(
            _wire.GPT_IMAGE_1,
            request,
            {
                "prompt": prompt,
                "size": size,
                "background": background,
                "n": n,
                "quality": quality,
                "character_reference_url": character_reference_url,
                "character_references": character_references,
                "camera_angle": camera_angle,
                "style_reference_url": style_reference_url,
            },
        )

    @overload
    async def seedream_v4_5_edit(
        self, request: models.SeedreamV45Edit, /
    ) -> models.ImageAnswer: ...
    @overload
    async def seedream_v4_5_edit(
        self,
        /,
        *,
        image: FileInput | None = None,
        mask: FileInput | None = None,
        prompt: str | None = None,
        outpaint_direction: str | None = None,
        style_reference_url: str | None = None,
        size: str | None = None,
    ) -> models.ImageAnswer: ...
    async def seedream_v4_5_edit(
        self,
        request: models.SeedreamV45Edit | None = None,
        /,
        *,
        image: FileInput | None = None,
        mask: FileInput | None = None,
        prompt: str | None = None,
        outpaint_direction: str | None = None,
        style_reference_url: str | None = None,
        size: str | None = None,
    ) -> models.ImageAnswer:
        """Seedream 4.5 Edit: Edits parts of a picture; by ByteDance.

        Price: unpublished.

        Docs: API Reference, Advanced Image Editing and Available Models (checked 2026-11-20).

        Args:
            image: The picture to edit.
            mask: PNG as large as the picture: white or see-through where to edit, black or
                opaque where to keep.
            prompt: What to change.
            outpaint_direction: Side on which the picture is extended.
            style_reference_url: Address of a picture whose style is taken over.
            size: Width and height in pixels.
        """
        return await self._client.call_model(
            _wire.SEEDREAM_V4_5_EDIT,
            request,
            {
                "image": image,
                "mask": mask,
                "prompt": prompt,
                "outpaint_direction": outpaint_direction,
                "style_reference_url": style_reference_url,
                "size": size,
            },
        )

    @overload
    async def wan_2_6_image_edit(self, request: models.Wan26ImageEdit, /) -> models.ImageAnswer: ...
    @overload
    async def wan_2_6_image_edit(
        self,
        /,
        *,
        image: FileInput | None = None,
        mask: FileInput | None = None,
        prompt: str | None = None,
        outpaint_direction: str | None = None,
        style_reference_url: str | None = None,
        size: str | None = None,
    ) -> models.ImageAnswer: ...
    async def wan_2_6_image_edit(
        self,
        request: models.Wan26ImageEdit | None = None,
        /,
        *,
        image: FileInput | None = None,
        mask: FileInput | None = None,
        prompt: str | None = None,
        outpaint_direction: str | None = None,
        style_reference_url: str | None = None,
        size: str | None = None,
    ) -> models.ImageAnswer:
        """Wan 2.6 Image Edit: Edits a picture with masks and several references; by Alibaba.

        Price: unpublished.

        The docs name no field for several references.

        Docs: API Reference, Available Models, Image Editing (checked 2026-11-20).

        Args:
            image: The picture to edit.
            mask: PNG as large as the picture: white or see-through where to edit, black or
                opaque where to keep.
            prompt: What to change.
            outpaint_direction: Side on which the picture is extended.
            style_reference_url: Address of a picture whose style is taken over.
            size: Width and height in pixels.
        """
        return await self._client.call_model(
            _wire.WAN_2_6_IMAGE_EDIT,
            request,
            {
                "image": image,
                "mask": mask,
                "prompt": prompt,
                "outpaint_direction": outpaint_direction,
                "style_reference_url": style_reference_url,
                "size": size,
            },
        )

    async def generate(
        self,
        *,
        model: Literal["dall-e-3", "gpt-image-1"] | None = None,
        prompt: str | None = None,
        size: Literal["1024x1024", "1536x1024", "1024x1536", "1792x1024"] | None = None,
        background: Literal["auto", "transparent"] | None = None,
        n: int | None = None,
        quality: Literal["standard", "hd"] | None = None,
        character_reference_url: str | None = None,
        character_references: list[str] | None = None,
        camera_angle: str | None = None,
        style_reference_url: str | None = None,
    ) -> models.ImageAnswer:
        """Make pictures from words, with the call that OpenAI has for DALL-E 3.

        Sends POST /v1/images/generations.

        Docs: API Reference, Quick Start and Image Generation Parameters (checked 2026-11-20).

        Args:
            model: Model; the docs recommend dall-e-3. One of "dall-e-3", "gpt-image-1".
            prompt: What the picture shows.
            size: Width and height in pixels. One of "1024x1024", "1536x1024", "1024x1536",
                "1792x1024".
            background: Background. A transparent one makes a PNG, whatever else was asked
                for. One of "auto", "transparent". Default "auto".
            n: Number of pictures. From 1 to 4.
            quality: Quality of the picture. One of "standard", "hd".
            character_reference_url: Address of a picture of the main character.
            character_references: Addresses of up to 3 pictures, each of one character. At
                most 3 items.
            camera_angle: Where the camera stands.
            style_reference_url: Address of a picture whose style is taken over.
        """
        return await self._client.call(
            _wire.IMAGE_GENERATE_OPERATION,
            {
                "model": model,
                "prompt": prompt,
                "size": size,
                "background": background,
                "n": n,
                "quality": quality,
                "character_reference_url": character_reference_url,
                "character_references": character_references,
                "camera_angle": camera_angle,
                "style_reference_url": style_reference_url,
            },
        )

    async def edit(
        self,
        *,
        model: Literal["seedream-v4.5-edit", "wan-2.6-image-edit"] | None = None,
        image: FileInput | None = None,
        mask: FileInput | None = None,
        prompt: str | None = None,
        outpaint_direction: str | None = None,
        style_reference_url: str | None = None,
        size: str | None = None,
    ) -> models.ImageAnswer:
        """Edit a picture: fill in, extend, swap the background or take over a style.

        Sends POST /v1/images/edits.

        Docs: API Reference, Advanced Image Editing and Image Edit Response (checked 2026-11-20).

        Args:
            model: Model. One of "seedream-v4.5-edit", "wan-2.6-image-edit".
            image: The picture to edit.
            mask: PNG as large as the picture: white or see-through where to edit, black or
                opaque where to keep.
            prompt: What to change.
            outpaint_direction: Side on which the picture is extended.
            style_reference_url: Address of a picture whose style is taken over.
            size: Width and height in pixels.
        """
        return await self._client.call(
            _wire.IMAGE_EDIT_OPERATION,
            {
                "model": model,
                "image": image,
                "mask": mask,
                "prompt": prompt,
                "outpaint_direction": outpaint_direction,
                "style_reference_url": style_reference_url,
                "size": size,
            },
        )

    async def remove_background(
        self,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> AsyncJob:
        """Take the background out of a picture and give a transparent PNG, in about 3 seconds.

        Sends POST /api/generate/background-removal.

        Docs: API Reference, Utility Endpoints (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.start(
            _wire.BACKGROUND_REMOVAL_OPERATION,
            {
                "fields": fields,
                "files": files,
            },
        )

    async def upscale(
        self,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> AsyncJob:
        """Enlarge a picture up to 4 times, in about 5 seconds.

        Sends POST /api/generate/upscale.

        Docs: API Reference, Utility Endpoints, Super Resolution (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.start(
            _wire.UPSCALE_OPERATION,
            {
                "fields": fields,
                "files": files,
            },
        )

    async def restore(
        self,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> AsyncJob:
        """Mend a damaged or noisy picture, in about 4 seconds.

        Sends POST /api/generate/restore.

        Docs: API Reference, Utility Endpoints, Image Restoration (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.start(
            _wire.RESTORE_OPERATION,
            {
                "fields": fields,
                "files": files,
            },
        )
