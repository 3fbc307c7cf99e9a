"""The steps that answer a call whose idempotency key was used before."""

from hashlib import blake2b

from ratecard.emulate.exchange import Call, Reply
from ratecard.emulate.idempotency import Name
from ratecard.emulate.problems import problem
from ratecard.emulate.world import World
from ratecard.spec import Idempotency

_HOUR = 3600


def check_repeat(world: World, call: Call) -> Reply | None:
    """Answer a call whose key was used before: again, or with a refusal."""
    stated = call.endpoint.idempotency
    name = _name(call, stated)
    if stated is None or name is None:
        return None
    first = world.idempotency.find(name, world.clock.now())
    if first is None:
        return None
    if first.asked != _asked(call):
        said = f"the {stated.header} was used for another request"
        return problem(world, call, "conflict", said)
    match stated.repeat:
        case "replay":
            return first.reply
        case "reject":
            said = f"the {stated.header} was used before"
            return problem(world, call, "conflict", said)


def remember_answer(world: World, call: Call, reply: Reply) -> Reply:
    """Remember the answer to an accepted call by its key, so that a repeat costs nothing."""
    stated = call.endpoint.idempotency
    name = _name(call, stated)
    if stated is not None and name is not None and 200 <= reply.status < 300:
        until = world.clock.now() + stated.hours * _HOUR
        world.idempotency.keep(name, asked=_asked(call), reply=reply, until=until)
    return reply


def _name(call: Call, stated: Idempotency | None) -> Name | None:
    if stated is None:
        return None
    key = call.headers.get(stated.header.lower())
    return (call.endpoint.id, call.key, key) if key else None


def _asked(call: Call) -> bytes:
    """A digest of all that the call asks for: two requests that differ have another one.

    A form is taken apart first, for the text between its parts is another one in each request.
    """
    digest = blake2b(b"" if call.uploads else call.raw, digest_size=16)
    form = call.body if call.uploads else None
    digest.update(repr((sorted(call.path.items()), sorted(call.query.items()), form)).encode())
    for upload in call.uploads:
        digest.update(upload.content)
    return digest.digest()
