# Made by ratecard from specs/celebifyai/. Change the spec, not this file.
"""What the package promises whatever its spec says: the same methods twice, light prices."""

import inspect
import subprocess
import sys
from operator import attrgetter

import pytest

import ratecard_celebifyai
from ratecard_celebifyai import AsyncCelebifyAI, CelebifyAI, quote

GROUPS: list[str] = ["images", "videos", "account", "models", "face_swap", "upscale"]
CALCULATORS: list[str] = [
    "celebify_pro",
    "celebify_noir",
    "celebify_x_plus",
    "z_image",
    "seedream_3",
    "seedream_4_t2i",
    "seedream_4_edit",
    "seedream_4_5_t2i",
    "seedream_4_5_edit",
    "flux_2_pro_t2i",
    "flux_2_pro_i2i",
    "flux_2_flex_t2i",
    "flux_2_flex_i2i",
    "qwen_t2i",
    "qwen_i2i",
    "qwen_edit",
    "grok_imagine_t2i",
    "grok_imagine_i2i",
    "seedance_v1_lite_t2v",
    "seedance_v1_pro_t2v",
    "seedance_1_5_pro_t2v",
    "kling_2_5_turbo_t2v",
    "kling_2_6_t2v",
    "kling_2_1_master_t2v",
    "wan_2_6_t2v",
    "wan_2_5_t2v",
    "veo_3_fast_t2v",
    "veo_3_quality_t2v",
    "sora_2_t2v",
    "sora_2_pro_t2v",
    "hailuo_02_t2v_pro",
    "hailuo_02_t2v_standard",
    "grok_imagine_t2v",
    "seedance_v1_lite_i2v",
    "seedance_v1_pro_i2v",
    "seedance_1_5_pro_i2v",
    "kling_2_5_turbo_i2v",
    "kling_2_6_i2v",
    "kling_2_1_master_i2v",
    "wan_2_6_i2v",
    "wan_2_5_i2v",
    "veo_3_fast_i2v",
    "veo_3_quality_i2v",
    "sora_2_i2v",
    "sora_2_pro_i2v",
    "hailuo_02_i2v_pro",
    "hailuo_02_i2v_standard",
    "grok_imagine_i2v",
    "face_swap_image",
    "face_swap_video",
    "upscale_image",
    "upscale_video",
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
    sync = CelebifyAI(api_key="test")
    twin = AsyncCelebifyAI(api_key="test")

    assert public(attrgetter(group)(sync)) == public(attrgetter(group)(twin))


@pytest.mark.parametrize("calculator", CALCULATORS)
def test_an_unknown_parameter_is_refused_by_name(calculator: str) -> None:
    answer = getattr(quote, calculator)(no_such_parameter=1)

    assert answer.status == "invalid"
    assert "no_such_parameter" in str(answer.error)


def test_prices_need_no_other_package() -> None:
    code = "import sys, ratecard_celebifyai.pricing; print('pydantic' in sys.modules)"

    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert answer.stdout.strip() == "False"


def test_version_is_stated() -> None:
    assert ratecard_celebifyai.__version__ == "0.1.0"
