"""Jobs: what was started, how far it has come by the clock, and how it ended."""

from collections import Counter, deque
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from math import isfinite

from ratecard.emulate.clock import Clock
from ratecard.emulate.ledger import Entry
from ratecard.spec import JobProfile, JobState, Model
from ratecard_runtime.json_value import JsonValue

MOST_RESULTS = 100
"""Files of one job, however many are asked for."""

_KEPT = 10_000
_WHY: Mapping[JobState, str] = {
    "failed": "the emulator made this job fail",
    "partial": "the emulator made a part of this job fail",
    "cancelled": "this job was cancelled",
}


@dataclass(slots=True, kw_only=True, eq=False)
class Job:
    """One job. Moments are in seconds since 1970, on the virtual clock.

    `arguments` are those of the call by Python name; `told` are the same by their names on the
    wire, once an answer needed them. `outcome` is how the job will end, `message` why, if a plan
    says it, `state` how it stands. `charge` is the ledger's entry for the call, which `sharers`
    jobs have in common; a job that is a part of another, its `whole`, has none of its own.
    `results` are the addresses of the files that it makes, of media type `result_type`.
    """

    id: str
    number: int
    operation: str
    profile: JobProfile
    item: str
    model: Model | None = None
    arguments: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue])
    submitted_at: float
    ends_at: float
    ended_at: float | None = None
    outcome: JobState = "succeeded"
    message: str = ""
    state: JobState = "pending"
    charge: Entry | None = None
    sharers: int = 1
    refunded: Entry | None = None
    whole: "Job | None" = None
    parts: "tuple[Job, ...]" = ()
    result_type: str = "image/png"
    results: tuple[str, ...] = ()
    told: Mapping[str, JsonValue] | None = None

    def elapsed(self, now: float) -> float:
        """The share of its time that a running job has behind it, from 0 to just below 1."""
        length = self.ends_at - self.submitted_at
        return min(max(0.0, (now - self.submitted_at) / length), 0.999) if length > 0 else 0.999

    @property
    def why(self) -> str:
        """Why the job has not ended as it should, in words."""
        return self.message or _WHY.get(self.state, _WHY["failed"])

    def to_json(self) -> dict[str, JsonValue]:
        """The job as JSON data."""
        return {
            "id": self.id,
            "number": self.number,
            "operation": self.operation,
            "item": self.item,
            "state": self.state,
            "submitted_at": self.submitted_at,
            "ends_at": self.ends_at if isfinite(self.ends_at) else None,
            "ended_at": self.ended_at,
            "entry": self.charge.number if self.charge else None,
            "parts": [part.id for part in self.parts],
            "results": list(self.results),
        }


Listener = Callable[[Job], None]


class Jobs:
    """All jobs that run, and the last ten thousand that have ended."""

    def __init__(self, clock: Clock) -> None:
        """Start with none. `listeners` are told of each job when it ends, in order."""
        self.listeners: list[Listener] = []
        self.total = 0
        self._clock = clock
        self._jobs: dict[str, Job] = {}
        self._ended: deque[str] = deque()
        self._unfinished: Counter[str] = Counter()

    def __iter__(self) -> Iterator[Job]:
        """The jobs that are kept, the oldest first."""
        return iter(self._jobs.values())

    def find(self, job_id: str) -> Job | None:
        """The job with this id, None where there is none or it is forgotten."""
        return self._jobs.get(job_id)

    def unfinished(self, operations: Collection[str]) -> int:
        """How many jobs that these operations started have not ended."""
        return sum(self._unfinished[each] for each in operations)

    def add(self, job: Job) -> None:
        """Start a job; it ends by itself when its time is over."""
        self.total += 1
        self._jobs[job.id] = job
        self._unfinished[job.operation] += 1
        if isfinite(job.ends_at):
            self._clock.at(job.ends_at, partial(self._end_on_time, job))

    def end(self, job: Job, state: JobState | None = None) -> None:
        """End a running job now, as planned or in `state`; one that has ended stays as it is.

        Of a partial one, half of the files are there.
        """
        if job.state != "pending":
            return
        for part, its_end in zip(job.parts, ends_of_parts(state, len(job.parts)), strict=True):
            self.end(part, its_end)
        job.state = state or _outcome(job)
        job.ended_at = self._clock.now()
        if job.state == "partial":
            job.results = job.results[: max(1, len(job.results) // 2)]
        self._unfinished[job.operation] -= 1
        self._forget_old(job)
        for listener in self.listeners:
            listener(job)

    def end_all(self) -> None:
        """End every running job at once, as planned."""
        for job in [each for each in self._jobs.values() if each.state == "pending"]:
            self.end(job)

    def forget(self, job: Job) -> None:
        """Drop a job, which the provider then no longer knows."""
        self.end(job, "cancelled")
        self._jobs.pop(job.id, None)

    def _end_on_time(self, job: Job) -> None:
        if self._jobs.get(job.id) is job:
            self.end(job)

    def _forget_old(self, job: Job) -> None:
        self._ended.append(job.id)
        if len(self._ended) > _KEPT:
            self._jobs.pop(self._ended.popleft(), None)


def ends_of_parts(state: JobState | None, count: int) -> tuple[JobState | None, ...]:
    """How the parts of a job end that ends in `state`; of a partial one the last part fails."""
    if state != "partial" or count == 0:
        return (state,) * count
    well: list[JobState] = ["succeeded"]
    return (*well * (count - 1), "failed")


def _outcome(job: Job) -> JobState:
    """How a job ends: as planned; one with parts as they did."""
    if job.outcome != "succeeded" or not job.parts:
        return job.outcome
    first = job.parts[0].state
    return first if all(part.state == first for part in job.parts) else "partial"
