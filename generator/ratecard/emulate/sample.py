"""Samples: a small value that a JSON Schema accepts, the same one each time."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ratecard.contract.schemas import Plain

_COMPONENT = "#/components/schemas/"
_DEEPEST = 12
_NOTHING: dict[str, Plain] = {"not": {}}
_TEXTS: Mapping[Plain, str] = {
    "date": "2026-01-01",
    "date-time": "2026-01-01T00:00:00Z",
    "email": "someone@example.com",
    "hostname": "example.com",
    "time": "00:00:00Z",
    "uri": "https://example.com/file",
    "url": "https://example.com/file",
    "uuid": "00000000-0000-4000-8000-000000000000",
}

Named = Mapping[str, Plain]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sampler:
    """Makes samples; references lead to `named`.

    With `only_required`, objects hold no member that may be left out.
    """

    named: Named
    only_required: bool = False

    def sample(self, schema: Plain, depth: int = 0) -> Plain:
        """A value that the schema accepts, as far as it has no patterns and no rules.

        Printed values come first: constants, examples, enums, defaults.
        """
        if not isinstance(schema, dict) or depth > _DEEPEST:
            return None
        for value in _given(schema):
            return value
        reference = schema.get("$ref")
        if isinstance(reference, str):
            return self.sample(self.named[reference.removeprefix(_COMPONENT)], depth + 1)
        for key in ("oneOf", "anyOf"):
            if isinstance(choices := schema.get(key), list):
                return self._chosen(schema, key, choices[0], depth)
        return self._joined(schema, self._by_type(schema, depth), depth)

    def _chosen(self, schema: dict[str, Plain], key: str, choice: Plain, depth: int) -> Plain:
        """A sample of the schema with one of its choices taken."""
        if isinstance(choice, dict) and "$ref" not in choice:
            rest = {name: value for name, value in schema.items() if name != key}
            return self.sample(_both(rest, choice), depth + 1)
        return self._joined(schema, self.sample(choice, depth + 1), depth)

    def _joined(self, schema: dict[str, Plain], value: Plain, depth: int) -> Plain:
        """The value with what `allOf`, and properties beside a choice, add to it."""
        parts = schema.get("allOf")
        more = [self.sample(part, depth + 1) for part in parts] if isinstance(parts, list) else []
        if isinstance(value, dict) and "properties" in schema:
            more.append(self._object(schema, depth))
        for part in more:
            if isinstance(value, dict) and isinstance(part, dict):
                value = {**part, **value}
            elif value is None:
                value = part
        return value

    def _by_type(self, schema: dict[str, Plain], depth: int) -> Plain:
        match _kind(schema):
            case "string":
                return _text(schema)
            case "integer" | "number":
                return _number(schema)
            case "boolean":
                return True
            case "array":
                return self._list(schema, depth)
            case "object":
                return self._object(schema, depth)
            case _:
                return None

    def _list(self, schema: dict[str, Plain], depth: int) -> list[Plain]:
        count = schema.get("minItems", 1 if "items" in schema else 0)
        assert isinstance(count, int)
        return [self.sample(schema.get("items", {}), depth + 1) for _ in range(count)]

    def _object(self, schema: dict[str, Plain], depth: int) -> dict[str, Plain]:
        properties, required = schema.get("properties", {}), schema.get("required", [])
        assert isinstance(properties, dict) and isinstance(required, list)
        names = map(str, required if self.only_required else [*properties, *required])
        return {
            name: self.sample(properties.get(name, {}), depth + 1)
            for name in dict.fromkeys(names)
            if properties.get(name) != _NOTHING
        }


def _given(schema: dict[str, Plain]) -> Iterator[Plain]:
    """Values that the schema prints, the best first."""
    if "const" in schema:
        yield schema["const"]
    for key in ("examples", "enum"):
        values = schema.get(key)
        if isinstance(values, list) and values:
            yield values[0]
    if "default" in schema:
        yield schema["default"]


def _both(one: dict[str, Plain], other: dict[str, Plain]) -> dict[str, Plain]:
    """One schema that asks for what both ask for, as far as they are about members."""
    both = {**one, **other}
    properties, more = one.get("properties", {}), other.get("properties", {})
    required, further = one.get("required", []), other.get("required", [])
    if isinstance(properties, dict) and isinstance(more, dict) and (properties or more):
        both["properties"] = {**properties, **more}
    if isinstance(required, list) and isinstance(further, list) and (required or further):
        both["required"] = [*required, *further]
    return both


def _kind(schema: dict[str, Plain]) -> Plain:
    """The first type; without one, what the other keywords are about, else a text."""
    kind = schema.get("type")
    if isinstance(kind, list):
        return kind[0]
    if kind is not None:
        return kind
    if "properties" in schema or "required" in schema:
        return "object"
    if "items" in schema:
        return "array"
    return "null" if "allOf" in schema else "string"


def _text(schema: dict[str, Plain]) -> str:
    text = _TEXTS.get(schema.get("format"), "text")
    shortest, longest = schema.get("minLength"), schema.get("maxLength")
    if isinstance(shortest, int):
        text = text.ljust(shortest, "x")
    return text[:longest] if isinstance(longest, int) else text


def _number(schema: dict[str, Plain]) -> Plain:
    least, most = schema.get("minimum"), schema.get("maximum")
    if isinstance(least, int | float) and least > 1:
        return least
    return most if isinstance(most, int | float) and most < 1 else 1
