"""Submission: from an accepted call to its jobs, what they will make and when they end."""

from collections.abc import Mapping
from math import inf
from typing import TYPE_CHECKING

from ratecard.emulate.arguments import Reader, Sent, Understood
from ratecard.emulate.charges import Price, charge, price_of, refused
from ratecard.emulate.exchange import Call, Reply, json_reply
from ratecard.emulate.job_forms import printed_answers, printed_id
from ratecard.emulate.jobs import MOST_RESULTS, Job, ends_of_parts
from ratecard.emulate.media import media_type_of, suffix_of
from ratecard.emulate.webhooks.expect import expect_end
from ratecard.spec import Endpoint, JobProfile, Model, Polling, Spec
from ratecard_runtime.json_value import JsonValue

if TYPE_CHECKING:
    from ratecard.emulate.world import World

_TYPE_OF_KIND: Mapping[str, str] = {
    "image": "image/png",
    "video": "video/mp4",
    "audio": "audio/mpeg",
    "3d": "model/gltf-binary",
}
_FORMAT_WORDS = ("output_format", "format", "response_format")
_SHARE_OF_FIRST_LOOK = 1.5
"""A job takes so many times the wait before the first look: a client sees it run, then done."""


class Submitter:
    """Starts the jobs of one operation."""

    def __init__(self, spec: Spec, endpoint: Endpoint, profile: JobProfile) -> None:
        """Read from the spec what is the same for all calls."""
        self._spec = spec
        self._endpoint = endpoint
        self._profile = profile
        self._reader = Reader(spec, endpoint)
        self._printed = printed_id(spec, endpoint.id, profile.job_id)
        self._printed_part = self._id_of_part()
        self._as_list = _is_list(spec, endpoint)

    def __call__(self, world: "World", call: Call) -> Reply:
        """Price the call, charge it and start its jobs, or refuse it."""
        understood = self._reader.read(sent_of(call))
        price = price_of(self._spec, understood, world.identifiers)
        if (refusal := refused(world, call, price)) is not None:
            return refusal
        jobs = self._jobs(world, call, understood, price)
        entry = charge(world, call, understood.item, price, jobs[0].id)
        for job in jobs:
            job.charge, job.sharers = entry, len(jobs)
            for part in job.parts:
                world.jobs.add(part)
            world.jobs.add(job)
            expect_end(world, call, job)
        body = world.job_answers.submission(jobs, as_list=self._as_list)
        return json_reply(success_status(call), body)

    def _jobs(
        self, world: "World", call: Call, understood: Understood, price: Price
    ) -> tuple[Job, ...]:
        profile = self._profile
        several = min(price.things, MOST_RESULTS) if profile.many else 1
        jobs = tuple(self._job(world, call, understood, profile) for _ in range(several))
        results = 1 if profile.many else price.things
        for job in jobs:
            if profile.parts is not None:
                job.parts = self._parts(world, call, job, min(price.things, MOST_RESULTS))
            elif job.result_type != "application/zip":
                job.results = _addresses(call, job, results if _has_list(profile) else 1)
        return jobs

    def _job(self, world: "World", call: Call, understood: Understood, profile: JobProfile) -> Job:
        now = world.clock.now()
        number = world.identifiers.number("job")
        outcome = call.outcome
        stuck = outcome is not None and outcome.state == "stuck"
        job = Job(
            id=world.identifiers.new(
                profile.id, self._printed if profile is self._profile else self._printed_part
            ),
            number=number,
            operation=self._endpoint.id,
            profile=profile,
            item=understood.item,
            model=understood.model,
            arguments=understood.arguments,
            submitted_at=now,
            ends_at=inf if stuck else now + self._seconds(world, profile.polling),
            result_type=self._result_type(understood, profile),
        )
        job.results = _addresses(call, job, 1)
        if outcome is not None and outcome.state != "stuck":
            job.outcome = outcome.state
            job.message = outcome.message
        return job

    def _parts(self, world: "World", call: Call, whole: Job, count: int) -> tuple[Job, ...]:
        """The jobs that one job consists of; each has its own entry of the list that was given."""
        profile = self._part_profile()
        lists = [each for each in whole.arguments.values() if isinstance(each, list)]
        own = next((each for each in lists if len(each) == count), list[JsonValue]())
        made: list[Job] = []
        for index in range(count):
            entry = own[index] if index < len(own) else None
            arguments = {**whole.arguments, **(entry if isinstance(entry, dict) else {})}
            understood = Understood(item=whole.item, model=whole.model, arguments=arguments)
            part = self._job(world, call, understood, profile)
            part.whole = whole
            made.append(part)
        for part, end in zip(made, ends_of_parts(whole.outcome, count), strict=True):
            part.outcome = end or part.outcome
        return tuple(made)

    def _id_of_part(self) -> str | None:
        parts = self._profile.parts
        if parts is None:
            return None
        places = tuple(f"{parts.items}[].{place}" for place in self._part_profile().job_id)
        return printed_id(self._spec, self._endpoint.id, places)

    def _part_profile(self) -> JobProfile:
        """The profile of the job's parts, its own where it has none."""
        parts = self._profile.parts
        if parts is None:
            return self._profile
        return next(each for each in self._spec.provider.jobs if each.id == parts.profile)

    def _seconds(self, world: "World", polling: Polling) -> float:
        if world.settings.job_seconds is not None:
            return world.settings.job_seconds
        return float(str(polling.initial)) * _SHARE_OF_FIRST_LOOK

    def _result_type(self, understood: Understood, profile: JobProfile) -> str:
        model: Model | None = understood.model
        stated = model.result_type if model is not None else None
        if stated or profile.result_type:
            return stated or profile.result_type or ""
        for word in _FORMAT_WORDS:
            if found := media_type_of(str(understood.arguments.get(word, ""))):
                return found
        kind = model.kind if model is not None else self._kind_of_group()
        return _TYPE_OF_KIND.get(kind, _TYPE_OF_KIND["image"])

    def _kind_of_group(self) -> str:
        """The kind whose group on the client holds the operation."""
        group = self._endpoint.python.partition(".")[0]
        groups = self._spec.provider.groups
        return next((kind for kind, name in groups.items() if name == group), "")


def sent_of(call: Call) -> Sent:
    """The parts of a call as a reader takes them."""
    files = {each.field: each.filename for each in call.uploads}
    return Sent(body=call.body, query=call.query, path=call.path, headers=call.headers, files=files)


def success_status(call: Call) -> int:
    """The status that the docs give to an accepted call."""
    return min((each.status for each in call.contract.answers if each.status < 300), default=200)


def _addresses(call: Call, job: Job, count: int) -> tuple[str, ...]:
    suffix = suffix_of(job.result_type)
    numbers = range(min(count, MOST_RESULTS))
    return tuple(f"{call.origin}/_results/{job.id}/{number}.{suffix}" for number in numbers)


def _has_list(profile: JobProfile) -> bool:
    return any("[]" in place for place in profile.result_urls[:1])


def _is_list(spec: Spec, endpoint: Endpoint) -> bool:
    """Whether the docs print the accepted call's answer as a list."""
    return endpoint.unwrap and any(
        isinstance(each.body, tuple) for each in printed_answers(spec, endpoint.id)
    )
