"""Schema: one document against the JSON Schema of its file."""

import functools
import json
from collections.abc import Mapping, Sequence

import jsonschema_rs
from jsonschema_rs import ValidationErrorKind as Kind

from ratecard.findings import Finding
from ratecard.read import DataPath, Document
from ratecard.resources import specs_folder
from ratecard.spec import JsonValue
from ratecard.validate.words import Fault, explain, without_consequences

_SCHEME = "ratecard:///"
_TOO_SHORT = (Kind.MinItems, Kind.MinProperties, Kind.MinLength)


def check_schema(document: Document, name: str) -> tuple[list[Finding], frozenset[DataPath]]:
    """Return the findings of the schema `name`, and the places whose values are wrong."""
    faults = [
        Fault(
            kind=error.kind,
            path=tuple(error.instance_path),
            value=_at(document.data, error.instance_path),
            schema=_schema_of(error),
            name_schema=_name_schema(error),
            is_optional=_is_optional(document.data, error, name),
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
    if isinstance(kind, Kind.PropertyNames):
        return _schema_of(kind.error)
    return {}


def _is_optional(data: JsonValue, error: jsonschema_rs.ValidationError, name: str) -> bool:
    """Whether what is too short is a key that may as well be absent."""
    path = error.instance_path
    if not path or not isinstance(path[-1], str) or not isinstance(error.kind, _TOO_SHORT):
        return False
    missing = (
        each.kind.property
        for each in _validator(name).iter_errors(_without(data, path))
        if isinstance(each.kind, Kind.Required) and each.instance_path == path[:-1]
    )
    return path[-1] not in missing


def _without(value: JsonValue, path: Sequence[str | int]) -> JsonValue:
    """The value without the key at the end of the path."""
    key, rest = path[0], path[1:]
    if isinstance(value, Mapping):
        return {
            name: _without(each, rest) if name == key else each
            for name, each in value.items()
            if rest or name != key
        }
    assert isinstance(value, tuple)
    return tuple(_without(each, rest) if at == key else each for at, each in enumerate(value))


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
