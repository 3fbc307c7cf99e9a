# Made by ratecard from specs/celebifyai/. Change the spec, not this file.
"""The wire: the provider, its operations and job profiles, and where each argument goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ratecard_runtime.description.operations import Argument, ModelRequest, Operation
from ratecard_runtime.description.paging import Paging
from ratecard_runtime.description.profiles import JobProfile, Polling, StateRule
from ratecard_runtime.description.provider import AuthScheme, ErrorRules, KnownError, ProviderInfo
from ratecard_runtime.json_value import JsonValue

if TYPE_CHECKING:
    from ratecard_celebifyai import models

PROVIDER = ProviderInfo(
    id="celebifyai",
    name="CelebifyAI",
    base_url="https://celebifyai.com",
    key_env="CELEBIFYAI_API_KEY",
    version="0.1.0",
    auth=(AuthScheme("bearer", "header", "Authorization", "Bearer "),),
    errors=ErrorRules(
        code=("error.code",),
        message=("error.message",),
        required_credits=("error.details.required",),
        available_credits=("error.details.available",),
        known=(
            KnownError(400, "invalid_json", "invalid_request"),
            KnownError(400, "missing_prompt", "invalid_request"),
            KnownError(400, "invalid_model", "invalid_request"),
            KnownError(400, "invalid_url", "invalid_request"),
            KnownError(401, "unauthorized", "authentication"),
            KnownError(402, "insufficient_credits", "insufficient_credits"),
            KnownError(429, "rate_limit_exceeded", "rate_limited"),
            KnownError(404, "not_found", "not_found"),
            KnownError(500, "internal_error", "server", accepted=True),
        ),
    ),
    models="ratecard_celebifyai.models",
    pricing="ratecard_celebifyai.pricing",
)

GET_ACCOUNT_OPERATION: Operation[JsonValue] = Operation(
    "get_account", "GET", "/api/v1/account", "bearer", effect="read"
)
LIST_MODELS_OPERATION: Operation[JsonValue] = Operation(
    "list_models",
    "GET",
    "/api/v1/models",
    "bearer",
    effect="read",
    parameters={"type": "query.type"},
    choices={"type": ("image", "video")},
)
GET_IMAGE_OPERATION: Operation[models.Generation] = Operation(
    "get_image",
    "GET",
    "/api/v1/images/{id}",
    "bearer",
    effect="read",
    parameters={"id": Argument("path.id", {"type": "string"}, required=True)},
    response="Generation",
)
LIST_IMAGES_OPERATION: Operation[JsonValue] = Operation(
    "list_images",
    "GET",
    "/api/v1/images",
    "bearer",
    effect="read",
    parameters={
        "limit": Argument("query.limit", {"type": "integer", "minimum": 1, "maximum": 100}),
        "cursor": Argument("query.cursor", {"type": "string"}),
        "model": Argument("query.model", {"type": "string"}),
        "status": "query.status",
    },
    choices={"status": ("pending", "processing", "completed", "failed")},
    paging=Paging(
        kind="cursor",
        parameter="cursor",
        items=("data",),
        next="next_cursor",
        more="has_more",
        size_parameter="limit",
        size=20,
        largest=100,
    ),
)
GET_VIDEO_OPERATION: Operation[models.Generation] = Operation(
    "get_video",
    "GET",
    "/api/v1/videos/{id}",
    "bearer",
    effect="read",
    parameters={"id": Argument("path.id", {"type": "string"}, required=True)},
    response="Generation",
)
LIST_VIDEOS_OPERATION: Operation[JsonValue] = Operation(
    "list_videos",
    "GET",
    "/api/v1/videos",
    "bearer",
    effect="read",
    parameters={
        "limit": Argument("query.limit", {"type": "integer", "minimum": 1, "maximum": 100}),
        "cursor": Argument("query.cursor", {"type": "string"}),
        "model": Argument("query.model", {"type": "string"}),
        "status": "query.status",
    },
    choices={"status": ("pending", "processing", "completed", "failed")},
    paging=Paging(
        kind="cursor",
        parameter="cursor",
        items=("data",),
        next="next_cursor",
        more="has_more",
        size_parameter="limit",
        size=20,
        largest=100,
    ),
)
SWAP_FACE_IN_IMAGE_OPERATION: Operation[JsonValue] = Operation(
    "swap_face_in_image",
    "POST",
    "/api/v1/face-swap/image",
    "bearer",
    effect="paid",
    parameters={
        "swap_image_url": Argument("body.swap_image_url", {"type": "string"}, required=True),
        "target_image_url": Argument("body.target_image_url", {"type": "string"}, required=True),
    },
    quote="face_swap_image",
)
SWAP_FACE_IN_VIDEO_OPERATION: Operation[JsonValue] = Operation(
    "swap_face_in_video",
    "POST",
    "/api/v1/face-swap/video",
    "bearer",
    effect="paid",
    parameters={
        "swap_image_url": Argument("body.swap_image_url", {"type": "string"}, required=True),
        "target_video_url": Argument("body.target_video_url", {"type": "string"}, required=True),
    },
    quote="face_swap_video",
)
UPSCALE_IMAGE_OPERATION: Operation[JsonValue] = Operation(
    "upscale_image",
    "POST",
    "/api/v1/upscale/image",
    "bearer",
    effect="paid",
    parameters={
        "image_url": Argument("body.image_url", {"type": "string"}, required=True),
        "prompt": Argument("body.prompt", {"type": "string"}),
    },
    quote="upscale_image",
)
UPSCALE_VIDEO_OPERATION: Operation[JsonValue] = Operation(
    "upscale_video",
    "POST",
    "/api/v1/upscale/video",
    "bearer",
    effect="paid",
    parameters={"video_url": Argument("body.video_url", {"type": "string"}, required=True)},
    quote="upscale_video",
)
IMAGE_JOB = JobProfile(
    id="image",
    job_id=("id", "data.id"),
    status_operation=GET_IMAGE_OPERATION,
    status_parameter="id",
    states=(
        StateRule("pending", value="pending"),
        StateRule("pending", value="processing"),
        StateRule("succeeded", value="completed"),
        StateRule("failed", value="failed"),
    ),
    status=("status", "data.status"),
    result_urls=("images[].url", "outputs[].url", "urls", "url", "result_url", "output_url"),
    failure_message=("error.message", "error"),
    failure_code=("error.code",),
    polling=Polling(initial=2, factor=2, maximum=15, deadline=1800),
    refund="Credits are taken when a generation starts, and given back by themselves when a server error makes it fail. The docs say nothing of other failures.",
    refunded_codes=("internal_error",),
)
VIDEO_JOB = JobProfile(
    id="video",
    job_id=("id", "data.id"),
    status_operation=GET_VIDEO_OPERATION,
    status_parameter="id",
    states=(
        StateRule("pending", value="pending"),
        StateRule("pending", value="processing"),
        StateRule("succeeded", value="completed"),
        StateRule("failed", value="failed"),
    ),
    status=("status", "data.status"),
    result_urls=(
        "videos[].url",
        "outputs[].url",
        "video_url",
        "urls",
        "url",
        "result_url",
        "output_url",
    ),
    failure_message=("error.message", "error"),
    failure_code=("error.code",),
    polling=Polling(initial=10, factor=2, maximum=30, deadline=1800),
    refund="Credits are taken when a generation starts, and given back by themselves when a server error makes it fail. The docs say nothing of other failures.",
    refunded_codes=("internal_error",),
)
GENERATE_IMAGE_OPERATION: Operation[models.Generation] = Operation(
    "generate_image",
    "POST",
    "/api/v1/images/generate/{model}",
    "bearer",
    effect="paid",
    parameters={
        "model": Argument("path.model", {"type": "string"}, required=True),
        "prompt": Argument("body.prompt", {"type": "string"}, required=True),
        "negative_prompt": Argument("body.negative_prompt", {"type": "string"}),
        "aspect_ratio": Argument("body.aspect_ratio", {"type": "string"}),
        "image_url": Argument("body.image_url", {"type": "string"}),
        "num_images": Argument("body.num_images", {"type": "integer", "minimum": 1, "maximum": 4}),
        "seed": Argument("body.seed", {"type": "integer"}),
    },
    choices={
        "model": (
            "celebify-noir",
            "celebify-pro",
            "celebify-x-plus",
            "flux-2-flex-i2i",
            "flux-2-flex-t2i",
            "flux-2-pro-i2i",
            "flux-2-pro-t2i",
            "grok-imagine-i2i",
            "grok-imagine-t2i",
            "qwen-edit",
            "qwen-i2i",
            "qwen-t2i",
            "seedream-3",
            "seedream-4-edit",
            "seedream-4-t2i",
            "seedream-4.5-edit",
            "seedream-4.5-t2i",
            "z-image",
        ),
    },
    model_parameter="model",
    response="Generation",
    job=IMAGE_JOB,
)
GENERATE_VIDEO_OPERATION: Operation[models.Generation] = Operation(
    "generate_video",
    "POST",
    "/api/v1/videos/generate/{model}",
    "bearer",
    effect="paid",
    parameters={
        "model": Argument("path.model", {"type": "string"}, required=True),
        "prompt": Argument("body.prompt", {"type": "string"}, required=True),
        "image_url": Argument("body.image_url", {"type": "string"}),
        "aspect_ratio": Argument("body.aspect_ratio", {"type": "string"}),
        "duration": Argument("body.duration", {"type": "number"}),
        "seed": Argument("body.seed", {"type": "integer"}),
    },
    choices={
        "model": (
            "grok-imagine-i2v",
            "grok-imagine-t2v",
            "hailuo-02-i2v-pro",
            "hailuo-02-i2v-standard",
            "hailuo-02-t2v-pro",
            "hailuo-02-t2v-standard",
            "kling-2-1-master-i2v",
            "kling-2-1-master-t2v",
            "kling-2-5-turbo-i2v",
            "kling-2-5-turbo-t2v",
            "kling-2-6-i2v",
            "kling-2-6-t2v",
            "seedance-1-5-pro-i2v",
            "seedance-1-5-pro-t2v",
            "seedance-v1-lite-i2v",
            "seedance-v1-lite-t2v",
            "seedance-v1-pro-i2v",
            "seedance-v1-pro-t2v",
            "sora-2-i2v",
            "sora-2-pro-i2v",
            "sora-2-pro-t2v",
            "sora-2-t2v",
            "veo-3-fast-i2v",
            "veo-3-fast-t2v",
            "veo-3-quality-i2v",
            "veo-3-quality-t2v",
            "wan-2-5-i2v",
            "wan-2-5-t2v",
            "wan-2-6-i2v",
            "wan-2-6-t2v",
        ),
    },
    model_parameter="model",
    response="Generation",
    job=VIDEO_JOB,
)
JOBS = (IMAGE_JOB, VIDEO_JOB)

CELEBIFY_PRO = ModelRequest(
    "celebify-pro",
    GENERATE_IMAGE_OPERATION,
    "CelebifyPro",
    fields={
        "prompt": "body.prompt",
        "negative_prompt": "body.negative_prompt",
        "aspect_ratio": "body.aspect_ratio",
        "num_images": "body.num_images",
        "seed": "body.seed",
    },
    constants={"path.model": "celebify-pro"},
    quote="celebify_pro",
)
CELEBIFY_NOIR = ModelRequest(
    "celebify-noir",
    GENERATE_IMAGE_OPERATION,
    "CelebifyNoir",
    fields={
        "prompt": "body.prompt",
        "negative_prompt": "body.negative_prompt",
        "aspect_ratio": "body.aspect_ratio",
        "num_images": "body.num_images",
        "seed": "body.seed",
    },
    constants={"path.model": "celebify-noir"},
    quote="celebify_noir",
)
CELEBIFY_X_PLUS = ModelRequest(
    "celebify-x-plus",
    GENERATE_IMAGE_OPERATION,
    "CelebifyXPlus",
    fields={
        "prompt": "body.prompt",
        "negative_prompt": "body.negative_prompt",
        "aspect_ratio": "body.aspect_ratio",
        "num_images": "body.num_images",
        "seed": "body.seed",
    },
    constants={"path.model": "celebify-x-plus"},
    quote="celebify_x_plus",
)
Z_IMAGE = ModelRequest(
    "z-image",
    GENERATE_IMAGE_OPERATION,
    "ZImage",
    fields={
        "prompt": "body.prompt",
        "negative_prompt": "body.negative_prompt",
        "aspect_ratio": "body.aspect_ratio",
        "num_images": "body.num_images",
        "seed": "body.seed",
    },
    constants={"path.model": "z-image"},
    quote="z_image",
)
SEEDREAM_3 = ModelRequest(
    "seedream-3",
    GENERATE_IMAGE_OPERATION,
    "Seedream3",
    fields={
        "prompt": "body.prompt",
        "negative_prompt": "body.negative_prompt",
        "aspect_ratio": "body.aspect_ratio",
        "num_images": "body.num_images",
        "seed": "body.seed",
    },
    constants={"path.model": "seedream-3"},
    quote="seedream_3",
)
SEEDREAM_4_T2I = ModelRequest(
    "seedream-4-t2i",
    GENERATE_IMAGE_OPERATION,
    "Seedream4T2i",
    fields={
        "prompt": "body.prompt",
        "negative_prompt": "body.negative_prompt",
        "aspect_ratio": "body.aspect_ratio",
        "num_images": "body.num_images",
        "seed": "body.seed",
    },
    constants={"path.model": "seedream-4-t2i"},
    quote="seedream_4_t2i",
)
SEEDREAM_4_EDIT = ModelRequest(
    "seedream-4-edit",
    GENERATE_IMAGE_OPERATION,
    "Seedream4Edit",
    fields={
        "prompt": "body.prompt",
        "negative_prompt": "body.negative_prompt",
        "aspect_ratio": "body.aspect_ratio",
        "image_url": "body.image_url",
        "num_images": "body.num_images",
        "seed": "body.seed",
    },
    constants={"path.model": "seedream-4-edit"},
    quote="seedream_4_edit",
)
SEEDREAM_4_5_T2I = ModelRequest(
    "seedream-4.5-t2i",
    GENERATE_IMAGE_OPERATION,
    "Seedream45T2i",
    fields={
        "prompt": "body.prompt",
        "negative_prompt": "body.negative_prompt",
        "aspect_ratio": "body.aspect_ratio",
        "num_images": "body.num_images",
        "seed": "body.seed",
    },
    constants={"path.model": "seedream-4.5-t2i"},
    quote="seedream_4_5_t2i",
)
SEEDREAM_4_5_EDIT = ModelRequest(
    "seedream-4.5-edit",
    GENERATE_IMAGE_OPERATION,
    "Seedream45Edit",
    fields={
        "prompt": "body.prompt",
        "negative_prompt": "body.negative_prompt",
        "aspect_ratio": "body.aspect_ratio",
        "image_url": "body.image_url",
        "num_images": "body.num_images",
        "seed": "body.seed",
    },
    constants={"path.model": "seedream-4.5-edit"},
    quote="seedream_4_5_edit",
)
FLUX_2_PRO_T2I = ModelRequest(
    "flux-2-pro-t2i",
    GENERATE_IMAGE_OPERATION,
    "Flux2ProT2i",
    fields={
        "prompt": "body.prompt",
        "negative_prompt": "body.negative_prompt",
        "aspect_ratio": "body.aspect_ratio",
        "num_images": "body.num_images",
        "seed": "body.seed",
    },
    constants={"path.model": "flux-2-pro-t2i"},
    quote="flux_2_pro_t2i",
)
FLUX_2_PRO_I2I = ModelRequest(
    "flux-2-pro-i2i",
    GENERATE_IMAGE_OPERATION,
    "Flux2ProI2i",
    fields={
        "prompt": "body.prompt",
        "negative_prompt": "body.negative_prompt",
        "aspect_ratio": "body.aspect_ratio",
        "image_url": "body.image_url",
        "num_images": "body.num_images",
        "seed": "body.seed",
    },
    constants={"path.model": "flux-2-pro-i2i"},
    quote="flux_2_pro_i2i",
)
FLUX_2_FLEX_T2I = ModelRequest(
    "flux-2-flex-t2i",
    GENERATE_IMAGE_OPERATION,
    "Flux2FlexT2i",
    fields={
        "prompt": "body.prompt",
        "negative_prompt": "body.negative_prompt",
        "aspect_ratio": "body.aspect_ratio",
        "num_images": "body.num_images",
        "seed": "body.seed",
    },
    constants={"path.model": "flux-2-flex-t2i"},
    quote="flux_2_flex_t2i",
)
FLUX_2_FLEX_I2I = ModelRequest(
    "flux-2-flex-i2i",
    GENERATE_IMAGE_OPERATION,
    "Flux2FlexI2i",
    fields={
        "prompt": "body.prompt",
        "negative_prompt": "body.negative_prompt",
        "aspect_ratio": "body.aspect_ratio",
        "image_url": "body.image_url",
        "num_images": "body.num_images",
        "seed": "body.seed",
    },
    constants={"path.model": "flux-2-flex-i2i"},
    quote="flux_2_flex_i2i",
)
QWEN_T2I = ModelRequest(
    "qwen-t2i",
    GENERATE_IMAGE_OPERATION,
    "QwenT2i",
    fields={
        "prompt": "body.prompt",
        "negative_prompt": "body.negative_prompt",
        "aspect_ratio": "body.aspect_ratio",
        "num_images": "body.num_images",
        "seed": "body.seed",
    },
    constants={"path.model": "qwen-t2i"},
    quote="qwen_t2i",
)
QWEN_I2I = ModelRequest(
    "qwen-i2i",
    GENERATE_IMAGE_OPERATION,
    "QwenI2i",
    fields={
        "prompt": "body.prompt",
        "negative_prompt": "body.negative_prompt",
        "aspect_ratio": "body.aspect_ratio",
        "image_url": "body.image_url",
        "num_images": "body.num_images",
        "seed": "body.seed",
    },
    constants={"path.model": "qwen-i2i"},
    quote="qwen_i2i",
)
QWEN_EDIT = ModelRequest(
    "qwen-edit",
    GENERATE_IMAGE_OPERATION,
    "QwenEdit",
    fields={
        "prompt": "body.prompt",
        "negative_prompt": "body.negative_prompt",
        "aspect_ratio": "body.aspect_ratio",
        "image_url": "body.image_url",
        "num_images": "body.num_images",
        "seed": "body.seed",
    },
    constants={"path.model": "qwen-edit"},
    quote="qwen_edit",
)
GROK_IMAGINE_T2I = ModelRequest(
    "grok-imagine-t2i",
    GENERATE_IMAGE_OPERATION,
    "GrokImagineT2i",
    fields={
        "prompt": "body.prompt",
        "negative_prompt": "body.negative_prompt",
        "aspect_ratio": "body.aspect_ratio",
        "num_images": "body.num_images",
        "seed": "body.seed",
    },
    constants={"path.model": "grok-imagine-t2i"},
    quote="grok_imagine_t2i",
)
GROK_IMAGINE_I2I = ModelRequest(
    "grok-imagine-i2i",
    GENERATE_IMAGE_OPERATION,
    "GrokImagineI2i",
    fields={
        "prompt": "body.prompt",
        "negative_prompt": "body.negative_prompt",
        "aspect_ratio": "body.aspect_ratio",
        "image_url": "body.image_url",
        "num_images": "body.num_images",
        "seed": "body.seed",
    },
    constants={"path.model": "grok-imagine-i2i"},
    quote="grok_imagine_i2i",
)
SEEDANCE_V1_LITE_T2V = ModelRequest(
    "seedance-v1-lite-t2v",
    GENERATE_VIDEO_OPERATION,
    "SeedanceV1LiteT2v",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "aspect_ratio": "body.aspect_ratio",
        "duration": "body.duration",
        "seed": "body.seed",
    },
    constants={"path.model": "seedance-v1-lite-t2v"},
    quote="seedance_v1_lite_t2v",
)
SEEDANCE_V1_PRO_T2V = ModelRequest(
    "seedance-v1-pro-t2v",
    GENERATE_VIDEO_OPERATION,
    "SeedanceV1ProT2v",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "aspect_ratio": "body.aspect_ratio",
        "duration": "body.duration",
        "seed": "body.seed",
    },
    constants={"path.model": "seedance-v1-pro-t2v"},
    quote="seedance_v1_pro_t2v",
)
SEEDANCE_1_5_PRO_T2V = ModelRequest(
    "seedance-1-5-pro-t2v",
    GENERATE_VIDEO_OPERATION,
    "Seedance15ProT2v",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "aspect_ratio": "body.aspect_ratio",
        "duration": "body.duration",
        "seed": "body.seed",
    },
    constants={"path.model": "seedance-1-5-pro-t2v"},
    quote="seedance_1_5_pro_t2v",
)
KLING_2_5_TURBO_T2V = ModelRequest(
    "kling-2-5-turbo-t2v",
    GENERATE_VIDEO_OPERATION,
    "Kling25TurboT2v",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "aspect_ratio": "body.aspect_ratio",
        "duration": "body.duration",
        "seed": "body.seed",
    },
    constants={"path.model": "kling-2-5-turbo-t2v"},
    quote="kling_2_5_turbo_t2v",
)
KLING_2_6_T2V = ModelRequest(
    "kling-2-6-t2v",
    GENERATE_VIDEO_OPERATION,
    "Kling26T2v",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "aspect_ratio": "body.aspect_ratio",
        "duration": "body.duration",
        "seed": "body.seed",
    },
    constants={"path.model": "kling-2-6-t2v"},
    quote="kling_2_6_t2v",
)
KLING_2_1_MASTER_T2V = ModelRequest(
    "kling-2-1-master-t2v",
    GENERATE_VIDEO_OPERATION,
    "Kling21MasterT2v",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "aspect_ratio": "body.aspect_ratio",
        "duration": "body.duration",
        "seed": "body.seed",
    },
    constants={"path.model": "kling-2-1-master-t2v"},
    quote="kling_2_1_master_t2v",
)
WAN_2_6_T2V = ModelRequest(
    "wan-2-6-t2v",
    GENERATE_VIDEO_OPERATION,
    "Wan26T2v",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "aspect_ratio": "body.aspect_ratio",
        "duration": "body.duration",
        "seed": "body.seed",
    },
    constants={"path.model": "wan-2-6-t2v"},
    quote="wan_2_6_t2v",
)
WAN_2_5_T2V = ModelRequest(
    "wan-2-5-t2v",
    GENERATE_VIDEO_OPERATION,
    "Wan25T2v",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "aspect_ratio": "body.aspect_ratio",
        "duration": "body.duration",
        "seed": "body.seed",
    },
    constants={"path.model": "wan-2-5-t2v"},
    quote="wan_2_5_t2v",
)
VEO_3_FAST_T2V = ModelRequest(
    "veo-3-fast-t2v",
    GENERATE_VIDEO_OPERATION,
    "Veo3FastT2v",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "aspect_ratio": "body.aspect_ratio",
        "duration": "body.duration",
        "seed": "body.seed",
    },
    constants={"path.model": "veo-3-fast-t2v"},
    quote="veo_3_fast_t2v",
)
VEO_3_QUALITY_T2V = ModelRequest(
    "veo-3-quality-t2v",
    GENERATE_VIDEO_OPERATION,
    "Veo3QualityT2v",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "aspect_ratio": "body.aspect_ratio",
        "duration": "body.duration",
        "seed": "body.seed",
    },
    constants={"path.model": "veo-3-quality-t2v"},
    quote="veo_3_quality_t2v",
)
SORA_2_T2V = ModelRequest(
    "sora-2-t2v",
    GENERATE_VIDEO_OPERATION,
    "Sora2T2v",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "aspect_ratio": "body.aspect_ratio",
        "duration": "body.duration",
        "seed": "body.seed",
    },
    constants={"path.model": "sora-2-t2v"},
    quote="sora_2_t2v",
)
SORA_2_PRO_T2V = ModelRequest(
    "sora-2-pro-t2v",
    GENERATE_VIDEO_OPERATION,
    "Sora2ProT2v",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "aspect_ratio": "body.aspect_ratio",
        "duration": "body.duration",
        "seed": "body.seed",
    },
    constants={"path.model": "sora-2-pro-t2v"},
    quote="sora_2_pro_t2v",
)
HAILUO_02_T2V_PRO = ModelRequest(
    "hailuo-02-t2v-pro",
    GENERATE_VIDEO_OPERATION,
    "Hailuo02T2vPro",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "aspect_ratio": "body.aspect_ratio",
        "duration": "body.duration",
        "seed": "body.seed",
    },
    constants={"path.model": "hailuo-02-t2v-pro"},
    quote="hailuo_02_t2v_pro",
)
HAILUO_02_T2V_STANDARD = ModelRequest(
    "hailuo-02-t2v-standard",
    GENERATE_VIDEO_OPERATION,
    "Hailuo02T2vStandard",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "aspect_ratio": "body.aspect_ratio",
        "duration": "body.duration",
        "seed": "body.seed",
    },
    constants={"path.model": "hailuo-02-t2v-standard"},
    quote="hailuo_02_t2v_standard",
)
GROK_IMAGINE_T2V = ModelRequest(
    "grok-imagine-t2v",
    GENERATE_VIDEO_OPERATION,
    "GrokImagineT2v",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "aspect_ratio": "body.aspect_ratio",
        "duration": "body.duration",
        "seed": "body.seed",
    },
    constants={"path.model": "grok-imagine-t2v"},
    quote="grok_imagine_t2v",
)
SEEDANCE_V1_LITE_I2V = ModelRequest(
    "seedance-v1-lite-i2v",
    GENERATE_VIDEO_OPERATION,
    "SeedanceV1LiteI2v",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "aspect_ratio": "body.aspect_ratio",
        "duration": "body.duration",
        "seed": "body.seed",
    },
    constants={"path.model": "seedance-v1-lite-i2v"},
    quote="seedance_v1_lite_i2v",
)
SEEDANCE_V1_PRO_I2V = ModelRequest(
    "seedance-v1-pro-i2v",
    GENERATE_VIDEO_OPERATION,
    "SeedanceV1ProI2v",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "aspect_ratio": "body.aspect_ratio",
        "duration": "body.duration",
        "seed": "body.seed",
    },
    constants={"path.model": "seedance-v1-pro-i2v"},
    quote="seedance_v1_pro_i2v",
)
SEEDANCE_1_5_PRO_I2V = ModelRequest(
    "seedance-1-5-pro-i2v",
    GENERATE_VIDEO_OPERATION,
    "Seedance15ProI2v",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "aspect_ratio": "body.aspect_ratio",
        "duration": "body.duration",
        "seed": "body.seed",
    },
    constants={"path.model": "seedance-1-5-pro-i2v"},
    quote="seedance_1_5_pro_i2v",
)
KLING_2_5_TURBO_I2V = ModelRequest(
    "kling-2-5-turbo-i2v",
    GENERATE_VIDEO_OPERATION,
    "Kling25TurboI2v",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "aspect_ratio": "body.aspect_ratio",
        "duration": "body.duration",
        "seed": "body.seed",
    },
    constants={"path.model": "kling-2-5-turbo-i2v"},
    quote="kling_2_5_turbo_i2v",
)
KLING_2_6_I2V = ModelRequest(
    "kling-2-6-i2v",
    GENERATE_VIDEO_OPERATION,
    "Kling26I2v",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "aspect_ratio": "body.aspect_ratio",
        "duration": "body.duration",
        "seed": "body.seed",
    },
    constants={"path.model": "kling-2-6-i2v"},
    quote="kling_2_6_i2v",
)
KLING_2_1_MASTER_I2V = ModelRequest(
    "kling-2-1-master-i2v",
    GENERATE_VIDEO_OPERATION,
    "Kling21MasterI2v",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "aspect_ratio": "body.aspect_ratio",
        "duration": "body.duration",
        "seed": "body.seed",
    },
    constants={"path.model": "kling-2-1-master-i2v"},
    quote="kling_2_1_master_i2v",
)
WAN_2_6_I2V = ModelRequest(
    "wan-2-6-i2v",
    GENERATE_VIDEO_OPERATION,
    "Wan26I2v",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "aspect_ratio": "body.aspect_ratio",
        "duration": "body.duration",
        "seed": "body.seed",
    },
    constants={"path.model": "wan-2-6-i2v"},
    quote="wan_2_6_i2v",
)
WAN_2_5_I2V = ModelRequest(
    "wan-2-5-i2v",
    GENERATE_VIDEO_OPERATION,
    "Wan25I2v",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "aspect_ratio": "body.aspect_ratio",
        "duration": "body.duration",
        "seed": "body.seed",
    },
    constants={"path.model": "wan-2-5-i2v"},
    quote="wan_2_5_i2v",
)
VEO_3_FAST_I2V = ModelRequest(
    "veo-3-fast-i2v",
    GENERATE_VIDEO_OPERATION,
    "Veo3FastI2v",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "aspect_ratio": "body.aspect_ratio",
        "duration": "body.duration",
        "seed": "body.seed",
    },
    constants={"path.model": "veo-3-fast-i2v"},
    quote="veo_3_fast_i2v",
)
VEO_3_QUALITY_I2V = ModelRequest(
    "veo-3-quality-i2v",
    GENERATE_VIDEO_OPERATION,
    "Veo3QualityI2v",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "aspect_ratio": "body.aspect_ratio",
        "duration": "body.duration",
        "seed": "body.seed",
    },
    constants={"path.model": "veo-3-quality-i2v"},
    quote="veo_3_quality_i2v",
)
SORA_2_I2V = ModelRequest(
    "sora-2-i2v",
    GENERATE_VIDEO_OPERATION,
    "Sora2I2v",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "aspect_ratio": "body.aspect_ratio",
        "duration": "body.duration",
        "seed": "body.seed",
    },
    constants={"path.model": "sora-2-i2v"},
    quote="sora_2_i2v",
)
SORA_2_PRO_I2V = ModelRequest(
    "sora-2-pro-i2v",
    GENERATE_VIDEO_OPERATION,
    "Sora2ProI2v",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "aspect_ratio": "body.aspect_ratio",
        "duration": "body.duration",
        "seed": "body.seed",
    },
    constants={"path.model": "sora-2-pro-i2v"},
    quote="sora_2_pro_i2v",
)
HAILUO_02_I2V_PRO = ModelRequest(
    "hailuo-02-i2v-pro",
    GENERATE_VIDEO_OPERATION,
    "Hailuo02I2vPro",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "aspect_ratio": "body.aspect_ratio",
        "duration": "body.duration",
        "seed": "body.seed",
    },
    constants={"path.model": "hailuo-02-i2v-pro"},
    quote="hailuo_02_i2v_pro",
)
HAILUO_02_I2V_STANDARD = ModelRequest(
    "hailuo-02-i2v-standard",
    GENERATE_VIDEO_OPERATION,
    "Hailuo02I2vStandard",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "aspect_ratio": "body.aspect_ratio",
        "duration": "body.duration",
        "seed": "body.seed",
    },
    constants={"path.model": "hailuo-02-i2v-standard"},
    quote="hailuo_02_i2v_standard",
)
GROK_IMAGINE_I2V = ModelRequest(
    "grok-imagine-i2v",
    GENERATE_VIDEO_OPERATION,
    "GrokImagineI2v",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "aspect_ratio": "body.aspect_ratio",
        "duration": "body.duration",
        "seed": "body.seed",
    },
    constants={"path.model": "grok-imagine-i2v"},
    quote="grok_imagine_i2v",
)
MODELS = (
    CELEBIFY_PRO,
    CELEBIFY_NOIR,
    CELEBIFY_X_PLUS,
    Z_IMAGE,
    SEEDREAM_3,
    SEEDREAM_4_T2I,
    SEEDREAM_4_EDIT,
    SEEDREAM_4_5_T2I,
    SEEDREAM_4_5_EDIT,
    FLUX_2_PRO_T2I,
    FLUX_2_PRO_I2I,
    FLUX_2_FLEX_T2I,
    FLUX_2_FLEX_I2I,
    QWEN_T2I,
    QWEN_I2I,
    QWEN_EDIT,
    GROK_IMAGINE_T2I,
    GROK_IMAGINE_I2I,
    SEEDANCE_V1_LITE_T2V,
    SEEDANCE_V1_PRO_T2V,
    SEEDANCE_1_5_PRO_T2V,
    KLING_2_5_TURBO_T2V,
    KLING_2_6_T2V,
    KLING_2_1_MASTER_T2V,
    WAN_2_6_T2V,
    WAN_2_5_T2V,
    VEO_3_FAST_T2V,
    VEO_3_QUALITY_T2V,
    SORA_2_T2V,
    SORA_2_PRO_T2V,
    HAILUO_02_T2V_PRO,
    HAILUO_02_T2V_STANDARD,
    GROK_IMAGINE_T2V,
    SEEDANCE_V1_LITE_I2V,
    SEEDANCE_V1_PRO_I2V,
    SEEDANCE_1_5_PRO_I2V,
    KLING_2_5_TURBO_I2V,
    KLING_2_6_I2V,
    KLING_2_1_MASTER_I2V,
    WAN_2_6_I2V,
    WAN_2_5_I2V,
    VEO_3_FAST_I2V,
    VEO_3_QUALITY_I2V,
    SORA_2_I2V,
    SORA_2_PRO_I2V,
    HAILUO_02_I2V_PRO,
    HAILUO_02_I2V_STANDARD,
    GROK_IMAGINE_I2V,
)
