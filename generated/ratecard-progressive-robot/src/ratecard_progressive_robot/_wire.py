# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The wire: the provider, its operations and job profiles, and where each argument goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ratecard_runtime.description.operations import Argument, ModelRequest, Operation
from ratecard_runtime.description.paging import Paging
from ratecard_runtime.description.profiles import JobProfile, Polling, StateRule
from ratecard_runtime.description.provider import AuthScheme, ErrorRules, KnownError, ProviderInfo
from ratecard_runtime.json_value import JsonValue

if TYPE_CHECKING:
    from ratecard_progressive_robot import models

PROVIDER = ProviderInfo(
    id="progressive-robot",
    name="Progressive Robot",
    base_url="https://video.progressiverobot.com",
    key_env="PROGRESSIVE_ROBOT_API_KEY",
    version="0.1.0",
    auth=(AuthScheme("bearer", "header", "Authorization", "Bearer "),),
    errors=ErrorRules(
        message=("error",),
        known=(
            KnownError(400, None, "invalid_request"),
            KnownError(401, None, "authentication"),
            KnownError(403, None, "permission"),
            KnownError(404, None, "not_found"),
            KnownError(429, None, "rate_limited"),
            KnownError(500, None, "server", accepted=True),
        ),
    ),
    models="ratecard_progressive_robot.models",
    pricing="ratecard_progressive_robot.pricing",
)

KEYS_LIST_OPERATION: Operation[list[models.ApiKey] | dict[str, object]] = Operation(
    "keys_list", "GET", "/api/keys", "bearer", effect="read"
)
KEYS_CREATE_OPERATION: Operation[JsonValue] = Operation(
    "keys_create",
    "POST",
    "/api/keys",
    "bearer",
    effect="free",
    parameters={"name": Argument("body.name", {"type": "string"})},
)
KEYS_DELETE_OPERATION: Operation[JsonValue] = Operation(
    "keys_delete",
    "DELETE",
    "/api/keys/{id}",
    "bearer",
    effect="destructive",
    parameters={"id": Argument("path.id", required=True)},
)
STATUS_OPERATION: Operation[models.JobStatus] = Operation(
    "status",
    "GET",
    "/api/status",
    "bearer",
    effect="read",
    parameters={"job_id": Argument("query.job_id", {"type": "string"}, required=True)},
    response="JobStatus",
)
VIDEO_DOWNLOAD_OPERATION: Operation[bytes] = Operation(
    "video_download",
    "GET",
    "/api/video/{filename}",
    "bearer",
    effect="read",
    parameters={
        "filename": Argument("path.filename", {"type": "string"}, required=True),
        "token": Argument("query.token", {"type": "string"}),
    },
    bytes_answer=True,
)
GENERATIONS_LIST_OPERATION: Operation[JsonValue] = Operation(
    "generations_list",
    "GET",
    "/api/generations",
    "bearer",
    effect="read",
    parameters={
        "limit": Argument("query.limit", {"type": "integer", "maximum": 200}),
        "offset": Argument("query.offset", {"type": "integer"}),
    },
    paging=Paging(
        kind="offset",
        parameter="offset",
        items=("generations", "[]"),
        size_parameter="limit",
        start=0,
        size=50,
        largest=200,
    ),
)
GENERATIONS_DELETE_OPERATION: Operation[JsonValue] = Operation(
    "generations_delete",
    "DELETE",
    "/api/generations/{id}",
    "bearer",
    effect="destructive",
    parameters={"id": Argument("path.id", {"type": "integer"}, required=True)},
)
GENERATIONS_FAVORITE_OPERATION: Operation[models.FavoriteState] = Operation(
    "generations_favorite",
    "POST",
    "/api/generations/{id}/favorite",
    "bearer",
    effect="free",
    parameters={"id": Argument("path.id", {"type": "integer"}, required=True)},
    response="FavoriteState",
)
GENERATIONS_SHARE_OPERATION: Operation[models.ShareLink] = Operation(
    "generations_share",
    "POST",
    "/api/generations/{id}/share",
    "bearer",
    effect="free",
    parameters={"id": Argument("path.id", {"type": "integer"}, required=True)},
    response="ShareLink",
)
GENERATIONS_PUBLIC_OPERATION: Operation[JsonValue] = Operation(
    "generations_public",
    "POST",
    "/api/generations/{id}/public",
    "bearer",
    effect="free",
    parameters={"id": Argument("path.id", {"type": "integer"}, required=True)},
)
SHARE_GET_OPERATION: Operation[JsonValue] = Operation(
    "share_get",
    "GET",
    "/api/share/{token}",
    None,
    effect="read",
    parameters={"token": Argument("path.token", {"type": "string"}, required=True)},
)
GALLERY_LIST_OPERATION: Operation[JsonValue] = Operation(
    "gallery_list", "GET", "/api/gallery/community", None, effect="read"
)
CANCEL_OPERATION: Operation[JsonValue] = Operation(
    "cancel",
    "POST",
    "/api/cancel",
    "bearer",
    effect="free",
    parameters={"job_id": Argument("body.job_id", {"type": "string"})},
)
QUEUE_OPERATION: Operation[JsonValue] = Operation(
    "queue", "GET", "/api/queue", "bearer", effect="read"
)
COMFYUI_STATUS_OPERATION: Operation[JsonValue] = Operation(
    "comfyui_status", "GET", "/api/comfyui/status", "bearer", effect="read"
)
GENERATION_COST_OPERATION: Operation[JsonValue] = Operation(
    "generation_cost",
    "GET",
    "/api/generation-cost",
    "bearer",
    effect="read",
    parameters={
        "model": Argument("query.model", {"type": "string"}),
        "frames": Argument("query.frames", {"type": "integer"}),
        "steps": Argument("query.steps", {"type": "integer"}),
    },
)
EXTEND_VIDEO_OPERATION: Operation[JsonValue] = Operation(
    "extend_video",
    "POST",
    "/api/extend-video",
    "bearer",
    effect="free",
    parameters={
        "video_filename": Argument("body.video_filename", {"type": "string"}),
        "generation_id": Argument("body.generation_id", {"type": "integer"}),
    },
)
MODELS_LIST_OPERATION: Operation[JsonValue] = Operation(
    "models_list", "GET", "/api/models", "bearer", effect="read"
)
IMAGE_MODELS_LIST_OPERATION: Operation[list[models.ImageModel] | dict[str, object]] = Operation(
    "image_models_list", "GET", "/api/image-models", "bearer", effect="read"
)
IMAGE_GENERATIONS_LIST_OPERATION: Operation[JsonValue] = Operation(
    "image_generations_list",
    "GET",
    "/api/image-generations",
    "bearer",
    effect="read",
    parameters={
        "limit": Argument("query.limit", {"type": "integer"}),
        "offset": Argument("query.offset", {"type": "integer"}),
    },
    paging=Paging(
        kind="offset", parameter="offset", items=("generations", "[]"), size_parameter="limit"
    ),
)
IMAGE_GENERATIONS_DELETE_OPERATION: Operation[JsonValue] = Operation(
    "image_generations_delete",
    "DELETE",
    "/api/image-generations/{id}",
    "bearer",
    effect="destructive",
    parameters={"id": Argument("path.id", required=True)},
)
IMAGE_DOWNLOAD_OPERATION: Operation[bytes] = Operation(
    "image_download",
    "GET",
    "/api/image/{filename}",
    "bearer",
    effect="read",
    parameters={"filename": Argument("path.filename", {"type": "string"}, required=True)},
    bytes_answer=True,
)
UPLOAD_IMAGE_OPERATION: Operation[JsonValue] = Operation(
    "upload_image", "POST", "/api/upload-image", "bearer", effect="free", undocumented_body=True
)
INPUT_IMAGE_DOWNLOAD_OPERATION: Operation[bytes] = Operation(
    "input_image_download",
    "GET",
    "/api/input-image/{filename}",
    "bearer",
    effect="read",
    parameters={"filename": Argument("path.filename", {"type": "string"}, required=True)},
    bytes_answer=True,
)
GENERATE_AUDIO_OPERATION: Operation[JsonValue] = Operation(
    "generate_audio",
    "POST",
    "/api/generate-audio",
    "bearer",
    effect="paid",
    parameters={
        "prompt": Argument("body.prompt", {"type": "string"}),
        "duration_seconds": "body.duration_seconds",
        "tags": "body.tags",
    },
    quote="audio_generate",
)
AUDIO_GENERATIONS_LIST_OPERATION: Operation[JsonValue] = Operation(
    "audio_generations_list", "GET", "/api/audio-generations", "bearer", effect="read"
)
AUDIO_GENERATIONS_DELETE_OPERATION: Operation[JsonValue] = Operation(
    "audio_generations_delete",
    "DELETE",
    "/api/audio-generations/{id}",
    "bearer",
    effect="destructive",
    parameters={"id": Argument("path.id", required=True)},
)
AUDIO_DOWNLOAD_OPERATION: Operation[bytes] = Operation(
    "audio_download",
    "GET",
    "/api/audio/{filename}",
    "bearer",
    effect="read",
    parameters={"filename": Argument("path.filename", {"type": "string"}, required=True)},
    bytes_answer=True,
)
VIDEO_ADD_AUDIO_OPERATION: Operation[JsonValue] = Operation(
    "video_add_audio",
    "POST",
    "/api/video/add-audio",
    "bearer",
    effect="free",
    parameters={
        "video_filename": Argument("body.video_filename", {"type": "string"}),
        "audio_filename": "body.audio_filename",
    },
)
SUBTITLES_GENERATE_OPERATION: Operation[JsonValue] = Operation(
    "subtitles_generate",
    "POST",
    "/api/subtitles/generate",
    "bearer",
    effect="paid",
    parameters={
        "video_filename": Argument("body.video_filename", {"type": "string"}),
        "language": Argument("body.language", {"type": "string"}),
    },
    quote="subtitles_generate",
)
SUBTITLES_DOWNLOAD_OPERATION: Operation[bytes] = Operation(
    "subtitles_download",
    "GET",
    "/api/subtitles/{name}.srt",
    "bearer",
    effect="read",
    parameters={"name": Argument("path.name", {"type": "string"}, required=True)},
    bytes_answer=True,
)
SUBTITLES_BURN_OPERATION: Operation[JsonValue] = Operation(
    "subtitles_burn",
    "POST",
    "/api/subtitles/burn",
    "bearer",
    effect="free",
    parameters={
        "video_filename": Argument("body.video_filename", {"type": "string"}),
        "srt_filename": "body.srt_filename",
        "style": "body.style",
    },
    choices={"style": ("default", "bold-yellow", "minimal")},
)
SUBTITLES_TRANSLATE_OPERATION: Operation[JsonValue] = Operation(
    "subtitles_translate",
    "POST",
    "/api/subtitles/translate",
    "bearer",
    effect="paid",
    parameters={"srt_filename": "body.srt_filename", "target_language": "body.target_language"},
    quote="subtitles_translate",
)
TTS_LIST_VOICES_OPERATION: Operation[JsonValue] = Operation(
    "tts_list_voices", "GET", "/api/tts/voices", "bearer", effect="read"
)
TTS_GENERATE_OPERATION: Operation[JsonValue] = Operation(
    "tts_generate",
    "POST",
    "/api/tts/generate",
    "bearer",
    effect="paid",
    parameters={"text": "body.text", "voice_id": "body.voice_id", "speed": "body.speed"},
    choices={"voice_id": ("en_gb_male", "en_gb_female", "en_us_male", "en_us_female")},
    quote="tts_generate",
)
TTS_ADD_TO_VIDEO_OPERATION: Operation[JsonValue] = Operation(
    "tts_add_to_video",
    "POST",
    "/api/tts/add-to-video",
    "bearer",
    effect="free",
    parameters={
        "video_filename": Argument("body.video_filename", {"type": "string"}),
        "tts_filename": "body.tts_filename",
        "offset_seconds": "body.offset_seconds",
        "volume": "body.volume",
    },
)
EDIT_TRIM_OPERATION: Operation[JsonValue] = Operation(
    "edit_trim",
    "POST",
    "/api/edit/trim",
    "bearer",
    effect="paid",
    parameters={"start_seconds": "body.start_seconds", "end_seconds": "body.end_seconds"},
    undocumented_body=True,
    quote="edit_trim",
)
EDIT_SPEED_OPERATION: Operation[JsonValue] = Operation(
    "edit_speed",
    "POST",
    "/api/edit/speed",
    "bearer",
    effect="paid",
    parameters={
        "speed_factor": Argument(
            "body.speed_factor", {"type": "number", "minimum": 0.25, "maximum": 4.0}
        ),
    },
    undocumented_body=True,
    quote="edit_speed",
)
EDIT_CROP_OPERATION: Operation[JsonValue] = Operation(
    "edit_crop",
    "POST",
    "/api/edit/crop",
    "bearer",
    effect="paid",
    parameters={
        "x": "body.x",
        "y": "body.y",
        "width": Argument("body.width", {"type": "integer"}),
        "height": Argument("body.height", {"type": "integer"}),
    },
    undocumented_body=True,
    quote="edit_crop",
)
EDIT_RESIZE_OPERATION: Operation[JsonValue] = Operation(
    "edit_resize",
    "POST",
    "/api/edit/resize",
    "bearer",
    effect="paid",
    parameters={
        "preset": "body.preset",
        "width": Argument("body.width", {"type": "integer"}),
        "height": Argument("body.height", {"type": "integer"}),
    },
    choices={"preset": ("1080p", "720p")},
    undocumented_body=True,
    quote="edit_resize",
)
EDIT_TEXT_OVERLAY_OPERATION: Operation[JsonValue] = Operation(
    "edit_text_overlay",
    "POST",
    "/api/edit/text-overlay",
    "bearer",
    effect="paid",
    parameters={
        "text": "body.text",
        "position": "body.position",
        "font_size": "body.font_size",
        "color": "body.color",
        "start_time": "body.start_time",
        "end_time": "body.end_time",
    },
    undocumented_body=True,
    quote="edit_text_overlay",
)
EDIT_MERGE_OPERATION: Operation[JsonValue] = Operation(
    "edit_merge",
    "POST",
    "/api/edit/merge",
    "bearer",
    effect="paid",
    parameters={
        "video_filenames": Argument(
            "body.video_filenames",
            {"type": "array", "minItems": 2, "maxItems": 20, "items": {"type": "string"}},
        ),
    },
    quote="edit_merge",
)
TOOLS_REMOVE_BACKGROUND_OPERATION: Operation[JsonValue] = Operation(
    "tools_remove_background",
    "POST",
    "/api/tools/remove-background",
    "bearer",
    effect="paid",
    undocumented_body=True,
    quote="tools_remove_background",
)
TOOLS_UPSCALE_VIDEO_OPERATION: Operation[JsonValue] = Operation(
    "tools_upscale_video",
    "POST",
    "/api/tools/upscale-video",
    "bearer",
    effect="paid",
    parameters={
        "video_filename": Argument("body.video_filename", {"type": "string"}),
        "scale_factor": Argument(
            "body.scale_factor", {"type": "number", "minimum": 2, "maximum": 4}
        ),
    },
    quote="tools_upscale_video",
)
TOOLS_FACE_SWAP_OPERATION: Operation[JsonValue] = Operation(
    "tools_face_swap",
    "POST",
    "/api/tools/face-swap",
    "bearer",
    effect="paid",
    undocumented_body=True,
    quote="tools_face_swap",
)
TOOLS_EXTRACT_FRAMES_OPERATION: Operation[JsonValue] = Operation(
    "tools_extract_frames",
    "POST",
    "/api/tools/extract-frames",
    "bearer",
    effect="paid",
    parameters={
        "video_filename": Argument("body.video_filename", {"type": "string"}),
        "mode": "body.mode",
    },
    choices={"mode": ("first", "last", "middle", "all_1fps")},
    quote="tools_extract_frames",
)
TOOLS_TRIM_VIDEO_OPERATION: Operation[JsonValue] = Operation(
    "tools_trim_video",
    "POST",
    "/api/tools/trim-video",
    "bearer",
    effect="paid",
    parameters={
        "video_filename": Argument("body.video_filename", {"type": "string"}),
        "start_time": "body.start_time",
        "end_time": "body.end_time",
    },
    quote="tools_trim_video",
)
TOOLS_VIDEO_TO_GIF_OPERATION: Operation[JsonValue] = Operation(
    "tools_video_to_gif",
    "POST",
    "/api/tools/video-to-gif",
    "bearer",
    effect="paid",
    parameters={
        "video_filename": Argument("body.video_filename", {"type": "string"}),
        "width": Argument("body.width", {"type": "integer"}),
        "fps": "body.fps",
    },
    quote="tools_video_to_gif",
)
TOOLS_ADD_WATERMARK_OPERATION: Operation[JsonValue] = Operation(
    "tools_add_watermark",
    "POST",
    "/api/tools/add-watermark",
    "bearer",
    effect="paid",
    parameters={
        "video_filename": Argument("form.video_filename", {"type": "string"}),
        "type": "form.type",
        "text": "form.text",
        "image": "file.image",
    },
    quote="tools_add_watermark",
)
STUDIO_SCRIPT_TO_SHOTS_OPERATION: Operation[JsonValue] = Operation(
    "studio_script_to_shots",
    "POST",
    "/api/studio/script-to-shots",
    "bearer",
    effect="free",
    undocumented_body=True,
)
PROJECTS_LIST_OPERATION: Operation[list[models.ProjectSummary] | dict[str, object]] = Operation(
    "projects_list", "GET", "/api/projects", "bearer", effect="read"
)
PROJECTS_CREATE_OPERATION: Operation[JsonValue] = Operation(
    "projects_create",
    "POST",
    "/api/projects",
    "bearer",
    effect="free",
    parameters={"name": Argument("body.name", {"type": "string"})},
)
PROJECTS_GET_OPERATION: Operation[models.Project] = Operation(
    "projects_get",
    "GET",
    "/api/projects/{id}",
    "bearer",
    effect="read",
    parameters={"project_id": Argument("path.id", {"type": "integer"}, required=True)},
    response="Project",
)
PROJECTS_UPDATE_OPERATION: Operation[JsonValue] = Operation(
    "projects_update",
    "PUT",
    "/api/projects/{id}",
    "bearer",
    effect="free",
    parameters={
        "project_id": Argument("path.id", {"type": "integer"}, required=True),
        "name": Argument("body.name", {"type": "string"}),
        "description": "body.description",
        "model": Argument("body.model", {"type": "string"}),
    },
)
PROJECTS_DELETE_OPERATION: Operation[JsonValue] = Operation(
    "projects_delete",
    "DELETE",
    "/api/projects/{id}",
    "bearer",
    effect="destructive",
    parameters={"project_id": Argument("path.id", {"type": "integer"}, required=True)},
)
PROJECTS_DUPLICATE_OPERATION: Operation[JsonValue] = Operation(
    "projects_duplicate",
    "POST",
    "/api/projects/{id}/duplicate",
    "bearer",
    effect="free",
    parameters={"project_id": Argument("path.id", {"type": "integer"}, required=True)},
)
PROJECTS_EXPORT_OPERATION: Operation[JsonValue] = Operation(
    "projects_export",
    "POST",
    "/api/projects/{id}/export",
    "bearer",
    effect="paid",
    parameters={
        "project_id": Argument("path.id", {"type": "integer"}, required=True),
        "resolution": Argument("body.resolution", {"type": "string"}),
    },
    quote="projects_export",
)
SHOTS_CREATE_OPERATION: Operation[JsonValue] = Operation(
    "shots_create",
    "POST",
    "/api/projects/{id}/shots",
    "bearer",
    effect="free",
    parameters={
        "project_id": Argument("path.id", {"type": "integer"}, required=True),
        "prompt": Argument("body.prompt", {"type": "string"}),
        "notes": "body.notes",
        "duration": "body.duration",
        "shot_type": "body.shot_type",
        "camera_move": "body.camera_move",
        "transition": "body.transition",
    },
)
SHOTS_UPDATE_OPERATION: Operation[JsonValue] = Operation(
    "shots_update",
    "PUT",
    "/api/projects/{id}/shots/{shotId}",
    "bearer",
    effect="free",
    parameters={
        "project_id": Argument("path.id", {"type": "integer"}, required=True),
        "shot_id": Argument("path.shotId", {"type": "integer"}, required=True),
        "prompt": Argument("body.prompt", {"type": "string"}),
        "notes": "body.notes",
        "duration": "body.duration",
        "shot_type": "body.shot_type",
        "camera_move": "body.camera_move",
        "transition": "body.transition",
        "filename": Argument("body.filename", {"type": "string"}),
    },
)
SHOTS_DELETE_OPERATION: Operation[JsonValue] = Operation(
    "shots_delete",
    "DELETE",
    "/api/projects/{id}/shots/{shotId}",
    "bearer",
    effect="destructive",
    parameters={
        "project_id": Argument("path.id", {"type": "integer"}, required=True),
        "shot_id": Argument("path.shotId", {"type": "integer"}, required=True),
    },
)
SHOTS_REORDER_OPERATION: Operation[JsonValue] = Operation(
    "shots_reorder",
    "POST",
    "/api/projects/{id}/shots/reorder",
    "bearer",
    effect="free",
    parameters={
        "project_id": Argument("path.id", {"type": "integer"}, required=True),
        "order": Argument("body.order", {"type": "array", "items": {"type": "integer"}}),
    },
)
ELEMENTS_LIST_OPERATION: Operation[JsonValue] = Operation(
    "elements_list",
    "GET",
    "/api/projects/{id}/elements",
    "bearer",
    effect="read",
    parameters={"project_id": Argument("path.id", {"type": "integer"}, required=True)},
)
ELEMENTS_CREATE_OPERATION: Operation[JsonValue] = Operation(
    "elements_create",
    "POST",
    "/api/projects/{id}/elements",
    "bearer",
    effect="free",
    parameters={"project_id": Argument("path.id", {"type": "integer"}, required=True)},
    undocumented_body=True,
)
ELEMENTS_UPDATE_OPERATION: Operation[JsonValue] = Operation(
    "elements_update",
    "PUT",
    "/api/projects/{id}/elements/{eid}",
    "bearer",
    effect="free",
    parameters={
        "project_id": Argument("path.id", {"type": "integer"}, required=True),
        "element_id": Argument("path.eid", required=True),
    },
    undocumented_body=True,
)
ELEMENTS_DELETE_OPERATION: Operation[JsonValue] = Operation(
    "elements_delete",
    "DELETE",
    "/api/projects/{id}/elements/{eid}",
    "bearer",
    effect="destructive",
    parameters={
        "project_id": Argument("path.id", {"type": "integer"}, required=True),
        "element_id": Argument("path.eid", required=True),
    },
)
COMMENTS_LIST_OPERATION: Operation[JsonValue] = Operation(
    "comments_list",
    "GET",
    "/api/projects/{id}/comments",
    "bearer",
    effect="read",
    parameters={"project_id": Argument("path.id", {"type": "integer"}, required=True)},
)
COMMENTS_CREATE_OPERATION: Operation[JsonValue] = Operation(
    "comments_create",
    "POST",
    "/api/projects/{id}/comments",
    "bearer",
    effect="free",
    parameters={
        "project_id": Argument("path.id", {"type": "integer"}, required=True),
        "text": "body.text",
        "shot_id": Argument("body.shot_id", {"type": "integer"}),
    },
)
COMMENTS_DELETE_OPERATION: Operation[JsonValue] = Operation(
    "comments_delete",
    "DELETE",
    "/api/projects/{id}/comments/{cid}",
    "bearer",
    effect="destructive",
    parameters={
        "project_id": Argument("path.id", {"type": "integer"}, required=True),
        "comment_id": Argument("path.cid", required=True),
    },
)
PAGES_CREATE_OPERATION: Operation[JsonValue] = Operation(
    "pages_create", "POST", "/api/hosting/pages", "bearer", effect="free", undocumented_body=True
)
PAGES_LIST_OPERATION: Operation[JsonValue] = Operation(
    "pages_list", "GET", "/api/hosting/pages", "bearer", effect="read"
)
PAGES_GET_OPERATION: Operation[JsonValue] = Operation(
    "pages_get",
    "GET",
    "/api/hosting/pages/{id}",
    "bearer",
    effect="read",
    parameters={"id": Argument("path.id", required=True)},
)
PAGES_UPDATE_OPERATION: Operation[JsonValue] = Operation(
    "pages_update",
    "PUT",
    "/api/hosting/pages/{id}",
    "bearer",
    effect="free",
    parameters={"id": Argument("path.id", required=True)},
    undocumented_body=True,
)
PAGES_DELETE_OPERATION: Operation[JsonValue] = Operation(
    "pages_delete",
    "DELETE",
    "/api/hosting/pages/{id}",
    "bearer",
    effect="destructive",
    parameters={"id": Argument("path.id", required=True)},
)
PAGES_ANALYTICS_OPERATION: Operation[JsonValue] = Operation(
    "pages_analytics",
    "GET",
    "/api/hosting/pages/{id}/analytics",
    "bearer",
    effect="read",
    parameters={"id": Argument("path.id", required=True)},
)
COMMUNITY_PROMPTS_LIST_OPERATION: Operation[JsonValue] = Operation(
    "community_prompts_list",
    "GET",
    "/api/community/prompts",
    None,
    effect="read",
    parameters={
        "sort": Argument("query.sort", {"type": "string"}),
        "tag": Argument("query.tag", {"type": "string"}),
        "model": Argument("query.model", {"type": "string"}),
        "page": Argument("query.page", {"type": "integer"}),
    },
    paging=Paging(kind="page", parameter="page", items=("prompts", "[]"), start=1),
)
COMMUNITY_PROMPTS_CREATE_OPERATION: Operation[JsonValue] = Operation(
    "community_prompts_create",
    "POST",
    "/api/community/prompts",
    "bearer",
    effect="free",
    parameters={
        "prompt": Argument("body.prompt", {"type": "string"}),
        "model": Argument("body.model", {"type": "string"}),
        "title": "body.title",
        "tags": "body.tags",
    },
)
COMMUNITY_PROMPTS_VOTE_OPERATION: Operation[JsonValue] = Operation(
    "community_prompts_vote",
    "POST",
    "/api/community/prompts/{id}/vote",
    "bearer",
    effect="free",
    parameters={
        "id": Argument("path.id", required=True),
        "vote": Argument("body.vote", {"type": "integer"}),
    },
)
COMMUNITY_PROMPTS_USE_OPERATION: Operation[JsonValue] = Operation(
    "community_prompts_use",
    "POST",
    "/api/community/prompts/{id}/use",
    "bearer",
    effect="free",
    parameters={"id": Argument("path.id", required=True)},
)
COMMUNITY_PROMPTS_DELETE_OPERATION: Operation[JsonValue] = Operation(
    "community_prompts_delete",
    "DELETE",
    "/api/community/prompts/{id}",
    "bearer",
    effect="destructive",
    parameters={"id": Argument("path.id", required=True)},
)
STOCK_VIDEOS_OPERATION: Operation[JsonValue] = Operation(
    "stock_videos",
    "GET",
    "/api/stock/videos",
    "bearer",
    effect="read",
    parameters={
        "query": "query.query",
        "page": Argument("query.page", {"type": "integer"}),
        "per_page": Argument("query.per_page", {"type": "integer", "maximum": 30}),
    },
    paging=Paging(
        kind="page",
        parameter="page",
        items=("videos", "[]"),
        size_parameter="per_page",
        start=1,
        largest=30,
    ),
)
STOCK_IMAGES_OPERATION: Operation[JsonValue] = Operation(
    "stock_images",
    "GET",
    "/api/stock/images",
    "bearer",
    effect="read",
    parameters={
        "query": "query.query",
        "page": Argument("query.page", {"type": "integer"}),
        "per_page": Argument("query.per_page", {"type": "integer", "maximum": 30}),
    },
    paging=Paging(
        kind="page",
        parameter="page",
        items=("images", "[]"),
        size_parameter="per_page",
        start=1,
        largest=30,
    ),
)
STOCK_MUSIC_OPERATION: Operation[JsonValue] = Operation(
    "stock_music",
    "GET",
    "/api/stock/music",
    "bearer",
    effect="read",
    parameters={"query": "query.query"},
)
STOCK_DOWNLOAD_OPERATION: Operation[JsonValue] = Operation(
    "stock_download",
    "POST",
    "/api/stock/download",
    "bearer",
    effect="free",
    parameters={"url": "body.url", "type": "body.type"},
)
ORGS_CREATE_OPERATION: Operation[JsonValue] = Operation(
    "orgs_create",
    "POST",
    "/api/orgs",
    "bearer",
    effect="free",
    parameters={"name": Argument("body.name", {"type": "string"})},
)
ORGS_LIST_OPERATION: Operation[JsonValue] = Operation(
    "orgs_list", "GET", "/api/orgs", "bearer", effect="read"
)
ORGS_INVITE_OPERATION: Operation[JsonValue] = Operation(
    "orgs_invite",
    "POST",
    "/api/orgs/{id}/invite",
    "bearer",
    effect="free",
    parameters={
        "org_id": Argument("path.id", required=True),
        "email": Argument("body.email", {"type": "string"}),
        "role": "body.role",
    },
    choices={"role": ("member", "admin", "reviewer")},
)
ORGS_ACCEPT_INVITE_OPERATION: Operation[JsonValue] = Operation(
    "orgs_accept_invite",
    "POST",
    "/api/orgs/accept-invite",
    "bearer",
    effect="free",
    parameters={"token": Argument("body.token", {"type": "string"})},
)
ORG_MEMBERS_LIST_OPERATION: Operation[JsonValue] = Operation(
    "org_members_list",
    "GET",
    "/api/orgs/{id}/members",
    "bearer",
    effect="read",
    parameters={"org_id": Argument("path.id", required=True)},
)
ORG_MEMBERS_UPDATE_ROLE_OPERATION: Operation[JsonValue] = Operation(
    "org_members_update_role",
    "PUT",
    "/api/orgs/{id}/members/{uid}/role",
    "bearer",
    effect="free",
    parameters={
        "org_id": Argument("path.id", required=True),
        "user_id": Argument("path.uid", required=True),
        "role": "body.role",
    },
    choices={"role": ("member", "admin", "reviewer")},
)
ORG_MEMBERS_DELETE_OPERATION: Operation[JsonValue] = Operation(
    "org_members_delete",
    "DELETE",
    "/api/orgs/{id}/members/{uid}",
    "bearer",
    effect="destructive",
    parameters={
        "org_id": Argument("path.id", required=True),
        "user_id": Argument("path.uid", required=True),
    },
)
ORG_PROJECTS_LIST_OPERATION: Operation[JsonValue] = Operation(
    "org_projects_list",
    "GET",
    "/api/orgs/{id}/projects",
    "bearer",
    effect="read",
    parameters={"org_id": Argument("path.id", required=True)},
)
ORG_PROJECTS_CREATE_OPERATION: Operation[JsonValue] = Operation(
    "org_projects_create",
    "POST",
    "/api/orgs/{id}/projects",
    "bearer",
    effect="free",
    parameters={
        "org_id": Argument("path.id", required=True),
        "name": Argument("body.name", {"type": "string"}),
    },
)
BRAND_KITS_CREATE_OPERATION: Operation[JsonValue] = Operation(
    "brand_kits_create", "POST", "/api/brand-kits", "bearer", effect="free", undocumented_body=True
)
BRAND_KITS_LIST_OPERATION: Operation[JsonValue] = Operation(
    "brand_kits_list", "GET", "/api/brand-kits", "bearer", effect="read"
)
BRAND_KITS_UPDATE_OPERATION: Operation[JsonValue] = Operation(
    "brand_kits_update",
    "PUT",
    "/api/brand-kits/{id}",
    "bearer",
    effect="free",
    parameters={"id": Argument("path.id", required=True)},
    undocumented_body=True,
)
BRAND_KITS_DELETE_OPERATION: Operation[JsonValue] = Operation(
    "brand_kits_delete",
    "DELETE",
    "/api/brand-kits/{id}",
    "bearer",
    effect="destructive",
    parameters={"id": Argument("path.id", required=True)},
)
BRAND_KITS_UPLOAD_LOGO_OPERATION: Operation[JsonValue] = Operation(
    "brand_kits_upload_logo",
    "POST",
    "/api/brand-kits/{id}/upload-logo",
    "bearer",
    effect="free",
    parameters={"id": Argument("path.id", required=True)},
    undocumented_body=True,
)
BRAND_KITS_UPLOAD_INTRO_OPERATION: Operation[JsonValue] = Operation(
    "brand_kits_upload_intro",
    "POST",
    "/api/brand-kits/{id}/upload-intro",
    "bearer",
    effect="free",
    parameters={"id": Argument("path.id", required=True)},
    undocumented_body=True,
)
BRAND_KITS_APPLY_OPERATION: Operation[JsonValue] = Operation(
    "brand_kits_apply",
    "POST",
    "/api/brand-kits/{id}/apply",
    "bearer",
    effect="free",
    parameters={
        "id": Argument("path.id", required=True),
        "video_filename": Argument("body.video_filename", {"type": "string"}),
    },
)
GENERATE_PROMPT_OPERATION: Operation[JsonValue] = Operation(
    "generate_prompt",
    "POST",
    "/api/generate-prompt",
    "bearer",
    effect="free",
    undocumented_body=True,
)
PROMPTS_AUTOCOMPLETE_OPERATION: Operation[JsonValue] = Operation(
    "prompts_autocomplete", "GET", "/api/prompts/autocomplete", "bearer", effect="read"
)
TEMPLATES_LIST_OPERATION: Operation[JsonValue] = Operation(
    "templates_list", "GET", "/api/templates", "bearer", effect="read"
)
TEMPLATES_CREATE_OPERATION: Operation[JsonValue] = Operation(
    "templates_create",
    "POST",
    "/api/templates",
    "bearer",
    effect="free",
    parameters={
        "name": Argument("body.name", {"type": "string"}),
        "prompt": Argument("body.prompt", {"type": "string"}),
        "negative_prompt": Argument("body.negative_prompt", {"type": "string"}),
        "model": Argument("body.model", {"type": "string"}),
    },
)
TEMPLATES_DELETE_OPERATION: Operation[JsonValue] = Operation(
    "templates_delete",
    "DELETE",
    "/api/templates/{id}",
    "bearer",
    effect="destructive",
    parameters={"id": Argument("path.id", required=True)},
)
AUTH_CHECK_OPERATION: Operation[JsonValue] = Operation(
    "auth_check", "GET", "/api/auth/check", "bearer", effect="read"
)
SIGNUP_OPERATION: Operation[JsonValue] = Operation(
    "signup",
    "POST",
    "/api/signup",
    None,
    effect="free",
    parameters={
        "username": Argument("body.username", {"type": "string"}),
        "password": "body.password",
        "email": Argument("body.email", {"type": "string"}),
    },
)
LOGIN_OPERATION: Operation[JsonValue] = Operation(
    "login",
    "POST",
    "/api/login",
    None,
    effect="free",
    parameters={
        "username": Argument("body.username", {"type": "string"}),
        "password": "body.password",
    },
)
LOGOUT_OPERATION: Operation[JsonValue] = Operation(
    "logout", "POST", "/api/logout", "bearer", effect="free"
)
PASSWORD_RESET_REQUEST_OPERATION: Operation[JsonValue] = Operation(
    "password_reset_request",
    "POST",
    "/api/password-reset/request",
    None,
    effect="free",
    parameters={"username": Argument("body.username", {"type": "string"})},
)
PASSWORD_RESET_RESET_OPERATION: Operation[JsonValue] = Operation(
    "password_reset_reset",
    "POST",
    "/api/password-reset/reset",
    None,
    effect="free",
    parameters={
        "token": Argument("body.token", {"type": "string"}),
        "new_password": "body.new_password",
    },
)
PROFILE_GET_OPERATION: Operation[models.Profile] = Operation(
    "profile_get", "GET", "/api/profile", "bearer", effect="read", response="Profile"
)
PROFILE_UPDATE_OPERATION: Operation[JsonValue] = Operation(
    "profile_update",
    "POST",
    "/api/profile",
    "bearer",
    effect="free",
    parameters={
        "display_name": "body.display_name",
        "bio": "body.bio",
        "profile_public": "body.profile_public",
    },
)
PROFILE_UPLOAD_AVATAR_OPERATION: Operation[JsonValue] = Operation(
    "profile_upload_avatar",
    "POST",
    "/api/profile/avatar",
    "bearer",
    effect="free",
    undocumented_body=True,
)
SETTINGS_CHANGE_PASSWORD_OPERATION: Operation[JsonValue] = Operation(
    "settings_change_password",
    "POST",
    "/api/settings/change-password",
    "bearer",
    effect="free",
    parameters={
        "current_password": "body.current_password",
        "new_password": Argument("body.new_password", {"type": "string", "minLength": 8}),
    },
)
SETTINGS_UPDATE_EMAIL_OPERATION: Operation[JsonValue] = Operation(
    "settings_update_email",
    "POST",
    "/api/settings/email",
    "bearer",
    effect="free",
    parameters={"email": Argument("body.email", {"type": "string"})},
)
SETTINGS_UPDATE_THEME_OPERATION: Operation[JsonValue] = Operation(
    "settings_update_theme",
    "POST",
    "/api/settings/theme",
    "bearer",
    effect="free",
    parameters={"theme": "body.theme"},
    choices={"theme": ("dark", "light")},
)
CREDITS_GET_OPERATION: Operation[JsonValue] = Operation(
    "credits_get", "GET", "/api/credits", "bearer", effect="read"
)
CREDITS_HISTORY_OPERATION: Operation[JsonValue] = Operation(
    "credits_history", "GET", "/api/credits/history", "bearer", effect="read"
)
CREDITS_TOPUP_OPERATION: Operation[JsonValue] = Operation(
    "credits_topup",
    "POST",
    "/api/credits/topup",
    "bearer",
    effect="purchase",
    parameters={
        "credits": Argument("body.credits", {"type": "integer", "minimum": 100, "maximum": 50000}),
    },
    quote="credits_topup",
)
SUBSCRIPTION_GET_OPERATION: Operation[JsonValue] = Operation(
    "subscription_get", "GET", "/api/subscription", "bearer", effect="read"
)
STRIPE_CREATE_CHECKOUT_OPERATION: Operation[JsonValue] = Operation(
    "stripe_create_checkout",
    "POST",
    "/api/stripe/create-checkout",
    "bearer",
    effect="purchase",
    parameters={"tier": Argument("body.tier", {"type": "string"})},
    quote="billing_create_checkout",
)
STRIPE_CREATE_PORTAL_OPERATION: Operation[JsonValue] = Operation(
    "stripe_create_portal", "POST", "/api/stripe/create-portal", "bearer", effect="free"
)
PRICING_GET_OPERATION: Operation[JsonValue] = Operation(
    "pricing_get", "GET", "/api/pricing", None, effect="read"
)
STRIPE_CONFIG_GET_OPERATION: Operation[JsonValue] = Operation(
    "stripe_config_get", "GET", "/api/stripe/config", None, effect="read"
)
ANALYTICS_USAGE_OPERATION: Operation[JsonValue] = Operation(
    "analytics_usage", "GET", "/api/analytics/usage", "bearer", effect="read"
)
ANALYTICS_SUMMARY_OPERATION: Operation[JsonValue] = Operation(
    "analytics_summary", "GET", "/api/analytics/summary", "bearer", effect="read"
)
VIDEO_JOB = JobProfile(
    id="video",
    job_id=("job_id",),
    status_operation=STATUS_OPERATION,
    status_parameter="job_id",
    states=(
        StateRule("succeeded", http_status=200, value="completed"),
        StateRule("failed", http_status=200, value="error"),
    ),
    status=("status",),
    result_values={"filename": ("filename", "video_filename")},
    result_operation=VIDEO_DOWNLOAD_OPERATION,
    failure_message=("error",),
    polling=Polling(initial=2, factor=1.5, maximum=5, deadline=1800),
)
V2V_JOB = JobProfile(
    id="v2v",
    job_id=("job_id",),
    status_operation=STATUS_OPERATION,
    status_parameter="job_id",
    states=(
        StateRule("succeeded", http_status=200, value="completed"),
        StateRule("failed", http_status=200, value="error"),
    ),
    status=("status",),
    result_values={"filename": ("filename", "video_filename")},
    result_operation=VIDEO_DOWNLOAD_OPERATION,
    failure_message=("error",),
    polling=Polling(initial=2, factor=1.5, maximum=5, deadline=1800),
)
IMAGE_JOB = JobProfile(
    id="image",
    job_id=("job_ids[]", "[]", "job_id"),
    status_operation=STATUS_OPERATION,
    status_parameter="job_id",
    states=(
        StateRule("succeeded", http_status=200, value="completed"),
        StateRule("failed", http_status=200, value="error"),
    ),
    status=("status",),
    many=True,
    result_values={"filename": ("filename",)},
    result_operation=IMAGE_DOWNLOAD_OPERATION,
    failure_message=("error",),
    polling=Polling(initial=2, factor=1.5, maximum=5, deadline=1800),
)
GENERATE_OPERATION: Operation[models.GenerationAccepted] = Operation(
    "generate",
    "POST",
    "/api/generate",
    "bearer",
    effect="paid",
    parameters={
        "prompt": Argument("body.prompt", {"type": "string", "maxLength": 2000}, required=True),
        "model": Argument("body.model", {"type": "string"}),
        "negative_prompt": Argument("body.negative_prompt", {"type": "string"}),
        "width": Argument("body.width", {"type": "integer"}),
        "height": Argument("body.height", {"type": "integer"}),
        "frames": Argument("body.frames", {"type": "integer"}),
        "steps": Argument("body.steps", {"type": "integer"}),
        "cfg": Argument("body.cfg", {"type": "number"}),
        "seed": Argument("body.seed", {"type": "integer"}),
        "sampler": Argument("body.sampler", {"type": "string"}),
        "scheduler": Argument("body.scheduler", {"type": "string"}),
        "shift": Argument("body.shift", {"type": "number"}),
        "frame_rate": Argument("body.frame_rate", {"type": "integer"}),
        "project_id": Argument("body.project_id", {"type": "integer"}),
    },
    choices={
        "model": (
            "animatediff",
            "cogvideo-t2v",
            "hunyuan-t2v",
            "hunyuan15-i2v",
            "hunyuan15-t2v",
            "ltx-camera",
            "ltx-control",
            "ltx-i2v",
            "ltx-quality",
            "ltx-t2v",
            "svd-i2v",
            "wan-i2v",
            "wan-t2v",
        ),
    },
    model_parameter="model",
    response="GenerationAccepted",
    undocumented_body=True,
    job=VIDEO_JOB,
)
GENERATE_V2V_OPERATION: Operation[JsonValue] = Operation(
    "generate_v2v",
    "POST",
    "/api/generate-v2v",
    "bearer",
    effect="paid",
    parameters={
        "video_filename": Argument("body.video_filename", {"type": "string"}),
        "prompt": Argument("body.prompt", {"type": "string"}),
        "strength": Argument("body.strength", {"type": "number"}),
    },
    quote="videos_generate_v2v",
    job=V2V_JOB,
)
GENERATE_IMAGE_OPERATION: Operation[JsonValue] = Operation(
    "generate_image",
    "POST",
    "/api/generate-image",
    "bearer",
    effect="paid",
    undocumented_body=True,
    job=IMAGE_JOB,
)
JOBS = (VIDEO_JOB, V2V_JOB, IMAGE_JOB)

WAN_T2V = ModelRequest(
    "wan-t2v",
    GENERATE_OPERATION,
    "WanT2v",
    fields={
        "prompt": "body.prompt",
        "negative_prompt": "body.negative_prompt",
        "width": "body.width",
        "height": "body.height",
        "frames": "body.frames",
        "steps": "body.steps",
        "cfg": "body.cfg",
        "seed": "body.seed",
        "sampler": "body.sampler",
        "scheduler": "body.scheduler",
        "shift": "body.shift",
        "frame_rate": "body.frame_rate",
        "project_id": "body.project_id",
    },
    constants={"body.model": "wan-t2v"},
    quote="wan_t2v",
)
LTX_T2V = ModelRequest(
    "ltx-t2v",
    GENERATE_OPERATION,
    "LtxT2v",
    fields={
        "prompt": "body.prompt",
        "negative_prompt": "body.negative_prompt",
        "width": "body.width",
        "height": "body.height",
        "frames": "body.frames",
        "steps": "body.steps",
        "cfg": "body.cfg",
        "seed": "body.seed",
        "sampler": "body.sampler",
        "scheduler": "body.scheduler",
        "shift": "body.shift",
        "frame_rate": "body.frame_rate",
        "project_id": "body.project_id",
    },
    constants={"body.model": "ltx-t2v"},
    quote="ltx_t2v",
)
LTX_QUALITY = ModelRequest(
    "ltx-quality",
    GENERATE_OPERATION,
    "LtxQuality",
    fields={
        "prompt": "body.prompt",
        "negative_prompt": "body.negative_prompt",
        "width": "body.width",
        "height": "body.height",
        "frames": "body.frames",
        "steps": "body.steps",
        "cfg": "body.cfg",
        "seed": "body.seed",
        "sampler": "body.sampler",
        "scheduler": "body.scheduler",
        "shift": "body.shift",
        "frame_rate": "body.frame_rate",
        "project_id": "body.project_id",
    },
    constants={"body.model": "ltx-quality"},
    quote="ltx_quality",
)
HUNYUAN_T2V = ModelRequest(
    "hunyuan-t2v",
    GENERATE_OPERATION,
    "HunyuanT2v",
    fields={
        "prompt": "body.prompt",
        "negative_prompt": "body.negative_prompt",
        "width": "body.width",
        "height": "body.height",
        "frames": "body.frames",
        "steps": "body.steps",
        "cfg": "body.cfg",
        "seed": "body.seed",
        "sampler": "body.sampler",
        "scheduler": "body.scheduler",
        "shift": "body.shift",
        "frame_rate": "body.frame_rate",
        "project_id": "body.project_id",
    },
    constants={"body.model": "hunyuan-t2v"},
    quote="hunyuan_t2v",
)
HUNYUAN15_T2V = ModelRequest(
    "hunyuan15-t2v",
    GENERATE_OPERATION,
    "Hunyuan15T2v",
    fields={
        "prompt": "body.prompt",
        "negative_prompt": "body.negative_prompt",
        "width": "body.width",
        "height": "body.height",
        "frames": "body.frames",
        "steps": "body.steps",
        "cfg": "body.cfg",
        "seed": "body.seed",
        "sampler": "body.sampler",
        "scheduler": "body.scheduler",
        "shift": "body.shift",
        "frame_rate": "body.frame_rate",
        "project_id": "body.project_id",
    },
    constants={"body.model": "hunyuan15-t2v"},
    quote="hunyuan15_t2v",
)
COGVIDEO_T2V = ModelRequest(
    "cogvideo-t2v",
    GENERATE_OPERATION,
    "CogvideoT2v",
    fields={
        "prompt": "body.prompt",
        "negative_prompt": "body.negative_prompt",
        "width": "body.width",
        "height": "body.height",
        "frames": "body.frames",
        "steps": "body.steps",
        "cfg": "body.cfg",
        "seed": "body.seed",
        "sampler": "body.sampler",
        "scheduler": "body.scheduler",
        "shift": "body.shift",
        "frame_rate": "body.frame_rate",
        "project_id": "body.project_id",
    },
    constants={"body.model": "cogvideo-t2v"},
    quote="cogvideo_t2v",
)
ANIMATEDIFF = ModelRequest(
    "animatediff",
    GENERATE_OPERATION,
    "Animatediff",
    fields={
        "prompt": "body.prompt",
        "negative_prompt": "body.negative_prompt",
        "width": "body.width",
        "height": "body.height",
        "frames": "body.frames",
        "steps": "body.steps",
        "cfg": "body.cfg",
        "seed": "body.seed",
        "sampler": "body.sampler",
        "scheduler": "body.scheduler",
        "shift": "body.shift",
        "frame_rate": "body.frame_rate",
        "project_id": "body.project_id",
    },
    constants={"body.model": "animatediff"},
    quote="animatediff",
)
LTX_CAMERA = ModelRequest(
    "ltx-camera",
    GENERATE_OPERATION,
    "LtxCamera",
    fields={
        "prompt": "body.prompt",
        "negative_prompt": "body.negative_prompt",
        "width": "body.width",
        "height": "body.height",
        "frames": "body.frames",
        "steps": "body.steps",
        "cfg": "body.cfg",
        "seed": "body.seed",
        "sampler": "body.sampler",
        "scheduler": "body.scheduler",
        "shift": "body.shift",
        "frame_rate": "body.frame_rate",
        "project_id": "body.project_id",
    },
    constants={"body.model": "ltx-camera"},
    quote="ltx_camera",
)
LTX_CONTROL = ModelRequest(
    "ltx-control",
    GENERATE_OPERATION,
    "LtxControl",
    fields={
        "prompt": "body.prompt",
        "negative_prompt": "body.negative_prompt",
        "width": "body.width",
        "height": "body.height",
        "frames": "body.frames",
        "steps": "body.steps",
        "cfg": "body.cfg",
        "seed": "body.seed",
        "sampler": "body.sampler",
        "scheduler": "body.scheduler",
        "shift": "body.shift",
        "frame_rate": "body.frame_rate",
        "project_id": "body.project_id",
    },
    constants={"body.model": "ltx-control"},
    quote="ltx_control",
)
HUNYUAN15_I2V = ModelRequest(
    "hunyuan15-i2v",
    GENERATE_OPERATION,
    "Hunyuan15I2v",
    fields={
        "prompt": "body.prompt",
        "negative_prompt": "body.negative_prompt",
        "width": "body.width",
        "height": "body.height",
        "frames": "body.frames",
        "steps": "body.steps",
        "cfg": "body.cfg",
        "seed": "body.seed",
        "sampler": "body.sampler",
        "scheduler": "body.scheduler",
        "shift": "body.shift",
        "frame_rate": "body.frame_rate",
        "project_id": "body.project_id",
    },
    constants={"body.model": "hunyuan15-i2v"},
    quote="hunyuan15_i2v",
)
LTX_I2V = ModelRequest(
    "ltx-i2v",
    GENERATE_OPERATION,
    "LtxI2v",
    fields={
        "prompt": "body.prompt",
        "negative_prompt": "body.negative_prompt",
        "width": "body.width",
        "height": "body.height",
        "frames": "body.frames",
        "steps": "body.steps",
        "cfg": "body.cfg",
        "seed": "body.seed",
        "sampler": "body.sampler",
        "scheduler": "body.scheduler",
        "shift": "body.shift",
        "frame_rate": "body.frame_rate",
        "project_id": "body.project_id",
    },
    constants={"body.model": "ltx-i2v"},
    quote="ltx_i2v",
)
SVD_I2V = ModelRequest(
    "svd-i2v",
    GENERATE_OPERATION,
    "SvdI2v",
    fields={
        "prompt": "body.prompt",
        "negative_prompt": "body.negative_prompt",
        "width": "body.width",
        "height": "body.height",
        "frames": "body.frames",
        "steps": "body.steps",
        "cfg": "body.cfg",
        "seed": "body.seed",
        "sampler": "body.sampler",
        "scheduler": "body.scheduler",
        "shift": "body.shift",
        "frame_rate": "body.frame_rate",
        "project_id": "body.project_id",
    },
    constants={"body.model": "svd-i2v"},
    quote="svd_i2v",
)
WAN_I2V = ModelRequest(
    "wan-i2v",
    GENERATE_OPERATION,
    "WanI2v",
    fields={
        "prompt": "body.prompt",
        "negative_prompt": "body.negative_prompt",
        "width": "body.width",
        "height": "body.height",
        "frames": "body.frames",
        "steps": "body.steps",
        "cfg": "body.cfg",
        "seed": "body.seed",
        "sampler": "body.sampler",
        "scheduler": "body.scheduler",
        "shift": "body.shift",
        "frame_rate": "body.frame_rate",
        "project_id": "body.project_id",
    },
    constants={"body.model": "wan-i2v"},
    quote="wan_i2v",
)
V2V = ModelRequest(
    "v2v",
    GENERATE_V2V_OPERATION,
    "V2v",
    fields={
        "video_filename": "body.video_filename",
        "prompt": "body.prompt",
        "strength": "body.strength",
    },
    quote="v2v",
)
SD15 = ModelRequest(
    "sd15",
    GENERATE_IMAGE_OPERATION,
    "Sd15",
    fields={},
    constants={"body.model": "sd15"},
    quote="sd15",
)
FLUX = ModelRequest(
    "flux",
    GENERATE_IMAGE_OPERATION,
    "Flux",
    fields={},
    constants={"body.model": "flux"},
    quote="flux",
)
FLUX_DEV = ModelRequest(
    "flux-dev",
    GENERATE_IMAGE_OPERATION,
    "FluxDev",
    fields={},
    constants={"body.model": "flux-dev"},
    quote="flux_dev",
)
FLUX_EDIT = ModelRequest(
    "flux-edit",
    GENERATE_IMAGE_OPERATION,
    "FluxEdit",
    fields={},
    constants={"body.model": "flux-edit"},
    quote="flux_edit",
)
MODELS = (
    WAN_T2V,
    LTX_T2V,
    LTX_QUALITY,
    HUNYUAN_T2V,
    HUNYUAN15_T2V,
    COGVIDEO_T2V,
    ANIMATEDIFF,
    LTX_CAMERA,
    LTX_CONTROL,
    HUNYUAN15_I2V,
    LTX_I2V,
    SVD_I2V,
    WAN_I2V,
    V2V,
    SD15,
    FLUX,
    FLUX_DEV,
    FLUX_EDIT,
)
