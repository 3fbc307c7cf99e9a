"""Who calls, and what the caller may do: host, API key and its scopes."""

from ratecard.emulate.exchange import Call, Reply
from ratecard.emulate.problems import problem
from ratecard.emulate.world import World
from ratecard.spec import AuthScheme


def check_host(world: World, call: Call) -> Reply | None:
    """Refuse another Host header than the documented one, where the docs ask for one."""
    host = world.spec.provider.host_header
    if host is None or call.headers.get("host") == host:
        return None
    said = f"the Host header must be {host}"
    return problem(world, call, "invalid_request", said, when="wrong_host")


def check_key(world: World, call: Call) -> Reply | None:
    """Refuse a call without the right key, or with one that lacks the operation's scope."""
    scheme = call.operation.auth_scheme
    if scheme is None:
        return None
    key = call.key = _sent_key(scheme, call)
    if key == world.settings.key:
        return None
    if key is None:
        said = "the API key is missing"
        return problem(world, call, "authentication", said, when="missing_key")
    scope = key.removeprefix(f"{world.settings.key}.")
    if scope == key or scope not in _scopes(world):
        return problem(world, call, "authentication", "the API key is wrong", when="wrong_key")
    if call.endpoint.scope in (None, scope):
        return None
    said = f"the API key lacks the scope {call.endpoint.scope}"
    return problem(world, call, "permission", said, when="missing_scope")


def _sent_key(scheme: AuthScheme, call: Call) -> str | None:
    """The key as sent, None where there is none or its prefix is wrong."""
    if scheme.location == "query":
        return call.query.get(scheme.name)
    value = call.headers.get(scheme.name.lower(), "")
    key = value.removeprefix(scheme.prefix)
    return key if key and value.startswith(scheme.prefix) else None


def _scopes(world: World) -> set[str]:
    return {each.scope for each in world.spec.endpoints if each.scope is not None}
