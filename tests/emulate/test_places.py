"""Dotted places of JSON bodies, read and written."""

import copy

import pytest

from ratecard.emulate.places import put, value_at, values_at
from ratecard_runtime.json_value import JsonValue

BODY: JsonValue = {
    "a": {"b": 1},
    "list": [{"x": 1}, {"y": 2}, {"x": None}],
    "deep": [[{"z": 1}], []],
}


@pytest.mark.parametrize(
    ("place", "values"),
    [
        ("a.b", [1]),
        ("a", [{"b": 1}]),
        ("a.c", []),
        ("a.b.c", []),
        ("list[].x", [1, None]),
        ("list[].y", [2]),
        ("a[]", []),
        ("list.x", []),
        ("deep[][].z", [1]),
    ],
)
def test_values_at_a_place(place: str, values: list[JsonValue]) -> None:
    assert values_at(BODY, place) == values


def test_a_body_that_is_a_list_itself() -> None:
    assert values_at(["a", "b"], "[]") == ["a", "b"]
    assert values_at([{"id": 1}], "[].id") == [1]
    assert values_at({"id": 1}, "[]") == []


def test_the_first_place_that_has_a_value_counts() -> None:
    assert value_at(BODY, ["nowhere", "list[].x", "a.b"]) == 1
    assert value_at({"a": None, "b": 2}, ["a", "b"]) == 2
    assert value_at({"a": 0}, ["a", "b"]) == 0
    assert value_at({}, ["a"]) is None


@pytest.mark.parametrize(
    ("body", "place", "value", "written"),
    [
        ({}, "a", 1, {"a": 1}),
        ({}, "a.b", 1, {"a": {"b": 1}}),
        ({"a": {"c": 2}}, "a.b", 1, {"a": {"c": 2, "b": 1}}),
        ({"a": "text"}, "a.b", 1, {"a": {"b": 1}}),
        ({}, "a[].b", 1, {"a": [{"b": 1}]}),
        ({"a": [{"c": 1}, {"c": 2}]}, "a[].b", 0, {"a": [{"c": 1, "b": 0}, {"c": 2, "b": 0}]}),
        ({"a": [{"c": 1}, {"c": 2}]}, "a[].b", [5], {"a": [{"c": 1, "b": 5}]}),
        ({"a": [{"c": 1}]}, "a[].b", [5, 6], {"a": [{"c": 1, "b": 5}, {"b": 6}]}),
        (None, "[]", ["x", "y"], ["x", "y"]),
        ([{"id": 0, "n": 1}], "[].id", 7, [{"id": 7, "n": 1}]),
        ({}, "a", [1, 2], {"a": [1, 2]}),
    ],
)
def test_a_value_is_put_at_a_place(
    body: JsonValue, place: str, value: JsonValue, written: JsonValue
) -> None:
    assert put(copy.deepcopy(body), place, value) == written
