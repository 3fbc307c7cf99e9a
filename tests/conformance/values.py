"""Values that fit a JSON Schema, and values that do not."""

import re
from collections.abc import Iterator

from tests.conformance.plain_yaml import Entry, entries, entry, is_entry, items, text

ADDRESS = "https://media.example.com/source.png"
FILE = b"the bytes of a file"


def sample(schema: Entry, types: Entry) -> object:
    """A value that fits `schema`; `types` are the named types of the spec."""
    schema = resolved(schema, types)
    if schema.get("in") == "file":
        return FILE
    if "enum" in schema:
        return items(schema["enum"])[0]
    if "anyOf" in schema:
        return sample(entry(items(schema["anyOf"])[0]), types)
    match items(schema.get("type"))[:1]:
        case ["string"]:
            return _words(schema)
        case ["integer"]:
            return schema.get("minimum", schema.get("maximum", 7))
        case ["number"]:
            return float(str(schema.get("minimum", schema.get("maximum", 0.5))))
        case ["boolean"]:
            return True
        case ["array"]:
            one = sample(entry(schema.get("items")), types)
            return [one] * int(str(schema.get("minItems", 1)))
        case ["object"]:
            named = entries(schema.get("properties"))
            more = schema.get("additionalProperties")
            rest: object = sample(more, types) if is_entry(more) else "kept"
            return {name: sample(each, types) for name, each in named} or {"note": rest}
        case _:
            return "anything"


def resolved(schema: Entry, types: Entry) -> Entry:
    """`schema` with a named type put in; keys beside the reference win."""
    merged = {**schema}
    while "$ref" in merged:
        name = text(merged.pop("$ref")).rpartition("/")[2]
        merged = {**entry(types[name]), **merged}
    return merged


def misfits(schema: Entry, types: Entry) -> Iterator[object]:
    """Values just outside what `schema` allows; of enums, also near misses of a listed value."""
    schema = resolved(schema, types)
    if schema.get("in") == "file":
        return
    listed = items(schema.get("enum"))
    if listed:
        yield from ("no such value", -1)
        for value in listed:
            near = f"{value} " if isinstance(value, str) else str(value)
            if near not in listed:
                yield near
        return
    if "minimum" in schema:
        yield float(str(schema["minimum"])) - 1
    if "maximum" in schema:
        yield float(str(schema["maximum"])) + 1
    if "maxLength" in schema:
        yield "x" * (int(str(schema["maxLength"])) + 1)
    if "minLength" in schema:
        yield "x" * (int(str(schema["minLength"])) - 1)
    if "maxItems" in schema:
        one = sample(entry(schema.get("items")), types)
        yield [one] * (int(str(schema["maxItems"])) + 1)
    yield from _other_types(items(schema.get("type")))


def _other_types(kinds: object) -> Iterator[object]:
    named = {str(each) for each in items(kinds)}
    if named and not named & {"object", "array"}:
        yield {"an": "object"}
    if named and not named & {"array"}:
        yield ["a list"]
    if named and not named & {"string"}:
        yield "words"


def _words(schema: Entry) -> str:
    words = ADDRESS if schema.get("format") == "uri" else "A lake at dawn"
    beginning = re.fullmatch(r"\^([\w-]+)", str(schema.get("pattern", "")))
    words = f"{beginning[1]}7" if beginning else words
    return words.ljust(int(str(schema.get("minLength", 0))), "!")[
        : int(str(schema.get("maxLength", 999)))
    ]
