"""Endpoints: every operation that the docs name, and what it does with money."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from ratecard.spec.fields import Deprecation, Field, Place, Rule
from ratecard.spec.source import Position
from ratecard.spec.values import JsonValue

Effect = Literal["read", "free", "paid", "purchase", "destructive"]
Method = Literal["GET", "POST", "PUT", "PATCH", "DELETE"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Idempotency:
    """How a repeat is made safe: the header that carries the key and how long it counts.

    `repeat` says what a second call with the same key gets: the answer of the first (`replay`) or
    a refusal (`reject`).
    """

    header: str
    hours: int
    repeat: Literal["replay", "reject"] = "replay"


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection:
    """What a list holds, or what an action does to one of its things, where paths do not say it.

    `made_by` are the operations of which every finished job, or accepted call where there is no
    job, adds a thing. `models` are the kinds of models that the list is of, `price` the key of
    their credits. `does` is what an action does: `copy` the thing and all below it, put the
    things into the `order` that the body field `field` gives, or `toggle` the key `field`.
    """

    made_by: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    price: str | None = None
    does: Literal["copy", "order", "toggle"] | None = None
    field: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Paging:
    """How a list is read page by page; names are parameters and places in the answer.

    The first place of `items` that holds a list gives the items; `[]` is the answer itself.
    `assumed` says that the docs do not print the answer.
    """

    kind: Literal["cursor", "offset", "page"]
    parameter: str
    size_parameter: str | None
    items: tuple[str, ...]
    next: str | None = None
    more: str | None = None
    assumed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """One operation. An alias that lists no parameters has those of its target, and its rules.

    `auth` is the id of an auth scheme, or None for a public operation.
    `scope` is the right that the API key must carry, where keys differ.
    `model_place` is where the model's request value goes when models use this operation;
    `model_fields` says that some of them send fields to the body beside its parameters.
    `response` is the JSON Schema of the answer, None where the docs are silent, in which case
    the client returns the body as it came; `response_bytes` says that the answer is a file.
    `unwrap` says that the answer may come as a list of one.
    `makes` is the media type of the file that a call makes whose answer the docs do not print.
    `collection` is what a list holds or what an action does, where the path does not say it.
    `undocumented_body` and `undocumented_query` say that the docs do not name all fields.
    """

    id: str
    method: Method
    path: str
    summary: str
    python: str
    auth: str | None
    effect: Effect
    idempotency: Idempotency | None = None
    tier: str | None = None
    scope: str | None = None
    parameters: tuple[Field, ...] = ()
    rules: tuple[Rule, ...] = ()
    model_place: Place | None = None
    model_fields: bool = False
    job: str | None = None
    paging: Paging | None = None
    collection: Collection | None = None
    makes: str | None = None
    response: Mapping[str, JsonValue] | None = None
    response_bytes: bool = False
    unwrap: bool = False
    undocumented_body: bool = False
    undocumented_query: bool = False
    alias_of: str | None = None
    deprecated: Deprecation | None = None
    source: str | None = None
    position: Position = field(compare=False)

    @property
    def address(self) -> str:
        """Method and path, the name by which rate cards know an operation."""
        return f"{self.method} {self.path}"

    @property
    def costs(self) -> bool:
        """Whether a call charges, be it credits or money."""
        return self.effect in ("paid", "purchase")
