"""Arguments of an operation held to what the docs allow, before the network.

The words are those with which Pydantic's request classes refuse the arguments of models.
"""

import operator
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import TypeAlias

from ratecard_runtime.description.operations import Argument, Operation
from ratecard_runtime.facts import Problem
from ratecard_runtime.given import not_allowed, one_of
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.request.expected import EXPECTED
from ratecard_runtime.request.plain import is_array, is_object, is_same
from ratecard_runtime.request.session import Session
from ratecard_runtime.suggestions import hint

_Number: TypeAlias = int | float | Decimal
_Limits: TypeAlias = tuple[tuple[str, Callable[[_Number, _Number], bool], str, str], ...]
_KINDS = {
    "array": "list_type",
    "boolean": "bool_type",
    "integer": "int_type",
    "number": "float_type",
    "object": "dict_type",
    "string": "string_type",
}
_NUMBER_LIMITS: _Limits = (
    ("minimum", operator.ge, "greater_than_equal", "ge"),
    ("exclusiveMinimum", operator.gt, "greater_than", "gt"),
    ("maximum", operator.le, "less_than_equal", "le"),
    ("exclusiveMaximum", operator.lt, "less_than", "lt"),
)
_TEXT_LIMITS: _Limits = (
    ("minLength", operator.ge, "string_too_short", "min_length"),
    ("maxLength", operator.le, "string_too_long", "max_length"),
)
_LIST_LIMITS: _Limits = (
    ("minItems", operator.ge, "too_short", "min_length"),
    ("maxItems", operator.le, "too_long", "max_length"),
)


def refused_arguments(
    session: Session, operation: Operation[object], given: Mapping[str, object]
) -> Iterator[Problem]:
    """Yield what is wrong with each of the arguments `given`, at most one problem a value."""
    for name, described in operation.parameters.items():
        if name not in given:
            if isinstance(described, Argument) and described.required:
                yield Problem(parameter=name, message="is required")
            continue
        choice = _refused_choice(session, operation, name, given[name])
        if choice is not None:
            yield choice
        elif isinstance(described, Argument):
            yield from _faults(session, operation.id, name, described.schema, given[name])


def _refused_choice(
    session: Session, operation: Operation[object], name: str, value: object
) -> Problem | None:
    allowed = operation.choices.get(name)
    is_open = name == operation.model_parameter and session.allow_unknown_models
    if allowed is None or is_open or any(is_same(value, each) for each in allowed):
        return None
    words = f"{value!r} is not allowed; {hint(str(value), map(str, allowed))}"
    return Problem(parameter=name, message=words, given=value, allowed=allowed)


def _faults(
    session: Session, what: str, name: str, schema: Mapping[str, JsonValue], value: object
) -> Iterator[Problem]:
    """Yield what keeps `value`, which stands at `name`, from fitting a JSON Schema."""
    reference, listed = schema.get("$ref"), schema.get("enum")
    words = _fault(schema, value)
    if isinstance(listed, list) and not any(is_same(value, each) for each in listed):
        message = not_allowed(value, one_of(listed))
        yield Problem(parameter=name, message=message, given=value, allowed=tuple(listed))
    elif words:
        yield Problem(parameter=name, message=not_allowed(value, words), given=value)
    elif isinstance(reference, str):
        yield from _faults_of_object(session, what, name, reference, value)
    items = schema.get("items")
    if not words and isinstance(items, dict) and is_array(value):
        for index, item in enumerate(value):
            yield from _faults(session, what, f"{name}[{index}]", items, item)


def _faults_of_object(
    session: Session, what: str, name: str, class_name: str, value: object
) -> Iterator[Problem]:
    from pydantic import BaseModel

    from ratecard_runtime.request.validation import model_class, nested_problems

    if is_object(value):
        fields = {str(key): item for key, item in value.items()}
        model = model_class(session.provider.models, class_name)
        yield from nested_problems(what, name, model, fields)
    elif not isinstance(value, BaseModel):
        words = not_allowed(value, EXPECTED["dict_type"])
        yield Problem(parameter=name, message=words, given=value)


def _fault(schema: Mapping[str, JsonValue], value: object) -> str:
    """Return what is expected instead of `value`; nothing where it fits, its parts left out."""
    stated = schema.get("type")
    kinds = [str(each) for each in (stated if isinstance(stated, list) else [stated]) if each]
    if kinds and not any(_is_a(kind, value) for kind in kinds):
        return " or ".join(EXPECTED[_KINDS[kind]] for kind in kinds if kind in _KINDS)
    match value:
        case bool():
            return ""
        case int() | float() | Decimal():
            return _beyond(_NUMBER_LIMITS, schema, value)
        case str():
            return _beyond(_TEXT_LIMITS, schema, len(value))
        case _ if is_array(value):
            return _beyond(_LIST_LIMITS, schema, len(value))
        case _:
            return ""


def _is_a(kind: str, value: object) -> bool:
    match kind:
        case "array":
            return is_array(value)
        case "boolean":
            return isinstance(value, bool)
        case "integer":
            return isinstance(value, int) and not isinstance(value, bool)
        case "number":
            return isinstance(value, int | float | Decimal) and not isinstance(value, bool)
        case "object":
            return is_object(value) or hasattr(value, "model_dump")
        case "string":
            return isinstance(value, str)
        case _:
            return True


def _beyond(limits: _Limits, schema: Mapping[str, JsonValue], size: _Number) -> str:
    for keyword, fits, fault, context in limits:
        limit = schema.get(keyword)
        if isinstance(limit, int | float) and not fits(size, limit):
            return EXPECTED[fault].format(**{context: limit})
    return ""
