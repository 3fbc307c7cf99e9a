"""Real specs in which one operation is another."""

from collections.abc import Callable
from dataclasses import replace

from ratecard.load import load_provider
from ratecard.resources import specs_folder
from ratecard.spec import Endpoint, Field, Spec


def shipped(provider: str) -> Spec:
    """The spec of a provider as it is shipped."""
    spec = load_provider(specs_folder() / provider).spec
    assert spec is not None
    return spec


def with_operation(spec: Spec, operation: str, edit: Callable[[Endpoint], Endpoint]) -> Spec:
    """The spec with an edit of one operation that it has."""
    assert operation in {each.id for each in spec.endpoints}
    endpoints = (edit(each) if each.id == operation else each for each in spec.endpoints)
    return replace(spec, endpoints=tuple(endpoints))


def with_parameter(
    spec: Spec, operation: str, name: str, edit: Callable[[Field], Field | None]
) -> Spec:
    """The spec with an edit of one parameter that an operation has; None takes it away."""

    def edited(endpoint: Endpoint) -> Endpoint:
        assert name in {each.name for each in endpoint.parameters}
        fields = (edit(each) if each.name == name else each for each in endpoint.parameters)
        return replace(endpoint, parameters=tuple(each for each in fields if each is not None))

    return with_operation(spec, operation, edited)
