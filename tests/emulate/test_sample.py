"""Samples: values that schemas accept, judged by a library of their own."""

import jsonschema
import pytest

from ratecard.contract.schemas import Plain
from ratecard.emulate.sample import Sampler

NAMED: dict[str, Plain] = {
    "Shot": {"type": "object", "properties": {"n": {"type": "integer", "minimum": 3}}},
    "Loop": {"type": "object", "properties": {"again": {"$ref": "#/components/schemas/Loop"}}},
}
SCHEMAS: list[Plain] = [
    {},
    {"type": "string"},
    {"type": "string", "minLength": 20},
    {"type": "string", "maxLength": 2},
    {"type": "string", "format": "uri"},
    {"type": "string", "format": "uuid"},
    {"type": "string", "format": "date-time"},
    {"type": "string", "format": "date"},
    {"type": "string", "format": "email"},
    {"type": "integer", "minimum": 7},
    {"type": "integer", "maximum": -2},
    {"type": "number", "minimum": 0.5, "maximum": 2},
    {"type": ["string", "null"]},
    {"type": ["null", "integer"]},
    {"type": "boolean"},
    {"type": "null"},
    {"enum": ["b", "a"]},
    {"const": {"k": [1]}},
    {"type": "string", "examples": ["printed"]},
    {"type": "array", "items": {"type": "integer"}},
    {"type": "array", "items": {"type": "integer"}, "minItems": 3},
    {"type": "array"},
    {"type": "object", "properties": {"a": {"type": "string"}, "b": {"not": {}}}},
    {
        "type": "object",
        "required": ["a"],
        "properties": {"a": {"$ref": "#/components/schemas/Shot"}},
    },
    {
        "anyOf": [
            {"type": "array", "items": {"$ref": "#/components/schemas/Shot"}},
            {"type": "object"},
        ]
    },
    {"oneOf": [{"type": "integer"}, {"type": "string"}]},
    {"allOf": [{"$ref": "#/components/schemas/Shot"}, {"type": "object", "required": ["m"]}]},
    {"properties": {"a": {"type": "integer"}}, "required": ["a"]},
    {"type": "object", "properties": {"x": {"type": "integer"}}, "anyOf": [{"required": ["x"]}]},
]


@pytest.mark.parametrize("only_required", [False, True])
@pytest.mark.parametrize("schema", SCHEMAS, ids=str)
def test_a_sample_is_accepted(schema: Plain, only_required: bool) -> None:
    value = Sampler(named=NAMED, only_required=only_required).sample(schema)
    assert isinstance(schema, dict)
    whole = {**schema, "components": {"schemas": NAMED}}
    checker = jsonschema.FormatChecker()
    jsonschema.validate(value, whole, cls=jsonschema.Draft202012Validator, format_checker=checker)


def test_a_sample_is_the_printed_value() -> None:
    schema: Plain = {"type": "string", "examples": ["first", "second"], "default": "other"}
    assert Sampler(named={}).sample(schema) == "first"


def test_only_what_is_required() -> None:
    schema: Plain = {
        "type": "object",
        "required": ["a"],
        "properties": {"a": {"type": "integer"}, "b": {"type": "integer"}},
    }
    assert Sampler(named={}).sample(schema) == {"a": 1, "b": 1}
    assert Sampler(named={}, only_required=True).sample(schema) == {"a": 1}


def test_a_schema_that_holds_itself_has_an_end() -> None:
    value = Sampler(named=NAMED).sample({"$ref": "#/components/schemas/Loop"})
    assert str(value).count("again") < 20
