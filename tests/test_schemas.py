"""The JSON Schemas of what people and programs write and read."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

import jsonschema_rs
import pytest

from ratecard.read import Limits
from ratecard.read.file import read_bytes
from ratecard.resources import SPEC_FILES
from ratecard.validate.schema import check_schema

LANGUAGE = Path(__file__).parents[1] / "docs" / "spec-language.md"
FIRST_KEYS = {"id": "provider", **{key: key for key in SPEC_FILES}}


def test_a_schema_exists_for_each_file() -> None:
    """Each file of a spec folder can name its schema in its first line."""
    schemas = Path(__file__).parents[1] / "specs" / "schema"
    names = {file.name.removesuffix(".schema.json") for file in schemas.iterdir()}
    assert names == {*SPEC_FILES, "acknowledged", "field", "pricebook", "workload"}


def test_examples_of_the_spec_language_fit_their_schemas() -> None:
    """Whole files that the documentation shows are as the schemas ask."""
    blocks = re.findall(r"```yaml\n(.*?)```", LANGUAGE.read_text(encoding="utf-8"), re.DOTALL)
    checked: list[str] = []
    for block in blocks:
        name = FIRST_KEYS.get(block.split(":")[0])
        if name:
            document = read_bytes(block.encode(), f"{name}.yaml", Limits())
            assert document.findings == ()
            assert check_schema(document, name) == ([], frozenset())
            checked.append(name)
    assert checked == ["provider", "endpoints", "models", "prices", "examples", "changelog"]


Json: TypeAlias = "bool | int | str | list[Json] | dict[str, Json] | None"


@pytest.mark.parametrize("name", [*SPEC_FILES, "acknowledged", "field", "workload"])
def test_schemas_are_schemas_and_describe_every_key(name: str) -> None:
    """An editor shows a sentence for each key of the spec language."""
    file = Path(__file__).parents[1] / "specs" / "schema" / f"{name}.schema.json"
    schema = json.loads(file.read_text(encoding="utf-8"))
    jsonschema_rs.meta.validate(schema)
    for path, inner in properties_of(schema, "#"):
        reference = str(inner.get("$ref", ""))
        assert "description" in inner or "/field/properties/" in reference, path


def properties_of(schema: Json, path: str) -> Iterator[tuple[str, dict[str, Json]]]:
    """Yield the schema of every named property, with its place."""
    if not isinstance(schema, dict):
        return
    is_group = path.endswith("/properties") and not path.endswith("/properties/properties")
    for key, inner in schema.items():
        if is_group and isinstance(inner, dict):
            yield f"{path}/{key}", inner
        yield from properties_of(inner, f"{path}/{key}")
