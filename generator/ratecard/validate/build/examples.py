"""Examples: entries of examples.yaml as one of the three kinds of Example."""

from collections.abc import Iterator

from ratecard.spec import CostExample, Example, RequestExample, ResponseExample
from ratecard.validate.build.scope import Scope
from ratecard.validate.node import Node, UnknownValueError

_FORMS = (
    frozenset(("item", "body")),
    frozenset(("operation", "body")),
    frozenset(("item", "credits")),
    frozenset(("item", "amount")),
)
_WORKED = frozenset(("given", "disputed_rate", "unrounded", "disputed_unrounded"))
_OPTIONAL = (frozenset(("arguments",)), frozenset(("status",)), _WORKED, _WORKED)


def build_examples(file: Node, scope: Scope) -> tuple[tuple[Example, Node], ...]:
    """Return the examples in the order of the file; one that was refused is left out."""
    return tuple(_built(file, scope))


def _built(file: Node, scope: Scope) -> Iterator[tuple[Example, Node]]:
    for node in file.items("examples"):
        try:
            yield _example(node, scope), node
        except UnknownValueError:
            continue


def _example(node: Node, scope: Scope) -> Example:
    title, source = node.text_of("title"), node.text_of("source")
    match _form(node, scope):
        case 0:
            arguments = node.child("arguments")
            return RequestExample(
                title=title,
                item=node.text_of("item"),
                arguments=arguments.mapping if arguments else {},
                body=node.need("body").data,
                source=source,
                position=node.position,
            )
        case 1:
            return ResponseExample(
                title=title,
                operation=node.text_of("operation"),
                status=node.optional_integer("status") or 200,
                body=node.need("body").data,
                source=source,
                position=node.position,
            )
        case _:
            given = node.child("given")
            return CostExample(
                title=title,
                item=node.text_of("item"),
                given=given.mapping if given else {},
                credits=node.optional_scalar("credits"),
                amount=node.optional_scalar("amount"),
                disputed_rate=node.optional_scalar("disputed_rate"),
                unrounded=node.optional_scalar("unrounded"),
                disputed_unrounded=node.optional_scalar("disputed_unrounded"),
                source=source,
                position=node.position,
            )


def _form(node: Node, scope: Scope) -> int:
    """Return which of the forms an example has; another mixture is noted."""
    keys = frozenset(node.mapping) - {"title", "source"}
    for index, (needed, optional) in enumerate(zip(_FORMS, _OPTIONAL, strict=True)):
        if needed <= keys <= needed | optional:
            return index
    if node.is_sound():
        message = "an example is a request, a response or a worked cost"
        hint = "give `item` with `body`, `operation` with `body`, or `item` with `credits`"
        scope.report.note(node, "example-form", message, hint)
    raise UnknownValueError
