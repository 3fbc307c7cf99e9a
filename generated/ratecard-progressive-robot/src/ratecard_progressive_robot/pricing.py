# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""What calls cost: exact calculators that need neither a client nor the network.

`quote` has a method for each model and priced operation. A method takes what decides the price by
name, accepts every other parameter of the call, and never raises: a wrong parameter gives a quote
whose status is `invalid` and whose error says why.
"""

from collections.abc import Sequence
from functools import partial

from ratecard_runtime.price.numbers import ceil, divide, maximum, number
from ratecard_runtime.price.quotes import Quote
from ratecard_runtime.price.rates import (
    UNPUBLISHED,
    Measure,
    Parameter,
    Price,
    Quantity,
    RateCard,
    Reading,
)

_card = partial(RateCard, provider="progressive-robot", date="2026-11-20")
_WAN_T2V = _card(
    item="wan-t2v",
    per="video",
    parameters=(
        Parameter("width", whole=True),
        Parameter("height", whole=True),
        Parameter("frames", whole=True),
        Parameter("steps", whole=True),
        Parameter("seed", whole=True),
        Parameter("frame_rate", whole=True),
        Parameter("project_id", whole=True),
    ),
    measures=(Measure("frames", "frames"), Measure("steps", "steps")),
    rows=(
        (
            (),
            Price(
                lambda given: ceil(
                    10 + given["frames"] * number("0.2") + given["steps"] * number("0.5")
                ),
                ("frames", "steps"),
            ),
        ),
    ),
    accepts=("prompt", "negative_prompt", "cfg", "sampler", "scheduler", "shift"),
    notes=(
        "Rounded up to whole credits as in the worked costs; the formula itself says nothing of rounding.",
    ),
)
_LTX_T2V = _card(
    item="ltx-t2v",
    per="video",
    parameters=(
        Parameter("width", whole=True),
        Parameter("height", whole=True),
        Parameter("frames", whole=True),
        Parameter("steps", whole=True),
        Parameter("seed", whole=True),
        Parameter("frame_rate", whole=True),
        Parameter("project_id", whole=True),
    ),
    measures=(Measure("frames", "frames"), Measure("steps", "steps")),
    rows=(
        (
            (),
            Price(
                lambda given: ceil(
                    8 + given["frames"] * number("0.15") + given["steps"] * number("0.3")
                ),
                ("frames", "steps"),
            ),
        ),
    ),
    accepts=("prompt", "negative_prompt", "cfg", "sampler", "scheduler", "shift"),
    notes=(
        "Rounded up to whole credits as in the worked costs; the formula itself says nothing of rounding.",
    ),
)
_LTX_QUALITY = _card(
    item="ltx-quality",
    per="video",
    parameters=(
        Parameter("width", whole=True),
        Parameter("height", whole=True),
        Parameter("frames", whole=True),
        Parameter("steps", whole=True),
        Parameter("seed", whole=True),
        Parameter("frame_rate", whole=True),
        Parameter("project_id", whole=True),
    ),
    measures=(Measure("frames", "frames"), Measure("steps", "steps")),
    rows=(
        (
            (),
            Price(
                lambda given: ceil(
                    15 + given["frames"] * number("0.25") + given["steps"] * number("0.4")
                ),
                ("frames", "steps"),
            ),
        ),
    ),
    accepts=("prompt", "negative_prompt", "cfg", "sampler", "scheduler", "shift"),
    notes=(
        "Rounded up to whole credits as in the worked costs; the formula itself says nothing of rounding.",
    ),
)
_HUNYUAN_T2V = _card(
    item="hunyuan-t2v",
    per="video",
    parameters=(
        Parameter("width", whole=True),
        Parameter("height", whole=True),
        Parameter("frames", whole=True),
        Parameter("steps", whole=True),
        Parameter("seed", whole=True),
        Parameter("frame_rate", whole=True),
        Parameter("project_id", whole=True),
    ),
    measures=(Measure("frames", "frames"), Measure("steps", "steps")),
    rows=(
        (
            (),
            Price(
                lambda given: ceil(
                    12 + given["frames"] * number("0.2") + given["steps"] * number("0.4")
                ),
                ("frames", "steps"),
            ),
        ),
    ),
    accepts=("prompt", "negative_prompt", "cfg", "sampler", "scheduler", "shift"),
    notes=(
        "Rounded up to whole credits as in the worked costs; the formula itself says nothing of rounding.",
    ),
)
_HUNYUAN15_T2V = _card(
    item="hunyuan15-t2v",
    per="video",
    parameters=(
        Parameter("width", whole=True),
        Parameter("height", whole=True),
        Parameter("frames", whole=True),
        Parameter("steps", whole=True),
        Parameter("seed", whole=True),
        Parameter("frame_rate", whole=True),
        Parameter("project_id", whole=True),
    ),
    measures=(Measure("frames", "frames"), Measure("steps", "steps")),
    rows=(
        (
            (),
            Price(
                lambda given: ceil(
                    12 + given["frames"] * number("0.2") + given["steps"] * number("0.4")
                ),
                ("frames", "steps"),
            ),
        ),
    ),
    accepts=("prompt", "negative_prompt", "cfg", "sampler", "scheduler", "shift"),
    notes=(
        "Rounded up to whole credits as in the worked costs; the formula itself says nothing of rounding.",
    ),
)
_COGVIDEO_T2V = _card(
    item="cogvideo-t2v",
    per="video",
    parameters=(
        Parameter("width", whole=True),
        Parameter("height", whole=True),
        Parameter("frames", whole=True),
        Parameter("steps", whole=True),
        Parameter("seed", whole=True),
        Parameter("frame_rate", whole=True),
        Parameter("project_id", whole=True),
    ),
    measures=(Measure("frames", "frames"), Measure("steps", "steps")),
    rows=(
        (
            (),
            Price(
                lambda given: ceil(
                    12 + given["frames"] * number("0.2") + given["steps"] * number("0.4")
                ),
                ("frames", "steps"),
            ),
        ),
    ),
    accepts=("prompt", "negative_prompt", "cfg", "sampler", "scheduler", "shift"),
    notes=(
        "Rounded up to whole credits as in the worked costs; the formula itself says nothing of rounding.",
    ),
)
_ANIMATEDIFF = _card(
    item="animatediff",
    per="video",
    parameters=(
        Parameter("width", whole=True),
        Parameter("height", whole=True),
        Parameter("frames", whole=True),
        Parameter("steps", whole=True),
        Parameter("seed", whole=True),
        Parameter("frame_rate", whole=True),
        Parameter("project_id", whole=True),
    ),
    measures=(Measure("frames", "frames"), Measure("steps", "steps")),
    rows=(
        (
            (),
            Price(
                lambda given: ceil(
                    6 + given["frames"] * number("0.1") + given["steps"] * number("0.3")
                ),
                ("frames", "steps"),
            ),
        ),
    ),
    accepts=("prompt", "negative_prompt", "cfg", "sampler", "scheduler", "shift"),
    notes=(
        "Rounded up to whole credits as in the worked costs; the formula itself says nothing of rounding.",
        "The worked cost in the same row of the docs contradicts these rates.",
    ),
)
_LTX_CAMERA = _card(
    item="ltx-camera",
    per="video",
    parameters=(
        Parameter("width", whole=True),
        Parameter("height", whole=True),
        Parameter("frames", whole=True),
        Parameter("steps", whole=True),
        Parameter("seed", whole=True),
        Parameter("frame_rate", whole=True),
        Parameter("project_id", whole=True),
    ),
    measures=(Measure("frames", "frames"), Measure("steps", "steps")),
    rows=(
        (
            (),
            Price(
                lambda given: ceil(
                    10 + given["frames"] * number("0.15") + given["steps"] * number("0.3")
                ),
                ("frames", "steps"),
            ),
        ),
    ),
    accepts=("prompt", "negative_prompt", "cfg", "sampler", "scheduler", "shift"),
    notes=(
        "Rounded up to whole credits as in the worked costs; the formula itself says nothing of rounding.",
        "The worked cost in the same row of the docs contradicts these rates.",
    ),
)
_LTX_CONTROL = _card(
    item="ltx-control",
    per="video",
    parameters=(
        Parameter("width", whole=True),
        Parameter("height", whole=True),
        Parameter("frames", whole=True),
        Parameter("steps", whole=True),
        Parameter("seed", whole=True),
        Parameter("frame_rate", whole=True),
        Parameter("project_id", whole=True),
    ),
    measures=(Measure("frames", "frames"), Measure("steps", "steps")),
    rows=(
        (
            (),
            Price(
                lambda given: ceil(
                    12 + given["frames"] * number("0.15") + given["steps"] * number("0.3")
                ),
                ("frames", "steps"),
            ),
        ),
    ),
    accepts=("prompt", "negative_prompt", "cfg", "sampler", "scheduler", "shift"),
    notes=(
        "Rounded up to whole credits as in the worked costs; the formula itself says nothing of rounding.",
        "The worked cost in the same row of the docs contradicts these rates.",
    ),
)
_WAN_VACE = _card(
    item="wan-vace",
    per="video",
    rows=(
        (
            (),
            Price(
                lambda given: ceil(
                    15 + given["frames"] * number("0.25") + given["steps"] * number("0.5")
                ),
                ("frames", "steps"),
            ),
        ),
    ),
    notes=(
        "Rounded up to whole credits as in the worked costs; the formula itself says nothing of rounding.",
    ),
)
_WAN_ANIMATE = _card(
    item="wan-animate",
    per="video",
    rows=(
        (
            (),
            Price(
                lambda given: ceil(
                    18 + given["frames"] * number("0.3") + given["steps"] * number("0.5")
                ),
                ("frames", "steps"),
            ),
        ),
    ),
    notes=(
        "Rounded up to whole credits as in the worked costs; the formula itself says nothing of rounding.",
    ),
)
_HUNYUAN15_I2V = _card(
    item="hunyuan15-i2v",
    per="video",
    parameters=(
        Parameter("width", whole=True),
        Parameter("height", whole=True),
        Parameter("frames", whole=True),
        Parameter("steps", whole=True),
        Parameter("seed", whole=True),
        Parameter("frame_rate", whole=True),
        Parameter("project_id", whole=True),
    ),
    measures=(Measure("frames", "frames"), Measure("steps", "steps")),
    rows=(
        (
            (),
            Price(
                lambda given: ceil(
                    15 + given["frames"] * number("0.25") + given["steps"] * number("0.5")
                ),
                ("frames", "steps"),
            ),
        ),
    ),
    accepts=("prompt", "negative_prompt", "cfg", "sampler", "scheduler", "shift"),
    notes=(
        "Rounded up to whole credits as in the worked costs; the formula itself says nothing of rounding.",
    ),
)
_LTX_I2V = _card(
    item="ltx-i2v",
    per="video",
    parameters=(
        Parameter("width", whole=True),
        Parameter("height", whole=True),
        Parameter("frames", whole=True),
        Parameter("steps", whole=True),
        Parameter("seed", whole=True),
        Parameter("frame_rate", whole=True),
        Parameter("project_id", whole=True),
    ),
    measures=(Measure("frames", "frames"), Measure("steps", "steps")),
    rows=(
        (
            (),
            Price(
                lambda given: ceil(
                    12 + given["frames"] * number("0.2") + given["steps"] * number("0.4")
                ),
                ("frames", "steps"),
            ),
        ),
    ),
    accepts=("prompt", "negative_prompt", "cfg", "sampler", "scheduler", "shift"),
    notes=(
        "Rounded up to whole credits as in the worked costs; the formula itself says nothing of rounding.",
    ),
)
_SVD_I2V = _card(
    item="svd-i2v",
    per="video",
    parameters=(
        Parameter("width", whole=True),
        Parameter("height", whole=True),
        Parameter("frames", whole=True),
        Parameter("steps", whole=True),
        Parameter("seed", whole=True),
        Parameter("frame_rate", whole=True),
        Parameter("project_id", whole=True),
    ),
    measures=(Measure("frames", "frames"), Measure("steps", "steps")),
    rows=(
        (
            (),
            Price(
                lambda given: ceil(
                    10 + given["frames"] * number("0.15") + given["steps"] * number("0.4")
                ),
                ("frames", "steps"),
            ),
        ),
    ),
    accepts=("prompt", "negative_prompt", "cfg", "sampler", "scheduler", "shift"),
    notes=(
        "Rounded up to whole credits as in the worked costs; the formula itself says nothing of rounding.",
    ),
)
_WAN_I2V = _card(
    item="wan-i2v",
    per="video",
    parameters=(
        Parameter("width", whole=True),
        Parameter("height", whole=True),
        Parameter("frames", whole=True),
        Parameter("steps", whole=True),
        Parameter("seed", whole=True),
        Parameter("frame_rate", whole=True),
        Parameter("project_id", whole=True),
    ),
    measures=(Measure("frames", "frames"), Measure("steps", "steps")),
    rows=(
        (
            (),
            Price(
                lambda given: ceil(
                    12 + given["frames"] * number("0.2") + given["steps"] * number("0.5")
                ),
                ("frames", "steps"),
            ),
        ),
    ),
    accepts=("prompt", "negative_prompt", "cfg", "sampler", "scheduler", "shift"),
    notes=(
        "Rounded up to whole credits as in the worked costs; the formula itself says nothing of rounding.",
    ),
)
_LTX_FLF = _card(
    item="ltx-flf",
    per="video",
    rows=(
        (
            (),
            Price(
                lambda given: ceil(
                    12 + given["frames"] * number("0.15") + given["steps"] * number("0.3")
                ),
                ("frames", "steps"),
            ),
        ),
    ),
    notes=(
        "Rounded up to whole credits as in the worked costs; the formula itself says nothing of rounding.",
        "The worked cost in the same row of the docs contradicts these rates.",
    ),
)
_WAN_FLF = _card(
    item="wan-flf",
    per="video",
    rows=(
        (
            (),
            Price(
                lambda given: ceil(
                    12 + given["frames"] * number("0.2") + given["steps"] * number("0.5")
                ),
                ("frames", "steps"),
            ),
        ),
    ),
    notes=(
        "Rounded up to whole credits as in the worked costs; the formula itself says nothing of rounding.",
    ),
)
_WAN_S2V = _card(
    item="wan-s2v",
    per="video",
    rows=(
        (
            (),
            Price(
                lambda given: ceil(
                    15 + given["frames"] * number("0.25") + given["steps"] * number("0.5")
                ),
                ("frames", "steps"),
            ),
        ),
    ),
    notes=(
        "Rounded up to whole credits as in the worked costs; the formula itself says nothing of rounding.",
    ),
)
_LIVEPORTRAIT = _card(
    item="liveportrait",
    per="video",
    rows=(((), Price(lambda given: ceil(8 + given["frames"] * number("0.1")), ("frames",))),),
    notes=(
        "Rounded up to whole credits as in the worked costs; the formula itself says nothing of rounding.",
    ),
)
_DREAMIDV = _card(
    item="dreamidv",
    per="video",
    rows=(
        (
            (),
            Price(
                lambda given: ceil(
                    15 + given["frames"] * number("0.2") + given["steps"] * number("0.4")
                ),
                ("frames", "steps"),
            ),
        ),
    ),
    notes=(
        "Rounded up to whole credits as in the worked costs; the formula itself says nothing of rounding.",
    ),
)
_ECHOMIMIC = _card(
    item="echomimic",
    per="video",
    rows=(
        (
            (),
            Price(
                lambda given: ceil(
                    12 + given["frames"] * number("0.15") + given["steps"] * number("0.3")
                ),
                ("frames", "steps"),
            ),
        ),
    ),
    notes=(
        "Rounded up to whole credits as in the worked costs; the formula itself says nothing of rounding.",
        "The worked cost in the same row of the docs contradicts these rates.",
    ),
)
_HUNYUAN3D = _card(
    item="hunyuan3d",
    per="video",
    rows=(((), Price(lambda given: ceil(20 + given["steps"] * number("0.8")), ("steps",))),),
    notes=(
        "Rounded up to whole credits as in the worked costs; the formula itself says nothing of rounding.",
    ),
)
_V2V = _card(
    item="v2v",
    per="video",
    measures=(Measure("seconds"),),
    rows=(((), 3),),
    readings=(
        Reading(
            "about max(3, 3 * seconds / 10)",
            "Other Operation Costs",
            (
                (
                    (),
                    Price(
                        lambda given: maximum(3, divide(3 * given["seconds"], 10)),
                        ("seconds",),
                        approximate=True,
                    ),
                ),
            ),
        ),
    ),
    accepts=("video_filename", "prompt", "strength"),
)
_SD15 = _card(
    item="sd15",
    per="image",
    rows=(((), 2),),
    times=Price(lambda given: given["images"], ("images",)),
)
_FLUX = _card(
    item="flux",
    per="image",
    rows=(((), 5),),
    times=Price(lambda given: given["images"], ("images",)),
)
_FLUX_DEV = _card(
    item="flux-dev",
    per="image",
    rows=(((), 8),),
    times=Price(lambda given: given["images"], ("images",)),
)
_FLUX_EDIT = _card(
    item="flux-edit",
    per="image",
    rows=(((), 6),),
    times=Price(lambda given: given["images"], ("images",)),
)
_VIDEOS_GENERATE_V2V = _card(
    item="POST /api/generate-v2v",
    per="video",
    measures=(Measure("seconds"),),
    rows=(((), 3),),
    readings=(
        Reading(
            "about max(3, 3 * seconds / 10)",
            "Other Operation Costs",
            (
                (
                    (),
                    Price(
                        lambda given: maximum(3, divide(3 * given["seconds"], 10)),
                        ("seconds",),
                        approximate=True,
                    ),
                ),
            ),
        ),
    ),
    accepts=("video_filename", "prompt", "strength"),
)
_AUDIO_GENERATE = _card(
    item="POST /api/generate-audio",
    per="call",
    parameters=(Parameter("duration_seconds"),),
    measures=(Measure("seconds", "duration_seconds"),),
    rows=(((), Price(lambda given: divide(8 * given["seconds"], 30), ("seconds",))),),
    readings=(
        Reading(
            "8 * ceil(seconds / 30)",
            "All Audio & Subtitle Endpoints, per 30 seconds",
            (((), Price(lambda given: 8 * ceil(divide(given["seconds"], 30)), ("seconds",))),),
        ),
    ),
    accepts=("prompt", "tags"),
    notes=("8 credits for 30 seconds, in proportion to the length.",),
)
_SUBTITLES_GENERATE = _card(
    item="POST /api/subtitles/generate",
    per="call",
    rows=(((), 5),),
    accepts=("video_filename", "language"),
)
_SUBTITLES_TRANSLATE = _card(
    item="POST /api/subtitles/translate",
    per="call",
    rows=(((), 5),),
    accepts=("srt_filename", "target_language"),
)
_TTS_GENERATE = _card(
    item="POST /api/tts/generate",
    per="call",
    parameters=(
        Parameter("voice_id", ("en_gb_male", "en_gb_female", "en_us_male", "en_us_female")),
    ),
    measures=(Measure("seconds"),),
    rows=(((), Price(lambda given: divide(6 * given["seconds"], 60), ("seconds",))),),
    readings=(
        Reading(
            "6 * ceil(seconds / 60)",
            "All Audio & Subtitle Endpoints, per minute",
            (((), Price(lambda given: 6 * ceil(divide(given["seconds"], 60)), ("seconds",))),),
        ),
    ),
    accepts=("text", "speed"),
    notes=("6 credits for a minute of speech, in proportion to the length.",),
)
_EDIT_TRIM = _card(
    item="POST /api/edit/trim",
    per="call",
    rows=(((), 3),),
    accepts=("start_seconds", "end_seconds"),
)
_EDIT_SPEED = _card(
    item="POST /api/edit/speed",
    per="call",
    parameters=(Parameter("speed_factor", minimum="0.25", maximum=4),),
    rows=(((), 3),),
)
_EDIT_CROP = _card(
    item="POST /api/edit/crop",
    per="call",
    parameters=(Parameter("width", whole=True), Parameter("height", whole=True)),
    rows=(((), 3),),
    accepts=("x", "y"),
)
_EDIT_RESIZE = _card(
    item="POST /api/edit/resize",
    per="call",
    parameters=(
        Parameter("preset", ("1080p", "720p")),
        Parameter("width", whole=True),
        Parameter("height", whole=True),
    ),
    rows=(((), 3),),
)
_EDIT_TEXT_OVERLAY = _card(
    item="POST /api/edit/text-overlay",
    per="call",
    rows=(((), 3),),
    accepts=("text", "position", "font_size", "color", "start_time", "end_time"),
)
_EDIT_MERGE = _card(
    item="POST /api/edit/merge",
    per="call",
    parameters=(Parameter("video_filenames"),),
    measures=(Measure("clips", "video_filenames", "items", minimum=2, maximum=20),),
    rows=(((), 3),),
    readings=(
        Reading(
            "max(3, 2 * clips)",
            "Other Operation Costs, merge videos",
            (((), Price(lambda given: maximum(3, 2 * given["clips"]), ("clips",))),),
        ),
    ),
)
_TOOLS_REMOVE_BACKGROUND = _card(
    item="POST /api/tools/remove-background", per="call", rows=(((), 1),)
)
_TOOLS_UPSCALE_VIDEO = _card(
    item="POST /api/tools/upscale-video",
    per="call",
    parameters=(Parameter("scale_factor", minimum=2, maximum=4),),
    measures=(Measure("seconds"),),
    rows=(
        (
            (),
            Price(
                lambda given: maximum(2, divide(2 * given["seconds"], 10)),
                ("seconds",),
                approximate=True,
            ),
        ),
    ),
    readings=(
        Reading(
            "about 2 * seconds / 10",
            "AI Tools",
            (
                (
                    (),
                    Price(
                        lambda given: divide(2 * given["seconds"], 10),
                        ("seconds",),
                        approximate=True,
                    ),
                ),
            ),
        ),
    ),
    accepts=("video_filename",),
)
_TOOLS_FACE_SWAP = _card(item="POST /api/tools/face-swap", per="call", rows=(((), 1),))
_TOOLS_EXTRACT_FRAMES = _card(
    item="POST /api/tools/extract-frames",
    per="call",
    parameters=(Parameter("mode", ("first", "last", "middle", "all_1fps")),),
    rows=(((), 1),),
    accepts=("video_filename",),
)
_TOOLS_TRIM_VIDEO = _card(
    item="POST /api/tools/trim-video",
    per="call",
    rows=(((), 1),),
    accepts=("video_filename", "start_time", "end_time"),
)
_TOOLS_VIDEO_TO_GIF = _card(
    item="POST /api/tools/video-to-gif",
    per="call",
    parameters=(Parameter("width", whole=True),),
    rows=(((), 1),),
    accepts=("video_filename", "fps"),
)
_TOOLS_ADD_WATERMARK = _card(
    item="POST /api/tools/add-watermark",
    per="call",
    rows=(((), 1),),
    accepts=("video_filename", "type", "text", "image"),
)
_PROJECTS_EXPORT = _card(
    item="POST /api/projects/{id}/export",
    per="call",
    parameters=(Parameter("project_id", whole=True),),
    measures=(Measure("clips"),),
    rows=(((), Price(lambda given: maximum(3, 2 * given["clips"]), ("clips",))),),
    accepts=("resolution",),
)
_CREDITS_TOPUP = _card(
    item="POST /api/credits/topup",
    per="call",
    currency="GBP",
    parameters=(Parameter("credits", whole=True, minimum=100, maximum=50000),),
    measures=(Measure("credits", "credits", minimum=100, maximum=50000),),
    rows=(((), Price(lambda given: divide(given["credits"], 100), ("credits",))),),
)
_BILLING_CREATE_CHECKOUT = _card(
    item="POST /api/stripe/create-checkout",
    per="call",
    rows=(((), UNPUBLISHED),),
    accepts=("tier",),
    notes=("the docs give no price for this item",),
)


class Quotes:
    """The calculators; `quote` is their one instance."""

    @staticmethod
    def wan_t2v(*, frames: int | None = None, steps: int | None = None, **others: object) -> Quote:
        """WAN 2.2: ceil(10 + frames * 0.2 + steps * 0.5) credits per video (Video Generation Cost
        Formula)."""
        return _WAN_T2V.quote_values(("frames", "steps"), (frames, steps), others)

    @staticmethod
    def ltx_t2v(*, frames: int | None = None, steps: int | None = None, **others: object) -> Quote:
        """LTX 2.3: ceil(8 + frames * 0.15 + steps * 0.3) credits per video (Video Generation Cost
        Formula)."""
        return _LTX_T2V.quote_values(("frames", "steps"), (frames, steps), others)

    @staticmethod
    def ltx_quality(
        *, frames: int | None = None, steps: int | None = None, **others: object
    ) -> Quote:
        """LTX Quality: ceil(15 + frames * 0.25 + steps * 0.4) credits per video (Video Generation
        Cost Formula)."""
        return _LTX_QUALITY.quote_values(("frames", "steps"), (frames, steps), others)

    @staticmethod
    def hunyuan_t2v(
        *, frames: int | None = None, steps: int | None = None, **others: object
    ) -> Quote:
        """Hunyuan: ceil(12 + frames * 0.2 + steps * 0.4) credits per video (Video Generation Cost
        Formula)."""
        return _HUNYUAN_T2V.quote_values(("frames", "steps"), (frames, steps), others)

    @staticmethod
    def hunyuan15_t2v(
        *, frames: int | None = None, steps: int | None = None, **others: object
    ) -> Quote:
        """Hunyuan 1.5: ceil(12 + frames * 0.2 + steps * 0.4) credits per video (Video Generation
        Cost Formula)."""
        return _HUNYUAN15_T2V.quote_values(("frames", "steps"), (frames, steps), others)

    @staticmethod
    def cogvideo_t2v(
        *, frames: int | None = None, steps: int | None = None, **others: object
    ) -> Quote:
        """CogVideoX 1.5: ceil(12 + frames * 0.2 + steps * 0.4) credits per video (Video Generation
        Cost Formula)."""
        return _COGVIDEO_T2V.quote_values(("frames", "steps"), (frames, steps), others)

    @staticmethod
    def animatediff(
        *, frames: int | None = None, steps: int | None = None, **others: object
    ) -> Quote:
        """AnimateDiff: ceil(6 + frames * 0.1 + steps * 0.3) credits per video (Video Generation
        Cost Formula)."""
        return _ANIMATEDIFF.quote_values(("frames", "steps"), (frames, steps), others)

    @staticmethod
    def ltx_camera(
        *, frames: int | None = None, steps: int | None = None, **others: object
    ) -> Quote:
        """LTX Camera Control: ceil(10 + frames * 0.15 + steps * 0.3) credits per video (Video
        Generation Cost Formula)."""
        return _LTX_CAMERA.quote_values(("frames", "steps"), (frames, steps), others)

    @staticmethod
    def ltx_control(
        *, frames: int | None = None, steps: int | None = None, **others: object
    ) -> Quote:
        """LTX ControlNet: ceil(12 + frames * 0.15 + steps * 0.3) credits per video (Video
        Generation Cost Formula)."""
        return _LTX_CONTROL.quote_values(("frames", "steps"), (frames, steps), others)

    @staticmethod
    def wan_vace(
        *, frames: Quantity | None = None, steps: Quantity | None = None, **others: object
    ) -> Quote:
        """WAN VACE: ceil(15 + frames * 0.25 + steps * 0.5) credits per video (Video Generation Cost
        Formula)."""
        return _WAN_VACE.quote_values(("frames", "steps"), (frames, steps), others)

    @staticmethod
    def wan_animate(
        *, frames: Quantity | None = None, steps: Quantity | None = None, **others: object
    ) -> Quote:
        """WAN Animate: ceil(18 + frames * 0.3 + steps * 0.5) credits per video (Video Generation
        Cost Formula)."""
        return _WAN_ANIMATE.quote_values(("frames", "steps"), (frames, steps), others)

    @staticmethod
    def hunyuan15_i2v(
        *, frames: int | None = None, steps: int | None = None, **others: object
    ) -> Quote:
        """Hunyuan 1.5 I2V: ceil(15 + frames * 0.25 + steps * 0.5) credits per video (Video
        Generation Cost Formula)."""
        return _HUNYUAN15_I2V.quote_values(("frames", "steps"), (frames, steps), others)

    @staticmethod
    def ltx_i2v(*, frames: int | None = None, steps: int | None = None, **others: object) -> Quote:
        """LTX 2.3 I2V: ceil(12 + frames * 0.2 + steps * 0.4) credits per video (Video Generation
        Cost Formula)."""
        return _LTX_I2V.quote_values(("frames", "steps"), (frames, steps), others)

    @staticmethod
    def svd_i2v(*, frames: int | None = None, steps: int | None = None, **others: object) -> Quote:
        """SVD XT I2V: ceil(10 + frames * 0.15 + steps * 0.4) credits per video (Video Generation
        Cost Formula)."""
        return _SVD_I2V.quote_values(("frames", "steps"), (frames, steps), others)

    @staticmethod
    def wan_i2v(*, frames: int | None = None, steps: int | None = None, **others: object) -> Quote:
        """WAN 2.2 I2V: ceil(12 + frames * 0.2 + steps * 0.5) credits per video (Video Generation
        Cost Formula)."""
        return _WAN_I2V.quote_values(("frames", "steps"), (frames, steps), others)

    @staticmethod
    def ltx_flf(
        *, frames: Quantity | None = None, steps: Quantity | None = None, **others: object
    ) -> Quote:
        """LTX 2.3 First-Last Frame: ceil(12 + frames * 0.15 + steps * 0.3) credits per video (Video
        Generation Cost Formula)."""
        return _LTX_FLF.quote_values(("frames", "steps"), (frames, steps), others)

    @staticmethod
    def wan_flf(
        *, frames: Quantity | None = None, steps: Quantity | None = None, **others: object
    ) -> Quote:
        """WAN 2.2 First-Last Frame: ceil(12 + frames * 0.2 + steps * 0.5) credits per video (Video
        Generation Cost Formula)."""
        return _WAN_FLF.quote_values(("frames", "steps"), (frames, steps), others)

    @staticmethod
    def wan_s2v(
        *, frames: Quantity | None = None, steps: Quantity | None = None, **others: object
    ) -> Quote:
        """WAN 2.2 Sound-to-Video: ceil(15 + frames * 0.25 + steps * 0.5) credits per video (Video
        Generation Cost Formula)."""
        return _WAN_S2V.quote_values(("frames", "steps"), (frames, steps), others)

    @staticmethod
    def liveportrait(*, frames: Quantity | None = None, **others: object) -> Quote:
        """LivePortrait: ceil(8 + frames * 0.1) credits per video (Video Generation Cost Formula)."""
        return _LIVEPORTRAIT.quote_values(("frames",), (frames,), others)

    @staticmethod
    def dreamidv(
        *, frames: Quantity | None = None, steps: Quantity | None = None, **others: object
    ) -> Quote:
        """DreamID-V: ceil(15 + frames * 0.2 + steps * 0.4) credits per video (Video Generation Cost
        Formula)."""
        return _DREAMIDV.quote_values(("frames", "steps"), (frames, steps), others)

    @staticmethod
    def echomimic(
        *, frames: Quantity | None = None, steps: Quantity | None = None, **others: object
    ) -> Quote:
        """EchoMimic: ceil(12 + frames * 0.15 + steps * 0.3) credits per video (Video Generation
        Cost Formula)."""
        return _ECHOMIMIC.quote_values(("frames", "steps"), (frames, steps), others)

    @staticmethod
    def hunyuan3d(*, steps: Quantity | None = None, **others: object) -> Quote:
        """Hunyuan3D v2: ceil(20 + steps * 0.8) credits per video (Video Generation Cost Formula)."""
        return _HUNYUAN3D.quote_values(("steps",), (steps,), others)

    @staticmethod
    def v2v(*, seconds: Quantity | None = None, **others: object) -> Quote:
        """Video-to-video: 3 credits per video."""
        return _V2V.quote_values(("seconds",), (seconds,), others)

    @staticmethod
    def sd15(*, images: Quantity | None = None, **others: object) -> Quote:
        """Stable Diffusion 1.5: 2 credits per image (Image Models)."""
        return _SD15.quote_values(("images",), (images,), others)

    @staticmethod
    def flux(*, images: Quantity | None = None, **others: object) -> Quote:
        """Flux 2 Klein: 5 credits per image (Image Models)."""
        return _FLUX.quote_values(("images",), (images,), others)

    @staticmethod
    def flux_dev(*, images: Quantity | None = None, **others: object) -> Quote:
        """Flux 2 Dev: 8 credits per image (Image Models)."""
        return _FLUX_DEV.quote_values(("images",), (images,), others)

    @staticmethod
    def flux_edit(*, images: Quantity | None = None, **others: object) -> Quote:
        """Flux 2 Image Edit: 6 credits per image (Image Models)."""
        return _FLUX_EDIT.quote_values(("images",), (images,), others)

    @staticmethod
    def videos_generate_v2v(*, seconds: Quantity | None = None, **others: object) -> Quote:
        """POST /api/generate-v2v: 3 credits per video."""
        return _VIDEOS_GENERATE_V2V.quote_values(("seconds",), (seconds,), others)

    @staticmethod
    def audio_generate(
        *,
        duration_seconds: Quantity | None = None,
        seconds: Quantity | None = None,
        **others: object,
    ) -> Quote:
        """POST /api/generate-audio: 8 * seconds / 30 credits per call (Other Operation Costs)."""
        return _AUDIO_GENERATE.quote_values(
            ("duration_seconds", "seconds"), (duration_seconds, seconds), others
        )

    @staticmethod
    def subtitles_generate(**others: object) -> Quote:
        """POST /api/subtitles/generate: 5 credits per call (Other Operation Costs)."""
        return _SUBTITLES_GENERATE.quote_values((), (), others)

    @staticmethod
    def subtitles_translate(**others: object) -> Quote:
        """POST /api/subtitles/translate: 5 credits per call (Other Operation Costs)."""
        return _SUBTITLES_TRANSLATE.quote_values((), (), others)

    @staticmethod
    def tts_generate(*, seconds: Quantity | None = None, **others: object) -> Quote:
        """POST /api/tts/generate: 6 * seconds / 60 credits per call (Other Operation Costs)."""
        return _TTS_GENERATE.quote_values(("seconds",), (seconds,), others)

    @staticmethod
    def edit_trim(**others: object) -> Quote:
        """POST /api/edit/trim: 3 credits per call (Edit Endpoints)."""
        return _EDIT_TRIM.quote_values((), (), others)

    @staticmethod
    def edit_speed(**others: object) -> Quote:
        """POST /api/edit/speed: 3 credits per call (Edit Endpoints)."""
        return _EDIT_SPEED.quote_values((), (), others)

    @staticmethod
    def edit_crop(**others: object) -> Quote:
        """POST /api/edit/crop: 3 credits per call (Edit Endpoints)."""
        return _EDIT_CROP.quote_values((), (), others)

    @staticmethod
    def edit_resize(**others: object) -> Quote:
        """POST /api/edit/resize: 3 credits per call (Edit Endpoints)."""
        return _EDIT_RESIZE.quote_values((), (), others)

    @staticmethod
    def edit_text_overlay(**others: object) -> Quote:
        """POST /api/edit/text-overlay: 3 credits per call (Edit Endpoints)."""
        return _EDIT_TEXT_OVERLAY.quote_values((), (), others)

    @staticmethod
    def edit_merge(
        *,
        video_filenames: Sequence[object] | int | None = None,
        clips: Quantity | None = None,
        **others: object,
    ) -> Quote:
        """POST /api/edit/merge: 3 credits per call."""
        return _EDIT_MERGE.quote_values(
            ("video_filenames", "clips"), (video_filenames, clips), others
        )

    @staticmethod
    def tools_remove_background(**others: object) -> Quote:
        """POST /api/tools/remove-background: 1 credit per call (AI Tools)."""
        return _TOOLS_REMOVE_BACKGROUND.quote_values((), (), others)

    @staticmethod
    def tools_upscale_video(*, seconds: Quantity | None = None, **others: object) -> Quote:
        """POST /api/tools/upscale-video: about max(2, 2 * seconds / 10) credits per call (Other
        Operation Costs)."""
        return _TOOLS_UPSCALE_VIDEO.quote_values(("seconds",), (seconds,), others)

    @staticmethod
    def tools_face_swap(**others: object) -> Quote:
        """POST /api/tools/face-swap: 1 credit per call (AI Tools)."""
        return _TOOLS_FACE_SWAP.quote_values((), (), others)

    @staticmethod
    def tools_extract_frames(**others: object) -> Quote:
        """POST /api/tools/extract-frames: 1 credit per call (AI Tools)."""
        return _TOOLS_EXTRACT_FRAMES.quote_values((), (), others)

    @staticmethod
    def tools_trim_video(**others: object) -> Quote:
        """POST /api/tools/trim-video: 1 credit per call (AI Tools)."""
        return _TOOLS_TRIM_VIDEO.quote_values((), (), others)

    @staticmethod
    def tools_video_to_gif(**others: object) -> Quote:
        """POST /api/tools/video-to-gif: 1 credit per call (AI Tools)."""
        return _TOOLS_VIDEO_TO_GIF.quote_values((), (), others)

    @staticmethod
    def tools_add_watermark(**others: object) -> Quote:
        """POST /api/tools/add-watermark: 1 credit per call (AI Tools)."""
        return _TOOLS_ADD_WATERMARK.quote_values((), (), others)

    @staticmethod
    def projects_export(*, clips: Quantity | None = None, **others: object) -> Quote:
        """POST /api/projects/{id}/export: max(3, 2 * clips) credits per call (Other Operation
        Costs)."""
        return _PROJECTS_EXPORT.quote_values(("clips",), (clips,), others)

    @staticmethod
    def credits_topup(*, credits: int | None = None, **others: object) -> Quote:
        """POST /api/credits/topup: credits / 100 GBP per call (Credits & Billing)."""
        return _CREDITS_TOPUP.quote_values(("credits",), (credits,), others)

    @staticmethod
    def billing_create_checkout(**others: object) -> Quote:
        """POST /api/stripe/create-checkout: no published price."""
        return _BILLING_CREATE_CHECKOUT.quote_values((), (), others)


quote = Quotes()
