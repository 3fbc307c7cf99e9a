# Made by ratecard from specs/creativeai/. Change the spec, not this file.
"""What calls cost: exact calculators that need neither a client nor the network.

`quote` has a method for each model and priced operation. A method takes what decides the price by
name, accepts every other parameter of the call, and never raises: a wrong parameter gives a quote
whose status is `invalid` and whose error says why.
"""

from collections.abc import Sequence
from functools import partial

from ratecard_runtime.price.numbers import between, number
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

_card = partial(RateCard, provider="creativeai", date="2026-11-20")
_DALL_E_3 = _card(
    item="dall-e-3",
    per="image",
    currency="USD",
    parameters=(
        Parameter("size", ("1024x1024", "1536x1024", "1024x1536", "1792x1024")),
        Parameter("background", ("auto", "transparent")),
        Parameter("n", whole=True, minimum=1, maximum=4),
        Parameter("quality", ("standard", "hd")),
    ),
    measures=(Measure("images", "n", minimum=1, maximum=4),),
    rows=(((), Price(lambda _: between(number("0.21"), number("0.3")))),),
    times=Price(lambda given: given["n"], ("n",)),
    accepts=(
        "prompt",
        "character_reference_url",
        "character_references",
        "camera_angle",
        "style_reference_url",
    ),
    notes=(
        "The credit tier decides the price within the range.",
        "Several pictures of one call are counted one by one here; the docs do not say whether they are charged so.",
    ),
)
_GPT_IMAGE_1 = _card(
    item="gpt-image-1",
    per="image",
    currency="USD",
    parameters=(
        Parameter("size", ("1024x1024", "1536x1024", "1024x1536", "1792x1024")),
        Parameter("background", ("auto", "transparent")),
        Parameter("n", whole=True, minimum=1, maximum=4),
        Parameter("quality", ("standard", "hd")),
    ),
    measures=(Measure("images", "n", minimum=1, maximum=4),),
    rows=(((), Price(lambda _: between(number("0.21"), number("0.3")))),),
    times=Price(lambda given: given["n"], ("n",)),
    accepts=(
        "prompt",
        "character_reference_url",
        "character_references",
        "camera_angle",
        "style_reference_url",
    ),
    notes=(
        "The credit tier decides the price within the range.",
        "Several pictures of one call are counted one by one here; the docs do not say whether they are charged so.",
    ),
)
_SEEDREAM_3_0 = _card(
    item="seedream-3.0",
    per="image",
    rows=(((), UNPUBLISHED),),
    notes=("A printed webhook shows 2 credits for a picture.",),
)
_FLUX_PRO = _card(
    item="flux-pro",
    per="image",
    rows=(((), UNPUBLISHED),),
    notes=("The docs name 0.21 to 0.30 dollars for image generation at large.",),
)
_STABLE_DIFFUSION_3 = _card(
    item="stable-diffusion-3",
    per="image",
    rows=(((), UNPUBLISHED),),
    notes=("The docs name 0.21 to 0.30 dollars for image generation at large.",),
)
_SEEDREAM_V4_5_EDIT = _card(
    item="seedream-v4.5-edit",
    per="image",
    rows=(((), UNPUBLISHED),),
    accepts=("image", "mask", "prompt", "outpaint_direction", "style_reference_url", "size"),
    notes=("The docs call prices fixed per generation and name none for edits.",),
)
_WAN_2_6_IMAGE_EDIT = _card(
    item="wan-2.6-image-edit",
    per="image",
    rows=(((), UNPUBLISHED),),
    accepts=("image", "mask", "prompt", "outpaint_direction", "style_reference_url", "size"),
    notes=("The docs call prices fixed per generation and name none for edits.",),
)
_AUTO = _card(
    item="auto",
    per="video",
    currency="USD",
    parameters=(
        Parameter("duration", whole=True, minimum=3, maximum=15),
        Parameter("aspect_ratio", ("21:9", "16:9", "4:3", "1:1", "3:4", "9:16")),
        Parameter("resolution", ("480p", "720p", "1080p")),
        Parameter("failover", (True, False)),
        Parameter("webhook_auto_retry", (True, False)),
    ),
    rows=(((), Price(lambda _: between(number("0.36"), number("0.5")), starting=True)),),
    accepts=(
        "prompt",
        "image_url",
        "webhook_url",
        "character_reference_url",
        "character_references",
        "camera_angle",
        "style_reference_url",
    ),
    notes=(
        "The credit tier decides where the price starts.",
        "The answers in the docs show 30 and 60 credits for a video of 5 seconds.",
    ),
)
_KLING_O3_PRO = _card(
    item="kling-o3-pro",
    per="video",
    currency="USD",
    parameters=(
        Parameter("duration", whole=True, minimum=3, maximum=15),
        Parameter("aspect_ratio", ("21:9", "16:9", "4:3", "1:1", "3:4", "9:16")),
        Parameter("resolution", ("480p", "720p", "1080p")),
        Parameter("failover", (True, False)),
        Parameter("webhook_auto_retry", (True, False)),
        Parameter("ai_director_mode", (True, False)),
        Parameter("sound", (True, False)),
    ),
    rows=(((), Price(lambda _: between(number("0.36"), number("0.5")), starting=True)),),
    accepts=(
        "prompt",
        "image_url",
        "webhook_url",
        "character_reference_url",
        "character_references",
        "camera_angle",
        "style_reference_url",
        "multi_shot_prompts",
        "cfg_scale",
    ),
    notes=(
        "The credit tier decides where the price starts.",
        "The answers in the docs show 30 and 60 credits for a video of 5 seconds.",
    ),
)
_KLING_V3 = _card(
    item="kling-v3",
    per="video",
    currency="USD",
    parameters=(
        Parameter("duration", whole=True, minimum=3, maximum=15),
        Parameter("aspect_ratio", ("21:9", "16:9", "4:3", "1:1", "3:4", "9:16")),
        Parameter("resolution", ("480p", "720p", "1080p")),
        Parameter("failover", (True, False)),
        Parameter("webhook_auto_retry", (True, False)),
        Parameter("ai_director_mode", (True, False)),
        Parameter("sound", (True, False)),
    ),
    rows=(((), Price(lambda _: between(number("0.36"), number("0.5")), starting=True)),),
    accepts=(
        "prompt",
        "image_url",
        "webhook_url",
        "character_reference_url",
        "character_references",
        "camera_angle",
        "style_reference_url",
        "multi_shot_prompts",
        "cfg_scale",
    ),
    notes=(
        "The credit tier decides where the price starts.",
        "The answers in the docs show 30 and 60 credits for a video of 5 seconds.",
    ),
)
_SEEDANCE_1_5_PRO = _card(
    item="seedance-1.5-pro",
    per="video",
    currency="USD",
    parameters=(
        Parameter("duration", whole=True, minimum=3, maximum=15),
        Parameter("aspect_ratio", ("21:9", "16:9", "4:3", "1:1", "3:4", "9:16")),
        Parameter("resolution", ("480p", "720p", "1080p")),
        Parameter("failover", (True, False)),
        Parameter("webhook_auto_retry", (True, False)),
    ),
    rows=(((), Price(lambda _: between(number("0.36"), number("0.5")), starting=True)),),
    accepts=(
        "prompt",
        "image_url",
        "webhook_url",
        "character_reference_url",
        "character_references",
        "camera_angle",
        "style_reference_url",
    ),
    notes=(
        "The credit tier decides where the price starts.",
        "The answers in the docs show 30 and 60 credits for a video of 5 seconds.",
    ),
)
_CLAUDE = _card(
    item="claude-*",
    per="call",
    rows=(((), UNPUBLISHED),),
    accepts=("model", "messages"),
    notes=("The docs name no price for chat or text.",),
)
_GEMINI = _card(
    item="gemini-*",
    per="call",
    rows=(((), UNPUBLISHED),),
    accepts=("model", "messages"),
    notes=("The docs name no price for chat or text.",),
)
_GPT = _card(
    item="gpt-*",
    per="call",
    rows=(((), UNPUBLISHED),),
    accepts=("model", "messages"),
    notes=("The docs name no price for chat or text.",),
)
_IMAGES_GENERATE = _card(
    item="POST /v1/images/generations",
    per="image",
    currency="USD",
    parameters=(
        Parameter("model", ("dall-e-3", "gpt-image-1")),
        Parameter("size", ("1024x1024", "1536x1024", "1024x1536", "1792x1024")),
        Parameter("background", ("auto", "transparent")),
        Parameter("n", whole=True, minimum=1, maximum=4),
        Parameter("quality", ("standard", "hd")),
    ),
    measures=(Measure("images", "n", minimum=1, maximum=4),),
    rows=(((), Price(lambda _: between(number("0.21"), number("0.3")))),),
    times=Price(lambda given: given["n"], ("n",)),
    accepts=(
        "prompt",
        "character_reference_url",
        "character_references",
        "camera_angle",
        "style_reference_url",
    ),
    notes=(
        "The credit tier decides the price within the range.",
        "Several pictures of one call are counted one by one here; the docs do not say whether they are charged so.",
    ),
)
_IMAGES_EDIT = _card(
    item="POST /v1/images/edits",
    per="image",
    parameters=(Parameter("model", ("seedream-v4.5-edit", "wan-2.6-image-edit")),),
    rows=(((), UNPUBLISHED),),
    accepts=("image", "mask", "prompt", "outpaint_direction", "style_reference_url", "size"),
    notes=("The docs call prices fixed per generation and name none for edits.",),
)
_IMAGES_REMOVE_BACKGROUND = _card(
    item="POST /api/generate/background-removal", per="call", rows=(((), 2),)
)
_IMAGES_UPSCALE = _card(item="POST /api/generate/upscale", per="call", rows=(((), 3),))
_IMAGES_RESTORE = _card(item="POST /api/generate/restore", per="call", rows=(((), 3),))
_VIDEOS_GENERATE = _card(
    item="POST /v1/video/generations",
    per="video",
    currency="USD",
    parameters=(
        Parameter("model", ("auto", "kling-o3-pro", "kling-v3", "seedance-1.5-pro")),
        Parameter("duration", whole=True, minimum=3, maximum=15),
        Parameter("aspect_ratio", ("21:9", "16:9", "4:3", "1:1", "3:4", "9:16")),
        Parameter("resolution", ("480p", "720p", "1080p")),
        Parameter("failover", (True, False)),
        Parameter("webhook_auto_retry", (True, False)),
        Parameter("ai_director_mode", (True, False)),
        Parameter("sound", (True, False)),
    ),
    rows=(((), Price(lambda _: between(number("0.36"), number("0.5")), starting=True)),),
    accepts=(
        "prompt",
        "image_url",
        "webhook_url",
        "character_reference_url",
        "character_references",
        "camera_angle",
        "style_reference_url",
        "multi_shot_prompts",
        "cfg_scale",
    ),
    notes=(
        "The credit tier decides where the price starts.",
        "The answers in the docs show 30 and 60 credits for a video of 5 seconds.",
    ),
)
_VIDEOS_GENERATE_BY_ALIAS = _card(
    item="POST /v1/video/generate",
    per="video",
    currency="USD",
    parameters=(
        Parameter("model", ("auto", "kling-o3-pro", "kling-v3", "seedance-1.5-pro")),
        Parameter("duration", whole=True, minimum=3, maximum=15),
        Parameter("aspect_ratio", ("21:9", "16:9", "4:3", "1:1", "3:4", "9:16")),
        Parameter("resolution", ("480p", "720p", "1080p")),
        Parameter("failover", (True, False)),
        Parameter("webhook_auto_retry", (True, False)),
        Parameter("ai_director_mode", (True, False)),
        Parameter("sound", (True, False)),
    ),
    rows=(((), Price(lambda _: between(number("0.36"), number("0.5")), starting=True)),),
    accepts=(
        "prompt",
        "image_url",
        "webhook_url",
        "character_reference_url",
        "character_references",
        "camera_angle",
        "style_reference_url",
        "multi_shot_prompts",
        "cfg_scale",
    ),
    notes=(
        "The credit tier decides where the price starts.",
        "The answers in the docs show 30 and 60 credits for a video of 5 seconds.",
    ),
)
_VIDEOS_BATCHES_GENERATE = _card(
    item="POST /v1/video/generations/batch",
    per="video",
    currency="USD",
    parameters=(
        Parameter("prompts", required=True),
        Parameter("aspect_ratio", ("21:9", "16:9", "4:3", "1:1", "3:4", "9:16")),
        Parameter("duration", whole=True, minimum=3, maximum=15),
    ),
    measures=(Measure("clips", "prompts", "items", minimum=1, maximum=20),),
    rows=(((), Price(lambda _: between(number("0.36"), number("0.5")), starting=True)),),
    times=Price(lambda given: given["clips"], ("clips",)),
    accepts=("model", "webhook_url"),
    notes=(
        "The credit tier decides where the price starts.",
        "The answers in the docs show 30 credits for each video of a batch, 90 for three.",
    ),
)
_VOICE_GENERATE = _card(
    item="POST /api/generate/voice",
    per="generation",
    parameters=(
        Parameter("voice", ("alloy", "echo", "fable", "onyx", "nova", "shimmer")),
        Parameter("language", ("en", "zh", "ja", "ko", "es", "fr", "de", "pt", "ru", "ar")),
        Parameter("speed", minimum="0.5", maximum=2),
    ),
    rows=(((), 8),),
    readings=(Reading("1", "Webhook Payload Examples, voice.generation.completed", (((), 1),)),),
    accepts=("text", "webhook_url"),
)
_VIDEOS_COMPOSE = _card(
    item="POST /api/generate/compose",
    per="call",
    parameters=(Parameter("replace_audio", (True, False)),),
    rows=(((), Price(lambda _: number("5"), approximate=True)),),
    accepts=("video_url", "audio_url", "webhook_url"),
    notes=("No text states this price. It stands in the printed status answers alone.",),
)
_VIDEOS_CHART_TO_VIDEO = _card(
    item="POST /api/generate/chart-to-video",
    per="video",
    parameters=(
        Parameter("animation_style", ("ken_burns", "build_up", "reveal", "morph")),
        Parameter("duration", whole=True),
    ),
    rows=(((), 15),),
    accepts=("chart_image_url", "chart_data", "title", "webhook_url"),
)
_NATIVE_GENERATE_IMAGE = _card(
    item="POST /api/v1/model/generateImage",
    per="image",
    rows=(((), UNPUBLISHED),),
    notes=(
        "A printed webhook shows 2 credits for a picture of seedream-3.0.",
        "native.calculate tells the price before the call.",
    ),
)
_NATIVE_GENERATE_VIDEO = _card(
    item="POST /api/v1/model/generateVideo",
    per="video",
    rows=(((), UNPUBLISHED),),
    notes=(
        "The docs name 0.36 to 0.50 dollars as the least for videos at large.",
        "native.calculate tells the price before the call.",
    ),
)
_CHAT_COMPLETIONS_CREATE = _card(
    item="POST /v1/chat/completions",
    per="call",
    rows=(((), UNPUBLISHED),),
    accepts=("model", "messages"),
    notes=("The docs name no price for chat or text.",),
)
_COMPLETIONS_CREATE = _card(
    item="POST /v1/completions",
    per="call",
    rows=(((), UNPUBLISHED),),
    notes=("The docs name no price for chat or text.",),
)


class Quotes:
    """The calculators; `quote` is their one instance."""

    @staticmethod
    def dall_e_3(*, n: int | None = None, **others: object) -> Quote:
        """DALL-E 3: 0.21 to 0.3 USD per image (Buyer Proof, Predictable pricing)."""
        return _DALL_E_3.quote_values(("n",), (n,), others)

    @staticmethod
    def gpt_image_1(*, n: int | None = None, **others: object) -> Quote:
        """GPT Image 1: 0.21 to 0.3 USD per image (Buyer Proof, Predictable pricing)."""
        return _GPT_IMAGE_1.quote_values(("n",), (n,), others)

    @staticmethod
    def seedream_3_0(**others: object) -> Quote:
        """Seedream 3.0: no published price."""
        return _SEEDREAM_3_0.quote_values((), (), others)

    @staticmethod
    def flux_pro(**others: object) -> Quote:
        """Flux Pro: no published price."""
        return _FLUX_PRO.quote_values((), (), others)

    @staticmethod
    def stable_diffusion_3(**others: object) -> Quote:
        """Stable Diffusion 3: no published price."""
        return _STABLE_DIFFUSION_3.quote_values((), (), others)

    @staticmethod
    def seedream_v4_5_edit(**others: object) -> Quote:
        """Seedream 4.5 Edit: no published price."""
        return _SEEDREAM_V4_5_EDIT.quote_values((), (), others)

    @staticmethod
    def wan_2_6_image_edit(**others: object) -> Quote:
        """Wan 2.6 Image Edit: no published price."""
        return _WAN_2_6_IMAGE_EDIT.quote_values((), (), others)

    @staticmethod
    def auto(**others: object) -> Quote:
        """Auto: from 0.36 to 0.5 USD per video (Buyer Proof, Predictable pricing)."""
        return _AUTO.quote_values((), (), others)

    @staticmethod
    def kling_o3_pro(**others: object) -> Quote:
        """Kling O3 Pro: from 0.36 to 0.5 USD per video (Buyer Proof, Predictable pricing)."""
        return _KLING_O3_PRO.quote_values((), (), others)

    @staticmethod
    def kling_v3(**others: object) -> Quote:
        """Kling V3: from 0.36 to 0.5 USD per video (Buyer Proof, Predictable pricing)."""
        return _KLING_V3.quote_values((), (), others)

    @staticmethod
    def seedance_1_5_pro(**others: object) -> Quote:
        """Seedance 1.5 Pro: from 0.36 to 0.5 USD per video (Buyer Proof, Predictable pricing)."""
        return _SEEDANCE_1_5_PRO.quote_values((), (), others)

    @staticmethod
    def claude(**others: object) -> Quote:
        """Claude: no published price."""
        return _CLAUDE.quote_values((), (), others)

    @staticmethod
    def gemini(**others: object) -> Quote:
        """Gemini: no published price."""
        return _GEMINI.quote_values((), (), others)

    @staticmethod
    def gpt(**others: object) -> Quote:
        """GPT: no published price."""
        return _GPT.quote_values((), (), others)

    @staticmethod
    def images_generate(*, n: int | None = None, **others: object) -> Quote:
        """POST /v1/images/generations: 0.21 to 0.3 USD per image (Buyer Proof, Predictable
        pricing)."""
        return _IMAGES_GENERATE.quote_values(("n",), (n,), others)

    @staticmethod
    def images_edit(**others: object) -> Quote:
        """POST /v1/images/edits: no published price."""
        return _IMAGES_EDIT.quote_values((), (), others)

    @staticmethod
    def images_remove_background(**others: object) -> Quote:
        """POST /api/generate/background-removal: 2 credits per call (Utility Endpoints)."""
        return _IMAGES_REMOVE_BACKGROUND.quote_values((), (), others)

    @staticmethod
    def images_upscale(**others: object) -> Quote:
        """POST /api/generate/upscale: 3 credits per call (Utility Endpoints)."""
        return _IMAGES_UPSCALE.quote_values((), (), others)

    @staticmethod
    def images_restore(**others: object) -> Quote:
        """POST /api/generate/restore: 3 credits per call (Utility Endpoints)."""
        return _IMAGES_RESTORE.quote_values((), (), others)

    @staticmethod
    def videos_generate(**others: object) -> Quote:
        """POST /v1/video/generations: from 0.36 to 0.5 USD per video (Buyer Proof, Predictable
        pricing)."""
        return _VIDEOS_GENERATE.quote_values((), (), others)

    @staticmethod
    def videos_generate_by_alias(**others: object) -> Quote:
        """POST /v1/video/generate: from 0.36 to 0.5 USD per video (Buyer Proof, Predictable
        pricing)."""
        return _VIDEOS_GENERATE_BY_ALIAS.quote_values((), (), others)

    @staticmethod
    def videos_batches_generate(
        *,
        prompts: Sequence[object] | int | None = None,
        clips: Quantity | None = None,
        **others: object,
    ) -> Quote:
        """POST /v1/video/generations/batch: from 0.36 to 0.5 USD per video (Buyer Proof,
        Predictable pricing, and Batch Video Generation)."""
        return _VIDEOS_BATCHES_GENERATE.quote_values(("prompts", "clips"), (prompts, clips), others)

    @staticmethod
    def voice_generate(**others: object) -> Quote:
        """POST /api/generate/voice: 8 credits per generation (Voice Generation)."""
        return _VOICE_GENERATE.quote_values((), (), others)

    @staticmethod
    def videos_compose(**others: object) -> Quote:
        """POST /api/generate/compose: about 5 credits per call (Voice + Video Composition and
        Commerce workflow, status answers)."""
        return _VIDEOS_COMPOSE.quote_values((), (), others)

    @staticmethod
    def videos_chart_to_video(**others: object) -> Quote:
        """POST /api/generate/chart-to-video: 15 credits per video (Chart-to-Video API, Pricing)."""
        return _VIDEOS_CHART_TO_VIDEO.quote_values((), (), others)

    @staticmethod
    def native_generate_image(**others: object) -> Quote:
        """POST /api/v1/model/generateImage: no published price."""
        return _NATIVE_GENERATE_IMAGE.quote_values((), (), others)

    @staticmethod
    def native_generate_video(**others: object) -> Quote:
        """POST /api/v1/model/generateVideo: no published price."""
        return _NATIVE_GENERATE_VIDEO.quote_values((), (), others)

    @staticmethod
    def chat_completions_create(**others: object) -> Quote:
        """POST /v1/chat/completions: no published price."""
        return _CHAT_COMPLETIONS_CREATE.quote_values((), (), others)

    @staticmethod
    def completions_create(**others: object) -> Quote:
        """POST /v1/completions: no published price."""
        return _COMPLETIONS_CREATE.quote_values((), (), others)


quote = Quotes()
