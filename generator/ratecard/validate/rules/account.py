"""Rules for the account: the operations and parameters that it names."""

from collections.abc import Iterator

from ratecard.validate.node import Node
from ratecard.validate.report import Names
from ratecard.validate.rules.parts import Parts


def check_account(parts: Parts) -> None:
    """Note what is wrong with the account."""
    node = parts.files["provider"].child("account")
    if node is None:
        return
    for answer in _answers(node):
        operation = answer.child("operation")
        if operation:
            parts.scope.endpoints.check(operation, parts.report, "unknown-endpoint")
    for quote in node.items("quotes"):
        _check_item(quote, parts)


def _answers(node: Node) -> Iterator[Node]:
    yield from node.items("balance")
    history = node.child("history")
    if history:
        yield history
    yield from node.items("quotes")


def _check_item(quote: Node, parts: Parts) -> None:
    """Note a place for the model that no parameter of the operation goes to."""
    item, operation = quote.child("item"), quote.optional_text("operation")
    found = parts.endpoints.get(operation or "")
    if item is None or found is None:
        return
    endpoint, node = found
    if endpoint.undocumented_body or endpoint.undocumented_query:
        return
    names = Names(
        noun="place",
        owner=f" that a parameter of `{endpoint.id}` goes to",
        known=[str(send.to) for field in endpoint.parameters for send in field.sends],
        is_complete=node.is_sound(),
    )
    names.check(item, parts.report, "unknown-place")
