"""Rules for assets: how they are uploaded, and that fields which take them can have them."""

from collections.abc import Iterator

from ratecard.spec import Field
from ratecard.validate.node import Node
from ratecard.validate.report import Names
from ratecard.validate.rules.parts import Parts


def check_assets(parts: Parts) -> None:
    """Note what is wrong with the upload of assets, and fields that no upload serves."""
    file = parts.files["provider"]
    node = file.child("assets")
    if node:
        _check_upload(node, parts)
    if "assets" in file.mapping or not file.is_sound():
        return
    for field, owner in _fields(parts):
        if field.uploads_asset and owner:
            message = f"`{field.name}` takes an asset, and nothing says how one is uploaded"
            hint = "add `assets` to provider.yaml, or remove `format: asset`"
            parts.report.note_key(owner, "asset-without-upload", message, hint)


def _check_upload(node: Node, parts: Parts) -> None:
    operation = node.child("operation")
    if operation is None:
        return
    parts.scope.endpoints.check(operation, parts.report, "unknown-endpoint")
    found = parts.endpoints.get(operation.text)
    if found is None:
        return
    names = Names(
        noun="parameter",
        owner=f" of `{operation.text}`",
        known=[field.name for field in found[0].parameters],
        is_complete=found[1].is_sound(),
    )
    for key in ("file", "media_type"):
        parameter = node.child(key)
        if parameter:
            names.check(parameter, parts.report, "unknown-parameter")


def _fields(parts: Parts) -> Iterator[tuple[Field, Node | None]]:
    """Yield the fields of models and endpoints, each with its node."""
    for model, node in parts.models:
        yield from ((field, _node_of(node, "fields", field)) for field in model.fields)
    for endpoint, node in parts.endpoints.values():
        yield from ((field, _node_of(node, "parameters", field)) for field in endpoint.parameters)


def _node_of(owner: Node, key: str, field: Field) -> Node | None:
    fields = owner.child(key)
    return fields.child(field.name) if fields else None
