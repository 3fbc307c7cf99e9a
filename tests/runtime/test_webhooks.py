"""Deliveries: who signed them, when, and what they say."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from ratecard_runtime import errors
from ratecard_runtime.webhooks import WebhookScheme, signature_of, verified

SCHEME = WebhookScheme(
    events=("video.done", "video.failed"),
    signature_header="X-Tiny-Signature",
    event_header="X-Tiny-Event",
    delivery_header="X-Tiny-Delivery-Id",
    prefix="sha256=",
)
TIMED = WebhookScheme(
    events=("video.done",),
    signature_header="X-Tiny-Signature",
    event_header="X-Tiny-Event",
    timestamp_header="X-Tiny-Timestamp",
    over="timestamp.body",
    encoding="base64",
    tolerance=300,
)
# By the example of RFC 4231, test case 2: the key "Jefe" and its message.
RFC_BODY = b"what do ya want for nothing?"
RFC_DIGEST = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"

SECRET = "whsec_5b1e"
BODY = b'{"id": "v1", "status": "completed", "credits": 30}'
# printf '%s' '{"id": …}' | openssl dgst -sha256 -hmac whsec_5b1e
SIGNATURE = "sha256=d77636051359d0f4799ec88fa7f77ac73e349f6860de82e96f1bed6edca4b4a5"
# printf '%s' '1700000000.{"id": …}' | openssl dgst -sha256 -hmac whsec_5b1e -binary | base64
TIMED_SIGNATURE = "b5/yKlwvyxIznc3eYtpOHqI3cIYl9Z1yAa+CdpkWFfw="


def headers(signature: str = SIGNATURE, **more: str) -> dict[str, str]:
    """The headers of a delivery."""
    return {
        "x-tiny-event": "video.done",
        "X-TINY-DELIVERY-ID": "d1",
        "X-Tiny-Signature": signature,
        **more,
    }


def timed(timestamp: str = "1700000000") -> Mapping[str, str]:
    """The headers of a delivery with a timestamp."""
    return {
        "X-Tiny-Event": "video.done",
        "X-Tiny-Timestamp": timestamp,
        "X-Tiny-Signature": TIMED_SIGNATURE,
    }


def test_a_signed_delivery_is_read() -> None:
    """Names of headers have no case; the body is kept as it came."""
    event = verified(SCHEME, BODY, headers(), SECRET)
    assert (event.type, event.is_known, event.id) == ("video.done", True, "d1")
    assert event.data == {"id": "v1", "status": "completed", "credits": 30}
    assert event.raw == BODY


def test_the_digest_is_that_of_the_standard() -> None:
    """HMAC-SHA256, lower-case hexadecimal, behind the prefix."""
    assert signature_of(SCHEME, RFC_BODY, "Jefe") == f"sha256={RFC_DIGEST}"


@pytest.mark.parametrize(
    "signature",
    [
        "",
        "ü",
        "sha256=",
        SIGNATURE.removeprefix("sha256="),
        SIGNATURE.replace("sha256=", "sha1="),
        SIGNATURE.upper(),
        SIGNATURE[:-1],
        f"{SIGNATURE} ",
    ],
)
def test_a_signature_that_does_not_fit_is_refused(signature: str) -> None:
    """Nothing but the exact text passes."""
    with pytest.raises(errors.SignatureMismatch, match="does not fit the body"):
        verified(SCHEME, BODY, headers(signature), SECRET)


def test_one_changed_byte_is_refused() -> None:
    """Also one that means the same JSON."""
    with pytest.raises(errors.SignatureMismatch):
        verified(SCHEME, BODY.replace(b": ", b":"), headers(), SECRET)
    with pytest.raises(errors.SignatureMismatch):
        verified(SCHEME, BODY, headers(), "another secret")


def test_an_unsigned_delivery_is_refused() -> None:
    """Some providers sign only where a secret is configured."""
    with pytest.raises(errors.SignatureMismatch, match="no header X-Tiny-Signature"):
        verified(SCHEME, BODY, {"X-Tiny-Event": "video.done"}, SECRET)


@pytest.mark.parametrize("secret", ["", " ", "\n"])
def test_an_empty_secret_is_refused(secret: str) -> None:
    """An environment variable that is not set must not let everyone in."""
    with pytest.raises(errors.MissingCredentials, match="anyone could sign"):
        verified(SCHEME, BODY, headers(signature_of(SCHEME, BODY, secret)), secret)


@pytest.mark.parametrize(
    ("body", "given", "secret", "words"),
    [
        (BODY.decode(), headers(), SECRET, "the body is of type str; expected the bytes"),
        ({"id": "v1"}, headers(), SECRET, "the body is of type dict; expected the bytes"),
        (BODY, list(headers().items()), SECRET, "the headers are of type list; expected a mapping"),
        (BODY, {b"x-tiny-event": "video.done"}, SECRET, "name of a header is of type bytes"),
        (BODY, {"X-Tiny-Event": [b"done"]}, SECRET, "the header X-Tiny-Event is of type list"),
        (
            BODY,
            headers(),
            SECRET.encode(),
            "the secret of webhooks is of type bytes; expected",
        ),
    ],
)
def test_what_is_no_delivery_is_told(
    body: bytes, given: dict[str, str], secret: str, words: str
) -> None:
    """Each framework names these things differently; no value is shown."""
    with pytest.raises(TypeError, match=words):
        verified(SCHEME, body, given, secret)


def test_a_body_may_be_a_bytearray() -> None:
    """Some frameworks hold it so; the event has bytes."""
    assert type(verified(SCHEME, bytearray(BODY), headers(), SECRET).raw) is bytes


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"encoding": "Base64"}, "encoding='Base64' is not allowed; expected 'hex' or 'base64'"),
        ({"over": "timestamp"}, "over='timestamp' is not allowed; expected 'body' or 'time"),
        ({"over": "timestamp.body"}, "need a timestamp_header"),
        ({"tolerance": 300}, "need a timestamp_header"),
        ({"tolerance": 300, "timestamp_header": "X-Tiny-Timestamp"}, "needs over='timestamp.body'"),
    ],
)
def test_a_scheme_that_would_hold_less_than_it_says(changed: dict[str, Any], words: str) -> None:
    """Taken as they are, these would leave the timestamp, or nothing, signed."""
    with pytest.raises(ValueError, match=words):
        replace(SCHEME, **changed)


def test_an_unknown_event_is_kept() -> None:
    """A provider may add events; the signature is what counts."""
    event = verified(SCHEME, BODY, headers() | {"x-tiny-event": "video.paused"}, SECRET)
    assert (event.type, event.is_known) == ("video.paused", False)


def test_a_delivery_may_lack_its_id_but_not_its_event() -> None:
    """Without the name of the event there is nothing to act on."""
    signed = {"X-Tiny-Signature": SIGNATURE}
    assert verified(SCHEME, BODY, {**signed, "X-Tiny-Event": "video.done"}, SECRET).id is None
    with pytest.raises(errors.MalformedDelivery, match="no header X-Tiny-Event"):
        verified(SCHEME, BODY, signed, SECRET)


NO_OBJECTS = [b"", b"done", b"[1]", b"\xff", b"[" * 100_000, b'{"a": NaN}', b'{"a": -Infinity}']


@pytest.mark.parametrize("body", NO_OBJECTS)
def test_a_signed_body_that_is_no_object_is_refused(body: bytes) -> None:
    """A typed error, whatever the bytes are."""
    with pytest.raises(errors.MalformedDelivery, match="JSON"):
        verified(SCHEME, body, headers(signature_of(SCHEME, body, SECRET)), SECRET)


@pytest.mark.parametrize("now", [1700000000, 1699999700, 1700000300])
def test_a_timestamp_may_be_off_either_way(now: float) -> None:
    """300 seconds early or late is in time."""
    assert verified(TIMED, BODY, timed(), SECRET, now=now).type == "video.done"


@pytest.mark.parametrize("now", [1699999699, 1700000301])
def test_an_old_or_future_delivery_is_refused(now: float) -> None:
    """301 seconds is too far, on either side."""
    with pytest.raises(errors.StaleDelivery, match="more than 300 s"):
        verified(TIMED, BODY, timed(), SECRET, now=now)


def test_another_timestamp_breaks_the_signature() -> None:
    """A copied delivery cannot be given a new date."""
    with pytest.raises(errors.SignatureMismatch):
        verified(TIMED, BODY, timed("1700000001"), SECRET, now=1700000001)
    without = {name: text for name, text in timed().items() if name != "X-Tiny-Timestamp"}
    with pytest.raises(errors.SignatureMismatch, match="no header X-Tiny-Timestamp"):
        verified(TIMED, BODY, without, SECRET, now=1700000000)


@pytest.mark.parametrize("text", ["", "soon", "-5", "1e9", "٣", "9" * 5000])
def test_a_timestamp_that_is_no_number_is_refused(text: str) -> None:
    """Signed all the same."""
    signed = signature_of(TIMED, BODY, SECRET, text)
    with pytest.raises(errors.StaleDelivery, match="no number"):
        verified(TIMED, BODY, {**timed(text), "X-Tiny-Signature": signed}, SECRET, now=0)


@pytest.mark.parametrize("text", ["\ud800", "1700000000\udfff", "\x00", "", "\u0661"])
def test_a_header_of_half_characters_is_refused(text: str) -> None:
    """Some servers hand on bytes that are no text as half characters."""
    with pytest.raises(errors.SignatureMismatch, match="does not fit the body"):
        verified(TIMED, BODY, timed(text), SECRET)
    with pytest.raises(errors.SignatureMismatch, match="does not fit the body"):
        verified(SCHEME, BODY, headers(text), SECRET)
