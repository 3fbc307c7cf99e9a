"""What jobs make: a thing in the lists where the docs say that it is found."""

from typing import TYPE_CHECKING

from ratecard.emulate.jobs import Job

if TYPE_CHECKING:
    from ratecard.emulate.world import World


def note_job(world: "World", job: Job) -> None:
    """Add a job that has ended to the lists of what its operation makes."""
    for collection in world.resources.makers.get(job.operation, ()):
        _, told = world.job_answers.status(job, world.clock.now())
        values = told if isinstance(told, dict) else {}
        world.resources.make(collection, {"model": job.item, **job.arguments, **values}, job.id)
