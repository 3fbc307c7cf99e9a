"""Rules for the webhooks of provider.yaml: events, what signs them, and where they go."""

from ratecard.validate.node import Node
from ratecard.validate.report import Names, Report
from ratecard.validate.rules.parts import Parts


def check_webhooks(parts: Parts) -> None:
    """Note what is wrong with the webhooks."""
    file, report = parts.files["provider"], parts.report
    webhooks = file.child("webhooks")
    if webhooks is None:
        return
    events = Names(noun="event", known=webhooks.texts("events"))
    for entry in (*webhooks.items("deliveries"), *webhooks.items("job_events")):
        event = entry.child("event")
        if event:
            events.check(event, report, "unknown-event")
    jobs = Names(noun="job profile", known=[each.name for each in file.entries("jobs")])
    for entry in webhooks.items("job_events"):
        job = entry.child("job")
        if job:
            jobs.check(job, report, "unknown-job")
    fields = _field_names(parts)
    for name in webhooks.items("callback_fields"):
        fields.check(name, report, "unknown-field")
    _check_timestamp(webhooks, report)


def _field_names(parts: Parts) -> Names:
    """The names of everything that a call can carry."""
    endpoints = (each.parameters for each, _ in parts.endpoints.values())
    models = (each.fields for each, _ in parts.models)
    groups = (parts.client_fields, *endpoints, *models)
    return Names(
        noun="field",
        known={field.name for group in groups for field in group},
        is_complete=all(not file.document.unknown for file in parts.files.values()),
    )


def _check_timestamp(webhooks: Node, report: Report) -> None:
    headers, signature = webhooks.child("headers"), webhooks.child("signature")
    if not (signature and headers):
        return
    if headers.child("timestamp"):
        _check_timestamp_is_signed(signature, report)
        return
    for node in (signature.child("over"), signature.child("tolerance")):
        if node and node.data != "body":
            message = f"`{node.name}` needs a timestamp, and no header carries one"
            hint = "name the header under `headers.timestamp`"
            report.note(node, "timestamp-not-sent", message, hint)


def _check_timestamp_is_signed(signature: Node, report: Report) -> None:
    tolerance, over = signature.child("tolerance"), signature.child("over")
    if tolerance and over and over.data == "body":
        message = "`tolerance` holds a timestamp to the clock that `over: body` does not sign"
        hint = "leave `tolerance` out, since anybody can send an old delivery with a new timestamp"
        report.note(tolerance, "timestamp-not-signed", message, hint)
