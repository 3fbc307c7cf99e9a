"""What a deprecated model or operation says, in its docstring and in the warning at a call."""

from ratecard.spec import Endpoint, Model, Spec


def model_deprecation(model: Model) -> str | None:
    """The sentence about a deprecated model: since when, and what to use."""
    if model.deprecated is None:
        return None
    return _sentence(model.name, model.deprecated.since, model.deprecated.use)


def operation_deprecation(spec: Spec, endpoint: Endpoint) -> str | None:
    """The same about an operation; both are called as their methods are."""
    if endpoint.deprecated is None:
        return None
    methods = {each.id: each.python for each in spec.endpoints}
    since, use = endpoint.deprecated.since, endpoint.deprecated.use
    return _sentence(endpoint.python, since, methods[use] if use else None)


def _sentence(name: str, since: str | None, use: str | None) -> str:
    dated = f" since {since}" if since else ""
    successor = f"; use {use}" if use else ""
    return f"{name} is deprecated{dated}{successor}."
