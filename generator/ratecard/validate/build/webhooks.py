"""Webhooks: where deliveries go, what they tell and how they are signed, as values."""

from typing import cast

from ratecard.spec import Callbacks, JobEvent, WebhookSigning
from ratecard.spec.webhooks import JobEnd
from ratecard.validate.node import Node


def build_signing(webhooks: Node) -> WebhookSigning | None:
    """Return how deliveries are signed, None where the docs describe no signature."""
    signature = webhooks.child("signature")
    if signature is None or not signature.mapping:
        return None
    headers = webhooks.need("headers")
    always = signature.child("always")
    return WebhookSigning(
        signature_header=headers.text_of("signature"),
        event_header=headers.text_of("event"),
        delivery_header=headers.optional_text("delivery_id"),
        timestamp_header=headers.optional_text("timestamp"),
        prefix=signature.optional_text("prefix") or "",
        encoding="base64" if signature.optional_text("encoding") == "base64" else "hex",
        over="timestamp.body" if signature.optional_text("over") == "timestamp.body" else "body",
        tolerance=signature.optional_integer("tolerance"),
        always=always is None or always.data is True,
    )


def build_callbacks(webhooks: Node) -> Callbacks | None:
    """Return where deliveries go and what they tell, None where calls give no address."""
    fields = webhooks.texts("callback_fields")
    if not fields:
        return None
    attempts = webhooks.child("attempts")
    delays = [float(str(each.scalar)) for each in attempts.items("delays")] if attempts else []
    return Callbacks(
        fields=fields,
        job_events=tuple(_job_event(each) for each in webhooks.items("job_events")),
        delays=tuple(delays) or (0.0,),
    )


def _job_event(node: Node) -> JobEvent:
    return JobEvent(
        job=node.text_of("job"),
        state=cast("JobEnd", node.text_of("state")),
        event=node.text_of("event"),
        charged=node.optional_text("charged"),
        refunded=node.optional_text("refunded"),
    )
