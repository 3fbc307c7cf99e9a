# Made by ratecard from specs/celebifyai/. Change the spec, not this file.
"""What calls cost: exact calculators that need neither a client nor the network.

`quote` has a method for each model and priced operation. A method takes what decides the price by
name, accepts every other parameter of the call, and never raises: a wrong parameter gives a quote
whose status is `invalid` and whose error says why.
"""

from functools import partial

from ratecard_runtime.price.numbers import between, number
from ratecard_runtime.price.quotes import Quote
from ratecard_runtime.price.rates import UNPUBLISHED, Measure, Parameter, Price, RateCard

_card = partial(RateCard, provider="celebifyai", date="2026-11-20")
_CELEBIFY_PRO = _card(
    item="celebify-pro",
    per="image",
    parameters=(
        Parameter("num_images", default=1, whole=True, minimum=1, maximum=4),
        Parameter("seed", whole=True),
    ),
    measures=(Measure("images", "num_images", minimum=1, maximum=4),),
    rows=(((), 15),),
    times=Price(lambda given: given["num_images"], ("num_images",)),
    accepts=("prompt", "negative_prompt", "aspect_ratio"),
)
_CELEBIFY_NOIR = _card(
    item="celebify-noir",
    per="image",
    parameters=(
        Parameter("num_images", default=1, whole=True, minimum=1, maximum=4),
        Parameter("seed", whole=True),
    ),
    measures=(Measure("images", "num_images", minimum=1, maximum=4),),
    rows=(((), 5),),
    times=Price(lambda given: given["num_images"], ("num_images",)),
    accepts=("prompt", "negative_prompt", "aspect_ratio"),
)
_CELEBIFY_X_PLUS = _card(
    item="celebify-x-plus",
    per="image",
    parameters=(
        Parameter("num_images", default=1, whole=True, minimum=1, maximum=4),
        Parameter("seed", whole=True),
    ),
    measures=(Measure("images", "num_images", minimum=1, maximum=4),),
    rows=(((), 5),),
    times=Price(lambda given: given["num_images"], ("num_images",)),
    accepts=("prompt", "negative_prompt", "aspect_ratio"),
)
_Z_IMAGE = _card(
    item="z-image",
    per="image",
    parameters=(
        Parameter("num_images", default=1, whole=True, minimum=1, maximum=4),
        Parameter("seed", whole=True),
    ),
    measures=(Measure("images", "num_images", minimum=1, maximum=4),),
    rows=(((), "0.5"),),
    times=Price(lambda given: given["num_images"], ("num_images",)),
    accepts=("prompt", "negative_prompt", "aspect_ratio"),
)
_SEEDREAM_3 = _card(
    item="seedream-3",
    per="image",
    parameters=(
        Parameter("num_images", default=1, whole=True, minimum=1, maximum=4),
        Parameter("seed", whole=True),
    ),
    measures=(Measure("images", "num_images", minimum=1, maximum=4),),
    rows=(((), "2.2"),),
    times=Price(lambda given: given["num_images"], ("num_images",)),
    accepts=("prompt", "negative_prompt", "aspect_ratio"),
)
_SEEDREAM_4_T2I = _card(
    item="seedream-4-t2i",
    per="image",
    parameters=(
        Parameter("num_images", default=1, whole=True, minimum=1, maximum=6),
        Parameter("seed", whole=True),
    ),
    measures=(Measure("images", "num_images", minimum=1, maximum=6),),
    rows=(((), "2.2"),),
    times=Price(lambda given: given["num_images"], ("num_images",)),
    accepts=("prompt", "negative_prompt", "aspect_ratio"),
)
_SEEDREAM_4_EDIT = _card(
    item="seedream-4-edit",
    per="image",
    parameters=(
        Parameter("num_images", default=1, whole=True, minimum=1, maximum=6),
        Parameter("seed", whole=True),
    ),
    measures=(Measure("images", "num_images", minimum=1, maximum=6),),
    rows=(((), "2.2"),),
    times=Price(lambda given: given["num_images"], ("num_images",)),
    accepts=("prompt", "negative_prompt", "aspect_ratio", "image_url"),
)
_SEEDREAM_4_5_T2I = _card(
    item="seedream-4.5-t2i",
    per="image",
    parameters=(
        Parameter("num_images", default=1, whole=True, minimum=1, maximum=4),
        Parameter("seed", whole=True),
    ),
    measures=(Measure("images", "num_images", minimum=1, maximum=4),),
    rows=(((), Price(lambda _: between(number("2.2"), number("4.4")))),),
    times=Price(lambda given: given["num_images"], ("num_images",)),
    accepts=("prompt", "negative_prompt", "aspect_ratio"),
    notes=("The docs do not say what decides the price within the range.",),
)
_SEEDREAM_4_5_EDIT = _card(
    item="seedream-4.5-edit",
    per="image",
    parameters=(
        Parameter("num_images", default=1, whole=True, minimum=1, maximum=4),
        Parameter("seed", whole=True),
    ),
    measures=(Measure("images", "num_images", minimum=1, maximum=4),),
    rows=(((), Price(lambda _: between(number("2.2"), number("4.4")))),),
    times=Price(lambda given: given["num_images"], ("num_images",)),
    accepts=("prompt", "negative_prompt", "aspect_ratio", "image_url"),
    notes=("The docs do not say what decides the price within the range.",),
)
_FLUX_2_PRO_T2I = _card(
    item="flux-2-pro-t2i",
    per="image",
    parameters=(
        Parameter("num_images", default=1, whole=True, minimum=1, maximum=4),
        Parameter("seed", whole=True),
    ),
    measures=(Measure("images", "num_images", minimum=1, maximum=4),),
    rows=(((), "3.1"),),
    times=Price(lambda given: given["num_images"], ("num_images",)),
    accepts=("prompt", "negative_prompt", "aspect_ratio"),
)
_FLUX_2_PRO_I2I = _card(
    item="flux-2-pro-i2i",
    per="image",
    parameters=(
        Parameter("num_images", default=1, whole=True, minimum=1, maximum=4),
        Parameter("seed", whole=True),
    ),
    measures=(Measure("images", "num_images", minimum=1, maximum=4),),
    rows=(((), "3.1"),),
    times=Price(lambda given: given["num_images"], ("num_images",)),
    accepts=("prompt", "negative_prompt", "aspect_ratio", "image_url"),
)
_FLUX_2_FLEX_T2I = _card(
    item="flux-2-flex-t2i",
    per="image",
    parameters=(
        Parameter("num_images", default=1, whole=True, minimum=1, maximum=4),
        Parameter("seed", whole=True),
    ),
    measures=(Measure("images", "num_images", minimum=1, maximum=4),),
    rows=(((), "2.5"),),
    times=Price(lambda given: given["num_images"], ("num_images",)),
    accepts=("prompt", "negative_prompt", "aspect_ratio"),
)
_FLUX_2_FLEX_I2I = _card(
    item="flux-2-flex-i2i",
    per="image",
    parameters=(
        Parameter("num_images", default=1, whole=True, minimum=1, maximum=4),
        Parameter("seed", whole=True),
    ),
    measures=(Measure("images", "num_images", minimum=1, maximum=4),),
    rows=(((), "2.5"),),
    times=Price(lambda given: given["num_images"], ("num_images",)),
    accepts=("prompt", "negative_prompt", "aspect_ratio", "image_url"),
)
_QWEN_T2I = _card(
    item="qwen-t2i",
    per="image",
    parameters=(
        Parameter("num_images", default=1, whole=True, minimum=1, maximum=4),
        Parameter("seed", whole=True),
    ),
    measures=(Measure("images", "num_images", minimum=1, maximum=4),),
    rows=(((), Price(lambda _: between(number("0.6"), number("2.2")))),),
    times=Price(lambda given: given["num_images"], ("num_images",)),
    accepts=("prompt", "negative_prompt", "aspect_ratio"),
    notes=("The docs do not say what decides the price within the range.",),
)
_QWEN_I2I = _card(
    item="qwen-i2i",
    per="image",
    parameters=(
        Parameter("num_images", default=1, whole=True, minimum=1, maximum=1),
        Parameter("seed", whole=True),
    ),
    measures=(Measure("images", "num_images", minimum=1, maximum=1),),
    rows=(((), Price(lambda _: between(number("0.6"), number("2.2")))),),
    times=Price(lambda given: given["num_images"], ("num_images",)),
    accepts=("prompt", "negative_prompt", "aspect_ratio", "image_url"),
    notes=("The docs do not say what decides the price within the range.",),
)
_QWEN_EDIT = _card(
    item="qwen-edit",
    per="image",
    parameters=(
        Parameter("num_images", default=1, whole=True, minimum=1, maximum=4),
        Parameter("seed", whole=True),
    ),
    measures=(Measure("images", "num_images", minimum=1, maximum=4),),
    rows=(((), Price(lambda _: between(number("0.6"), number("2.2")))),),
    times=Price(lambda given: given["num_images"], ("num_images",)),
    accepts=("prompt", "negative_prompt", "aspect_ratio", "image_url"),
    notes=("The docs do not say what decides the price within the range.",),
)
_GROK_IMAGINE_T2I = _card(
    item="grok-imagine-t2i",
    per="image",
    parameters=(
        Parameter("num_images", default=1, whole=True, minimum=1, maximum=6),
        Parameter("seed", whole=True),
    ),
    measures=(Measure("images", "num_images", minimum=1, maximum=6),),
    rows=(((), "2.5"),),
    times=Price(lambda given: given["num_images"], ("num_images",)),
    accepts=("prompt", "negative_prompt", "aspect_ratio"),
)
_GROK_IMAGINE_I2I = _card(
    item="grok-imagine-i2i",
    per="image",
    parameters=(
        Parameter("num_images", default=1, whole=True, minimum=1, maximum=2),
        Parameter("seed", whole=True),
    ),
    measures=(Measure("images", "num_images", minimum=1, maximum=2),),
    rows=(((), "2.5"),),
    times=Price(lambda given: given["num_images"], ("num_images",)),
    accepts=("prompt", "negative_prompt", "aspect_ratio", "image_url"),
)
_SEEDANCE_V1_LITE_T2V = _card(
    item="seedance-v1-lite-t2v",
    per="video",
    parameters=(Parameter("seed", whole=True),),
    rows=(((), UNPUBLISHED),),
    accepts=("prompt", "image_url", "aspect_ratio", "duration"),
    notes=("The docs say that the credits vary.",),
)
_SEEDANCE_V1_PRO_T2V = _card(
    item="seedance-v1-pro-t2v",
    per="video",
    parameters=(Parameter("seed", whole=True),),
    rows=(((), UNPUBLISHED),),
    accepts=("prompt", "image_url", "aspect_ratio", "duration"),
    notes=("The docs say that the credits vary.",),
)
_SEEDANCE_1_5_PRO_T2V = _card(
    item="seedance-1-5-pro-t2v",
    per="video",
    parameters=(Parameter("seed", whole=True),),
    rows=(((), UNPUBLISHED),),
    accepts=("prompt", "image_url", "aspect_ratio", "duration"),
    notes=("The docs say that the credits vary.",),
)
_KLING_2_5_TURBO_T2V = _card(
    item="kling-2-5-turbo-t2v",
    per="video",
    parameters=(Parameter("seed", whole=True),),
    rows=(((), UNPUBLISHED),),
    accepts=("prompt", "image_url", "aspect_ratio", "duration"),
    notes=("The docs say that the credits vary.",),
)
_KLING_2_6_T2V = _card(
    item="kling-2-6-t2v",
    per="video",
    parameters=(Parameter("seed", whole=True),),
    rows=(((), UNPUBLISHED),),
    accepts=("prompt", "image_url", "aspect_ratio", "duration"),
    notes=("The docs say that the credits vary.",),
)
_KLING_2_1_MASTER_T2V = _card(
    item="kling-2-1-master-t2v",
    per="video",
    parameters=(Parameter("seed", whole=True),),
    rows=(((), UNPUBLISHED),),
    accepts=("prompt", "image_url", "aspect_ratio", "duration"),
    notes=("The docs say that the credits vary.",),
)
_WAN_2_6_T2V = _card(
    item="wan-2-6-t2v",
    per="video",
    parameters=(Parameter("seed", whole=True),),
    rows=(((), UNPUBLISHED),),
    accepts=("prompt", "image_url", "aspect_ratio", "duration"),
    notes=("The docs say that the credits vary.",),
)
_WAN_2_5_T2V = _card(
    item="wan-2-5-t2v",
    per="video",
    parameters=(Parameter("seed", whole=True),),
    rows=(((), UNPUBLISHED),),
    accepts=("prompt", "image_url", "aspect_ratio", "duration"),
    notes=("The docs say that the credits vary.",),
)
_VEO_3_FAST_T2V = _card(
    item="veo-3-fast-t2v",
    per="video",
    parameters=(Parameter("seed", whole=True),),
    rows=(((), UNPUBLISHED),),
    accepts=("prompt", "image_url", "aspect_ratio", "duration"),
    notes=("The docs say that the credits vary.",),
)
_VEO_3_QUALITY_T2V = _card(
    item="veo-3-quality-t2v",
    per="video",
    parameters=(Parameter("seed", whole=True),),
    rows=(((), UNPUBLISHED),),
    accepts=("prompt", "image_url", "aspect_ratio", "duration"),
    notes=("The docs say that the credits vary.",),
)
_SORA_2_T2V = _card(
    item="sora-2-t2v",
    per="video",
    parameters=(Parameter("seed", whole=True),),
    rows=(((), UNPUBLISHED),),
    accepts=("prompt", "image_url", "aspect_ratio", "duration"),
    notes=("The docs say that the credits vary.",),
)
_SORA_2_PRO_T2V = _card(
    item="sora-2-pro-t2v",
    per="video",
    parameters=(Parameter("seed", whole=True),),
    rows=(((), UNPUBLISHED),),
    accepts=("prompt", "image_url", "aspect_ratio", "duration"),
    notes=("The docs say that the credits vary.",),
)
_HAILUO_02_T2V_PRO = _card(
    item="hailuo-02-t2v-pro",
    per="video",
    parameters=(Parameter("seed", whole=True),),
    rows=(((), UNPUBLISHED),),
    accepts=("prompt", "image_url", "aspect_ratio", "duration"),
    notes=("The docs say that the credits vary.",),
)
_HAILUO_02_T2V_STANDARD = _card(
    item="hailuo-02-t2v-standard",
    per="video",
    parameters=(Parameter("seed", whole=True),),
    rows=(((), UNPUBLISHED),),
    accepts=("prompt", "image_url", "aspect_ratio", "duration"),
    notes=("The docs say that the credits vary.",),
)
_GROK_IMAGINE_T2V = _card(
    item="grok-imagine-t2v",
    per="video",
    parameters=(Parameter("seed", whole=True),),
    rows=(((), UNPUBLISHED),),
    accepts=("prompt", "image_url", "aspect_ratio", "duration"),
    notes=("The docs say that the credits vary.",),
)
_SEEDANCE_V1_LITE_I2V = _card(
    item="seedance-v1-lite-i2v",
    per="video",
    parameters=(Parameter("seed", whole=True),),
    rows=(((), UNPUBLISHED),),
    accepts=("prompt", "image_url", "aspect_ratio", "duration"),
    notes=("The docs say that the credits vary.",),
)
_SEEDANCE_V1_PRO_I2V = _card(
    item="seedance-v1-pro-i2v",
    per="video",
    parameters=(Parameter("seed", whole=True),),
    rows=(((), UNPUBLISHED),),
    accepts=("prompt", "image_url", "aspect_ratio", "duration"),
    notes=("The docs say that the credits vary.",),
)
_SEEDANCE_1_5_PRO_I2V = _card(
    item="seedance-1-5-pro-i2v",
    per="video",
    parameters=(Parameter("seed", whole=True),),
    rows=(((), UNPUBLISHED),),
    accepts=("prompt", "image_url", "aspect_ratio", "duration"),
    notes=("The docs say that the credits vary.",),
)
_KLING_2_5_TURBO_I2V = _card(
    item="kling-2-5-turbo-i2v",
    per="video",
    parameters=(Parameter("seed", whole=True),),
    rows=(((), UNPUBLISHED),),
    accepts=("prompt", "image_url", "aspect_ratio", "duration"),
    notes=("The docs say that the credits vary.",),
)
_KLING_2_6_I2V = _card(
    item="kling-2-6-i2v",
    per="video",
    parameters=(Parameter("seed", whole=True),),
    rows=(((), UNPUBLISHED),),
    accepts=("prompt", "image_url", "aspect_ratio", "duration"),
    notes=("The docs say that the credits vary.",),
)
_KLING_2_1_MASTER_I2V = _card(
    item="kling-2-1-master-i2v",
    per="video",
    parameters=(Parameter("seed", whole=True),),
    rows=(((), UNPUBLISHED),),
    accepts=("prompt", "image_url", "aspect_ratio", "duration"),
    notes=("The docs say that the credits vary.",),
)
_WAN_2_6_I2V = _card(
    item="wan-2-6-i2v",
    per="video",
    parameters=(Parameter("seed", whole=True),),
    rows=(((), UNPUBLISHED),),
    accepts=("prompt", "image_url", "aspect_ratio", "duration"),
    notes=("The docs say that the credits vary.",),
)
_WAN_2_5_I2V = _card(
    item="wan-2-5-i2v",
    per="video",
    parameters=(Parameter("seed", whole=True),),
    rows=(((), UNPUBLISHED),),
    accepts=("prompt", "image_url", "aspect_ratio", "duration"),
    notes=("The docs say that the credits vary.",),
)
_VEO_3_FAST_I2V = _card(
    item="veo-3-fast-i2v",
    per="video",
    parameters=(Parameter("seed", whole=True),),
    rows=(((), UNPUBLISHED),),
    accepts=("prompt", "image_url", "aspect_ratio", "duration"),
    notes=("The docs say that the credits vary.",),
)
_VEO_3_QUALITY_I2V = _card(
    item="veo-3-quality-i2v",
    per="video",
    parameters=(Parameter("seed", whole=True),),
    rows=(((), UNPUBLISHED),),
    accepts=("prompt", "image_url", "aspect_ratio", "duration"),
    notes=("The docs say that the credits vary.",),
)
_SORA_2_I2V = _card(
    item="sora-2-i2v",
    per="video",
    parameters=(Parameter("seed", whole=True),),
    rows=(((), UNPUBLISHED),),
    accepts=("prompt", "image_url", "aspect_ratio", "duration"),
    notes=("The docs say that the credits vary.",),
)
_SORA_2_PRO_I2V = _card(
    item="sora-2-pro-i2v",
    per="video",
    parameters=(Parameter("seed", whole=True),),
    rows=(((), UNPUBLISHED),),
    accepts=("prompt", "image_url", "aspect_ratio", "duration"),
    notes=("The docs say that the credits vary.",),
)
_HAILUO_02_I2V_PRO = _card(
    item="hailuo-02-i2v-pro",
    per="video",
    parameters=(Parameter("seed", whole=True),),
    rows=(((), UNPUBLISHED),),
    accepts=("prompt", "image_url", "aspect_ratio", "duration"),
    notes=("The docs say that the credits vary.",),
)
_HAILUO_02_I2V_STANDARD = _card(
    item="hailuo-02-i2v-standard",
    per="video",
    parameters=(Parameter("seed", whole=True),),
    rows=(((), UNPUBLISHED),),
    accepts=("prompt", "image_url", "aspect_ratio", "duration"),
    notes=("The docs say that the credits vary.",),
)
_GROK_IMAGINE_I2V = _card(
    item="grok-imagine-i2v",
    per="video",
    parameters=(Parameter("seed", whole=True),),
    rows=(((), UNPUBLISHED),),
    accepts=("prompt", "image_url", "aspect_ratio", "duration"),
    notes=("The docs say that the credits vary.",),
)
_FACE_SWAP_IMAGE = _card(
    item="POST /api/v1/face-swap/image",
    per="call",
    rows=(((), 5),),
    accepts=("swap_image_url", "target_image_url"),
)
_FACE_SWAP_VIDEO = _card(
    item="POST /api/v1/face-swap/video",
    per="call",
    rows=(((), 30),),
    accepts=("swap_image_url", "target_video_url"),
)
_UPSCALE_IMAGE = _card(
    item="POST /api/v1/upscale/image", per="call", rows=(((), 5),), accepts=("image_url", "prompt")
)
_UPSCALE_VIDEO = _card(
    item="POST /api/v1/upscale/video",
    per="call",
    rows=(((), Price(lambda _: number("20"), approximate=True)),),
    accepts=("video_url",),
    notes=("The length and perhaps the resolution of the video decide the price.",),
)


class Quotes:
    """The calculators; `quote` is their one instance."""

    @staticmethod
    def celebify_pro(*, num_images: int | None = None, **others: object) -> Quote:
        """CelebifyAI Pro: 15 credits per image (Models and Credit Costs)."""
        return _CELEBIFY_PRO.quote_values(("num_images",), (num_images,), others)

    @staticmethod
    def celebify_noir(*, num_images: int | None = None, **others: object) -> Quote:
        """CelebifyAI Noir: 5 credits per image (Models and Credit Costs)."""
        return _CELEBIFY_NOIR.quote_values(("num_images",), (num_images,), others)

    @staticmethod
    def celebify_x_plus(*, num_images: int | None = None, **others: object) -> Quote:
        """CelebifyAI X Plus: 5 credits per image (Models and Credit Costs)."""
        return _CELEBIFY_X_PLUS.quote_values(("num_images",), (num_images,), others)

    @staticmethod
    def z_image(*, num_images: int | None = None, **others: object) -> Quote:
        """Z-Image: 0.5 credits per image (Models and Credit Costs)."""
        return _Z_IMAGE.quote_values(("num_images",), (num_images,), others)

    @staticmethod
    def seedream_3(*, num_images: int | None = None, **others: object) -> Quote:
        """Seedream 3.0: 2.2 credits per image (Models and Credit Costs)."""
        return _SEEDREAM_3.quote_values(("num_images",), (num_images,), others)

    @staticmethod
    def seedream_4_t2i(*, num_images: int | None = None, **others: object) -> Quote:
        """Seedream 4.0 T2I: 2.2 credits per image (Models and Credit Costs)."""
        return _SEEDREAM_4_T2I.quote_values(("num_images",), (num_images,), others)

    @staticmethod
    def seedream_4_edit(*, num_images: int | None = None, **others: object) -> Quote:
        """Seedream 4.0 Edit: 2.2 credits per image (Models and Credit Costs)."""
        return _SEEDREAM_4_EDIT.quote_values(("num_images",), (num_images,), others)

    @staticmethod
    def seedream_4_5_t2i(*, num_images: int | None = None, **others: object) -> Quote:
        """Seedream 4.5 T2I: 2.2 to 4.4 credits per image (Models and Credit Costs)."""
        return _SEEDREAM_4_5_T2I.quote_values(("num_images",), (num_images,), others)

    @staticmethod
    def seedream_4_5_edit(*, num_images: int | None = None, **others: object) -> Quote:
        """Seedream 4.5 Edit: 2.2 to 4.4 credits per image (Models and Credit Costs)."""
        return _SEEDREAM_4_5_EDIT.quote_values(("num_images",), (num_images,), others)

    @staticmethod
    def flux_2_pro_t2i(*, num_images: int | None = None, **others: object) -> Quote:
        """Flux 2 Pro T2I: 3.1 credits per image (Models and Credit Costs)."""
        return _FLUX_2_PRO_T2I.quote_values(("num_images",), (num_images,), others)

    @staticmethod
    def flux_2_pro_i2i(*, num_images: int | None = None, **others: object) -> Quote:
        """Flux 2 Pro I2I: 3.1 credits per image (Models and Credit Costs)."""
        return _FLUX_2_PRO_I2I.quote_values(("num_images",), (num_images,), others)

    @staticmethod
    def flux_2_flex_t2i(*, num_images: int | None = None, **others: object) -> Quote:
        """Flux 2 Flex T2I: 2.5 credits per image (Models and Credit Costs)."""
        return _FLUX_2_FLEX_T2I.quote_values(("num_images",), (num_images,), others)

    @staticmethod
    def flux_2_flex_i2i(*, num_images: int | None = None, **others: object) -> Quote:
        """Flux 2 Flex I2I: 2.5 credits per image (Models and Credit Costs)."""
        return _FLUX_2_FLEX_I2I.quote_values(("num_images",), (num_images,), others)

    @staticmethod
    def qwen_t2i(*, num_images: int | None = None, **others: object) -> Quote:
        """Qwen T2I: 0.6 to 2.2 credits per image (Models and Credit Costs)."""
        return _QWEN_T2I.quote_values(("num_images",), (num_images,), others)

    @staticmethod
    def qwen_i2i(*, num_images: int | None = None, **others: object) -> Quote:
        """Qwen I2I: 0.6 to 2.2 credits per image (Models and Credit Costs)."""
        return _QWEN_I2I.quote_values(("num_images",), (num_images,), others)

    @staticmethod
    def qwen_edit(*, num_images: int | None = None, **others: object) -> Quote:
        """Qwen Edit: 0.6 to 2.2 credits per image (Models and Credit Costs)."""
        return _QWEN_EDIT.quote_values(("num_images",), (num_images,), others)

    @staticmethod
    def grok_imagine_t2i(*, num_images: int | None = None, **others: object) -> Quote:
        """Grok Imagine T2I: 2.5 credits per image (Models and Credit Costs)."""
        return _GROK_IMAGINE_T2I.quote_values(("num_images",), (num_images,), others)

    @staticmethod
    def grok_imagine_i2i(*, num_images: int | None = None, **others: object) -> Quote:
        """Grok Imagine I2I: 2.5 credits per image (Models and Credit Costs)."""
        return _GROK_IMAGINE_I2I.quote_values(("num_images",), (num_images,), others)

    @staticmethod
    def seedance_v1_lite_t2v(**others: object) -> Quote:
        """Seedance V1 Lite T2V: no published price (Models and Credit Costs)."""
        return _SEEDANCE_V1_LITE_T2V.quote_values((), (), others)

    @staticmethod
    def seedance_v1_pro_t2v(**others: object) -> Quote:
        """Seedance V1 Pro T2V: no published price (Models and Credit Costs)."""
        return _SEEDANCE_V1_PRO_T2V.quote_values((), (), others)

    @staticmethod
    def seedance_1_5_pro_t2v(**others: object) -> Quote:
        """Seedance 1.5 Pro T2V: no published price (Models and Credit Costs)."""
        return _SEEDANCE_1_5_PRO_T2V.quote_values((), (), others)

    @staticmethod
    def kling_2_5_turbo_t2v(**others: object) -> Quote:
        """Kling 2.5 Turbo T2V: no published price (Models and Credit Costs)."""
        return _KLING_2_5_TURBO_T2V.quote_values((), (), others)

    @staticmethod
    def kling_2_6_t2v(**others: object) -> Quote:
        """Kling 2.6 T2V: no published price (Models and Credit Costs)."""
        return _KLING_2_6_T2V.quote_values((), (), others)

    @staticmethod
    def kling_2_1_master_t2v(**others: object) -> Quote:
        """Kling 2.1 Master T2V: no published price (Models and Credit Costs)."""
        return _KLING_2_1_MASTER_T2V.quote_values((), (), others)

    @staticmethod
    def wan_2_6_t2v(**others: object) -> Quote:
        """Wan 2.6 T2V: no published price (Models and Credit Costs)."""
        return _WAN_2_6_T2V.quote_values((), (), others)

    @staticmethod
    def wan_2_5_t2v(**others: object) -> Quote:
        """Wan 2.5 T2V: no published price (Models and Credit Costs)."""
        return _WAN_2_5_T2V.quote_values((), (), others)

    @staticmethod
    def veo_3_fast_t2v(**others: object) -> Quote:
        """Veo 3 Fast T2V: no published price (Models and Credit Costs)."""
        return _VEO_3_FAST_T2V.quote_values((), (), others)

    @staticmethod
    def veo_3_quality_t2v(**others: object) -> Quote:
        """Veo 3 Quality T2V: no published price (Models and Credit Costs)."""
        return _VEO_3_QUALITY_T2V.quote_values((), (), others)

    @staticmethod
    def sora_2_t2v(**others: object) -> Quote:
        """Sora 2 T2V: no published price (Models and Credit Costs)."""
        return _SORA_2_T2V.quote_values((), (), others)

    @staticmethod
    def sora_2_pro_t2v(**others: object) -> Quote:
        """Sora 2 Pro T2V: no published price (Models and Credit Costs)."""
        return _SORA_2_PRO_T2V.quote_values((), (), others)

    @staticmethod
    def hailuo_02_t2v_pro(**others: object) -> Quote:
        """Hailuo 02 Pro T2V: no published price (Models and Credit Costs)."""
        return _HAILUO_02_T2V_PRO.quote_values((), (), others)

    @staticmethod
    def hailuo_02_t2v_standard(**others: object) -> Quote:
        """Hailuo 02 Standard T2V: no published price (Models and Credit Costs)."""
        return _HAILUO_02_T2V_STANDARD.quote_values((), (), others)

    @staticmethod
    def grok_imagine_t2v(**others: object) -> Quote:
        """Grok Imagine T2V: no published price (Models and Credit Costs)."""
        return _GROK_IMAGINE_T2V.quote_values((), (), others)

    @staticmethod
    def seedance_v1_lite_i2v(**others: object) -> Quote:
        """Seedance V1 Lite I2V: no published price (Models and Credit Costs)."""
        return _SEEDANCE_V1_LITE_I2V.quote_values((), (), others)

    @staticmethod
    def seedance_v1_pro_i2v(**others: object) -> Quote:
        """Seedance V1 Pro I2V: no published price (Models and Credit Costs)."""
        return _SEEDANCE_V1_PRO_I2V.quote_values((), (), others)

    @staticmethod
    def seedance_1_5_pro_i2v(**others: object) -> Quote:
        """Seedance 1.5 Pro I2V: no published price (Models and Credit Costs)."""
        return _SEEDANCE_1_5_PRO_I2V.quote_values((), (), others)

    @staticmethod
    def kling_2_5_turbo_i2v(**others: object) -> Quote:
        """Kling 2.5 Turbo I2V: no published price (Models and Credit Costs)."""
        return _KLING_2_5_TURBO_I2V.quote_values((), (), others)

    @staticmethod
    def kling_2_6_i2v(**others: object) -> Quote:
        """Kling 2.6 I2V: no published price (Models and Credit Costs)."""
        return _KLING_2_6_I2V.quote_values((), (), others)

    @staticmethod
    def kling_2_1_master_i2v(**others: object) -> Quote:
        """Kling 2.1 Master I2V: no published price (Models and Credit Costs)."""
        return _KLING_2_1_MASTER_I2V.quote_values((), (), others)

    @staticmethod
    def wan_2_6_i2v(**others: object) -> Quote:
        """Wan 2.6 I2V: no published price (Models and Credit Costs)."""
        return _WAN_2_6_I2V.quote_values((), (), others)

    @staticmethod
    def wan_2_5_i2v(**others: object) -> Quote:
        """Wan 2.5 I2V: no published price (Models and Credit Costs)."""
        return _WAN_2_5_I2V.quote_values((), (), others)

    @staticmethod
    def veo_3_fast_i2v(**others: object) -> Quote:
        """Veo 3 Fast I2V: no published price (Models and Credit Costs)."""
        return _VEO_3_FAST_I2V.quote_values((), (), others)

    @staticmethod
    def veo_3_quality_i2v(**others: object) -> Quote:
        """Veo 3 Quality I2V: no published price (Models and Credit Costs)."""
        return _VEO_3_QUALITY_I2V.quote_values((), (), others)

    @staticmethod
    def sora_2_i2v(**others: object) -> Quote:
        """Sora 2 I2V: no published price (Models and Credit Costs)."""
        return _SORA_2_I2V.quote_values((), (), others)

    @staticmethod
    def sora_2_pro_i2v(**others: object) -> Quote:
        """Sora 2 Pro I2V: no published price (Models and Credit Costs)."""
        return _SORA_2_PRO_I2V.quote_values((), (), others)

    @staticmethod
    def hailuo_02_i2v_pro(**others: object) -> Quote:
        """Hailuo 02 Pro I2V: no published price (Models and Credit Costs)."""
        return _HAILUO_02_I2V_PRO.quote_values((), (), others)

    @staticmethod
    def hailuo_02_i2v_standard(**others: object) -> Quote:
        """Hailuo 02 Standard I2V: no published price (Models and Credit Costs)."""
        return _HAILUO_02_I2V_STANDARD.quote_values((), (), others)

    @staticmethod
    def grok_imagine_i2v(**others: object) -> Quote:
        """Grok Imagine I2V: no published price (Models and Credit Costs)."""
        return _GROK_IMAGINE_I2V.quote_values((), (), others)

    @staticmethod
    def face_swap_image(**others: object) -> Quote:
        """POST /api/v1/face-swap/image: 5 credits per call (Face Swap and Credit Costs)."""
        return _FACE_SWAP_IMAGE.quote_values((), (), others)

    @staticmethod
    def face_swap_video(**others: object) -> Quote:
        """POST /api/v1/face-swap/video: 30 credits per call (Face Swap and Credit Costs)."""
        return _FACE_SWAP_VIDEO.quote_values((), (), others)

    @staticmethod
    def upscale_image(**others: object) -> Quote:
        """POST /api/v1/upscale/image: 5 credits per call (Upscaling and Credit Costs)."""
        return _UPSCALE_IMAGE.quote_values((), (), others)

    @staticmethod
    def upscale_video(**others: object) -> Quote:
        """POST /api/v1/upscale/video: about 20 credits per call (Upscaling and Credit Costs)."""
        return _UPSCALE_VIDEO.quote_values((), (), others)


quote = Quotes()
