"""Pydantic models: what they accept, what text of a spec can do to their source (nothing)."""

import ast
import subprocess
import sys
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import cast

import pytest
from pydantic import BaseModel, ValidationError
from tests.hostile import PAYLOADS
from tests.render.tiny_plan import SCHEMA

from ratecard.names import class_name
from ratecard.render.models import ModelNameError, models_source
from ratecard.spec import JsonValue

REQUESTS = frozenset({"Film1", "Frame"})
NAMES = {"aspectRatio": "aspect_ratio"}


def loaded(source: str) -> dict[str, type[BaseModel]]:
    """The classes of models source, run as the module that it will be."""
    module = ModuleType("models_under_test")
    sys.modules[module.__name__] = module  # where pydantic looks for classes named later
    exec(compile(source, "models.py", "exec"), module.__dict__)
    return cast(dict[str, type[BaseModel]], vars(module))


@pytest.fixture(scope="module")
def classes() -> dict[str, type[BaseModel]]:
    return loaded(models_source(SCHEMA, REQUESTS, NAMES))


def test_a_request_takes_the_documented_or_our_name(classes: dict[str, type[BaseModel]]) -> None:
    film = classes["Film1"]
    documented = film.model_validate({"prompt": "a", "seconds": 5, "aspectRatio": "1:1"})

    assert documented == film.model_validate({"prompt": "a", "seconds": 5, "aspect_ratio": "1:1"})
    assert documented.model_dump(by_alias=True, exclude_unset=True) == {
        "prompt": "a",
        "aspectRatio": "1:1",
        "seconds": 5,
    }


@pytest.mark.parametrize(
    "wrong",
    [
        {"seconds": 7},
        {"aspectRatio": "4:3"},
        {"prompt": "x" * 501},
        {"strength": 0.2},
        {"frames": [{"text": "a"}] * 4},
        {"frames": [{"text": "a", "more": 1}]},
        {"unknown": 1},
    ],
)
def test_a_request_refuses_what_the_docs_do_not_allow(
    classes: dict[str, type[BaseModel]], wrong: dict[str, object]
) -> None:
    with pytest.raises(ValidationError):
        classes["Film1"].model_validate({"prompt": "a", "seconds": 5, **wrong})


def test_an_answer_keeps_what_the_docs_do_not_name(classes: dict[str, type[BaseModel]]) -> None:
    answer = {
        "status": "a brand new status",
        "outputs": [{"url": "https://example.com"}, {"url": None, "parent": {"status": "done"}}],
        "more": {"x": 1},
    }

    assert (
        classes["Answer"].model_validate(answer).model_dump(mode="json", exclude_unset=True)
        == answer
    )


def test_an_answer_gets_no_value_that_the_provider_did_not_send() -> None:
    schema: Mapping[str, JsonValue] = {
        "$defs": {"A": {"type": "object", "properties": {"n": {"type": "integer", "default": 3}}}}
    }
    answer = loaded(models_source(schema, frozenset(), {}))["A"].model_validate({})

    assert answer.model_dump() == {"n": None}


def with_text(text: str) -> Mapping[str, JsonValue]:
    """A schema with `text` in every place that holds text."""
    field: Mapping[str, JsonValue] = {
        "type": "string",
        "title": text,
        "description": text,
        "enum": ("plain", text),
        "default": text,
        "examples": (text,),
        "$comment": text,
        "format": text,
    }
    nested: Mapping[str, JsonValue] = {"type": "object", "properties": {"a": field}}
    return {
        "title": text,
        "description": text,
        "$defs": {
            "Sent": {
                "title": text,
                "description": text,
                "properties": {
                    "field": field,
                    "fixed": {"const": text},
                    "many": {"type": "array", "items": field, "default": (text,)},
                    "nested": nested,
                    f"k{text}": {"type": "string", "description": text},
                },
                "required": ("field", text),
            },
            "Read": {"properties": {"field": field, f"k{text}": nested}},
            "Alias": {"enum": (text, "b"), "description": text},
        },
    }


def shape(source: str) -> str:
    """The syntax tree without the values of strings and without the name made of the payload."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_hostile_text_changes_nothing_but_strings(payload: str) -> None:
    plain = "word" if payload.strip() else payload
    names = {f"k{payload}": "key_name", f"k{plain}": "key_name"}
    made = models_source(with_text(payload), frozenset({"Sent"}), names)
    expected = models_source(with_text(plain), frozenset({"Sent"}), names)

    assert shape(made).replace(nested_name(payload), nested_name(plain)) == shape(expected)


def nested_name(payload: str) -> str:
    """The class of the object under the key that holds the payload."""
    return f"Read{class_name(f'k{payload}')}"


def models_with(*keys: str, **definitions: JsonValue) -> str:
    properties: dict[str, JsonValue] = {key: {"type": "string"} for key in keys}
    schema = {"$defs": {"Sent": {"properties": properties}, **definitions}}
    return models_source(schema, frozenset({"Sent"}), {})


@pytest.mark.parametrize(
    ("keys", "message"),
    [
        (("a-b", "a_b"), "Sent: 'a_b' and 'a-b' cannot be a field 'a_b'"),
        (("2d", "n2d"), "Sent: 'n2d' and '2d' cannot be a field 'n2d'"),
        (("json", "json_"), "Sent: 'json_' and 'json' cannot be a field 'json_'"),
    ],
)
def test_a_name_that_no_field_can_have_is_an_error(keys: tuple[str, ...], message: str) -> None:
    with pytest.raises(ModelNameError) as caught:
        models_with(*keys)

    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("key", "field"),
    [("2d", "n2d"), ("model_config", "model_config_"), ("model_dump", "model_dump_")],
)
def test_a_name_that_pydantic_keeps_is_written_another_way(key: str, field: str) -> None:
    assert f'    {field}: Annotated[str | None, Field(alias="{key}")] = None' in models_with(key)


@pytest.mark.parametrize("name", ["Field", "Literal", "RequestModel"])
def test_a_type_that_takes_the_name_of_an_import_is_an_error(name: str) -> None:
    with pytest.raises(ModelNameError, match=f"{name} is a name that generated models need"):
        models_with("a", **{name: {"enum": ("x", "y")}})


def test_no_definitions_give_no_source() -> None:
    assert models_source({"$defs": {}}, frozenset(), {}) == ""


def test_credits_can_be_exact() -> None:
    schema: Mapping[str, JsonValue] = {
        "$defs": {"A": {"properties": {"credits": {"type": "number", "format": "decimal"}}}}
    }
    answer = loaded(models_source(schema, frozenset(), {}))["A"]

    assert answer.model_validate_json('{"credits": 2.20}').model_dump() == {
        "credits": Decimal("2.20")
    }


LIMITED_ALTERNATIVES: Mapping[str, JsonValue] = {
    "$defs": {
        "Sent": {
            "properties": {
                "count": {"type": ("integer", "string"), "minimum": 3},
                "size": {"type": ("string", "number"), "maxLength": 4, "maximum": 9},
            },
            "required": ("count",),
        }
    }
}


def test_limits_of_one_alternative_are_annotations_of_it() -> None:
    """No annotation holds a call, which type checkers refuse."""
    source = models_source(LIMITED_ALTERNATIVES, frozenset({"Sent"}), {})
    sent = loaded(source)["Sent"]

    assert "    count: Annotated[int, Field(ge=3)] | str\n" in source
    assert "from pydantic import Field\n" in source
    for given in ({"count": 3}, {"count": "two"}, {"count": 3, "size": "auto"}):
        assert sent.model_validate(given).model_dump(exclude_unset=True) == given
    for wrong in ({"count": 2}, {"count": 3, "size": "large"}, {"count": 3, "size": 9.5}):
        with pytest.raises(ValidationError):
            sent.model_validate(wrong)


def test_mypy_strict_finds_nothing(tmp_path: Path) -> None:
    file = tmp_path / "made_models.py"
    text = 'He said: """no"""\\'
    hostile = models_source(with_text(text), frozenset({"Sent"}), {f"k{text}": "key_name"})
    file.write_text(models_source(SCHEMA, REQUESTS, NAMES))
    (tmp_path / "hostile_models.py").write_text(hostile)
    limited = models_source(LIMITED_ALTERNATIVES, frozenset({"Sent"}), {})
    (tmp_path / "limited_models.py").write_text(limited)
    root = Path(__file__).parents[2]
    run = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        cwd=root,
    )

    assert run.stdout + run.stderr == ""
