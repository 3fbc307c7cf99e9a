"""The steps that every call passes in order; the first that replies ends it."""

from collections.abc import Callable

from ratecard.emulate.authentication import check_host, check_key
from ratecard.emulate.crud import check_thing
from ratecard.emulate.decode import decode_body
from ratecard.emulate.exchange import Call, Reply
from ratecard.emulate.handle import handle
from ratecard.emulate.plans import check_plan, check_sizes
from ratecard.emulate.repeats import check_repeat, remember_answer
from ratecard.emulate.throttle import check_concurrency, check_rate, tell_limits
from ratecard.emulate.uploads import check_assets, check_uploads
from ratecard.emulate.validate import check_body, check_parameters
from ratecard.emulate.world import World

Step = Callable[[World, Call], Reply | None]
"""Reply to end the call, or None to let it through to the next step."""

After = Callable[[World, Call, Reply], Reply]
"""Sees every reply of an operation on its way out: to add headers, or to remember it."""

STEPS: tuple[Step, ...] = (
    check_host,
    check_key,
    check_rate,
    check_plan,
    check_parameters,
    decode_body,
    check_body,
    check_sizes,
    check_thing,
    check_uploads,
    check_assets,
    check_repeat,
    check_concurrency,
)
AFTER: tuple[After, ...] = (remember_answer, tell_limits)


def reply_to(world: World, call: Call) -> Reply:
    """Run the steps, then the operation, and return what the client gets."""
    reply = _refused(world, call) or handle(world, call)
    for after in AFTER:
        reply = after(world, call, reply)
    return reply


def _refused(world: World, call: Call) -> Reply | None:
    for step in STEPS:
        if (reply := step(world, call)) is not None:
            return reply
    return None
