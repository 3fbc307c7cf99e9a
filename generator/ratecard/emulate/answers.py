"""Bodies of answers: the printed example where there is one, else a sample of the schema."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ratecard.emulate.exchange import Call
from ratecard.emulate.places import put
from ratecard.emulate.sample import sample
from ratecard.spec import JsonValue as SpecValue
from ratecard.spec import ResponseExample, Spec
from ratecard_runtime.json_value import JsonValue

if TYPE_CHECKING:
    from ratecard.emulate.world import World


def answer(world: "World", call: Call, pinned: Mapping[str, JsonValue] | None = None) -> JsonValue:
    """A body that the operation's answer schema accepts, with values put at dotted places.

    `pinned` maps places such as `data[].id` to values.
    """
    body = base_answer(world.spec, call.endpoint.id)
    for place, value in (pinned or {}).items():
        body = put(body, place, value)
    return body


def base_answer(spec: Spec, operation: str) -> JsonValue:
    """A fresh copy of the printed answer of an operation, else a sample of its schema."""
    if (printed := _printed(spec, operation)) is not None:
        return plain(printed.body)
    endpoint = next(each for each in spec.endpoints if each.id == operation)
    if endpoint.response is None:
        return {}
    return sample(plain(endpoint.response), plain(spec.types))


def _printed(spec: Spec, operation: str) -> ResponseExample | None:
    for each in spec.examples:
        if isinstance(each, ResponseExample) and each.operation == operation and each.status < 300:
            return each
    return None


def plain(value: SpecValue) -> JsonValue:
    """A value of a spec as JSON is in Python: lists, dictionaries and floats."""
    if isinstance(value, Mapping):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    if value is None or isinstance(value, bool | int | str):
        return value
    return float(value)
