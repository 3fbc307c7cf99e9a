"""Answers that many operations share, written once: most errors are the same everywhere."""

from collections.abc import Mapping
from typing import TypeAlias

from ratecard.escape.data import json_text
from ratecard.spec import JsonValue

Operation: TypeAlias = Mapping[str, JsonValue]
Paths: TypeAlias = Mapping[str, Mapping[str, Operation]]

FIRST_ERROR = 400


def share_errors(paths: Paths) -> tuple[Paths, Mapping[str, JsonValue]]:
    """The paths with references in place of error answers, and the answers by name."""
    names: dict[str, str] = {}
    shared: dict[str, JsonValue] = {}
    found = {
        path: {
            method: {**operation, "responses": _shared(operation["responses"], names, shared)}
            for method, operation in item.items()
        }
        for path, item in paths.items()
    }
    return found, shared


def _shared(
    responses: JsonValue, names: dict[str, str], shared: dict[str, JsonValue]
) -> Mapping[str, JsonValue]:
    assert isinstance(responses, Mapping)
    found: dict[str, JsonValue] = {}
    for status, response in responses.items():
        if int(status) < FIRST_ERROR:
            found[status] = response
            continue
        text = json_text(response)
        if text not in names:
            others = sum(name.startswith(f"Error{status}") for name in shared)
            names[text] = f"Error{status}" if not others else f"Error{status}Variant{others + 1}"
            shared[names[text]] = response
        found[status] = {"$ref": f"#/components/responses/{names[text]}"}
    return found
