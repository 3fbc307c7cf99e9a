# Made by ratecard from specs/lists-of-objects/. Change the spec, not this file.
"""Request and response models. Requests refuse unknown fields, responses keep them."""

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from ratecard_runtime.schemas import RequestModel

Ratio: TypeAlias = Literal["1:1", "16:9"] | str


class Shot(RequestModel):
    """As documented."""

    prompt: Annotated[str, Field(max_length=500)]
    length: Annotated[int | None, Field(ge=1)] = None


class Story(RequestModel):
    """A request to Story."""

    shots: Annotated[list[Shot], Field(max_length=3, min_length=1)]
    aspect_ratio: Annotated[Literal["1:1", "16:9"] | None, Field(alias="aspectRatio")] = "1:1"
    cover: Shot | None = None
    weights: dict[str, float] | None = None
