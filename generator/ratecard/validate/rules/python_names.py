"""Rules for names in Python: each is usable, and no two things share one."""

import keyword
from collections.abc import Iterable, Iterator

from ratecard.names import CLIENT_ARGUMENTS, CLIENT_NAMES, KEY_ARGUMENT, RESERVED
from ratecard.spec import Endpoint, Field, Position
from ratecard.validate.node import Node
from ratecard.validate.report import Report
from ratecard.validate.rules.parts import Parts

_Named = tuple[str, Node]


def check_python_names(parts: Parts) -> None:
    """Note names that Python or the client keeps, and names that two things share."""
    _check_client(parts)
    client_fields = _client_fields(parts)
    for endpoint, node in parts.endpoints.values():
        named = _arguments(node, "parameters", endpoint.parameters)
        _check_arguments(named, parts.report)
        _check_beside(endpoint, endpoint.parameters, named, parts.report)
    for model, node in parts.models:
        if model.alias_of is None:
            arguments = _arguments(node, "fields", model.fields)
            _check_arguments((*client_fields, *arguments), parts.report)
            run = parts.endpoints.get(model.operation or "")
            if run:
                _check_beside(run[0], model.fields, arguments, parts.report)


def _check_client(parts: Parts) -> None:
    """Check methods and groups: of the client itself, then of each of its groups."""
    groups: dict[str, list[_Named]] = {}
    top: list[_Named] = []
    for path, node in _methods(parts):
        group, _, name = path.rpartition(".")
        if group:
            groups.setdefault(group, []).append((name, node))
        else:
            top.append((name, node))
    _check_shared(top, parts.report)
    for named in groups.values():
        _check_shared(named, parts.report)
    _check_groups(groups, top, parts)


def _methods(parts: Parts) -> Iterator[_Named]:
    for endpoint, node in parts.endpoints.values():
        yield endpoint.python, node.need("python")
    kinds = {entry.name: entry.text for entry in parts.files["provider"].entries("groups")}
    for model, node in parts.models:
        if model.operation and model.kind in kinds:
            explicit = node.child("python")
            name = model.method
            yield f"{kinds[model.kind]}.{name}", explicit or node.need("id")


def _check_groups(groups: dict[str, list[_Named]], top: list[_Named], parts: Parts) -> None:
    paths = {outer for group in groups for outer in _with_outer_groups(group)}
    for group, named in {"": top, **groups}.items():
        for name, node in named:
            if f"{group}.{name}".lstrip(".") in paths:
                holder = f"`client.{group}`" if group else "the client"
                message = f"`{name}` is both a method and a group on {holder}"
                parts.report.note(node, "python-name-taken", message, "rename one of the two")
            elif not group and name in CLIENT_NAMES:
                _note_on_client(name, node, parts.report)
    for group, named in groups.items():
        if group.partition(".")[0] in CLIENT_NAMES:
            _note_on_client(group, named[0][1], parts.report)


def _with_outer_groups(path: str) -> Iterator[str]:
    while path:
        yield path
        path = path.rpartition(".")[0]


def _note_on_client(name: str, node: Node, report: Report) -> None:
    message = f"every client has a `{name}` of its own"
    report.note(node, "python-name-taken", message, "choose another name")


def _client_fields(parts: Parts) -> tuple[_Named, ...]:
    """Return the client fields, which every model method takes too; note taken names."""
    arguments = _arguments(parts.files["provider"], "client_fields", parts.client_fields)
    for name, node in arguments:
        if name in CLIENT_ARGUMENTS:
            message = f"every client takes an argument `{name}` of its own"
            hint = "choose another name with `python`"
            parts.report.note_key(node, "python-name-taken", message, hint)
    return arguments


def _arguments(owner: Node, key: str, fields: tuple[Field, ...]) -> tuple[_Named, ...]:
    nodes = {node.name: node for node in owner.entries(key)}
    return tuple((field.argument, nodes[field.name]) for field in fields if field.name in nodes)


def _check_arguments(named: tuple[_Named, ...], report: Report) -> None:
    for name, node in named:
        if name in RESERVED and not keyword.iskeyword(name):
            message = f"generated code needs the name `{name}` for itself"
            hint = f"write `{name}_`, or another name"
            report.note_key(node, "python-name-taken", message, hint)
    _check_shared(named, report)


def _check_beside(
    endpoint: Endpoint, fields: tuple[Field, ...], named: tuple[_Named, ...], report: Report
) -> None:
    """Note arguments with the name of one that the method has beside the documented ones."""
    kept = {"confirm"} if endpoint.effect == "purchase" else set[str]()
    if endpoint.undocumented_body or endpoint.undocumented_query:
        kept |= {"fields", "files"}
    if endpoint.model_fields and fields is endpoint.parameters:
        kept.add("fields")
    headers = {str(send.to) for field in fields for send in field.sends}
    if endpoint.idempotency and f"header.{endpoint.idempotency.header}" not in headers:
        kept.add(KEY_ARGUMENT)
    for name, node in named:
        if name in kept:
            message = f"the method has an argument `{name}` of its own"
            hint = "choose another name with `python`"
            report.note_key(node, "python-name-taken", message, hint)


def _check_shared(named: Iterable[_Named], report: Report) -> None:
    seen: dict[str, Position] = {}
    for name, node in named:
        if name in seen:
            message = f"`{name}` is already the Python name of something else here"
            related = (seen[name], "that one stands here")
            hint = "give one of the two another name with `python`"
            report.note_key(node, "repeated-python-name", message, hint, related)
        elif keyword.iskeyword(name):
            message = f"`{name}` is a word of the Python language"
            report.note(node, "python-name-taken", message, f"write `{name}_`, or another name")
        elif not name.strip("_"):
            message = f"`{node.name}` gives no name in Python"
            report.note_key(node, "no-python-name", message, "give one with `python`")
        seen.setdefault(name, node.key_position)
