"""The steps that hold calls to the limits, and the headers that tell how they stand."""

from dataclasses import replace
from math import ceil, isfinite

from ratecard.emulate.exchange import Call, Header, Reply
from ratecard.emulate.problems import problem
from ratecard.emulate.world import World
from ratecard.spec import Limit

_RETRY_AFTER = "retry-after"


def check_rate(world: World, call: Call) -> Reply | None:
    """Refuse a call that comes too often."""
    if not world.settings.limits:
        return None
    wait = world.limits.take(call.endpoint.id, call.key, world.clock.now())
    if wait is None:
        return None
    seconds = max(1, ceil(wait))
    said = f"too many calls; try again in {seconds} s"
    return problem(world, call, "rate_limited", said, headers=_retry_after(world, seconds))


def check_concurrency(world: World, call: Call) -> Reply | None:
    """Refuse a job while as many as the plan allows are unfinished."""
    if not world.settings.limits:
        return None
    for limit in world.limits.concurrent.get(call.endpoint.id, ()):
        unfinished = world.jobs.unfinished(limit.operations)
        if limit.concurrent is not None and unfinished >= limit.concurrent:
            said = f"{unfinished} jobs are unfinished, and {limit.concurrent} may be"
            headers = _until_an_end(world, limit)
            return problem(world, call, "rate_limited", said, headers=headers)
    return None


def tell_limits(world: World, call: Call, reply: Reply) -> Reply:
    """Add the documented headers that tell how the limits stand."""
    names = world.spec.provider.limit_headers
    if names is None or not world.settings.limits:
        return reply
    if names.sent == "refused" and reply.status != 429:
        return reply
    standing = world.limits.standing(call.endpoint.id, call.key, world.clock.now())
    if standing is None:
        return reply
    values = (
        (names.limit, standing.limit),
        (names.remaining, standing.remaining),
        (names.reset, ceil(standing.reset)),
    )
    told = tuple((name.lower(), str(value)) for name, value in values if name)
    return replace(reply, headers=(*reply.headers, *told))


def _until_an_end(world: World, limit: Limit) -> tuple[Header, ...]:
    """How long until the first of the unfinished jobs ends, where the docs tell it."""
    names = world.spec.provider.limit_headers
    if names is None or names.retry_after is None:
        return ()
    now = world.clock.now()
    ends = [
        job.ends_at - now
        for job in world.jobs
        if job.state == "pending" and job.operation in limit.operations and isfinite(job.ends_at)
    ]
    return _retry_after(world, max(1, ceil(min(ends, default=1))))


def _retry_after(world: World, seconds: int) -> tuple[Header, ...]:
    names = world.spec.provider.limit_headers
    name = names.retry_after if names and names.retry_after else _RETRY_AFTER
    return ((name.lower(), str(seconds)),)
