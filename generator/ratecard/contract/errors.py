"""Errors: the envelope in which a provider says what is wrong, and which errors a call may meet."""

from collections.abc import Iterator, Mapping

from ratecard.contract.places import Node
from ratecard.contract.values import Example, Schema
from ratecard.spec import Endpoint, Errors, JsonScalar, JsonValue, KnownError, Spec

ENVELOPE = "ErrorAnswer"
"""The name of the envelope among the components."""

_ALWAYS = frozenset({"invalid_request", "rate_limited", "server"})
_OF_KEYS = frozenset({"authentication", "permission"})
_OF_WORK = frozenset({"insufficient_credits", "content_rejected"})
_OF_BODIES = frozenset({"payload_too_large", "unsupported_media", "conflict"})
_USUAL = (
    KnownError(
        status=404,
        code="not_found",
        kind="not_found",
        description="There is no such thing. The docs do not say how this is answered.",
    ),
    KnownError(
        status=402,
        code="insufficient_credits",
        kind="insufficient_credits",
        description="Too few credits. The docs do not say how this is answered.",
    ),
    KnownError(
        status=409,
        code="conflict",
        kind="conflict",
        description="The key was used for another call. The docs do not say how this is answered.",
    ),
)


def envelope(errors: Errors) -> Schema:
    """The schema of every error answer; more than it names may stand in one."""
    root = Node(is_open=True)
    numbers = dict(errors.ok_when)
    for place in errors.code:
        kind = "integer" if place in numbers else "string"
        _put(root, place, {"type": kind, "description": "Code of the error."})
    for place in errors.message:
        _put(root, place, {"type": "string", "description": "What is wrong."})
    for place in (*errors.required_credits, *errors.available_credits):
        _put(root, place, {"type": "number", "description": "Credits."})
    first = errors.message[0].split(".") if errors.message else []
    node = root
    for key in first:
        node = node.members[key]
        node.required = True
    return {"description": "What is wrong with a call.", **root.schema()}


def error_body(errors: Errors, known: KnownError, message: str) -> Mapping[str, JsonValue]:
    """The body of a known error, with its code and a message at the documented places."""
    found: dict[str, JsonValue] = {}
    for place in errors.message[:1]:
        _write(found, place, message)
    for place, value in _code(errors, known):
        _write(found, place, value)
    return found


def known_errors(spec: Spec, endpoint: Endpoint) -> Iterator[KnownError]:
    """The errors that a call of this operation may meet.

    Those of the docs; where they are silent about too few credits, a thing that is not there, or
    a key that was used for another call, the usual status stands in.
    """
    documented = tuple(_documented(spec, endpoint))
    yield from documented
    kinds = {known.kind for known in documented}
    asked = {
        "not_found": bool(endpoint.parameters),
        "insufficient_credits": endpoint.costs,
        "conflict": endpoint.idempotency is not None,
    }
    for usual in _USUAL:
        if asked[usual.kind] and usual.kind not in kinds:
            yield usual


def _documented(spec: Spec, endpoint: Endpoint) -> Iterator[KnownError]:
    sends = endpoint.method in {"POST", "PUT", "PATCH"}
    names_a_thing = bool(endpoint.parameters)
    for known in spec.provider.errors.known:
        applies = (
            known.kind in _ALWAYS
            or (known.kind in _OF_KEYS and endpoint.auth is not None)
            or (known.kind in _OF_WORK and endpoint.costs)
            or (known.kind in _OF_BODIES and sends)
            or (known.kind == "not_found" and names_a_thing)
        )
        if applies:
            yield known


def error_example(errors: Errors, known: KnownError) -> Example:
    """An error answer as it would be for one known error."""
    title = known.code or known.kind
    return Example(title=title, value=error_body(errors, known, known.description or title))


def _code(errors: Errors, known: KnownError) -> Iterator[tuple[str, JsonScalar]]:
    """Where the code of an error stands: a number at the place that also says when all is well."""
    if known.code is None or not errors.code:
        return
    numbers = [place for place, _ in errors.ok_when]
    if known.code.isdecimal() and numbers:
        yield numbers[0], int(known.code)
        return
    yield errors.code[0], known.code
    if known.status < 300:
        yield from ((place, 400) for place in numbers)


def _put(root: Node, place: str, schema: Schema) -> None:
    keys = tuple(place.split("."))
    root.put(keys, schema, required=False)
    for length in range(1, len(keys)):
        root.at(keys[:length]).is_open = True


def _write(body: dict[str, JsonValue], place: str, value: JsonValue) -> None:
    *parents, last = place.split(".")
    for key in parents:
        inner = body.setdefault(key, {})
        assert isinstance(inner, dict)
        body = inner
    body[last] = value
