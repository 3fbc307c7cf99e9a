"""Members: what the clients and each of their groups hold, by name."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from ratecard.names import python_name
from ratecard.plan.annotations import Names, hidden_names
from ratecard.spec import Model, Spec


def hidden_in(spec: Spec) -> Mapping[str, Names]:
    """How the class at each path writes names that its members hide; the client is at `""`."""
    members: dict[str, set[str]] = defaultdict(set)
    for path in _methods(spec):
        while path:
            path, _, name = path.rpartition(".")
            members[path].add(name)
    return {path: hidden_names(names) for path, names in members.items()}


def group_path(spec: Spec, model: Model) -> str:
    """The group that holds the method of a model."""
    return spec.provider.groups[model.kind]


def model_name(model: Model) -> str:
    """The method's name on its group."""
    return model.python.rpartition(".")[2] if model.python else python_name(model.id)


def _methods(spec: Spec) -> Iterator[str]:
    yield from (each.python for each in spec.endpoints)
    yield from (
        f"{group_path(spec, model)}.{model_name(model)}" for model in spec.models if model.operation
    )
