# Made by ratecard from specs/cliprise/. Change the spec, not this file.
"""What calls cost: exact calculators that need neither a client nor the network.

`quote` has a method for each model and priced operation. A method takes what decides the price by
name, accepts every other parameter of the call, and never raises: a wrong parameter gives a quote
whose status is `invalid` and whose error says why.
"""

from dataclasses import replace
from functools import partial
from typing import Literal

from ratecard_runtime.price.numbers import between, ceil, divide
from ratecard_runtime.price.quotes import Quote
from ratecard_runtime.price.rates import Measure, Parameter, Price, Quantity, RateCard, Reading

_card = partial(RateCard, provider="cliprise", date="2026-11-20")
_NANO_BANANA = _card(
    item="nano-banana",
    per="image",
    parameters=(
        Parameter(
            "image_size",
            (
                "square",
                "square_hd",
                "portrait_4_3",
                "landscape_4_3",
                "portrait_16_9",
                "landscape_16_9",
            ),
        ),
        Parameter("output_format", ("jpeg", "png")),
    ),
    rows=(((), 8),),
    times=Price(lambda given: given["images"], ("images",)),
    accepts=("prompt", "image_urls"),
)
_NANO_BANANA_2 = _card(
    item="nano-banana-2",
    per="image",
    parameters=(
        Parameter(
            "aspect_ratio",
            ("1:1", "2:3", "3:2", "4:3", "3:4", "4:5", "5:4", "9:16", "16:9", "21:9"),
        ),
        Parameter("resolution", ("1K", "2K", "4K"), required=True),
        Parameter("output_format", ("jpeg", "png")),
    ),
    keys=("resolution",),
    rows=((("1K",), 16), (("2K",), 24), (("4K",), 36)),
    times=Price(lambda given: given["images"], ("images",)),
    accepts=("prompt", "image_input", "image_urls", "google_search"),
)
_NANO_BANANA_PRO = _card(
    item="nano-banana-pro",
    per="image",
    parameters=(
        Parameter(
            "aspect_ratio",
            ("1:1", "2:3", "3:2", "4:3", "3:4", "4:5", "5:4", "9:16", "16:9", "21:9"),
        ),
        Parameter("resolution", ("1K", "2K", "4K"), required=True),
        Parameter("output_format", ("jpeg", "png")),
    ),
    keys=("resolution",),
    rows=(((("1K", "2K"),), 33), (("4K",), 44)),
    times=Price(lambda given: given["images"], ("images",)),
    accepts=("prompt", "image_input"),
)
_IDEOGRAM_V3 = _card(
    item="ideogram-v3",
    per="image",
    parameters=(
        Parameter(
            "image_size",
            (
                "square",
                "square_hd",
                "portrait_4_3",
                "landscape_4_3",
                "portrait_16_9",
                "landscape_16_9",
            ),
        ),
        Parameter("rendering_speed", ("TURBO", "BALANCED", "QUALITY"), required=True),
        Parameter("seed", whole=True),
    ),
    measures=(Measure("images", maximum=10),),
    keys=("rendering_speed",),
    rows=((("TURBO",), 7), (("BALANCED",), 13), (("QUALITY",), 18)),
    times=Price(lambda given: given["images"], ("images",)),
    accepts=("prompt", "negative_prompt", "style"),
    notes=("A call gives up to 10 images; the docs name no field for their number.",),
)
_IDEOGRAM_CHARACTER = _card(
    item="ideogram-character",
    per="image",
    parameters=(
        Parameter(
            "image_size",
            (
                "square",
                "square_hd",
                "portrait_4_3",
                "landscape_4_3",
                "portrait_16_9",
                "landscape_16_9",
            ),
        ),
        Parameter("rendering_speed", ("TURBO", "BALANCED", "QUALITY"), required=True),
        Parameter("seed", whole=True),
    ),
    keys=("rendering_speed",),
    rows=((("TURBO",), 22), (("BALANCED",), 33), (("QUALITY",), 44)),
    times=Price(lambda given: given["images"], ("images",)),
    accepts=("prompt", "reference_image_urls", "negative_prompt", "style"),
)
_IDEOGRAM_REFRAME = _card(
    item="ideogram-reframe",
    per="image",
    parameters=(
        Parameter(
            "image_size",
            (
                "square",
                "square_hd",
                "portrait_4_3",
                "landscape_4_3",
                "portrait_16_9",
                "landscape_16_9",
            ),
        ),
        Parameter("rendering_speed", ("TURBO", "BALANCED", "QUALITY"), required=True),
        Parameter("seed", whole=True),
    ),
    keys=("rendering_speed",),
    rows=((("TURBO",), 7), (("BALANCED",), 13), (("QUALITY",), 18)),
    times=Price(lambda given: given["images"], ("images",)),
    accepts=("prompt", "image_url", "style"),
)
_SEEDREAM_V3 = _card(
    item="seedream-v3",
    per="image",
    parameters=(
        Parameter(
            "image_size",
            (
                "square",
                "square_hd",
                "portrait_4_3",
                "landscape_4_3",
                "portrait_16_9",
                "landscape_16_9",
            ),
        ),
        Parameter("enable_safety_checker", (True, False)),
        Parameter("seed", whole=True),
    ),
    rows=(((), 7),),
    times=Price(lambda given: given["images"], ("images",)),
    accepts=("prompt", "guidance_scale"),
)
_SEEDREAM_V4 = _card(
    item="seedream-v4",
    per="image",
    parameters=(
        Parameter("image_size", ("1:1", "1:1 HD", "4:3", "2:3", "3:2", "9:16", "16:9", "21:9")),
        Parameter("image_resolution", ("1K", "2K", "4K")),
        Parameter("seed", whole=True),
        Parameter("max_images", whole=True, minimum=1, maximum=6),
    ),
    measures=(Measure("images", "max_images", minimum=1, maximum=6),),
    rows=(((), 9),),
    times=Price(lambda given: given["images"], ("images",)),
    accepts=("prompt", "image_urls"),
    notes=("With max_images the quote counts as many images as the call may give.",),
)
_SEEDREAM_4_5 = _card(
    item="seedream-4-5",
    per="image",
    parameters=(
        Parameter("aspect_ratio", ("1:1", "4:3", "3:4", "16:9", "9:16", "2:3", "3:2", "21:9")),
        Parameter("quality", ("basic", "high")),
    ),
    rows=(((), 12),),
    times=Price(lambda given: given["images"], ("images",)),
    accepts=("prompt", "image_urls", "options"),
)
_SEEDREAM_5_LITE = _card(
    item="seedream-5-lite",
    per="image",
    parameters=(
        Parameter("aspect_ratio", ("1:1", "4:3", "3:4", "16:9", "9:16", "2:3", "3:2", "21:9")),
        Parameter("quality", ("basic", "high")),
    ),
    rows=(((), 11),),
    times=Price(lambda given: given["images"], ("images",)),
    accepts=("prompt", "image_urls", "options"),
)
_QWEN_IMAGE = _card(
    item="qwen-image",
    per="image",
    parameters=(
        Parameter(
            "image_size",
            (
                "square",
                "square_hd",
                "portrait_4_3",
                "portrait_16_9",
                "landscape_4_3",
                "landscape_16_9",
            ),
        ),
        Parameter("output_format", ("jpeg", "png")),
        Parameter("num_inference_steps", whole=True),
        Parameter("seed", whole=True),
    ),
    rows=(((), Price(lambda _: between(2, 7))),),
    times=Price(lambda given: given["images"], ("images",)),
    accepts=("prompt", "image_url", "acceleration", "guidance_scale", "negative_prompt"),
    notes=("The layout decides the price; the credits of each layout are not printed.",),
)
_QWEN_IMAGE_2 = _card(
    item="qwen-image-2",
    per="image",
    parameters=(
        Parameter("image_size", ("1:1", "3:4", "4:3", "9:16", "16:9")),
        Parameter("output_format", ("jpeg", "png")),
        Parameter("seed", whole=True, minimum=10000, maximum=999999),
    ),
    rows=(((), 12),),
    times=Price(lambda given: given["images"], ("images",)),
    accepts=("prompt", "image_url"),
)
_FLUX_KONTEXT = _card(
    item="flux-kontext",
    per="image",
    parameters=(
        Parameter("tier", ("pro", "max"), required=True),
        Parameter("output_format", ("jpeg", "png")),
        Parameter("aspect_ratio", ("1:1", "4:3", "3:4", "9:16", "16:9", "21:9")),
        Parameter("enable_translation", (True, False)),
    ),
    keys=("tier",),
    rows=((("pro",), 9), (("max",), 18)),
    times=Price(lambda given: given["images"], ("images",)),
    accepts=("prompt", "image_url", "watermark", "options"),
)
_FLUX_2 = _card(
    item="flux-2",
    per="image",
    parameters=(
        Parameter("tier", ("pro", "flex")),
        Parameter("aspect_ratio", ("AUTO", "1:1", "4:3", "3:4", "3:2", "2:3", "16:9", "9:16")),
        Parameter("resolution", ("1K", "2K"), required=True),
    ),
    keys=("tier", "resolution"),
    rows=((("pro", "1K"), 9), (("pro", "2K"), 13), (("flex", "1K"), 26), (("flex", "2K"), 44)),
    times=Price(lambda given: given["images"], ("images",)),
    accepts=("prompt", "input_urls", "options"),
)
_GPT_IMAGE_1 = _card(
    item="gpt-image-1",
    per="image",
    parameters=(Parameter("size", ("1:1", "3:2", "2:3")), Parameter("is_enhance", (True, False))),
    rows=(((), 11),),
    times=Price(lambda given: given["images"], ("images",)),
    accepts=("prompt", "file_url", "options"),
)
_GPT_IMAGE_1_5 = _card(
    item="gpt-image-1-5",
    per="image",
    parameters=(
        Parameter("aspect_ratio", ("1:1", "16:9", "9:16", "4:3", "3:4")),
        Parameter("quality", ("medium", "high"), required=True),
    ),
    keys=("quality",),
    rows=((("medium",), 8), (("high",), 44)),
    times=Price(lambda given: given["images"], ("images",)),
    accepts=("prompt", "input_urls", "options"),
)
_IMAGEN_V4 = _card(
    item="imagen-v4",
    per="image",
    parameters=(
        Parameter("tier", ("fast", "ultra")),
        Parameter("aspect_ratio", ("1:1", "3:4", "4:3", "9:16", "16:9")),
        Parameter("seed", whole=True),
    ),
    keys=("tier",),
    rows=((("fast",), 8), (("ultra",), 22)),
    times=Price(lambda given: given["images"], ("images",)),
    accepts=("prompt", "negative_prompt", "options"),
)
_Z_IMAGE = _card(
    item="z-image",
    per="image",
    parameters=(Parameter("aspect_ratio", ("1:1", "4:3", "3:4", "16:9", "9:16")),),
    rows=(((), 2),),
    times=Price(lambda given: given["images"], ("images",)),
    accepts=("prompt",),
)
_GROK_IMAGINE = _card(
    item="grok-imagine",
    per="call",
    parameters=(Parameter("aspect_ratio", ("1:1", "2:3", "3:2", "9:16", "16:9")),),
    rows=(((), 8),),
    accepts=("prompt", "image_urls"),
    notes=("A call gives 6 images from words alone and 2 from references.",),
)
_RECRAFT_REMOVE_BG = _card(
    item="recraft-remove-bg",
    per="image",
    rows=(((), 2),),
    times=Price(lambda given: given["images"], ("images",)),
    accepts=("image",),
)
_RECRAFT_UPSCALER = _card(
    item="recraft-upscaler",
    per="image",
    rows=(((), 1),),
    times=Price(lambda given: given["images"], ("images",)),
    accepts=("image",),
)
_VEO_3_FAST = _card(
    item="veo-3-fast",
    per="video",
    parameters=(
        Parameter("aspect_ratio", ("Auto", "9:16", "16:9")),
        Parameter("seeds", whole=True),
        Parameter("watermark", (True, False)),
        Parameter("enable_translation", (True, False)),
    ),
    rows=(((), 108),),
    accepts=("prompt", "image_url", "options"),
)
_VEO_3_QUALITY = _card(
    item="veo-3-quality",
    per="video",
    parameters=(
        Parameter("aspect_ratio", ("Auto", "9:16", "16:9")),
        Parameter("seeds", whole=True),
        Parameter("watermark", (True, False)),
        Parameter("enable_translation", (True, False)),
    ),
    rows=(((), 720),),
    accepts=("prompt", "image_url", "options"),
)
_SORA_2 = _card(
    item="sora-2",
    per="video",
    parameters=(
        Parameter("n_frames", (250, 375), required=True),
        Parameter("aspect_ratio", ("9:16", "16:9")),
        Parameter("remove_watermark", (True, False)),
    ),
    measures=(
        Measure("seconds", "n_frames", "table", table=((250, 10), (375, 15))),
        Measure("frames", "n_frames"),
    ),
    keys=("n_frames",),
    rows=(((250,), 54), ((375,), 63)),
    accepts=("prompt", "image_urls"),
)
_SORA_2_TURBO = _card(
    item="sora-2-turbo",
    per="video",
    parameters=(
        Parameter("n_frames", (250, 375), required=True),
        Parameter("aspect_ratio", ("9:16", "16:9")),
        Parameter("size", ("Standard", "High"), required=True),
        Parameter("remove_watermark", (True, False)),
    ),
    measures=(
        Measure("seconds", "n_frames", "table", table=((250, 10), (375, 15))),
        Measure("frames", "n_frames"),
    ),
    keys=("size", "n_frames"),
    rows=(
        (("Standard", 250), 270),
        (("Standard", 375), 486),
        (("High", 250), 594),
        (("High", 375), 1134),
    ),
    accepts=("prompt", "image_urls"),
)
_SORA_STORY_BOARD = _card(
    item="sora-story-board",
    per="video",
    parameters=(Parameter("n_frames", (250, 375, 625), required=True),),
    measures=(
        Measure("seconds", "n_frames", "table", table=((250, 10), (375, 15), (625, 25))),
        Measure("frames", "n_frames"),
    ),
    keys=("n_frames",),
    rows=(((250,), 270), ((375,), 486), ((625,), 699)),
    accepts=("shots", "aspect_ratio", "image_urls"),
)
_WAN_2_5 = _card(
    item="wan-2-5",
    per="video",
    parameters=(
        Parameter("aspect_ratio", ("1:1", "9:16", "16:9")),
        Parameter("resolution", ("720p", "1080p"), required=True),
        Parameter("duration", (5, 10), required=True),
        Parameter("seed", whole=True),
    ),
    measures=(Measure("seconds", "duration"),),
    keys=("resolution", "duration"),
    rows=((("720p", 5), 108), (("720p", 10), 216), (("1080p", 5), 180), (("1080p", 10), 360)),
    accepts=("prompt", "image_url", "negative_prompt"),
)
_WAN_2_2 = _card(
    item="wan-2-2",
    per="video",
    parameters=(
        Parameter("resolution", ("480p", "720p"), required=True),
        Parameter("seed", whole=True),
    ),
    keys=("resolution",),
    rows=((("480p",), 72), (("720p",), 108)),
    accepts=(
        "prompt",
        "image_url",
        "aspect_ratio",
        "negative_prompt",
        "acceleration",
        "enable_prompt_expansion",
    ),
)
_WAN_2_6 = _card(
    item="wan-2-6",
    per="video",
    parameters=(
        Parameter("resolution", ("720p", "1080p")),
        Parameter("duration", (5, 10, 15)),
        Parameter("seed", whole=True),
    ),
    rows=(((), Price(lambda _: between(140, 630))),),
    accepts=("prompt", "image_urls", "negative_prompt", "options"),
    notes=("Resolution and duration decide the price; the credits of each pair are not printed.",),
)
_WAN_2_6_VIDEO = _card(
    item="wan-2-6-video",
    per="video",
    parameters=(
        Parameter("resolution", ("720p", "1080p"), required=True),
        Parameter("duration", (5, 10), required=True),
    ),
    measures=(Measure("seconds", "duration"),),
    keys=("resolution", "duration"),
    rows=((("720p", 5), 140), (("720p", 10), 280), (("1080p", 5), 210), (("1080p", 10), 420)),
    accepts=("prompt", "video_url", "options"),
)
_WAN_ANIMATE = _card(
    item="wan-animate",
    per="second",
    parameters=(
        Parameter("animation_type", ("replace", "move")),
        Parameter("resolution", ("480p", "580p", "720p"), required=True),
    ),
    keys=("resolution",),
    rows=((("480p",), 11), (("580p",), 18), (("720p",), 23)),
    times=Price(lambda given: given["seconds"], ("seconds",)),
    accepts=("image_url", "video_url", "prompt", "options"),
)
_WAN_SPEECH_TO_VIDEO = _card(
    item="wan-speech-to-video",
    per="second",
    parameters=(
        Parameter("resolution", ("480p", "580p", "720p"), required=True),
        Parameter("num_frames", whole=True),
        Parameter("seed", whole=True),
        Parameter("num_inference_steps", whole=True),
        Parameter("enable_safety_checker", (True, False)),
    ),
    keys=("resolution",),
    rows=((("480p",), 22), (("580p",), 33), (("720p",), 44)),
    times=Price(lambda given: given["seconds"], ("seconds",)),
    accepts=(
        "audio_url",
        "prompt",
        "image_url",
        "frames_per_second",
        "negative_prompt",
        "guidance_scale",
        "shift",
    ),
    notes=("Billed by the seconds of the video that comes out.",),
)
_KLING_VIDEO_TURBO = _card(
    item="kling-video-turbo",
    per="video",
    parameters=(
        Parameter("aspect_ratio", ("1:1", "9:16", "16:9")),
        Parameter("duration", (5, 10), required=True),
    ),
    measures=(Measure("seconds", "duration"),),
    keys=("duration",),
    rows=(((5,), 76), ((10,), 152)),
    accepts=("prompt", "image_url", "negative_prompt", "cfg_scale"),
)
_KLING_2_5 = replace(_KLING_VIDEO_TURBO, item="kling-2-5")
_KLING_2_1 = _card(
    item="kling-2-1",
    per="video",
    parameters=(
        Parameter("tier", ("standard", "pro", "master")),
        Parameter("aspect_ratio", ("1:1", "9:16", "16:9")),
        Parameter("duration", (5, 10)),
    ),
    rows=(((), Price(lambda _: between(45, 576))),),
    accepts=("prompt", "image_url", "negative_prompt", "cfg_scale", "options"),
    notes=("Tier and duration decide the price; the credits of each pair are not printed.",),
)
_KLING_2_6 = _card(
    item="kling-2-6",
    per="video",
    parameters=(
        Parameter("aspect_ratio", ("1:1", "9:16", "16:9")),
        Parameter("duration", (5, 10), required=True),
        Parameter("sound", (True, False)),
    ),
    measures=(Measure("seconds", "duration"),),
    keys=("duration", "sound"),
    rows=(((5, False), 99), ((5, True), 198), ((10, False), 198), ((10, True), 396)),
    accepts=("prompt", "image_urls", "options"),
)
_KLING_2_6_MOTION = _card(
    item="kling-2-6-motion",
    per="second",
    parameters=(
        Parameter("resolution", ("720p", "1080p"), required=True),
        Parameter("duration", required=True, whole=True),
    ),
    measures=(Measure("seconds", "duration"),),
    keys=("resolution",),
    rows=((("720p",), 12), (("1080p",), 18)),
    times=Price(lambda given: given["seconds"], ("seconds",)),
    accepts=("prompt", "input_urls", "video_urls", "character_orientation", "mode", "options"),
    notes=("Billed by the seconds of the video that comes out.",),
)
_KLING_3 = _card(
    item="kling-3",
    per="video",
    parameters=(
        Parameter("mode", ("standard", "pro")),
        Parameter("aspect_ratio", ("1:1", "9:16", "16:9")),
        Parameter("duration", (5, 10, 15)),
        Parameter("sound", (True, False)),
        Parameter("multi_shots", (True, False)),
    ),
    rows=(((), Price(lambda _: between(200, 1200))),),
    accepts=("prompt", "image_urls", "kling_elements", "multi_prompt", "video_url_list", "options"),
    notes=(
        "Tier, duration and sound decide the price; the credits of each combination are not printed.",
    ),
)
_KLING_3_MOTION = _card(
    item="kling-3-motion",
    per="second",
    parameters=(
        Parameter("resolution", ("720p", "1080p"), required=True),
        Parameter("duration", required=True, whole=True),
    ),
    measures=(Measure("seconds", "duration"),),
    keys=("resolution",),
    rows=((("720p",), 24), (("1080p",), 40)),
    times=Price(lambda given: given["seconds"], ("seconds",)),
    accepts=("prompt", "input_urls", "video_urls", "character_orientation", "mode", "options"),
    notes=("Billed by the seconds of the video that comes out.",),
)
_KLING_3_MULTI_SHOT = _card(
    item="kling-3-multi-shot",
    per="video",
    parameters=(
        Parameter("multi_shots", (True, False)),
        Parameter("aspect_ratio", ("1:1", "9:16", "16:9")),
        Parameter("duration", (5, 10, 15)),
        Parameter("mode", ("std", "pro")),
        Parameter("sound", (True, False)),
    ),
    rows=(((), Price(lambda _: between(200, 810))),),
    accepts=("multi_prompt", "image_urls", "kling_elements", "image_url_list", "video_url_list"),
    notes=("Tier and duration decide the price; the credits of each pair are not printed.",),
)
_HAILUO = _card(
    item="hailuo",
    per="video",
    parameters=(
        Parameter("resolution", ("512P", "768P"), required=True),
        Parameter("duration", (6, 10), required=True),
        Parameter("prompt_optimizer", (True, False)),
    ),
    measures=(Measure("seconds", "duration"),),
    keys=("resolution", "duration"),
    rows=((("512P", 6), 22), (("512P", 10), 36), (("768P", 6), 54), (("768P", 10), 90)),
    accepts=("prompt", "image_url"),
)
_HAILUO_PRO = _card(
    item="hailuo-pro",
    per="video",
    parameters=(
        Parameter("duration", (6,)),
        Parameter("resolution", ("768P",)),
        Parameter("prompt_optimizer", (True, False)),
    ),
    rows=(((), 103),),
    accepts=("prompt", "image_url"),
)
_HAILUO_2_3 = _card(
    item="hailuo-2-3",
    per="video",
    parameters=(
        Parameter("tier", ("standard", "pro"), required=True),
        Parameter("resolution", ("768P", "1080P"), required=True),
        Parameter("duration", ("6",)),
    ),
    keys=("tier", "resolution"),
    rows=(
        (("standard", "768P"), 54),
        (("standard", "1080P"), 90),
        (("pro", "768P"), 90),
        (("pro", "1080P"), 162),
    ),
    accepts=("prompt", "image_url", "options"),
)
_SEEDANCE_V1 = _card(
    item="seedance-v1",
    per="video",
    parameters=(
        Parameter("tier", ("lite", "pro")),
        Parameter("aspect_ratio", ("1:1", "9:16", "16:9", "3:4", "4:3")),
        Parameter("resolution", ("480p", "720p", "1080p")),
        Parameter("duration", (5, 10)),
        Parameter("camera_fixed", (True, False)),
        Parameter("seed", whole=True),
        Parameter("enable_safety_checker", (True, False)),
    ),
    rows=(((), Price(lambda _: between(18, 252))),),
    accepts=("prompt", "image_url", "options"),
    notes=(
        "Tier, resolution and duration decide the price; the credits of each combination are not printed.",
    ),
)
_SEEDANCE_V1_PRO_FAST = _card(
    item="seedance-v1-pro-fast",
    per="video",
    parameters=(
        Parameter("aspect_ratio", ("1:1", "9:16", "16:9")),
        Parameter("resolution", ("720p", "1080p"), required=True),
        Parameter("duration", (5, 10), required=True),
    ),
    measures=(Measure("seconds", "duration"),),
    keys=("resolution", "duration"),
    rows=((("720p", 5), 29), (("720p", 10), 65), (("1080p", 5), 65), (("1080p", 10), 130)),
    accepts=("prompt", "image_url", "options"),
)
_SEEDANCE_1_5_PRO = _card(
    item="seedance-1-5-pro",
    per="video",
    parameters=(
        Parameter("aspect_ratio", ("1:1", "9:16", "16:9", "4:3", "3:4", "21:9")),
        Parameter("resolution", ("480p", "720p"), required=True),
        Parameter("duration", (4, 8, 12), required=True),
        Parameter("fixed_lens", (True, False)),
        Parameter("generate_audio", (True, False)),
    ),
    measures=(Measure("seconds", "duration"),),
    keys=("duration", "resolution"),
    rows=(
        ((4, "480p"), 8),
        ((4, "720p"), 14),
        ((8, "480p"), 14),
        ((8, "720p"), 28),
        ((12, "480p"), 19),
        ((12, "720p"), 38),
    ),
    accepts=("prompt", "image_urls", "options"),
)
_RUNWAY = _card(
    item="runway",
    per="video",
    parameters=(
        Parameter("aspect_ratio", ("1:1", "3:4", "4:3", "9:16", "16:9")),
        Parameter("duration", (5, 10), required=True),
        Parameter("watermark", (True, False)),
    ),
    measures=(Measure("seconds", "duration"),),
    keys=("duration",),
    rows=(((5,), 198), ((10,), 396)),
    accepts=("prompt", "image_url", "options"),
)
_RUNWAY_ALEPH = _card(
    item="runway-aleph",
    per="video",
    parameters=(
        Parameter("aspect_ratio", ("1:1", "3:4", "4:3", "9:16", "16:9")),
        Parameter("seed", whole=True),
    ),
    rows=(((), 198),),
    accepts=("prompt", "reference_image", "video_url", "watermark", "options"),
)
_GROK_IMAGINE_VIDEO = _card(
    item="grok-imagine-video",
    per="video",
    parameters=(Parameter("resolution", ("480p", "720p")), Parameter("duration", (6, 10, 15))),
    rows=(((), Price(lambda _: between(20, 80))),),
    accepts=("prompt", "image_urls", "mode", "aspect_ratio"),
    notes=("Resolution and duration decide the price; the credits of each pair are not printed.",),
)
_ELEVENLABS_TTS_TURBO = _card(
    item="elevenlabs-tts-turbo",
    per="call",
    parameters=(Parameter("text", required=True),),
    measures=(Measure("characters", "text", "characters"),),
    rows=(
        ((), Price(lambda given: 49 * ceil(divide(given["characters"], 5000)), ("characters",))),
    ),
    readings=(
        Reading(
            "49 * characters / 5000",
            "Pricing Reference, per 5,000 characters",
            (((), Price(lambda given: divide(49 * given["characters"], 5000), ("characters",))),),
        ),
    ),
    accepts=("voice", "language_code", "stability", "similarity_boost", "speed", "style"),
    notes=("Billed in blocks of 5,000 characters.",),
)
_ELEVENLABS_TTS = _card(
    item="elevenlabs-tts",
    per="call",
    parameters=(Parameter("text", required=True),),
    measures=(Measure("characters", "text", "characters"),),
    rows=(
        ((), Price(lambda given: 49 * ceil(divide(given["characters"], 5000)), ("characters",))),
    ),
    readings=(
        Reading(
            "49 * characters / 5000",
            "Pricing Reference, per 5,000 characters",
            (((), Price(lambda given: divide(49 * given["characters"], 5000), ("characters",))),),
        ),
    ),
    accepts=("voice", "language_code", "stability", "similarity_boost", "speed", "style"),
    notes=("Billed in blocks of 5,000 characters.",),
)
_ELEVENLABS_V3_DIALOGUE = _card(
    item="elevenlabs-v3-dialogue",
    per="call",
    measures=(Measure("characters"),),
    rows=(((), Price(lambda given: ceil(divide(given["characters"], 5000)), ("characters",))),),
    accepts=("dialogue", "language_code", "stability"),
    notes=("The docs do not name the keys of the script, so its characters are not counted here.",),
)
_ELEVENLABS_SPEECH_TO_TEXT = _card(
    item="elevenlabs-speech-to-text",
    per="second",
    parameters=(Parameter("tag_audio_events", (True, False)),),
    rows=(((), 7),),
    times=Price(lambda given: given["seconds"], ("seconds",)),
    accepts=("audio_url", "language_code"),
    notes=("Billed by the seconds of the recording that goes in.",),
)
_ELEVENLABS_AUDIO_ISOLATION = _card(
    item="elevenlabs-audio-isolation",
    per="second",
    rows=(((), 1),),
    times=Price(lambda given: given["seconds"], ("seconds",)),
    accepts=("audio_url",),
    notes=("Billed by the seconds of the recording that goes in.",),
)
_ELEVENLABS_SOUND_EFFECT = _card(
    item="elevenlabs-sound-effect",
    per="second",
    parameters=(Parameter("duration_seconds"), Parameter("loop", (True, False))),
    measures=(Measure("seconds", "duration_seconds"),),
    rows=(((), 1),),
    times=Price(lambda given: given["seconds"], ("seconds",)),
    accepts=("text", "prompt_influence"),
    notes=("Billed by the seconds of the sound that comes out.",),
)


class Quotes:
    """The calculators; `quote` is their one instance."""

    @staticmethod
    def nano_banana(*, images: Quantity | None = None, **others: object) -> Quote:
        """Nano Banana: 8 credits per image."""
        return _NANO_BANANA.quote_values(("images",), (images,), others)

    @staticmethod
    def nano_banana_2(
        *,
        resolution: Literal["1K", "2K", "4K"] | None = None,
        images: Quantity | None = None,
        **others: object,
    ) -> Quote:
        """Nano Banana 2: 16 to 36 credits per image."""
        return _NANO_BANANA_2.quote_values(("resolution", "images"), (resolution, images), others)

    @staticmethod
    def nano_banana_pro(
        *,
        resolution: Literal["1K", "2K", "4K"] | None = None,
        images: Quantity | None = None,
        **others: object,
    ) -> Quote:
        """Nano Banana Pro: 33 to 44 credits per image."""
        return _NANO_BANANA_PRO.quote_values(("resolution", "images"), (resolution, images), others)

    @staticmethod
    def ideogram_v3(
        *,
        rendering_speed: Literal["TURBO", "BALANCED", "QUALITY"] | None = None,
        images: Quantity | None = None,
        **others: object,
    ) -> Quote:
        """Ideogram V3: 7 to 18 credits per image."""
        return _IDEOGRAM_V3.quote_values(
            ("rendering_speed", "images"), (rendering_speed, images), others
        )

    @staticmethod
    def ideogram_character(
        *,
        rendering_speed: Literal["TURBO", "BALANCED", "QUALITY"] | None = None,
        images: Quantity | None = None,
        **others: object,
    ) -> Quote:
        """Ideogram Character: 22 to 44 credits per image."""
        return _IDEOGRAM_CHARACTER.quote_values(
            ("rendering_speed", "images"), (rendering_speed, images), others
        )

    @staticmethod
    def ideogram_reframe(
        *,
        rendering_speed: Literal["TURBO", "BALANCED", "QUALITY"] | None = None,
        images: Quantity | None = None,
        **others: object,
    ) -> Quote:
        """Ideogram Reframe: 7 to 18 credits per image."""
        return _IDEOGRAM_REFRAME.quote_values(
            ("rendering_speed", "images"), (rendering_speed, images), others
        )

    @staticmethod
    def seedream_v3(*, images: Quantity | None = None, **others: object) -> Quote:
        """Seedream 3.0: 7 credits per image."""
        return _SEEDREAM_V3.quote_values(("images",), (images,), others)

    @staticmethod
    def seedream_v4(
        *,
        max_images: int | None = None,
        images: Quantity | None = None,
        **others: object,
    ) -> Quote:
        """Seedream 4.0: 9 credits per image."""
        return _SEEDREAM_V4.quote_values(("max_images", "images"), (max_images, images), others)

    @staticmethod
    def seedream_4_5(*, images: Quantity | None = None, **others: object) -> Quote:
        """Seedream 4.5: 12 credits per image."""
        return _SEEDREAM_4_5.quote_values(("images",), (images,), others)

    @staticmethod
    def seedream_5_lite(*, images: Quantity | None = None, **others: object) -> Quote:
        """Seedream 5 Lite: 11 credits per image."""
        return _SEEDREAM_5_LITE.quote_values(("images",), (images,), others)

    @staticmethod
    def qwen_image(*, images: Quantity | None = None, **others: object) -> Quote:
        """Qwen Image: 2 to 7 credits per image."""
        return _QWEN_IMAGE.quote_values(("images",), (images,), others)

    @staticmethod
    def qwen_image_2(*, images: Quantity | None = None, **others: object) -> Quote:
        """Qwen Image 2.0: 12 credits per image."""
        return _QWEN_IMAGE_2.quote_values(("images",), (images,), others)

    @staticmethod
    def flux_kontext(
        *,
        tier: Literal["pro", "max"] | None = None,
        images: Quantity | None = None,
        **others: object,
    ) -> Quote:
        """Flux Kontext: 9 to 18 credits per image."""
        return _FLUX_KONTEXT.quote_values(("tier", "images"), (tier, images), others)

    @staticmethod
    def flux_2(
        *,
        tier: Literal["pro", "flex"] | None = None,
        resolution: Literal["1K", "2K"] | None = None,
        images: Quantity | None = None,
        **others: object,
    ) -> Quote:
        """Flux 2: 9 to 44 credits per image."""
        return _FLUX_2.quote_values(
            ("tier", "resolution", "images"), (tier, resolution, images), others
        )

    @staticmethod
    def gpt_image_1(*, images: Quantity | None = None, **others: object) -> Quote:
        """GPT Image 1: 11 credits per image."""
        return _GPT_IMAGE_1.quote_values(("images",), (images,), others)

    @staticmethod
    def gpt_image_1_5(
        *,
        quality: Literal["medium", "high"] | None = None,
        images: Quantity | None = None,
        **others: object,
    ) -> Quote:
        """GPT Image 1.5: 8 to 44 credits per image."""
        return _GPT_IMAGE_1_5.quote_values(("quality", "images"), (quality, images), others)

    @staticmethod
    def imagen_v4(
        *,
        tier: Literal["fast", "ultra"] | None = None,
        images: Quantity | None = None,
        **others: object,
    ) -> Quote:
        """Imagen V4: 8 to 22 credits per image."""
        return _IMAGEN_V4.quote_values(("tier", "images"), (tier, images), others)

    @staticmethod
    def z_image(*, images: Quantity | None = None, **others: object) -> Quote:
        """Z Image: 2 credits per image."""
        return _Z_IMAGE.quote_values(("images",), (images,), others)

    @staticmethod
    def grok_imagine(**others: object) -> Quote:
        """Grok Imagine: 8 credits per call."""
        return _GROK_IMAGINE.quote_values((), (), others)

    @staticmethod
    def recraft_remove_bg(*, images: Quantity | None = None, **others: object) -> Quote:
        """Recraft Remove Background: 2 credits per image."""
        return _RECRAFT_REMOVE_BG.quote_values(("images",), (images,), others)

    @staticmethod
    def recraft_upscaler(*, images: Quantity | None = None, **others: object) -> Quote:
        """Recraft Upscaler: 1 credit per image."""
        return _RECRAFT_UPSCALER.quote_values(("images",), (images,), others)

    @staticmethod
    def veo_3_fast(**others: object) -> Quote:
        """Veo 3.1 Fast: 108 credits per video."""
        return _VEO_3_FAST.quote_values((), (), others)

    @staticmethod
    def veo_3_quality(**others: object) -> Quote:
        """Veo 3.1 Quality: 720 credits per video."""
        return _VEO_3_QUALITY.quote_values((), (), others)

    @staticmethod
    def sora_2(*, n_frames: Literal[250, 375] | None = None, **others: object) -> Quote:
        """Sora 2: 54 to 63 credits per video."""
        return _SORA_2.quote_values(("n_frames",), (n_frames,), others)

    @staticmethod
    def sora_2_turbo(
        *,
        size: Literal["Standard", "High"] | None = None,
        n_frames: Literal[250, 375] | None = None,
        **others: object,
    ) -> Quote:
        """Sora 2 Turbo: 270 to 1134 credits per video."""
        return _SORA_2_TURBO.quote_values(("size", "n_frames"), (size, n_frames), others)

    @staticmethod
    def sora_story_board(
        *, n_frames: Literal[250, 375, 625] | None = None, **others: object
    ) -> Quote:
        """Sora Story Board: 270 to 699 credits per video."""
        return _SORA_STORY_BOARD.quote_values(("n_frames",), (n_frames,), others)

    @staticmethod
    def wan_2_5(
        *,
        resolution: Literal["720p", "1080p"] | None = None,
        duration: Literal[5, 10] | None = None,
        **others: object,
    ) -> Quote:
        """Wan 2.5: 108 to 360 credits per video."""
        return _WAN_2_5.quote_values(("resolution", "duration"), (resolution, duration), others)

    @staticmethod
    def wan_2_2(*, resolution: Literal["480p", "720p"] | None = None, **others: object) -> Quote:
        """Wan 2.2: 72 to 108 credits per video."""
        return _WAN_2_2.quote_values(("resolution",), (resolution,), others)

    @staticmethod
    def wan_2_6(**others: object) -> Quote:
        """Wan 2.6: 140 to 630 credits per video."""
        return _WAN_2_6.quote_values((), (), others)

    @staticmethod
    def wan_2_6_video(
        *,
        resolution: Literal["720p", "1080p"] | None = None,
        duration: Literal[5, 10] | None = None,
        **others: object,
    ) -> Quote:
        """Wan 2.6 Video-to-Video: 140 to 420 credits per video."""
        return _WAN_2_6_VIDEO.quote_values(
            ("resolution", "duration"), (resolution, duration), others
        )

    @staticmethod
    def wan_animate(
        *,
        resolution: Literal["480p", "580p", "720p"] | None = None,
        seconds: Quantity | None = None,
        **others: object,
    ) -> Quote:
        """Wan Animate: 11 to 23 credits per second."""
        return _WAN_ANIMATE.quote_values(("resolution", "seconds"), (resolution, seconds), others)

    @staticmethod
    def wan_speech_to_video(
        *,
        resolution: Literal["480p", "580p", "720p"] | None = None,
        seconds: Quantity | None = None,
        **others: object,
    ) -> Quote:
        """Wan Speech to Video: 22 to 44 credits per second."""
        return _WAN_SPEECH_TO_VIDEO.quote_values(
            ("resolution", "seconds"), (resolution, seconds), others
        )

    @staticmethod
    def kling_video_turbo(*, duration: Literal[5, 10] | None = None, **others: object) -> Quote:
        """Kling 2.5 Turbo: 76 to 152 credits per video."""
        return _KLING_VIDEO_TURBO.quote_values(("duration",), (duration,), others)

    @staticmethod
    def kling_2_5(*, duration: Literal[5, 10] | None = None, **others: object) -> Quote:
        """Kling 2.5: 76 to 152 credits per video."""
        return _KLING_2_5.quote_values(("duration",), (duration,), others)

    @staticmethod
    def kling_2_1(**others: object) -> Quote:
        """Kling 2.1: 45 to 576 credits per video."""
        return _KLING_2_1.quote_values((), (), others)

    @staticmethod
    def kling_2_6(
        *,
        duration: Literal[5, 10] | None = None,
        sound: bool | None = None,
        **others: object,
    ) -> Quote:
        """Kling 2.6: 99 to 396 credits per video."""
        return _KLING_2_6.quote_values(("duration", "sound"), (duration, sound), others)

    @staticmethod
    def kling_2_6_motion(
        *,
        resolution: Literal["720p", "1080p"] | None = None,
        duration: int | None = None,
        seconds: Quantity | None = None,
        **others: object,
    ) -> Quote:
        """Kling 2.6 Motion Control: 12 to 18 credits per second."""
        return _KLING_2_6_MOTION.quote_values(
            ("resolution", "duration", "seconds"), (resolution, duration, seconds), others
        )

    @staticmethod
    def kling_3(**others: object) -> Quote:
        """Kling 3.0: 200 to 1200 credits per video."""
        return _KLING_3.quote_values((), (), others)

    @staticmethod
    def kling_3_motion(
        *,
        resolution: Literal["720p", "1080p"] | None = None,
        duration: int | None = None,
        seconds: Quantity | None = None,
        **others: object,
    ) -> Quote:
        """Kling 3 Motion Control: 24 to 40 credits per second."""
        return _KLING_3_MOTION.quote_values(
            ("resolution", "duration", "seconds"), (resolution, duration, seconds), others
        )

    @staticmethod
    def kling_3_multi_shot(**others: object) -> Quote:
        """Kling 3.0 Multi-Shot: 200 to 810 credits per video."""
        return _KLING_3_MULTI_SHOT.quote_values((), (), others)

    @staticmethod
    def hailuo(
        *,
        resolution: Literal["512P", "768P"] | None = None,
        duration: Literal[6, 10] | None = None,
        **others: object,
    ) -> Quote:
        """Hailuo 02: 22 to 90 credits per video."""
        return _HAILUO.quote_values(("resolution", "duration"), (resolution, duration), others)

    @staticmethod
    def hailuo_pro(**others: object) -> Quote:
        """Hailuo 02 Pro: 103 credits per video."""
        return _HAILUO_PRO.quote_values((), (), others)

    @staticmethod
    def hailuo_2_3(
        *,
        tier: Literal["standard", "pro"] | None = None,
        resolution: Literal["768P", "1080P"] | None = None,
        **others: object,
    ) -> Quote:
        """Hailuo 2.3: 54 to 162 credits per video."""
        return _HAILUO_2_3.quote_values(("tier", "resolution"), (tier, resolution), others)

    @staticmethod
    def seedance_v1(**others: object) -> Quote:
        """Seedance V1: 18 to 252 credits per video."""
        return _SEEDANCE_V1.quote_values((), (), others)

    @staticmethod
    def seedance_v1_pro_fast(
        *,
        resolution: Literal["720p", "1080p"] | None = None,
        duration: Literal[5, 10] | None = None,
        **others: object,
    ) -> Quote:
        """Seedance V1 Pro Fast: 29 to 130 credits per video."""
        return _SEEDANCE_V1_PRO_FAST.quote_values(
            ("resolution", "duration"), (resolution, duration), others
        )

    @staticmethod
    def seedance_1_5_pro(
        *,
        duration: Literal[4, 8, 12] | None = None,
        resolution: Literal["480p", "720p"] | None = None,
        **others: object,
    ) -> Quote:
        """Seedance 1.5 Pro: 8 to 38 credits per video."""
        return _SEEDANCE_1_5_PRO.quote_values(
            ("duration", "resolution"), (duration, resolution), others
        )

    @staticmethod
    def runway(*, duration: Literal[5, 10] | None = None, **others: object) -> Quote:
        """Runway Gen4 Turbo: 198 to 396 credits per video."""
        return _RUNWAY.quote_values(("duration",), (duration,), others)

    @staticmethod
    def runway_aleph(**others: object) -> Quote:
        """Runway Aleph: 198 credits per video."""
        return _RUNWAY_ALEPH.quote_values((), (), others)

    @staticmethod
    def grok_imagine_video(**others: object) -> Quote:
        """Grok Imagine Video: 20 to 80 credits per video."""
        return _GROK_IMAGINE_VIDEO.quote_values((), (), others)

    @staticmethod
    def elevenlabs_tts_turbo(
        *, text: str | None = None, characters: Quantity | None = None, **others: object
    ) -> Quote:
        """ElevenLabs TTS Turbo: 49 * ceil(characters / 5000) credits per call."""
        return _ELEVENLABS_TTS_TURBO.quote_values(
            ("text", "characters"), (text, characters), others
        )

    @staticmethod
    def elevenlabs_tts(
        *, text: str | None = None, characters: Quantity | None = None, **others: object
    ) -> Quote:
        """ElevenLabs TTS Multi-Language: 49 * ceil(characters / 5000) credits per call."""
        return _ELEVENLABS_TTS.quote_values(("text", "characters"), (text, characters), others)

    @staticmethod
    def elevenlabs_v3_dialogue(*, characters: Quantity | None = None, **others: object) -> Quote:
        """ElevenLabs V3 Dialogue: ceil(characters / 5000) credits per call."""
        return _ELEVENLABS_V3_DIALOGUE.quote_values(("characters",), (characters,), others)

    @staticmethod
    def elevenlabs_speech_to_text(*, seconds: Quantity | None = None, **others: object) -> Quote:
        """ElevenLabs Speech to Text: 7 credits per second."""
        return _ELEVENLABS_SPEECH_TO_TEXT.quote_values(("seconds",), (seconds,), others)

    @staticmethod
    def elevenlabs_audio_isolation(*, seconds: Quantity | None = None, **others: object) -> Quote:
        """ElevenLabs Audio Isolation: 1 credit per second."""
        return _ELEVENLABS_AUDIO_ISOLATION.quote_values(("seconds",), (seconds,), others)

    @staticmethod
    def elevenlabs_sound_effect(
        *,
        duration_seconds: Quantity | None = None,
        seconds: Quantity | None = None,
        **others: object,
    ) -> Quote:
        """ElevenLabs Sound Effect: 1 credit per second."""
        return _ELEVENLABS_SOUND_EFFECT.quote_values(
            ("duration_seconds", "seconds"), (duration_seconds, seconds), others
        )


quote = Quotes()
