# Made by ratecard from specs/creativeai/. Change the spec, not this file.
"""Request and response models. Requests refuse unknown fields, responses keep them."""

from typing import Annotated, Literal

from pydantic import Field

from ratecard_runtime.schemas import RequestModel, ResponseModel


class Auto(RequestModel):
    """A request to Auto."""

    prompt: str | None = None
    image_url: str | None = None
    duration: Annotated[int | None, Field(ge=3, le=15)] = None
    aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = None
    resolution: Literal["480p", "720p", "1080p"] | None = "720p"
    failover: bool | None = True
    webhook_url: str | None = None
    webhook_auto_retry: bool | None = None
    character_reference_url: str | None = None
    character_references: Annotated[list[str] | None, Field(max_length=3)] = None
    camera_angle: str | None = None
    style_reference_url: str | None = None


class ChartDataset(RequestModel):
    """One series of a chart."""

    label: str | None = None
    data: list[float] | None = None


class ChartData(RequestModel):
    """A chart to draw."""

    type: Literal["line", "bar", "pie", "area"] | None = None
    labels: list[str] | None = None
    datasets: list[ChartDataset] | None = None


class ChatMessage(ResponseModel):
    """A message of a conversation."""

    role: str | None = None
    content: str | None = None


class ChatChoice(ResponseModel):
    """One thing that a model says."""

    index: int | None = None
    message: ChatMessage | None = None
    finish_reason: str | None = None


class Claude(RequestModel):
    """A request to Claude."""

    model: Annotated[str, Field(pattern="^claude-")]
    messages: list[dict[str, object]] | None = None


class DallE3(RequestModel):
    """A request to DALL-E 3."""

    prompt: str | None = None
    size: Literal["1024x1024", "1536x1024", "1024x1536", "1792x1024"] | None = None
    background: Literal["auto", "transparent"] | None = "auto"
    n: Annotated[int | None, Field(ge=1, le=4)] = None
    quality: Literal["standard", "hd"] | None = None
    character_reference_url: str | None = None
    character_references: Annotated[list[str] | None, Field(max_length=3)] = None
    camera_angle: str | None = None
    style_reference_url: str | None = None


class Gemini(RequestModel):
    """A request to Gemini."""

    model: Annotated[str, Field(pattern="^gemini-")]
    messages: list[dict[str, object]] | None = None


class GenerationParameters(ResponseModel):
    """What the job was asked for."""

    voice: str | None = None
    language: str | None = None
    speed: float | None = None


class Generation(ResponseModel):
    """A job of the operations under /api/generate."""

    id: str | None = None
    type: str | None = None
    model: str | None = None
    status: str | None = None
    output_url: str | None = None
    credits: float | None = None
    parameters: GenerationParameters | None = None
    created_at: str | None = None
    completed_at: str | None = None


class Gpt(RequestModel):
    """A request to GPT."""

    model: Annotated[str, Field(pattern="^gpt-")]
    messages: list[dict[str, object]] | None = None


class GptImage1(RequestModel):
    """A request to GPT Image 1."""

    prompt: str | None = None
    size: Literal["1024x1024", "1536x1024", "1024x1536", "1792x1024"] | None = None
    background: Literal["auto", "transparent"] | None = "auto"
    n: Annotated[int | None, Field(ge=1, le=4)] = None
    quality: Literal["standard", "hd"] | None = None
    character_reference_url: str | None = None
    character_references: Annotated[list[str] | None, Field(max_length=3)] = None
    camera_angle: str | None = None
    style_reference_url: str | None = None


class ImageOutput(ResponseModel):
    """One picture."""

    url: str | None = None
    revised_prompt: str | None = None


class ImageAnswer(ResponseModel):
    """Pictures that were made or edited."""

    created: int | None = None
    data: list[ImageOutput] | None = None


class KlingO3Pro(RequestModel):
    """A request to Kling O3 Pro."""

    prompt: str | None = None
    image_url: str | None = None
    duration: Annotated[int | None, Field(ge=3, le=15)] = None
    aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = None
    resolution: Literal["480p", "720p", "1080p"] | None = "720p"
    failover: bool | None = True
    webhook_url: str | None = None
    webhook_auto_retry: bool | None = None
    character_reference_url: str | None = None
    character_references: Annotated[list[str] | None, Field(max_length=3)] = None
    camera_angle: str | None = None
    style_reference_url: str | None = None
    multi_shot_prompts: list[str] | None = None
    ai_director_mode: bool | None = None
    sound: bool | None = None
    cfg_scale: object | None = None


class KlingV3(RequestModel):
    """A request to Kling V3."""

    prompt: str | None = None
    image_url: str | None = None
    duration: Annotated[int | None, Field(ge=3, le=15)] = None
    aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = None
    resolution: Literal["480p", "720p", "1080p"] | None = "720p"
    failover: bool | None = True
    webhook_url: str | None = None
    webhook_auto_retry: bool | None = None
    character_reference_url: str | None = None
    character_references: Annotated[list[str] | None, Field(max_length=3)] = None
    camera_angle: str | None = None
    style_reference_url: str | None = None
    multi_shot_prompts: list[str] | None = None
    ai_director_mode: bool | None = None
    sound: bool | None = None
    cfg_scale: object | None = None


class Seedance15Pro(RequestModel):
    """A request to Seedance 1.5 Pro."""

    prompt: str | None = None
    image_url: str | None = None
    duration: Annotated[int | None, Field(ge=3, le=15)] = None
    aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = None
    resolution: Literal["480p", "720p", "1080p"] | None = "720p"
    failover: bool | None = True
    webhook_url: str | None = None
    webhook_auto_retry: bool | None = None
    character_reference_url: str | None = None
    character_references: Annotated[list[str] | None, Field(max_length=3)] = None
    camera_angle: str | None = None
    style_reference_url: str | None = None


class SeedreamV45Edit(RequestModel):
    """A request to Seedream 4.5 Edit."""

    image: object | None = None
    mask: object | None = None
    prompt: str | None = None
    outpaint_direction: str | None = None
    style_reference_url: str | None = None
    size: str | None = None


class TextChoice(ResponseModel):
    """One way in which a text goes on."""

    index: int | None = None
    text: str | None = None
    finish_reason: str | None = None


class TokenUsage(ResponseModel):
    """Tokens of a call."""

    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    total_tokens: int | None = None


class ChatCompletion(ResponseModel):
    """What a model says in a conversation."""

    id: str | None = None
    object_: Annotated[str | None, Field(alias="object")] = None
    created: int | None = None
    model: str | None = None
    choices: list[ChatChoice] | None = None
    usage: TokenUsage | None = None


class TextCompletion(ResponseModel):
    """How a model continues a text."""

    id: str | None = None
    object_: Annotated[str | None, Field(alias="object")] = None
    created: int | None = None
    model: str | None = None
    choices: list[TextChoice] | None = None
    usage: TokenUsage | None = None


class VideoBatchJob(ResponseModel):
    """One video of a batch and how it stands."""

    id: str | None = None
    prompt: str | None = None
    image_url: str | None = None
    status: str | None = None
    output_url: str | None = None
    error_message: str | None = None
    credits: float | None = None


class VideoBatch(ResponseModel):
    """A batch as it was taken."""

    batch_id: str | None = None
    total_jobs: int | None = None
    jobs: list[VideoBatchJob] | None = None
    credits_charged: float | None = None


class VideoBatchStatus(ResponseModel):
    """How a batch stands."""

    batch_id: str | None = None
    total_jobs: int | None = None
    completed: int | None = None
    failed: int | None = None
    pending: int | None = None
    processing: int | None = None
    jobs: list[VideoBatchJob] | None = None


class VideoDebug(ResponseModel):
    """How the job was routed. Only in the status of a job, and only where it is switched on."""

    provider_requested: str | None = None
    provider_actual: str | None = None
    submission_failover_used: bool | None = None
    submission_failover_reason: str | None = None
    routing_safe_fallback_applied: bool | None = None
    routing_fallback_reason: str | None = None
    routing_preferred_provider: str | None = None
    routing_legacy_provider: str | None = None
    routing_confidence_margin: float | None = None
    async_capacity_failover_attempted: bool | None = None
    async_capacity_failover_reason: str | None = None
    prediction_id_original: str | None = None
    prediction_id_current: str | None = None


class VideoError(ResponseModel):
    """Why a video failed."""

    message: str | None = None
    type: str | None = None
    code: str | None = None


class VideoGeneration(ResponseModel):
    """A video job."""

    id: str | None = None
    object_: Annotated[str | None, Field(alias="object")] = None
    model: str | None = None
    model_actual: str | None = None
    status: str | None = None
    prompt: str | None = None
    image_url: str | None = None
    credits: float | None = None
    failover_used: bool | None = None
    output_url: str | None = None
    webhook_url: str | None = None
    error: VideoError | None = None
    debug: VideoDebug | None = None
    created_at: str | None = None
    completed_at: str | None = None


class VideoPrompt(RequestModel):
    """One video of a batch."""

    prompt: str | None = None
    image_url: str | None = None


class Wan26ImageEdit(RequestModel):
    """A request to Wan 2.6 Image Edit."""

    image: object | None = None
    mask: object | None = None
    prompt: str | None = None
    outpaint_direction: str | None = None
    style_reference_url: str | None = None
    size: str | None = None
