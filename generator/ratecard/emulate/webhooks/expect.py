"""Expecting: a call that starts a job may ask to be told when it ends; no I/O."""

from typing import TYPE_CHECKING

from ratecard.emulate.exchange import Call
from ratecard.emulate.faults.plan import WEBHOOKS, Delivery, DeliveryName
from ratecard.emulate.jobs import Job
from ratecard.emulate.webhooks.addresses import address_of, refusal_of
from ratecard.emulate.webhooks.messages import message_of
from ratecard.emulate.webhooks.outbox import Expectation

if TYPE_CHECKING:
    from ratecard.emulate.world import World


def expect_end(world: "World", call: Call, job: Job) -> None:
    """Note that a call wants to be told when `job` ends, if it does.

    Where the fault plan sends the delivery early, the job ends at once.
    """
    url = address_of(world.spec, call)
    if url is None:
        return
    if (reason := refusal_of(url)) is not None:
        world.webhooks.refuse(url, job.id, reason)
        return
    faults = world.faults.happening(WEBHOOKS) if world.faults.is_active else []
    names: tuple[DeliveryName, ...] = tuple(
        fault.act.how for fault in faults if isinstance(fault.act, Delivery)
    )
    world.webhooks.expected[job.id] = Expectation(url=url, request=call.body, faults=names)
    if "early" in names:
        world.jobs.end(job)


def tell_end(world: "World", job: Job) -> None:
    """Queue the delivery that tells the end of a job, if somebody waits for it."""
    expected = world.webhooks.expected.pop(job.id, None)
    if expected is None:
        return
    _, status = world.job_answers.status(job, world.clock.now())
    message = message_of(world.spec, job, status, expected.request)
    if message is None:
        reason = f"the docs name no event for a job of `{job.profile.id}` that {job.state}"
        world.webhooks.refuse(expected.url, job.id, reason)
        return
    world.webhooks.post(expected.url, job.id, message, expected.faults)
