"""Bodies of answers: the printed example where there is one, else a sample of the schema."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ratecard.emulate.exchange import Call
from ratecard.emulate.places import put
from ratecard.spec import JsonValue as SpecValue
from ratecard_runtime.json_value import JsonValue

if TYPE_CHECKING:
    from ratecard.emulate.world import World


def answer(_: "World", call: Call, pinned: Mapping[str, JsonValue] | None = None) -> JsonValue:
    """A body that the operation's answer schema accepts, with values put at dotted places.

    `pinned` maps places such as `data[].id` to values.
    """
    body = base_answer(call)
    for place, value in (pinned or {}).items():
        body = put(body, place, value)
    return body


def base_answer(call: Call) -> JsonValue:
    """A fresh copy of the printed answer of the operation, else of a sample of its schema."""
    return copied(call.operation.template)


def copied(value: JsonValue) -> JsonValue:
    """A copy that may be changed, with all within it."""
    if isinstance(value, dict):
        return {key: copied(each) for key, each in value.items()}
    return [copied(each) for each in value] if isinstance(value, list) else value


def plain(value: SpecValue) -> JsonValue:
    """A value of a spec as JSON is in Python: lists, dictionaries and floats."""
    if isinstance(value, Mapping):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    if value is None or isinstance(value, bool | int | str):
        return value
    return float(value)
