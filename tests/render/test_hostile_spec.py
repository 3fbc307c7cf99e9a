"""A spec whose every text is hostile gives the same code as one whose texts are plain words."""

import ast
import dataclasses
import json
import re
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar, cast

import pytest
from markdown_it import MarkdownIt
from tests.hostile import PAYLOADS

from ratecard.load import load_provider
from ratecard.plan import package_plan
from ratecard.render.package import render_package
from ratecard.render.templates import read_templates
from ratecard.resources import templates_folder
from ratecard.spec import (
    Dispute,
    DocsPage,
    Endpoint,
    Field,
    JobProfile,
    JsonValue,
    KnownError,
    Model,
    Omission,
    PriceMove,
    PriceReading,
    Provider,
    RateCard,
    Reading,
    Release,
    Spec,
)

ACME = Path(__file__).parents[1] / "cases" / "minimal" / "acme"
TEXTS: Mapping[type, frozenset[str]] = {
    Dispute: frozenset({"where", "taken", "why"}),
    DocsPage: frozenset({"title"}),
    Endpoint: frozenset({"summary", "source", "tier", "scope"}),
    Field: frozenset({"source"}),
    JobProfile: frozenset({"refund"}),
    KnownError: frozenset({"description"}),
    Model: frozenset({"name", "summary", "notes", "source", "family"}),
    Omission: frozenset({"item", "reason"}),
    PriceMove: frozenset({"item", "what", "old", "new"}),
    PriceReading: frozenset({"source"}),
    Provider: frozenset({"name", "summary", "notes"}),
    RateCard: frozenset({"notes", "source", "per"}),
    Reading: frozenset({"text", "source"}),
    Release: frozenset({"summary", "breaking", "added", "changed"}),
}
"""The fields of a Spec that hold free text; all other text is checked when a spec is read."""

FREE_KEYS = frozenset({"description", "title"})
Value = TypeVar("Value")


def rewritten(value: Value, change: Callable[[str], str]) -> Value:
    """The value with `change` applied to every free text in it."""
    return cast(Value, _rewritten(value, change))


def _rewritten(value: object, change: Callable[[str], str]) -> object:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        texts = TEXTS.get(type(value), frozenset())
        return dataclasses.replace(
            value,
            **{
                field.name: _text(old, change) if field.name in texts else _rewritten(old, change)
                for field in dataclasses.fields(value)
                if (old := cast(object, getattr(value, field.name))) is not None
            },
        )
    if isinstance(value, tuple):
        return tuple(_rewritten(each, change) for each in cast(tuple[object, ...], value))
    if isinstance(value, Mapping):
        return {
            key: _text(each, change) if key in FREE_KEYS else _rewritten(each, change)
            for key, each in cast(Mapping[str, object], value).items()
        }
    return value


def _text(value: object, change: Callable[[str], str]) -> object:
    if isinstance(value, tuple):
        return tuple(change(str(each)) for each in cast(tuple[object, ...], value))
    return change(value) if isinstance(value, str) else value


@pytest.fixture(scope="module")
def spec() -> Spec:
    """The minimal spec, with a text in every kind of place that has one."""
    loaded = load_provider(ACME).spec
    assert loaded is not None
    position = loaded.provider.position
    reading = Reading(text="text", source="text")
    dispute = Dispute(
        where="text", readings=(reading, reading), taken="text", why="text", position=position
    )
    move = PriceMove(item="text", what="text", old="text", new="text", change="+5 %")
    release = Release(
        version="0.1.0",
        date="2026-11-20",
        summary="text",
        prices=(move, move),
        breaking=("text",),
        added=("text", "text"),
        changed=("text",),
    )
    return dataclasses.replace(
        loaded,
        changelog=(release,),
        provider=dataclasses.replace(
            loaded.provider,
            notes=("text", "text"),
            omitted=(Omission(item="text", reason="text"),),
            disputed=(dispute,),
        ),
    )


@pytest.fixture(scope="module")
def templates() -> dict[str, str]:
    return read_templates(templates_folder())


def package(spec: Spec, templates: Mapping[str, str]) -> dict[str, str]:
    """All files of the package, with `pass` in place of the models, which have their own test."""
    return {
        file.path: re.sub(r"__models_[0-9a-f]+__", "pass", file.text)
        for file in render_package(package_plan(spec), templates)
    }


def python_shape(source: str) -> object:
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)


def markdown_shape(source: str) -> object:
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    tokens = [
        inner.type if inner.type != "html_inline" else inner.content
        for token in parser.parse(source)
        for inner in (token, *(token.children or ()))
    ]
    # A text may be long enough for another line; a bar in code needs tags in its place.
    skipped = {"softbreak", "text", "code_inline", "<code>", "</code>"}
    return [each for each in tokens if each not in skipped]


def data_shape(value: object) -> object:
    if isinstance(value, Mapping):
        pairs = cast(Mapping[str, object], value).items()
        return {key: data_shape(each) for key, each in pairs}
    if isinstance(value, list):
        return [data_shape(each) for each in cast(list[object], value)]
    return type(value)


SHAPES: Mapping[str, Callable[[str], object]] = {
    ".py": python_shape,
    ".md": markdown_shape,
    ".toml": lambda source: data_shape(tomllib.loads(source)),
    ".json": lambda source: data_shape(json.loads(source)),
}


def shapes(files: Mapping[str, str]) -> dict[str, object]:
    return {path: SHAPES.get(Path(path).suffix, len)(text) for path, text in files.items()}


WITH_WORDS = {name: text for name, text in PAYLOADS.items() if text.strip() and len(text) < 1000}


@pytest.fixture(scope="module")
def plain(spec: Spec, templates: Mapping[str, str]) -> dict[str, object]:
    return shapes(package(rewritten(spec, lambda _text: "word"), templates))


@pytest.mark.parametrize("payload", WITH_WORDS.values(), ids=WITH_WORDS)
def test_hostile_text_changes_no_structure(
    payload: str, spec: Spec, templates: Mapping[str, str], plain: Mapping[str, object]
) -> None:
    files = package(rewritten(spec, lambda _text: payload), templates)

    for path, shape in shapes(files).items():
        assert shape == plain[path], path
    for path, text in files.items():
        invisible = re.findall(
            r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]",
            text,
        )
        assert not invisible, path


def with_value(spec: Spec, text: str) -> Spec:
    """The spec with one more field in each model, which allows `text`."""
    schema: Mapping[str, JsonValue] = {"type": "string", "enum": ("a", text), "default": text}
    models = tuple(
        dataclasses.replace(model, fields=(*model.fields, _mood(model.fields[0], schema)))
        for model in spec.models
        if model.fields
    )
    return dataclasses.replace(spec, models=models)


def _mood(like: Field, schema: Mapping[str, JsonValue]) -> Field:
    return dataclasses.replace(like, name="mood", python=None, schema=schema, required=False)


@pytest.fixture(scope="module")
def plain_value(spec: Spec, templates: Mapping[str, str]) -> dict[str, object]:
    return shapes(package(with_value(spec, "word"), templates))


@pytest.mark.parametrize("payload", WITH_WORDS.values(), ids=WITH_WORDS)
def test_hostile_allowed_values_change_only_strings(
    payload: str, spec: Spec, templates: Mapping[str, str], plain_value: Mapping[str, object]
) -> None:
    assert shapes(package(with_value(spec, payload), templates)) == plain_value
