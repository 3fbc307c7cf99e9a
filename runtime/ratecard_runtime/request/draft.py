"""A request while its arguments are being put in their places."""

import json
from dataclasses import dataclass, field
from urllib.parse import quote

from ratecard_runtime.facts import Problem
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.request.placement import Target, parse_place
from ratecard_runtime.request.plain import (
    compact_json,
    is_array,
    is_object,
    is_same,
    plain,
    text_of,
)
from ratecard_runtime.request.upload import Upload, read_upload

Body = dict[str, JsonValue]


class Misplaced(Exception):  # noqa: N818 - never leaves the package
    """A value that cannot stand where it should; carries the problem to report."""

    def __init__(self, message: str, given: object = None, allowed: tuple[object, ...] = ()):
        """State the fault without the argument's name, which the caller knows."""
        self.message = message
        self.given = given
        self.allowed = allowed
        super().__init__(message)

    def about(self, parameter: str) -> Problem:
        """Return the fault as a problem of `parameter`."""
        return Problem(
            parameter=parameter, message=self.message, given=self.given, allowed=self.allowed
        )


@dataclass(slots=True, kw_only=True)
class Draft:
    """The parts of a request, filled argument by argument."""

    body: Body = field(default_factory=dict[str, JsonValue])
    path: dict[str, str] = field(default_factory=dict[str, str])
    query: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    headers: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    form: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    uploads: list[Upload] = field(default_factory=list[Upload])

    def put(self, target: Target, value: object) -> None:
        """Write `value` to `target`. Raises `Misplaced` where it cannot stand there."""
        if target.values is not None:
            value = _sent_value(target, value)
        if target.wrap and not is_array(value):
            value = [value]
        try:
            self._place(target, value)
        except (TypeError, ValueError) as error:
            raise Misplaced(str(error), value) from error

    def holds(self, target: Target) -> bool:
        """Tell whether something was already written to `target` in the body."""
        node: JsonValue = self.body
        for key in target.keys:
            if not isinstance(node, dict) or key not in node:
                return False
            node = node[key]
        return target.location == "body"

    def encode(self, places: tuple[str, ...]) -> None:
        """Turn what stands at `places` of the body into strings of JSON.

        A text that stands there is taken to be JSON already.
        """
        for place in places:
            *parents, last = parse_place(place)[1]
            node: JsonValue = self.body
            for key in parents:
                node = node.get(key) if isinstance(node, dict) else None
            if isinstance(node, dict) and last in node and not isinstance(node[last], str):
                node[last] = compact_json(node[last])

    def _place(self, target: Target, value: object) -> None:
        match target.location:
            case "body":
                put_in_object(self.body, target.keys, plain(value))
            case "path":
                self.path[target.keys[0]] = path_segment(text_of(value))
            case "query":
                self.query.extend(_pairs(target, value))
            case "header":
                self._put_header(target.keys[0], header_text(text_of(value)))
            case "form":
                self.form.extend(_pairs(target, value))
            case _:
                self.uploads.extend(
                    read_upload(name, item, target.max_bytes)
                    for name, item in _named(target, value)
                )

    def _put_header(self, name: str, text: str) -> None:
        """Add a header, once; another value for one that is there is refused."""
        known = {key.lower(): given for key, given in self.headers}
        if known.setdefault(name.lower(), text) != text:
            raise Misplaced(f"the header {name} is given two values in one request", text)
        if (name, text) not in self.headers:
            self.headers.append((name, text))


def put_in_object(node: Body, keys: tuple[str, ...], value: JsonValue) -> None:
    """Write `value` below `node`, merging objects; two values for one key are refused."""
    if not keys:
        if not isinstance(value, dict):
            raise Misplaced("the body is an object of named values", value)
        for key, item in value.items():
            put_in_object(node, (key,), item)
        return
    key, rest = keys[0], keys[1:]
    if rest:
        below = _object_at(node, key)
        put_in_object(below, rest, value)
    elif key not in node:
        node[key] = value
    elif isinstance(node[key], dict) and isinstance(value, dict):
        put_in_object(_object_at(node, key), (), value)
    elif not is_same(node[key], value):
        raise Misplaced(
            f"{key!r} is given two values in one request: {node[key]!r} and {value!r}", value
        )


def path_segment(text: str) -> str:
    """Return `text` as exactly one segment of a path; what would be more is refused."""
    if text in ("", ".", ".."):
        raise Misplaced(f"{text!r} cannot be a part of a path", text)
    if any(character in "/\\?#" or not character.isprintable() for character in text):
        raise Misplaced(f"{text!r} holds a character that is not allowed in a path", text)
    return quote(text, safe="")


def header_text(text: str) -> str:
    """Return `text` if it can stand in a header on one line; else it is refused."""
    if text.strip() and text.isprintable() and text.isascii():
        return text
    raise Misplaced("a header takes printable ASCII on one line, and some of it", text)


def _object_at(node: Body, key: str) -> Body:
    """Return the object at `key`, made if missing; a string of JSON there is opened."""
    below = node.setdefault(key, {})
    if isinstance(below, str):
        below = _opened(below)
        node[key] = below
    if not isinstance(below, dict):
        raise Misplaced(f"{key!r} must be an object, because other arguments stand in it", below)
    return below


def _opened(text: str) -> JsonValue:
    try:
        return plain(json.loads(text))
    except (ValueError, RecursionError) as error:
        raise Misplaced("this text is no JSON, and other arguments stand in it", text) from error


def _sent_value(target: Target, value: object) -> object:
    if is_array(value):
        return [_sent_value(target, item) for item in value]
    for given, sent in (target.values or {}).items():
        if is_same(given, value):
            return sent
    allowed = tuple(target.values or {})
    raise Misplaced(f"{value!r} is none of {', '.join(map(repr, allowed))}", value, allowed)


def _texts(value: object) -> list[str]:
    return [text_of(item) for item in value] if is_array(value) else [text_of(value)]


def _pairs(target: Target, value: object) -> list[tuple[str, str]]:
    return [(name, text) for name, item in _named(target, value) for text in _texts(item)]


def _named(target: Target, value: object) -> list[tuple[str, object]]:
    """Return the named parts of a value: several where the place is the whole form."""
    if target.keys:
        items = value if is_array(value) and target.location == "file" else [value]
        return [(target.keys[0], item) for item in items]
    if not is_object(value):
        raise Misplaced("expected an object of named values", value)
    return [(str(name), item) for name, item in value.items()]
