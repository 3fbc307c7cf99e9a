"""Rules for models: what they refer to, and what tells them apart."""

from ratecard.spec import Endpoint, Model, Position
from ratecard.validate.node import Node
from ratecard.validate.rules.aliases import check_aliases
from ratecard.validate.rules.deprecation import check_deprecation, check_field_successors
from ratecard.validate.rules.parts import Parts
from ratecard.validate.rules.paths import check_model_path

_OWN_OF_TARGET = ("operation", "wire", "constants", "fields", "rules", "server_sets")


def check_models(parts: Parts) -> None:
    """Note what is wrong with the models."""
    ids: dict[str, Position] = {}
    request_values: dict[tuple[str, str], tuple[Model, Position]] = {}
    for model, node in parts.models:
        _check_references(node, parts)
        _check_repeated(model, node, parts, ids)
        _check_alias_content(model, node, parts)
        _check_request_values(model, node, parts, request_values)
        _check_server_sets(model, node, parts)
        check_deprecation(node, parts.scope.models, parts.report)
        check_field_successors(node, "fields", model.fields, parts.report)
        endpoint = _endpoint(model, parts)
        if endpoint and model.alias_of is None:
            check_model_path(model, node, endpoint, parts.report)
    targets = {model.id: model.alias_of for model, _ in parts.models}
    nodes = {model.id: node for model, node in parts.models}
    check_aliases(targets, nodes, parts.scope.models, "unknown-model", parts.report)


def _endpoint(model: Model, parts: Parts) -> Endpoint | None:
    found = parts.endpoints.get(model.operation or "")
    return found[0] if found else None


def _check_references(node: Node, parts: Parts) -> None:
    scope = parts.scope
    scope.groups.check(node.need("kind"), scope.report, "unknown-kind")
    operation = node.child("operation")
    if operation:
        scope.endpoints.check(operation, scope.report, "unknown-endpoint")


def _check_repeated(model: Model, node: Node, parts: Parts, ids: dict[str, Position]) -> None:
    identifier = node.need("id")
    if model.id in ids:
        message = f"the model `{model.id}` is described twice"
        related = (ids[model.id], "it is first described here")
        parts.report.note(identifier, "repeated-model", message, "keep one", related)
    ids.setdefault(model.id, identifier.position)


def _check_alias_content(model: Model, node: Node, parts: Parts) -> None:
    if model.alias_of is None:
        return
    for key in _OWN_OF_TARGET:
        child = node.child(key)
        if child:
            message = f"`{model.id}` is an alias and takes `{key}` from `{model.alias_of}`"
            parts.report.note_key(child, "alias-with-content", message, f"remove `{key}`")


def _check_request_values(
    model: Model,
    node: Node,
    parts: Parts,
    seen: dict[tuple[str, str], tuple[Model, Position]],
) -> None:
    """Note a value that selects two models of one operation."""
    endpoint = _endpoint(model, parts)
    if model.alias_of or endpoint is None or endpoint.model_place is None or not node.is_sound():
        return
    for value in model.request_values:
        other = seen.setdefault((endpoint.id, value), (model, node.position))
        if other[0].id != model.id:
            message = f"`{value}` already selects the model `{other[0].id}`"
            hint = "give one of the two another value, or make it an alias"
            related = (other[1], "that model is described here")
            parts.report.note(node, "repeated-request-value", message, hint, related)


def _check_server_sets(model: Model, node: Node, parts: Parts) -> None:
    fields = {key for field in model.fields for send in field.sends for key in send.to.keys[-1:]}
    for entry in node.entries("server_sets"):
        if entry.name in fields:
            message = f"the server sets `{entry.name}`, and a field sends it too"
            hint = "remove the field, or the entry under `server_sets`"
            parts.report.note_key(entry, "field-set-by-server", message, hint)
