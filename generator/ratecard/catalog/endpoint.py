"""The catalog entry of one endpoint."""

from collections.abc import Iterator

from ratecard.catalog.parameter import parameter_entry
from ratecard.spec import Endpoint, Field, JsonValue, Provider, Spec


def endpoint_entry(endpoint: Endpoint, spec: Spec) -> JsonValue:
    """All that the catalog says about one operation; base_url + path is its URL."""
    return {
        "method": endpoint.method,
        "path": endpoint.path,
        "auth": _auth_kind(endpoint, spec.provider),
        "tier": endpoint.tier,
        "effect": endpoint.effect,
        "python": f"client.{endpoint.python}",
        "parameters": tuple(parameter_entry(field, spec) for field in _fields(endpoint, spec)),
    }


def _auth_kind(endpoint: Endpoint, provider: Provider) -> str:
    if endpoint.auth is None:
        return "public"
    for scheme in provider.auth:
        if scheme.id == endpoint.auth:
            if scheme.location == "query":
                return "query"
            return "bearer" if scheme.prefix.strip().lower() == "bearer" else scheme.id
    return endpoint.auth


def _fields(endpoint: Endpoint, spec: Spec) -> Iterator[Field]:
    yield from endpoint.parameters
    if endpoint.effect != "paid":
        return
    # Fields that are given once to the client are documented fields of every paid call.
    documented = {field.sends[0].to for field in endpoint.parameters}
    for client_field in spec.provider.client_fields:
        if client_field.field.sends[0].to not in documented:
            yield client_field.field
