"""Schema: one document against the JSON Schema of its file."""

import functools
import json
from collections.abc import Mapping

import jsonschema_rs

from ratecard.findings import Finding
from ratecard.read import DataPath, Document
from ratecard.resources import specs_folder
from ratecard.spec import JsonValue
from ratecard.validate.words import Fault, explain, without_consequences

_SCHEME = "ratecard:///"


def check_schema(document: Document, name: str) -> tuple[list[Finding], frozenset[DataPath]]:
    """Return the findings of the schema `name`, and the places whose values are wrong."""
    faults = [
        Fault(
            kind=error.kind,
            path=tuple(error.instance_path),
            value=_at(document.data, error.instance_path),
            schema=_schema_of(error),
            name_schema=_name_schema(error),
        )
        for error in _validator(name).iter_errors(document.data)
        if not document.is_unknown(tuple(error.instance_path))
    ]
    findings: list[Finding] = []
    broken: set[DataPath] = set()
    for fault in without_consequences(faults):
        explanation = explain(fault, document)
        findings += explanation.findings
        broken |= explanation.broken
    return findings, frozenset(broken)


@functools.cache
def _validator(name: str) -> jsonschema_rs.Draft202012Validator:
    resources = [(_SCHEME + file, contents) for file, contents in _schemas().items()]
    file = f"{name}.schema.json"
    return jsonschema_rs.Draft202012Validator(
        _schemas()[file],
        registry=jsonschema_rs.Registry(resources),
        base_uri=_SCHEME + file,
        offline=True,
    )


@functools.cache
def _schemas() -> dict[str, dict[str, JsonValue]]:
    folder = specs_folder() / "schema"
    files = sorted(folder.glob("*.schema.json"))
    return {file.name: json.loads(file.read_text(encoding="utf-8")) for file in files}


def _schema_of(error: jsonschema_rs.ValidationError) -> Mapping[str, JsonValue]:
    """Return the part of the schema that holds the keyword that failed."""
    location = error.absolute_keyword_location or ""
    file, _, pointer = location.removeprefix(_SCHEME).partition("#/")
    part: JsonValue = _schemas().get(file, {})
    keys = [key.replace("~1", "/").replace("~0", "~") for key in pointer.split("/")]
    for key in keys[:-1]:
        part = _child(part, int(key) if isinstance(part, list) else key)
    return part if isinstance(part, Mapping) else {}


def _name_schema(error: jsonschema_rs.ValidationError) -> Mapping[str, JsonValue]:
    kind = error.kind
    if isinstance(kind, jsonschema_rs.ValidationErrorKind.PropertyNames):
        return _schema_of(kind.error)
    return {}


def _at(value: JsonValue, path: list[str | int]) -> JsonValue:
    for key in path:
        value = _child(value, key)
    return value


def _child(value: JsonValue, key: str | int) -> JsonValue:
    if isinstance(value, Mapping):
        return value.get(str(key))
    if isinstance(value, tuple | list) and isinstance(key, int):
        return value[key]
    return None
