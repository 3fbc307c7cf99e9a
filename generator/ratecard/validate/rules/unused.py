"""Rules for types.yaml: what is named there is used somewhere."""

from ratecard.validate.build.layers import check_references, type_node
from ratecard.validate.rules.parts import Parts


def check_types(parts: Parts) -> None:
    """Note unknown types that types and shared fields refer to."""
    scope = parts.scope
    for node in scope.type_nodes.values():
        reference = node.child("$ref")
        if reference:
            type_node(reference, scope)
    for node in (*scope.type_nodes.values(), *scope.field_nodes.values()):
        check_references(node, scope)


def check_unused(parts: Parts) -> None:
    """Note types and shared fields that nothing refers to."""
    scope = parts.scope
    for noun, nodes, used, code in (
        ("type", scope.type_nodes, scope.used_types, "unused-type"),
        ("shared field", scope.field_nodes, scope.used_fields, "unused-field"),
    ):
        for name, node in nodes.items():
            if name not in used:
                message = f"nothing uses the {noun} `{name}`"
                scope.report.note_key(node, code, message, "remove it, or refer to it")
