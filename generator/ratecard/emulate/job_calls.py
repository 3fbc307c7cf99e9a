"""Calls about jobs: submit, look, read the result, download, stop."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from ratecard.emulate.exchange import Call, Reply, json_reply
from ratecard.emulate.jobs import Job
from ratecard.emulate.media import media_type_of, suffix_of
from ratecard.emulate.operation import Handler
from ratecard.emulate.problems import problem
from ratecard.emulate.served import served_result
from ratecard.emulate.submission import Submitter, success_status
from ratecard.emulate.uploads import file_by_name
from ratecard.spec import Endpoint, JobProfile, JsonScalar, Place, Spec
from ratecard_runtime.json_value import JsonValue

if TYPE_CHECKING:
    from ratecard.emulate.world import World

JobHandler = Callable[["World", Call, Job], Reply]
Role = Callable[[JobProfile], str | None]
"""The operation of a profile that does something with its jobs."""


def job_chooser(spec: Spec, endpoint: Endpoint) -> Handler | None:
    """The handler of an operation that starts jobs or is about one; None for every other."""
    profiles = spec.provider.jobs
    for profile in profiles:
        if endpoint.job == profile.id:
            return Submitter(spec, endpoint, profile)
    for profile in profiles:
        if profile.status_operation == endpoint.id:
            downloads = profile.download is not None
            handler = _status_or_file if downloads else _status
            return _about(endpoint, profile.status_parameter, _status_of, handler)
        if profile.result_operation == endpoint.id:
            if endpoint.response_bytes:
                return _by_file_name(endpoint, profile)
            return _about(endpoint, profile.status_parameter, _result_of, _result)
        if profile.cancel_operation == endpoint.id and profile.cancel_parameter is not None:
            return _about(endpoint, profile.cancel_parameter, _cancel_of, _cancel)
    return None


def _about(endpoint: Endpoint, parameter: str, role: Role, handler: JobHandler) -> Handler:
    """A handler of calls that name a job, which has to have a profile with this operation."""
    place = _place(endpoint, parameter)

    def handle(world: "World", call: Call) -> Reply:
        job_id = _value(call, place)
        job = world.jobs.find(job_id)
        if job is None or role(job.profile) != endpoint.id:
            return problem(world, call, "not_found", f"there is no job {job_id!r}")
        return handler(world, call, job)

    return handle


def _status_of(profile: JobProfile) -> str | None:
    return profile.status_operation


def _result_of(profile: JobProfile) -> str | None:
    return profile.result_operation


def _cancel_of(profile: JobProfile) -> str | None:
    return profile.cancel_operation


def _status(world: "World", call: Call, job: Job) -> Reply:  # noqa: ARG001
    status, body = world.job_answers.status(job, world.clock.now())
    return json_reply(status, body)


def _status_or_file(world: "World", call: Call, job: Job) -> Reply:
    wanted = job.profile.download or {}
    asked = all(call.query.get(name) == _text(value) for name, value in wanted.items())
    if asked and job.state in ("succeeded", "partial"):
        return served_result(job, 0, call.headers)
    return _status(world, call, job)


def _result(world: "World", call: Call, job: Job) -> Reply:
    if job.state not in ("succeeded", "partial"):
        return problem(world, call, "not_found", f"the job {job.id} has no result")
    return json_reply(success_status(call), world.job_answers.result(job))


def _cancel(world: "World", call: Call, job: Job) -> Reply:
    world.jobs.end(job, "cancelled")
    _, body = world.job_answers.status(job, world.clock.now())
    return json_reply(success_status(call), body)


def _by_file_name(endpoint: Endpoint, profile: JobProfile) -> Handler:
    """A handler of downloads by the file name that the job's status told."""
    place = _place(endpoint, next(iter(profile.result_values), profile.status_parameter))

    def handle(world: "World", call: Call) -> Reply:
        name = _value(call, place)
        stem, _, suffix = name.rpartition(".")
        job = world.jobs.find(stem)
        found = job is not None and job.profile.result_operation == endpoint.id
        if job is None or not found or job.state not in ("succeeded", "partial"):
            said = f"there is no file {name!r}"
            return file_by_name(world, call, name) or problem(world, call, "not_found", said)
        if job.result_type != media_type_of(suffix) and suffix != suffix_of(job.result_type):
            return problem(world, call, "not_found", f"there is no file {name!r}")
        return served_result(job, 0, call.headers)

    return handle


def _place(endpoint: Endpoint, parameter: str) -> Place:
    field = next(each for each in endpoint.parameters if each.name == parameter)
    return field.sends[0].to


def _value(call: Call, place: Place) -> str:
    """The text at a place of the request, empty where there is none."""
    parts: dict[str, JsonValue] = {
        "path": dict[str, JsonValue](call.path),
        "query": dict[str, JsonValue](call.query),
        "body": call.body,
    }
    node = parts.get(place.location)
    for key in place.keys:
        node = node.get(key) if isinstance(node, dict) else None
    return node if isinstance(node, str) else ""


def _text(value: JsonScalar) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
