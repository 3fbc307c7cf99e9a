# Made by ratecard from specs/zencreator/. Change the spec, not this file.
"""Request and response models. Requests refuse unknown fields, responses keep them."""

from typing import Annotated, Literal

from pydantic import Field

from ratecard_runtime.schemas import RequestModel, ResponseModel


class Asset(ResponseModel):
    """An uploaded file."""

    asset_id: str | None = None


class ByPrompt(RequestModel):
    """A request to By prompt."""

    positive_prompt: str
    negative_prompt: str | None = ""
    loras: dict[str, float] | None = None
    batch_size: int | None = 1
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
    ) = "GENERAL_NSFW"
    ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | None = "1:1"
    mode: Literal["fast", "quality"] | None = "fast"
    width: int | None = None
    height: int | None = None


class ByRef(RequestModel):
    """A request to By reference."""

    ref_asset: str
    face_asset: str | None = None
    model: Literal["GENERAL", "SDXL"] | None = "SDXL"
    mode: Literal["fast", "quality"] | None = "fast"
    positive_prompt: str | None = ""
    negative_prompt: str | None = ""
    batch_size: Annotated[int | None, Field(ge=1, le=10)] = 4
    strength: Annotated[float | None, Field(ge=0.0, le=1.0)] = 1.0
    keep_pose: bool | None = False
    swap_background: bool | None = False
    loras: dict[str, float] | None = None


class Carousel(RequestModel):
    """A request to Carousel."""

    asset_ref: str
    ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | None = "1:1"
    width: int | None = 1024
    height: int | None = 1024
    number_of_images: Annotated[int | None, Field(ge=1, le=10)] = 4


class Clip(RequestModel):
    """One clip to join."""

    asset_id: str | None = None
    trim: object | None = None
    duration: object | None = None


class Collaber(RequestModel):
    """A request to Collaber."""

    asset_image_1: str
    asset_image_2: str
    location_asset: str | None = None
    prompt: str | None = None
    ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | None = "1:1"
    width: int | None = 1024
    height: int | None = 1024
    number_of_images: Annotated[int | None, Field(ge=1, le=4)] = 1


class Facegen(RequestModel):
    """A request to Face generator."""

    gender: Literal["Female", "Male"]
    age: Literal["18-25", "26-35", "36-45", "46-55", "56-65", "66-75", "75-85", "85+"]
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
    ]
    body_type: Literal["Chubby", "Curvy", "Fit", "Muscular", "Normal", "Slim"] | None = None
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
    ) = None
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
    ) = None
    hair_type: (
        Literal["Bald", "Coily", "Curly", "Frizzy", "Silky", "Straight", "Thick", "Thin", "Wavy"]
        | None
    ) = None
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
    ) = None
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
    ) = None
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
    ) = None
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
    ) = None


class Faceswap(RequestModel):
    """A request to Face swap."""

    ref_asset: str
    face_asset: str
    model: Literal["FULL_HEAD", "GENERAL", "GENERAL_ADVANCED", "SDXL"] | None = "SDXL"
    resolution: Literal["2K", "4K"] | None = "4K"


class Generation(ResponseModel):
    """How a generation stands. A failed one is answered with HTTP 200 too."""

    status: Literal["queued", "processing", "succeeded", "partial", "failed"] | str | None = None
    error: object | None = None


class ImageEditor(RequestModel):
    """A request to Image editor."""

    image_assets: list[str]
    prompt: str
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
    ) = "GENERAL_NSFW"
    ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | None = None
    width: int | None = 1024
    height: int | None = 1024
    batch_mode: bool | None = False
    number_of_images: int | None = 1
    sequential_generation: bool | None = False
    lora_id: str | None = None


class Lipsync(RequestModel):
    """A request to Lip sync."""

    image_asset: str
    audio_asset: str
    prompt: str | None = ""
    model: Literal["GENERAL_NSFW"] | None = "GENERAL_NSFW"


class Photoshoot(RequestModel):
    """A request to Photoshoot."""

    face_ref: str
    body_ref: str
    prompt: str | None = ""
    category_id: str | None = None
    image_count: Annotated[int | None, Field(ge=1)] = 1
    ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | None = "1:1"
    width: int | None = 1024
    height: int | None = 1024
    number_of_images: int | None = 1


class Tool(ResponseModel):
    """One tool. The docs name no more of its keys."""

    input_schema: dict[str, object] | None = None


class Upscaler(RequestModel):
    """A request to Upscaler."""

    image_asset: str
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
    ) = "basic"
    megapixels: Literal[4, 8, 16, 24, 32] | None = 4
    creativity: Literal[0, 1, 2, 3, 4, 5] | None = 3


class Video2video(RequestModel):
    """A request to Video to video."""

    image_asset: str
    video_asset: str | None = None
    instagram_url: str | None = None
    tiktok_url: str | None = None
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
    ) = "replace_sfw"
    resolution: Literal["1080p", "480p", "720p"] | None = "720p"
    keep_original_sound: bool | None = True


class VideoMerger(RequestModel):
    """A request to Video merger."""

    clips: Annotated[list[Clip], Field(max_length=5, min_length=2)]
    transition: Literal["cut", "dissolve", "fade", "slide"] | None = "cut"
    keep_audio: bool | None = True
    fps: Literal[24, 30] | None = 30
    width: int | None = 1280
    height: int | None = 720


class VideoUpscaler(RequestModel):
    """A request to Video upscaler."""

    video_asset: str
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
    ) = None


class Videogen(RequestModel):
    """A request to Video generator."""

    ref_asset: str
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
    ) = "wan@2.2"
    last_frame: str | None = None
    audio_asset: str | None = None
    prompt: str | None = ""
    duration: Literal[5, 6, 8, 10, 12, 15] | None = 5
    negative_prompt: str | None = ""
    resolution: Literal["1080p", "480p", "720p"] | None = "720p"
    generate_audio: bool | None = True
    camera_fixed: bool | None = False
    prompt_extend: bool | None = False
    loras: dict[str, object] | None = None
