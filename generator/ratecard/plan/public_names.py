"""Every public name of a package, so that a rename is a decision and no accident."""

from collections.abc import Iterable, Iterator, Mapping

from ratecard.plan.groups import Group
from ratecard.plan.methods import Method
from ratecard.plan.schemas import ModelsSchema


def public_names(
    client: str,
    groups: Iterable[Group],
    client_methods: Iterable[Method],
    schema: ModelsSchema,
    calculators: Iterable[str],
) -> tuple[str, ...]:
    """Classes, methods with their arguments, models with their fields, and calculators, sorted.

    A method is written as `client.videos.kling_2_6`, its argument as
    `client.videos.kling_2_6(duration)`, a field of a model as `models.Kling26.duration`.
    """
    names = {client, f"Async{client}", *(f"quote.{name}" for name in calculators)}
    names.update(_method_names("client", client_methods))
    for group in groups:
        names.add(f"client.{group.path}")
        methods = (*group.models, *group.answering, *group.operations)
        names.update(_method_names(f"client.{group.path}", methods))
    names.update(_model_names(schema))
    return tuple(sorted(names))


def _method_names(owner: str, methods: Iterable[Method]) -> Iterator[str]:
    for method in methods:
        yield f"{owner}.{method.name}"
        yield from (f"{owner}.{method.name}({each.name})" for each in method.arguments)


def _model_names(schema: ModelsSchema) -> Iterator[str]:
    definitions = schema.schema["$defs"]
    for name, definition in definitions.items() if isinstance(definitions, Mapping) else ():
        yield f"models.{name}"
        fields = definition.get("properties") if isinstance(definition, Mapping) else None
        for field in fields if isinstance(fields, Mapping) else ():
            own = schema.python_names.get(f"{name}.{field}")
            yield f"models.{name}.{own or schema.python_names.get(field, field)}"
