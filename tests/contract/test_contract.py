"""The contract: which bodies, parameters and texts the wire takes, typed by hand from the docs."""

from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import cast

import pytest

from ratecard.contract import (
    Contract,
    components,
    contract_of,
    contracts,
    error_body,
    standalone,
    typed_text,
    validator,
)
from ratecard.load import load_provider
from ratecard.spec import JsonValue, Spec

ROOT = Path(__file__).parents[2]
Body = Mapping[str, object]


@cache
def spec_of(provider: str) -> Spec:
    spec = load_provider(ROOT / "specs" / provider).spec
    assert spec is not None
    return spec


def contract(provider: str, method: str, path: str) -> Contract:
    found = contracts(spec_of(provider))
    return next(each for each in found if (each.endpoint.method, each.path) == (method, path))


def takes(provider: str, call: str, body: object) -> bool:
    """Whether the operation takes a body, in its first media type."""
    method, _, path = call.partition(" ")
    first = contract(provider, method, path).bodies[0]
    return validator(first.schema, components(spec_of(provider))).is_valid(body)


HOOK = "https://example.com/hook"
PICTURE = "https://example.com/a.png"


@pytest.mark.parametrize(
    ("body", "is_taken"),
    [
        # root-only, as the docs print it: the tier in two places, settings as indices in a string
        (
            {
                "model": "flux-kontext-pro",
                "prompt": "x",
                "callBackUrl": HOOK,
                "options": '{"model":0}',
            },
            True,
        ),
        ({"model": "flux-kontext", "prompt": "x", "callBackUrl": HOOK, "options": "{}"}, False),
        ({"model": "flux-kontext-pro", "prompt": "x", "options": '{"model":0}'}, False),
        ({"model": "flux-kontext-pro", "prompt": "x", "callBackUrl": HOOK, "options": {}}, False),
        ({"model": "flux-kontext-pro", "prompt": "x", "callBackUrl": HOOK, "options": "no"}, False),
        # a place that the docs accept beside the one in use
        (
            {
                "model": "flux-kontext-max",
                "prompt": "x",
                "callBackUrl": HOOK,
                "options": '{"model":1}',
                "aspectRatio": "16:9",
            },
            True,
        ),
        # fields in input; what the server sets by itself is refused
        (
            {
                "model": "z-image",
                "input": {"prompt": "x", "aspect_ratio": "1:1"},
                "callBackUrl": HOOK,
            },
            True,
        ),
        (
            {
                "model": "z-image",
                "input": {"prompt": "x", "aspect_ratio": "5:1"},
                "callBackUrl": HOOK,
            },
            False,
        ),
        ({"model": "z-image", "input": {"prompt": "x"}, "callBackUrl": HOOK}, False),
        (
            {
                "model": "z-image",
                "input": {"prompt": "x" * 1001, "aspect_ratio": "1:1"},
                "callBackUrl": HOOK,
            },
            False,
        ),
        ({"model": "veo-3-fast", "prompt": "x", "callBackUrl": HOOK}, True),
        (
            {
                "model": "veo-3-fast",
                "prompt": "x",
                "callBackUrl": HOOK,
                "generationType": "TEXT_2_VIDEO",
            },
            False,
        ),
        ({"model": "no-such-model", "input": {"prompt": "x"}, "callBackUrl": HOOK}, False),
        ({"input": {"prompt": "x"}, "callBackUrl": HOOK}, False),
        # one address in two places, once in a list that is a string of JSON
        (
            {
                "model": "wan-2-7-image-to-video",
                "callBackUrl": HOOK,
                "imageURLList": f'["{PICTURE}"]',
                "input": {},
            },
            False,
        ),
    ],
)
def test_a_body_of_cliprise(body: Body, is_taken: bool) -> None:
    assert takes("cliprise", "POST /app/cliprise/generate", body) is is_taken


@pytest.mark.parametrize(
    ("tool", "given", "is_taken"),
    [
        ("video2video", {"image_asset": "a", "video_asset": "b"}, True),
        ("video2video", {"image_asset": "a", "tiktok_url": "https://t.example/1"}, True),
        ("video2video", {"image_asset": "a"}, False),
        ("video2video", {"image_asset": "a", "video_asset": "b", "tiktok_url": "c"}, False),
        ("video2video", {"image_asset": "a", "video_asset": "b", "tiktok_url": None}, True),
        ("image_editor", {"image_assets": ["a"], "prompt": "x"}, True),
        ("image_editor", {"image_assets": ["a"], "prompt": "x", "model": "FLUX_KLEIN_LORA"}, False),
        (
            "image_editor",
            {"image_assets": ["a"], "prompt": "x", "model": "FLUX_KLEIN_LORA", "lora_id": "l"},
            True,
        ),
        ("videogen", {"ref_asset": "a", "model": "wan@2.6", "resolution": "480p"}, False),
        ("videogen", {"ref_asset": "a", "model": "wan@2.6"}, True),
        ("videogen", {"ref_asset": "a", "model": "grok@4.1", "resolution": "1080p"}, False),
        ("videogen", {"ref_asset": "a", "duration": 7}, False),
        ("upscaler", {"image_asset": "a", "megapixels": 8}, True),
        ("upscaler", {"image_asset": "a", "megapixels": 9}, False),
        ("upscaler", {"image_asset": "a", "scale": 2}, False),
        ("video_merger", {"clips": [{"asset_id": "a"}]}, False),
        ("video_merger", {"clips": [{"asset_id": "a"}, {"asset_id": "b"}]}, True),
        ("facegen", {"gender": "Male", "age": "18-25", "origin": "European", "beard": None}, True),
    ],
)
def test_the_input_of_a_tool(tool: str, given: Body, is_taken: bool) -> None:
    body = {"tool": tool, "input": given}
    assert takes("zencreator", "POST /api/public/v1/generations", body) is is_taken


def test_a_model_in_the_path_has_a_contract_of_its_own() -> None:
    """Six pictures at once from one model, four from another, as the table of models says."""
    six = {"prompt": "x", "num_images": 6}
    assert takes("celebifyai", "POST /api/v1/images/generate/seedream-4-t2i", six)
    assert not takes("celebifyai", "POST /api/v1/images/generate/celebify-pro", six)
    found = contract("celebifyai", "POST", "/api/v1/images/generate/celebify-pro")
    assert (found.model, found.parameters) == ("celebify-pro", ())
    general = contract_of(spec_of("celebifyai"), found.endpoint)
    assert general.path == "/api/v1/images/generate/{model}"
    assert [each.name for each in general.parameters] == ["model"]


def test_what_the_docs_leave_open_stays_open() -> None:
    """The native calls print no field, chat only two; everything that is an object goes."""
    assert takes("creativeai", "POST /api/v1/model/generateImage", {"anything": [1, {"a": None}]})
    assert takes("creativeai", "POST /v1/chat/completions", {"model": "gpt-x", "temperature": 0.5})
    assert not takes("creativeai", "POST /v1/chat/completions", {"messages": "no list"})


def test_a_rule_over_parameters() -> None:
    path = "POST /api/generate/chart-to-video"
    assert takes("creativeai", path, {"chart_image_url": PICTURE})
    assert not takes("creativeai", path, {"title": "Sales"})


def test_an_alias_takes_what_its_target_takes() -> None:
    for path in ("POST /v1/video/generations", "POST /v1/video/generate"):
        assert takes("creativeai", path, {"model": "kling-v3", "prompt": "x", "duration": 5})
        assert not takes("creativeai", path, {"model": "kling-v3", "duration": 2})
        assert not takes("creativeai", path, {"model": "sora-9"})


def test_forms_and_files() -> None:
    """An edit is a form with files; an upload needs its file."""
    edit = contract("creativeai", "POST", "/v1/images/edits")
    assert [each.media_type for each in edit.bodies] == [
        "multipart/form-data",
        "application/x-www-form-urlencoded",
    ]
    upload = contract("zencreator", "POST", "/api/public/v1/assets")
    assert [(each.media_type, each.required) for each in upload.bodies] == [
        ("multipart/form-data", True)
    ]
    assert takes("zencreator", "POST /api/public/v1/assets", {"file": "", "media_type": "image"})
    assert not takes("zencreator", "POST /api/public/v1/assets", {"media_type": "image"})


def test_the_statuses_of_a_job_are_answers() -> None:
    """HTTP 300 runs, 200 is done or the file itself, 400 failed or was never known."""
    found = contract("cliprise", "GET", "/app/cliprise/status")
    statuses = {(each.status, each.media_type) for each in found.answers}
    assert {(300, "application/json"), (200, "application/json"), (200, "video/*")} <= statuses
    assert {status for status, _ in statuses} == {200, 300, 400}


def test_what_the_docs_do_not_say_is_marked() -> None:
    """CreativeAI documents no 404, ZenCreator no 409; both say so."""
    missing = {
        each.status: each
        for each in contract("creativeai", "GET", "/v1/video/generations/{generation_id}").answers
    }
    assert "do not say" in missing[404].description
    used = {
        each.status: each
        for each in contract("zencreator", "POST", "/api/public/v1/generations").answers
    }
    assert "do not say" in used[409].description
    assert "do not say" not in used[402].description


def test_limits_are_told_by_headers() -> None:
    answers = {each.status: each for each in contract("creativeai", "GET", "/v1/models").answers}
    names = [each.name for each in answers[200].headers]
    assert names == ["X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset"]
    assert [each.name for each in answers[429].headers] == [*names, "Retry-After"]


@pytest.mark.parametrize(
    ("provider", "code", "expected"),
    [
        ("cliprise", "invalid_api_key", {"msg": "invalid_api_key"}),
        ("cliprise", "This field is required", {"msg": "This field is required", "code": 400}),
        ("cliprise", "400", {"msg": "wrong", "code": 400}),
        (
            "creativeai",
            "insufficient_credits",
            {"error": {"message": "wrong", "code": "insufficient_credits"}},
        ),
        ("progressive-robot", None, {"error": "wrong"}),
    ],
)
def test_an_error_as_the_provider_words_it(provider: str, code: str | None, expected: Body) -> None:
    errors = spec_of(provider).provider.errors
    known = next(each for each in errors.known if each.code == code)
    assert error_body(errors, known, "wrong") == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("5", "integer", 5),
        ("-12345678901234567890123456789012345", "integer", -12345678901234567890123456789012345),
        ("5.0", "integer", "5.0"),
        ("05", "integer", "05"),
        (" 5", "integer", " 5"),
        ("\N{ARABIC-INDIC DIGIT FIVE}", "integer", "\N{ARABIC-INDIC DIGIT FIVE}"),
        ("1.50", "number", Decimal("1.50")),
        ("5.3e16", "number", Decimal("5.3e16")),
        ("nan", "number", "nan"),
        ("true", "boolean", True),
        ("True", "boolean", "True"),
        ("5", "string", "5"),
        ('[{"a": 1.5}]', "array", ({"a": Decimal("1.5")},)),
        ("[1", "array", "[1"),
        ('{"a": null}', "object", {"a": None}),
        ("null", ("string", "null"), "null"),
        ("7", ("integer", "null"), 7),
        ("5", None, "5"),
        ("1" * 5000, "integer", "1" * 5000),
    ],
)
def test_a_text_of_the_wire(text: str, kind: JsonValue, expected: JsonValue) -> None:
    assert typed_text(text, {} if kind is None else {"type": kind}) == expected
    assert type(typed_text(text, {} if kind is None else {"type": kind})) is type(expected)


def test_named_schemas_lead_somewhere() -> None:
    """No reference is left hanging, in any schema of any provider."""
    for provider in ("celebifyai", "cliprise", "creativeai", "progressive-robot", "zencreator"):
        spec = spec_of(provider)
        named = components(spec)
        for each in contracts(spec):
            schemas = [body.schema for body in each.bodies] + [
                answer.schema for answer in each.answers if answer.schema is not None
            ]
            for schema in (*schemas, *(parameter.schema for parameter in each.parameters)):
                whole = standalone(schema, named)
                for reference in references(whole):
                    name = reference.removeprefix("#/components/schemas/")
                    assert name in cast("Body", cast("Body", whole["components"])["schemas"]), name


def references(value: object) -> list[str]:
    if isinstance(value, dict):
        node = cast("dict[str, object]", value)
        own = [str(node["$ref"])] if isinstance(node.get("$ref"), str) else []
        return own + [found for each in node.values() for found in references(each)]
    if isinstance(value, list):
        return [found for each in cast("list[object]", value) for found in references(each)]
    return []
