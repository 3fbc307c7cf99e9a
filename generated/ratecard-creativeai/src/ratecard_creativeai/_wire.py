# Made by ratecard from specs/creativeai/. Change the spec, not this file.
"""The wire: the provider, its operations and job profiles, and where each argument goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ratecard_runtime.description.operations import Argument, ModelRequest, Operation, Rule
from ratecard_runtime.description.profiles import JobProfile, Polling, StateRule
from ratecard_runtime.description.provider import AuthScheme, ErrorRules, KnownError, ProviderInfo
from ratecard_runtime.json_value import JsonValue

if TYPE_CHECKING:
    from ratecard_creativeai import models

PROVIDER = ProviderInfo(
    id="creativeai",
    name="CreativeAI",
    base_url="https://api.creativeai.run",
    key_env="CREATIVEAI_API_KEY",
    version="0.1.0",
    auth=(AuthScheme("bearer", "header", "Authorization", "Bearer "),),
    errors=ErrorRules(
        code=("error.code", "error.type"),
        message=("error.message",),
        known=(
            KnownError(400, "content_policy_violation", "content_rejected"),
            KnownError(400, "invalid_request_error", "invalid_request"),
            KnownError(401, "authentication_error", "authentication"),
            KnownError(402, "insufficient_credits", "insufficient_credits"),
            KnownError(429, "rate_limit_exceeded", "rate_limited"),
            KnownError(503, "provider_unavailable", "server"),
        ),
    ),
    models="ratecard_creativeai.models",
    pricing="ratecard_creativeai.pricing",
)

IMAGE_GENERATE_OPERATION: Operation[models.ImageAnswer] = Operation(
    "image_generate",
    "POST",
    "/v1/images/generations",
    "bearer",
    effect="paid",
    parameters={
        "model": "body.model",
        "prompt": Argument("body.prompt", {"type": "string"}),
        "size": "body.size",
        "background": "body.background",
        "n": Argument("body.n", {"type": "integer", "minimum": 1, "maximum": 4}),
        "quality": "body.quality",
        "character_reference_url": Argument("body.character_reference_url", {"type": "string"}),
        "character_references": Argument(
            "body.character_references",
            {"type": "array", "maxItems": 3, "items": {"type": "string"}},
        ),
        "camera_angle": Argument("body.camera_angle", {"type": "string"}),
        "style_reference_url": Argument("body.style_reference_url", {"type": "string"}),
    },
    choices={
        "model": ("dall-e-3", "gpt-image-1"),
        "size": ("1024x1024", "1536x1024", "1024x1536", "1792x1024"),
        "background": ("auto", "transparent"),
        "quality": ("standard", "hd"),
    },
    model_parameter="model",
    response="ImageAnswer",
    quote="images_generate",
)
IMAGE_EDIT_OPERATION: Operation[models.ImageAnswer] = Operation(
    "image_edit",
    "POST",
    "/v1/images/edits",
    "bearer",
    effect="paid",
    parameters={
        "model": "form.model",
        "image": "file.image",
        "mask": "file.mask",
        "prompt": Argument("form.prompt", {"type": "string"}),
        "outpaint_direction": Argument("form.outpaint_direction", {"type": "string"}),
        "style_reference_url": Argument("form.style_reference_url", {"type": "string"}),
        "size": Argument("form.size", {"type": "string"}),
    },
    choices={"model": ("seedream-v4.5-edit", "wan-2.6-image-edit")},
    model_parameter="model",
    response="ImageAnswer",
    quote="images_edit",
)
VIDEO_GET_OPERATION: Operation[models.VideoGeneration] = Operation(
    "video_get",
    "GET",
    "/v1/video/generations/{generation_id}",
    "bearer",
    effect="read",
    parameters={"generation_id": Argument("path.generation_id", {"type": "string"}, required=True)},
    response="VideoGeneration",
)
VIDEO_BATCH_GET_OPERATION: Operation[models.VideoBatchStatus] = Operation(
    "video_batch_get",
    "GET",
    "/v1/video/generations/batch/{batch_id}",
    "bearer",
    effect="read",
    parameters={"batch_id": Argument("path.batch_id", {"type": "string"}, required=True)},
    response="VideoBatchStatus",
)
GENERATION_GET_OPERATION: Operation[models.Generation] = Operation(
    "generation_get",
    "GET",
    "/api/generate/status/{generation_id}",
    "bearer",
    effect="read",
    parameters={"generation_id": Argument("path.generation_id", {"type": "string"}, required=True)},
    response="Generation",
)
NATIVE_GET_PREDICTION_OPERATION: Operation[JsonValue] = Operation(
    "native_get_prediction",
    "GET",
    "/api/v1/model/prediction/{id}",
    "bearer",
    effect="read",
    parameters={"id": Argument("path.id", {"type": "string"}, required=True)},
)
NATIVE_CALCULATE_OPERATION: Operation[JsonValue] = Operation(
    "native_calculate",
    "POST",
    "/api/v1/model/calculate",
    "bearer",
    effect="read",
    undocumented_body=True,
)
MODEL_LIST_OPERATION: Operation[JsonValue] = Operation(
    "model_list", "GET", "/v1/models", "bearer", effect="read"
)
CHAT_COMPLETIONS_OPERATION: Operation[models.ChatCompletion] = Operation(
    "chat_completions",
    "POST",
    "/v1/chat/completions",
    "bearer",
    effect="paid",
    parameters={
        "model": Argument("body.model", {"type": "string"}),
        "messages": Argument("body.messages", {"type": "array", "items": {"type": "object"}}),
    },
    response="ChatCompletion",
    undocumented_body=True,
    quote="chat_completions_create",
)
COMPLETIONS_OPERATION: Operation[models.TextCompletion] = Operation(
    "completions",
    "POST",
    "/v1/completions",
    "bearer",
    effect="paid",
    response="TextCompletion",
    undocumented_body=True,
    quote="completions_create",
)
VIDEO_JOB = JobProfile(
    id="video",
    job_id=("id", "generation_id"),
    status_operation=VIDEO_GET_OPERATION,
    status_parameter="generation_id",
    states=(
        StateRule("pending", value="pending"),
        StateRule("pending", value="processing"),
        StateRule("succeeded", value="completed"),
        StateRule("failed", value="failed"),
    ),
    status=("status",),
    result_urls=("output_url", "data[].url"),
    failure_message=("error.message",),
    failure_code=("error.code",),
    charged_credits=("adjusted_credits", "credits"),
    polling=Polling(
        initial=10, factor=1, maximum=10, deadline=600, slow_after=120, slow_interval=30
    ),
    refund="The docs say that failed requests are never billed, and show a failed video whose credits came back.",
    refunded=True,
)
BATCH_JOB = JobProfile(
    id="batch",
    job_id=("batch_id",),
    status_operation=VIDEO_BATCH_GET_OPERATION,
    status_parameter="batch_id",
    states=(
        StateRule("pending", equals={"completed": 0, "failed": 0}),
        StateRule("succeeded", equals={"pending": 0, "processing": 0, "failed": 0}),
        StateRule("failed", equals={"pending": 0, "processing": 0, "completed": 0}),
        StateRule("partial", equals={"pending": 0, "processing": 0}),
        StateRule("pending", has="batch_id"),
    ),
    result_urls=("jobs[].output_url",),
    failure_message=("jobs[].error_message",),
    charged_credits=("credits_charged",),
    polling=Polling(
        initial=10, factor=1, maximum=10, deadline=600, slow_after=120, slow_interval=30
    ),
    refund="The docs say that failed requests are never billed.",
    refunded=True,
)
VOICE_JOB = JobProfile(
    id="voice",
    job_id=("id",),
    status_operation=GENERATION_GET_OPERATION,
    status_parameter="generation_id",
    states=(
        StateRule("pending", value="PENDING"),
        StateRule("pending", value="PROCESSING"),
        StateRule("succeeded", value="COMPLETED"),
        StateRule("failed", value="FAILED"),
    ),
    status=("status",),
    result_urls=("output_url",),
    failure_message=("error.message", "error_message"),
    charged_credits=("credits",),
    polling=Polling(initial=3, factor=1, maximum=3, deadline=600),
    refund="The credits of a failed job come back by themselves.",
    refunded=True,
)
GENERATION_JOB = JobProfile(
    id="generation",
    job_id=("id",),
    status_operation=GENERATION_GET_OPERATION,
    status_parameter="generation_id",
    states=(
        StateRule("pending", value="PENDING"),
        StateRule("pending", value="PROCESSING"),
        StateRule("succeeded", value="COMPLETED"),
        StateRule("failed", value="FAILED"),
    ),
    status=("status",),
    result_urls=("output_url",),
    failure_message=("error.message", "error_message"),
    charged_credits=("credits",),
    polling=Polling(initial=3, factor=1, maximum=3, deadline=600),
    refund="The docs say that failed requests are never billed.",
    refunded=True,
)
PREDICTION_JOB = JobProfile(
    id="prediction",
    job_id=("id", "prediction_id"),
    status_operation=NATIVE_GET_PREDICTION_OPERATION,
    status_parameter="id",
    states=(
        StateRule("pending", value="pending"),
        StateRule("pending", value="processing"),
        StateRule("succeeded", value="completed"),
        StateRule("failed", value="failed"),
        StateRule("pending", value="PENDING"),
        StateRule("pending", value="PROCESSING"),
        StateRule("succeeded", value="COMPLETED"),
        StateRule("failed", value="FAILED"),
    ),
    status=("status",),
    result_urls=("output_url",),
    failure_message=("error.message", "error_message"),
    charged_credits=("credits",),
    polling=Polling(
        initial=10, factor=1, maximum=10, deadline=600, slow_after=120, slow_interval=30
    ),
    refund="The docs say that failed requests are never billed.",
    refunded=True,
)
BACKGROUND_REMOVAL_OPERATION: Operation[JsonValue] = Operation(
    "background_removal",
    "POST",
    "/api/generate/background-removal",
    "bearer",
    effect="paid",
    undocumented_body=True,
    quote="images_remove_background",
    job=GENERATION_JOB,
)
UPSCALE_OPERATION: Operation[JsonValue] = Operation(
    "upscale",
    "POST",
    "/api/generate/upscale",
    "bearer",
    effect="paid",
    undocumented_body=True,
    quote="images_upscale",
    job=GENERATION_JOB,
)
RESTORE_OPERATION: Operation[JsonValue] = Operation(
    "restore",
    "POST",
    "/api/generate/restore",
    "bearer",
    effect="paid",
    undocumented_body=True,
    quote="images_restore",
    job=GENERATION_JOB,
)
VIDEO_GENERATE_OPERATION: Operation[models.VideoGeneration] = Operation(
    "video_generate",
    "POST",
    "/v1/video/generations",
    "bearer",
    effect="paid",
    parameters={
        "model": "body.model",
        "prompt": Argument("body.prompt", {"type": "string"}),
        "image_url": Argument("body.image_url", {"type": "string"}),
        "duration": Argument("body.duration", {"type": "integer", "minimum": 3, "maximum": 15}),
        "aspect_ratio": "body.aspect_ratio",
        "resolution": "body.resolution",
        "failover": Argument("body.failover", {"type": "boolean"}),
        "webhook_url": Argument("body.webhook_url", {"type": "string"}),
        "webhook_auto_retry": Argument("body.webhook_auto_retry", {"type": "boolean"}),
        "character_reference_url": Argument("body.character_reference_url", {"type": "string"}),
        "character_references": Argument(
            "body.character_references",
            {"type": "array", "maxItems": 3, "items": {"type": "string"}},
        ),
        "camera_angle": Argument("body.camera_angle", {"type": "string"}),
        "style_reference_url": Argument("body.style_reference_url", {"type": "string"}),
        "multi_shot_prompts": Argument(
            "body.multi_shot_prompts", {"type": "array", "items": {"type": "string"}}
        ),
        "ai_director_mode": Argument("body.ai_director_mode", {"type": "boolean"}),
        "sound": Argument("body.sound", {"type": "boolean"}),
        "cfg_scale": "body.cfg_scale",
    },
    choices={
        "model": ("auto", "kling-o3-pro", "kling-v3", "seedance-1.5-pro"),
        "aspect_ratio": ("21:9", "16:9", "4:3", "1:1", "3:4", "9:16"),
        "resolution": ("480p", "720p", "1080p"),
    },
    model_parameter="model",
    response="VideoGeneration",
    quote="videos_generate",
    job=VIDEO_JOB,
)
VIDEO_GENERATE_ALIAS_OPERATION: Operation[models.VideoGeneration] = Operation(
    "video_generate_alias",
    "POST",
    "/v1/video/generate",
    "bearer",
    effect="paid",
    parameters={
        "model": "body.model",
        "prompt": Argument("body.prompt", {"type": "string"}),
        "image_url": Argument("body.image_url", {"type": "string"}),
        "duration": Argument("body.duration", {"type": "integer", "minimum": 3, "maximum": 15}),
        "aspect_ratio": "body.aspect_ratio",
        "resolution": "body.resolution",
        "failover": Argument("body.failover", {"type": "boolean"}),
        "webhook_url": Argument("body.webhook_url", {"type": "string"}),
        "webhook_auto_retry": Argument("body.webhook_auto_retry", {"type": "boolean"}),
        "character_reference_url": Argument("body.character_reference_url", {"type": "string"}),
        "character_references": Argument(
            "body.character_references",
            {"type": "array", "maxItems": 3, "items": {"type": "string"}},
        ),
        "camera_angle": Argument("body.camera_angle", {"type": "string"}),
        "style_reference_url": Argument("body.style_reference_url", {"type": "string"}),
        "multi_shot_prompts": Argument(
            "body.multi_shot_prompts", {"type": "array", "items": {"type": "string"}}
        ),
        "ai_director_mode": Argument("body.ai_director_mode", {"type": "boolean"}),
        "sound": Argument("body.sound", {"type": "boolean"}),
        "cfg_scale": "body.cfg_scale",
    },
    choices={
        "model": ("auto", "kling-o3-pro", "kling-v3", "seedance-1.5-pro"),
        "aspect_ratio": ("21:9", "16:9", "4:3", "1:1", "3:4", "9:16"),
        "resolution": ("480p", "720p", "1080p"),
    },
    response="VideoGeneration",
    quote="videos_generate_by_alias",
    job=VIDEO_JOB,
)
VIDEO_BATCH_GENERATE_OPERATION: Operation[models.VideoBatch] = Operation(
    "video_batch_generate",
    "POST",
    "/v1/video/generations/batch",
    "bearer",
    effect="paid",
    parameters={
        "prompts": Argument(
            "body.prompts",
            {"type": "array", "minItems": 1, "maxItems": 20, "items": {"$ref": "VideoPrompt"}},
            required=True,
        ),
        "model": Argument("body.model", {"type": "string"}),
        "aspect_ratio": "body.aspect_ratio",
        "duration": Argument("body.duration", {"type": "integer", "minimum": 3, "maximum": 15}),
        "webhook_url": Argument("body.webhook_url", {"type": "string"}),
    },
    choices={"aspect_ratio": ("21:9", "16:9", "4:3", "1:1", "3:4", "9:16")},
    response="VideoBatch",
    quote="videos_batches_generate",
    job=BATCH_JOB,
)
VOICE_GENERATE_OPERATION: Operation[models.Generation] = Operation(
    "voice_generate",
    "POST",
    "/api/generate/voice",
    "bearer",
    effect="paid",
    parameters={
        "text": Argument("body.text", {"type": "string", "minLength": 1, "maxLength": 5000}),
        "voice": "body.voice",
        "language": "body.language",
        "speed": Argument("body.speed", {"type": "number", "minimum": 0.5, "maximum": 2.0}),
        "webhook_url": Argument("body.webhook_url", {"type": "string"}),
    },
    choices={
        "voice": ("alloy", "echo", "fable", "onyx", "nova", "shimmer"),
        "language": ("en", "zh", "ja", "ko", "es", "fr", "de", "pt", "ru", "ar"),
    },
    response="Generation",
    quote="voice_generate",
    job=VOICE_JOB,
)
COMPOSE_OPERATION: Operation[JsonValue] = Operation(
    "compose",
    "POST",
    "/api/generate/compose",
    "bearer",
    effect="paid",
    parameters={
        "video_url": Argument("body.video_url", {"type": "string"}, required=True),
        "audio_url": Argument("body.audio_url", {"type": "string"}, required=True),
        "replace_audio": Argument("body.replace_audio", {"type": "boolean"}, required=True),
        "webhook_url": Argument("body.webhook_url", {"type": "string"}),
    },
    quote="videos_compose",
    job=GENERATION_JOB,
)
CHART_TO_VIDEO_OPERATION: Operation[JsonValue] = Operation(
    "chart_to_video",
    "POST",
    "/api/generate/chart-to-video",
    "bearer",
    effect="paid",
    parameters={
        "chart_image_url": Argument("body.chart_image_url", {"type": "string"}),
        "chart_data": Argument("body.chart_data", {"$ref": "ChartData"}),
        "animation_style": "body.animation_style",
        "title": Argument("body.title", {"type": "string"}),
        "duration": Argument("body.duration", {"type": "integer"}),
        "webhook_url": Argument("body.webhook_url", {"type": "string"}),
    },
    choices={"animation_style": ("ken_burns", "build_up", "reveal", "morph")},
    rules=(Rule("at_least_one", ("chart_image_url", "chart_data")),),
    quote="videos_chart_to_video",
    job=GENERATION_JOB,
)
NATIVE_GENERATE_IMAGE_OPERATION: Operation[JsonValue] = Operation(
    "native_generate_image",
    "POST",
    "/api/v1/model/generateImage",
    "bearer",
    effect="paid",
    undocumented_body=True,
    quote="native_generate_image",
    job=PREDICTION_JOB,
)
NATIVE_GENERATE_VIDEO_OPERATION: Operation[JsonValue] = Operation(
    "native_generate_video",
    "POST",
    "/api/v1/model/generateVideo",
    "bearer",
    effect="paid",
    undocumented_body=True,
    quote="native_generate_video",
    deprecated="native.generate_video is deprecated; use videos.generate.",
    job=PREDICTION_JOB,
)
JOBS = (VIDEO_JOB, BATCH_JOB, VOICE_JOB, GENERATION_JOB, PREDICTION_JOB)

DALL_E_3 = ModelRequest(
    "dall-e-3",
    IMAGE_GENERATE_OPERATION,
    "DallE3",
    fields={
        "prompt": "body.prompt",
        "size": "body.size",
        "background": "body.background",
        "n": "body.n",
        "quality": "body.quality",
        "character_reference_url": "body.character_reference_url",
        "character_references": "body.character_references",
        "camera_angle": "body.camera_angle",
        "style_reference_url": "body.style_reference_url",
    },
    constants={"body.model": "dall-e-3"},
    quote="dall_e_3",
)
GPT_IMAGE_1 = ModelRequest(
    "gpt-image-1",
    IMAGE_GENERATE_OPERATION,
    "GptImage1",
    fields={
        "prompt": "body.prompt",
        "size": "body.size",
        "background": "body.background",
        "n": "body.n",
        "quality": "body.quality",
        "character_reference_url": "body.character_reference_url",
        "character_references": "body.character_references",
        "camera_angle": "body.camera_angle",
        "style_reference_url": "body.style_reference_url",
    },
    constants={"body.model": "gpt-image-1"},
    quote="gpt_image_1",
)
SEEDREAM_V4_5_EDIT = ModelRequest(
    "seedream-v4.5-edit",
    IMAGE_EDIT_OPERATION,
    "SeedreamV45Edit",
    fields={
        "image": "file.image",
        "mask": "file.mask",
        "prompt": "form.prompt",
        "outpaint_direction": "form.outpaint_direction",
        "style_reference_url": "form.style_reference_url",
        "size": "form.size",
    },
    constants={"form.model": "seedream-v4.5-edit"},
    quote="seedream_v4_5_edit",
)
WAN_2_6_IMAGE_EDIT = ModelRequest(
    "wan-2.6-image-edit",
    IMAGE_EDIT_OPERATION,
    "Wan26ImageEdit",
    fields={
        "image": "file.image",
        "mask": "file.mask",
        "prompt": "form.prompt",
        "outpaint_direction": "form.outpaint_direction",
        "style_reference_url": "form.style_reference_url",
        "size": "form.size",
    },
    constants={"form.model": "wan-2.6-image-edit"},
    quote="wan_2_6_image_edit",
)
AUTO = ModelRequest(
    "auto",
    VIDEO_GENERATE_OPERATION,
    "Auto",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "duration": "body.duration",
        "aspect_ratio": "body.aspect_ratio",
        "resolution": "body.resolution",
        "failover": "body.failover",
        "webhook_url": "body.webhook_url",
        "webhook_auto_retry": "body.webhook_auto_retry",
        "character_reference_url": "body.character_reference_url",
        "character_references": "body.character_references",
        "camera_angle": "body.camera_angle",
        "style_reference_url": "body.style_reference_url",
    },
    constants={"body.model": "auto"},
    quote="auto",
)
KLING_O3_PRO = ModelRequest(
    "kling-o3-pro",
    VIDEO_GENERATE_OPERATION,
    "KlingO3Pro",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "duration": "body.duration",
        "aspect_ratio": "body.aspect_ratio",
        "resolution": "body.resolution",
        "failover": "body.failover",
        "webhook_url": "body.webhook_url",
        "webhook_auto_retry": "body.webhook_auto_retry",
        "character_reference_url": "body.character_reference_url",
        "character_references": "body.character_references",
        "camera_angle": "body.camera_angle",
        "style_reference_url": "body.style_reference_url",
        "multi_shot_prompts": "body.multi_shot_prompts",
        "ai_director_mode": "body.ai_director_mode",
        "sound": "body.sound",
        "cfg_scale": "body.cfg_scale",
    },
    constants={"body.model": "kling-o3-pro"},
    quote="kling_o3_pro",
)
KLING_V3 = ModelRequest(
    "kling-v3",
    VIDEO_GENERATE_OPERATION,
    "KlingV3",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "duration": "body.duration",
        "aspect_ratio": "body.aspect_ratio",
        "resolution": "body.resolution",
        "failover": "body.failover",
        "webhook_url": "body.webhook_url",
        "webhook_auto_retry": "body.webhook_auto_retry",
        "character_reference_url": "body.character_reference_url",
        "character_references": "body.character_references",
        "camera_angle": "body.camera_angle",
        "style_reference_url": "body.style_reference_url",
        "multi_shot_prompts": "body.multi_shot_prompts",
        "ai_director_mode": "body.ai_director_mode",
        "sound": "body.sound",
        "cfg_scale": "body.cfg_scale",
    },
    constants={"body.model": "kling-v3"},
    quote="kling_v3",
)
SEEDANCE_1_5_PRO = ModelRequest(
    "seedance-1.5-pro",
    VIDEO_GENERATE_OPERATION,
    "Seedance15Pro",
    fields={
        "prompt": "body.prompt",
        "image_url": "body.image_url",
        "duration": "body.duration",
        "aspect_ratio": "body.aspect_ratio",
        "resolution": "body.resolution",
        "failover": "body.failover",
        "webhook_url": "body.webhook_url",
        "webhook_auto_retry": "body.webhook_auto_retry",
        "character_reference_url": "body.character_reference_url",
        "character_references": "body.character_references",
        "camera_angle": "body.camera_angle",
        "style_reference_url": "body.style_reference_url",
    },
    constants={"body.model": "seedance-1.5-pro"},
    quote="seedance_1_5_pro",
)
CLAUDE = ModelRequest(
    "claude-*",
    CHAT_COMPLETIONS_OPERATION,
    "Claude",
    fields={"model": "body.model", "messages": "body.messages"},
    quote="claude",
)
GEMINI = ModelRequest(
    "gemini-*",
    CHAT_COMPLETIONS_OPERATION,
    "Gemini",
    fields={"model": "body.model", "messages": "body.messages"},
    quote="gemini",
)
GPT = ModelRequest(
    "gpt-*",
    CHAT_COMPLETIONS_OPERATION,
    "Gpt",
    fields={"model": "body.model", "messages": "body.messages"},
    quote="gpt",
)
MODELS = (
    DALL_E_3,
    GPT_IMAGE_1,
    SEEDREAM_V4_5_EDIT,
    WAN_2_6_IMAGE_EDIT,
    AUTO,
    KLING_O3_PRO,
    KLING_V3,
    SEEDANCE_1_5_PRO,
    CLAUDE,
    GEMINI,
    GPT,
)
