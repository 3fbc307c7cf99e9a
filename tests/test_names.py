"""Names in Python: of arguments, methods and classes, and those that are taken already."""

import inspect

import pytest

from ratecard.names import CLIENT_ARGUMENTS, CLIENT_NAMES, class_name, closest, python_name
from ratecard_runtime import AsyncClient, SyncClient


@pytest.mark.parametrize(
    ("name", "python", "of_class"),
    [
        ("kling-2-6", "kling_2_6", "Kling26"),
        ("callBackUrl", "call_back_url", "CallBackUrl"),
        ("imageURLList", "image_url_list", "ImageURLList"),
        ("imageURLs", "image_urls", "ImageURLs"),
        ("flux.2", "flux_2", "Flux2"),
        ("GET", "get", "GET"),
        ("n_frames", "n_frames", "NFrames"),
        ("wan-2.6-t2v", "wan_2_6_t2v", "Wan26T2v"),
        ("sameAs", "same_as", "SameAs"),
        ("class", "class_", "Class"),
        ("str", "str_", "Str"),
        ("request", "request_", "Request"),
        ("2d-to-3d", "n2d_to_3d", "N2dTo3d"),
        ("kling@1.6", "kling_1_6", "Kling16"),
        ("…", "_", "N"),
    ],
)
def test_names_in_python(name: str, python: str, of_class: str) -> None:
    """Snake case for arguments and methods, capitals for classes, never a word Python needs."""
    assert python_name(name) == python
    assert class_name(name) == of_class


def test_closest_names_forgive_case_and_dashes() -> None:
    """Nearest first, none when nothing is near."""
    assert closest("Kling2.6", ["kling-3", "kling-2-6"])[0] == "kling-2-6"
    assert closest("aspect_ration", ["prompt", "aspect_ratio"]) == ("aspect_ratio",)
    assert closest("xyz", ["prompt"]) == ()


def test_names_of_every_client_are_known_to_the_generator() -> None:
    """An operation cannot hide a method of the runtime, nor a field one of its arguments."""
    for client in (SyncClient, AsyncClient):
        public = {name for name in dir(client) if not name.startswith("_")}
        assert public <= CLIENT_NAMES
        arguments = set(inspect.signature(client).parameters)
        assert (
            arguments - {"provider", "jobs", "models", "assets", "client_fields"}
            == CLIENT_ARGUMENTS
        )
