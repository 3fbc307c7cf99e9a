"""The real `openai` package calls the CreativeAI emulator and reads typed results and errors."""

import json
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import cast

import pytest

from ratecard.testing import running

CLIENT = Path(__file__).parent / "judges_python" / "openai_client.py"


@pytest.fixture(scope="module")
def read(judge: Callable[[str], str]) -> Mapping[str, list[object]]:
    """What the package read, by call."""
    with running("creativeai") as emulator:
        command = [judge("python"), str(CLIENT), emulator.base_url, emulator.key]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        charges = [entry.operation for entry in emulator.charges()]
    assert charges == ["image_generate", "image_edit", "chat_completions", "completions"]
    return cast("Mapping[str, list[object]]", json.loads(done.stdout))


def test_pictures_are_made_and_edited(read: Mapping[str, list[object]]) -> None:
    for call, count in (("images.generate", 2), ("images.edit", 1)):
        kind, addresses = read[call]
        assert kind == "ImagesResponse"
        assert [str(each)[:7] for each in cast("list[object]", addresses)] == ["http://"] * count


def test_models_answer(read: Mapping[str, list[object]]) -> None:
    kind, role, words, reason = read["chat.completions"]
    assert (kind, role, reason) == ("ChatCompletion", "assistant", "stop")
    assert isinstance(words, str)
    assert read["completions"][0] == "Completion"
    assert isinstance(read["completions"][1], str)


def test_errors_are_the_package_s_own(read: Mapping[str, list[object]]) -> None:
    assert read["wrong size"] == ["BadRequestError", 400, "invalid_request_error"]
    assert read["wrong key"] == ["AuthenticationError", 401, "authentication_error"]
