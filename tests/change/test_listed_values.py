"""Bounds beside listed values: one that refuses none of them says nothing."""

from collections.abc import Mapping

import pytest

from ratecard.change.changes import Subject
from ratecard.change.schemas import schema_changes
from ratecard.spec import JsonValue

LISTED: Mapping[str, JsonValue] = {"type": "string", "enum": ("short", "longer")}


@pytest.mark.parametrize(
    ("bound", "kind"),
    [
        ({"maxLength": 6}, "text-changed"),
        ({"maxLength": 5}, "bound-tightened"),
        ({"pattern": "^[a-z]+$"}, "text-changed"),
        ({"pattern": "^s"}, "bound-tightened"),
    ],
)
def test_a_bound_in_place_of_a_list(bound: Mapping[str, JsonValue], kind: str) -> None:
    """Calls with a listed value go on, unless the bound refuses one of them."""
    subject = Subject(provider="studio", name="clip-1.style", old=None, new=None)
    changes = schema_changes(subject, LISTED, {"type": "string", **bound}, "request")
    assert {each.kind for each in changes} == {"values-opened", kind}
