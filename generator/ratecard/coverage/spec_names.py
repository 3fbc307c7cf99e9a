"""The names of a spec's parameters, headers and fields of answers, as they stand on the wire."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from ratecard.coverage.schemas import property_names
from ratecard.spec import (
    CostExample,
    Endpoint,
    Field,
    JsonValue,
    Model,
    Place,
    Provider,
    RequestExample,
    ResponseExample,
    Spec,
)

_KEY: Final = re.compile(r"\"([^\"]+)\"\s*:")
_PART: Final = re.compile(r"[^.\[\]]+")


def owned_fields(spec: Spec) -> Iterator[tuple[str, Field]]:
    """Yield every field of a model or operation with its owner."""
    for model in spec.models:
        yield from ((model.id, field) for field in model.fields)
    for endpoint in spec.endpoints:
        yield from ((endpoint.address, field) for field in endpoint.parameters)


def field_names(field: Field) -> Iterator[str]:
    """Yield the names by which docs may know a field: its own and those on the wire."""
    ends = (place.keys[-1] for place in _places(field) if place.keys)
    yield from dict.fromkeys((field.name, *ends))


def names_by_owner(spec: Spec) -> dict[str, frozenset[str]]:
    """Return the parameters that a call of each model, tool or operation takes."""
    found: dict[str, frozenset[str]] = {}
    for endpoint in spec.endpoints:
        shared = frozenset(_endpoint_names(endpoint, spec))
        models = [model for model in spec.models if model.operation == endpoint.id]
        own = {model.id: shared.union(_model_names(model)) for model in models}
        found |= own
        found[endpoint.address] = shared.union(*own.values())
    silent = [model for model in spec.models if model.operation is None]
    return found | {model.id: frozenset(_model_names(model)) for model in silent}


def all_names(spec: Spec) -> Iterator[str]:
    """Yield the names that belong to no single call: of types, answers, errors and jobs."""
    for schema in (*spec.types.values(), *(each.response for each in spec.endpoints)):
        yield from property_names(schema, spec.types)
    for _, field in owned_fields(spec):
        yield from (key for place in _places(field) for key in place.keys)
        yield from property_names(field.schema, spec.types)
    for model in spec.models:
        yield from (output.name for output in model.outputs)
    yield from _example_keys(spec)
    provider = spec.provider
    yield from (scheme.name for scheme in provider.auth)
    errors = provider.errors
    yield from errors.request_id_headers
    places = [*errors.code, *errors.message, *errors.required_credits, *errors.available_credits]
    for job in provider.jobs:
        places += [*job.job_id, *job.status, *job.result_urls, *job.failure_message]
        places += [*job.charged_credits, *(job.download or {}), job.status_parameter]
        places += [rule.has for rule in job.states if rule.has]
    places += _account_places(provider)
    for place in (*places, *(name for name, _ in errors.ok_when)):
        yield from _PART.findall(place)
    yield from _keys((*provider.plans, *provider.limits, provider.webhooks or {}))


def _account_places(provider: Provider) -> Iterator[str]:
    account = provider.account
    if account is None:
        return
    for balance in account.balances:
        yield from (*balance.credits, *balance.plan)
    for quote in account.quotes:
        yield from quote.credits
    if account.history is not None:
        history = account.history
        for places in (history.items, history.amount, history.kind, history.job, history.at):
            yield from places


def _endpoint_names(endpoint: Endpoint, spec: Spec) -> Iterator[str]:
    for field in (*endpoint.parameters, *(each.field for each in spec.provider.client_fields)):
        yield from _top_names(field)
    yield from re.findall(r"\{([^{}]*)\}", endpoint.path)
    if endpoint.model_place is not None:
        yield from endpoint.model_place.keys
    if endpoint.idempotency is not None:
        yield endpoint.idempotency.header
    if endpoint.paging is not None:
        paging = endpoint.paging
        parameters = (paging.parameter, paging.size_parameter)
        places = (*parameters, *paging.items, paging.next, paging.more)
        for place in places:
            yield from _PART.findall(place or "")
    yield from (scheme.name for scheme in spec.provider.auth if scheme.id == endpoint.auth)


def _model_names(model: Model) -> Iterator[str]:
    for field in model.fields:
        yield from _top_names(field)
    yield from model.server_sets
    for place, _ in model.constants:
        yield from place.keys


def _top_names(field: Field) -> Iterator[str]:
    """The names of a field, and of the object that holds it on the wire."""
    yield from field_names(field)
    yield from (place.keys[0] for place in _places(field) if place.keys)


def _places(field: Field) -> tuple[Place, ...]:
    return (*(send.to for send in field.sends), *field.also_accepted)


def _example_keys(spec: Spec) -> Iterator[str]:
    for example in spec.examples:
        match example:
            case RequestExample():
                yield from _keys((example.arguments, example.body))
            case ResponseExample():
                yield from _keys(example.body)
            case CostExample():
                yield from example.given


def _keys(value: JsonValue) -> Iterator[str]:
    """Yield every key of a value, those of JSON inside its texts among them."""
    match value:
        case Mapping():
            for key, inner in value.items():
                yield key
                yield from _keys(inner)
        case tuple():
            for inner in value:
                yield from _keys(inner)
        case str() if value.startswith(("{", "[")):
            yield from _KEY.findall(value)
        case _:
            return
