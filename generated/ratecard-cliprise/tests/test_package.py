# Made by ratecard from specs/cliprise/. Change the spec, not this file.
"""What the package promises whatever its spec says: the same methods twice, light prices."""

import inspect
import subprocess
import sys
from operator import attrgetter

import pytest

import ratecard_cliprise
from ratecard_cliprise import AsyncCliprise, Cliprise, quote

GROUPS: list[str] = ["images", "videos", "audio"]
CALCULATORS: list[str] = [
    "nano_banana",
    "nano_banana_2",
    "nano_banana_pro",
    "ideogram_v3",
    "ideogram_character",
    "ideogram_reframe",
    "seedream_v3",
    "seedream_v4",
    "seedream_4_5",
    "seedream_5_lite",
    "qwen_image",
    "qwen_image_2",
    "flux_kontext",
    "flux_2",
    "gpt_image_1",
    "gpt_image_1_5",
    "imagen_v4",
    "z_image",
    "grok_imagine",
    "recraft_remove_bg",
    "recraft_upscaler",
    "veo_3_fast",
    "veo_3_quality",
    "sora_2",
    "sora_2_turbo",
    "sora_story_board",
    "wan_2_5",
    "wan_2_2",
    "wan_2_6",
    "wan_2_6_video",
    "wan_animate",
    "wan_speech_to_video",
    "kling_video_turbo",
    "kling_2_5",
    "kling_2_1",
    "kling_2_6",
    "kling_2_6_motion",
    "kling_3",
    "kling_3_motion",
    "kling_3_multi_shot",
    "hailuo",
    "hailuo_pro",
    "hailuo_2_3",
    "seedance_v1",
    "seedance_v1_pro_fast",
    "seedance_1_5_pro",
    "runway",
    "runway_aleph",
    "grok_imagine_video",
    "elevenlabs_tts_turbo",
    "elevenlabs_tts",
    "elevenlabs_v3_dialogue",
    "elevenlabs_speech_to_text",
    "elevenlabs_audio_isolation",
    "elevenlabs_sound_effect",
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
    sync = Cliprise(api_key="test")
    twin = AsyncCliprise(api_key="test")

    assert public(attrgetter(group)(sync)) == public(attrgetter(group)(twin))


@pytest.mark.parametrize("calculator", CALCULATORS)
def test_an_unknown_parameter_is_refused_by_name(calculator: str) -> None:
    answer = getattr(quote, calculator)(no_such_parameter=1)

    assert answer.status == "invalid"
    assert "no_such_parameter" in str(answer.error)


def test_prices_need_no_other_package() -> None:
    code = "import sys, ratecard_cliprise.pricing; print('pydantic' in sys.modules)"

    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert answer.stdout.strip() == "False"


def test_version_is_stated() -> None:
    assert ratecard_cliprise.__version__ == "0.1.0"
