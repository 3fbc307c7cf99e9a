"""The values of a contract: parameters, bodies and answers, each with its JSON Schema.

Schemas are JSON Schema 2020-12 of what goes over the wire. They refer to named types as
`#/components/schemas/Name`; `standalone` of `schemas` puts those beside them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from ratecard.spec import Endpoint, JsonValue

Schema: TypeAlias = Mapping[str, JsonValue]
"""A JSON Schema; read-only, with tuples for lists."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """An example of a body or an answer, as the docs print it."""

    title: str
    value: JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A value in the path, the query or a header. `name` is the wire's.

    All of these travel as text: `typed_text` reads one as its schema says.
    """

    name: str
    location: Literal["path", "query", "header"]
    required: bool
    schema: Schema
    description: str = ""
    deprecated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """What an operation takes in one media type.

    `schema` decides alone whether a body is accepted. Where models stand behind the operation,
    `selector` are the keys of the value that tells them apart and `variants` maps each value to
    the schema of the body that goes with it: `schema` accepts what one of these accepts, or, where
    the selector is left out or is any other value, `others` (None: nothing else is accepted).
    Values of a form travel as text: `typed_text` reads one as its schema says.
    """

    media_type: str
    required: bool
    schema: Schema
    selector: tuple[str, ...] = ()
    variants: Mapping[str, Schema]
    others: Schema | None = None
    examples: tuple[Example, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """A header of an answer, which may be missing."""

    name: str
    description: str
    schema: Schema


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One thing that an operation answers, by HTTP status and media type.

    Several answers may have one status. `media_type` is None where there is no body.
    """

    status: int
    media_type: str | None
    schema: Schema | None
    description: str
    examples: tuple[Example, ...] = ()
    headers: tuple[Header, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract:
    """What goes over the wire of one operation.

    `path` is that of the endpoint; where it names the model, `model` is the id of the one model
    that this contract is for, and stands in the path. `auth` is the id of an auth scheme, None
    for a public operation. The key itself is no parameter.
    """

    endpoint: Endpoint
    path: str
    model: str | None
    parameters: tuple[Parameter, ...]
    bodies: tuple[Body, ...]
    answers: tuple[Answer, ...]
    auth: str | None
