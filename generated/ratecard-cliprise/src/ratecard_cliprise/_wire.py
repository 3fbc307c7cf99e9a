# Made by ratecard from specs/cliprise/. Change the spec, not this file.
"""The wire: the provider, its operations and job profiles, and where each argument goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ratecard_runtime.description.operations import Argument, ModelRequest, Operation, Send
from ratecard_runtime.description.profiles import JobProfile, Polling, StateRule
from ratecard_runtime.description.provider import (
    AuthScheme,
    ClientField,
    ErrorRules,
    KnownError,
    ProviderInfo,
)

if TYPE_CHECKING:
    from ratecard_cliprise import models

PROVIDER = ProviderInfo(
    id="cliprise",
    name="Cliprise",
    base_url="https://business.api.cliprise.app",
    key_env="CLIPRISE_API_KEY",
    version="0.1.0",
    host_header="business.api.cliprise.app",
    auth=(
        AuthScheme("bearer", "header", "Authorization", "Bearer "),
        AuthScheme("query", "query", "apiKey"),
    ),
    client_fields=(
        ClientField("callback_url", "body.callBackUrl", env="CLIPRISE_CALLBACK_URL", required=True),
    ),
    json_places=("body.options", "body.imageURLList", "body.videoURLList", "body.fileUrl"),
    errors=ErrorRules(
        code=("msg", "code"),
        message=("msg",),
        ok_when=(("code", (200,)),),
        known=(
            KnownError(400, "invalid_api_key", "authentication"),
            KnownError(400, "invalid_model_id", "invalid_request"),
            KnownError(400, "invalid_taskId", "not_found"),
            KnownError(400, "method_not_allowed", "invalid_request"),
            KnownError(400, None, "invalid_request"),
            KnownError(200, "insufficient_credits", "insufficient_credits"),
            KnownError(200, "This field is required", "invalid_request"),
            KnownError(200, "400", "invalid_request"),
        ),
    ),
    models="ratecard_cliprise.models",
    pricing="ratecard_cliprise.pricing",
)

STATUS_OPERATION: Operation[models.TaskStatus] = Operation(
    "status",
    "GET",
    "/app/cliprise/status",
    "query",
    effect="read",
    parameters={
        "task_id": Argument("query.taskId", {"type": "string"}, required=True),
        "download": "query.download",
    },
    choices={"download": ("true",)},
    response="TaskStatus",
)
TASK_JOB = JobProfile(
    id="task",
    job_id=("taskId",),
    status_operation=STATUS_OPERATION,
    status_parameter="task_id",
    states=(
        StateRule("pending", http_status=300),
        StateRule("succeeded", http_status=200),
        StateRule("failed", http_status=400, has="failMsg"),
        StateRule("pending", value="processing"),
    ),
    status=("status",),
    result_urls=("fileURL",),
    failure_message=("failMsg",),
    download={"download": "true"},
    polling=Polling(initial=2, factor=2, maximum=60, deadline=1800),
    refund="Credits are taken when a task is accepted. For a task that fails later, ask Cliprise support for an adjustment. Calls refused before the queue cost nothing.",
)
GENERATE_OPERATION: Operation[models.TaskAccepted] = Operation(
    "generate",
    "POST",
    "/app/cliprise/generate",
    "bearer",
    effect="paid",
    parameters={
        "model": Argument("body.model", {"type": "string"}, required=True),
        "input": Argument("body.input", {"type": "object"}),
        "options": Argument("body.options", {"type": "object"}),
        "image_url_list": Argument(
            "body.imageURLList", {"type": "array", "items": {"type": "string"}}
        ),
        "video_url_list": Argument(
            "body.videoURLList", {"type": "array", "items": {"type": "string"}}
        ),
    },
    choices={
        "model": (
            "elevenlabs-audio-isolation",
            "elevenlabs-sound-effect",
            "elevenlabs-speech-to-text",
            "elevenlabs-tts",
            "elevenlabs-tts-turbo",
            "elevenlabs-v3-dialogue",
            "flux-2",
            "flux-kontext-max",
            "flux-kontext-pro",
            "gpt-image-1",
            "gpt-image-1-5",
            "grok-imagine",
            "grok-imagine-video",
            "hailuo",
            "hailuo-2-3-pro",
            "hailuo-2-3-standard",
            "hailuo-pro",
            "ideogram-character",
            "ideogram-reframe",
            "ideogram-v3",
            "imagen-v4",
            "kling-2-1-master",
            "kling-2-1-pro",
            "kling-2-1-standard",
            "kling-2-6",
            "kling-2-6-motion",
            "kling-3",
            "kling-3-motion",
            "kling-3-multi-shot",
            "kling-video-turbo",
            "nano-banana",
            "nano-banana-2",
            "nano-banana-pro",
            "qwen-image",
            "qwen-image-2",
            "recraft-remove-bg",
            "recraft-upscaler",
            "runway",
            "runway-aleph",
            "seedance-1-5-pro",
            "seedance-v1-lite",
            "seedance-v1-pro",
            "seedance-v1-pro-fast",
            "seedream-4-5",
            "seedream-5-lite",
            "seedream-v3",
            "seedream-v4",
            "sora-2",
            "sora-2-turbo",
            "sora-story-board",
            "veo-3-fast",
            "veo-3-quality",
            "wan-2-2",
            "wan-2-5",
            "wan-2-6",
            "wan-2-6-video",
            "wan-animate-movie",
            "wan-animate-replace",
            "wan-speech-to-video",
            "z-image",
        ),
    },
    model_parameter="model",
    response="TaskAccepted",
    unwrap=True,
    model_fields=True,
    job=TASK_JOB,
)
JOBS = (TASK_JOB,)

NANO_BANANA = ModelRequest(
    "nano-banana",
    GENERATE_OPERATION,
    "NanoBanana",
    fields={
        "prompt": "body.input.prompt",
        "image_size": "body.input.image_size",
        "image_urls": "body.input.image_urls",
        "output_format": "body.input.output_format",
    },
    constants={"body.model": "nano-banana"},
    quote="nano_banana",
)
NANO_BANANA_2 = ModelRequest(
    "nano-banana-2",
    GENERATE_OPERATION,
    "NanoBanana2",
    fields={
        "prompt": "body.input.prompt",
        "aspect_ratio": "body.input.aspect_ratio",
        "resolution": "body.input.resolution",
        "image_input": "body.input.image_input",
        "image_urls": "body.input.image_urls",
        "output_format": "body.input.output_format",
        "google_search": "body.input.google_search",
    },
    constants={"body.model": "nano-banana-2"},
    quote="nano_banana_2",
)
NANO_BANANA_PRO = ModelRequest(
    "nano-banana-pro",
    GENERATE_OPERATION,
    "NanoBananaPro",
    fields={
        "prompt": "body.input.prompt",
        "aspect_ratio": "body.input.aspect_ratio",
        "resolution": "body.input.resolution",
        "image_input": "body.input.image_input",
        "output_format": "body.input.output_format",
    },
    constants={"body.model": "nano-banana-pro"},
    quote="nano_banana_pro",
)
IDEOGRAM_V3 = ModelRequest(
    "ideogram-v3",
    GENERATE_OPERATION,
    "IdeogramV3",
    fields={
        "prompt": "body.input.prompt",
        "image_size": "body.input.image_size",
        "rendering_speed": "body.input.rendering_speed",
        "negative_prompt": "body.input.negative_prompt",
        "style": "body.input.style",
        "seed": "body.input.seed",
    },
    constants={"body.model": "ideogram-v3"},
    quote="ideogram_v3",
)
IDEOGRAM_CHARACTER = ModelRequest(
    "ideogram-character",
    GENERATE_OPERATION,
    "IdeogramCharacter",
    fields={
        "prompt": "body.input.prompt",
        "image_size": "body.input.image_size",
        "rendering_speed": "body.input.rendering_speed",
        "reference_image_urls": "body.input.reference_image_urls",
        "negative_prompt": "body.input.negative_prompt",
        "style": "body.input.style",
        "seed": "body.input.seed",
    },
    constants={"body.model": "ideogram-character"},
    quote="ideogram_character",
)
IDEOGRAM_REFRAME = ModelRequest(
    "ideogram-reframe",
    GENERATE_OPERATION,
    "IdeogramReframe",
    fields={
        "prompt": "body.input.prompt",
        "image_url": "body.input.image_url",
        "image_size": "body.input.image_size",
        "rendering_speed": "body.input.rendering_speed",
        "style": "body.input.style",
        "seed": "body.input.seed",
    },
    constants={"body.model": "ideogram-reframe"},
    quote="ideogram_reframe",
)
SEEDREAM_V3 = ModelRequest(
    "seedream-v3",
    GENERATE_OPERATION,
    "SeedreamV3",
    fields={
        "prompt": "body.input.prompt",
        "image_size": "body.input.image_size",
        "guidance_scale": "body.input.guidance_scale",
        "enable_safety_checker": "body.input.enable_safety_checker",
        "seed": "body.input.seed",
    },
    constants={"body.model": "seedream-v3"},
    quote="seedream_v3",
)
SEEDREAM_V4 = ModelRequest(
    "seedream-v4",
    GENERATE_OPERATION,
    "SeedreamV4",
    fields={
        "prompt": "body.input.prompt",
        "image_size": "body.input.image_size",
        "image_resolution": "body.input.image_resolution",
        "image_urls": "body.input.image_urls",
        "seed": "body.input.seed",
        "max_images": "body.input.max_images",
    },
    constants={"body.model": "seedream-v4"},
    quote="seedream_v4",
)
SEEDREAM_4_5 = ModelRequest(
    "seedream-4-5",
    GENERATE_OPERATION,
    "Seedream45",
    fields={
        "prompt": "body.input.prompt",
        "aspect_ratio": "body.input.aspect_ratio",
        "quality": "body.input.quality",
        "image_urls": ("body.input.image_urls", "body.imageURLList"),
        "options": "body.options",
    },
    constants={"body.model": "seedream-4-5"},
    quote="seedream_4_5",
)
SEEDREAM_5_LITE = ModelRequest(
    "seedream-5-lite",
    GENERATE_OPERATION,
    "Seedream5Lite",
    fields={
        "prompt": "body.input.prompt",
        "aspect_ratio": "body.input.aspect_ratio",
        "quality": "body.input.quality",
        "image_urls": ("body.input.image_urls", "body.imageURLList"),
        "options": "body.options",
    },
    constants={"body.model": "seedream-5-lite"},
    quote="seedream_5_lite",
)
QWEN_IMAGE = ModelRequest(
    "qwen-image",
    GENERATE_OPERATION,
    "QwenImage",
    fields={
        "prompt": "body.input.prompt",
        "image_size": "body.input.image_size",
        "image_url": "body.input.image_url",
        "output_format": "body.input.output_format",
        "acceleration": "body.input.acceleration",
        "guidance_scale": "body.input.guidance_scale",
        "num_inference_steps": "body.input.num_inference_steps",
        "negative_prompt": "body.input.negative_prompt",
        "seed": "body.input.seed",
    },
    constants={"body.model": "qwen-image"},
    quote="qwen_image",
)
QWEN_IMAGE_2 = ModelRequest(
    "qwen-image-2",
    GENERATE_OPERATION,
    "QwenImage2",
    fields={
        "prompt": "body.input.prompt",
        "image_size": "body.input.image_size",
        "output_format": "body.input.output_format",
        "seed": "body.input.seed",
        "image_url": "body.input.image_url",
    },
    constants={"body.model": "qwen-image-2"},
    quote="qwen_image_2",
)
FLUX_KONTEXT = ModelRequest(
    "flux-kontext",
    GENERATE_OPERATION,
    "FluxKontext",
    fields={
        "tier": (
            Send("body.model", values={"pro": "flux-kontext-pro", "max": "flux-kontext-max"}),
            Send("body.options.model", values={"pro": 0, "max": 1}),
        ),
        "output_format": Send("body.options.outputFormat", values={"jpeg": 0, "png": 1}),
        "aspect_ratio": Send(
            "body.options.aspectRatio",
            values={"1:1": 0, "4:3": 1, "3:4": 2, "9:16": 3, "16:9": 4, "21:9": 5},
        ),
        "prompt": "body.prompt",
        "image_url": ("body.inputImage", Send("body.imageURLList", wrap=True)),
        "enable_translation": "body.enableTranslation",
        "watermark": "body.watermark",
        "options": "body.options",
    },
    quote="flux_kontext",
)
FLUX_2 = ModelRequest(
    "flux-2",
    GENERATE_OPERATION,
    "Flux2",
    fields={
        "tier": Send("body.options.model", values={"pro": 0, "flex": 1}),
        "prompt": "body.input.prompt",
        "aspect_ratio": "body.input.aspect_ratio",
        "resolution": "body.input.resolution",
        "input_urls": ("body.input.input_urls", "body.imageURLList"),
        "options": "body.options",
    },
    constants={"body.model": "flux-2"},
    quote="flux_2",
)
GPT_IMAGE_1 = ModelRequest(
    "gpt-image-1",
    GENERATE_OPERATION,
    "GptImage1",
    fields={
        "prompt": "body.prompt",
        "size": (
            "body.size",
            Send("body.options.image_size", values={"1:1": 0, "3:2": 1, "2:3": 2}),
        ),
        "file_url": (Send("body.fileUrl", wrap=True), Send("body.imageURLList", wrap=True)),
        "is_enhance": "body.isEnhance",
        "options": "body.options",
    },
    constants={"body.model": "gpt-image-1"},
    quote="gpt_image_1",
)
GPT_IMAGE_1_5 = ModelRequest(
    "gpt-image-1-5",
    GENERATE_OPERATION,
    "GptImage15",
    fields={
        "prompt": "body.input.prompt",
        "aspect_ratio": "body.input.aspect_ratio",
        "quality": "body.input.quality",
        "input_urls": "body.input.input_urls",
        "options": "body.options",
    },
    constants={"body.model": "gpt-image-1-5"},
    quote="gpt_image_1_5",
)
IMAGEN_V4 = ModelRequest(
    "imagen-v4",
    GENERATE_OPERATION,
    "ImagenV4",
    fields={
        "tier": Send("body.options.fast_ultra", values={"fast": 0, "ultra": 1}),
        "prompt": "body.input.prompt",
        "aspect_ratio": "body.input.aspect_ratio",
        "negative_prompt": ("body.input.negative_prompt", "body.options.negative-prompt"),
        "seed": "body.input.seed",
        "options": "body.options",
    },
    constants={"body.model": "imagen-v4"},
    quote="imagen_v4",
)
Z_IMAGE = ModelRequest(
    "z-image",
    GENERATE_OPERATION,
    "ZImage",
    fields={"prompt": "body.input.prompt", "aspect_ratio": "body.input.aspect_ratio"},
    constants={"body.model": "z-image"},
    quote="z_image",
)
GROK_IMAGINE = ModelRequest(
    "grok-imagine",
    GENERATE_OPERATION,
    "GrokImagine",
    fields={
        "prompt": "body.input.prompt",
        "aspect_ratio": "body.input.aspect_ratio",
        "image_urls": "body.input.image_urls",
    },
    constants={"body.model": "grok-imagine"},
    quote="grok_imagine",
)
RECRAFT_REMOVE_BG = ModelRequest(
    "recraft-remove-bg",
    GENERATE_OPERATION,
    "RecraftRemoveBg",
    fields={"image": "body.input.image"},
    constants={"body.model": "recraft-remove-bg"},
    quote="recraft_remove_bg",
)
RECRAFT_UPSCALER = ModelRequest(
    "recraft-upscaler",
    GENERATE_OPERATION,
    "RecraftUpscaler",
    fields={"image": "body.input.image"},
    constants={"body.model": "recraft-upscaler"},
    quote="recraft_upscaler",
)
VEO_3_FAST = ModelRequest(
    "veo-3-fast",
    GENERATE_OPERATION,
    "Veo3Fast",
    fields={
        "prompt": "body.prompt",
        "aspect_ratio": Send("body.options.aspectRatio", values={"Auto": 0, "9:16": 1, "16:9": 2}),
        "image_url": ("body.imageUrls", Send("body.imageURLList", wrap=True)),
        "seeds": "body.options.seeds",
        "watermark": "body.options.watermark",
        "enable_translation": "body.options.enableTranslation",
        "options": "body.options",
    },
    constants={"body.model": "veo-3-fast"},
    quote="veo_3_fast",
)
VEO_3_QUALITY = ModelRequest(
    "veo-3-quality",
    GENERATE_OPERATION,
    "Veo3Quality",
    fields={
        "prompt": "body.prompt",
        "aspect_ratio": Send("body.options.aspectRatio", values={"Auto": 0, "9:16": 1, "16:9": 2}),
        "image_url": ("body.imageUrls", Send("body.imageURLList", wrap=True)),
        "seeds": "body.options.seeds",
        "watermark": "body.options.watermark",
        "enable_translation": "body.options.enableTranslation",
        "options": "body.options",
    },
    constants={"body.model": "veo-3-quality"},
    quote="veo_3_quality",
)
SORA_2 = ModelRequest(
    "sora-2",
    GENERATE_OPERATION,
    "Sora2",
    fields={
        "prompt": "body.input.prompt",
        "n_frames": "body.input.n_frames",
        "aspect_ratio": "body.input.aspect_ratio",
        "image_urls": "body.input.image_urls",
        "remove_watermark": "body.input.remove_watermark",
    },
    constants={"body.model": "sora-2"},
    quote="sora_2",
)
SORA_2_TURBO = ModelRequest(
    "sora-2-turbo",
    GENERATE_OPERATION,
    "Sora2Turbo",
    fields={
        "prompt": "body.input.prompt",
        "n_frames": "body.input.n_frames",
        "aspect_ratio": "body.input.aspect_ratio",
        "size": (
            "body.input.size",
            Send("body.options.quality", values={"Standard": 0, "High": 1}),
        ),
        "image_urls": "body.input.image_urls",
        "remove_watermark": "body.input.remove_watermark",
    },
    constants={"body.model": "sora-2-turbo"},
    quote="sora_2_turbo",
)
SORA_STORY_BOARD = ModelRequest(
    "sora-story-board",
    GENERATE_OPERATION,
    "SoraStoryBoard",
    fields={
        "shots": "body.input.shots",
        "n_frames": "body.input.n_frames",
        "aspect_ratio": "body.input.aspect_ratio",
        "image_urls": "body.input.image_urls",
    },
    constants={"body.model": "sora-story-board"},
    quote="sora_story_board",
)
WAN_2_5 = ModelRequest(
    "wan-2-5",
    GENERATE_OPERATION,
    "Wan25",
    fields={
        "prompt": "body.input.prompt",
        "image_url": "body.input.image_url",
        "aspect_ratio": "body.input.aspect_ratio",
        "resolution": "body.input.resolution",
        "duration": "body.input.duration",
        "negative_prompt": "body.input.negative_prompt",
        "seed": "body.input.seed",
    },
    constants={"body.model": "wan-2-5"},
    quote="wan_2_5",
)
WAN_2_2 = ModelRequest(
    "wan-2-2",
    GENERATE_OPERATION,
    "Wan22",
    fields={
        "prompt": "body.input.prompt",
        "image_url": "body.input.image_url",
        "resolution": "body.input.resolution",
        "aspect_ratio": "body.input.aspect_ratio",
        "negative_prompt": "body.input.negative_prompt",
        "acceleration": "body.input.acceleration",
        "enable_prompt_expansion": "body.input.enable_prompt_expansion",
        "seed": "body.input.seed",
    },
    constants={"body.model": "wan-2-2"},
    quote="wan_2_2",
)
WAN_2_6 = ModelRequest(
    "wan-2-6",
    GENERATE_OPERATION,
    "Wan26",
    fields={
        "prompt": "body.input.prompt",
        "resolution": "body.input.resolution",
        "duration": "body.input.duration",
        "image_urls": "body.input.image_urls",
        "negative_prompt": "body.input.negative_prompt",
        "seed": "body.input.seed",
        "options": "body.options",
    },
    constants={"body.model": "wan-2-6"},
    quote="wan_2_6",
)
WAN_2_6_VIDEO = ModelRequest(
    "wan-2-6-video",
    GENERATE_OPERATION,
    "Wan26Video",
    fields={
        "prompt": "body.input.prompt",
        "video_url": ("body.input.video_url", Send("body.videoURLList", wrap=True)),
        "resolution": "body.input.resolution",
        "duration": "body.input.duration",
        "options": "body.options",
    },
    constants={"body.model": "wan-2-6-video"},
    quote="wan_2_6_video",
)
WAN_ANIMATE = ModelRequest(
    "wan-animate",
    GENERATE_OPERATION,
    "WanAnimate",
    fields={
        "animation_type": (
            Send(
                "body.model", values={"replace": "wan-animate-replace", "move": "wan-animate-movie"}
            ),
            Send("body.options.animationType", values={"replace": 0, "move": 1}),
        ),
        "image_url": ("body.input.image_url", Send("body.imageURLList", wrap=True)),
        "video_url": ("body.input.video_url", Send("body.videoURLList", wrap=True)),
        "resolution": "body.input.resolution",
        "prompt": "body.input.prompt",
        "options": "body.options",
    },
    quote="wan_animate",
)
WAN_SPEECH_TO_VIDEO = ModelRequest(
    "wan-speech-to-video",
    GENERATE_OPERATION,
    "WanSpeechToVideo",
    fields={
        "audio_url": "body.input.audio_url",
        "resolution": "body.input.resolution",
        "prompt": "body.input.prompt",
        "image_url": "body.input.image_url",
        "num_frames": "body.input.num_frames",
        "frames_per_second": "body.input.frames_per_second",
        "negative_prompt": "body.input.negative_prompt",
        "seed": "body.input.seed",
        "num_inference_steps": "body.input.num_inference_steps",
        "guidance_scale": "body.input.guidance_scale",
        "shift": "body.input.shift",
        "enable_safety_checker": "body.input.enable_safety_checker",
    },
    constants={"body.model": "wan-speech-to-video"},
    quote="wan_speech_to_video",
)
KLING_VIDEO_TURBO = ModelRequest(
    "kling-video-turbo",
    GENERATE_OPERATION,
    "KlingVideoTurbo",
    fields={
        "prompt": "body.input.prompt",
        "aspect_ratio": "body.input.aspect_ratio",
        "duration": "body.input.duration",
        "image_url": "body.input.image_url",
        "negative_prompt": "body.input.negative_prompt",
        "cfg_scale": "body.input.cfg_scale",
    },
    constants={"body.model": "kling-video-turbo"},
    quote="kling_video_turbo",
)
KLING_2_5 = ModelRequest(
    "kling-2-5",
    GENERATE_OPERATION,
    "KlingVideoTurbo",
    fields={
        "prompt": "body.input.prompt",
        "aspect_ratio": "body.input.aspect_ratio",
        "duration": "body.input.duration",
        "image_url": "body.input.image_url",
        "negative_prompt": "body.input.negative_prompt",
        "cfg_scale": "body.input.cfg_scale",
    },
    constants={"body.model": "kling-video-turbo"},
    quote="kling_2_5",
)
KLING_2_1 = ModelRequest(
    "kling-2-1",
    GENERATE_OPERATION,
    "Kling21",
    fields={
        "tier": Send(
            "body.model",
            values={
                "standard": "kling-2-1-standard",
                "pro": "kling-2-1-pro",
                "master": "kling-2-1-master",
            },
        ),
        "prompt": "body.input.prompt",
        "aspect_ratio": "body.input.aspect_ratio",
        "duration": "body.input.duration",
        "image_url": ("body.input.image_url", Send("body.imageURLList", wrap=True)),
        "negative_prompt": "body.input.negative_prompt",
        "cfg_scale": "body.input.cfg_scale",
        "options": "body.options",
    },
    quote="kling_2_1",
)
KLING_2_6 = ModelRequest(
    "kling-2-6",
    GENERATE_OPERATION,
    "Kling26",
    fields={
        "prompt": "body.input.prompt",
        "aspect_ratio": "body.input.aspect_ratio",
        "duration": "body.input.duration",
        "image_urls": ("body.input.image_urls", "body.imageURLList"),
        "sound": ("body.input.sound", "body.options.sound"),
        "options": "body.options",
    },
    constants={"body.model": "kling-2-6"},
    quote="kling_2_6",
)
KLING_2_6_MOTION = ModelRequest(
    "kling-2-6-motion",
    GENERATE_OPERATION,
    "Kling26Motion",
    fields={
        "prompt": "body.input.prompt",
        "input_urls": ("body.input.input_urls", "body.imageURLList"),
        "video_urls": ("body.input.video_urls", "body.videoURLList"),
        "resolution": "body.input.resolution",
        "duration": "body.input.duration",
        "character_orientation": (
            "body.input.character_orientation",
            "body.options.character_orientation",
        ),
        "mode": ("body.input.mode", "body.options.mode"),
        "options": "body.options",
    },
    constants={"body.model": "kling-2-6-motion"},
    quote="kling_2_6_motion",
)
KLING_3 = ModelRequest(
    "kling-3",
    GENERATE_OPERATION,
    "Kling3",
    fields={
        "mode": Send("body.options.mode", values={"standard": 0, "pro": 1}),
        "prompt": "body.input.prompt",
        "aspect_ratio": "body.input.aspect_ratio",
        "duration": "body.input.duration",
        "image_urls": ("body.input.image_urls", "body.imageURLList"),
        "sound": ("body.input.sound", "body.options.sound"),
        "kling_elements": "body.input.kling_elements",
        "multi_prompt": ("body.input.multi_prompt", "body.options.shots"),
        "multi_shots": "body.input.multi_shots",
        "video_url_list": "body.videoURLList",
        "options": "body.options",
    },
    constants={"body.model": "kling-3"},
    quote="kling_3",
)
KLING_3_MOTION = ModelRequest(
    "kling-3-motion",
    GENERATE_OPERATION,
    "Kling3Motion",
    fields={
        "prompt": "body.input.prompt",
        "input_urls": ("body.input.input_urls", "body.imageURLList"),
        "video_urls": ("body.input.video_urls", "body.videoURLList"),
        "resolution": "body.input.resolution",
        "duration": "body.input.duration",
        "character_orientation": (
            "body.input.character_orientation",
            "body.options.character_orientation",
        ),
        "mode": ("body.input.mode", "body.options.mode"),
        "options": "body.options",
    },
    constants={"body.model": "kling-3-motion"},
    quote="kling_3_motion",
)
KLING_3_MULTI_SHOT = ModelRequest(
    "kling-3-multi-shot",
    GENERATE_OPERATION,
    "Kling3MultiShot",
    fields={
        "multi_prompt": "body.input.multi_prompt",
        "multi_shots": "body.input.multi_shots",
        "aspect_ratio": "body.input.aspect_ratio",
        "duration": "body.input.duration",
        "mode": "body.input.mode",
        "sound": "body.input.sound",
        "image_urls": "body.input.image_urls",
        "kling_elements": "body.input.kling_elements",
        "image_url_list": "body.imageURLList",
        "video_url_list": "body.videoURLList",
    },
    constants={"body.model": "kling-3-multi-shot"},
    quote="kling_3_multi_shot",
)
HAILUO = ModelRequest(
    "hailuo",
    GENERATE_OPERATION,
    "Hailuo",
    fields={
        "prompt": "body.input.prompt",
        "image_url": "body.input.image_url",
        "resolution": "body.input.resolution",
        "duration": "body.input.duration",
        "prompt_optimizer": "body.input.prompt_optimizer",
    },
    constants={"body.model": "hailuo"},
    quote="hailuo",
)
HAILUO_PRO = ModelRequest(
    "hailuo-pro",
    GENERATE_OPERATION,
    "HailuoPro",
    fields={
        "prompt": "body.input.prompt",
        "image_url": ("body.input.image_url", "body.input.image_urls"),
        "duration": "body.input.duration",
        "resolution": "body.input.resolution",
        "prompt_optimizer": "body.input.prompt_optimizer",
    },
    constants={"body.model": "hailuo-pro"},
    quote="hailuo_pro",
)
HAILUO_2_3 = ModelRequest(
    "hailuo-2-3",
    GENERATE_OPERATION,
    "Hailuo23",
    fields={
        "tier": Send(
            "body.model", values={"standard": "hailuo-2-3-standard", "pro": "hailuo-2-3-pro"}
        ),
        "prompt": "body.input.prompt",
        "image_url": ("body.input.image_url", Send("body.imageURLList", wrap=True)),
        "resolution": "body.input.resolution",
        "duration": "body.input.duration",
        "options": "body.options",
    },
    quote="hailuo_2_3",
)
SEEDANCE_V1 = ModelRequest(
    "seedance-v1",
    GENERATE_OPERATION,
    "SeedanceV1",
    fields={
        "tier": Send("body.model", values={"lite": "seedance-v1-lite", "pro": "seedance-v1-pro"}),
        "prompt": "body.input.prompt",
        "aspect_ratio": "body.input.aspect_ratio",
        "resolution": "body.input.resolution",
        "duration": "body.input.duration",
        "image_url": ("body.input.image_url", Send("body.imageURLList", wrap=True)),
        "camera_fixed": "body.input.camera_fixed",
        "seed": "body.input.seed",
        "enable_safety_checker": "body.input.enable_safety_checker",
        "options": "body.options",
    },
    quote="seedance_v1",
)
SEEDANCE_V1_PRO_FAST = ModelRequest(
    "seedance-v1-pro-fast",
    GENERATE_OPERATION,
    "SeedanceV1ProFast",
    fields={
        "prompt": "body.input.prompt",
        "aspect_ratio": "body.input.aspect_ratio",
        "resolution": "body.input.resolution",
        "duration": "body.input.duration",
        "image_url": ("body.input.image_url", Send("body.imageURLList", wrap=True)),
        "options": "body.options",
    },
    constants={"body.model": "seedance-v1-pro-fast"},
    quote="seedance_v1_pro_fast",
)
SEEDANCE_1_5_PRO = ModelRequest(
    "seedance-1-5-pro",
    GENERATE_OPERATION,
    "Seedance15Pro",
    fields={
        "prompt": "body.input.prompt",
        "aspect_ratio": "body.input.aspect_ratio",
        "resolution": "body.input.resolution",
        "duration": "body.input.duration",
        "image_urls": ("body.input.image_urls", "body.imageURLList"),
        "fixed_lens": "body.input.fixed_lens",
        "generate_audio": "body.input.generate_audio",
        "options": "body.options",
    },
    constants={"body.model": "seedance-1-5-pro"},
    quote="seedance_1_5_pro",
)
RUNWAY = ModelRequest(
    "runway",
    GENERATE_OPERATION,
    "Runway",
    fields={
        "prompt": "body.prompt",
        "image_url": ("body.imageUrl", Send("body.imageURLList", wrap=True)),
        "aspect_ratio": ("body.aspectRatio", "body.options.aspectRatio"),
        "duration": ("body.duration", "body.options.duration"),
        "watermark": ("body.watermark", "body.options.watermark"),
        "options": "body.options",
    },
    constants={"body.model": "runway"},
    quote="runway",
)
RUNWAY_ALEPH = ModelRequest(
    "runway-aleph",
    GENERATE_OPERATION,
    "RunwayAleph",
    fields={
        "prompt": "body.prompt",
        "reference_image": ("body.referenceImage", Send("body.imageURLList", wrap=True)),
        "video_url": ("body.videoUrl", Send("body.videoURLList", wrap=True)),
        "aspect_ratio": ("body.aspectRatio", "body.options.aspectRatio"),
        "seed": ("body.seed", "body.options.seed"),
        "watermark": "body.waterMark",
        "options": "body.options",
    },
    constants={"body.model": "runway-aleph"},
    quote="runway_aleph",
)
GROK_IMAGINE_VIDEO = ModelRequest(
    "grok-imagine-video",
    GENERATE_OPERATION,
    "GrokImagineVideo",
    fields={
        "prompt": "body.input.prompt",
        "image_urls": "body.input.image_urls",
        "resolution": "body.input.resolution",
        "duration": "body.input.duration",
        "mode": "body.input.mode",
        "aspect_ratio": "body.input.aspect_ratio",
    },
    constants={"body.model": "grok-imagine-video"},
    quote="grok_imagine_video",
)
ELEVENLABS_TTS_TURBO = ModelRequest(
    "elevenlabs-tts-turbo",
    GENERATE_OPERATION,
    "ElevenlabsTtsTurbo",
    fields={
        "text": "body.input.text",
        "voice": "body.input.voice",
        "language_code": "body.input.language_code",
        "stability": "body.input.stability",
        "similarity_boost": "body.input.similarity_boost",
        "speed": "body.input.speed",
        "style": "body.input.style",
    },
    constants={"body.model": "elevenlabs-tts-turbo"},
    quote="elevenlabs_tts_turbo",
)
ELEVENLABS_TTS = ModelRequest(
    "elevenlabs-tts",
    GENERATE_OPERATION,
    "ElevenlabsTts",
    fields={
        "text": "body.input.text",
        "voice": "body.input.voice",
        "language_code": "body.input.language_code",
        "stability": "body.input.stability",
        "similarity_boost": "body.input.similarity_boost",
        "speed": "body.input.speed",
        "style": "body.input.style",
    },
    constants={"body.model": "elevenlabs-tts"},
    quote="elevenlabs_tts",
)
ELEVENLABS_V3_DIALOGUE = ModelRequest(
    "elevenlabs-v3-dialogue",
    GENERATE_OPERATION,
    "ElevenlabsV3Dialogue",
    fields={
        "dialogue": "body.input.dialogue",
        "language_code": "body.input.language_code",
        "stability": "body.input.stability",
    },
    constants={"body.model": "elevenlabs-v3-dialogue"},
    quote="elevenlabs_v3_dialogue",
)
ELEVENLABS_SPEECH_TO_TEXT = ModelRequest(
    "elevenlabs-speech-to-text",
    GENERATE_OPERATION,
    "ElevenlabsSpeechToText",
    fields={
        "audio_url": "body.input.audio_url",
        "language_code": "body.input.language_code",
        "tag_audio_events": "body.input.tag_audio_events",
    },
    constants={"body.model": "elevenlabs-speech-to-text"},
    quote="elevenlabs_speech_to_text",
)
ELEVENLABS_AUDIO_ISOLATION = ModelRequest(
    "elevenlabs-audio-isolation",
    GENERATE_OPERATION,
    "ElevenlabsAudioIsolation",
    fields={"audio_url": "body.input.audio_url"},
    constants={"body.model": "elevenlabs-audio-isolation"},
    quote="elevenlabs_audio_isolation",
)
ELEVENLABS_SOUND_EFFECT = ModelRequest(
    "elevenlabs-sound-effect",
    GENERATE_OPERATION,
    "ElevenlabsSoundEffect",
    fields={
        "text": "body.input.text",
        "duration_seconds": "body.input.duration_seconds",
        "loop": "body.input.loop",
        "prompt_influence": "body.input.prompt_influence",
    },
    constants={"body.model": "elevenlabs-sound-effect"},
    quote="elevenlabs_sound_effect",
)
MODELS = (
    NANO_BANANA,
    NANO_BANANA_2,
    NANO_BANANA_PRO,
    IDEOGRAM_V3,
    IDEOGRAM_CHARACTER,
    IDEOGRAM_REFRAME,
    SEEDREAM_V3,
    SEEDREAM_V4,
    SEEDREAM_4_5,
    SEEDREAM_5_LITE,
    QWEN_IMAGE,
    QWEN_IMAGE_2,
    FLUX_KONTEXT,
    FLUX_2,
    GPT_IMAGE_1,
    GPT_IMAGE_1_5,
    IMAGEN_V4,
    Z_IMAGE,
    GROK_IMAGINE,
    RECRAFT_REMOVE_BG,
    RECRAFT_UPSCALER,
    VEO_3_FAST,
    VEO_3_QUALITY,
    SORA_2,
    SORA_2_TURBO,
    SORA_STORY_BOARD,
    WAN_2_5,
    WAN_2_2,
    WAN_2_6,
    WAN_2_6_VIDEO,
    WAN_ANIMATE,
    WAN_SPEECH_TO_VIDEO,
    KLING_VIDEO_TURBO,
    KLING_2_5,
    KLING_2_1,
    KLING_2_6,
    KLING_2_6_MOTION,
    KLING_3,
    KLING_3_MOTION,
    KLING_3_MULTI_SHOT,
    HAILUO,
    HAILUO_PRO,
    HAILUO_2_3,
    SEEDANCE_V1,
    SEEDANCE_V1_PRO_FAST,
    SEEDANCE_1_5_PRO,
    RUNWAY,
    RUNWAY_ALEPH,
    GROK_IMAGINE_VIDEO,
    ELEVENLABS_TTS_TURBO,
    ELEVENLABS_TTS,
    ELEVENLABS_V3_DIALOGUE,
    ELEVENLABS_SPEECH_TO_TEXT,
    ELEVENLABS_AUDIO_ISOLATION,
    ELEVENLABS_SOUND_EFFECT,
)
