"""The catalog holds what the spec documents, in the shape that other programs rely on."""

import json
from decimal import Decimal
from pathlib import Path

import pytest

from ratecard.cli.run import run

SPECS = Path(__file__).parent / "specs"

Entry = dict[str, object]


def parameter(name: str, place: str, kind: str | None, required: bool | None) -> Entry:
    """A parameter of which the docs say nothing but the name, place, type and requiredness."""
    known: Entry = {"name": name, "in": place, "type": kind, "required": required}
    silent = ("default", "enum", "examples", "minimum", "maximum", "max_length", "max_items")
    return known | dict.fromkeys(silent)


def field(
    name: str, wire: list[str], kind: str | None, required: bool | None, **known: object
) -> Entry:
    """A field of a model in the body; `known` holds what else the docs say."""
    places: Entry = {"python_name": name, "wire": wire, "wire_enum": None}
    return {**parameter(name, "body", kind, required), **places, **known}


CLIP_FIELDS = [
    field("prompt", ["input.prompt"], "string", True, max_length=1000),
    field("duration", ["input.duration"], "integer", True, enum=[5, 10]),
    field("sound", ["input.sound"], "boolean", False),
    field(
        "aspectRatio",
        ["options.aspectRatio", "root.aspectRatio"],
        "string",
        None,
        default="16:9",
        enum=["16:9", "1:1"],
        wire_enum=[0, 1],
        python_name="aspect_ratio",
    ),
    field("images", ["input.images", "root.imageURLList"], "array", None, max_items=3),
    field(
        "strength",
        ["input.strength"],
        "number",
        None,
        examples=[Decimal("0.5")],
        minimum=Decimal("0.1"),
        maximum=1,
    ),
    field("shots", ["input.shots"], "array", None),
    field("format", ["input.format"], "string", None, enum=["png", "jpeg"]),
]


@pytest.fixture
def studio(capsys: pytest.CaptureFixture[str]) -> Entry:
    """The catalog entry of the made-up provider, as the command prints it."""
    assert run(["catalog", "studio", "--json", "--specs", str(SPECS)]) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    catalog: dict[str, list[Entry]] = json.loads(printed.out, parse_float=Decimal)
    assert list(catalog) == ["providers"]
    (entry,) = catalog["providers"]
    return entry


def test_endpoints_list_their_documented_parameters(studio: Entry) -> None:
    """Auth, tier, effect and parameters are those of the docs; the key is no parameter."""
    assert studio["endpoints"] == [
        {
            "method": "POST",
            "path": "/v1/generate",
            "auth": "bearer",
            "tier": "Creator",
            "effect": "paid",
            "python": "client.generate",
            "parameters": [
                parameter("model", "body", "string", True),
                parameter("input", "body", "object", None),
                parameter("callBackUrl", "body", "string", True),
            ],
        },
        {
            "method": "GET",
            "path": "/v1/status",
            "auth": "query",
            "tier": None,
            "effect": "read",
            "python": "client.status",
            "parameters": [parameter("taskId", "query", "string", True)],
        },
        {
            "method": "POST",
            "path": "/v1/files/{folder}",
            "auth": "signed",
            "tier": None,
            "effect": "free",
            "python": "client.files.upload",
            "parameters": [
                parameter("folder", "path", "string", True),
                parameter("file", "file", "file", True),
            ],
        },
        {
            "method": "GET",
            "path": "/health",
            "auth": "public",
            "tier": None,
            "effect": "read",
            "python": "client.health",
            "parameters": [],
        },
    ]


def test_models_list_their_fields_with_every_place(studio: Entry) -> None:
    """An alias has its target's fields and request values; a routing field its wire values."""
    tier = field(
        "model",
        ["root.model", "options.model"],
        "string",
        True,
        enum=["pro", "max"],
        wire_enum=["pair-pro", "pair-max"],
        python_name="tier",
    )
    filter_model = field("model", ["input.model"], "string", True, enum=["soft", "hard"])
    clip = {"kind": "video", "request_values": ["clip-1"], "fields": CLIP_FIELDS}
    assert studio["models"] == [
        clip
        | {"id": "clip-1", "name": "Clip 1", "alias_of": None, "python": "client.videos.clip_1"},
        clip
        | {
            "id": "clip-old",
            "name": "Old clip",
            "alias_of": "clip-1",
            "python": "client.videos.clip_old",
        },
        {
            "id": "pair",
            "name": "Pair",
            "kind": "image",
            "request_values": ["pair-pro", "pair-max"],
            "alias_of": None,
            "python": "client.images.pair",
            "fields": [tier],
        },
        {
            "id": "mystery",
            "name": "Mystery",
            "kind": "image",
            "request_values": ["mystery"],
            "alias_of": None,
            "python": None,
            "fields": [],
        },
        *(
            {
                "id": value,
                "name": value,
                "kind": "image",
                "request_values": [value],
                "alias_of": None,
                "python": "client.images.filter",
                "fields": [filter_model],
            }
            for value in ("soft", "hard")
        ),
    ]
    assert studio["tools"] == [
        {
            "name": "filter",
            "python": "client.images.filter",
            "fields": [filter_model],
            "outputs": [{"name": "image_asset", "type": "string"}],
        }
    ]


def test_the_rest_is_kept_as_documented(studio: Entry) -> None:
    """Enums, errors, statuses, plans, limits, webhooks, omissions and disputes."""
    rest = {
        key: value for key, value in studio.items() if key not in ("endpoints", "models", "tools")
    }
    assert rest == {
        "id": "studio",
        "name": "Studio",
        "base_url": "https://api.studio.example",
        "version": "0.2.0",
        "enums": {
            "Format": ["png", "jpeg"],
            "duration": [5, 10],
            "aspectRatio": ["16:9", "1:1"],
            "format": ["png", "jpeg"],
            "pair.model": ["pro", "max"],
            "filter.model": ["soft", "hard"],
        },
        "errors": [{"status": 401, "code": "invalid_key"}, {"status": 500, "code": None}],
        "statuses": ["processing", "completed", "failed"],
        "terminal_statuses": ["completed", "failed"],
        "plans": [{"name": "Free", "credits": 10}, {"name": "Creator"}],
        "rate_limits": [{"scope": "generate", "requests": 10, "seconds": 60}],
        "webhook_events": ["task.completed"],
        "omitted": [{"item": "tool mirror", "reason": "not documented well enough"}],
        "disputed": [
            {
                "where": "clip duration",
                "readings": [
                    {"text": "integer", "source": "model card"},
                    {"text": "quoted string", "source": "type table"},
                ],
                "taken": "integer",
            }
        ],
    }


def test_people_get_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    """Without --json each endpoint, model and tool is one line, not cut when piped."""
    assert run(["catalog", "studio", "--specs", str(SPECS)]) == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert lines[0] == ["provider", "kind", "item", "python"]
    assert ["studio", "paid", "POST", "/v1/generate", "client.generate"] in lines
    assert ["studio", "video", "clip-1", "client.videos.clip_1"] in lines
    assert ["studio", "image", "tool", "filter", "client.images.filter"] in lines
    assert ["studio", "image", "mystery", "(call", "not", "documented)"] in lines
