"""The value that a call returns: bytes, a response model, or JSON as it came."""

from collections.abc import Sequence
from typing import TypeVar, cast

from ratecard_runtime.answer.answer import Answer
from ratecard_runtime.answer.verdict import malformed
from ratecard_runtime.description.operations import Operation
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.request.session import Session

Value = TypeVar("Value")


def decode(session: Session, operation: Operation[Value], answer: Answer) -> Value:
    """Return the value of a successful answer, of the type that the operation states.

    Raises `MalformedResponse` where the answer is not what the docs say.
    """
    return cast(Value, _decoded(session, operation, answer))


def decode_items(
    session: Session, operation: Operation[Value], answer: Answer, items: Sequence[JsonValue]
) -> tuple[Value, ...]:
    """Return the items of a page, each of the type that the operation states.

    Raises `MalformedResponse` where one is not what the docs say.
    """
    return tuple(cast(Value, _of_model(session, operation, answer, item)) for item in items)


def _decoded(session: Session, operation: Operation[object], answer: Answer) -> object:
    if operation.bytes_answer:
        return answer.response.content
    body = answer.bare() if operation.unwrap else answer.body
    return _of_model(session, operation, answer, body)


def _of_model(
    session: Session, operation: Operation[object], answer: Answer, body: JsonValue
) -> object:
    if not operation.response:
        return body
    from pydantic import ValidationError

    from ratecard_runtime.request.validation import model_class

    model = model_class(session.provider.models, operation.response)
    try:
        return model.model_validate(body)
    except ValidationError as error:
        fault = error.errors(include_url=False, include_input=False, include_context=False)[0]
        place = ".".join(map(str, fault["loc"]))
    raise malformed(session, operation, answer, f"{fault['msg']} at {place or 'the top'}")
