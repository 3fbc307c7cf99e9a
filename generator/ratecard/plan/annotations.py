"""Python annotations for JSON Schemas, as they stand in generated signatures."""

from collections.abc import Iterable, Mapping

from ratecard.names import class_name
from ratecard.plan.layout import scalar
from ratecard.spec import JsonValue

SCALARS = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "null": "None",
}


def annotation(schema: Mapping[str, JsonValue]) -> str:
    """The annotation of a value that fits `schema`: `Literal[5, 10]`, `list[models.Shot]`."""
    reference = schema.get("$ref")
    if isinstance(reference, str):
        return f"models.{class_name(reference.rpartition('/')[2])}"
    enum = schema.get("enum")
    if isinstance(enum, tuple):
        return f"Literal[{', '.join(scalar(value) for value in enum)}]"
    alternatives = schema.get("anyOf", schema.get("oneOf"))
    if isinstance(alternatives, tuple):
        return _union(annotation(each) for each in alternatives if isinstance(each, Mapping))
    kind = schema.get("type")
    kinds = kind if isinstance(kind, tuple) else (kind,)
    return _union(_typed(str(each), schema) for each in kinds)


def optional(text: str) -> str:
    """The annotation of an argument that may be left out."""
    return text if text in {"None", "object"} or text.endswith("| None") else f"{text} | None"


def _typed(kind: str, schema: Mapping[str, JsonValue]) -> str:
    if kind == "array":
        items = schema.get("items")
        return f"list[{annotation(items) if isinstance(items, Mapping) else 'object'}]"
    if kind == "object":
        values = schema.get("additionalProperties")
        return f"dict[str, {annotation(values) if isinstance(values, Mapping) else 'object'}]"
    return SCALARS.get(kind, "object")


def _union(parts: Iterable[str]) -> str:
    return " | ".join(dict.fromkeys(parts))
