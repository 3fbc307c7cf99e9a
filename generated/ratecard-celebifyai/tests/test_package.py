# Made by ratecard from specs/celebifyai/. Change the spec, not this file.
"""What the package promises whatever its spec says: the same methods twice, light prices."""

import inspect
import subprocess
import sys
from operator import attrgetter

import pytest

import ratecard_celebifyai
from ratecard_celebifyai import AsyncCelebifyAI, CelebifyAI, quote

GROUPS = ["images", "videos", "account", "models", "face_swap", "upscale"]


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


def test_an_unknown_parameter_is_refused_by_name() -> None:
    for name in public(quote):
        answer = getattr(quote, name)(no_such_parameter=1)

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
