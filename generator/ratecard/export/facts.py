"""What OpenAPI has no words for: money, jobs and limits, under `x-ratecard`."""

from collections.abc import Mapping

from ratecard.contract import Contract, Schema
from ratecard.contract.variants import variant_names
from ratecard.export.cards import item_cards
from ratecard.price.dates import cards_of
from ratecard.spec import (
    Endpoint,
    Idempotency,
    JobProfile,
    JsonValue,
    KnownError,
    Model,
    Provider,
    Spec,
)


def provider_facts(spec: Spec) -> Mapping[str, JsonValue]:
    """What holds for the whole provider."""
    provider = spec.provider
    return {
        "provider": provider.id,
        "docs": tuple(
            {"id": page.id, "title": page.title, "url": page.url, "checked": page.checked}
            for page in provider.docs
        ),
        "key_env": provider.key_env,
        "host_header": provider.host_header,
        "result_hosts": provider.result_hosts,
        "jobs": {job.id: _job(job) for job in provider.jobs},
        "errors": _errors(provider),
        "plans": provider.plans,
        "limits": provider.limits,
        "notes": provider.notes,
    }


def operation_facts(spec: Spec, contract: Contract) -> Mapping[str, JsonValue]:
    """What one operation does with money, and what a client needs to know to call it safely."""
    endpoint = contract.endpoint
    item = endpoint.address
    priced = bool(cards_of(spec, item))
    return {
        "effect": endpoint.effect,
        "idempotency": _idempotency(endpoint, endpoint.idempotency),
        "python": f"client.{endpoint.python}",
        **_given("model", contract.model),
        **_given("template", endpoint.path if endpoint.path != contract.path else None),
        **_given("tier", endpoint.tier),
        **_given("scope", endpoint.scope),
        **_given("job", endpoint.job),
        **_given("alias_of", endpoint.alias_of),
        **_given("deprecated_for", endpoint.deprecated.use if endpoint.deprecated else None),
        **_given("source", endpoint.source),
        **({"item": item, "prices": item_cards(spec, item)} if priced else {}),
    }


def model_facts(spec: Spec, named: Mapping[str, Schema]) -> Mapping[str, Schema]:
    """The bodies that select a model, with the model's name and prices."""
    found: dict[str, Schema] = {}
    for (_, value), name in variant_names(spec).items():
        for model in spec.models:
            if value in model.request_values and model.alias_of is None and name not in found:
                found[name] = {**named[name], "x-ratecard": _model(spec, model)}
    return found


def _model(spec: Spec, model: Model) -> JsonValue:
    return {
        "item": model.id,
        "name": model.name,
        "kind": model.kind,
        **_given("family", model.family),
        **_given("deprecated_for", model.deprecated.use if model.deprecated else None),
        "notes": model.notes,
        "prices": item_cards(spec, model.id),
    }


def _idempotency(endpoint: Endpoint, idempotency: Idempotency | None) -> JsonValue:
    if idempotency is not None:
        return {"header": idempotency.header, "hours": idempotency.hours}
    return "none" if endpoint.costs else None


def _job(job: JobProfile) -> JsonValue:
    return {
        "job_id": job.job_id,
        "status_operation": job.status_operation,
        "status": job.status,
        "states": tuple(
            {
                "state": rule.state,
                **_given("http_status", rule.http_status),
                **_given("value", rule.value),
                **_given("has", rule.has),
                **({"equals": dict(rule.equals)} if rule.equals else {}),
            }
            for rule in job.states
        ),
        "result_urls": job.result_urls,
        "result_operation": job.result_operation,
        "refund": job.refund,
        "refunded": {"codes": job.refunded_codes} if job.refunded_codes else job.refunded,
        "assumed": job.assumed,
    }


def _errors(provider: Provider) -> JsonValue:
    errors = provider.errors
    return {
        "code": errors.code,
        "message": errors.message,
        "ok_when": dict(errors.ok_when),
        "known": tuple(_known(each) for each in errors.known),
    }


def _known(known: KnownError) -> JsonValue:
    return {
        "status": known.status,
        "code": known.code,
        "kind": known.kind,
        "may_be_charged": known.accepted,
    }


def _given(name: str, value: JsonValue) -> Mapping[str, JsonValue]:
    return {} if value is None else {name: value}
