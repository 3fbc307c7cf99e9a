"""The catalog entry of one provider."""

from collections.abc import Iterator

from ratecard.catalog.endpoint import endpoint_entry
from ratecard.catalog.enums import enum_entries
from ratecard.catalog.model import model_entries, tool_entry
from ratecard.spec import Dispute, JobState, JsonValue, Provider, Spec


def provider_entry(spec: Spec) -> dict[str, JsonValue]:
    """All that the catalog says about one provider."""
    provider = spec.provider
    return {
        "id": provider.id,
        "name": provider.name,
        "base_url": provider.base_url,
        "version": provider.version,
        "endpoints": tuple(endpoint_entry(endpoint, spec) for endpoint in spec.endpoints),
        "models": model_entries(spec),
        "tools": tuple(tool_entry(model, spec) for model in spec.models if model.is_tool),
        "enums": enum_entries(spec),
        "errors": tuple(
            {"status": known.status, "code": known.code} for known in provider.errors.known
        ),
        "statuses": tuple(dict.fromkeys(word for word, _ in _statuses(provider))),
        "terminal_statuses": tuple(
            dict.fromkeys(word for word, state in _statuses(provider) if state != "pending")
        ),
        "plans": provider.plans,
        "rate_limits": provider.limits,
        "webhook_events": _webhook_events(provider),
        "omitted": tuple(
            {"item": omission.item, "reason": omission.reason} for omission in provider.omitted
        ),
        "disputed": tuple(_dispute_entry(dispute) for dispute in provider.disputed),
    }


def _statuses(provider: Provider) -> Iterator[tuple[str, JobState]]:
    for job in provider.jobs:
        for rule in job.states:
            # Some docs name no word for a state: there the HTTP status is the word.
            word = str(rule.http_status) if rule.value is None else rule.value
            if rule.value is not None or rule.http_status is not None:
                yield word, rule.state


def _webhook_events(provider: Provider) -> JsonValue:
    return (provider.webhooks or {}).get("events") or ()


def _dispute_entry(dispute: Dispute) -> JsonValue:
    return {
        "where": dispute.where,
        "readings": tuple(
            {"text": reading.text, "source": reading.source} for reading in dispute.readings
        ),
        "taken": dispute.taken,
    }
