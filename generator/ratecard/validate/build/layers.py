"""Layers: a field together with the shared fields and types that it starts from."""

from collections.abc import Mapping
from dataclasses import dataclass

from ratecard.spec import JsonValue
from ratecard.validate.build.scope import Scope
from ratecard.validate.node import Node

TYPE_PREFIX = "#/types/"
_OWN_KEYS = frozenset(
    (
        *("$ref", "required", "send", "also_accepted", "python", "quantity", "in", "deprecated"),
        *("source", "env", "max_bytes"),
    )
)


@dataclass(frozen=True, slots=True)
class Layers:
    """A field's own node, then what it starts from; the first that has a key wins.

    `object_type` names the type that stays a reference, because it has a class of its own.
    """

    nodes: tuple[Node, ...]
    object_type: str | None

    @property
    def own(self) -> Node:
        """The field as it stands in its own entry."""
        return self.nodes[0]

    def get(self, key: str) -> Node | None:
        """Return the value of a key, None where no layer has it."""
        for node in self.nodes:
            child = node.child(key)
            if child:
                return child
        return None

    def optional_text(self, key: str) -> str | None:
        """Return the text of a key, None where no layer has it."""
        node = self.get(key)
        return node.text if node else None

    def schema(self) -> Mapping[str, JsonValue]:
        """Return the JSON Schema of the value, without the keys that a field holds itself."""
        merged: dict[str, JsonValue] = {}
        if self.object_type:
            merged["$ref"] = TYPE_PREFIX + self.object_type
        for node in reversed(self.nodes):
            for key, value in node.mapping.items():
                if key not in _OWN_KEYS and not (key == "format" and value == "asset"):
                    merged[key] = value
        return merged

    def is_sound(self) -> bool:
        """Say whether nothing of the field was refused."""
        return all(node.is_sound() for node in self.nodes)


def layers_of(node: Node, scope: Scope) -> Layers:
    """Return a field with all that it starts from; a name that is unknown or a loop is noted."""
    nodes = [node]
    while reference := nodes[-1].child("$ref"):
        target = _target(reference, scope)
        if target is None:
            break
        if target.path in [each.path for each in nodes[1:]] or target.path == node.path:
            message = f"`{reference.text}` refers back to itself"
            scope.report.note(reference, "reference-loop", message, "give the field a type")
            break
        if reference.text.startswith(TYPE_PREFIX) and is_object_type(target):
            return Layers(tuple(nodes), target.name)
        nodes.append(target)
    return Layers(tuple(nodes), None)


def _target(reference: Node, scope: Scope) -> Node | None:
    name = reference.text
    if name.startswith(TYPE_PREFIX):
        return type_node(reference, scope)
    scope.used_fields.add(name)
    scope.fields.check(reference, scope.report, "unknown-field")
    return scope.field_nodes.get(name)


def type_node(reference: Node, scope: Scope) -> Node | None:
    """Return the type that a `$ref` names; an unknown one is noted."""
    name = reference.text.removeprefix(TYPE_PREFIX)
    scope.used_types.add(name)
    target = scope.type_nodes.get(name)
    if target is None and name not in scope.types.known and scope.types.is_complete:
        from_types = Node(reference.document, reference.path, name)
        scope.types.check(from_types, scope.report, "unknown-type")
    return target


def is_object_type(node: Node) -> bool:
    """Say whether a type describes an object, which has a class of its own."""
    return node.child("properties") is not None or node.optional_text("type") == "object"


def check_references(node: Node, scope: Scope) -> None:
    """Note each unknown type that a schema refers to at any depth below its top."""
    for child in node.alternatives() if isinstance(node.data, tuple) else node.children():
        if isinstance(child.data, Mapping):
            reference = child.child("$ref")
            if reference and isinstance(reference.data, str):
                type_node(reference, scope)
        if isinstance(child.data, Mapping | tuple):
            check_references(child, scope)
