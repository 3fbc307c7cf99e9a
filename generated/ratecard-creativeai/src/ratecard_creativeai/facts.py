# Made by ratecard from specs/creativeai/. Change the spec, not this file.
"""What the docs state, as constants: codes, statuses, plans, limits and named values."""

from typing import Final, Literal, TypeAlias, TypedDict, get_args

ErrorCode: TypeAlias = Literal[
    "content_policy_violation",
    "invalid_request_error",
    "authentication_error",
    "insufficient_credits",
    "rate_limit_exceeded",
    "provider_unavailable",
]
ERROR_CODES: Final[tuple[ErrorCode, ...]] = get_args(ErrorCode)

Status: TypeAlias = Literal[
    "pending", "processing", "completed", "failed", "PENDING", "PROCESSING", "COMPLETED", "FAILED"
]
STATUSES: Final[tuple[Status, ...]] = get_args(Status)

TERMINAL_STATUSES: Final[tuple[Status, ...]] = ("completed", "failed", "COMPLETED", "FAILED")

WebhookEventName: TypeAlias = Literal[
    "video.generation.completed",
    "video.generation.failed",
    "video.batch.completed",
    "image.generation.completed",
    "voice.generation.completed",
]
WEBHOOK_EVENTS: Final[tuple[WebhookEventName, ...]] = get_args(WebhookEventName)

WEBHOOK_DELAYS: Final[tuple[float, ...]] = (0, 5, 30)

Plan = TypedDict(
    "Plan",
    {
        "name": str,
        "requests": int,
        "seconds": int,
        "starter_credits": bool,
        "or_more": bool,
        "custom_limits": bool,
    },
    total=False,
)

PLANS: Final[tuple[Plan, ...]] = (
    {"name": "Free", "requests": 10, "seconds": 60, "starter_credits": True},
    {"name": "Pro", "requests": 100, "seconds": 60},
    {"name": "Enterprise", "requests": 1000, "seconds": 60, "or_more": True, "custom_limits": True},
)

RateLimit = TypedDict(
    "RateLimit",
    {
        "scope": str,
        "plan": str,
        "requests": int,
        "seconds": int,
        "per": str,
        "or_more": bool,
        "concurrent": int,
        "window": str,
        "items": int,
        "days": int,
    },
    total=False,
)

RATE_LIMITS: Final[tuple[RateLimit, ...]] = (
    {"scope": "requests", "plan": "Free", "requests": 10, "seconds": 60, "per": "API key"},
    {"scope": "requests", "plan": "Pro", "requests": 100, "seconds": 60, "per": "API key"},
    {
        "scope": "requests",
        "plan": "Enterprise",
        "requests": 1000,
        "seconds": 60,
        "per": "API key",
        "or_more": True,
    },
    {"scope": "creation of videos", "requests": 5, "seconds": 60, "per": "API key"},
    {"scope": "polling of videos", "requests": 120, "seconds": 60, "per": "API key"},
    {"scope": "active video jobs", "concurrent": 3, "per": "user"},
    {"scope": "video generations", "requests": 100, "seconds": 86400, "window": "rolling"},
    {"scope": "videos of a batch", "items": 20, "per": "call"},
    {"scope": "results of videos", "days": 7, "per": "file"},
)

AnimationStyle: TypeAlias = Literal["ken_burns", "build_up", "reveal", "morph"]

AspectRatio: TypeAlias = Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"]

Background: TypeAlias = Literal["auto", "transparent"]

Language: TypeAlias = Literal["en", "zh", "ja", "ko", "es", "fr", "de", "pt", "ru", "ar"]

Quality: TypeAlias = Literal["standard", "hd"]

Resolution: TypeAlias = Literal["480p", "720p", "1080p"]

Size: TypeAlias = Literal["1024x1024", "1536x1024", "1024x1536", "1792x1024"]

Voice: TypeAlias = Literal["alloy", "echo", "fable", "onyx", "nova", "shimmer"]
