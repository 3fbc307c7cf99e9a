# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""What the docs state, as constants: codes, statuses, plans, limits and named values."""

from typing import Final, Literal, TypeAlias, TypedDict, get_args

Status: TypeAlias = Literal["completed", "error"]
STATUSES: Final[tuple[Status, ...]] = get_args(Status)

TERMINAL_STATUSES: Final[tuple[Status, ...]] = ("completed", "error")

Plan = TypedDict(
    "Plan",
    {
        "name": str,
        "monthly_credits": int,
        "max_resolution": str,
        "max_frames": int,
        "watermark": bool,
    },
    total=False,
)

PLANS: Final[tuple[Plan, ...]] = (
    {
        "name": "Free",
        "monthly_credits": 150,
        "max_resolution": "480p",
        "max_frames": 81,
        "watermark": True,
    },
    {
        "name": "Starter",
        "monthly_credits": 500,
        "max_resolution": "1080p",
        "max_frames": 121,
        "watermark": False,
    },
    {
        "name": "Creator",
        "monthly_credits": 1500,
        "max_resolution": "4K",
        "max_frames": 201,
        "watermark": False,
    },
    {
        "name": "Pro",
        "monthly_credits": 5000,
        "max_resolution": "4K",
        "max_frames": 301,
        "watermark": False,
    },
    {
        "name": "Studio",
        "monthly_credits": 15000,
        "max_resolution": "4K",
        "max_frames": 301,
        "watermark": False,
    },
    {
        "name": "Enterprise",
        "monthly_credits": 50000,
        "max_resolution": "4K",
        "max_frames": 999,
        "watermark": False,
    },
)

RateLimit = TypedDict(
    "RateLimit", {"scope": str, "megabytes": int, "formats": tuple[str, ...]}, total=False
)

RATE_LIMITS: Final[tuple[RateLimit, ...]] = (
    {"scope": "POST /api/upload-image", "megabytes": 10, "formats": ("PNG", "JPEG", "WebP")},
)

Mode: TypeAlias = Literal["first", "last", "middle", "all_1fps"]

Preset: TypeAlias = Literal["1080p", "720p"]

Role: TypeAlias = Literal["member", "admin", "reviewer"]

Style: TypeAlias = Literal["default", "bold-yellow", "minimal"]

Theme: TypeAlias = Literal["dark", "light"]

VoiceId: TypeAlias = Literal["en_gb_male", "en_gb_female", "en_us_male", "en_us_female"]
