"""Webhooks: what the docs say about the signature of deliveries as a WebhookSigning value."""

from ratecard.spec import WebhookSigning
from ratecard.validate.node import Node


def build_signing(webhooks: Node) -> WebhookSigning | None:
    """Return how deliveries are signed, None where the docs describe no signature."""
    signature = webhooks.child("signature")
    if signature is None or not signature.mapping:
        return None
    headers = webhooks.need("headers")
    return WebhookSigning(
        signature_header=headers.text_of("signature"),
        event_header=headers.text_of("event"),
        delivery_header=headers.optional_text("delivery_id"),
        timestamp_header=headers.optional_text("timestamp"),
        prefix=signature.optional_text("prefix") or "",
        encoding="base64" if signature.optional_text("encoding") == "base64" else "hex",
        over="timestamp.body" if signature.optional_text("over") == "timestamp.body" else "body",
        tolerance=signature.optional_integer("tolerance"),
    )
