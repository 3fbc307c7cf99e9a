"""Rules for examples: the items and arguments that they name exist."""

import re
from collections.abc import Iterable

from ratecard.spec import CostExample, Field, RequestExample, ResponseExample
from ratecard.validate.node import Node
from ratecard.validate.report import Names
from ratecard.validate.rules.parts import Parts
from ratecard.validate.words import mend_name

QUANTITIES = (
    *("images", "seconds", "characters", "frames", "steps", "megapixels", "fps", "clips"),
    "credits",
)
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


def check_examples(parts: Parts) -> None:
    """Note unknown items, operations and arguments in the examples."""
    items = _items(parts)
    for example, node in parts.examples:
        match example:
            case ResponseExample():
                operation = node.need("operation")
                parts.scope.endpoints.check(operation, parts.report, "unknown-endpoint")
            case RequestExample():
                _check_item(node, "arguments", (), items, parts)
            case CostExample():
                _check_item(node, "given", QUANTITIES, items, parts)


def _items(parts: Parts) -> dict[str, tuple[Field, ...]]:
    """Return the fields of everything that an example may be about, by its name."""
    items: dict[str, tuple[Field, ...]] = {}
    for endpoint, _ in parts.endpoints.values():
        path = _PLACEHOLDER.sub("{}", endpoint.path)
        items[f"{endpoint.method} {path}"] = (*endpoint.parameters, *parts.client_fields)
    for model, _ in parts.models:
        fields = (*model.fields, *parts.client_fields)
        items |= dict.fromkeys((*model.request_values, model.id), fields)
    return items


def _check_item(
    node: Node,
    key: str,
    also_known: Iterable[str],
    items: dict[str, tuple[Field, ...]],
    parts: Parts,
) -> None:
    item = node.need("item")
    fields = items.get(_PLACEHOLDER.sub("{}", item.text))
    scope = parts.scope
    if fields is None:
        if scope.models.is_complete and scope.endpoints.is_complete:
            message = f"there is no model, tool or endpoint `{item.text}`"
            known = [*scope.models.known, *items]
            scope.report.note(item, "unknown-item", message, mend_name(item.text, known))
        return
    names = [field.argument for field in fields]
    accepted = dict.fromkeys((*names, *(field.name for field in fields), *also_known))
    arguments = Names(noun="argument", owner=f" of `{item.text}`", known=tuple(accepted))
    for argument in node.entries(key):
        if argument.name not in arguments.known:
            message, hint = arguments.lacks(argument.name), arguments.mend(argument.name)
            scope.report.note_key(argument, "unknown-argument", message, hint)
