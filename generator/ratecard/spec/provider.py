"""The provider: who it is, how its wire works, what its jobs and errors look like."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from ratecard.spec.account import Account
from ratecard.spec.fields import Field, Place
from ratecard.spec.limits import Limit, LimitHeaders
from ratecard.spec.source import Position
from ratecard.spec.values import JsonScalar, JsonValue
from ratecard.spec.webhooks import Callbacks, WebhookSigning

ErrorKind = Literal[
    "authentication",
    "permission",
    "not_found",
    "invalid_request",
    "insufficient_credits",
    "rate_limited",
    "content_rejected",
    "payload_too_large",
    "unsupported_media",
    "conflict",
    "server",
]
Occasion = Literal[
    "missing_key",
    "wrong_key",
    "missing_scope",
    "low_plan",
    "wrong_host",
    "not_json",
    "missing_field",
    "wrong_value",
    "unknown_model",
    "wrong_url",
]
JobState = Literal["pending", "succeeded", "partial", "failed", "cancelled"]


@dataclass(frozen=True, slots=True, kw_only=True)
class DocsPage:
    """A page that facts come from, and the ISO date on which it was last checked."""

    id: str
    title: str
    url: str | None
    checked: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthScheme:
    """How the API key travels: `header` (with a prefix such as "Bearer ") or `query`."""

    id: str
    location: Literal["header", "query"]
    name: str
    prefix: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoding:
    """A place whose content is sent as a string of JSON inside the JSON body."""

    place: Place
    encoding: Literal["json"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wire:
    """Wire defaults: where a field goes that says nothing, and what is stringified.

    `names` says how people name places: `(body.input, "input")`, `(body, "root")`; longest first.
    """

    default: Place
    encodings: tuple[Encoding, ...] = ()
    names: tuple[tuple[Place, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientField:
    """A field of every paid call that is given once to the client (argument or environment)."""

    field: Field
    env: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownError:
    """One documented error: HTTP status, the provider's code, and the reaction it calls for.

    `accepted` says whether the provider may have taken (and charged for) the call.
    `when` says which mistake of a caller meets this error, among several of one kind.
    `position` is None for an error that no spec documents.
    """

    status: int
    code: str | None
    kind: ErrorKind
    when: Occasion | None = None
    accepted: bool = False
    description: str = ""
    position: Position | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Errors:
    """The error envelope. Places are dotted paths into the body, tried in order.

    `ok_when` holds body values that a successful answer must not contradict: with
    `{"code": 200}`, a body `{"code": 400}` is an error although the HTTP status says 200.
    """

    code: tuple[str, ...]
    message: tuple[str, ...]
    required_credits: tuple[str, ...] = ()
    available_credits: tuple[str, ...] = ()
    request_id_headers: tuple[str, ...] = ()
    ok_when: tuple[tuple[str, tuple[JsonScalar, ...]], ...] = ()
    known: tuple[KnownError, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StateRule:
    """One row of a job's status table; the first row that matches decides.

    `http_status`, `value` (of the job's status field), `has` (a place) and `equals` (values of
    places) are conditions, None or empty when not asked; a row asks for all that it names.
    """

    state: JobState
    http_status: int | None = None
    value: str | None = None
    has: str | None = None
    equals: tuple[tuple[str, JsonScalar], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Polling:
    """Advice of the docs, in seconds: first delay, growth factor, longest delay, deadline."""

    initial: JsonScalar
    factor: JsonScalar
    maximum: JsonScalar
    deadline: JsonScalar
    slow_after: JsonScalar = None
    slow_interval: JsonScalar = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JobParts:
    """The jobs that one job consists of: the place of their list, and the profile they have.

    `total` are places of their number.
    """

    items: str
    profile: str
    total: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class JobProfile:
    """How an accepted call becomes a result. Places are dotted paths, tried in order.

    `many` says that one call may start several jobs, whose ids are all those at `job_id`.
    `result_values` maps parameters of the result operation to the places of the last status
    answer that fill them; without it the operation takes the job's id.
    `cancel_operation` stops a running job, whose id goes to `cancel_parameter`.
    `parts` are the jobs that the job consists of, None for one alone.
    `result_type` is the media type of the results, None where the kind of the model tells it.
    `refunded` says that the credits of a failed job come back by themselves; where only those of
    some failures do, `refunded_codes` are the provider's codes of these.
    `assumed` names what the docs do not print and the client nevertheless needs: places,
    `states` (the status words), `polling` or one of its figures such as `polling.deadline`.
    """

    id: str
    job_id: tuple[str, ...]
    many: bool = False
    status_operation: str
    status_parameter: str
    result_operation: str | None = None
    result_values: Mapping[str, tuple[str, ...]]
    status: tuple[str, ...] = ()
    states: tuple[StateRule, ...]
    result_urls: tuple[str, ...] = ()
    failure_message: tuple[str, ...] = ()
    failure_code: tuple[str, ...] = ()
    charged_credits: tuple[str, ...] = ()
    download: Mapping[str, JsonScalar] | None = None
    cancel_operation: str | None = None
    cancel_parameter: str | None = None
    parts: JobParts | None = None
    result_type: str | None = None
    polling: Polling
    refund: str = ""
    refunded: bool = False
    refunded_codes: tuple[str, ...] = ()
    assumed: tuple[str, ...] = ()
    position: Position = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one place of the docs says."""

    text: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """A fact that the docs state in more than one way; `taken` is the text of one reading."""

    where: str
    readings: tuple[Reading, ...]
    taken: str
    why: str = ""
    position: Position = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Omission:
    """A documented thing that the spec leaves out, and why."""

    item: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Something that the docs print and that is no part of the API, and what it is instead.

    Such as an example value, a page of the website or a word of a code sample; only
    `ratecard coverage` reads it.
    """

    item: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Assets:
    """How a file becomes an asset, whose id a field with `format: asset` takes.

    `operation` is an endpoint id, `file` its parameter that takes the file, `media_type` the one
    that takes the file's media type. `id` are the places of the asset's id in the answer.
    """

    operation: str
    file: str
    id: tuple[str, ...]
    media_type: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """All of provider.yaml.

    `result_hosts` lists the hosts results may come from, None where the docs name none;
    results never carry the key in either case.
    `plans`, `limits` and `webhooks` are documented facts kept as the docs state them; `held_limits`
    are those limits that data can hold a call to, `limit_headers` how answers tell of them, and
    `signing` is what a client needs of the webhooks, None where the docs describe no signature.
    """

    id: str
    name: str
    class_name: str
    version: str
    summary: str
    docs: tuple[DocsPage, ...]
    base_url: str
    host_header: str | None = None
    result_hosts: tuple[str, ...] | None = None
    key_env: str
    auth: tuple[AuthScheme, ...]
    groups: Mapping[str, str]
    wire: Wire
    client_fields: tuple[ClientField, ...] = ()
    errors: Errors
    jobs: tuple[JobProfile, ...] = ()
    assets: Assets | None = None
    account: Account | None = None
    plans: tuple[Mapping[str, JsonValue], ...] = ()
    limits: tuple[Mapping[str, JsonValue], ...] = ()
    held_limits: tuple[Limit, ...] = ()
    limit_headers: LimitHeaders | None = None
    webhooks: Mapping[str, JsonValue] | None = None
    signing: WebhookSigning | None = None
    callbacks: Callbacks | None = None
    notes: tuple[str, ...] = ()
    omitted: tuple[Omission, ...] = ()
    explained: tuple[Explanation, ...] = ()
    disputed: tuple[Dispute, ...] = ()
    position: Position = field(compare=False)
