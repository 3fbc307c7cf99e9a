"""Bodies: from bytes to JSON, or to form fields and uploads, by the media type sent."""

import json
import math
from typing import NoReturn
from urllib.parse import parse_qsl

from ratecard.emulate.exchange import Call, Reply
from ratecard.emulate.forms import gathered
from ratecard.emulate.multipart import MultipartError, parse_multipart
from ratecard.emulate.problems import problem
from ratecard.emulate.world import World
from ratecard_runtime.json_value import JsonValue

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
PARTS = "multipart/form-data"


def decode_body(world: World, call: Call) -> Reply | None:
    """Fill `call.body` and `call.uploads`; refuse bytes that are not what they are said to be.

    An operation that takes no body ignores the one that it gets.
    """
    taken = [body.media_type for body in call.contract.bodies]
    if not taken or not call.raw:
        return None
    sent, parameters = media_type_of(call.headers.get("content-type", taken[0]))
    if sent not in taken:
        said = f"the body is {sent or 'of no type'}, and must be {' or '.join(taken)}"
        return problem(world, call, "unsupported_media", said)
    try:
        match sent:
            case "multipart/form-data":
                call.body, call.uploads = parse_multipart(call.raw, parameters.get("boundary", ""))
            case "application/x-www-form-urlencoded":
                call.body = gathered(parse_qsl(call.raw.decode(), keep_blank_values=True))
            case _:
                call.body = parse_json(call.raw)
    except (MultipartError, ValueError, RecursionError):
        said = "the body is not JSON" if sent == JSON else f"the body is not {sent}"
        return problem(world, call, "invalid_request", said, when="not_json")
    return None


def media_type_of(header: str) -> tuple[str, dict[str, str]]:
    """The media type of a Content-Type header, in small letters, and its parameters."""
    media_type, *rest = header.split(";")
    parameters: dict[str, str] = {}
    for each in rest:
        name, _, value = each.partition("=")
        parameters[name.strip().lower()] = value.strip().strip('"')
    return media_type.strip().lower(), parameters


def parse_json(raw: bytes) -> JsonValue:
    """JSON that can be said again: its numbers are finite and its texts have no half characters.

    Raises ValueError, or RecursionError where it is nested too deep.
    """
    value: JsonValue = json.loads(raw, parse_constant=_refused, parse_float=_finite)
    if b"\\u" in raw:  # an escape may stand for half of a character
        json.dumps(value, ensure_ascii=False).encode()
    return value


def _refused(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")


def _finite(text: str) -> float:
    value = float(text)
    return value if math.isfinite(value) else _refused(text)
