"""Forms of answers about jobs: which of the printed answers is nearest to what is to be said."""

from collections.abc import Iterator
from typing import TypeAlias

from ratecard.emulate.answers import plain
from ratecard.emulate.bodies import Form, Properties, printed_form
from ratecard.emulate.item_names import ItemNames, item_names
from ratecard.emulate.job_states import state_in
from ratecard.emulate.jobs import Job
from ratecard.emulate.places import value_at
from ratecard.spec import Endpoint, JobProfile, JobState, ResponseExample, Spec
from ratecard_runtime.json_value import JsonValue

_Key: TypeAlias = tuple[str, str, str, JobState, int | None]


class JobForms:
    """The forms of one provider's answers about jobs, each made at its first use."""

    def __init__(self, spec: Spec) -> None:
        """Make nothing yet."""
        self.endpoints = {each.id: each for each in spec.endpoints}
        self._spec = spec
        self._forms: dict[_Key, tuple[Form, Form]] = {}
        self._names: dict[tuple[str, str], ItemNames] = {}
        self._prefixes: dict[str, str] = {}
        self._properties: dict[str, Properties] = {}

    def form(self, endpoint: Endpoint, job: Job, state: JobState, http_status: int | None) -> Form:
        """The form of an answer about a job in a state; None as HTTP status is any success."""
        return self._both(endpoint, job, state, http_status)[0]

    def entry(self, endpoint: Endpoint, job: Job, state: JobState, http_status: int | None) -> Form:
        """The form of an entry in the list of the job's parts."""
        return self._both(endpoint, job, state, http_status)[1]

    def names(self, job: Job) -> ItemNames:
        """The names of what the job's call may give."""
        key = (job.operation, job.item)
        if key not in self._names:
            operation = self.endpoints[job.operation]
            self._names[key] = item_names(self._spec, operation, job.model)
        return self._names[key]

    def properties(self, endpoint: Endpoint) -> Properties:
        """The documented properties of an operation's answer."""
        if endpoint.id not in self._properties:
            self._properties[endpoint.id] = Properties(self._spec, endpoint)
        return self._properties[endpoint.id]

    def _both(
        self, endpoint: Endpoint, job: Job, state: JobState, http_status: int | None
    ) -> tuple[Form, Form]:
        key = (endpoint.id, job.operation, job.item, state, http_status)
        if key not in self._forms:
            self._forms[key] = self._made(endpoint, job, state, http_status)
        return self._forms[key]

    def _made(
        self, endpoint: Endpoint, job: Job, state: JobState, http_status: int | None
    ) -> tuple[Form, Form]:
        printed = max(
            self._printed(endpoint, job, state, http_status),
            key=lambda each: (_reads_as(job.profile, each, state), len(str(each.body))),
            default=None,
        )
        names = self.names(job).every
        body = {} if printed is None else _body_of(printed)
        parts = job.profile.parts
        listed = value_at(body, (parts.items,)) if parts is not None else None
        entry = listed[0] if isinstance(listed, list) and listed else None
        properties = self.properties(endpoint)
        further = tuple(name for name in properties.names() if name in names)
        form = printed_form(body, names, further) if body else properties.form()
        return form, printed_form(entry if isinstance(entry, dict) else {}, names)

    def _printed(
        self, endpoint: Endpoint, job: Job, state: JobState, http_status: int | None
    ) -> Iterator[ResponseExample]:
        """The printed answers about jobs like this one; an error is one that reads as the state.

        Where jobs of several profiles have one operation, the ids tell whose an answer is.
        """
        profiles = self._spec.provider.jobs
        shared = sum(each.status_operation == endpoint.id for each in profiles) > 1
        for each in printed_answers(self._spec, endpoint.id):
            fits = each.status < 300 if http_status is None else each.status == http_status
            known = each.status < 400 or _reads_as(job.profile, each, state)
            prefix = _prefix(_id_of(job.profile, each))
            if fits and known and not (shared and prefix != self._prefix(job)):
                yield each

    def _prefix(self, job: Job) -> str:
        """How ids begin that the docs print for jobs of an operation."""
        if job.operation not in self._prefixes:
            printed = printed_id(self._spec, job.operation, job.profile.job_id)
            self._prefixes[job.operation] = _prefix(printed or "")
        return self._prefixes[job.operation]


def printed_answers(spec: Spec, operation: str) -> Iterator[ResponseExample]:
    """The printed answers of an operation."""
    for each in spec.examples:
        if isinstance(each, ResponseExample) and each.operation == operation:
            yield each


def printed_id(spec: Spec, operation: str, places: tuple[str, ...]) -> str | None:
    """An id that the docs print in the answer to a submission, None where they print none.

    One with a prefix is preferred: `vgen_abc123` says more than `...`.
    """
    bodies = (_body_of(each) for each in printed_answers(spec, operation) if each.status < 300)
    found = [each for body in bodies if isinstance(each := value_at(body, places), str)]
    return max(found, key=_likeness, default=None)


def _likeness(job_id: str) -> tuple[bool, int]:
    return "_" in job_id, -len(job_id)


def _reads_as(profile: JobProfile, example: ResponseExample, state: JobState) -> bool:
    return state_in(profile, example.status, _body_of(example)) == state


def _id_of(profile: JobProfile, example: ResponseExample) -> str:
    return str(value_at(_body_of(example), profile.job_id) or "")


def _prefix(job_id: str) -> str:
    return job_id.rpartition("_")[0]


def _body_of(example: ResponseExample) -> dict[str, JsonValue]:
    """The body of a printed answer, or its only entry where it is a list of one."""
    body = plain(example.body)
    if isinstance(body, list) and len(body) == 1:
        body = body[0]
    return body if isinstance(body, dict) else {}
