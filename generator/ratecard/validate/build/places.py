"""Places: `body.input.prompt` as a Place."""

from ratecard.spec import Method, Place
from ratecard.validate.node import Node, UnknownValueError

WHOLE_BODY = Place(location="body", keys=())


def place_of(text: str) -> Place:
    """Return the Place that a text names."""
    first, *keys = text.split(".")
    match first:
        case "body" | "path" | "query" | "header" | "form" | "file":
            return Place(location=first, keys=tuple(keys))
        case _:
            raise UnknownValueError


def optional_place(node: Node, key: str) -> Place | None:
    """Return the Place under a key, None where the key is absent."""
    text = node.optional_text(key)
    return place_of(text) if text else None


def parameter_place(name: str, method: Method, path: str) -> Place:
    """Return where an endpoint's parameter goes that says nothing about it."""
    if f"{{{name}}}" in path:
        return Place(location="path", keys=(name,))
    if method in ("GET", "DELETE"):
        return Place(location="query", keys=(name,))
    return Place(location="body", keys=(name,))


def lies_within(place: Place, outer: Place) -> bool:
    """Say whether `place` is `outer` or stands below it."""
    size = len(outer.keys)
    return place.location == outer.location and place.keys[:size] == outer.keys
