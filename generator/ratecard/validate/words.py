"""Words: what a schema refuses, told with the names and values of the spec."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from jsonschema_rs import ValidationErrorKind as Kind

from ratecard.findings import Finding
from ratecard.names import closest
from ratecard.read import DataPath, Document, show_path
from ratecard.spec import JsonValue, Position
from ratecard.validate.show import show, show_list

_TYPES = {
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "array": "a list",
    "object": "a group of keys",
    "null": "null",
}
_SHORT_LIST = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One error of the schema check: its kind, where, the value there, and the schema part.

    `name_schema` is the part that refused a name, empty for other kinds. `is_optional` says of a
    key with too little in it that it may be absent.
    """

    kind: Kind
    path: DataPath
    value: JsonValue
    schema: Mapping[str, JsonValue]
    name_schema: Mapping[str, JsonValue]
    is_optional: bool = False


@dataclass(slots=True, kw_only=True)
class Explanation:
    """The findings of one fault, and the places whose values nobody should use."""

    findings: list[Finding] = field(default_factory=list[Finding])
    broken: set[DataPath] = field(default_factory=set[DataPath])


def without_consequences(faults: Sequence[Fault]) -> list[Fault]:
    """Leave out a missing key where an unknown key beside it is that key misspelt."""
    unknown: dict[DataPath, list[str]] = {}
    for fault in faults:
        if isinstance(fault.kind, Kind.AdditionalProperties):
            unknown.setdefault(fault.path, []).extend(fault.kind.unexpected)
    return [fault for fault in faults if not _is_misspelt(fault, unknown.get(fault.path, []))]


def _is_misspelt(fault: Fault, unknown: list[str]) -> bool:
    return isinstance(fault.kind, Kind.Required) and bool(closest(fault.kind.property, unknown, 1))


def explain(fault: Fault, document: Document) -> Explanation:
    """Return what a fault means for the person who wrote the document."""
    match fault.kind:
        case Kind.AdditionalProperties(unexpected):
            findings = [
                _unknown_key(fault, document, key)
                for key in unexpected
                if not document.is_unknown((*fault.path, key))
            ]
            return Explanation(findings=findings)
        case Kind.Required(name):
            finding = _missing_key(fault, document, name)
            return Explanation(findings=[finding], broken={(*fault.path, name)})
        case Kind.PropertyNames(error):
            return _wrong_name(fault, document, str(error.instance))
        case _:
            position = document.at(fault.path)
            code, message, hint = _wrong_value(fault)
            finding = _finding(fault.path, position, code, message, hint)
            return Explanation(findings=[finding], broken={fault.path})


def _unknown_key(fault: Fault, document: Document, key: str) -> Finding:
    known = _known_keys(fault.schema)
    path = (*fault.path, key)
    message = f"`{key}` is not a key of {_thing(fault)}"
    return _finding(path, document.key_at(path), "unknown-key", message, mend_name(key, known))


def _missing_key(fault: Fault, document: Document, name: str) -> Finding:
    properties = fault.schema.get("properties")
    schema = properties.get(name) if isinstance(properties, Mapping) else None
    meaning = schema.get("description") if isinstance(schema, Mapping) else None
    text = str(meaning or "").rstrip(".")
    hint = f"add `{name}`: {text[:1].lower()}{text[1:]}" if text else f"add `{name}`"
    message = f"{_thing(fault)} has no `{name}`"
    return _finding(fault.path, document.key_at(fault.path), "missing-key", message, hint)


def _wrong_name(fault: Fault, document: Document, key: str) -> Explanation:
    path = (*fault.path, key)
    wanted = fault.name_schema.get("patternErrorMessage")
    hint = f"it must {wanted}" if wanted else mend_name(key, _options(fault.name_schema))
    message = f"`{key}` cannot be a key of {_thing(fault)}"
    finding = _finding(path, document.key_at(path), "wrong-name", message, hint)
    return Explanation(findings=[finding], broken={path})


def _wrong_value(fault: Fault) -> tuple[str, str, str]:
    """Return code, message and hint for a value that is not as its schema asks."""
    name, value = _name(fault.path), show(fault.value)
    match fault.kind:
        case Kind.Type(types):
            hint = _wanted_form(fault) or mend_type(fault.value, types)
            return "wrong-type", f"{name} is {value}", hint
        case Kind.Enum(options):
            names = [str(option) for option in options if option is not None]
            return "not-allowed", f"{name} cannot be {value}", mend_name(str(fault.value), names)
        case Kind.Constant(expected):
            return "not-allowed", f"{name} cannot be {value}", f"write {show_plain(expected)}"
        case Kind.Pattern():
            form = fault.schema.get("patternErrorMessage", "have another form")
            return "wrong-form", f"{name} is {value}", f"it must {form}"
        case Kind.UniqueItems():
            return "repeated-value", f"{name} holds {_repeated(fault.value)} twice", "keep one"
        case _:
            return _wrong_size(fault, name, value)


def _wanted_form(fault: Fault) -> str:
    """The hint for a number that would be no right text in quotes either; else nothing."""
    pattern, form = fault.schema.get("pattern"), fault.schema.get("patternErrorMessage")
    if not isinstance(pattern, str) or form is None or not isinstance(fault.value, int | Decimal):
        return ""
    return "" if re.search(pattern, str(fault.value)) else f"it must {form}"


def _wrong_size(fault: Fault, name: str, value: str) -> tuple[str, str, str]:
    match fault.kind:
        case Kind.MinItems(limit) | Kind.MinProperties(limit) | Kind.MinLength(limit):
            if limit == 1:
                more = ", or leave the key out" if fault.is_optional else ""
                return "empty", f"{name} is empty", f"fill it in{more}"
            return "too-short", f"{name} has too few entries", f"give at least {limit}"
        case Kind.MaxItems(limit) | Kind.MaxProperties(limit):
            return "too-long", f"{name} has too many entries", f"give at most {limit}"
        case Kind.MaxLength(limit):
            return "too-long", f"{name} is too long", f"the limit is {limit} characters"
        case Kind.Minimum(limit):
            return "out-of-range", f"{name} is {value}", f"the least allowed is {limit}"
        case Kind.Maximum(limit):
            return "out-of-range", f"{name} is {value}", f"the most allowed is {limit}"
        case Kind.ExclusiveMinimum(limit):
            return "out-of-range", f"{name} is {value}", f"it must be more than {limit}"
        case _:
            return "wrong-form", f"{name} is {value}", "compare it with docs/spec-language.md"


def mend_name(name: str, known: Sequence[str]) -> str:
    """Return the hint for a name that is not among `known`: the nearest, or all when few."""
    if near := closest(name, known, 1):
        return f"did you mean `{near[0]}`?"
    if len(known) <= _SHORT_LIST:
        return f"allowed: {show_list(known)}" if known else ""
    return f"allowed are {len(known)} names, such as {show_list(sorted(known)[:3])}"


def show_plain(value: object) -> str:
    """Return a value of a schema as it is written in YAML."""
    return "true" if value is True else "false" if value is False else str(value)


def mend_type(value: JsonValue, types: Sequence[str]) -> str:
    """Return the hint for a value that is none of the JSON `types`."""
    wanted = " or ".join(dict.fromkeys(_TYPES[each] for each in types))
    if "string" in types and isinstance(value, bool | int | Decimal):
        return f"it must be {wanted}; put it in quotes"
    if isinstance(value, str) and not {"integer", "number", "boolean"}.isdisjoint(types):
        return f"it must be {wanted}, without quotes"
    return f"it must be {wanted}"


def _options(schema: Mapping[str, JsonValue]) -> list[str]:
    options = schema.get("enum")
    return [str(option) for option in options] if isinstance(options, tuple | list) else []


def _known_keys(schema: Mapping[str, JsonValue]) -> list[str]:
    properties = schema.get("properties")
    return list(properties) if isinstance(properties, Mapping) else []


def _thing(fault: Fault) -> str:
    title = str(fault.schema.get("title", ""))
    article = "" if title.endswith("s") else "an " if title[:1] in "aeiou" else "a "
    name = fault.path[-1] if fault.path else None
    if isinstance(name, str) and name != title:
        return f"`{name}` ({article}{title})" if title else f"`{name}`"
    return f"{article}{title}" if title else "this group"


def _name(path: DataPath) -> str:
    if not path:
        return "the file"
    last = path[-1]
    return f"`{last}`" if isinstance(last, str) else f"entry {last + 1} of {_name(path[:-1])}"


def _repeated(value: JsonValue) -> str:
    items = list(value) if isinstance(value, tuple) else []
    for index, item in enumerate(items):
        if item in items[:index]:
            return show(item)
    return "a value"


def _finding(path: DataPath, position: Position, code: str, message: str, hint: str) -> Finding:
    return Finding(position=position, path=show_path(path), code=code, message=message, hint=hint)
