"""Arguments of a model checked by its Pydantic request class; faults told in our own words."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache
from importlib import import_module
from types import UnionType
from typing import Annotated, Literal, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from ratecard_runtime.errors import InvalidRequest
from ratecard_runtime.facts import Problem
from ratecard_runtime.forks import ForkLock
from ratecard_runtime.given import not_allowed, one_of
from ratecard_runtime.request.expected import EXPECTED
from ratecard_runtime.suggestions import hint

_BUILDING = ForkLock()


@lru_cache(maxsize=4096)
def model_class(module: str, name: str) -> type[BaseModel]:
    """Return the class `name` of a package's models, built and ready to validate.

    Building is put off until here and done by one thread at a time.
    """
    found: object = getattr(import_module(module), name)
    if not (isinstance(found, type) and issubclass(found, BaseModel)):
        raise TypeError(f"{module}.{name} is no Pydantic model")
    with _BUILDING.held:
        found.model_rebuild()
    return found


def checked_request(
    item: str, model: type[BaseModel], request: object, arguments: Mapping[str, object]
) -> BaseModel:
    """Return the request to send: `request` itself, or one made of `arguments`.

    Raises `InvalidRequest` where both are given or a value is not allowed.
    """
    if request is None:
        return _validated(item, model, arguments)
    if arguments:
        names = ", ".join(arguments)
        raise _refused(item, names, f"give either a {model.__name__} or keywords, not both")
    if not isinstance(request, model):
        wanted = f"expected a {model.__name__}, or keywords; not a {type(request).__name__}"
        raise _refused(item, "request", wanted)
    return request


def nested_problems(
    item: str, parameter: str, model: type[BaseModel], value: Mapping[str, object]
) -> tuple[Problem, ...]:
    """Return what is wrong with an object inside an argument, which has the names of the wire."""
    try:
        model.model_validate(value, by_alias=True, by_name=False)
    except ValidationError as error:
        return tuple(
            replace(each, parameter=f"{parameter}.{each.parameter}")
            for each in _problems(item, model, error)
        )
    return ()


def _validated(item: str, model: type[BaseModel], arguments: Mapping[str, object]) -> BaseModel:
    try:
        return model.model_validate(arguments)
    except ValidationError as error:
        problems = tuple(_problems(item, model, error))
    raise InvalidRequest(item, problems)


def _problems(item: str, model: type[BaseModel], error: ValidationError) -> Iterator[Problem]:
    seen: set[str] = set()
    for fault in error.errors(include_url=False):
        name = _python_name(model, str(fault["loc"][0])) if fault["loc"] else ""
        parameter = name + "".join(map(_step, fault["loc"][1:]))
        if parameter in seen:
            continue
        seen.add(parameter)
        given: object = fault["input"]
        allowed = literal_values(model, name) if len(fault["loc"]) == 1 else ()
        match fault["type"]:
            case "missing":
                yield Problem(parameter=parameter, message="is required")
            case "extra_forbidden":
                words = f"is no argument of {item}; {hint(name, model.model_fields)}"
                yield Problem(parameter=parameter, message=words, given=given)
            case _:
                words = not_allowed(given, _expected(fault, allowed))
                yield Problem(parameter=parameter, message=words, given=given, allowed=allowed)


def _expected(fault: ErrorDetails, allowed: tuple[object, ...]) -> str:
    if allowed:
        return one_of(allowed)
    context = fault.get("ctx", {})
    words = EXPECTED.get(fault["type"])
    return words.format(**context) if words else str(context.get("expected", fault["msg"]))


def literal_values(model: type[BaseModel], name: str) -> tuple[object, ...]:
    """Return the values that the annotation of a field lists, empty where it lists none."""
    field = model.model_fields.get(name)
    return tuple(_literals(field.annotation)) if field else ()


def _literals(annotation: object) -> Iterator[object]:
    origin = get_origin(annotation)
    if origin is Literal:
        yield from get_args(annotation)
    elif origin in (Union, UnionType, Annotated):
        for part in get_args(annotation):
            yield from _literals(part)


def _python_name(model: type[BaseModel], name: str) -> str:
    for python, field in model.model_fields.items():
        if name in (python, field.alias):
            return python
    return name


def _step(step: int | str) -> str:
    return f"[{step}]" if isinstance(step, int) else f".{step}"


def _refused(item: str, parameter: str, message: str) -> InvalidRequest:
    return InvalidRequest(item, (Problem(parameter=parameter, message=message),))
