# Made by ratecard from specs/zencreator/. Change the spec, not this file.
"""The methods of `client.images`."""

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


class ImagesModels(ModelMethods[Submitted]):
    """Models behind `client.images`; a method submits a task and returns its job."""

    @overload
    def upscaler(
        self,
        request: models.Upscaler,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Submitted: ...
    @overload
    def upscaler(
        self,
        /,
        *,
        image_asset: AssetInput,
        version: (
            Literal[
                "basic",
                "basic_safe_face",
                "natural_clarity",
                "premium_realism",
                "premium_safe_face",
                "ultra_clarity",
            ]
            | None
        ) = None,
        megapixels: Literal[4, 8, 16, 24, 32] | None = None,
        creativity: Literal[0, 1, 2, 3, 4, 5] | None = None,
        idempotency_key: str | None = None,
    ) -> Submitted: ...
    def upscaler(
        self,
        request: models.Upscaler | None = None,
        /,
        *,
        image_asset: AssetInput | None = None,
        version: (
            Literal[
                "basic",
                "basic_safe_face",
                "natural_clarity",
                "premium_realism",
                "premium_safe_face",
                "ultra_clarity",
            ]
            | None
        ) = None,
        megapixels: Literal[4, 8, 16, 24, 32] | None = None,
        creativity: Literal[0, 1, 2, 3, 4, 5] | None = None,
        idempotency_key: str | None = None,
    ) -> Submitted:
        """Upscaler: Enlarges a picture and restores or adds detail.

        Price: 1 (version=basic or basic_safe_face, megapixels=4, 16, 24 or 32); …; 4
        (version=ultra_clarity, megapixels=32) credits per call.

        A picture that is already sharp at 4K gains little.

        Docs: Public API guide, Tool Catalog, upscaler (checked 2026-11-20).

        Args:
            image_asset: Picture to enlarge. An id, or the path of a file, which is uploaded
                first.
            version: Engine. Those with safe_face keep the face exactly. One of "basic",
                "basic_safe_face", "natural_clarity", "premium_realism", "premium_safe_face",
                "ultra_clarity". Default "basic".
            megapixels: Size of the result in megapixels. One of 4, 8, 16, 24, 32. Default 4.
            creativity: How much detail may be invented, from 0, faithful, to 5. One of 0, 1,
                2, 3, 4, 5. Default 3.
            idempotency_key: Your own key: a repeat with the same one within 24 hours is one
                call.
        """
        return self._submit(
            _wire.UPSCALER,
            request,
            {
                "image_asset": image_asset,
                "version": version,
                "megapixels": megapixels,
                "creativity": creativity,
                "idempotency_key": idempotency_key,
            },
        )

    @overload
    def faceswap(
        self,
        request: models.Faceswap,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Submitted: ...
    @overload
    def faceswap(
        self,
        /,
        *,
        ref_asset: AssetInput,
        face_asset: AssetInput,
        model: Literal["FULL_HEAD", "GENERAL", "GENERAL_ADVANCED", "SDXL"] | None = None,
        resolution: Literal["2K", "4K"] | None = None,
        idempotency_key: str | None = None,
    ) -> Submitted: ...
    def faceswap(
        self,
        request: models.Faceswap | None = None,
        /,
        *,
        ref_asset: AssetInput | None = None,
        face_asset: AssetInput | None = None,
        model: Literal["FULL_HEAD", "GENERAL", "GENERAL_ADVANCED", "SDXL"] | None = None,
        resolution: Literal["2K", "4K"] | None = None,
        idempotency_key: str | None = None,
    ) -> Submitted:
        """Face swap: Puts the face of one picture onto the person in another, and keeps the rest of
        that picture.

        Price: 1 credit per call.

        Videos are not taken. FULL_HEAD replaces the whole head with its hair.

        Docs: Public API guide, Tool Catalog, faceswap (checked 2026-11-20).

        Args:
            ref_asset: Picture whose face is replaced. An id, or the path of a file, which is
                uploaded first.
            face_asset: Picture with the new face. An id, or the path of a file, which is
                uploaded first.
            model: Model that swaps the face. One of "FULL_HEAD", "GENERAL",
                "GENERAL_ADVANCED", "SDXL". Default "SDXL".
            resolution: Size of the result. One of "2K", "4K". Default "4K".
            idempotency_key: Your own key: a repeat with the same one within 24 hours is one
                call.
        """
        return self._submit(
            _wire.FACESWAP,
            request,
            {
                "ref_asset": ref_asset,
                "face_asset": face_asset,
                "model": model,
                "resolution": resolution,
                "idempotency_key": idempotency_key,
            },
        )

    @overload
    def by_prompt(
        self,
        request: models.ByPrompt,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Submitted: ...
    @overload
    def by_prompt(
        self,
        /,
        *,
        positive_prompt: str,
        negative_prompt: str | None = None,
        loras: dict[str, float] | None = None,
        batch_size: int | None = None,
        model: (
            Literal[
                "FLUX_KLEIN_NSFW",
                "GENERAL_NSFW",
                "GENERAL_SFW",
                "NANO_BANANA",
                "QWEN_IMAGE",
                "QWEN_IMAGE_PRO",
                "SDXL_NSFW",
                "SEEDREAM_5",
                "WAN",
                "WAN_2_7_IMAGE",
                "WAN_2_7_IMAGE_PRO",
            ]
            | None
        ) = None,
        ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | None = None,
        mode: Literal["fast", "quality"] | None = None,
        width: int | None = None,
        height: int | None = None,
        idempotency_key: str | None = None,
    ) -> Submitted: ...
    def by_prompt(
        self,
        request: models.ByPrompt | None = None,
        /,
        *,
        positive_prompt: str | None = None,
        negative_prompt: str | None = None,
        loras: dict[str, float] | None = None,
        batch_size: int | None = None,
        model: (
            Literal[
                "FLUX_KLEIN_NSFW",
                "GENERAL_NSFW",
                "GENERAL_SFW",
                "NANO_BANANA",
                "QWEN_IMAGE",
                "QWEN_IMAGE_PRO",
                "SDXL_NSFW",
                "SEEDREAM_5",
                "WAN",
                "WAN_2_7_IMAGE",
                "WAN_2_7_IMAGE_PRO",
            ]
            | None
        ) = None,
        ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | None = None,
        mode: Literal["fast", "quality"] | None = None,
        width: int | None = None,
        height: int | None = None,
        idempotency_key: str | None = None,
    ) -> Submitted:
        """By prompt: Makes a picture from words alone.

        Price: 2 (model=FLUX_KLEIN_NSFW, NANO_BANANA, QWEN_IMAGE_PRO or WAN_2_7_IMAGE_PRO); 1
        (model=GENERAL_NSFW, GENERAL_SFW, QWEN_IMAGE, SEEDREAM_5, WAN or WAN_2_7_IMAGE); 1
        (model=SDXL_NSFW, mode=fast); 2 (model=SDXL_NSFW, mode=quality) credits per call.

        NANO_BANANA alone is sure to draw legible text. WAN is an older model; the docs recommend
        WAN_2_7_IMAGE instead. The content limits of GENERAL_NSFW, SDXL_NSFW and FLUX_KLEIN_NSFW are
        wider for trusted accounts only.

        Docs: Public API guide, Tool Catalog, by_prompt (checked 2026-11-20).

        Args:
            positive_prompt: What to make.
            negative_prompt: What to keep out of the result. Default "".
            loras: Strength of each LoRA style by its name, as a rule from 0 to 1. The docs
                do not list the names.
            batch_size: How many pictures one call makes. Default 1.
            model: Model that makes the picture. Those with PRO are slower and better. One of
                "FLUX_KLEIN_NSFW", "GENERAL_NSFW", "GENERAL_SFW", "NANO_BANANA", "QWEN_IMAGE",
                "QWEN_IMAGE_PRO", "SDXL_NSFW", "SEEDREAM_5", "WAN", "WAN_2_7_IMAGE",
                "WAN_2_7_IMAGE_PRO". Default "GENERAL_NSFW".
            ratio: Width to height. One of "16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3",
                "9:16". Default "1:1".
            mode: Faster or better. One of "fast", "quality". Default "fast".
            width: Pixels, else from ratio.
            height: Pixels, else from ratio.
            idempotency_key: Your own key: a repeat with the same one within 24 hours is one
                call.
        """
        return self._submit(
            _wire.BY_PROMPT,
            request,
            {
                "positive_prompt": positive_prompt,
                "negative_prompt": negative_prompt,
                "loras": loras,
                "batch_size": batch_size,
                "model": model,
                "ratio": ratio,
                "mode": mode,
                "width": width,
                "height": height,
                "idempotency_key": idempotency_key,
            },
        )

    @overload
    def by_ref(
        self,
        request: models.ByRef,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Submitted: ...
    @overload
    def by_ref(
        self,
        /,
        *,
        ref_asset: AssetInput,
        face_asset: AssetInput | None = None,
        model: Literal["GENERAL", "SDXL"] | None = None,
        mode: Literal["fast", "quality"] | None = None,
        positive_prompt: str | None = None,
        negative_prompt: str | None = None,
        batch_size: int | None = None,
        strength: float | None = None,
        keep_pose: bool | None = None,
        swap_background: bool | None = None,
        loras: dict[str, float] | None = None,
        idempotency_key: str | None = None,
    ) -> Submitted: ...
    def by_ref(
        self,
        request: models.ByRef | None = None,
        /,
        *,
        ref_asset: AssetInput | None = None,
        face_asset: AssetInput | None = None,
        model: Literal["GENERAL", "SDXL"] | None = None,
        mode: Literal["fast", "quality"] | None = None,
        positive_prompt: str | None = None,
        negative_prompt: str | None = None,
        batch_size: int | None = None,
        strength: float | None = None,
        keep_pose: bool | None = None,
        swap_background: bool | None = None,
        loras: dict[str, float] | None = None,
        idempotency_key: str | None = None,
    ) -> Submitted:
        """By reference: Makes pictures that resemble a photo.

        Price: 1 (model=GENERAL); 1 (model=SDXL, mode=fast); 2 (model=SDXL, mode=quality) credits
        per call.

        An older tool; for most work the docs recommend image_editor.

        Docs: Public API guide, Tool Catalog, by_ref (checked 2026-11-20).

        Args:
            ref_asset: Picture that guides the result. An id, or the path of a file, which is
                uploaded first.
            face_asset: Picture of a face to keep. An id, or the path of a file, which is
                uploaded first.
            model: Model that makes the pictures. One of "GENERAL", "SDXL". Default "SDXL".
            mode: Faster or better. One of "fast", "quality". Default "fast".
            positive_prompt: What to make. Default "".
            negative_prompt: What to keep out of the result. Default "".
            batch_size: How many pictures to make. Default 4. From 1 to 10.
            strength: How closely the result keeps to the picture. Default 1.0. From 0.0 to
                1.0.
            keep_pose: Whether the pose stays. Default False.
            swap_background: Whether the background changes. Default False.
            loras: Strength of each LoRA style by its name, as a rule from 0 to 1. The docs
                do not list the names.
            idempotency_key: Your own key: a repeat with the same one within 24 hours is one
                call.
        """
        return self._submit(
            _wire.BY_REF,
            request,
            {
                "ref_asset": ref_asset,
                "face_asset": face_asset,
                "model": model,
                "mode": mode,
                "positive_prompt": positive_prompt,
                "negative_prompt": negative_prompt,
                "batch_size": batch_size,
                "strength": strength,
                "keep_pose": keep_pose,
                "swap_background": swap_background,
                "loras": loras,
                "idempotency_key": idempotency_key,
            },
        )

    @overload
    def photoshoot(
        self,
        request: models.Photoshoot,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Submitted: ...
    @overload
    def photoshoot(
        self,
        /,
        *,
        face_ref: AssetInput,
        body_ref: AssetInput,
        prompt: str | None = None,
        category_id: str | None = None,
        image_count: int | None = None,
        ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | None = None,
        width: int | None = None,
        height: int | None = None,
        number_of_images: int | None = None,
        idempotency_key: str | None = None,
    ) -> Submitted: ...
    def photoshoot(
        self,
        request: models.Photoshoot | None = None,
        /,
        *,
        face_ref: AssetInput | None = None,
        body_ref: AssetInput | None = None,
        prompt: str | None = None,
        category_id: str | None = None,
        image_count: int | None = None,
        ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | None = None,
        width: int | None = None,
        height: int | None = None,
        number_of_images: int | None = None,
        idempotency_key: str | None = None,
    ) -> Submitted:
        """Photoshoot: Makes a series of one character from a photo of the face and one of the body.

        Price: 3 credits per image.

        Give a prompt for shots of your own or a category_id for prepared ones; with both the
        category counts.

        Docs: Public API guide, Tool Catalog, photoshoot (checked 2026-11-20).

        Args:
            face_ref: Picture of the face. An id, or the path of a file, which is uploaded
                first.
            body_ref: Picture of the body or pose. An id, or the path of a file, which is
                uploaded first.
            prompt: The shot: scene, clothes, light. Default "".
            category_id: Id of a category from photoshoot_categories.list. It counts before
                prompt.
            image_count: How many pictures in all: shots of the category, or repeats of the
                prompt. Default 1. At least 1.
            ratio: Width to height. One of "16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3",
                "9:16". Default "1:1".
            width: Width of the result in pixels. Default 1024.
            height: Height of the result in pixels. Default 1024.
            number_of_images: Pictures made side by side for each shot. Leave it at 1,
                image_count sets the total. Default 1.
            idempotency_key: Your own key: a repeat with the same one within 24 hours is one
                call.
        """
        return self._submit(
            _wire.PHOTOSHOOT,
            request,
            {
                "face_ref": face_ref,
                "body_ref": body_ref,
                "prompt": prompt,
                "category_id": category_id,
                "image_count": image_count,
                "ratio": ratio,
                "width": width,
                "height": height,
                "number_of_images": number_of_images,
                "idempotency_key": idempotency_key,
            },
        )

    @overload
    def facegen(
        self,
        request: models.Facegen,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Submitted: ...
    @overload
    def facegen(
        self,
        /,
        *,
        gender: Literal["Female", "Male"],
        age: Literal["18-25", "26-35", "36-45", "46-55", "56-65", "66-75", "75-85", "85+"],
        origin: Literal[
            "Central American",
            "Central Asian",
            "East Asian",
            "European",
            "Middle Eastern",
            "North African",
            "North American",
            "Oceanian / Pacific Islander",
            "South American",
            "South Asian",
            "Southeast Asian",
        ],
        body_type: Literal["Chubby", "Curvy", "Fit", "Muscular", "Normal", "Slim"] | None = None,
        eye_color: (
            Literal[
                "Albino",
                "Amber",
                "Blue",
                "Brown",
                "Gray",
                "Green",
                "Hazel",
                "Heterochromia",
                "Red",
                "Violet",
            ]
            | None
        ) = None,
        hair_color: (
            Literal[
                "Black",
                "Blonde",
                "Blue",
                "Brunette",
                "Gray",
                "Green",
                "Honey",
                "Ombre",
                "Pink",
                "Platinum",
                "Red",
                "Salt and Pepper",
                "Violet",
            ]
            | None
        ) = None,
        hair_type: (
            Literal[
                "Bald", "Coily", "Curly", "Frizzy", "Silky", "Straight", "Thick", "Thin", "Wavy"
            ]
            | None
        ) = None,
        hair_style: (
            Literal[
                "Afro",
                "Bob",
                "Bowl",
                "Braids",
                "Bun",
                "Buzzcut",
                "Caesar",
                "Mohawk",
                "Pigtails",
                "Pixie",
                "Ponytail",
                "Shag",
                "Undercut",
                "Updo",
            ]
            | None
        ) = None,
        beard: (
            Literal[
                "Anchor Beard",
                "Balbo Beard",
                "Chevron Mustache",
                "Chinstrap Beard",
                "Circle Beard",
                "Corporate Beard",
                "Ducktail Beard",
                "Friendly Mutton Chops",
                "Full Beard",
                "Garibaldi Beard",
                "Goatee",
                "Handlebar Mustache",
                "Horseshoe Mustache",
                "Imperial Mustache",
                "Mutton Chops",
                "Pencil Mustache",
                "Soul Patch",
                "Stubble Beard",
                "Van Dyke Beard",
                "Zappa Mustache",
            ]
            | None
        ) = None,
        beard_color: (
            Literal[
                "Black",
                "Blonde",
                "Blue",
                "Brunette",
                "Gray",
                "Green",
                "Honey",
                "Ombre",
                "Pink",
                "Platinum",
                "Red",
                "Salt and Pepper",
                "Violet",
            ]
            | None
        ) = None,
        makeup: (
            Literal[
                "Anime Makeup",
                "Artistic Makeup",
                "Avant-garde Makeup",
                "Bohemian Makeup",
                "Boho Makeup",
                "Classic Makeup",
                "Cut Crease Makeup",
                "Dewy Makeup",
                "Edgy Makeup",
                "Festival Makeup",
                "Glam Makeup",
                "Glowy Makeup",
                "Golden Makeup",
                "Monochromatic Makeup",
                "Natural Makeup",
                "Party Makeup",
                "Retro Makeup",
                "Sunset Eye Makeup",
                "Vintage Makeup",
                "Watercolor Makeup",
            ]
            | None
        ) = None,
        idempotency_key: str | None = None,
    ) -> Submitted: ...
    def facegen(
        self,
        request: models.Facegen | None = None,
        /,
        *,
        gender: Literal["Female", "Male"] | None = None,
        age: (
            Literal["18-25", "26-35", "36-45", "46-55", "56-65", "66-75", "75-85", "85+"] | None
        ) = None,
        origin: (
            Literal[
                "Central American",
                "Central Asian",
                "East Asian",
                "European",
                "Middle Eastern",
                "North African",
                "North American",
                "Oceanian / Pacific Islander",
                "South American",
                "South Asian",
                "Southeast Asian",
            ]
            | None
        ) = None,
        body_type: Literal["Chubby", "Curvy", "Fit", "Muscular", "Normal", "Slim"] | None = None,
        eye_color: (
            Literal[
                "Albino",
                "Amber",
                "Blue",
                "Brown",
                "Gray",
                "Green",
                "Hazel",
                "Heterochromia",
                "Red",
                "Violet",
            ]
            | None
        ) = None,
        hair_color: (
            Literal[
                "Black",
                "Blonde",
                "Blue",
                "Brunette",
                "Gray",
                "Green",
                "Honey",
                "Ombre",
                "Pink",
                "Platinum",
                "Red",
                "Salt and Pepper",
                "Violet",
            ]
            | None
        ) = None,
        hair_type: (
            Literal[
                "Bald", "Coily", "Curly", "Frizzy", "Silky", "Straight", "Thick", "Thin", "Wavy"
            ]
            | None
        ) = None,
        hair_style: (
            Literal[
                "Afro",
                "Bob",
                "Bowl",
                "Braids",
                "Bun",
                "Buzzcut",
                "Caesar",
                "Mohawk",
                "Pigtails",
                "Pixie",
                "Ponytail",
                "Shag",
                "Undercut",
                "Updo",
            ]
            | None
        ) = None,
        beard: (
            Literal[
                "Anchor Beard",
                "Balbo Beard",
                "Chevron Mustache",
                "Chinstrap Beard",
                "Circle Beard",
                "Corporate Beard",
                "Ducktail Beard",
                "Friendly Mutton Chops",
                "Full Beard",
                "Garibaldi Beard",
                "Goatee",
                "Handlebar Mustache",
                "Horseshoe Mustache",
                "Imperial Mustache",
                "Mutton Chops",
                "Pencil Mustache",
                "Soul Patch",
                "Stubble Beard",
                "Van Dyke Beard",
                "Zappa Mustache",
            ]
            | None
        ) = None,
        beard_color: (
            Literal[
                "Black",
                "Blonde",
                "Blue",
                "Brunette",
                "Gray",
                "Green",
                "Honey",
                "Ombre",
                "Pink",
                "Platinum",
                "Red",
                "Salt and Pepper",
                "Violet",
            ]
            | None
        ) = None,
        makeup: (
            Literal[
                "Anime Makeup",
                "Artistic Makeup",
                "Avant-garde Makeup",
                "Bohemian Makeup",
                "Boho Makeup",
                "Classic Makeup",
                "Cut Crease Makeup",
                "Dewy Makeup",
                "Edgy Makeup",
                "Festival Makeup",
                "Glam Makeup",
                "Glowy Makeup",
                "Golden Makeup",
                "Monochromatic Makeup",
                "Natural Makeup",
                "Party Makeup",
                "Retro Makeup",
                "Sunset Eye Makeup",
                "Vintage Makeup",
                "Watercolor Makeup",
            ]
            | None
        ) = None,
        idempotency_key: str | None = None,
    ) -> Submitted:
        """Face generator: Makes new faces from a list of features and gives several to choose from.

        Price: 1 credit per call.

        Docs: Public API guide, Tool Catalog, facegen (checked 2026-11-20).

        Args:
            gender: Gender of the face. One of "Female", "Male".
            age: Age in years that the face shows. One of "18-25", "26-35", "36-45", "46-55",
                "56-65", "66-75", "75-85", "85+".
            origin: Ethnic origin of the face. One of "Central American", "Central Asian",
                "East Asian", "European", "Middle Eastern", "North African", "North American",
                "Oceanian / Pacific Islander", "South American", "South Asian", "Southeast Asian".
            body_type: Build of the body. One of "Chubby", "Curvy", "Fit", "Muscular",
                "Normal", "Slim".
            eye_color: Colour of the eyes. One of "Albino", "Amber", "Blue", "Brown", "Gray",
                "Green", "Hazel", "Heterochromia", "Red", "Violet".
            hair_color: Colour of the hair. One of "Black", "Blonde", "Blue", "Brunette",
                "Gray", "Green", "Honey", "Ombre", "Pink", "Platinum", "Red", "Salt and Pepper",
                "Violet".
            hair_type: Kind of hair. One of "Bald", "Coily", "Curly", "Frizzy", "Silky",
                "Straight", "Thick", "Thin", "Wavy".
            hair_style: Cut of the hair. One of "Afro", "Bob", "Bowl", "Braids", "Bun",
                "Buzzcut", "Caesar", "Mohawk", "Pigtails", "Pixie", "Ponytail", "Shag", "Undercut",
                "Updo".
            beard: Cut of the beard. One of "Anchor Beard", "Balbo Beard", "Chevron
                Mustache", "Chinstrap Beard", "Circle Beard", "Corporate Beard", "Ducktail Beard",
                "Friendly Mutton Chops", "Full Beard", "Garibaldi Beard", "Goatee", "Handlebar
                Mustache", "Horseshoe Mustache", "Imperial Mustache", "Mutton Chops", "Pencil
                Mustache", "Soul Patch", "Stubble Beard", "Van Dyke Beard", "Zappa Mustache".
            beard_color: Colour of the beard. One of "Black", "Blonde", "Blue", "Brunette",
                "Gray", "Green", "Honey", "Ombre", "Pink", "Platinum", "Red", "Salt and Pepper",
                "Violet".
            makeup: Make-up. One of "Anime Makeup", "Artistic Makeup", "Avant-garde Makeup",
                "Bohemian Makeup", "Boho Makeup", "Classic Makeup", "Cut Crease Makeup", "Dewy
                Makeup", "Edgy Makeup", "Festival Makeup", "Glam Makeup", "Glowy Makeup", "Golden
                Makeup", "Monochromatic Makeup", "Natural Makeup", "Party Makeup", "Retro Makeup",
                "Sunset Eye Makeup", "Vintage Makeup", "Watercolor Makeup".
            idempotency_key: Your own key: a repeat with the same one within 24 hours is one
                call.
        """
        return self._submit(
            _wire.FACEGEN,
            request,
            {
                "gender": gender,
                "age": age,
                "origin": origin,
                "body_type": body_type,
                "eye_color": eye_color,
                "hair_color": hair_color,
                "hair_type": hair_type,
                "hair_style": hair_style,
                "beard": beard,
                "beard_color": beard_color,
                "makeup": makeup,
                "idempotency_key": idempotency_key,
            },
        )

    @overload
    def carousel(
        self,
        request: models.Carousel,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Submitted: ...
    @overload
    def carousel(
        self,
        /,
        *,
        asset_ref: AssetInput,
        ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | None = None,
        width: int | None = None,
        height: int | None = None,
        number_of_images: int | None = None,
        idempotency_key: str | None = None,
    ) -> Submitted: ...
    def carousel(
        self,
        request: models.Carousel | None = None,
        /,
        *,
        asset_ref: AssetInput | None = None,
        ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | None = None,
        width: int | None = None,
        height: int | None = None,
        number_of_images: int | None = None,
        idempotency_key: str | None = None,
    ) -> Submitted:
        """Carousel: Shows the subject of a picture from up to ten camera angles.

        Price: 1 credit per image.

        Docs: Public API guide, Tool Catalog, carousel (checked 2026-11-20).

        Args:
            asset_ref: Picture of the subject. An id, or the path of a file, which is
                uploaded first.
            ratio: Width to height. One of "16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3",
                "9:16". Default "1:1".
            width: Width of the results in pixels where no ratio is set. Default 1024.
            height: Height of the results in pixels where no ratio is set. Default 1024.
            number_of_images: How many angles to make. Each is charged. Default 4. From 1 to
                10.
            idempotency_key: Your own key: a repeat with the same one within 24 hours is one
                call.
        """
        return self._submit(
            _wire.CAROUSEL,
            request,
            {
                "asset_ref": asset_ref,
                "ratio": ratio,
                "width": width,
                "height": height,
                "number_of_images": number_of_images,
                "idempotency_key": idempotency_key,
            },
        )

    @overload
    def image_editor(
        self,
        request: models.ImageEditor,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Submitted: ...
    @overload
    def image_editor(
        self,
        /,
        *,
        image_assets: list[AssetInput],
        prompt: str,
        model: (
            Literal[
                "FLUX_KLEIN_LORA",
                "FLUX_KLEIN_NSFW",
                "GENERAL_NSFW",
                "NANO_BANANA",
                "QWEN_IMAGE",
                "QWEN_IMAGE_PRO",
                "SEEDREAM_5",
                "WAN_2_7_IMAGE",
                "WAN_2_7_IMAGE_PRO",
            ]
            | None
        ) = None,
        ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | None = None,
        width: int | None = None,
        height: int | None = None,
        batch_mode: bool | None = None,
        number_of_images: int | None = None,
        sequential_generation: bool | None = None,
        lora_id: str | None = None,
        idempotency_key: str | None = None,
    ) -> Submitted: ...
    def image_editor(
        self,
        request: models.ImageEditor | None = None,
        /,
        *,
        image_assets: list[AssetInput] | None = None,
        prompt: str | None = None,
        model: (
            Literal[
                "FLUX_KLEIN_LORA",
                "FLUX_KLEIN_NSFW",
                "GENERAL_NSFW",
                "NANO_BANANA",
                "QWEN_IMAGE",
                "QWEN_IMAGE_PRO",
                "SEEDREAM_5",
                "WAN_2_7_IMAGE",
                "WAN_2_7_IMAGE_PRO",
            ]
            | None
        ) = None,
        ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | None = None,
        width: int | None = None,
        height: int | None = None,
        batch_mode: bool | None = None,
        number_of_images: int | None = None,
        sequential_generation: bool | None = None,
        lora_id: str | None = None,
        idempotency_key: str | None = None,
    ) -> Submitted:
        """Image editor: Changes pictures by words, or combines several into one.

        Price: 3 (model=FLUX_KLEIN_LORA, batch_mode=false); …; 2 (model=QWEN_IMAGE_PRO or
        WAN_2_7_IMAGE_PRO, batch_mode=true) credits per image.

        The result keeps the composition of the source; photoshoot makes free poses. NANO_BANANA is
        required for edits of text in a picture. The content limits of GENERAL_NSFW and the two FLUX
        models are wider for trusted accounts only.

        Docs: Public API guide, Tool Catalog, image_editor (checked 2026-11-20).

        Args:
            image_assets: Pictures to change or combine. An id, or the path of a file, which
                is uploaded first.
            prompt: What to change.
            model: Model that edits. FLUX_KLEIN_LORA needs lora_id. One of "FLUX_KLEIN_LORA",
                "FLUX_KLEIN_NSFW", "GENERAL_NSFW", "NANO_BANANA", "QWEN_IMAGE", "QWEN_IMAGE_PRO",
                "SEEDREAM_5", "WAN_2_7_IMAGE", "WAN_2_7_IMAGE_PRO". Default "GENERAL_NSFW".
            ratio: Width to height. It counts before width and height. One of "16:9", "1:1",
                "21:9", "2:3", "3:2", "3:4", "4:3", "9:16".
            width: Width of the result in pixels where no ratio is set. Default 1024.
            height: Height of the result in pixels where no ratio is set. Default 1024.
            batch_mode: Whether each of several pictures is edited on its own. Default False.
            number_of_images: How many pictures to make. Each is charged. Default 1.
            sequential_generation: Whether each picture builds on the one before. Default
                False.
            lora_id: Id of a style template from templates.list.
            idempotency_key: Your own key: a repeat with the same one within 24 hours is one
                call.
        """
        return self._submit(
            _wire.IMAGE_EDITOR,
            request,
            {
                "image_assets": image_assets,
                "prompt": prompt,
                "model": model,
                "ratio": ratio,
                "width": width,
                "height": height,
                "batch_mode": batch_mode,
                "number_of_images": number_of_images,
                "sequential_generation": sequential_generation,
                "lora_id": lora_id,
                "idempotency_key": idempotency_key,
            },
        )

    @overload
    def collaber(
        self,
        request: models.Collaber,
        /,
        *,
        idempotency_key: str | None = None,
    ) -> Submitted: ...
    @overload
    def collaber(
        self,
        /,
        *,
        asset_image_1: AssetInput,
        asset_image_2: AssetInput,
        location_asset: AssetInput | None = None,
        prompt: str | None = None,
        ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | None = None,
        width: int | None = None,
        height: int | None = None,
        number_of_images: int | None = None,
        idempotency_key: str | None = None,
    ) -> Submitted: ...
    def collaber(
        self,
        request: models.Collaber | None = None,
        /,
        *,
        asset_image_1: AssetInput | None = None,
        asset_image_2: AssetInput | None = None,
        location_asset: AssetInput | None = None,
        prompt: str | None = None,
        ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | None = None,
        width: int | None = None,
        height: int | None = None,
        number_of_images: int | None = None,
        idempotency_key: str | None = None,
    ) -> Submitted:
        """Collaber: Brings two characters together in one picture.

        Price: 1 credit per image.

        Docs: Public API guide, Tool Catalog, collaber (checked 2026-11-20).

        Args:
            asset_image_1: Picture of the first character. An id, or the path of a file,
                which is uploaded first.
            asset_image_2: Picture of the second character. An id, or the path of a file,
                which is uploaded first.
            location_asset: Picture of the place. An id, or the path of a file, which is
                uploaded first.
            prompt: What the two do and where.
            ratio: Width to height. One of "16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3",
                "9:16". Default "1:1".
            width: Width of the results in pixels where no ratio is set. Default 1024.
            height: Height of the results in pixels where no ratio is set. Default 1024.
            number_of_images: How many pictures to make. Each is charged. Default 1. From 1
                to 4.
            idempotency_key: Your own key: a repeat with the same one within 24 hours is one
                call.
        """
        return self._submit(
            _wire.COLLABER,
            request,
            {
                "asset_image_1": asset_image_1,
                "asset_image_2": asset_image_2,
                "location_asset": location_asset,
                "prompt": prompt,
                "ratio": ratio,
                "width": width,
                "height": height,
                "number_of_images": number_of_images,
                "idempotency_key": idempotency_key,
            },
        )


class Images(SyncGroup, ImagesModels[Job]):
    """`client.images` of the sync client."""


class AsyncImages(AsyncGroup, ImagesModels[Coroutine[object, object, AsyncJob]]):
    """`client.images` of the async client."""
