"""What the emulator serves beside the provider's API: uploads, and the results of jobs.

Neither asks for a key: results lie on hosts that must never see one.
"""

from collections.abc import Mapping
from urllib.parse import unquote, urlsplit

from ratecard.emulate.exchange import Reply
from ratecard.emulate.files import FOLDER
from ratecard.emulate.jobs import Job
from ratecard.emulate.media import media_file, media_type_of, shade_of
from ratecard.emulate.served import served, served_result
from ratecard.emulate.world import World

RESULTS_FOLDER = "/_results/"
"""The path under which results lie: `/_results/<job id>/<number>.<suffix>`."""

_DAY = 86400


def serve_file(world: World, path: str, headers: Mapping[str, str]) -> Reply | None:
    """The file at a path as sent, None where there is none; `headers` may ask for a range."""
    if path.startswith(FOLDER):
        kept = world.files.find(unquote(path.removeprefix(FOLDER)))
        return served(world.files.content(kept), kept.media_type, headers) if kept else None
    if path.startswith(RESULTS_FOLDER):
        return _result(world, path, headers)
    return None


def _result(world: World, path: str, headers: Mapping[str, str]) -> Reply | None:
    """The result of a job; of a call that was answered at once where no job has the id."""
    owner, _, file = unquote(path.removeprefix(RESULTS_FOLDER)).rpartition("/")
    number = file.partition(".")[0]
    if not owner or not number.isdecimal():
        return None
    job = world.jobs.find(owner)
    if job is None:
        media_type = media_type_of(path)
        if media_type is None:
            return None
        return served(media_file(media_type, shade_of(path)), media_type, headers)
    if job.state not in ("succeeded", "partial"):
        return None
    if path not in (urlsplit(each).path for each in job.results):
        return None
    if _is_over(world, job):
        said = b"This result is no longer kept.\n"
        return Reply(status=410, headers=(("content-type", "text/plain"),), content=said)
    return served_result(job, int(number), headers)


def _is_over(world: World, job: Job) -> bool:
    """Whether the result of a job has been kept for as long as the docs promise."""
    days = [
        limit.days
        for limit in world.spec.provider.held_limits
        if limit.days is not None and job.operation in limit.operations
    ]
    ended = job.ended_at
    return bool(days) and ended is not None and world.clock.now() > ended + min(days) * _DAY
