"""Groups: the modules that hold the methods of `client.videos` or `client.projects.shots`."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ratecard.escape import SpecText
from ratecard.names import class_name, python_name
from ratecard.plan.layout import imports, names_in
from ratecard.plan.members import group_path, hidden_in
from ratecard.plan.methods import (
    ModelMethod,
    OperationMethod,
    model_method,
    operation_method,
)
from ratecard.plan.readme import prices
from ratecard.spec import Spec

RUNTIME_NAMES = {
    "ratecard_runtime.aio.client": ("AsyncFileAnswer", "AsyncJob", "AsyncPager"),
    "ratecard_runtime.json_value": ("JsonValue",),
    "ratecard_runtime.sync.client": ("FileAnswer", "Job", "Pager"),
    "ratecard_runtime.request.upload": ("AssetInput", "FileInput"),
}
"""What signatures may name of the runtime, by module."""


STANDARD_NAMES = (
    ("collections.abc", ("Coroutine", "Mapping")),
    ("functools", ("cached_property",)),
    ("typing", ("TYPE_CHECKING", "Literal", "Self", "overload")),
)
"""What generated modules may need of the standard library."""


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

    `path` is how a caller reaches it. `models` are those that start a job: they stand in the class
    `models_name`, which both shells share. `answering` are those whose call gives the answer, or
    several jobs.
    `models_alias` is what the module calls the package's models, None where it names none.
    """

    name: str
    path: str
    models_name: str
    models: tuple[ModelMethod, ...]
    answering: tuple[ModelMethod, ...]
    operations: tuple[OperationMethod, ...]
    classes: tuple[GroupClass, ...]
    method_names: tuple[str, ...]
    models_alias: str | None
    standard_imports: tuple[str, ...]
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


def models_alias(uses: frozenset[str]) -> str | None:
    """What a module with these names calls the package's models; None where it needs none."""
    return next((name for name in ("models", "_models") if name in uses), None)


def names_used(methods: Iterable[ModelMethod | OperationMethod]) -> frozenset[str]:
    """The names in the signatures of methods."""
    return names_in(part for method in methods for part in _hints(method))


def _hints(method: ModelMethod | OperationMethod) -> Iterator[str]:
    yield from method.typed
    if isinstance(method, OperationMethod):
        yield from (method.returns, method.async_returns)
    else:
        yield method.request_class
        yield from () if method.is_shared else (method.returns, method.async_returns)


def standard_imports(uses: frozenset[str], *, more: Sequence[str]) -> tuple[str, ...]:
    """Import lines of the standard library for signatures that use these names, and for `more`."""
    wanted = {*uses, *more, *(["TYPE_CHECKING"] if models_alias(uses) else [])}
    lines = imports(
        {module: [name for name in names if name in wanted] for module, names in STANDARD_NAMES}
    )
    return (*(["import builtins"] if "builtins" in wanted else []), *lines)


def runtime_names(uses: frozenset[str]) -> dict[str, list[str]]:
    """What a module with these names imports of the runtime, by module."""
    return {
        module: [name for name in names if name in uses] for module, names in RUNTIME_NAMES.items()
    }


def _model_methods(spec: Spec) -> dict[str, list[ModelMethod]]:
    words, hidden = prices(spec), hidden_in(spec)
    found: dict[str, list[ModelMethod]] = {}
    for model in spec.models:
        if model.operation:
            path = group_path(spec, model)
            method = model_method(spec, model, words[model.id], hidden[path])
            found.setdefault(path, []).append(method)
    return found


def _operation_methods(spec: Spec) -> dict[str, list[OperationMethod]]:
    found: dict[str, list[OperationMethod]] = {}
    hidden = hidden_in(spec)
    for endpoint in spec.endpoints:
        path = endpoint.python.rpartition(".")[0]
        if path:
            method = operation_method(spec, endpoint, hidden[path])
            found.setdefault(path, []).append(method)
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
    starting = [each for each in models if each.is_shared]
    answering = [each for each in models if not each.is_shared]
    base = _class_name(path, is_async=False)
    uses = names_used([*models, *operations])
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
        models_alias=models_alias(uses),
        standard_imports=standard_imports(
            uses, more=("overload",) * bool(models) + ("Coroutine",) * bool(starting)
        ),
        imports=_imports(package, uses, classes, starts_jobs=bool(starting)),
    )


def _imports(
    package: str, uses: frozenset[str], classes: Sequence[GroupClass], *, starts_jobs: bool
) -> tuple[str, ...]:
    """Import lines of a module; `starts_jobs` says that it has models whose calls give jobs."""
    children: dict[str, list[str]] = {}
    for each in (child for shell in classes for child in shell.children):
        children.setdefault(each.module, []).append(each.class_name)
    shared = ["ModelMethods", "Submitted"] if starts_jobs else []
    return imports(
        {
            package: ["_wire"] if uses else [],
            **children,
            "ratecard_runtime.groups": ["AsyncGroup", "SyncGroup", *shared],
            "ratecard_runtime.lazy": ["lazy_module"] if models_alias(uses) else [],
            **runtime_names(uses | ({"Job", "AsyncJob"} if starts_jobs else set[str]())),
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
