# Made by ratecard from specs/facts-and-signed-webhooks/. Change the spec, not this file.
"""Webhooks: check that a delivery comes from the provider, and read it."""

from typing import Literal, TypeAlias, get_args

from ratecard_runtime.webhooks import Headers, WebhookEvent, WebhookScheme, verified

EventName: TypeAlias = Literal["task.done", "task.failed"]

SCHEME: WebhookScheme[EventName] = WebhookScheme(
    events=get_args(EventName),
    signature_header="X-Golden-Signature",
    event_header="X-Golden-Event",
    timestamp_header="X-Golden-Timestamp",
    encoding="base64",
    over="timestamp.body",
    tolerance=300,
)


def verify(body: bytes, headers: Headers, secret: str) -> WebhookEvent[EventName]:
    """Return the event of a delivery that the holder of `secret` signed.

    Args:
        body: The body as it arrived, byte for byte, before any parsing.
        headers: The headers of the delivery.
        secret: The secret that signs deliveries.

    Raises:
        SignatureMismatch: It is not signed, or not with this secret.
        StaleDelivery: It was signed too far from now.
        MalformedDelivery: It is signed, and not what the docs describe.
        MissingCredentials: The secret is empty.
    """
    return verified(SCHEME, body, headers, secret)
