"""The short form of the catalog, for people: one line per endpoint, model and tool."""

from collections.abc import Iterator
from dataclasses import dataclass

from ratecard.catalog.model import client_method
from ratecard.spec import Spec


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One thing that a provider offers; `python` is its method on the client."""

    kind: str
    item: str
    python: str | None


def listing(spec: Spec) -> Iterator[Listed]:
    """The endpoints with their effect, then the models and tools, in the order of the spec."""
    for endpoint in spec.endpoints:
        item = endpoint.address
        yield Listed(kind=endpoint.effect, item=item, python=f"client.{endpoint.python}")
    for model in spec.models:
        kind = f"{model.kind} tool" if model.is_tool else model.kind
        yield Listed(kind=kind, item=model.id, python=client_method(model, spec))
