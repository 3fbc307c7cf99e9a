"""Errors: the error envelope of provider.yaml as an Errors value."""

from typing import cast

from ratecard.spec import ErrorKind, Errors, KnownError, Occasion
from ratecard.validate.node import Node


def build_errors(node: Node) -> Errors:
    """Return the error envelope."""
    return Errors(
        code=node.texts("code"),
        message=node.texts("message"),
        required_credits=node.texts("required_credits"),
        available_credits=node.texts("available_credits"),
        request_id_headers=node.texts("request_id_headers"),
        ok_when=tuple(
            (each.name, tuple(value.scalar for value in each.alternatives()))
            for each in node.entries("ok_when")
        ),
        known=tuple(_known_error(each) for each in node.items("known")),
    )


def _known_error(node: Node) -> KnownError:
    return KnownError(
        status=node.integer_of("status"),
        code=node.optional_text("code"),
        kind=cast("ErrorKind", node.text_of("kind")),
        when=cast("Occasion | None", node.optional_text("when")),
        accepted=node.flag("accepted"),
        description=node.optional_text("description") or "",
        position=node.position,
    )
