"""Arguments of operations are held to what the docs allow, before anything is sent."""

import pytest
from tests.runtime.sample import models
from tests.runtime.sessions import body_of, session

from ratecard_runtime import errors
from ratecard_runtime.description.operations import Argument, Operation
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.request.prepare import prepare_call, prepare_known

SHOT: dict[str, object] = {"prompt": "a", "lengthSeconds": 5}


def _operation(schema: dict[str, JsonValue]) -> Operation[object]:
    argument = Argument("body.value", schema, required=True)
    return Operation("edit", "POST", "/v1/edit", effect="free", parameters={"value": argument})


@pytest.mark.parametrize(
    ("schema", "wrong", "words"),
    [
        ({"type": "integer"}, "5", "value: '5' is not allowed; expected a whole number"),
        ({"type": "integer"}, True, "value: True is not allowed; expected a whole number"),
        ({"type": "integer"}, 5.5, "value: 5.5 is not allowed; expected a whole number"),
        ({"type": "number"}, "1", "value: '1' is not allowed; expected a number"),
        ({"type": "boolean"}, 1, "value: 1 is not allowed; expected true or false"),
        ({"type": "string"}, 7, "value: 7 is not allowed; expected text"),
        ({"type": "object"}, "{}", "value: '{}' is not allowed; expected an object"),
        ({"type": "array"}, "a", "value: 'a' is not allowed; expected a list"),
        ({"type": ["integer", "string"]}, 0.5, "0.5 is not allowed; expected a whole number or t"),
        ({"minimum": 100}, 99, "value: 99 is not allowed; expected 100 or more"),
        ({"maximum": 50000}, 50001, "value: 50001 is not allowed; expected 50000 or less"),
        ({"exclusiveMinimum": 0}, 0, "value: 0 is not allowed; expected more than 0"),
        ({"exclusiveMaximum": 1}, 1.0, "value: 1.0 is not allowed; expected less than 1"),
        ({"minLength": 2}, "a", "value: 'a' is not allowed; expected at least 2 characters"),
        ({"maxLength": 2}, "abc", "value: 'abc' is not allowed; expected at most 2 characters"),
        ({"minItems": 1}, [], "value: [] is not allowed; expected at least 1 items"),
        ({"maxItems": 1}, [1, 2], "value: [1, 2] is not allowed; expected at most 1 items"),
        ({"enum": [1, 2]}, True, "value: True is not allowed; expected 1 or 2"),
        (
            {"type": "array", "items": {"type": "integer"}},
            [1, "b"],
            "value[1]: 'b' is not allowed; expected a whole number",
        ),
        ({"$ref": "Shot"}, 5, "value: 5 is not allowed; expected an object"),
        (
            {"$ref": "Shot"},
            {"prompt": "a", "lengthSeconds": "long"},
            "value.seconds: 'long' is not allowed; expected a whole number",
        ),
        ({"$ref": "Shot"}, {"lengthSeconds": 5}, "value.prompt: is required"),
        ({"$ref": "Shot"}, {**SHOT, "seconds": 5}, "value.seconds: is no argument of edit"),
        ({}, None, "edit: value: is required"),
    ],
)
def test_what_the_docs_do_not_allow_is_refused(
    schema: dict[str, JsonValue], wrong: object, words: str
) -> None:
    """In the words that refuse the arguments of models."""
    with pytest.raises(errors.InvalidRequest) as caught:
        prepare_call(session(), _operation(schema), {"value": wrong})
    assert words in str(caught.value)


@pytest.mark.parametrize(
    ("schema", "value", "sent"),
    [
        ({"type": "integer", "minimum": 100, "maximum": 50000}, 100, 100),
        ({"type": "integer", "minimum": 100, "maximum": 50000}, 50000, 50000),
        ({"type": "number"}, 3, 3),
        ({"type": ["integer", "string"]}, "auto", "auto"),
        ({"type": "string", "maxLength": 3}, "äöü", "äöü"),
        ({"type": "array", "items": {"type": "string"}}, ("a", "b"), ["a", "b"]),
        ({"$ref": "Shot"}, SHOT, SHOT),
        ({"$ref": "Shot"}, models.Shot.model_validate(SHOT), SHOT),
    ],
)
def test_what_the_docs_allow_is_sent(
    schema: dict[str, JsonValue], value: object, sent: object
) -> None:
    """Up to the limits, and nested objects as dicts or as instances of their class."""
    request = prepare_call(session(), _operation(schema), {"value": value})
    assert body_of(request) == {"value": sent}


def test_what_the_provider_gave_is_sent_back_as_it_came() -> None:
    """A cursor or an id of a type that the docs do not state must not end a listing or a wait."""
    request = prepare_known(session(), _operation({"type": "integer"}), {"value": "a-1"})
    assert body_of(request) == {"value": "a-1"}
