"""Messages: what a delivery says and how it is signed; no I/O."""

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from decimal import Decimal

from ratecard.emulate.answers import plain
from ratecard.emulate.exchange import Header
from ratecard.emulate.jobs import Job
from ratecard.emulate.places import put, value_at
from ratecard.emulate.webhooks.outbox import Message
from ratecard.spec import JobEvent, JobProfile, Spec, WebhookSigning
from ratecard.spec import JsonValue as SpecValue
from ratecard_runtime.json_value import JsonValue


def message_of(spec: Spec, job: Job, status: JsonValue, request: JsonValue) -> Message | None:
    """What tells that a job has ended; None where the docs name events, and none for this end.

    `status` is the answer to a look at the job, `request` the body of the call that started it.
    """
    callbacks = spec.provider.callbacks
    if callbacks is None or not callbacks.job_events:
        return Message(delivery_id=job.id, event=None, body=_json(status))
    for each in callbacks.job_events:
        if (each.job, each.state) == (job.profile.id, job.state):
            body = _filled(_printed(spec, each.event), job.profile, status, request)
            return Message(
                delivery_id=job.id, event=each.event, body=_json(_with_credits(body, each, job))
            )
    return None


def headers_of(
    signing: WebhookSigning | None, message: Message, secret: str | None, now: float
) -> tuple[Header, ...]:
    """The headers of one attempt. It is signed where the docs say how and there is a secret.

    `now` is the real time in seconds since 1970, by which a receiver judges the age.
    """
    headers: list[Header] = [("content-type", "application/json")]
    if signing is None:
        return tuple(headers)
    timestamp = str(int(now))
    if message.event is not None:
        headers.append((signing.event_header, message.event))
    if signing.delivery_header is not None:
        headers.append((signing.delivery_header, message.delivery_id))
    if signing.timestamp_header is not None:
        headers.append((signing.timestamp_header, timestamp))
    if secret is not None:
        signature = _signature(signing, message.body, secret, timestamp)
        headers.append((signing.signature_header, signature))
    return tuple(headers)


def _signature(signing: WebhookSigning, body: bytes, secret: str, timestamp: str) -> str:
    content = f"{timestamp}.".encode() + body if signing.over == "timestamp.body" else body
    digest = hmac.new(secret.encode(), content, hashlib.sha256).digest()
    text = digest.hex() if signing.encoding == "hex" else base64.b64encode(digest).decode()
    return f"{signing.prefix}{text}"


def _filled(
    printed: Mapping[str, JsonValue] | None,
    profile: JobProfile,
    status: JsonValue,
    request: JsonValue,
) -> JsonValue:
    """The printed body with the values of this job: those of its status answer, else the call's.

    The status word stays as printed, for it may be spelt otherwise than in the status answer.
    Without a printed body it is the status answer.
    """
    if printed is None or not isinstance(status, dict):
        return status
    known = {**(request if isinstance(request, dict) else {}), **status}
    words = {place.split(".")[0] for place in profile.status}
    body: dict[str, JsonValue] = {
        key: value if key in words else known.get(key, value) for key, value in printed.items()
    }
    reason = value_at(dict(printed), profile.failure_message)
    if isinstance(reason, str):
        told = value_at(status, profile.failure_message)
        body = {key: told if value == reason else value for key, value in body.items()}
    return body


def _with_credits(body: JsonValue, event: JobEvent, job: Job) -> JsonValue:
    charged = job.charge.amount if job.charge else Decimal(0)
    refunded = job.refunded.amount if job.refunded else Decimal(0)
    if event.charged is not None:
        body = put(body, event.charged, _number(charged - refunded))
    if event.refunded is not None:
        body = put(body, event.refunded, _number(refunded))
    return body


def _number(amount: Decimal) -> int | float:
    return int(amount) if amount == int(amount) else float(amount)


def _json(body: JsonValue) -> bytes:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()


def _printed(spec: Spec, event: str) -> dict[str, JsonValue] | None:
    """The body of the first delivery of an event that the docs print."""
    deliveries: SpecValue = (spec.provider.webhooks or {}).get("deliveries", ())
    for delivery in deliveries if isinstance(deliveries, tuple) else ():
        if isinstance(delivery, Mapping) and delivery.get("event") == event:
            body = plain(delivery["body"])
            return body if isinstance(body, dict) else None
    return None
