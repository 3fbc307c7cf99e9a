"""What answers an operation: a role that the spec gives it, else a sample of its answer.

Each noun has a chooser, which looks at an endpoint once and gives its handler or None.
"""

from collections.abc import Callable
from typing import TypeAlias

from ratecard.emulate.account import account_chooser, paying
from ratecard.emulate.crud import remember_made, resource_chooser
from ratecard.emulate.direct import answer_directly
from ratecard.emulate.exchange import Call, Reply
from ratecard.emulate.job_calls import job_chooser
from ratecard.emulate.operation import Handler
from ratecard.emulate.uploads import file_chooser
from ratecard.emulate.world import World
from ratecard.spec import Endpoint, Spec

Chooser: TypeAlias = Callable[[Spec, Endpoint], Handler | None]
"""Looks at an endpoint once: its handler, or None where another noun answers."""

CHOOSERS: tuple[Chooser, ...] = (job_chooser, account_chooser, resource_chooser, file_chooser)
"""In order: jobs, account, quotes, files, resources. The sample comes last."""


def handle(world: World, call: Call) -> Reply:
    """Answer a call that every step let through."""
    reply = call.operation.handler(world, call)
    remember_made(world, call, reply)
    return reply


def handler_for(spec: Spec, endpoint: Endpoint) -> Handler:
    """The handler of an endpoint: that of the first chooser that has one, which charges too."""
    found = (choose(spec, endpoint) for choose in CHOOSERS)
    handler = next((each for each in found if each is not None), answer_directly)
    return paying(spec, endpoint, handler)
