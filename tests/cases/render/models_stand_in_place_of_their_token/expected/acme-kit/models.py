# acme
"""The models."""

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from ratecard_runtime.schemas import RequestModel, ResponseModel


class Answer(ResponseModel):
    status: Literal["done", "failed"] | str
    outputs: list["AnswerOutputs"] | None = None
    anything: object | None = None


class AnswerOutputs(ResponseModel):
    url: str | None = None
    parent: Answer | None = None


class Frame(RequestModel):
    text: str
    """What to draw."""


class Film1(RequestModel):
    """A film in few frames."""

    prompt: Annotated[str, Field(max_length=500)]
    aspect_ratio: Annotated[Literal["16:9", "1:1"] | None, Field(alias="aspectRatio")] = "16:9"
    seconds: Literal[5, 10]
    frames: Annotated[list[Frame] | None, Field(max_length=3)] = None
    strength: Annotated[float | None, Field(ge=0.25, le=1.0)] = None
    extra: dict[str, object] | None = None


Tier: TypeAlias = Literal["pro", "max"] | str
