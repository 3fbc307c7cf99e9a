# Made by ratecard from specs/cliprise/. Change the spec, not this file.
"""Request and response models. Requests refuse unknown fields, responses keep them."""

from typing import Annotated, Literal

from pydantic import Field

from ratecard_runtime.schemas import RequestModel, ResponseModel


class ElevenlabsAudioIsolation(RequestModel):
    """A request to ElevenLabs Audio Isolation."""

    audio_url: str


class ElevenlabsSoundEffect(RequestModel):
    """A request to ElevenLabs Sound Effect."""

    text: str
    duration_seconds: object | None = None
    loop: bool | None = None
    prompt_influence: float | None = None


class ElevenlabsSpeechToText(RequestModel):
    """A request to ElevenLabs Speech to Text."""

    audio_url: str
    language_code: str | None = None
    tag_audio_events: bool | None = None


class ElevenlabsTts(RequestModel):
    """A request to ElevenLabs TTS Multi-Language."""

    text: str
    voice: str
    language_code: str
    stability: float | None = None
    similarity_boost: float | None = None
    speed: float | None = None
    style: object | None = None


class ElevenlabsTtsTurbo(RequestModel):
    """A request to ElevenLabs TTS Turbo."""

    text: str
    voice: str
    language_code: str
    stability: float | None = None
    similarity_boost: float | None = None
    speed: float | None = None
    style: object | None = None


class ElevenlabsV3Dialogue(RequestModel):
    """A request to ElevenLabs V3 Dialogue."""

    dialogue: list[dict[str, object]]
    language_code: str
    stability: float | None = None


class Flux2(RequestModel):
    """A request to Flux 2."""

    tier: Literal["pro", "flex"] | None = None
    prompt: str
    aspect_ratio: Literal["AUTO", "1:1", "4:3", "3:4", "3:2", "2:3", "16:9", "9:16"]
    resolution: Literal["1K", "2K"]
    input_urls: list[str] | None = None
    options: dict[str, object] | None = None


class FluxKontext(RequestModel):
    """A request to Flux Kontext."""

    tier: Literal["pro", "max"]
    output_format: Annotated[Literal["jpeg", "png"] | None, Field(alias="outputFormat")] = None
    aspect_ratio: Annotated[
        Literal["1:1", "4:3", "3:4", "9:16", "16:9", "21:9"] | None, Field(alias="aspectRatio")
    ] = None
    prompt: str
    image_url: Annotated[str | None, Field(alias="inputImage")] = None
    enable_translation: Annotated[bool | None, Field(alias="enableTranslation")] = None
    watermark: object | None = None
    options: dict[str, object] | None = None


class GptImage1(RequestModel):
    """A request to GPT Image 1."""

    prompt: str
    size: Literal["1:1", "3:2", "2:3"]
    file_url: Annotated[str | None, Field(alias="fileUrl")] = None
    is_enhance: Annotated[bool | None, Field(alias="isEnhance")] = None
    options: dict[str, object] | None = None


class GptImage15(RequestModel):
    """A request to GPT Image 1.5."""

    prompt: str
    aspect_ratio: Literal["1:1", "16:9", "9:16", "4:3", "3:4"]
    quality: Literal["medium", "high"]
    input_urls: list[str] | None = None
    options: dict[str, object] | None = None


class GrokImagine(RequestModel):
    """A request to Grok Imagine."""

    prompt: str
    aspect_ratio: Literal["1:1", "2:3", "3:2", "9:16", "16:9"]
    image_urls: list[str] | None = None


class GrokImagineVideo(RequestModel):
    """A request to Grok Imagine Video."""

    prompt: str
    image_urls: list[str]
    resolution: Literal["480p", "720p"]
    duration: Literal[6, 10, 15]
    mode: str | None = None
    aspect_ratio: str | None = None


class Hailuo(RequestModel):
    """A request to Hailuo 02."""

    prompt: str
    image_url: str
    resolution: Literal["512P", "768P"]
    duration: Literal[6, 10]
    prompt_optimizer: bool | None = None


class Hailuo23(RequestModel):
    """A request to Hailuo 2.3."""

    tier: Literal["standard", "pro"]
    prompt: str
    image_url: str
    resolution: Literal["768P", "1080P"]
    duration: Literal["6"]
    options: dict[str, object] | None = None


class HailuoPro(RequestModel):
    """A request to Hailuo 02 Pro."""

    prompt: str
    image_url: str
    duration: Literal[6]
    resolution: Literal["768P"]
    prompt_optimizer: bool | None = None


class IdeogramCharacter(RequestModel):
    """A request to Ideogram Character."""

    prompt: str
    image_size: Literal[
        "square", "square_hd", "portrait_4_3", "landscape_4_3", "portrait_16_9", "landscape_16_9"
    ]
    rendering_speed: Literal["TURBO", "BALANCED", "QUALITY"]
    reference_image_urls: Annotated[list[str] | None, Field(max_length=3)] = None
    negative_prompt: str | None = None
    style: str | None = None
    seed: int | None = None


class IdeogramReframe(RequestModel):
    """A request to Ideogram Reframe."""

    prompt: str
    image_url: str
    image_size: Literal[
        "square", "square_hd", "portrait_4_3", "landscape_4_3", "portrait_16_9", "landscape_16_9"
    ]
    rendering_speed: Literal["TURBO", "BALANCED", "QUALITY"]
    style: str | None = None
    seed: int | None = None


class IdeogramV3(RequestModel):
    """A request to Ideogram V3."""

    prompt: str
    image_size: Literal[
        "square", "square_hd", "portrait_4_3", "landscape_4_3", "portrait_16_9", "landscape_16_9"
    ]
    rendering_speed: Literal["TURBO", "BALANCED", "QUALITY"]
    negative_prompt: str | None = None
    style: str | None = None
    seed: int | None = None


class ImagenV4(RequestModel):
    """A request to Imagen V4."""

    tier: Literal["fast", "ultra"] | None = None
    prompt: str
    aspect_ratio: Literal["1:1", "3:4", "4:3", "9:16", "16:9"]
    negative_prompt: str | None = None
    seed: int | None = None
    options: dict[str, object] | None = None


class Kling21(RequestModel):
    """A request to Kling 2.1."""

    tier: Literal["standard", "pro", "master"]
    prompt: str
    aspect_ratio: Literal["1:1", "9:16", "16:9"]
    duration: Literal[5, 10]
    image_url: str | None = None
    negative_prompt: str | None = None
    cfg_scale: float | None = None
    options: dict[str, object] | None = None


class Kling26(RequestModel):
    """A request to Kling 2.6."""

    prompt: str
    aspect_ratio: Literal["1:1", "9:16", "16:9"]
    duration: Literal[5, 10]
    image_urls: list[str] | None = None
    sound: bool | None = None
    options: dict[str, object] | None = None


class Kling26Motion(RequestModel):
    """A request to Kling 2.6 Motion Control."""

    prompt: str
    input_urls: list[str]
    video_urls: list[str]
    resolution: Literal["720p", "1080p"]
    duration: int
    character_orientation: str | None = None
    mode: str | None = None
    options: dict[str, object] | None = None


class Kling3Motion(RequestModel):
    """A request to Kling 3 Motion Control."""

    prompt: str
    input_urls: list[str]
    video_urls: list[str]
    resolution: Literal["720p", "1080p"]
    duration: int
    character_orientation: str | None = None
    mode: str | None = None
    options: dict[str, object] | None = None


class KlingElement(RequestModel):
    """A named subject with its pictures and clips."""

    name: str | None = None
    description: str | None = None
    element_input_urls: list[str] | None = None
    element_input_video_urls: list[str] | None = None


class KlingVideoTurbo(RequestModel):
    """A request to Kling 2.5 Turbo."""

    prompt: str
    aspect_ratio: Literal["1:1", "9:16", "16:9"]
    duration: Literal[5, 10]
    image_url: str | None = None
    negative_prompt: str | None = None
    cfg_scale: float | None = None


class NanoBanana(RequestModel):
    """A request to Nano Banana."""

    prompt: str
    image_size: Literal[
        "square", "square_hd", "portrait_4_3", "landscape_4_3", "portrait_16_9", "landscape_16_9"
    ]
    image_urls: list[str] | None = None
    output_format: Literal["jpeg", "png"] | None = None


class NanoBanana2(RequestModel):
    """A request to Nano Banana 2."""

    prompt: str
    aspect_ratio: Literal["1:1", "2:3", "3:2", "4:3", "3:4", "4:5", "5:4", "9:16", "16:9", "21:9"]
    resolution: Literal["1K", "2K", "4K"]
    image_input: Annotated[list[str] | None, Field(max_length=8)] = None
    image_urls: list[str] | None = None
    output_format: Literal["jpeg", "png"] | None = None
    google_search: object | None = None


class NanoBananaPro(RequestModel):
    """A request to Nano Banana Pro."""

    prompt: str
    aspect_ratio: Literal["1:1", "2:3", "3:2", "4:3", "3:4", "4:5", "5:4", "9:16", "16:9", "21:9"]
    resolution: Literal["1K", "2K", "4K"]
    image_input: Annotated[list[str] | None, Field(max_length=8)] = None
    output_format: Literal["jpeg", "png"] | None = None


class QwenImage(RequestModel):
    """A request to Qwen Image."""

    prompt: str
    image_size: Literal[
        "square", "square_hd", "portrait_4_3", "portrait_16_9", "landscape_4_3", "landscape_16_9"
    ]
    image_url: str | None = None
    output_format: Literal["jpeg", "png"] | None = None
    acceleration: object | None = None
    guidance_scale: float | None = None
    num_inference_steps: int | None = None
    negative_prompt: str | None = None
    seed: int | None = None


class QwenImage2(RequestModel):
    """A request to Qwen Image 2.0."""

    prompt: str
    image_size: Literal["1:1", "3:4", "4:3", "9:16", "16:9"]
    output_format: Literal["jpeg", "png"]
    seed: Annotated[int, Field(ge=10000, le=999999)]
    image_url: str | None = None


class RecraftRemoveBg(RequestModel):
    """A request to Recraft Remove Background."""

    image: str


class RecraftUpscaler(RequestModel):
    """A request to Recraft Upscaler."""

    image: str


class Runway(RequestModel):
    """A request to Runway Gen4 Turbo."""

    prompt: str
    image_url: Annotated[str, Field(alias="imageUrl")]
    aspect_ratio: Annotated[
        Literal["1:1", "3:4", "4:3", "9:16", "16:9"], Field(alias="aspectRatio")
    ]
    duration: Literal[5, 10]
    watermark: bool | None = None
    options: dict[str, object] | None = None


class RunwayAleph(RequestModel):
    """A request to Runway Aleph."""

    prompt: str
    reference_image: Annotated[str | None, Field(alias="referenceImage")] = None
    video_url: Annotated[str | None, Field(alias="videoUrl")] = None
    aspect_ratio: Annotated[
        Literal["1:1", "3:4", "4:3", "9:16", "16:9"] | None, Field(alias="aspectRatio")
    ] = None
    seed: int | None = None
    watermark: Annotated[object | None, Field(alias="waterMark")] = None
    options: dict[str, object] | None = None


class Seedance15Pro(RequestModel):
    """A request to Seedance 1.5 Pro."""

    prompt: str
    aspect_ratio: Literal["1:1", "9:16", "16:9", "4:3", "3:4", "21:9"]
    resolution: Literal["480p", "720p"]
    duration: Literal[4, 8, 12]
    image_urls: list[str] | None = None
    fixed_lens: bool | None = None
    generate_audio: bool | None = None
    options: dict[str, object] | None = None


class SeedanceV1(RequestModel):
    """A request to Seedance V1."""

    tier: Literal["lite", "pro"]
    prompt: str
    aspect_ratio: Literal["1:1", "9:16", "16:9", "3:4", "4:3"]
    resolution: Literal["480p", "720p", "1080p"]
    duration: Literal[5, 10]
    image_url: str | None = None
    camera_fixed: bool | None = None
    seed: int | None = None
    enable_safety_checker: bool | None = None
    options: dict[str, object] | None = None


class SeedanceV1ProFast(RequestModel):
    """A request to Seedance V1 Pro Fast."""

    prompt: str
    aspect_ratio: Literal["1:1", "9:16", "16:9"]
    resolution: Literal["720p", "1080p"]
    duration: Literal[5, 10]
    image_url: str | None = None
    options: dict[str, object] | None = None


class Seedream45(RequestModel):
    """A request to Seedream 4.5."""

    prompt: str
    aspect_ratio: Literal["1:1", "4:3", "3:4", "16:9", "9:16", "2:3", "3:2", "21:9"]
    quality: Literal["basic", "high"]
    image_urls: list[str] | None = None
    options: dict[str, object] | None = None


class Seedream5Lite(RequestModel):
    """A request to Seedream 5 Lite."""

    prompt: str
    aspect_ratio: Literal["1:1", "4:3", "3:4", "16:9", "9:16", "2:3", "3:2", "21:9"]
    quality: Literal["basic", "high"]
    image_urls: list[str] | None = None
    options: dict[str, object] | None = None


class SeedreamV3(RequestModel):
    """A request to Seedream 3.0."""

    prompt: str
    image_size: Literal[
        "square", "square_hd", "portrait_4_3", "landscape_4_3", "portrait_16_9", "landscape_16_9"
    ]
    guidance_scale: float | None = None
    enable_safety_checker: bool | None = None
    seed: int | None = None


class SeedreamV4(RequestModel):
    """A request to Seedream 4.0."""

    prompt: str
    image_size: Literal["1:1", "1:1 HD", "4:3", "2:3", "3:2", "9:16", "16:9", "21:9"]
    image_resolution: Literal["1K", "2K", "4K"]
    image_urls: list[str] | None = None
    seed: int | None = None
    max_images: Annotated[int | None, Field(ge=1, le=6)] = None


class Shot(RequestModel):
    """One shot of a multi-shot video."""

    prompt: str | None = None
    duration: int | str | None = None


class Kling3(RequestModel):
    """A request to Kling 3.0."""

    mode: Literal["standard", "pro"] | None = None
    prompt: str
    aspect_ratio: Literal["1:1", "9:16", "16:9"]
    duration: Literal[5, 10, 15]
    image_urls: list[str] | None = None
    sound: bool | None = None
    kling_elements: list[KlingElement] | None = None
    multi_prompt: list[Shot] | None = None
    multi_shots: bool | None = None
    video_url_list: Annotated[list[str] | None, Field(alias="videoURLList")] = None
    options: dict[str, object] | None = None


class Kling3MultiShot(RequestModel):
    """A request to Kling 3.0 Multi-Shot."""

    multi_prompt: list[Shot]
    multi_shots: bool
    aspect_ratio: Literal["1:1", "9:16", "16:9"]
    duration: Literal[5, 10, 15]
    mode: Literal["std", "pro"]
    sound: bool
    image_urls: list[str] | None = None
    kling_elements: list[KlingElement] | None = None
    image_url_list: Annotated[list[str] | None, Field(alias="imageURLList")] = None
    video_url_list: Annotated[list[str] | None, Field(alias="videoURLList")] = None


class Sora2(RequestModel):
    """A request to Sora 2."""

    prompt: str
    n_frames: Literal[250, 375]
    aspect_ratio: Literal["9:16", "16:9"]
    image_urls: list[str] | None = None
    remove_watermark: bool | None = None


class Sora2Turbo(RequestModel):
    """A request to Sora 2 Turbo."""

    prompt: str
    n_frames: Literal[250, 375]
    aspect_ratio: Literal["9:16", "16:9"]
    size: Literal["Standard", "High"]
    image_urls: list[str] | None = None
    remove_watermark: bool | None = None


class SoraStoryBoard(RequestModel):
    """A request to Sora Story Board."""

    shots: list[dict[str, object]]
    n_frames: Literal[250, 375, 625]
    aspect_ratio: str
    image_urls: list[str] | None = None


class TaskAccepted(ResponseModel):
    """The answer to an accepted task."""

    code: int | None = None
    task_id: Annotated[str, Field(alias="taskId")]


class TaskStatus(ResponseModel):
    """State of a task. The HTTP status decides, 300 running, 200 done, 400 failed."""

    status: str | None = None
    file_url: Annotated[str | None, Field(alias="fileURL")] = None
    fail_msg: Annotated[str | None, Field(alias="failMsg")] = None


class Veo3Fast(RequestModel):
    """A request to Veo 3.1 Fast."""

    prompt: str
    aspect_ratio: Annotated[Literal["Auto", "9:16", "16:9"] | None, Field(alias="aspectRatio")] = (
        None
    )
    image_url: Annotated[str | None, Field(alias="imageUrls")] = None
    seeds: int | None = None
    watermark: bool | None = None
    enable_translation: Annotated[bool | None, Field(alias="enableTranslation")] = None
    options: dict[str, object] | None = None


class Veo3Quality(RequestModel):
    """A request to Veo 3.1 Quality."""

    prompt: str
    aspect_ratio: Annotated[Literal["Auto", "9:16", "16:9"] | None, Field(alias="aspectRatio")] = (
        None
    )
    image_url: Annotated[str | None, Field(alias="imageUrls")] = None
    seeds: int | None = None
    watermark: bool | None = None
    enable_translation: Annotated[bool | None, Field(alias="enableTranslation")] = None
    options: dict[str, object] | None = None


class Wan22(RequestModel):
    """A request to Wan 2.2."""

    prompt: str
    image_url: str
    resolution: Literal["480p", "720p"]
    aspect_ratio: str | None = None
    negative_prompt: str | None = None
    acceleration: object | None = None
    enable_prompt_expansion: object | None = None
    seed: int | None = None


class Wan25(RequestModel):
    """A request to Wan 2.5."""

    prompt: str
    image_url: str
    aspect_ratio: Literal["1:1", "9:16", "16:9"]
    resolution: Literal["720p", "1080p"]
    duration: Literal[5, 10]
    negative_prompt: str | None = None
    seed: int | None = None


class Wan26(RequestModel):
    """A request to Wan 2.6."""

    prompt: str
    resolution: Literal["720p", "1080p"]
    duration: Literal[5, 10, 15]
    image_urls: list[str] | None = None
    negative_prompt: str | None = None
    seed: int | None = None
    options: dict[str, object] | None = None


class Wan26Video(RequestModel):
    """A request to Wan 2.6 Video-to-Video."""

    prompt: str
    video_url: str
    resolution: Literal["720p", "1080p"]
    duration: Literal[5, 10]
    options: dict[str, object] | None = None


class WanAnimate(RequestModel):
    """A request to Wan Animate."""

    animation_type: Literal["replace", "move"]
    image_url: str
    video_url: str
    resolution: Literal["480p", "580p", "720p"]
    prompt: str | None = None
    options: dict[str, object] | None = None


class WanSpeechToVideo(RequestModel):
    """A request to Wan Speech to Video."""

    audio_url: str
    resolution: Literal["480p", "580p", "720p"]
    prompt: str | None = None
    image_url: str | None = None
    num_frames: int | None = None
    frames_per_second: float | None = None
    negative_prompt: str | None = None
    seed: int | None = None
    num_inference_steps: int | None = None
    guidance_scale: float | None = None
    shift: float | None = None
    enable_safety_checker: bool | None = None


class ZImage(RequestModel):
    """A request to Z Image."""

    prompt: Annotated[str, Field(max_length=1000)]
    aspect_ratio: Literal["1:1", "4:3", "3:4", "16:9", "9:16"]
