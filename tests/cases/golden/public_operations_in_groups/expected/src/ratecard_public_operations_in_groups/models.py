# Made by ratecard from specs/public-operations-in-groups/. Change the spec, not this file.
"""Request and response models. Requests refuse unknown fields, responses keep them."""

from typing import Annotated, Literal

from pydantic import Field

from ratecard_runtime.schemas import ResponseModel


class Style(ResponseModel):
    """As documented."""

    id: str
    name: str | None = None
    is_public: Annotated[bool | None, Field(alias="isPublic")] = None
    kind: Literal["photo", "drawing"] | str | None = None


class StyleList(ResponseModel):
    """As documented."""

    styles: list[Style]
