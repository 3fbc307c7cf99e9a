"""Parameters: what stands in the path, the query and the headers of a call."""

from collections.abc import Iterable, Iterator

from ratecard.contract.sent import sent_schema
from ratecard.contract.values import Parameter, Schema
from ratecard.spec import Endpoint, Field, Send


def parameters_of(endpoint: Endpoint, fields: Iterable[Field]) -> tuple[Parameter, ...]:
    """The parameters of an operation that takes these fields, its idempotency key included."""
    found = {(each.location, each.name.lower()): each for each in _documented(fields)}
    key = endpoint.idempotency
    if key is not None:
        words = f"A text of your own. A repeat with the same one within {key.hours} hours is safe."
        found.setdefault(
            ("header", key.header.lower()),
            Parameter(
                name=key.header,
                location="header",
                required=False,
                schema={"type": "string"},
                description=words,
            ),
        )
    return tuple(found.values())


def _documented(fields: Iterable[Field]) -> Iterator[Parameter]:
    for field in fields:
        for send in field.sends:
            location = send.to.location
            if location in {"path", "query", "header"} and send.to.keys:
                yield _parameter(field, send)


def _parameter(field: Field, send: Send) -> Parameter:
    location = send.to.location
    assert location == "path" or location == "query" or location == "header"
    schema = dict(sent_schema(field, send))
    schema.pop("description", None)
    return Parameter(
        name=send.to.keys[0],
        location=location,
        required=location == "path" or field.required is True,
        schema=_text_schema(schema, location),
        description=field.description,
        deprecated=field.deprecated is not None,
    )


def _text_schema(schema: Schema, location: str) -> Schema:
    """A value without a type is any text; a part of a path is never empty."""
    found = {"type": "string", **schema} if "$ref" not in schema else dict(schema)
    if location == "path" and found.get("type") == "string" and "enum" not in found:
        found.setdefault("minLength", 1)
    return found
