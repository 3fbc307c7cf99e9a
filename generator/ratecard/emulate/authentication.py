"""Who calls: the API key where the operation's auth scheme puts it."""

from ratecard.emulate.exchange import Call, Reply
from ratecard.emulate.problems import problem
from ratecard.emulate.world import World
from ratecard.spec import AuthScheme


def check_key(world: World, call: Call) -> Reply | None:
    """Refuse a call without the right key; public operations need none."""
    scheme = next((s for s in world.spec.provider.auth if s.id == call.endpoint.auth), None)
    if scheme is None:
        return None
    call.key = sent_key(scheme, call)
    if call.key == world.settings.key:
        return None
    said = "the API key is wrong" if call.key else "the API key is missing"
    return problem(world, call, "authentication", said)


def sent_key(scheme: AuthScheme, call: Call) -> str | None:
    """The key as sent, None where there is none or its prefix is wrong."""
    if scheme.location == "query":
        return call.query.get(scheme.name)
    value = call.headers.get(scheme.name.lower())
    if value is None or not value.startswith(scheme.prefix):
        return None
    return value.removeprefix(scheme.prefix).strip()
