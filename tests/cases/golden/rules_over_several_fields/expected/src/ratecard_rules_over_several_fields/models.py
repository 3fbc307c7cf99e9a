# Made by ratecard from specs/rules-over-several-fields/. Change the spec, not this file.
"""Request and response models. Requests refuse unknown fields, responses keep them."""

from typing import Literal

from ratecard_runtime.schemas import RequestModel


class Edit(RequestModel):
    """A request to Edit."""

    video_url: str | None = None
    clip_id: str | None = None
    style: Literal["plain", "custom"] | None = None
    style_id: str | None = None
    mute: bool | None = None
    music: str | None = None
