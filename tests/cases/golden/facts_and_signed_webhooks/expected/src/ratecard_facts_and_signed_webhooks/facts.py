# Made by ratecard from specs/facts-and-signed-webhooks/. Change the spec, not this file.
"""What the docs state, as constants: codes, statuses, plans, limits and named values."""

from decimal import Decimal
from typing import Final, Literal, TypeAlias, TypedDict, get_args

ErrorCode: TypeAlias = Literal["no_credits", "slow_down"]
ERROR_CODES: Final[tuple[ErrorCode, ...]] = get_args(ErrorCode)

Status: TypeAlias = Literal["done", "failed"]
STATUSES: Final[tuple[Status, ...]] = get_args(Status)

TERMINAL_STATUSES: Final[tuple[Status, ...]] = ("done", "failed")

WebhookEventName: TypeAlias = Literal["task.done", "task.failed"]
WEBHOOK_EVENTS: Final[tuple[WebhookEventName, ...]] = get_args(WebhookEventName)

WEBHOOK_DELAYS: Final[tuple[float, ...]] = (0, 5, 30)

Plan = TypedDict(
    "Plan",
    {
        "name": str,
        "credits": int,
        "watermark": bool,
        "dollars": Decimal,
        "formats": tuple[str, ...],
    },
    total=False,
)

PLANS: Final[tuple[Plan, ...]] = (
    {"name": "Free", "credits": 10, "watermark": True},
    {"name": "Pro", "credits": 500, "dollars": Decimal("9.99"), "formats": ("MP4", "GIF")},
)

RateLimit = TypedDict(
    "RateLimit", {"scope": str, "requests": int, "seconds": int, "plan": str}, total=False
)

RATE_LIMITS: Final[tuple[RateLimit, ...]] = (
    {"scope": "generate", "requests": 10, "seconds": 60, "plan": "Pro"},
)

StatusValue: TypeAlias = Literal["draft", "final"]

Voice: TypeAlias = Literal["alloy", "nova"]
