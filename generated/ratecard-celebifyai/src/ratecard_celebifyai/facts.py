# Made by ratecard from specs/celebifyai/. Change the spec, not this file.
"""What the docs state, as constants: codes, statuses, plans, limits and named values."""

from typing import Final, Literal, TypeAlias, TypedDict, get_args

ErrorCode: TypeAlias = Literal[
    "invalid_json",
    "missing_prompt",
    "invalid_model",
    "invalid_url",
    "unauthorized",
    "insufficient_credits",
    "rate_limit_exceeded",
    "not_found",
    "internal_error",
]
ERROR_CODES: Final[tuple[ErrorCode, ...]] = get_args(ErrorCode)

Status: TypeAlias = Literal["pending", "processing", "completed", "failed"]
STATUSES: Final[tuple[Status, ...]] = get_args(Status)

TERMINAL_STATUSES: Final[tuple[Status, ...]] = ("completed", "failed")

Plan = TypedDict(
    "Plan", {"name": str, "api_access": bool, "concurrent_generations": int}, total=False
)

PLANS: Final[tuple[Plan, ...]] = (
    {"name": "Free", "api_access": False, "concurrent_generations": 1},
    {"name": "Base", "api_access": True, "concurrent_generations": 4},
    {"name": "Plus", "api_access": True, "concurrent_generations": 6},
    {"name": "Pro", "api_access": True, "concurrent_generations": 10},
)

RateLimit = TypedDict("RateLimit", {"scope": str, "plan": str, "concurrent": int}, total=False)

RATE_LIMITS: Final[tuple[RateLimit, ...]] = (
    {"scope": "generations", "plan": "Free", "concurrent": 1},
    {"scope": "generations", "plan": "Base", "concurrent": 4},
    {"scope": "generations", "plan": "Plus", "concurrent": 6},
    {"scope": "generations", "plan": "Pro", "concurrent": 10},
)

StatusValue: TypeAlias = Literal["pending", "processing", "completed", "failed"]

Type: TypeAlias = Literal["image", "video"]
