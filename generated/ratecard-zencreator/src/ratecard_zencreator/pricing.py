# Made by ratecard from specs/zencreator/. Change the spec, not this file.
"""What calls cost: exact calculators that need neither a client nor the network.

`quote` has a method for each model and priced operation. A method takes what decides the price by
name, accepts every other parameter of the call, and never raises: a wrong parameter gives a quote
whose status is `invalid` and whose error says why.
"""

from collections.abc import Sequence
from functools import partial
from typing import Literal

from ratecard_runtime.price.numbers import minimum, number, step
from ratecard_runtime.price.quotes import Quote
from ratecard_runtime.price.rates import ANY, Measure, Parameter, Price, Quantity, RateCard, Reading

_card = partial(RateCard, provider="zencreator", date="2026-11-20")
_UPSCALER = _card(
    item="upscaler",
    per="call",
    parameters=(
        Parameter(
            "version",
            (
                "basic",
                "basic_safe_face",
                "natural_clarity",
                "premium_realism",
                "premium_safe_face",
                "ultra_clarity",
            ),
            default="basic",
        ),
        Parameter("megapixels", (4, 8, 16, 24, 32), default=4),
        Parameter("creativity", (0, 1, 2, 3, 4, 5)),
    ),
    measures=(Measure("megapixels", "megapixels"),),
    keys=("version", "megapixels"),
    rows=(
        ((("basic", "basic_safe_face"), (4, 16, 24, 32)), 1),
        ((("basic", "basic_safe_face"), 8), 2),
        (("natural_clarity", ANY), 1),
        ((("premium_realism", "premium_safe_face"), (4, 16, 24, 32)), 2),
        ((("premium_realism", "premium_safe_face"), 8), 4),
        (("ultra_clarity", (4, 8)), 1),
        (("ultra_clarity", 16), 2),
        (("ultra_clarity", 24), 3),
        (("ultra_clarity", 32), 4),
    ),
    accepts=("image_asset",),
)
_FACESWAP = _card(
    item="faceswap",
    per="call",
    parameters=(
        Parameter("model", ("FULL_HEAD", "GENERAL", "GENERAL_ADVANCED", "SDXL")),
        Parameter("resolution", ("2K", "4K")),
    ),
    rows=(((), 1),),
    accepts=("ref_asset", "face_asset"),
)
_BY_PROMPT = _card(
    item="by_prompt",
    per="call",
    parameters=(
        Parameter("batch_size", default=1, whole=True),
        Parameter(
            "model",
            (
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
            ),
            default="GENERAL_NSFW",
        ),
        Parameter("ratio", ("16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16")),
        Parameter("mode", ("fast", "quality"), default="fast"),
        Parameter("width", whole=True),
        Parameter("height", whole=True),
    ),
    keys=("model", "mode"),
    rows=(
        ((("FLUX_KLEIN_NSFW", "NANO_BANANA", "QWEN_IMAGE_PRO", "WAN_2_7_IMAGE_PRO"), ANY), 2),
        (
            (
                ("GENERAL_NSFW", "GENERAL_SFW", "QWEN_IMAGE", "SEEDREAM_5", "WAN", "WAN_2_7_IMAGE"),
                ANY,
            ),
            1,
        ),
        (("SDXL_NSFW", "fast"), 1),
        (("SDXL_NSFW", "quality"), 2),
    ),
    readings=(
        Reading(
            "",
            "by_prompt, batch_size, how many images one call makes",
            (
                (
                    (
                        ("FLUX_KLEIN_NSFW", "NANO_BANANA", "QWEN_IMAGE_PRO", "WAN_2_7_IMAGE_PRO"),
                        ANY,
                    ),
                    Price(lambda given: 2 * given["batch_size"], ("batch_size",)),
                ),
                (
                    (
                        (
                            "GENERAL_NSFW",
                            "GENERAL_SFW",
                            "QWEN_IMAGE",
                            "SEEDREAM_5",
                            "WAN",
                            "WAN_2_7_IMAGE",
                        ),
                        ANY,
                    ),
                    Price(lambda given: 1 * given["batch_size"], ("batch_size",)),
                ),
                (
                    ("SDXL_NSFW", "fast"),
                    Price(lambda given: 1 * given["batch_size"], ("batch_size",)),
                ),
                (
                    ("SDXL_NSFW", "quality"),
                    Price(lambda given: 2 * given["batch_size"], ("batch_size",)),
                ),
            ),
        ),
    ),
    accepts=("positive_prompt", "negative_prompt", "loras"),
)
_BY_REF = _card(
    item="by_ref",
    per="call",
    parameters=(
        Parameter("model", ("GENERAL", "SDXL"), default="SDXL"),
        Parameter("mode", ("fast", "quality"), default="fast"),
        Parameter("batch_size", default=4, whole=True, minimum=1, maximum=10),
        Parameter("strength", minimum=0, maximum=1),
        Parameter("keep_pose", (True, False)),
        Parameter("swap_background", (True, False)),
    ),
    keys=("model", "mode"),
    rows=((("GENERAL", ANY), 1), (("SDXL", "fast"), 1), (("SDXL", "quality"), 2)),
    readings=(
        Reading(
            "",
            "by_ref, batch_size, how many images one call makes",
            (
                (("GENERAL", ANY), Price(lambda given: 1 * given["batch_size"], ("batch_size",))),
                (("SDXL", "fast"), Price(lambda given: 1 * given["batch_size"], ("batch_size",))),
                (
                    ("SDXL", "quality"),
                    Price(lambda given: 2 * given["batch_size"], ("batch_size",)),
                ),
            ),
        ),
    ),
    accepts=("ref_asset", "face_asset", "positive_prompt", "negative_prompt", "loras"),
)
_PHOTOSHOOT = _card(
    item="photoshoot",
    per="image",
    parameters=(
        Parameter("image_count", default=1, whole=True, minimum=1),
        Parameter("ratio", ("16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16")),
        Parameter("width", whole=True),
        Parameter("height", whole=True),
        Parameter("number_of_images", default=1, whole=True),
    ),
    measures=(Measure("images", "number_of_images"),),
    rows=(((), 3),),
    readings=(
        Reading(
            "3 * image_count",
            "photoshoot, image_count, the total number of images",
            (((), Price(lambda given: 3 * given["image_count"], ("image_count",))),),
        ),
    ),
    times=Price(lambda given: given["number_of_images"], ("number_of_images",)),
    accepts=("face_ref", "body_ref", "prompt", "category_id"),
)
_FACEGEN = _card(
    item="facegen",
    per="call",
    parameters=(
        Parameter("gender", ("Female", "Male")),
        Parameter("age", ("18-25", "26-35", "36-45", "46-55", "56-65", "66-75", "75-85", "85+")),
        Parameter(
            "origin",
            (
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
            ),
        ),
        Parameter("body_type", ("Chubby", "Curvy", "Fit", "Muscular", "Normal", "Slim")),
        Parameter(
            "eye_color",
            (
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
            ),
        ),
        Parameter(
            "hair_color",
            (
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
            ),
        ),
        Parameter(
            "hair_type",
            ("Bald", "Coily", "Curly", "Frizzy", "Silky", "Straight", "Thick", "Thin", "Wavy"),
        ),
        Parameter(
            "hair_style",
            (
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
            ),
        ),
        Parameter(
            "beard",
            (
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
            ),
        ),
        Parameter(
            "beard_color",
            (
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
            ),
        ),
        Parameter(
            "makeup",
            (
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
            ),
        ),
    ),
    rows=(((), 1),),
)
_CAROUSEL = _card(
    item="carousel",
    per="image",
    parameters=(
        Parameter("ratio", ("16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16")),
        Parameter("width", whole=True),
        Parameter("height", whole=True),
        Parameter("number_of_images", default=4, whole=True, minimum=1, maximum=10),
    ),
    measures=(Measure("images", "number_of_images", minimum=1, maximum=10),),
    rows=(((), 1),),
    times=Price(lambda given: given["number_of_images"], ("number_of_images",)),
    accepts=("asset_ref",),
)
_IMAGE_EDITOR = _card(
    item="image_editor",
    per="image",
    parameters=(
        Parameter("image_assets", required=True),
        Parameter(
            "model",
            (
                "FLUX_KLEIN_LORA",
                "FLUX_KLEIN_NSFW",
                "GENERAL_NSFW",
                "NANO_BANANA",
                "QWEN_IMAGE",
                "QWEN_IMAGE_PRO",
                "SEEDREAM_5",
                "WAN_2_7_IMAGE",
                "WAN_2_7_IMAGE_PRO",
            ),
            default="GENERAL_NSFW",
        ),
        Parameter("ratio", ("16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16")),
        Parameter("width", whole=True),
        Parameter("height", whole=True),
        Parameter("batch_mode", (True, False), default=False),
        Parameter("number_of_images", default=1, whole=True),
        Parameter("sequential_generation", (True, False)),
    ),
    measures=(
        Measure("image_assets", "image_assets", "items"),
        Measure("images", "number_of_images"),
    ),
    keys=("model", "batch_mode"),
    rows=(
        (("FLUX_KLEIN_LORA", False), 3),
        (("FLUX_KLEIN_LORA", True), 3),
        (
            (
                ("FLUX_KLEIN_NSFW", "GENERAL_NSFW", "QWEN_IMAGE", "SEEDREAM_5", "WAN_2_7_IMAGE"),
                False,
            ),
            1,
        ),
        (
            (
                ("FLUX_KLEIN_NSFW", "GENERAL_NSFW", "QWEN_IMAGE", "SEEDREAM_5", "WAN_2_7_IMAGE"),
                True,
            ),
            1,
        ),
        (("NANO_BANANA", False), 4),
        (("NANO_BANANA", True), 4),
        ((("QWEN_IMAGE_PRO", "WAN_2_7_IMAGE_PRO"), False), 2),
        ((("QWEN_IMAGE_PRO", "WAN_2_7_IMAGE_PRO"), True), 2),
    ),
    readings=(
        Reading(
            "",
            "image_editor, batch_mode, one result per image",
            (
                (("FLUX_KLEIN_LORA", False), 3),
                (
                    ("FLUX_KLEIN_LORA", True),
                    Price(lambda given: 3 + 3 * (given["image_assets"] - 1), ("image_assets",)),
                ),
                (
                    (
                        (
                            "FLUX_KLEIN_NSFW",
                            "GENERAL_NSFW",
                            "QWEN_IMAGE",
                            "SEEDREAM_5",
                            "WAN_2_7_IMAGE",
                        ),
                        False,
                    ),
                    1,
                ),
                (
                    (
                        (
                            "FLUX_KLEIN_NSFW",
                            "GENERAL_NSFW",
                            "QWEN_IMAGE",
                            "SEEDREAM_5",
                            "WAN_2_7_IMAGE",
                        ),
                        True,
                    ),
                    Price(lambda given: 1 + 1 * (given["image_assets"] - 1), ("image_assets",)),
                ),
                (("NANO_BANANA", False), 4),
                (
                    ("NANO_BANANA", True),
                    Price(lambda given: 4 + 4 * (given["image_assets"] - 1), ("image_assets",)),
                ),
                ((("QWEN_IMAGE_PRO", "WAN_2_7_IMAGE_PRO"), False), 2),
                (
                    (("QWEN_IMAGE_PRO", "WAN_2_7_IMAGE_PRO"), True),
                    Price(lambda given: 2 + 2 * (given["image_assets"] - 1), ("image_assets",)),
                ),
            ),
        ),
    ),
    times=Price(lambda given: given["number_of_images"], ("number_of_images",)),
    accepts=("prompt", "lora_id"),
)
_COLLABER = _card(
    item="collaber",
    per="image",
    parameters=(
        Parameter("ratio", ("16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16")),
        Parameter("width", whole=True),
        Parameter("height", whole=True),
        Parameter("number_of_images", default=1, whole=True, minimum=1, maximum=4),
    ),
    measures=(Measure("images", "number_of_images", minimum=1, maximum=4),),
    rows=(((), 1),),
    times=Price(lambda given: given["number_of_images"], ("number_of_images",)),
    accepts=("asset_image_1", "asset_image_2", "location_asset", "prompt"),
)
_VIDEOGEN = _card(
    item="videogen",
    per="call",
    parameters=(
        Parameter(
            "model",
            (
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
            ),
            default="wan@2.2",
        ),
        Parameter("duration", (5, 6, 8, 10, 12, 15), default=5),
        Parameter("resolution", ("1080p", "480p", "720p"), default="720p"),
        Parameter("generate_audio", (True, False), default=True),
        Parameter("camera_fixed", (True, False)),
        Parameter("prompt_extend", (True, False)),
    ),
    measures=(Measure("seconds", "duration"),),
    keys=("model", "duration", "generate_audio", "resolution"),
    rows=(
        (("grok@4.1", 5, ANY, "480p"), 10),
        (("grok@4.1", 5, ANY, "720p"), 15),
        (("grok@4.1", 5, ANY, "1080p"), 15),
        (("grok@4.1", 6, ANY, "480p"), 12),
        (("grok@4.1", 6, ANY, "720p"), 18),
        (("grok@4.1", 6, ANY, "1080p"), 18),
        (("grok@4.1", 8, ANY, "480p"), 16),
        (("grok@4.1", 8, ANY, "720p"), 24),
        (("grok@4.1", 8, ANY, "1080p"), 24),
        (("grok@4.1", 10, ANY, "480p"), 20),
        (("grok@4.1", 10, ANY, "720p"), 30),
        (("grok@4.1", 10, ANY, "1080p"), 30),
        (("grok@4.1", 12, ANY, "480p"), 24),
        (("grok@4.1", 12, ANY, "720p"), 36),
        (("grok@4.1", 12, ANY, "1080p"), 36),
        (("grok@4.1", 15, ANY, "480p"), 30),
        (("grok@4.1", 15, ANY, "720p"), 45),
        (("grok@4.1", 15, ANY, "1080p"), 45),
        ((("kling@1.6", "kling@2.1", "kling@2.5"), (5, 6, 8, 12, 15), ANY, "480p"), 7),
        ((("kling@1.6", "kling@2.1", "kling@2.5"), (5, 6, 8, 12, 15), ANY, "720p"), 7),
        ((("kling@1.6", "kling@2.1", "kling@2.5"), (5, 6, 8, 12, 15), ANY, "1080p"), 7),
        ((("kling@1.6", "kling@2.1", "kling@2.5"), 10, ANY, "480p"), 13),
        ((("kling@1.6", "kling@2.1", "kling@2.5"), 10, ANY, "720p"), 13),
        ((("kling@1.6", "kling@2.1", "kling@2.5"), 10, ANY, "1080p"), 13),
        (("kling@2.6", 5, True, "480p"), 10),
        (("kling@2.6", 5, True, "720p"), 10),
        (("kling@2.6", 5, True, "1080p"), 10),
        (("kling@2.6", 5, False, "480p"), 5),
        (("kling@2.6", 5, False, "720p"), 5),
        (("kling@2.6", 5, False, "1080p"), 5),
        (("kling@2.6", 6, True, "480p"), 12),
        (("kling@2.6", 6, True, "720p"), 12),
        (("kling@2.6", 6, True, "1080p"), 12),
        (("kling@2.6", 6, False, "480p"), 6),
        (("kling@2.6", 6, False, "720p"), 6),
        (("kling@2.6", 6, False, "1080p"), 6),
        (("kling@2.6", 8, True, "480p"), 16),
        (("kling@2.6", 8, True, "720p"), 16),
        (("kling@2.6", 8, True, "1080p"), 16),
        (("kling@2.6", 8, False, "480p"), 8),
        (("kling@2.6", 8, False, "720p"), 8),
        (("kling@2.6", 8, False, "1080p"), 8),
        (("kling@2.6", 10, True, "480p"), 20),
        (("kling@2.6", 10, True, "720p"), 20),
        (("kling@2.6", 10, True, "1080p"), 20),
        (("kling@2.6", 10, False, "480p"), 10),
        (("kling@2.6", 10, False, "720p"), 10),
        (("kling@2.6", 10, False, "1080p"), 10),
        (("kling@2.6", 12, True, "480p"), 24),
        (("kling@2.6", 12, True, "720p"), 24),
        (("kling@2.6", 12, True, "1080p"), 24),
        (("kling@2.6", 12, False, "480p"), 12),
        (("kling@2.6", 12, False, "720p"), 12),
        (("kling@2.6", 12, False, "1080p"), 12),
        (("kling@2.6", 15, True, "480p"), 30),
        (("kling@2.6", 15, True, "720p"), 30),
        (("kling@2.6", 15, True, "1080p"), 30),
        (("kling@2.6", 15, False, "480p"), 15),
        (("kling@2.6", 15, False, "720p"), 15),
        (("kling@2.6", 15, False, "1080p"), 15),
        (("seedance_pro", 5, ANY, "480p"), 4),
        (("seedance_pro", 5, ANY, "720p"), 8),
        (("seedance_pro", 5, ANY, "1080p"), 15),
        ((("seedance_pro", "seedance_pro_fast"), (6, 8, 12, 15), ANY, "480p"), 7),
        ((("seedance_pro", "seedance_pro_fast"), (6, 8, 12, 15), ANY, "720p"), 7),
        ((("seedance_pro", "seedance_pro_fast"), (6, 8, 12, 15), ANY, "1080p"), 7),
        (("seedance_pro", 10, ANY, "480p"), 8),
        (("seedance_pro", 10, ANY, "720p"), 15),
        (("seedance_pro", 10, ANY, "1080p"), 30),
        (("seedance_pro_fast", 5, ANY, "480p"), 2),
        (("seedance_pro_fast", 5, ANY, "720p"), 4),
        (("seedance_pro_fast", 5, ANY, "1080p"), 7),
        (("seedance_pro_fast", 10, ANY, "480p"), 4),
        (("seedance_pro_fast", 10, ANY, "720p"), 8),
        (("seedance_pro_fast", 10, ANY, "1080p"), 13),
        (("seedance_v1_5_pro", 5, True, "480p"), 8),
        (("seedance_v1_5_pro", 5, True, "720p"), 8),
        (("seedance_v1_5_pro", 5, True, "1080p"), 16),
        (("seedance_v1_5_pro", 5, False, "480p"), 4),
        (("seedance_v1_5_pro", 5, False, "720p"), 4),
        (("seedance_v1_5_pro", 5, False, "1080p"), 8),
        (("seedance_v1_5_pro", (6, 8, 15), True, "480p"), 8),
        (("seedance_v1_5_pro", (6, 8, 15), True, "720p"), 8),
        (("seedance_v1_5_pro", (6, 8, 15), True, "1080p"), 8),
        (("seedance_v1_5_pro", (6, 8, 15), False, "480p"), 4),
        (("seedance_v1_5_pro", (6, 8, 15), False, "720p"), 4),
        (("seedance_v1_5_pro", (6, 8, 15), False, "1080p"), 4),
        (("seedance_v1_5_pro", 10, True, "480p"), 8),
        (("seedance_v1_5_pro", 10, True, "720p"), 16),
        (("seedance_v1_5_pro", 10, True, "1080p"), 32),
        (("seedance_v1_5_pro", 10, False, "480p"), 4),
        (("seedance_v1_5_pro", 10, False, "720p"), 8),
        (("seedance_v1_5_pro", 10, False, "1080p"), 16),
        (("seedance_v1_5_pro", 12, True, "480p"), 8),
        (("seedance_v1_5_pro", 12, True, "720p"), 20),
        (("seedance_v1_5_pro", 12, True, "1080p"), 40),
        (("seedance_v1_5_pro", 12, False, "480p"), 4),
        (("seedance_v1_5_pro", 12, False, "720p"), 10),
        (("seedance_v1_5_pro", 12, False, "1080p"), 20),
        (("wan@2.2", (5, 6, 10, 12, 15), ANY, "480p"), 10),
        (("wan@2.2", (5, 6, 10, 12, 15), ANY, "720p"), 10),
        (("wan@2.2", (5, 6, 10, 12, 15), ANY, "1080p"), 10),
        (("wan@2.2", 8, ANY, "480p"), 13),
        (("wan@2.2", 8, ANY, "720p"), 13),
        (("wan@2.2", 8, ANY, "1080p"), 13),
        (("wan@2.2-lora", ANY, ANY, "480p"), 10),
        (("wan@2.2-lora", ANY, ANY, "720p"), 10),
        (("wan@2.2-lora", ANY, ANY, "1080p"), 10),
        ((("wan@2.5", "wan@2.7"), 5, ANY, "480p"), 5),
        ((("wan@2.5", "wan@2.7"), 5, ANY, "720p"), 10),
        ((("wan@2.5", "wan@2.7"), 5, ANY, "1080p"), 15),
        ((("wan@2.5", "wan@2.7"), 6, ANY, "480p"), 6),
        ((("wan@2.5", "wan@2.7"), 6, ANY, "720p"), 12),
        ((("wan@2.5", "wan@2.7"), 6, ANY, "1080p"), 18),
        ((("wan@2.5", "wan@2.7"), 8, ANY, "480p"), 8),
        ((("wan@2.5", "wan@2.7"), 8, ANY, "720p"), 16),
        ((("wan@2.5", "wan@2.7"), 8, ANY, "1080p"), 24),
        ((("wan@2.5", "wan@2.7"), 10, ANY, "480p"), 10),
        ((("wan@2.5", "wan@2.7"), 10, ANY, "720p"), 20),
        ((("wan@2.5", "wan@2.7"), 10, ANY, "1080p"), 30),
        ((("wan@2.5", "wan@2.7"), 12, ANY, "480p"), 12),
        ((("wan@2.5", "wan@2.7"), 12, ANY, "720p"), 24),
        ((("wan@2.5", "wan@2.7"), 12, ANY, "1080p"), 36),
        ((("wan@2.5", "wan@2.7"), 15, ANY, "480p"), 15),
        ((("wan@2.5", "wan@2.7"), 15, ANY, "720p"), 30),
        ((("wan@2.5", "wan@2.7"), 15, ANY, "1080p"), 45),
        (("wan@2.6", 5, ANY, "480p"), 10),
        (("wan@2.6", 5, ANY, "720p"), 10),
        (("wan@2.6", 5, ANY, "1080p"), 15),
        ((("wan@2.6", "wan@2.7-nsfw"), 6, ANY, "480p"), 12),
        ((("wan@2.6", "wan@2.7-nsfw"), 6, ANY, "720p"), 12),
        ((("wan@2.6", "wan@2.7-nsfw"), 6, ANY, "1080p"), 18),
        ((("wan@2.6", "wan@2.7-nsfw"), 8, ANY, "480p"), 16),
        ((("wan@2.6", "wan@2.7-nsfw"), 8, ANY, "720p"), 16),
        ((("wan@2.6", "wan@2.7-nsfw"), 8, ANY, "1080p"), 24),
        (("wan@2.6", 10, ANY, "480p"), 20),
        (("wan@2.6", 10, ANY, "720p"), 20),
        (("wan@2.6", 10, ANY, "1080p"), 30),
        ((("wan@2.6", "wan@2.7-nsfw"), 12, ANY, "480p"), 24),
        ((("wan@2.6", "wan@2.7-nsfw"), 12, ANY, "720p"), 24),
        ((("wan@2.6", "wan@2.7-nsfw"), 12, ANY, "1080p"), 36),
        (("wan@2.6", 15, ANY, "480p"), 30),
        (("wan@2.6", 15, ANY, "720p"), 30),
        (("wan@2.6", 15, ANY, "1080p"), 45),
        (("wan@2.6-flash", 5, True, "480p"), 5),
        (("wan@2.6-flash", 5, True, "720p"), 5),
        (("wan@2.6-flash", 5, True, "1080p"), 7),
        (("wan@2.6-flash", (5, 6), False, "480p"), 3),
        (("wan@2.6-flash", (5, 6), False, "720p"), 3),
        (("wan@2.6-flash", (5, 6), False, "1080p"), 4),
        (("wan@2.6-flash", 6, True, "480p"), 6),
        (("wan@2.6-flash", 6, True, "720p"), 6),
        (("wan@2.6-flash", 6, True, "1080p"), 9),
        (("wan@2.6-flash", 8, True, "480p"), 8),
        (("wan@2.6-flash", 8, True, "720p"), 8),
        (("wan@2.6-flash", 8, True, "1080p"), 12),
        (("wan@2.6-flash", 8, False, "480p"), 4),
        (("wan@2.6-flash", 8, False, "720p"), 4),
        (("wan@2.6-flash", 8, False, "1080p"), 6),
        (("wan@2.6-flash", 10, True, "480p"), 10),
        (("wan@2.6-flash", 10, True, "720p"), 10),
        (("wan@2.6-flash", 10, True, "1080p"), 14),
        (("wan@2.6-flash", 10, False, "480p"), 5),
        (("wan@2.6-flash", 10, False, "720p"), 5),
        (("wan@2.6-flash", 10, False, "1080p"), 7),
        (("wan@2.6-flash", 12, True, "480p"), 12),
        (("wan@2.6-flash", 12, True, "720p"), 12),
        (("wan@2.6-flash", 12, True, "1080p"), 17),
        (("wan@2.6-flash", 12, False, "480p"), 6),
        (("wan@2.6-flash", 12, False, "720p"), 6),
        (("wan@2.6-flash", 12, False, "1080p"), 8),
        (("wan@2.6-flash", 15, True, "480p"), 15),
        (("wan@2.6-flash", 15, True, "720p"), 15),
        (("wan@2.6-flash", 15, True, "1080p"), 21),
        (("wan@2.6-flash", 15, False, "480p"), 8),
        (("wan@2.6-flash", 15, False, "720p"), 8),
        (("wan@2.6-flash", 15, False, "1080p"), 10),
        (("wan@2.7-nsfw", 5, ANY, "480p"), 10),
        (("wan@2.7-nsfw", 5, ANY, "720p"), 13),
        (("wan@2.7-nsfw", 5, ANY, "1080p"), 17),
        (("wan@2.7-nsfw", 10, ANY, "480p"), 20),
        (("wan@2.7-nsfw", 10, ANY, "720p"), 26),
        (("wan@2.7-nsfw", 10, ANY, "1080p"), 34),
        (("wan@2.7-nsfw", 15, ANY, "480p"), 30),
        (("wan@2.7-nsfw", 15, ANY, "720p"), 39),
        (("wan@2.7-nsfw", 15, ANY, "1080p"), 51),
    ),
    not_offered=(
        {
            "model": ("wan@2.6", "wan@2.6-flash", "wan@2.7", "wan@2.7-nsfw", "seedance_v1_5_pro"),
            "resolution": ("480p",),
        },
        {"model": ("grok@4.1",), "resolution": ("1080p",)},
    ),
    accepts=("ref_asset", "last_frame", "audio_asset", "prompt", "negative_prompt", "loras"),
)
_VIDEO2VIDEO = _card(
    item="video2video",
    per="call",
    parameters=(
        Parameter(
            "mode",
            (
                "animate_nsfw",
                "animate_sfw",
                "dreamactor_m2",
                "kling_2_6_sfw",
                "replace_nsfw",
                "replace_sfw",
            ),
            default="replace_sfw",
        ),
        Parameter("resolution", ("1080p", "480p", "720p"), default="720p"),
        Parameter("keep_original_sound", (True, False)),
    ),
    measures=(Measure("seconds"),),
    keys=("mode", "resolution"),
    rows=(
        (("dreamactor_m2", ANY), Price(lambda given: minimum(given["seconds"], 30), ("seconds",))),
        (
            ("kling_2_6_sfw", ANY),
            Price(lambda given: 2 * minimum(given["seconds"], 30), ("seconds",)),
        ),
        (
            (("animate_nsfw", "animate_sfw", "replace_nsfw", "replace_sfw"), "480p"),
            Price(
                lambda given: step(
                    given["seconds"], (5, 7), otherwise=lambda part: number("1.4") * part
                ),
                ("seconds",),
            ),
        ),
        (
            (("animate_nsfw", "animate_sfw", "replace_nsfw", "replace_sfw"), "720p"),
            Price(
                lambda given: step(
                    given["seconds"], (5, 13), otherwise=lambda part: number("2.8") * part
                ),
                ("seconds",),
            ),
        ),
        (
            (("animate_nsfw", "animate_sfw", "replace_nsfw", "replace_sfw"), "1080p"),
            Price(lambda given: number("2.8") * given["seconds"], ("seconds",)),
        ),
    ),
    accepts=("image_asset", "video_asset", "instagram_url", "tiktok_url"),
    notes=(
        "Seconds are those of the source video.",
        "Above 5 seconds the rate is read as counting from the start of the video, not from the sixth second.",
        "The cap of 30 seconds is read as a cap on what is charged.",
    ),
)
_LIPSYNC = _card(
    item="lipsync",
    per="call",
    parameters=(Parameter("model", ("GENERAL_NSFW",)),),
    measures=(Measure("seconds", maximum=35),),
    rows=(((), Price(lambda given: 3 * given["seconds"], ("seconds",))),),
    accepts=("image_asset", "audio_asset", "prompt"),
    notes=("Seconds are those of the uploaded sound.",),
)
_VIDEO_UPSCALER = _card(
    item="video_upscaler",
    per="call",
    parameters=(
        Parameter(
            "scale_factor",
            (
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
            ),
        ),
    ),
    measures=(Measure("megapixels"), Measure("seconds"), Measure("fps")),
    rows=(
        (
            (),
            Price(
                lambda given: 2
                * given["megapixels"]
                * given["seconds"]
                * step(given["fps"], (30, 1), (60, 2), otherwise=3),
                ("megapixels", "seconds", "fps"),
            ),
        ),
    ),
    accepts=("video_asset",),
    notes=("Megapixels are those of the result: the source size times scale_factor.",),
)
_VIDEO_MERGER = _card(
    item="video_merger",
    per="call",
    parameters=(
        Parameter("transition", ("cut", "dissolve", "fade", "slide")),
        Parameter("keep_audio", (True, False)),
        Parameter("fps", (24, 30)),
        Parameter("width", whole=True),
        Parameter("height", whole=True),
    ),
    rows=(((), 1),),
    accepts=("clips",),
)


class Quotes:
    """The calculators; `quote` is their one instance."""

    @staticmethod
    def upscaler(
        *,
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
        **others: object,
    ) -> Quote:
        """Upscaler: 1 to 4 credits per call (upscaler, Price)."""
        return _UPSCALER.quote_values(("version", "megapixels"), (version, megapixels), others)

    @staticmethod
    def faceswap(**others: object) -> Quote:
        """Face swap: 1 credit per call (faceswap, Price)."""
        return _FACESWAP.quote_values((), (), others)

    @staticmethod
    def by_prompt(
        *,
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
        mode: Literal["fast", "quality"] | None = None,
        batch_size: int | None = None,
        **others: object,
    ) -> Quote:
        """By prompt: 1 to 2 credits per call (by_prompt, Price)."""
        return _BY_PROMPT.quote_values(
            ("model", "mode", "batch_size"), (model, mode, batch_size), others
        )

    @staticmethod
    def by_ref(
        *,
        model: Literal["GENERAL", "SDXL"] | None = None,
        mode: Literal["fast", "quality"] | None = None,
        batch_size: int | None = None,
        **others: object,
    ) -> Quote:
        """By reference: 1 to 2 credits per call (by_ref, Price)."""
        return _BY_REF.quote_values(
            ("model", "mode", "batch_size"), (model, mode, batch_size), others
        )

    @staticmethod
    def photoshoot(
        *, image_count: int | None = None, number_of_images: int | None = None, **others: object
    ) -> Quote:
        """Photoshoot: 3 credits per image (photoshoot, Price)."""
        return _PHOTOSHOOT.quote_values(
            ("image_count", "number_of_images"), (image_count, number_of_images), others
        )

    @staticmethod
    def facegen(**others: object) -> Quote:
        """Face generator: 1 credit per call (facegen, Price)."""
        return _FACEGEN.quote_values((), (), others)

    @staticmethod
    def carousel(*, number_of_images: int | None = None, **others: object) -> Quote:
        """Carousel: 1 credit per image (carousel, Price)."""
        return _CAROUSEL.quote_values(("number_of_images",), (number_of_images,), others)

    @staticmethod
    def image_editor(
        *,
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
        batch_mode: bool | None = None,
        image_assets: Sequence[object] | int | None = None,
        number_of_images: int | None = None,
        **others: object,
    ) -> Quote:
        """Image editor: 1 to 4 credits per image (image_editor, Price)."""
        return _IMAGE_EDITOR.quote_values(
            ("model", "batch_mode", "image_assets", "number_of_images"),
            (model, batch_mode, image_assets, number_of_images),
            others,
        )

    @staticmethod
    def collaber(*, number_of_images: int | None = None, **others: object) -> Quote:
        """Collaber: 1 credit per image (collaber, Price)."""
        return _COLLABER.quote_values(("number_of_images",), (number_of_images,), others)

    @staticmethod
    def videogen(
        *,
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
        ) = None,
        duration: Literal[5, 6, 8, 10, 12, 15] | None = None,
        generate_audio: bool | None = None,
        resolution: Literal["1080p", "480p", "720p"] | None = None,
        **others: object,
    ) -> Quote:
        """Video generator: 2 to 51 credits per call (videogen, Price)."""
        return _VIDEOGEN.quote_values(
            ("model", "duration", "generate_audio", "resolution"),
            (model, duration, generate_audio, resolution),
            others,
        )

    @staticmethod
    def video2video(
        *,
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
        ) = None,
        resolution: Literal["1080p", "480p", "720p"] | None = None,
        seconds: Quantity | None = None,
        **others: object,
    ) -> Quote:
        """Video to video: no published price (video2video, Price)."""
        return _VIDEO2VIDEO.quote_values(
            ("mode", "resolution", "seconds"), (mode, resolution, seconds), others
        )

    @staticmethod
    def lipsync(*, seconds: Quantity | None = None, **others: object) -> Quote:
        """Lip sync: 3 * seconds credits per call (lipsync, Price)."""
        return _LIPSYNC.quote_values(("seconds",), (seconds,), others)

    @staticmethod
    def video_upscaler(
        *,
        megapixels: Quantity | None = None,
        seconds: Quantity | None = None,
        fps: Quantity | None = None,
        **others: object,
    ) -> Quote:
        """Video upscaler: 2 * megapixels * seconds * step(fps, 30: 1, 60: 2, else: 3) credits per
        call (video_upscaler, Price)."""
        return _VIDEO_UPSCALER.quote_values(
            ("megapixels", "seconds", "fps"), (megapixels, seconds, fps), others
        )

    @staticmethod
    def video_merger(**others: object) -> Quote:
        """Video merger: 1 credit per call (video_merger, Price)."""
        return _VIDEO_MERGER.quote_values((), (), others)


quote = Quotes()
