"""Texts of a spec stay texts in the documents made of it, whatever they say."""

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import cast

import pytest
from tests.hostile import PAYLOADS

from ratecard.export import openapi_text, pricebook_text
from ratecard.load import load_provider

STUDIO = Path(__file__).parents[1] / "cases" / "contract" / "studio"
WORDS = {
    "provider.yaml": (
        "What the contract of the five providers has no example of.",
        "name: Studio",
        "title: API reference",
    ),
    "endpoints.yaml": ("Make a picture.", "Look for pictures."),
    "models.yaml": ("name: Sketch", "summary: Draws."),
}
"""Where any words may stand."""


def texts(folder: Path, words: str) -> tuple[str, ...]:
    """Both documents of a spec that says `words` wherever it may; none where it is refused."""
    shutil.copytree(STUDIO, folder, dirs_exist_ok=True)
    for file, places in WORDS.items():
        text = (STUDIO / file).read_text(encoding="utf-8")
        for place in places:
            assert text.count(place) == 1
            key, colon, _ = place.rpartition(": ")
            text = text.replace(place, f"{key}{colon}{json.dumps(words)}")
        (folder / file).write_text(text, encoding="utf-8")
    loaded = load_provider(folder)
    if loaded.spec is None:
        return ()
    return openapi_text(loaded.spec), pricebook_text([loaded.spec])


def shape(value: object) -> object:
    """A value with every text left out, keys aside."""
    if isinstance(value, dict):
        return {key: shape(each) for key, each in cast("Mapping[str, object]", value).items()}
    if isinstance(value, list):
        return [shape(each) for each in cast("list[object]", value)]
    return type(value)


@pytest.mark.parametrize("name", PAYLOADS)
def test_a_text_changes_no_more_than_itself(name: str, tmp_path: Path) -> None:
    """The same keys and kinds, and nothing that a reviewer could not see."""
    plain_texts = texts(tmp_path / "plain" / "studio", "Harmless words.")
    assert len(plain_texts) == 2
    for text, plain in zip(texts(tmp_path / "studio", PAYLOADS[name]), plain_texts, strict=False):
        assert shape(json.loads(text)) == shape(json.loads(plain))
        assert all(char.isprintable() or char == "\n" for char in text)


def test_payloads_get_in(tmp_path: Path) -> None:
    """The test above must not pass because all payloads are refused."""
    made = [
        texts(tmp_path / str(number) / "studio", payload)
        for number, payload in enumerate(PAYLOADS.values())
    ]
    assert sum(map(bool, made)) > len(PAYLOADS) / 2
