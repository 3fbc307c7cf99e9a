"""Limits: entries of `limits` that name operations, as Limit values, and their headers."""

from collections.abc import Iterator
from decimal import Decimal

from ratecard.spec import JsonValue, Limit, LimitHeaders
from ratecard.validate.build.scope import Scope
from ratecard.validate.node import Node

_MEGABYTE = 1024 * 1024


def limit_facts(file: Node) -> tuple[dict[str, JsonValue], ...]:
    """Return the limits as the docs state them, without the ids of operations, which are ours."""
    return tuple(
        {key: value for key, value in each.mapping.items() if key != "operations"}
        for each in file.items("limits")
    )


def build_limits(file: Node, scope: Scope) -> Iterator[Limit]:
    """Yield the limits that name operations, in the order of the file."""
    for node in file.items("limits"):
        operations = node.child("operations")
        if operations:
            yield _limit(node, _operations(operations, scope))


def _operations(node: Node, scope: Scope) -> tuple[str, ...]:
    if node.data == "all":
        return tuple(scope.endpoints.known)
    return tuple(each.text for each in node.alternatives())


def _limit(node: Node, operations: tuple[str, ...]) -> Limit:
    return Limit(
        operations=operations,
        plan=node.optional_text("plan"),
        per_key=node.optional_text("per") == "API key",
        requests=node.optional_integer("requests"),
        seconds=node.optional_integer("seconds"),
        concurrent=node.optional_integer("concurrent"),
        max_bytes=_bytes(node),
        formats=node.texts("formats"),
        days=node.optional_integer("days"),
    )


def _bytes(node: Node) -> int | None:
    megabytes = node.optional_scalar("megabytes")
    if not isinstance(megabytes, int | Decimal):
        return None
    return int(megabytes * _MEGABYTE)


def build_limit_headers(file: Node) -> LimitHeaders | None:
    """Return the headers that tell how a limit stands, None where the docs name none."""
    node = file.child("limit_headers")
    if node is None:
        return None
    return LimitHeaders(
        limit=node.optional_text("limit"),
        remaining=node.optional_text("remaining"),
        reset=node.optional_text("reset"),
        retry_after=node.optional_text("retry_after"),
        sent="always" if node.text_of("sent") == "always" else "refused",
    )
