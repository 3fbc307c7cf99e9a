"""Samples: a small value that a JSON Schema accepts."""

from collections.abc import Mapping

from ratecard_runtime.json_value import JsonValue

_TEXTS = {
    "uri": "https://example.com/file",
    "date-time": "2026-01-01T00:00:00Z",
    "date": "2026-01-01",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "email": "someone@example.com",
}


def sample(schema: JsonValue, types: JsonValue) -> JsonValue:
    """A value that the schema accepts; `#/types/Name` refers into `types`."""
    if not isinstance(schema, dict):
        return None
    reference = schema.get("$ref")
    if isinstance(reference, str) and isinstance(types, dict):
        return sample(types.get(reference.rsplit("/", 1)[-1]), types)
    for key in ("const", "default"):
        if key in schema:
            return schema[key]
    for key in ("examples", "enum"):
        if (values := schema.get(key)) and isinstance(values, list):
            return values[0]
    for key in ("oneOf", "anyOf", "allOf"):
        if (choices := schema.get(key)) and isinstance(choices, list):
            return sample(choices[0], types)
    return _by_type(schema, types)


def _by_type(schema: Mapping[str, JsonValue], types: JsonValue) -> JsonValue:
    kind = schema.get("type")
    if isinstance(kind, list):
        kind = kind[0]
    match kind:
        case "string":
            return _TEXTS.get(str(schema.get("format")), "text")
        case "integer" | "number":
            minimum = schema.get("minimum")
            return minimum if isinstance(minimum, int | float) else 1
        case "boolean":
            return True
        case "array":
            return [sample(schema["items"], types)] if "items" in schema else []
        case "null":
            return None
        case _:
            properties = schema.get("properties")
            if not isinstance(properties, dict):
                return {}
            return {name: sample(each, types) for name, each in properties.items()}
