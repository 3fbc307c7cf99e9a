"""What a client knows of its provider: address, key, error envelope, fields given once.

Generated packages print one `ProviderInfo`; places in a body are dotted paths, tried in order.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

ErrorKind: TypeAlias = Literal[
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
"""The reaction that an error calls for; each has its own exception class."""


@dataclass(frozen=True, slots=True, eq=False)
class AuthScheme:
    """How the key travels: a header with a prefix such as "Bearer ", or a query parameter."""

    id: str
    location: Literal["header", "query"]
    name: str
    prefix: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class ClientField:
    """A field of every paid call that is given once to the client.

    `python` is the constructor argument, `to` the place on the wire, `env` the variable that is
    read when the argument is not given.
    """

    python: str
    to: str
    env: str | None = None
    required: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class KnownError:
    """A documented error. `accepted` says that the provider may have taken the call."""

    status: int
    code: str | None
    kind: ErrorKind
    accepted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ErrorRules:
    """The error envelope: where code, message and credits stand, and which codes are known.

    `ok_when` lists body values that a success must not contradict: with `(("code", (200,)),)` a
    body `{"code": 400}` is an error whatever the HTTP status says.
    """

    code: tuple[str, ...] = ()
    message: tuple[str, ...] = ()
    required_credits: tuple[str, ...] = ()
    available_credits: tuple[str, ...] = ()
    request_id_headers: tuple[str, ...] = ()
    ok_when: tuple[tuple[str, tuple[object, ...]], ...] = ()
    known: tuple[KnownError, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ProviderInfo:
    """One provider as its generated package states it.

    `host_header` is sent instead of the host of an overridden base URL.
    `json_places` are the places of the body whose content is sent as a string of JSON.
    `models` and `pricing` are the modules that hold the Pydantic models and the calculators;
    they are imported when first needed.
    `result_hosts` are the hosts that results may come from, None where the docs name none.
    """

    id: str
    name: str
    base_url: str
    key_env: str
    version: str
    docs: str | None = None
    host_header: str | None = None
    auth: tuple[AuthScheme, ...] = ()
    client_fields: tuple[ClientField, ...] = ()
    json_places: tuple[str, ...] = ()
    errors: ErrorRules = ErrorRules()
    result_hosts: tuple[str, ...] | None = None
    models: str = ""
    pricing: str = ""
