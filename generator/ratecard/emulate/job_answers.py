"""Answers about jobs: to a submission, to a look at its state, and with its result."""

from fractions import Fraction

from ratecard.emulate.answers import plain
from ratecard.emulate.bodies import Facts, Properties
from ratecard.emulate.charges import number
from ratecard.emulate.job_forms import JobForms
from ratecard.emulate.job_parts import part_counts, part_entry
from ratecard.emulate.job_states import Look, counts, looks
from ratecard.emulate.jobs import Job
from ratecard.emulate.ledger import part_of
from ratecard.emulate.media import suffix_of
from ratecard.emulate.places import put, steps_of, value_at
from ratecard.spec import Endpoint, JobProfile, JobState, Spec
from ratecard_runtime.json_value import JsonValue

_DONE: frozenset[JobState] = frozenset({"succeeded", "partial"})
_TELLS_WHY: frozenset[JobState] = frozenset({"failed", "partial", "cancelled"})


class JobAnswers:
    """The answers about jobs of one provider; what the spec says is read once."""

    def __init__(self, spec: Spec) -> None:
        """Prepare nothing yet."""
        self._spec = spec
        self._forms = JobForms(spec)
        self._looks: dict[tuple[str, JobState], tuple[tuple[Look, ...], ...]] = {}
        self._counts = {each.id: counts(each) for each in spec.provider.jobs}

    def submission(self, jobs: tuple[Job, ...], *, as_list: bool) -> JsonValue:
        """The answer to the call that started these jobs; `as_list` is how the docs print it."""
        job = jobs[0]
        if job.profile.many:
            ids: list[JsonValue] = [each.id for each in jobs]
            return put({}, job.profile.job_id[0], ids)
        endpoint = self._described(job.operation)
        properties = self._forms.properties(endpoint)
        body: JsonValue = self._forms.form(endpoint, job, "pending", None)(self._facts(job))
        body = put(body, job.profile.job_id[0], job.id)
        for place, value in self._look(job, job.submitted_at).values.items():
            if endpoint.response is None or properties.has(place):
                body = put(body, place, value)
        for place, values in self._spec.provider.errors.ok_when:
            if properties.has(place):
                body = put(body, place, plain(values[0]))
        body = self._with_charge(body, job, properties)
        body = self._with_parts(body, job, endpoint, None, job.submitted_at)
        return [body] if as_list else body

    def status(self, job: Job, now: float) -> tuple[int, JsonValue]:
        """The HTTP status and the body that tell how a job stands."""
        profile = job.profile
        look = self._look(job, now)
        endpoint = self._forms.endpoints[profile.status_operation]
        properties = self._forms.properties(endpoint)
        form = self._forms.form(endpoint, job, job.state, look.http_status)
        body: JsonValue = form(self._facts(job))
        if _shows_id(job, endpoint, body, properties):
            body = put(body, profile.job_id[0], job.id)
        for place, value in look.values.items():
            body = put(body, place, value)
        body = self._with_charge(body, job, properties)
        if profile.parts is not None:
            return look.http_status, self._with_parts(body, job, endpoint, look.http_status, now)
        return look.http_status, _with_end(body, job, properties)

    def result(self, job: Job) -> JsonValue:
        """The answer of the operation that reads the result of a job that has ended well."""
        endpoint = self._forms.endpoints[job.profile.result_operation or job.operation]
        body = self._forms.form(endpoint, job, job.state, None)(self._facts(job))
        return _with_results(body, job.profile, job)

    def _described(self, operation: str) -> Endpoint:
        """The operation that the docs describe: what an alias stands for."""
        endpoint = self._forms.endpoints[operation]
        return self._forms.endpoints.get(endpoint.alias_of or "", endpoint)

    def _look(self, job: Job, now: float) -> Look:
        key = (job.profile.id, job.state)
        if key not in self._looks:
            self._looks[key] = looks(job.profile, job.state)
        ways = self._looks[key]
        share = job.elapsed(now) if job.state == "pending" and len(ways) > 1 else 0.0
        spellings = ways[int(share * len(ways))]
        return spellings[job.number % len(spellings)]

    def _facts(self, job: Job) -> Facts:
        if job.told is None:
            job.told = self._forms.names(job).told(job.arguments, job.model)
        return Facts(given=job.told, began_at=job.submitted_at, ended_at=job.ended_at)

    def _with_charge(self, body: JsonValue, job: Job, properties: Properties) -> JsonValue:
        """The body with the credits that the job cost, at the first place that the docs name."""
        for place in job.profile.charged_credits:
            named = properties.has(place) and place not in job.profile.assumed
            if named or value_at(body, (place,)) is not None:
                return put(body, place, _charged(job))
        return body

    def _with_parts(
        self, body: JsonValue, job: Job, endpoint: Endpoint, http_status: int | None, now: float
    ) -> JsonValue:
        """The body with the job's parts, and how many there are in each state."""
        parts = job.profile.parts
        if parts is None:
            return body
        properties = self._forms.properties(endpoint)
        form = self._forms.entry(endpoint, job, job.state, http_status)
        entries: list[JsonValue] = []
        for part in job.parts:
            entry = form(self._facts(part))
            look = self._look(part, now)
            told = part_entry(entry, part, job.profile, look, properties)
            entries.append(self._with_charge(told, part, properties))
        body = put(body, parts.items, entries)
        for place in parts.total:
            body = put(body, place, len(entries))
        for place, count in part_counts(job, self._counts[job.profile.id], now).items():
            body = put(body, place, count) if properties.has(place) else body
        return body


def _charged(job: Job) -> JsonValue:
    """The credits that a job cost, none where they came back; it may have but a share of them."""
    whole = job.whole or job
    if whole.charge is None or (
        job.state == "failed" and (whole.profile.refunded or whole.profile.refunded_codes)
    ):
        return 0
    shares = len(whole.parts) if job.whole else job.sharers
    return number(part_of(whole.charge.amount, Fraction(1, shares)))


def _shows_id(job: Job, endpoint: Endpoint, body: JsonValue, properties: Properties) -> bool:
    """Whether the answer to a look names the job: where the docs say so or say nothing."""
    place = job.profile.job_id[0]
    if job.profile.many:
        return False
    unknown = endpoint.response is None or place in job.profile.assumed
    return unknown or properties.has(place) or value_at(body, (place,)) is not None


def _with_end(body: JsonValue, job: Job, properties: Properties) -> JsonValue:
    """The body with the results or the reason of an end, and without those of another."""
    profile = job.profile
    if job.state in _DONE:
        if profile.result_operation is None:
            body = _with_results(body, profile, job)
        for places in profile.result_values.values():
            body = put(body, places[0], f"{job.id}.{suffix_of(job.result_type)}")
    else:
        body = _without(body, profile.result_urls, properties)
    if job.state not in _TELLS_WHY:
        return _without(body, (*profile.failure_message, *profile.failure_code), properties)
    if profile.failure_message:
        named = next(filter(properties.has, profile.failure_message), profile.failure_message[0])
        body = put(body, named, job.why)
    for place in profile.failure_code[:1]:
        code = next(iter(profile.refunded_codes), None) or properties.example(place)
        if value_at(body, (place,)) is None and code:
            body = put(body, place, code)
    return body


def _with_results(body: JsonValue, profile: JobProfile, job: Job) -> JsonValue:
    """The body with the addresses of the files, also at places beside the first in one list."""
    if not profile.result_urls or not job.results:
        return body
    first = profile.result_urls[0]
    urls: list[JsonValue] = list(job.results)
    for place in profile.result_urls:
        if place == first or ("[]" in first and place.startswith(first.partition("[]")[0] + "[]")):
            body = put(body, place, urls if None in steps_of(place) else urls[0])
    return body


def _without(body: JsonValue, places: tuple[str, ...], properties: Properties) -> JsonValue:
    """The body without what stands at places: null where it may be, else nothing."""
    for place in places:
        first, _, below = place.partition(".")
        first = first.removesuffix("[]")
        inner = body.get(first) if isinstance(body, dict) else None
        if not isinstance(body, dict) or inner is None:
            continue
        if properties.takes_null(first):
            body[first] = None
        elif isinstance(inner, dict):
            inner.pop(below, None)
        else:
            del body[first]
    return body
