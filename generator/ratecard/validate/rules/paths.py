"""Rules for paths: each name in braces has a parameter, and each such parameter its braces."""

import re

from ratecard.spec import Endpoint, Field, Model
from ratecard.validate.node import Node
from ratecard.validate.report import Report
from ratecard.validate.rules.parts import Parts
from ratecard.validate.show import show_list
from ratecard.validate.words import mend_name

_PLACEHOLDER = re.compile(r"\{([A-Za-z_][A-Za-z0-9_-]*)\}")


def check_path(endpoint: Endpoint, node: Node, parts: Parts) -> None:
    """Note braces without a parameter and path parameters without braces."""
    path = node.need("path")
    report = parts.report
    if not {"{", "}"}.isdisjoint(_PLACEHOLDER.sub("", endpoint.path)):
        message = f"the braces in `{endpoint.path}` do not hold one name each"
        report.note(path, "path-form", message, "write `{name}` for each variable part")
        return
    if not node.is_sound():
        return
    named = _placeholders(endpoint)
    given = _path_names(endpoint.parameters)
    missing = [name for name in named if name not in given and not _is_model(name, endpoint)]
    if missing and not _is_given_by_models(endpoint, parts):
        message = f"the path names {show_list(missing)}, and no parameter goes there"
        report.note(path, "placeholder-without-parameter", message, "add the parameter")
    _check_given(endpoint.parameters, node, "parameters", named, report)


def check_model_path(model: Model, node: Node, endpoint: Endpoint, report: Report) -> None:
    """Note braces of the operation's path that the model does not fill, and the reverse."""
    named = _placeholders(endpoint)
    _check_given(model.fields, node, "fields", named, report)
    constants = {place.keys[0] for place, _ in model.constants if place.location == "path"}
    given = constants | _path_names(model.fields) | _path_names(endpoint.parameters)
    missing = [name for name in named if name not in given and not _is_model(name, endpoint)]
    operation = node.child("operation")
    if missing and operation and node.is_sound():
        message = f"the path of `{endpoint.id}` names {show_list(missing)}, which nothing fills"
        hint = "send a field there, or give the value under `constants`"
        report.note(operation, "placeholder-without-parameter", message, hint)


def _check_given(
    fields: tuple[Field, ...], owner: Node, key: str, named: tuple[str, ...], report: Report
) -> None:
    unknown = {field.name: _path_names((field,)) - set(named) for field in fields}
    for node in owner.entries(key):
        for name in sorted(unknown.get(node.name, ())):
            message = f"`{node.name}` goes to `path.{name}`, which the path does not name"
            report.note_key(node, "unknown-placeholder", message, mend_name(name, named))


def _placeholders(endpoint: Endpoint) -> tuple[str, ...]:
    return tuple(_PLACEHOLDER.findall(endpoint.path))


def _path_names(fields: tuple[Field, ...]) -> set[str]:
    sends = [send.to for field in fields for send in field.sends]
    return {place.keys[0] for place in sends if place.location == "path"}


def _is_model(name: str, endpoint: Endpoint) -> bool:
    place = endpoint.model_place
    return place is not None and place.location == "path" and place.keys[0] == name


def _is_given_by_models(endpoint: Endpoint, parts: Parts) -> bool:
    """Say whether models call the endpoint: each of them is checked for the names on its own."""
    return any(model.operation == endpoint.id for model, _ in parts.models)
