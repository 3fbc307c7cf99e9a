"""What a test asks of an emulator and makes it do; the control port and `ratecard.testing` use it.

Everything here runs in the emulator's own thread.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import get_args

from ratecard.emulate.faults.parse import Entry, plan_of
from ratecard.emulate.jobs import Job
from ratecard.emulate.world import World
from ratecard.spec import JobState
from ratecard_runtime.json_value import JsonValue

ENDS: Mapping[str, JobState] = {state: state for state in get_args(JobState) if state != "pending"}
"""The states in which a job may end, by name."""


class SteeringError(Exception):
    """What was asked for makes no sense; the message is one line."""


def advance(world: World, seconds: float) -> None:
    """Move the virtual clock forward, with all that falls due on the way."""
    if not 0 <= seconds < 10**10:
        raise SteeringError(f"the clock goes forward only, by seconds: {seconds:g} is not allowed")
    world.clock.advance(seconds)


def finish_jobs(world: World) -> None:
    """End every running job at once, as it was going to end."""
    world.jobs.end_all()


def end_job(world: World, job_id: str, state: str) -> Job:
    """End one running job at once in a state. Raises SteeringError."""
    chosen = ENDS.get(state)
    if chosen is None:
        raise SteeringError(f"state is one of {', '.join(ENDS)}, not {state!r}")
    job = world.jobs.find(job_id)
    if job is None:
        raise SteeringError(f"there is no job {job_id!r}")
    if job.state != "pending":
        raise SteeringError(f"the job {job_id} has ended already: {job.state}")
    world.jobs.end(job, chosen)
    return job


def put_faults(world: World, entries: Iterable[Entry]) -> None:
    """Follow another fault plan from now on. Raises FaultPlanError."""
    world.faults.put(plan_of(world.spec, entries))


def ledger_view(world: World) -> JsonValue:
    """The balance, counts and sums of all entries, and the last entries."""
    return {
        "balance": format(world.ledger.balance, "f"),
        "counts": {str(kind): count for kind, count in world.ledger.counts.items()},
        "sums": {kind: format(amount, "f") for kind, amount in world.ledger.sums.items()},
        "entries": [entry.to_json() for entry in world.ledger],
    }


def jobs_view(world: World) -> JsonValue:
    """How many jobs there were, and those that are kept."""
    return {"total": world.jobs.total, "jobs": [job.to_json() for job in world.jobs]}


def requests_view(world: World) -> JsonValue:
    """How many requests there were, counts of calls by operation, and the last requests."""
    log = world.log
    return {
        "total": log.total,
        "counts": dict[str, JsonValue](log.counts),
        "requests": [asdict(each) for each in log.last],
    }


def clock_view(world: World) -> JsonValue:
    """The virtual time, and when something falls due next, in seconds since 1970."""
    return {"now": world.clock.now(), "next": world.clock.next_due()}


def faults_view(world: World) -> JsonValue:
    """The fault plan that is followed, and how often each fault happened."""
    return [{**each} for each in world.faults.listing()]


def webhooks_view(world: World) -> JsonValue:
    """The webhooks that were sent, that wait, or that were refused."""
    return [{**each} for each in world.webhooks.listing()]


def elsewhere_view(world: World) -> JsonValue:
    """The last requests to addresses that are no operations, and whether one carried the key."""
    return [asdict(each) for each in world.elsewhere.visits]
