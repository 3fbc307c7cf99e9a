# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""What the package promises whatever its spec says: the same methods twice, light prices."""

import inspect
import subprocess
import sys
from operator import attrgetter

import pytest

import ratecard_progressive_robot
from ratecard_progressive_robot import AsyncProgressiveRobot, ProgressiveRobot, quote

GROUPS: list[str] = [
    "videos",
    "images",
    "keys",
    "community",
    "community.gallery",
    "comfyui",
    "audio",
    "subtitles",
    "tts",
    "edit",
    "tools",
    "studio",
    "projects",
    "projects.shots",
    "projects.elements",
    "projects.comments",
    "hosting",
    "hosting.pages",
    "community.prompts",
    "stock",
    "orgs",
    "orgs.members",
    "orgs.projects",
    "brand_kits",
    "prompts",
    "templates",
    "auth",
    "profile",
    "settings",
    "credits",
    "billing",
    "analytics",
]
CALCULATORS: list[str] = [
    "wan_t2v",
    "ltx_t2v",
    "ltx_quality",
    "hunyuan_t2v",
    "hunyuan15_t2v",
    "cogvideo_t2v",
    "animatediff",
    "ltx_camera",
    "ltx_control",
    "wan_vace",
    "wan_animate",
    "hunyuan15_i2v",
    "ltx_i2v",
    "svd_i2v",
    "wan_i2v",
    "ltx_flf",
    "wan_flf",
    "wan_s2v",
    "liveportrait",
    "dreamidv",
    "echomimic",
    "hunyuan3d",
    "v2v",
    "sd15",
    "flux",
    "flux_dev",
    "flux_edit",
    "videos_generate_v2v",
    "audio_generate",
    "subtitles_generate",
    "subtitles_translate",
    "tts_generate",
    "edit_trim",
    "edit_speed",
    "edit_crop",
    "edit_resize",
    "edit_text_overlay",
    "edit_merge",
    "tools_remove_background",
    "tools_upscale_video",
    "tools_face_swap",
    "tools_extract_frames",
    "tools_trim_video",
    "tools_video_to_gif",
    "tools_add_watermark",
    "projects_export",
    "credits_topup",
    "billing_create_checkout",
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
    sync = ProgressiveRobot(api_key="test")
    twin = AsyncProgressiveRobot(api_key="test")

    assert public(attrgetter(group)(sync)) == public(attrgetter(group)(twin))


@pytest.mark.parametrize("calculator", CALCULATORS)
def test_an_unknown_parameter_is_refused_by_name(calculator: str) -> None:
    answer = getattr(quote, calculator)(no_such_parameter=1)

    assert answer.status == "invalid"
    assert "no_such_parameter" in str(answer.error)


def test_prices_need_no_other_package() -> None:
    code = "import sys, ratecard_progressive_robot.pricing; print('pydantic' in sys.modules)"

    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert answer.stdout.strip() == "False"


def test_version_is_stated() -> None:
    assert ratecard_progressive_robot.__version__ == "0.1.0"
