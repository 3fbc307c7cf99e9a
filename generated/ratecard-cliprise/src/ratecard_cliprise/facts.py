# Made by ratecard from specs/cliprise/. Change the spec, not this file.
"""What the docs state, as constants: codes, statuses, plans, limits and named values."""

from typing import Final, Literal, TypeAlias, get_args

ErrorCode: TypeAlias = Literal[
    "invalid_api_key",
    "invalid_model_id",
    "invalid_taskId",
    "method_not_allowed",
    "insufficient_credits",
    "This field is required",
    "400",
]
ERROR_CODES: Final[tuple[ErrorCode, ...]] = get_args(ErrorCode)

Status: TypeAlias = Literal["processing"]
STATUSES: Final[tuple[Status, ...]] = get_args(Status)

AnimationType: TypeAlias = Literal["replace", "move"]

Download: TypeAlias = Literal["true"]

Duration: TypeAlias = Literal["6"]

ImageResolution: TypeAlias = Literal["1K", "2K", "4K"]

OutputFormat: TypeAlias = Literal["jpeg", "png"]

RenderingSpeed: TypeAlias = Literal["TURBO", "BALANCED", "QUALITY"]
