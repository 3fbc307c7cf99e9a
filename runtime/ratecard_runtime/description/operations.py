"""Operations and model requests: what can be called, and where each argument goes.

Generated packages print these values. A place is written as in the spec: `body.input.prompt`,
`query.taskId`, `path.id`, `header.X-Trace`, `form.prompt`, `file.image`; `body` is all of it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, Literal, TypeAlias, TypeVar

from ratecard_runtime.description.paging import Paging
from ratecard_runtime.description.profiles import JobProfile
from ratecard_runtime.json_value import JsonValue

Effect: TypeAlias = Literal["read", "free", "paid", "purchase", "destructive"]
Answer = TypeVar("Answer", covariant=True)


@dataclass(frozen=True, slots=True, eq=False)
class Send:
    """One place that a value is written to.

    `values` maps what the caller passes to what is sent; `wrap` sends a single value as a list
    of one. `max_bytes` is the size of the largest file that may be sent there.
    """

    to: str
    values: Mapping[object, object] | None = None
    wrap: bool = False
    max_bytes: int | None = None


Sends: TypeAlias = str | Send | tuple[str | Send, ...]
"""Where an argument goes: a place, a `Send`, or several of them."""


@dataclass(frozen=True, slots=True, eq=False)
class Argument:
    """An argument of an operation that the docs restrict: `Argument("body.n", {"type": …})`.

    `to` is where it goes. `schema` is JSON Schema: `type`, `enum`, limits of numbers, texts and
    lists, and `items`; a `$ref` is the name of a class in the package's models.
    """

    to: Sends
    schema: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue])
    required: bool = field(default=False, kw_only=True)


Arguments: TypeAlias = Mapping[str, Sends | Argument]
"""Where the arguments of an operation go, in the order of the spec."""


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """A rule over several arguments of one model or operation.

    `require` and `forbid` apply when every argument of `when` has one of its values.
    """

    kind: Literal["exactly_one", "at_most_one", "at_least_one", "require", "forbid"]
    fields: tuple[str, ...]
    when: tuple[tuple[str, tuple[object, ...]], ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Operation(Generic[Answer]):
    """One operation: `Operation("status", "GET", "/v1/status", …)`.

    `auth` is the id of an auth scheme, None for a public operation.
    `parameters` maps argument names to places, or to an `Argument` that says what is allowed
    there; `choices` are allowed values of one. What is not allowed is refused before the network.
    `model_parameter` names the one that `allow_unknown_models` opens. `rules` go over several.
    `response` is the name of a class in the package's models; empty: the JSON value as it came.
    With `paging` the answer is a page, and `response` the class of an item.
    `bytes_answer` says that the answer is a file. `unwrap` says that it may be a list of one.
    `idempotency_header` carries a key that makes a repeat safe, where the docs name one, for
    `idempotency_hours` from its first use.
    `assets` names the arguments whose files are uploaded first and sent by their ids.
    `model_fields` says that models send fields to the body beside these arguments: the call then
    takes them as `fields`. `undocumented_body` and `undocumented_query` say that the docs do not
    name all fields: the call then takes `fields` (and `files`, in a body) of the caller's own.
    `quote` is the name of its own calculator, empty where models have the prices or nobody has.
    `deprecated` is the warning at each call.
    """

    id: str
    method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
    path: str
    auth: str | None = None
    effect: Effect = field(kw_only=True)
    parameters: Arguments = field(default_factory=dict[str, Sends | Argument], kw_only=True)
    choices: Mapping[str, tuple[object, ...]] = field(
        default_factory=dict[str, tuple[object, ...]], kw_only=True
    )
    model_parameter: str | None = field(default=None, kw_only=True)
    rules: tuple[Rule, ...] = field(default=(), kw_only=True)
    assets: tuple[str, ...] = field(default=(), kw_only=True)
    response: str = field(default="", kw_only=True)
    bytes_answer: bool = field(default=False, kw_only=True)
    unwrap: bool = field(default=False, kw_only=True)
    paging: Paging | None = field(default=None, kw_only=True)
    idempotency_header: str | None = field(default=None, kw_only=True)
    idempotency_hours: int | None = field(default=None, kw_only=True)
    model_fields: bool = field(default=False, kw_only=True)
    undocumented_body: bool = field(default=False, kw_only=True)
    undocumented_query: bool = field(default=False, kw_only=True)
    quote: str = field(default="", kw_only=True)
    deprecated: str | None = field(default=None, kw_only=True)
    job: JobProfile | None = field(default=None, kw_only=True)


@dataclass(frozen=True, slots=True, eq=False)
class ModelRequest(Generic[Answer]):
    """How one AI model is called: `ModelRequest("kling-2-6", GENERATE, "Kling26", …)`.

    `model` is the name of the request class in the package's models.
    `fields` maps argument names to places, in the order of the spec; `constants` maps places to
    values that every call sends. `assets` names the arguments whose files are uploaded first and
    sent by their ids. `quote` is the name of the calculator, empty where there is
    none.
    """

    item: str
    operation: Operation[Answer]
    model: str
    fields: Mapping[str, Sends] = field(kw_only=True)
    constants: Mapping[str, object] = field(default_factory=dict[str, object], kw_only=True)
    rules: tuple[Rule, ...] = field(default=(), kw_only=True)
    assets: tuple[str, ...] = field(default=(), kw_only=True)
    quote: str = field(default="", kw_only=True)
    deprecated: str | None = field(default=None, kw_only=True)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class AssetUpload:
    """How a file becomes an asset.

    `file` is the argument of `operation` that takes the file, `media_type` the one that takes its
    type, where there is one. `id` are the places of the asset's id in the answer.
    """

    operation: Operation[object]
    file: str
    id: tuple[str, ...]
    media_type: str | None = None
