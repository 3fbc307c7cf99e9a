# Made by ratecard from specs/zencreator/. Change the spec, not this file.
"""What the package promises whatever its spec says: the same methods twice, light prices."""

import inspect
import subprocess
import sys
from operator import attrgetter

import pytest

import ratecard_zencreator
from ratecard_zencreator import AsyncZenCreator, ZenCreator, quote

GROUPS: list[str] = [
    "images",
    "videos",
    "tools",
    "loras",
    "templates",
    "photoshoot_categories",
    "generations",
    "assets",
    "balance",
    "transactions",
]
CALCULATORS: list[str] = [
    "upscaler",
    "faceswap",
    "by_prompt",
    "by_ref",
    "photoshoot",
    "facegen",
    "carousel",
    "image_editor",
    "collaber",
    "videogen",
    "video2video",
    "lipsync",
    "video_upscaler",
    "video_merger",
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
    sync = ZenCreator(api_key="test")
    twin = AsyncZenCreator(api_key="test")

    assert public(attrgetter(group)(sync)) == public(attrgetter(group)(twin))


@pytest.mark.parametrize("calculator", CALCULATORS)
def test_an_unknown_parameter_is_refused_by_name(calculator: str) -> None:
    answer = getattr(quote, calculator)(no_such_parameter=1)

    assert answer.status == "invalid"
    assert "no_such_parameter" in str(answer.error)


def test_prices_need_no_other_package() -> None:
    code = "import sys, ratecard_zencreator.pricing; print('pydantic' in sys.modules)"

    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert answer.stdout.strip() == "False"


def test_version_is_stated() -> None:
    assert ratecard_zencreator.__version__ == "0.1.0"
