"""Groups: the modules that hold the methods of `client.videos` or `client.projects.shots`."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ratecard.escape import SpecText
from ratecard.names import class_name, python_name
from ratecard.plan.layout import imports
from ratecard.plan.methods import (
    Method,
    ModelMethod,
    OperationMethod,
    model_method,
    operation_method,
)
from ratecard.plan.readme import prices
from ratecard.spec import Model, Spec


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupProperty:
    """A group as a property of a client or of the group above it."""

    name: str
    class_name: str
    module: str
    documentation: SpecText


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupClass:
    """The class of a group in one shell."""

    name: str
    bases: str
    is_async: bool
    children: tuple[GroupProperty, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A group of methods, and the module `name` that holds it.

    `path` is how a caller reaches it. `models` are those that start jobs: they stand in the class
    `models_name`, which both shells share. `answering` are those whose call gives the answer.
    `typing_names` are what the module needs of `typing`.
    """

    name: str
    path: str
    models_name: str
    models: tuple[ModelMethod, ...]
    answering: tuple[ModelMethod, ...]
    operations: tuple[OperationMethod, ...]
    classes: tuple[GroupClass, ...]
    method_names: tuple[str, ...]
    typing_names: str
    imports: tuple[str, ...]

    @property
    def is_top(self) -> bool:
        """Whether the client itself has the group."""
        return "." not in self.path


def group_plans(spec: Spec, package: str) -> tuple[Group, ...]:
    """The groups of a provider, outer ones before what they hold."""
    models = _model_methods(spec)
    operations = _operation_methods(spec)
    paths = dict.fromkeys(
        outer for path in (*models, *operations) for outer in _with_outer_groups(path)
    )
    return tuple(
        _group(path, tuple(paths), models.get(path, []), operations.get(path, []), package)
        for path in paths
    )


def group_path(spec: Spec, model: Model) -> str:
    """The group that holds the method of a model."""
    return spec.provider.groups[model.kind]


def group_properties(
    groups: Iterable[str], package: str, *, is_async: bool
) -> tuple[GroupProperty, ...]:
    """Groups as properties of what holds them, in one shell."""
    return tuple(
        GroupProperty(
            name=path.rpartition(".")[2],
            class_name=_class_name(path, is_async=is_async),
            module=f"{package}.groups.{_module(path)}",
            documentation=SpecText(f"Methods for {path.rpartition('.')[2].replace('_', ' ')}."),
        )
        for path in groups
    )


def typing_names(methods: Sequence[Method], *, overloads: bool) -> str:
    """What a module with these methods imports from `typing`."""
    uses_literal = any("Literal[" in each for method in methods for each in method.typed)
    names = ["TYPE_CHECKING"]
    names += ["Literal"] if uses_literal else []
    names += ["overload"] if overloads else []
    return ", ".join(names)


def runtime_names(methods: Sequence[OperationMethod | ModelMethod]) -> dict[str, list[str]]:
    """What modules with methods that give these answers import of the runtime, by module."""
    text = " ".join(part for method in methods for part in (method.returns, *method.typed))
    return {"ratecard_runtime.json_value": ["JsonValue"] if "JsonValue" in text else []}


def _model_methods(spec: Spec) -> dict[str, list[ModelMethod]]:
    words = prices(spec)
    found: dict[str, list[ModelMethod]] = {}
    for model in spec.models:
        if model.operation:
            methods = found.setdefault(group_path(spec, model), [])
            methods.append(model_method(spec, model, words[model.id]))
    return found


def _operation_methods(spec: Spec) -> dict[str, list[OperationMethod]]:
    found: dict[str, list[OperationMethod]] = {}
    for endpoint in spec.endpoints:
        path = endpoint.python.rpartition(".")[0]
        if path:
            found.setdefault(path, []).append(operation_method(spec, endpoint))
    return found


def _with_outer_groups(path: str) -> list[str]:
    parts = path.split(".")
    return [".".join(parts[: length + 1]) for length in range(len(parts))]


def _group(
    path: str,
    paths: tuple[str, ...],
    models: list[ModelMethod],
    operations: list[OperationMethod],
    package: str,
) -> Group:
    children = [each for each in paths if each.rpartition(".")[0] == path]
    starting = [each for each in models if each.starts_job]
    answering = [each for each in models if not each.starts_job]
    base = _class_name(path, is_async=False)
    classes = tuple(
        GroupClass(
            name=_class_name(path, is_async=is_async),
            bases=_bases(base, starting, is_async=is_async),
            is_async=is_async,
            children=group_properties(children, package, is_async=is_async),
        )
        for is_async in (False, True)
    )
    return Group(
        name=_module(path),
        path=path,
        models_name=f"{base}Models",
        models=tuple(starting),
        answering=tuple(answering),
        operations=tuple(operations),
        classes=classes,
        method_names=tuple(each.name for each in (*models, *operations)),
        typing_names=typing_names([*models, *operations], overloads=bool(models)),
        imports=_imports(package, starting, [*answering, *operations], classes),
    )


def _imports(
    package: str,
    models: Sequence[ModelMethod],
    others: Sequence[OperationMethod | ModelMethod],
    classes: Sequence[GroupClass],
) -> tuple[str, ...]:
    starts_jobs = bool(models) or any(each.returns == "Job" for each in others)
    children: dict[str, list[str]] = {}
    for each in (child for shell in classes for child in shell.children):
        children.setdefault(each.module, []).append(each.class_name)
    shared = ["ModelMethods", "Submitted"] if models else []
    return imports(
        {
            package: ["_wire"],
            **children,
            "ratecard_runtime.async_client": ["AsyncJob"] if starts_jobs else [],
            "ratecard_runtime.groups": ["AsyncGroup", "SyncGroup", *shared],
            "ratecard_runtime.lazy": ["lazy_module"],
            "ratecard_runtime.sync_client": ["Job"] if starts_jobs else [],
            **runtime_names(others),
        }
    )


def _bases(base: str, models: Sequence[ModelMethod], *, is_async: bool) -> str:
    shell = "AsyncGroup" if is_async else "SyncGroup"
    submitted = "Coroutine[object, object, AsyncJob]" if is_async else "Job"
    return f"{shell}, {base}Models[{submitted}]" if models else shell


def _module(path: str) -> str:
    return python_name(path)


def _class_name(path: str, *, is_async: bool) -> str:
    return f"{'Async' if is_async else ''}{class_name(path)}"
