"""One call and one reply as plain values, without any web framework."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ratecard.emulate.faults.plan import Outcome, Transmission
from ratecard.emulate.operation import Operation
from ratecard.spec import Endpoint
from ratecard_runtime.json_value import JsonValue

if TYPE_CHECKING:
    from ratecard.contract import Contract

Header = tuple[str, str]

_JSON_TYPE = ("content-type", "application/json")


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """One file of a multipart body; `field` is its name in the form."""

    field: str
    filename: str
    media_type: str
    content: bytes


@dataclass(slots=True, kw_only=True)
class Call:
    """One request on its way through the steps.

    `headers` have names in small letters. `body` is the decoded JSON, or the fields of a form;
    None before it is decoded and where there is none. `key` is the API key as sent. `origin` is
    the emulator's own address, for URLs in answers. `number` counts calls of the operation, from 1.
    `outcome` is how a fault plan wants the jobs to end that the call starts.
    """

    operation: Operation
    path: Mapping[str, str]
    query: Mapping[str, str]
    headers: Mapping[str, str]
    raw: bytes = b""
    body: JsonValue = None
    uploads: tuple[Upload, ...] = ()
    key: str | None = None
    origin: str
    number: int = 1
    outcome: Outcome | None = None

    @property
    def endpoint(self) -> Endpoint:
        """The operation's endpoint in the spec."""
        return self.operation.endpoint

    @property
    def contract(self) -> "Contract":
        """What goes over the wire for this operation."""
        return self.operation.contract


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """One answer: HTTP status, headers with names in small letters, and the bytes of the body.

    `transmission` says how it is put on the wire, None for the ordinary way.
    """

    status: int
    headers: tuple[Header, ...] = ()
    content: bytes = b""
    transmission: Transmission | None = None


def json_reply(status: int, value: JsonValue, headers: tuple[Header, ...] = ()) -> Reply:
    """A reply with a JSON body."""
    content = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    return Reply(status=status, headers=(_JSON_TYPE, *headers), content=content)
