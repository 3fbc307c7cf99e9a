# Made by ratecard from specs/celebifyai/. Change the spec, not this file.
"""Request and response models. Requests refuse unknown fields, responses keep them."""

from typing import Annotated, Literal

from pydantic import Field

from ratecard_runtime.schemas import RequestModel, ResponseModel


class CelebifyNoir(RequestModel):
    """A request to CelebifyAI Noir."""

    prompt: str
    negative_prompt: str | None = None
    aspect_ratio: str | None = "1:1"
    num_images: Annotated[int | None, Field(ge=1, le=4)] = 1
    seed: int | None = None


class CelebifyPro(RequestModel):
    """A request to CelebifyAI Pro."""

    prompt: str
    negative_prompt: str | None = None
    aspect_ratio: str | None = "1:1"
    num_images: Annotated[int | None, Field(ge=1, le=4)] = 1
    seed: int | None = None


class CelebifyXPlus(RequestModel):
    """A request to CelebifyAI X Plus."""

    prompt: str
    negative_prompt: str | None = None
    aspect_ratio: str | None = "1:1"
    num_images: Annotated[int | None, Field(ge=1, le=4)] = 1
    seed: int | None = None


class Flux2FlexI2i(RequestModel):
    """A request to Flux 2 Flex I2I."""

    prompt: str
    negative_prompt: str | None = None
    aspect_ratio: str | None = "1:1"
    image_url: str | None = None
    num_images: Annotated[int | None, Field(ge=1, le=4)] = 1
    seed: int | None = None


class Flux2FlexT2i(RequestModel):
    """A request to Flux 2 Flex T2I."""

    prompt: str
    negative_prompt: str | None = None
    aspect_ratio: str | None = "1:1"
    num_images: Annotated[int | None, Field(ge=1, le=4)] = 1
    seed: int | None = None


class Flux2ProI2i(RequestModel):
    """A request to Flux 2 Pro I2I."""

    prompt: str
    negative_prompt: str | None = None
    aspect_ratio: str | None = "1:1"
    image_url: str | None = None
    num_images: Annotated[int | None, Field(ge=1, le=4)] = 1
    seed: int | None = None


class Flux2ProT2i(RequestModel):
    """A request to Flux 2 Pro T2I."""

    prompt: str
    negative_prompt: str | None = None
    aspect_ratio: str | None = "1:1"
    num_images: Annotated[int | None, Field(ge=1, le=4)] = 1
    seed: int | None = None


class Generation(ResponseModel):
    """One generation. The docs name no more of its keys."""

    status: Literal["pending", "processing", "completed", "failed"] | str | None = None


class GrokImagineI2i(RequestModel):
    """A request to Grok Imagine I2I."""

    prompt: str
    negative_prompt: str | None = None
    aspect_ratio: str | None = "1:1"
    image_url: str | None = None
    num_images: Annotated[int | None, Field(ge=1, le=2)] = 1
    seed: int | None = None


class GrokImagineI2v(RequestModel):
    """A request to Grok Imagine I2V."""

    prompt: str | None = None
    image_url: str
    aspect_ratio: str | None = "16:9"
    duration: float | None = None
    seed: int | None = None


class GrokImagineT2i(RequestModel):
    """A request to Grok Imagine T2I."""

    prompt: str
    negative_prompt: str | None = None
    aspect_ratio: str | None = "1:1"
    num_images: Annotated[int | None, Field(ge=1, le=6)] = 1
    seed: int | None = None


class GrokImagineT2v(RequestModel):
    """A request to Grok Imagine T2V."""

    prompt: str
    image_url: str | None = None
    aspect_ratio: str | None = "16:9"
    duration: float | None = None
    seed: int | None = None


class Hailuo02I2vPro(RequestModel):
    """A request to Hailuo 02 Pro I2V."""

    prompt: str | None = None
    image_url: str
    aspect_ratio: str | None = "16:9"
    duration: float | None = None
    seed: int | None = None


class Hailuo02I2vStandard(RequestModel):
    """A request to Hailuo 02 Standard I2V."""

    prompt: str | None = None
    image_url: str
    aspect_ratio: str | None = "16:9"
    duration: float | None = None
    seed: int | None = None


class Hailuo02T2vPro(RequestModel):
    """A request to Hailuo 02 Pro T2V."""

    prompt: str
    image_url: str | None = None
    aspect_ratio: str | None = "16:9"
    duration: float | None = None
    seed: int | None = None


class Hailuo02T2vStandard(RequestModel):
    """A request to Hailuo 02 Standard T2V."""

    prompt: str
    image_url: str | None = None
    aspect_ratio: str | None = "16:9"
    duration: float | None = None
    seed: int | None = None


class Kling21MasterI2v(RequestModel):
    """A request to Kling 2.1 Master I2V."""

    prompt: str | None = None
    image_url: str
    aspect_ratio: str | None = "16:9"
    duration: float | None = None
    seed: int | None = None


class Kling21MasterT2v(RequestModel):
    """A request to Kling 2.1 Master T2V."""

    prompt: str
    image_url: str | None = None
    aspect_ratio: str | None = "16:9"
    duration: float | None = None
    seed: int | None = None


class Kling25TurboI2v(RequestModel):
    """A request to Kling 2.5 Turbo I2V."""

    prompt: str | None = None
    image_url: str
    aspect_ratio: str | None = "16:9"
    duration: float | None = None
    seed: int | None = None


class Kling25TurboT2v(RequestModel):
    """A request to Kling 2.5 Turbo T2V."""

    prompt: str
    image_url: str | None = None
    aspect_ratio: str | None = "16:9"
    duration: float | None = None
    seed: int | None = None


class Kling26I2v(RequestModel):
    """A request to Kling 2.6 I2V."""

    prompt: str | None = None
    image_url: str
    aspect_ratio: str | None = "16:9"
    duration: float | None = None
    seed: int | None = None


class Kling26T2v(RequestModel):
    """A request to Kling 2.6 T2V."""

    prompt: str
    image_url: str | None = None
    aspect_ratio: str | None = "16:9"
    duration: float | None = None
    seed: int | None = None


class Page(ResponseModel):
    """A page of a list."""

    data: list[object] | None = None
    has_more: bool | None = None
    next_cursor: str | None = None


class QwenEdit(RequestModel):
    """A request to Qwen Edit."""

    prompt: str
    negative_prompt: str | None = None
    aspect_ratio: str | None = "1:1"
    image_url: str | None = None
    num_images: Annotated[int | None, Field(ge=1, le=4)] = 1
    seed: int | None = None


class QwenI2i(RequestModel):
    """A request to Qwen I2I."""

    prompt: str
    negative_prompt: str | None = None
    aspect_ratio: str | None = "1:1"
    image_url: str | None = None
    num_images: Annotated[int | None, Field(ge=1, le=1)] = 1
    seed: int | None = None


class QwenT2i(RequestModel):
    """A request to Qwen T2I."""

    prompt: str
    negative_prompt: str | None = None
    aspect_ratio: str | None = "1:1"
    num_images: Annotated[int | None, Field(ge=1, le=4)] = 1
    seed: int | None = None


class Seedance15ProI2v(RequestModel):
    """A request to Seedance 1.5 Pro I2V."""

    prompt: str | None = None
    image_url: str
    aspect_ratio: str | None = "16:9"
    duration: float | None = None
    seed: int | None = None


class Seedance15ProT2v(RequestModel):
    """A request to Seedance 1.5 Pro T2V."""

    prompt: str
    image_url: str | None = None
    aspect_ratio: str | None = "16:9"
    duration: float | None = None
    seed: int | None = None


class SeedanceV1LiteI2v(RequestModel):
    """A request to Seedance V1 Lite I2V."""

    prompt: str | None = None
    image_url: str
    aspect_ratio: str | None = "16:9"
    duration: float | None = None
    seed: int | None = None


class SeedanceV1LiteT2v(RequestModel):
    """A request to Seedance V1 Lite T2V."""

    prompt: str
    image_url: str | None = None
    aspect_ratio: str | None = "16:9"
    duration: float | None = None
    seed: int | None = None


class SeedanceV1ProI2v(RequestModel):
    """A request to Seedance V1 Pro I2V."""

    prompt: str | None = None
    image_url: str
    aspect_ratio: str | None = "16:9"
    duration: float | None = None
    seed: int | None = None


class SeedanceV1ProT2v(RequestModel):
    """A request to Seedance V1 Pro T2V."""

    prompt: str
    image_url: str | None = None
    aspect_ratio: str | None = "16:9"
    duration: float | None = None
    seed: int | None = None


class Seedream3(RequestModel):
    """A request to Seedream 3.0."""

    prompt: str
    negative_prompt: str | None = None
    aspect_ratio: str | None = "1:1"
    num_images: Annotated[int | None, Field(ge=1, le=4)] = 1
    seed: int | None = None


class Seedream45Edit(RequestModel):
    """A request to Seedream 4.5 Edit."""

    prompt: str
    negative_prompt: str | None = None
    aspect_ratio: str | None = "1:1"
    image_url: str | None = None
    num_images: Annotated[int | None, Field(ge=1, le=4)] = 1
    seed: int | None = None


class Seedream45T2i(RequestModel):
    """A request to Seedream 4.5 T2I."""

    prompt: str
    negative_prompt: str | None = None
    aspect_ratio: str | None = "1:1"
    num_images: Annotated[int | None, Field(ge=1, le=4)] = 1
    seed: int | None = None


class Seedream4Edit(RequestModel):
    """A request to Seedream 4.0 Edit."""

    prompt: str
    negative_prompt: str | None = None
    aspect_ratio: str | None = "1:1"
    image_url: str | None = None
    num_images: Annotated[int | None, Field(ge=1, le=6)] = 1
    seed: int | None = None


class Seedream4T2i(RequestModel):
    """A request to Seedream 4.0 T2I."""

    prompt: str
    negative_prompt: str | None = None
    aspect_ratio: str | None = "1:1"
    num_images: Annotated[int | None, Field(ge=1, le=6)] = 1
    seed: int | None = None


class Sora2I2v(RequestModel):
    """A request to Sora 2 I2V."""

    prompt: str | None = None
    image_url: str
    aspect_ratio: str | None = "16:9"
    duration: float | None = None
    seed: int | None = None


class Sora2ProI2v(RequestModel):
    """A request to Sora 2 Pro I2V."""

    prompt: str | None = None
    image_url: str
    aspect_ratio: str | None = "16:9"
    duration: float | None = None
    seed: int | None = None


class Sora2ProT2v(RequestModel):
    """A request to Sora 2 Pro T2V."""

    prompt: str
    image_url: str | None = None
    aspect_ratio: str | None = "16:9"
    duration: float | None = None
    seed: int | None = None


class Sora2T2v(RequestModel):
    """A request to Sora 2 T2V."""

    prompt: str
    image_url: str | None = None
    aspect_ratio: str | None = "16:9"
    duration: float | None = None
    seed: int | None = None


class Veo3FastI2v(RequestModel):
    """A request to Veo 3 Fast I2V."""

    prompt: str | None = None
    image_url: str
    aspect_ratio: str | None = "16:9"
    duration: float | None = None
    seed: int | None = None


class Veo3FastT2v(RequestModel):
    """A request to Veo 3 Fast T2V."""

    prompt: str
    image_url: str | None = None
    aspect_ratio: str | None = "16:9"
    duration: float | None = None
    seed: int | None = None


class Veo3QualityI2v(RequestModel):
    """A request to Veo 3 Quality I2V."""

    prompt: str | None = None
    image_url: str
    aspect_ratio: str | None = "16:9"
    duration: float | None = None
    seed: int | None = None


class Veo3QualityT2v(RequestModel):
    """A request to Veo 3 Quality T2V."""

    prompt: str
    image_url: str | None = None
    aspect_ratio: str | None = "16:9"
    duration: float | None = None
    seed: int | None = None


class Wan25I2v(RequestModel):
    """A request to Wan 2.5 I2V."""

    prompt: str | None = None
    image_url: str
    aspect_ratio: str | None = "16:9"
    duration: float | None = None
    seed: int | None = None


class Wan25T2v(RequestModel):
    """A request to Wan 2.5 T2V."""

    prompt: str
    image_url: str | None = None
    aspect_ratio: str | None = "16:9"
    duration: float | None = None
    seed: int | None = None


class Wan26I2v(RequestModel):
    """A request to Wan 2.6 I2V."""

    prompt: str | None = None
    image_url: str
    aspect_ratio: str | None = "16:9"
    duration: float | None = None
    seed: int | None = None


class Wan26T2v(RequestModel):
    """A request to Wan 2.6 T2V."""

    prompt: str
    image_url: str | None = None
    aspect_ratio: str | None = "16:9"
    duration: float | None = None
    seed: int | None = None


class ZImage(RequestModel):
    """A request to Z-Image."""

    prompt: str
    negative_prompt: str | None = None
    aspect_ratio: str | None = "1:1"
    num_images: Annotated[int | None, Field(ge=1, le=4)] = 1
    seed: int | None = None
