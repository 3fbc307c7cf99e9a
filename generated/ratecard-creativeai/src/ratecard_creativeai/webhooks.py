# Made by ratecard from specs/creativeai/. Change the spec, not this file.
"""Webhooks: check that a delivery comes from the provider, and read it."""

from typing import Literal, TypeAlias, get_args

from ratecard_runtime.webhooks import Headers, WebhookEvent, WebhookScheme, verified

EventName: TypeAlias = Literal[
    "video.generation.completed",
    "video.generation.failed",
    "video.batch.completed",
    "image.generation.completed",
    "voice.generation.completed",
]

SCHEME: WebhookScheme[EventName] = WebhookScheme(
    events=get_args(EventName),
    signature_header="X-CreativeAI-Signature",
    event_header="X-CreativeAI-Event",
    delivery_header="X-CreativeAI-Delivery-Id",
    prefix="sha256=",
    encoding="hex",
    over="body",
)


def verify(body: bytes, headers: Headers, secret: str) -> WebhookEvent[EventName]:
    """Return the event of a delivery that the holder of `secret` signed.

    Args:
        body: The body as it arrived, byte for byte, before any parsing.
        headers: The headers of the delivery.
        secret: The secret that signs deliveries.

    Raises:
        SignatureMismatch: It is not signed, or not with this secret.
        MalformedDelivery: It is signed, and not what the docs describe.
        MissingCredentials: The secret is empty.
    """
    return verified(SCHEME, body, headers, secret)
