"""What the docs of the five say about the most of a call: its count, and its price."""

from collections.abc import Mapping
from decimal import Decimal
from functools import cache

import pytest

from ratecard.load import load_provider
from ratecard.price import quote
from ratecard.resources import specs_folder
from ratecard.spec import Spec

MERGE = "POST /api/edit/merge"


@cache
def spec_of(provider: str) -> Spec:
    """The shipped spec."""
    spec = load_provider(specs_folder() / provider).spec
    assert spec is not None
    return spec


@pytest.mark.parametrize(
    ("provider", "item", "given", "name", "most"),
    [
        ("cliprise", "ideogram-v3", {"rendering_speed": "TURBO"}, "images", 10),
        ("cliprise", "seedream-v4", {}, "images", 6),
        ("celebifyai", "celebify-pro", {}, "num_images", 4),
        ("celebifyai", "seedream-4-t2i", {}, "num_images", 6),
        ("celebifyai", "grok-imagine-i2i", {}, "num_images", 2),
        ("creativeai", "dall-e-3", {}, "n", 4),
        ("creativeai", "POST /v1/video/generations/batch", {}, "clips", 20),
        ("progressive-robot", MERGE, {}, "clips", 20),
        ("progressive-robot", "POST /api/credits/topup", {}, "credits", 50_000),
        ("zencreator", "by_ref", {}, "batch_size", 10),
        ("zencreator", "carousel", {}, "number_of_images", 10),
        ("zencreator", "collaber", {}, "number_of_images", 4),
        ("zencreator", "lipsync", {}, "seconds", 35),
    ],
)
def test_a_call_takes_as_many_as_the_docs_say_and_no_more(
    provider: str, item: str, given: Mapping[str, object], name: str, most: int
) -> None:
    """One more has no price: the provider refuses it."""
    assert quote(spec_of(provider), item, {**given, name: most}).status != "invalid"

    refused = quote(spec_of(provider), item, {**given, name: most + 1})
    assert refused.status == "invalid"
    assert str(most) in (refused.error or "")


@pytest.mark.parametrize(
    ("provider", "item", "given", "least", "worst"),
    [
        # The docs do not say whether the pictures of a batch are charged one by one.
        ("zencreator", "by_ref", {}, "1", "4"),
        ("zencreator", "by_ref", {"mode": "quality", "batch_size": 10}, "2", "20"),
        ("zencreator", "by_prompt", {}, "1", "1"),
        ("zencreator", "by_prompt", {"batch_size": 8}, "1", "8"),
        ("zencreator", "image_editor", {"image_assets": ["a", "b"]}, "1", "1"),
        ("zencreator", "image_editor", {"image_assets": ["a", "b"], "batch_mode": True}, "1", "2"),
        # They state two prices.
        ("zencreator", "photoshoot", {"image_count": 10}, "3", "30"),
        ("progressive-robot", MERGE, {"clips": 20}, "3", "40"),
        ("progressive-robot", "v2v", {"seconds": 40}, "3", "12"),
        ("progressive-robot", "v2v", {}, "3", None),
        ("progressive-robot", "POST /api/generate-audio", {"seconds": 30}, "8", "8"),
        ("progressive-robot", "POST /api/generate-audio", {"seconds": 45}, "12", "16"),
        ("progressive-robot", "POST /api/tts/generate", {"seconds": 61}, "6.1", "12"),
        ("progressive-robot", "POST /api/tools/upscale-video", {"seconds": 5}, "2", "2"),
        ("creativeai", "POST /api/generate/voice", {}, "8", "8"),
        ("cliprise", "elevenlabs-tts", {"characters": 5001}, "98", "98"),
        # They say where a price starts.
        ("creativeai", "auto", {}, "0.36", None),
        ("creativeai", "auto", {"duration": 15, "resolution": "1080p"}, "0.36", None),
        ("creativeai", "POST /v1/video/generations/batch", {"clips": 3}, "1.08", None),
        # They give up to 10 images for a call, and no field for their number.
        ("cliprise", "ideogram-v3", {"rendering_speed": "TURBO"}, "7", "70"),
    ],
)
def test_the_worst_case_is_the_dearest_that_the_docs_allow(
    provider: str, item: str, given: Mapping[str, object], least: str, worst: str | None
) -> None:
    """The price stays the one that the spec took."""
    found = quote(spec_of(provider), item, given)

    assert found.least == Decimal(least)
    assert found.worst == (None if worst is None else Decimal(worst))


@pytest.mark.parametrize("job", ["image", "video"])
def test_celebifyai_gives_back_what_server_errors_cost_and_no_more(job: str) -> None:
    """Credits are "automatically refunded" where a generation fails "due to a server error"."""
    profile = next(each for each in spec_of("celebifyai").provider.jobs if each.id == job)
    assert (profile.refunded, profile.refunded_codes) == (False, ("internal_error",))
