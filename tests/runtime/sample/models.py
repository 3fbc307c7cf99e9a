"""Request and response models, as a generated package prints them."""

from typing import Annotated, Literal

from pydantic import Field

from ratecard_runtime.schemas import RequestModel, ResponseModel


class Shot(RequestModel):
    """One shot of a storyboard."""

    prompt: str
    seconds: Annotated[int, Field(ge=1, le=15, alias="lengthSeconds")]


class Kling26(RequestModel):
    """Request of kling-2-6."""

    prompt: Annotated[str, Field(max_length=2500)]
    aspect_ratio: Literal["1:1", "9:16", "16:9"]
    duration: Literal[5, 10]
    sound: bool | None = None
    image_urls: Annotated[list[str] | None, Field(max_length=2)] = None


class FluxKontext(RequestModel):
    """Request of flux-kontext."""

    prompt: str
    tier: Literal["pro", "max"]
    output_format: Annotated[Literal["jpeg", "png"] | None, Field(alias="outputFormat")] = None
    image_url: Annotated[str | None, Field(alias="imageUrl")] = None
    watermark: str | None = None
    shots: list[Shot] | None = None
    options: dict[str, int | str] | None = None


class Status(ResponseModel):
    """Answer of the status operation."""

    status: Literal["processing", "completed", "failed"] | str
    file_url: Annotated[str | None, Field(alias="fileURL")] = None
