"""Webhooks: whether a delivery comes from the provider, and what it says; no I/O.

A delivery is held to its signature before anything in it is read. The signature covers the body
(with a timestamp, where the provider sends one) and no other header: what kind of event it is and
its id are as trustworthy as the network that brought them.
"""

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Generic, Literal, Protocol, TypeAlias, TypeVar, get_args

from ratecard_runtime.errors import (
    MalformedDelivery,
    MissingCredentials,
    SignatureMismatch,
    StaleDelivery,
)
from ratecard_runtime.given import require_choice, require_text
from ratecard_runtime.json_value import JsonValue, refuse_constant

Encoding: TypeAlias = Literal["hex", "base64"]
Signed: TypeAlias = Literal["body", "timestamp.body"]

Name = TypeVar("Name", bound=str, covariant=True)
_LONGEST_TIMESTAMP = 20


class Headers(Protocol):
    """Headers as web frameworks hold them: a mapping, or anything with `items`."""

    def items(self) -> Iterable[tuple[str, str]]:
        """Return pairs of name and value."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class WebhookScheme(Generic[Name]):
    """How a provider signs deliveries with HMAC-SHA256, as its docs state it.

    `events` are the documented names. `over` says what is signed: the body alone, or the timestamp
    of `timestamp_header`, a point and the body. A timestamp (seconds since 1970) may be
    `tolerance` seconds away from now, either way. Raises `ValueError` for a scheme that would
    hold less than it says.
    """

    events: tuple[Name, ...]
    signature_header: str
    event_header: str
    delivery_header: str | None = None
    timestamp_header: str | None = None
    prefix: str = ""
    encoding: Encoding = "hex"
    over: Signed = "body"
    tolerance: float | None = None

    def __post_init__(self) -> None:
        require_choice("WebhookScheme: encoding", self.encoding, get_args(Encoding))
        require_choice("WebhookScheme: over", self.over, get_args(Signed))
        if self.timestamp_header is None and (self.over != "body" or self.tolerance is not None):
            raise ValueError("WebhookScheme: over and tolerance need a timestamp_header")
        if self.tolerance is not None and self.over == "body":
            raise ValueError(
                "WebhookScheme: a tolerance needs over='timestamp.body'; a timestamp that is not "
                "signed can be sent anew with an old delivery"
            )


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class WebhookEvent(Generic[Name]):
    """A delivery whose signature fits.

    `type` is the name of the event; one that the docs do not list is kept as it came, and
    `is_known` is false. `id` is the provider's id of the delivery, by which repeats can be told,
    None where there is none. `data` is the body, parsed; `raw` is the body as it arrived.
    """

    type: Name | str
    is_known: bool
    id: str | None
    data: Mapping[str, JsonValue]
    raw: bytes = field(repr=False)


def verified(
    scheme: WebhookScheme[Name],
    body: bytes | bytearray,
    headers: Headers,
    secret: str,
    *,
    now: float | None = None,
) -> WebhookEvent[Name]:
    """Return the event of a delivery that the holder of `secret` signed.

    `body` is the body as it arrived, byte for byte; `now` is in seconds since 1970.
    Raises `SignatureMismatch`, `StaleDelivery` or `MalformedDelivery` for a delivery not to be
    acted on, `MissingCredentials` for an empty secret, `TypeError` for what is no body, no
    headers or no secret at all.
    """
    _require_secret(secret)
    body = _bytes(body)
    found = _by_name(headers)
    timestamp = _timestamp(scheme, found)
    _check_signature(scheme, found, secret, body, timestamp)
    if scheme.timestamp_header is not None and scheme.tolerance is not None:
        _check_age(timestamp, time.time() if now is None else now, scheme.tolerance)
    kind = found.get(scheme.event_header.lower())
    if kind is None:
        raise MalformedDelivery(f"the delivery has no header {scheme.event_header}")
    delivery = scheme.delivery_header
    return WebhookEvent(
        type=kind,
        is_known=kind in scheme.events,
        id=None if delivery is None else found.get(delivery.lower()),
        data=_parsed(body),
        raw=body,
    )


def signature_of(
    scheme: WebhookScheme[str], body: bytes, secret: str, timestamp: str | None = None
) -> str:
    """Return the text of the signature header for a body, for tests of a receiver."""
    over_both = scheme.over == "timestamp.body"
    start = f"{timestamp or ''}.".encode("utf-8", "replace")
    content = start + body if over_both else body
    digest = hmac.new(secret.encode(), content, hashlib.sha256).digest()
    text = digest.hex() if scheme.encoding == "hex" else base64.b64encode(digest).decode()
    return f"{scheme.prefix}{text}"


def _require_secret(secret: object) -> None:
    if secret is not None:
        require_text("the secret of webhooks", secret)
    if not str(secret or "").strip():
        raise MissingCredentials("the secret of webhooks is empty; anyone could sign with it")


def _bytes(body: object) -> bytes:
    if not isinstance(body, bytes | bytearray):
        kind = type(body).__name__
        raise TypeError(f"the body is of type {kind}; expected the bytes as they arrived, unparsed")
    return bytes(body)


def _by_name(headers: Headers) -> Mapping[str, str]:
    """Return headers by their names in lower case."""
    if not callable(getattr(headers, "items", None)):
        kind = type(headers).__name__
        raise TypeError(f"the headers are of type {kind}; expected a mapping of names to text")
    found: dict[str, str] = {}
    for name, value in headers.items():
        require_text("the name of a header", name)
        require_text(f"the header {name}", value)
        found[name.lower()] = value
    return found


def _timestamp(scheme: WebhookScheme[str], headers: Mapping[str, str]) -> str | None:
    name = scheme.timestamp_header
    if name is None:
        return None
    if name.lower() not in headers:
        raise SignatureMismatch(f"the delivery has no header {name}")
    return headers[name.lower()]


def _check_signature(
    scheme: WebhookScheme[str],
    headers: Mapping[str, str],
    secret: str,
    body: bytes,
    timestamp: str | None,
) -> None:
    given = headers.get(scheme.signature_header.lower())
    if given is None:
        raise SignatureMismatch(f"the delivery has no header {scheme.signature_header}")
    expected = signature_of(scheme, body, secret, timestamp)
    if not hmac.compare_digest(expected.encode(), given.encode("utf-8", "replace")):
        raise SignatureMismatch(
            f"{scheme.signature_header} does not fit the body; check the secret, and give the "
            "body as it arrived"
        )


def _check_age(timestamp: str | None, now: float, tolerance: float) -> None:
    text = timestamp or ""
    if not (text.isascii() and text.isdigit() and len(text) <= _LONGEST_TIMESTAMP):
        raise StaleDelivery("the timestamp of the delivery is no number of seconds")
    if not abs(now - int(text)) <= tolerance:  # a tolerance that is no number lets none through
        raise StaleDelivery(f"the delivery was signed more than {tolerance:g} s away from now")


def _parsed(body: bytes) -> Mapping[str, JsonValue]:
    try:
        data: JsonValue = json.loads(body, parse_constant=refuse_constant)
    except (ValueError, RecursionError) as error:
        raise MalformedDelivery("the body of the delivery is not JSON") from error
    if not isinstance(data, dict):
        raise MalformedDelivery("the body of the delivery is no JSON object")
    return data
