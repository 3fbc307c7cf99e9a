"""The OpenAPI 3.1 document of a provider, made from its contract."""

from collections.abc import Iterable, Mapping

from ratecard.contract import Contract, Schema, components, contracts
from ratecard.escape.data import json_text
from ratecard.export.examples import Examples
from ratecard.export.facts import model_facts, provider_facts
from ratecard.export.operations import operation, operation_ids, tag_of
from ratecard.export.security import security_schemes
from ratecard.export.sharing import Operation, Paths, share_errors
from ratecard.export.webhooks import webhooks
from ratecard.spec import JsonValue, Spec


def openapi_document(spec: Spec) -> Mapping[str, JsonValue]:
    """All that the spec says of the wire, with prices and money under `x-ratecard`."""
    provider = spec.provider
    found = tuple(contracts(spec))
    named = components(spec)
    sent = webhooks(spec)
    paths, shared = share_errors(_paths(spec, found, named))
    return {
        "openapi": "3.1.0",
        "info": {
            "title": provider.name,
            "version": provider.version,
            "summary": provider.summary,
            "description": _description(spec),
        },
        "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
        "servers": ({"url": provider.base_url},),
        "tags": tuple({"name": tag} for tag in _tags(found)),
        "paths": paths,
        **({"webhooks": sent} if sent else {}),
        "components": {
            "schemas": {**named, **model_facts(spec, named)},
            "responses": shared,
            "securitySchemes": security_schemes(provider),
        },
        "x-ratecard": provider_facts(spec),
    }


def openapi_text(spec: Spec) -> str:
    """The document as JSON, the same for the same spec."""
    return json_text(openapi_document(spec), indent=1) + "\n"


def _description(spec: Spec) -> str:
    pages = ", ".join(f"{page.title} ({page.checked})" for page in spec.provider.docs)
    return f"Written by hand from the provider's docs: {pages}. Not made by the provider."


def _tags(found: Iterable[Contract]) -> tuple[str, ...]:
    tags = (tag_of(contract.endpoint) for contract in found)
    return tuple(dict.fromkeys(tag for tag in tags if tag))


def _paths(spec: Spec, found: tuple[Contract, ...], named: Mapping[str, Schema]) -> Paths:
    ids, examples = operation_ids(found), Examples(named)
    paths: dict[str, dict[str, Operation]] = {}
    for contract in found:
        method = contract.endpoint.method.lower()
        item = paths.setdefault(contract.path, {})
        item[method] = operation(spec, contract, ids, examples)
    return paths
