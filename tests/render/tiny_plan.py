"""A plan with one of each: what the cases under tests/cases/render are rendered from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from ratecard.escape import SpecText
from ratecard.spec import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A group of methods; `methods` is Python source."""

    name: str
    methods: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Models:
    """What the filter `models_source` takes."""

    schema: Mapping[str, JsonValue]
    requests: frozenset[str] = frozenset()
    python_names: Mapping[str, str] = field(default_factory=dict[str, str])


SCHEMA: Mapping[str, JsonValue] = {
    "$defs": {
        "Frame": {
            "type": "object",
            "properties": {"text": {"type": "string", "description": "What to draw."}},
            "required": ("text",),
        },
        "Film1": {
            "type": "object",
            "description": "A film in few frames.",
            "properties": {
                "prompt": {"type": "string", "maxLength": 500},
                "aspectRatio": {"enum": ("16:9", "1:1"), "default": "16:9"},
                "seconds": {"type": "integer", "enum": (5, 10)},
                "frames": {"type": "array", "maxItems": 3, "items": {"$ref": "#/$defs/Frame"}},
                "strength": {"type": "number", "minimum": Decimal("0.25"), "maximum": 1},
                "extra": {"type": "object"},
            },
            "required": ("prompt", "seconds"),
        },
        "Answer": {
            "type": "object",
            "properties": {
                "status": {"enum": ("done", "failed"), "default": "done"},
                "outputs": {
                    "type": "array",
                    "maxItems": 1,
                    "items": {
                        "type": "object",
                        "properties": {
                            "url": {"type": "string", "format": "uri"},
                            "parent": {"$ref": "#/$defs/Answer"},
                        },
                    },
                },
                "anything": {},
            },
            "required": ("status",),
        },
        "Tier": {"enum": ("pro", "max")},
    }
}


TITLE = SpecText("Acme *Kit*")
GROUPS = (
    Group(name="images", methods='("draw",)'),
    Group(name="videos", methods='("film", "cut")'),
)
MODELS = Models(
    schema=SCHEMA,
    requests=frozenset({"Film1", "Frame"}),
    python_names={"aspectRatio": "aspect_ratio"},
)
NOTES = (SpecText("First <b>"), SpecText("Second | third"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The plan; a test replaces the field that it is about."""

    provider_id: str = "acme"
    distribution: str = "acme-kit"
    package: str = "acme_kit"
    title: SpecText = TITLE
    notes: tuple[SpecText, ...] = NOTES
    groups: tuple[Group, ...] = GROUPS
    body: Mapping[str, JsonValue] = field(
        default_factory=lambda: {"model": "film-1", "credits": Decimal("0.20"), "sound": True}
    )
    models_schema: Models = MODELS
    flag: bool = True
    nothing: None = None
    count: int = 3
