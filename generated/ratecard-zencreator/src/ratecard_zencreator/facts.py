# Made by ratecard from specs/zencreator/. Change the spec, not this file.
"""What the docs state, as constants: codes, statuses, plans, limits and named values."""

from typing import Final, Literal, TypeAlias, TypedDict, get_args

ErrorCode: TypeAlias = Literal[
    "missing_api_key",
    "invalid_api_key",
    "insufficient_credits",
    "insufficient_scope",
    "forbidden",
    "user_blocked",
    "not_found",
    "payload_too_large",
    "unsupported_media_type",
    "validation_error",
    "rate_limit_exceeded",
    "internal_error",
]
ERROR_CODES: Final[tuple[ErrorCode, ...]] = get_args(ErrorCode)

Status: TypeAlias = Literal["queued", "processing", "succeeded", "partial", "failed"]
STATUSES: Final[tuple[Status, ...]] = get_args(Status)

TERMINAL_STATUSES: Final[tuple[Status, ...]] = ("succeeded", "partial", "failed")

RateLimit = TypedDict(
    "RateLimit",
    {"scope": str, "requests": int, "seconds": int, "window": str, "per": str, "megabytes": int},
    total=False,
)

RATE_LIMITS: Final[tuple[RateLimit, ...]] = (
    {"scope": "read", "requests": 60, "seconds": 60, "window": "sliding", "per": "API key"},
    {"scope": "generate", "requests": 10, "seconds": 60, "window": "sliding", "per": "API key"},
    {"scope": "upload", "requests": 30, "seconds": 60, "window": "sliding", "per": "API key"},
    {"scope": "upload", "megabytes": 50, "per": "file"},
)

Age: TypeAlias = Literal["18-25", "26-35", "36-45", "46-55", "56-65", "66-75", "75-85", "85+"]

Beard: TypeAlias = Literal[
    "Anchor Beard",
    "Balbo Beard",
    "Chevron Mustache",
    "Chinstrap Beard",
    "Circle Beard",
    "Corporate Beard",
    "Ducktail Beard",
    "Friendly Mutton Chops",
    "Full Beard",
    "Garibaldi Beard",
    "Goatee",
    "Handlebar Mustache",
    "Horseshoe Mustache",
    "Imperial Mustache",
    "Mutton Chops",
    "Pencil Mustache",
    "Soul Patch",
    "Stubble Beard",
    "Van Dyke Beard",
    "Zappa Mustache",
]

BeardColor: TypeAlias = Literal[
    "Black",
    "Blonde",
    "Blue",
    "Brunette",
    "Gray",
    "Green",
    "Honey",
    "Ombre",
    "Pink",
    "Platinum",
    "Red",
    "Salt and Pepper",
    "Violet",
]

BodyType: TypeAlias = Literal["Chubby", "Curvy", "Fit", "Muscular", "Normal", "Slim"]

EyeColor: TypeAlias = Literal[
    "Albino", "Amber", "Blue", "Brown", "Gray", "Green", "Hazel", "Heterochromia", "Red", "Violet"
]

Gender: TypeAlias = Literal["Female", "Male"]

HairColor: TypeAlias = Literal[
    "Black",
    "Blonde",
    "Blue",
    "Brunette",
    "Gray",
    "Green",
    "Honey",
    "Ombre",
    "Pink",
    "Platinum",
    "Red",
    "Salt and Pepper",
    "Violet",
]

HairStyle: TypeAlias = Literal[
    "Afro",
    "Bob",
    "Bowl",
    "Braids",
    "Bun",
    "Buzzcut",
    "Caesar",
    "Mohawk",
    "Pigtails",
    "Pixie",
    "Ponytail",
    "Shag",
    "Undercut",
    "Updo",
]

HairType: TypeAlias = Literal[
    "Bald", "Coily", "Curly", "Frizzy", "Silky", "Straight", "Thick", "Thin", "Wavy"
]

Makeup: TypeAlias = Literal[
    "Anime Makeup",
    "Artistic Makeup",
    "Avant-garde Makeup",
    "Bohemian Makeup",
    "Boho Makeup",
    "Classic Makeup",
    "Cut Crease Makeup",
    "Dewy Makeup",
    "Edgy Makeup",
    "Festival Makeup",
    "Glam Makeup",
    "Glowy Makeup",
    "Golden Makeup",
    "Monochromatic Makeup",
    "Natural Makeup",
    "Party Makeup",
    "Retro Makeup",
    "Sunset Eye Makeup",
    "Vintage Makeup",
    "Watercolor Makeup",
]

Origin: TypeAlias = Literal[
    "Central American",
    "Central Asian",
    "East Asian",
    "European",
    "Middle Eastern",
    "North African",
    "North American",
    "Oceanian / Pacific Islander",
    "South American",
    "South Asian",
    "Southeast Asian",
]

Ratio: TypeAlias = Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"]

ScaleFactor: TypeAlias = Literal[
    "max",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "10",
    "15",
    "20",
    "25",
    "30",
    "40",
    "50",
    "75",
    "100",
]

Transition: TypeAlias = Literal["cut", "dissolve", "fade", "slide"]

Version: TypeAlias = Literal[
    "basic",
    "basic_safe_face",
    "natural_clarity",
    "premium_realism",
    "premium_safe_face",
    "ultra_clarity",
]
