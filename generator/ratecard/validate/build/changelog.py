"""Changelog: entries of changelog.yaml as releases."""

from collections.abc import Iterator

from ratecard.spec import PriceMove, Release
from ratecard.validate.node import Node, UnknownValueError


def build_changelog(file: Node) -> tuple[tuple[Release, Node], ...]:
    """Return the releases in the order of the file; one that was refused is left out."""
    return tuple(_built(file))


def _built(file: Node) -> Iterator[tuple[Release, Node]]:
    for node in file.items("changelog"):
        try:
            yield _release(node), node
        except UnknownValueError:
            continue


def _release(node: Node) -> Release:
    return Release(
        version=node.text_of("version"),
        date=node.text_of("date"),
        summary=node.optional_text("summary") or "",
        prices=tuple(_price_move(each) for each in node.items("prices")),
        breaking=node.texts("breaking"),
        added=node.texts("added"),
        changed=node.texts("changed"),
    )


def _price_move(node: Node) -> PriceMove:
    return PriceMove(
        item=node.text_of("item"),
        what=node.optional_text("what") or "",
        old=node.optional_text("old") or "",
        new=node.optional_text("new") or "",
        change=node.optional_text("change") or "",
    )
