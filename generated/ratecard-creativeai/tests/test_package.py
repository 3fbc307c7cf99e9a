# Made by ratecard from specs/creativeai/. Change the spec, not this file.
"""What the package promises whatever its spec says: the same methods twice, light prices."""

import inspect
import subprocess
import sys
from operator import attrgetter

import pytest

import ratecard_creativeai
from ratecard_creativeai import AsyncCreativeAI, CreativeAI, quote

GROUPS: list[str] = [
    "images",
    "videos",
    "chat",
    "videos.batches",
    "voice",
    "generations",
    "native",
    "models",
    "chat.completions",
    "completions",
]
CALCULATORS: list[str] = [
    "dall_e_3",
    "gpt_image_1",
    "seedream_3_0",
    "flux_pro",
    "stable_diffusion_3",
    "seedream_v4_5_edit",
    "wan_2_6_image_edit",
    "auto",
    "kling_o3_pro",
    "kling_v3",
    "seedance_1_5_pro",
    "claude",
    "gemini",
    "gpt",
    "images_generate",
    "images_edit",
    "images_remove_background",
    "images_upscale",
    "images_restore",
    "videos_generate",
    "videos_generate_by_alias",
    "videos_batches_generate",
    "voice_generate",
    "videos_compose",
    "videos_chart_to_video",
    "native_generate_image",
    "native_generate_video",
    "chat_completions_create",
    "completions_create",
]


def public(thing: object) -> dict[str, list[str]]:
    """The public methods of an object, each with its argument names."""
    methods = inspect.getmembers(thing, callable)
    return {
        name: list(inspect.signature(method).parameters)
        for name, method in methods
        if not name.startswith("_")
    }


@pytest.mark.parametrize("group", GROUPS)
def test_both_clients_have_the_same_methods(group: str) -> None:
    sync = CreativeAI(api_key="test")
    twin = AsyncCreativeAI(api_key="test")

    assert public(attrgetter(group)(sync)) == public(attrgetter(group)(twin))


@pytest.mark.parametrize("calculator", CALCULATORS)
def test_an_unknown_parameter_is_refused_by_name(calculator: str) -> None:
    answer = getattr(quote, calculator)(no_such_parameter=1)

    assert answer.status == "invalid"
    assert "no_such_parameter" in str(answer.error)


def test_prices_need_no_other_package() -> None:
    code = "import sys, ratecard_creativeai.pricing; print('pydantic' in sys.modules)"

    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert answer.stdout.strip() == "False"


def test_version_is_stated() -> None:
    assert ratecard_creativeai.__version__ == "0.1.0"
