# Made by ratecard from specs/zencreator/. Change the spec, not this file.
"""The wire: the provider, its operations and job profiles, and where each argument goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ratecard_runtime.description.operations import (
    Argument,
    AssetUpload,
    ModelRequest,
    Operation,
    Rule,
    Send,
)
from ratecard_runtime.description.profiles import JobProfile, Polling, StateRule
from ratecard_runtime.description.provider import AuthScheme, ErrorRules, KnownError, ProviderInfo
from ratecard_runtime.json_value import JsonValue

if TYPE_CHECKING:
    from ratecard_zencreator import models

PROVIDER = ProviderInfo(
    id="zencreator",
    name="ZenCreator",
    base_url="https://api.zencreator.pro",
    key_env="ZENCREATOR_API_KEY",
    version="0.1.0",
    auth=(AuthScheme("bearer", "header", "Authorization", "Bearer "),),
    errors=ErrorRules(
        code=("error.code",),
        message=("error.message",),
        known=(
            KnownError(401, "missing_api_key", "authentication"),
            KnownError(401, "invalid_api_key", "authentication"),
            KnownError(402, "insufficient_credits", "insufficient_credits"),
            KnownError(403, "insufficient_scope", "permission"),
            KnownError(403, "forbidden", "permission"),
            KnownError(403, "user_blocked", "permission"),
            KnownError(404, "not_found", "not_found"),
            KnownError(413, "payload_too_large", "payload_too_large"),
            KnownError(415, "unsupported_media_type", "unsupported_media"),
            KnownError(422, "validation_error", "invalid_request"),
            KnownError(429, "rate_limit_exceeded", "rate_limited"),
            KnownError(500, "internal_error", "server", accepted=True),
        ),
    ),
    models="ratecard_zencreator.models",
    pricing="ratecard_zencreator.pricing",
)

LIST_TOOLS_OPERATION: Operation[JsonValue] = Operation(
    "list_tools", "GET", "/api/public/v1/tools", "bearer", effect="read"
)
GET_TOOL_OPERATION: Operation[models.Tool] = Operation(
    "get_tool",
    "GET",
    "/api/public/v1/tools/{tool_name}",
    "bearer",
    effect="read",
    parameters={"tool_name": Argument("path.tool_name", {"type": "string"}, required=True)},
    response="Tool",
)
LIST_LORAS_OPERATION: Operation[JsonValue] = Operation(
    "list_loras",
    "GET",
    "/api/public/v1/loras",
    "bearer",
    effect="read",
    parameters={"model": Argument("query.model", {"type": "string"})},
)
LIST_TEMPLATES_OPERATION: Operation[JsonValue] = Operation(
    "list_templates", "GET", "/api/public/v1/templates", "bearer", effect="read"
)
LIST_PHOTOSHOOT_CATEGORIES_OPERATION: Operation[JsonValue] = Operation(
    "list_photoshoot_categories",
    "GET",
    "/api/public/v1/photoshoot-categories",
    "bearer",
    effect="read",
)
GET_GENERATION_OPERATION: Operation[models.Generation] = Operation(
    "get_generation",
    "GET",
    "/api/public/v1/generations/{id}",
    "bearer",
    effect="read",
    parameters={"id": Argument("path.id", {"type": "string"}, required=True)},
    response="Generation",
)
GET_GENERATION_RESULT_OPERATION: Operation[JsonValue] = Operation(
    "get_generation_result",
    "GET",
    "/api/public/v1/generations/{id}/result",
    "bearer",
    effect="read",
    parameters={"id": Argument("path.id", {"type": "string"}, required=True)},
)
UPLOAD_ASSET_OPERATION: Operation[models.Asset] = Operation(
    "upload_asset",
    "POST",
    "/api/public/v1/assets",
    "bearer",
    effect="free",
    parameters={
        "file": Argument(Send("file.file", max_bytes=52428800), required=True),
        "media_type": Argument("form.media_type", {"type": "string"}, required=True),
    },
    response="Asset",
)
GET_BALANCE_OPERATION: Operation[JsonValue] = Operation(
    "get_balance", "GET", "/api/public/v1/balance", "bearer", effect="read"
)
LIST_TRANSACTIONS_OPERATION: Operation[JsonValue] = Operation(
    "list_transactions", "GET", "/api/public/v1/transactions", "bearer", effect="read"
)
GENERATION_JOB = JobProfile(
    id="generation",
    job_id=("id", "generation_id"),
    status_operation=GET_GENERATION_OPERATION,
    status_parameter="id",
    states=(
        StateRule("pending", value="queued"),
        StateRule("pending", value="processing"),
        StateRule("succeeded", value="succeeded"),
        StateRule("partial", value="partial"),
        StateRule("failed", value="failed"),
    ),
    status=("status",),
    result_operation=GET_GENERATION_RESULT_OPERATION,
    result_urls=("outputs[].download_url", "outputs[].url"),
    failure_message=("error.message", "error"),
    polling=Polling(initial=5, factor=2, maximum=10, deadline=1800),
    refund="Credits are taken when a generation is accepted, and given back by themselves when it fails.",
    refunded=True,
)
CREATE_GENERATION_OPERATION: Operation[JsonValue] = Operation(
    "create_generation",
    "POST",
    "/api/public/v1/generations",
    "bearer",
    effect="paid",
    parameters={
        "tool": Argument("body.tool", {"type": "string"}, required=True),
        "input": Argument("body.input", {"type": "object"}, required=True),
        "idempotency_key": Argument("header.Idempotency-Key", {"type": "string"}),
    },
    choices={
        "tool": (
            "by_prompt",
            "by_ref",
            "carousel",
            "collaber",
            "facegen",
            "faceswap",
            "image_editor",
            "lipsync",
            "photoshoot",
            "upscaler",
            "video2video",
            "video_merger",
            "video_upscaler",
            "videogen",
        ),
    },
    model_parameter="tool",
    idempotency_header="Idempotency-Key",
    idempotency_hours=24,
    job=GENERATION_JOB,
)
JOBS = (GENERATION_JOB,)
ASSETS = AssetUpload(
    operation=UPLOAD_ASSET_OPERATION, file="file", id=("asset_id",), media_type="media_type"
)

UPSCALER = ModelRequest(
    "upscaler",
    CREATE_GENERATION_OPERATION,
    "Upscaler",
    fields={
        "image_asset": "body.input.image_asset",
        "version": "body.input.version",
        "megapixels": "body.input.megapixels",
        "creativity": "body.input.creativity",
    },
    constants={"body.tool": "upscaler"},
    assets=("image_asset",),
    quote="upscaler",
)
FACESWAP = ModelRequest(
    "faceswap",
    CREATE_GENERATION_OPERATION,
    "Faceswap",
    fields={
        "ref_asset": "body.input.ref_asset",
        "face_asset": "body.input.face_asset",
        "model": "body.input.model",
        "resolution": "body.input.resolution",
    },
    constants={"body.tool": "faceswap"},
    assets=("ref_asset", "face_asset"),
    quote="faceswap",
)
BY_PROMPT = ModelRequest(
    "by_prompt",
    CREATE_GENERATION_OPERATION,
    "ByPrompt",
    fields={
        "positive_prompt": "body.input.positive_prompt",
        "negative_prompt": "body.input.negative_prompt",
        "loras": "body.input.loras",
        "batch_size": "body.input.batch_size",
        "model": "body.input.model",
        "ratio": "body.input.ratio",
        "mode": "body.input.mode",
        "width": "body.input.width",
        "height": "body.input.height",
    },
    constants={"body.tool": "by_prompt"},
    quote="by_prompt",
)
BY_REF = ModelRequest(
    "by_ref",
    CREATE_GENERATION_OPERATION,
    "ByRef",
    fields={
        "ref_asset": "body.input.ref_asset",
        "face_asset": "body.input.face_asset",
        "model": "body.input.model",
        "mode": "body.input.mode",
        "positive_prompt": "body.input.positive_prompt",
        "negative_prompt": "body.input.negative_prompt",
        "batch_size": "body.input.batch_size",
        "strength": "body.input.strength",
        "keep_pose": "body.input.keep_pose",
        "swap_background": "body.input.swap_background",
        "loras": "body.input.loras",
    },
    constants={"body.tool": "by_ref"},
    assets=("ref_asset", "face_asset"),
    quote="by_ref",
)
PHOTOSHOOT = ModelRequest(
    "photoshoot",
    CREATE_GENERATION_OPERATION,
    "Photoshoot",
    fields={
        "face_ref": "body.input.face_ref",
        "body_ref": "body.input.body_ref",
        "prompt": "body.input.prompt",
        "category_id": "body.input.category_id",
        "image_count": "body.input.image_count",
        "ratio": "body.input.ratio",
        "width": "body.input.width",
        "height": "body.input.height",
        "number_of_images": "body.input.number_of_images",
    },
    constants={"body.tool": "photoshoot"},
    assets=("face_ref", "body_ref"),
    quote="photoshoot",
)
FACEGEN = ModelRequest(
    "facegen",
    CREATE_GENERATION_OPERATION,
    "Facegen",
    fields={
        "gender": "body.input.gender",
        "age": "body.input.age",
        "origin": "body.input.origin",
        "body_type": "body.input.body_type",
        "eye_color": "body.input.eye_color",
        "hair_color": "body.input.hair_color",
        "hair_type": "body.input.hair_type",
        "hair_style": "body.input.hair_style",
        "beard": "body.input.beard",
        "beard_color": "body.input.beard_color",
        "makeup": "body.input.makeup",
    },
    constants={"body.tool": "facegen"},
    quote="facegen",
)
CAROUSEL = ModelRequest(
    "carousel",
    CREATE_GENERATION_OPERATION,
    "Carousel",
    fields={
        "asset_ref": "body.input.asset_ref",
        "ratio": "body.input.ratio",
        "width": "body.input.width",
        "height": "body.input.height",
        "number_of_images": "body.input.number_of_images",
    },
    constants={"body.tool": "carousel"},
    assets=("asset_ref",),
    quote="carousel",
)
IMAGE_EDITOR = ModelRequest(
    "image_editor",
    CREATE_GENERATION_OPERATION,
    "ImageEditor",
    fields={
        "image_assets": "body.input.image_assets",
        "prompt": "body.input.prompt",
        "model": "body.input.model",
        "ratio": "body.input.ratio",
        "width": "body.input.width",
        "height": "body.input.height",
        "batch_mode": "body.input.batch_mode",
        "number_of_images": "body.input.number_of_images",
        "sequential_generation": "body.input.sequential_generation",
        "lora_id": "body.input.lora_id",
    },
    constants={"body.tool": "image_editor"},
    rules=(Rule("require", ("lora_id",), when=(("model", ("FLUX_KLEIN_LORA",)),)),),
    assets=("image_assets",),
    quote="image_editor",
)
COLLABER = ModelRequest(
    "collaber",
    CREATE_GENERATION_OPERATION,
    "Collaber",
    fields={
        "asset_image_1": "body.input.asset_image_1",
        "asset_image_2": "body.input.asset_image_2",
        "location_asset": "body.input.location_asset",
        "prompt": "body.input.prompt",
        "ratio": "body.input.ratio",
        "width": "body.input.width",
        "height": "body.input.height",
        "number_of_images": "body.input.number_of_images",
    },
    constants={"body.tool": "collaber"},
    assets=("asset_image_1", "asset_image_2", "location_asset"),
    quote="collaber",
)
VIDEOGEN = ModelRequest(
    "videogen",
    CREATE_GENERATION_OPERATION,
    "Videogen",
    fields={
        "ref_asset": "body.input.ref_asset",
        "model": "body.input.model",
        "last_frame": "body.input.last_frame",
        "audio_asset": "body.input.audio_asset",
        "prompt": "body.input.prompt",
        "duration": "body.input.duration",
        "negative_prompt": "body.input.negative_prompt",
        "resolution": "body.input.resolution",
        "generate_audio": "body.input.generate_audio",
        "camera_fixed": "body.input.camera_fixed",
        "prompt_extend": "body.input.prompt_extend",
        "loras": "body.input.loras",
    },
    constants={"body.tool": "videogen"},
    rules=(
        Rule(
            "forbid",
            ("resolution",),
            when=(
                (
                    "model",
                    ("wan@2.6", "wan@2.6-flash", "wan@2.7", "wan@2.7-nsfw", "seedance_v1_5_pro"),
                ),
                ("resolution", ("480p",)),
            ),
        ),
        Rule(
            "forbid", ("resolution",), when=(("model", ("grok@4.1",)), ("resolution", ("1080p",)))
        ),
    ),
    assets=("ref_asset", "last_frame", "audio_asset"),
    quote="videogen",
)
VIDEO2VIDEO = ModelRequest(
    "video2video",
    CREATE_GENERATION_OPERATION,
    "Video2video",
    fields={
        "image_asset": "body.input.image_asset",
        "video_asset": "body.input.video_asset",
        "instagram_url": "body.input.instagram_url",
        "tiktok_url": "body.input.tiktok_url",
        "mode": "body.input.mode",
        "resolution": "body.input.resolution",
        "keep_original_sound": "body.input.keep_original_sound",
    },
    constants={"body.tool": "video2video"},
    rules=(Rule("exactly_one", ("video_asset", "instagram_url", "tiktok_url")),),
    assets=("image_asset", "video_asset"),
    quote="video2video",
)
LIPSYNC = ModelRequest(
    "lipsync",
    CREATE_GENERATION_OPERATION,
    "Lipsync",
    fields={
        "image_asset": "body.input.image_asset",
        "audio_asset": "body.input.audio_asset",
        "prompt": "body.input.prompt",
        "model": "body.input.model",
    },
    constants={"body.tool": "lipsync"},
    assets=("image_asset", "audio_asset"),
    quote="lipsync",
)
VIDEO_UPSCALER = ModelRequest(
    "video_upscaler",
    CREATE_GENERATION_OPERATION,
    "VideoUpscaler",
    fields={"video_asset": "body.input.video_asset", "scale_factor": "body.input.scale_factor"},
    constants={"body.tool": "video_upscaler"},
    assets=("video_asset",),
    quote="video_upscaler",
)
VIDEO_MERGER = ModelRequest(
    "video_merger",
    CREATE_GENERATION_OPERATION,
    "VideoMerger",
    fields={
        "clips": "body.input.clips",
        "transition": "body.input.transition",
        "keep_audio": "body.input.keep_audio",
        "fps": "body.input.fps",
        "width": "body.input.width",
        "height": "body.input.height",
    },
    constants={"body.tool": "video_merger"},
    quote="video_merger",
)
MODELS = (
    UPSCALER,
    FACESWAP,
    BY_PROMPT,
    BY_REF,
    PHOTOSHOOT,
    FACEGEN,
    CAROUSEL,
    IMAGE_EDITOR,
    COLLABER,
    VIDEOGEN,
    VIDEO2VIDEO,
    LIPSYNC,
    VIDEO_UPSCALER,
    VIDEO_MERGER,
)
