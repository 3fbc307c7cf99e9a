"""A method takes a key for repeats by itself, whether or not the docs list it as a parameter."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from tests.change.operations import shipped, with_parameter

from ratecard.change import compare_specs
from ratecard.spec import Field, JsonValue, Spec

OPERATION = "create_generation"
PARAMETER = "Idempotency-Key"
TEXT: Mapping[str, JsonValue] = {"type": "string", "description": "A text of your own."}


def documenting(schema: Mapping[str, JsonValue] | None, python: str | None = None) -> Spec:
    """A spec whose operation documents its key so, or not at all."""

    def edited(field: Field) -> Field | None:
        return None if schema is None else replace(field, schema=schema, python=python)

    return with_parameter(shipped("zencreator"), OPERATION, PARAMETER, edited)


@pytest.mark.parametrize(
    ("old", "new", "kinds"),
    [
        (documenting(TEXT), documenting(None), {"text-changed"}),
        (documenting(None), documenting(TEXT), {"text-changed"}),
        # Calls with a longer key of their own were taken before.
        (
            documenting(None),
            documenting({**TEXT, "maxLength": 64}),
            {"text-changed", "bound-tightened"},
        ),
        # An argument of another name goes with its parameter.
        (documenting(TEXT, python="repeat_key"), documenting(None), {"parameter-removed"}),
    ],
)
def test_the_argument_stays_where_the_docs_stop_or_begin_to_list_it(
    old: Spec, new: Spec, kinds: set[str]
) -> None:
    """Only what becomes of calls with the argument is told."""
    changes = compare_specs(old, new)
    assert {each.kind for each in changes} == kinds
    assert {each.subject for each in changes} == {f"POST /api/public/v1/generations.{PARAMETER}"}
