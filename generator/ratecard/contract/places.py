"""Objects from places: the schema of a body whose fields are named by where they stand in it."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from ratecard.contract.json_texts import TEXT_COMPONENTS
from ratecard.contract.values import Schema
from ratecard.spec import JsonValue

Keys = tuple[str, ...]

IN_FORMS = frozenset({"form", "file"})
IN_BODIES = IN_FORMS | {"body"}
"""Locations of places that are parts of a body."""


@dataclass(slots=True, kw_only=True)
class Node:
    """A value of a body while its schema is put together.

    `schemas` are what fields say of the value as a whole, `members` are the values below it.
    `is_open` lets it have members that are not named; `conditions` are further schemas for it.
    `is_text` says that it is sent as a string of JSON.
    """

    schemas: list[Schema] = field(default_factory=list[Schema])
    members: dict[str, "Node"] = field(default_factory=dict[str, "Node"])
    required: bool = False
    is_open: bool = False
    is_text: bool = False
    conditions: list[Schema] = field(default_factory=list[Schema])

    def at(self, keys: Keys) -> "Node":
        """The value below this one at `keys`, made where it is missing."""
        node = self
        for key in keys:
            node = node.members.setdefault(key, Node())
        return node

    def hides(self, keys: Keys) -> bool:
        """Whether the value at `keys` lies in a string of JSON, where no condition can look."""
        node: Node | None = self
        for key in keys[:-1]:
            node = node.members.get(key) if node else None
            if node and node.is_text:
                return True
        return False

    def put(self, keys: Keys, schema: Schema, *, required: bool) -> None:
        """Add what a field says of the value at `keys`; what holds a required one is required."""
        node = self
        for key in keys:
            node = node.members.setdefault(key, Node())
            node.required = node.required or required
        if schema not in node.schemas:
            node.schemas.append(schema)

    def schema(self) -> Schema:
        """The schema of this value."""
        found = self._object() if self.members or not self.schemas else _any_of(self.schemas)
        if self.conditions:
            found = {**found, "allOf": tuple(self.conditions)}
        return _json_text(found) if self.is_text else found

    def _object(self) -> Schema:
        """An object: what is said of it as a whole leaves room for members without a name."""
        whole: Schema = _any_of(self.schemas) if self.schemas else {}
        names = tuple(name for name, node in self.members.items() if node.required)
        found: dict[str, JsonValue] = {**whole, "type": "object"}
        if self.members:
            found["properties"] = {name: node.schema() for name, node in self.members.items()}
        if names:
            found["required"] = names
        if not self.is_open:
            found["additionalProperties"] = False
        return found


def present(keys: Keys, schema: Schema | None = None) -> Schema:
    """A schema of objects that have a value at `keys`, one that fits `schema` if that is given."""
    inner = schema
    for key in reversed(keys):
        whole: dict[str, JsonValue] = {"required": (key,)}
        inner = {**whole, "properties": {key: inner}} if inner is not None else whole
    return inner or {}


def absent(keys: Keys, allowed: Schema | None = None) -> Schema:
    """A schema of objects without a value at `keys`, or with one that fits `allowed`."""
    inner: Schema = {"not": {}} if allowed is None else allowed
    for key in reversed(keys):
        inner = {"properties": {key: inner}}
    return inner


def _any_of(schemas: Iterable[Schema]) -> Schema:
    several = tuple(schemas)
    return several[0] if len(several) == 1 else {"anyOf": several}


def _json_text(content: Schema) -> Schema:
    """A string of JSON. Most readers of schemas look at its pattern alone, ours at both."""
    found: dict[str, JsonValue] = {"type": "string"}
    for kind, name in TEXT_COMPONENTS.items():
        if content.get("type") == kind:
            found = {"$ref": f"#/components/schemas/{name}"}
    if "description" in content:
        found["description"] = content["description"]
    return {**found, "contentMediaType": "application/json", "contentSchema": content}
