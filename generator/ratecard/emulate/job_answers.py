"""Answers about jobs: to a submission, to a look at its state, and with its result."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from ratecard.emulate.answers import plain
from ratecard.emulate.bodies import Facts, Properties, filled, property_names
from ratecard.emulate.charges import number
from ratecard.emulate.job_states import Look, counts, looks, state_in
from ratecard.emulate.jobs import Job
from ratecard.emulate.media import suffix_of
from ratecard.emulate.places import put, steps_of, value_at
from ratecard.price.items import Item, item_fields
from ratecard.price.parameters import parameter_name
from ratecard.spec import Endpoint, Field, JobProfile, JobState, Model, ResponseExample, Spec
from ratecard_runtime.json_value import JsonValue

_DONE: frozenset[JobState] = frozenset({"succeeded", "partial"})
_SAD: frozenset[JobState] = frozenset({"failed", "partial", "cancelled"})


@dataclass(frozen=True, slots=True)
class _Names:
    """The names of an item's fields: by Python name, all that they have on the wire.

    `every` are all of them with those of objects within lists; `model` is that of the model.
    """

    of: Mapping[str, tuple[str, ...]]
    every: frozenset[str]
    defaults: Mapping[str, JsonValue]
    model: str | None


class JobAnswers:
    """The answers about jobs of one provider; what the spec says is read once."""

    def __init__(self, spec: Spec) -> None:
        """Prepare nothing yet."""
        self._spec = spec
        self._endpoints = {each.id: each for each in spec.endpoints}
        self._names: dict[tuple[str, str], _Names] = {}
        self._prefixes: dict[str, str] = {}
        self._forms: dict[tuple[str, str, JobState, int], JsonValue] = {}
        self._properties: dict[str, Properties] = {}

    def submission(self, jobs: tuple[Job, ...], *, as_list: bool) -> JsonValue:
        """The answer to the call that started these jobs; `as_list` is how the docs print it."""
        job = jobs[0]
        endpoint = self._described(self._endpoints[job.operation])
        body = self._body(job, endpoint, "pending", None, job.submitted_at)
        for place, values in self._spec.provider.errors.ok_when:
            if self._properties_of(endpoint).has(place):
                body = put(body, place, values[0])
        if job.profile.many:
            ids: list[JsonValue] = [each.id for each in jobs]
            return put({}, job.profile.job_id[0], ids)
        return [body] if as_list else body

    def status(self, job: Job, now: float) -> tuple[int, JsonValue]:
        """The HTTP status and the body that tell how a job stands."""
        look = self._look(job, now)
        endpoint = self._endpoints[job.profile.status_operation]
        return look.http_status, self._body(job, endpoint, job.state, look, now)

    def result(self, job: Job, now: float) -> JsonValue:
        """The answer of the operation that reads the result of a job that has ended well."""
        endpoint = self._endpoints[job.profile.result_operation or job.profile.status_operation]
        form = self._form(endpoint, job, job.state, 200)
        body = filled(form, self._facts(job))
        return self._with_results(body, job.profile, job)

    def _body(
        self, job: Job, endpoint: Endpoint, state: JobState, look: Look | None, now: float
    ) -> JsonValue:
        """The body of an answer about a job that is in `state`; no look yet at its submission."""
        profile = job.profile
        properties = self._properties_of(endpoint)
        form = self._form(endpoint, job, state, look.http_status if look else 0)
        body: JsonValue = filled(form, self._facts(job)) or properties.form(self._facts(job))
        if look is None or self._shows_id(job, endpoint, body):
            body = put(body, profile.job_id[0], job.id)
        first = looks(profile, "pending", job.number)[0]
        for place, value in (look or first).values.items():
            body = put(body, place, value)
        body = self._with_charge(body, job, properties)
        if profile.parts:
            body = self._with_parts(body, form, job, properties, now)
        elif look is not None:
            body = self._with_end(body, job, state, properties)
        return body

    def _shows_id(self, job: Job, endpoint: Endpoint, body: JsonValue) -> bool:
        """Whether the answer to a look names the job: where the docs say so or say nothing."""
        place = job.profile.job_id[0]
        if value_at(body, (place,)) is not None or self._properties_of(endpoint).has(place):
            return True
        return endpoint.response is None and not job.profile.many

    def _with_end(
        self, body: JsonValue, job: Job, state: JobState, properties: Properties
    ) -> JsonValue:
        """The body with the results or the reason of an end, and without those of another."""
        profile = job.profile
        if state in _DONE:
            if profile.result_operation is None:
                body = self._with_results(body, profile, job)
            for parameter, places in profile.result_values.items():
                body = put(body, places[0], _value_of_result(job, parameter))
        else:
            body = _without(body, profile.result_urls, properties)
        if state in _SAD:
            return self._with_reason(body, job, properties)
        return _without(body, (*profile.failure_message, *profile.failure_code), properties)

    def _with_reason(self, body: JsonValue, job: Job, properties: Properties) -> JsonValue:
        profile = job.profile
        if profile.failure_message:
            place = next(filter(properties.has, profile.failure_message), None)
            body = put(body, place or profile.failure_message[0], job.message)
        for place in profile.failure_code[:1]:
            if value_at(body, (place,)) is None and (code := properties.example(place)):
                body = put(body, place, code)
        return body

    def _with_results(self, body: JsonValue, profile: JobProfile, job: Job) -> JsonValue:
        urls: list[JsonValue] = list(job.results)
        if not profile.result_urls or not urls:
            return body
        first, _, _ = profile.result_urls[0].partition("[]")
        for place in profile.result_urls:
            beside = place.startswith(f"{first}[]")
            if place == profile.result_urls[0] or beside:
                body = put(body, place, urls if None in steps_of(place) else urls[0])
        return body

    def _with_charge(self, body: JsonValue, job: Job, properties: Properties) -> JsonValue:
        charged = (job.whole or job).charge
        if charged is None:
            return body
        parts = len(job.whole.parts) if job.whole else 1
        kept = charged.amount / parts
        if job.state == "failed" and job.profile.refunded:
            kept -= kept
        for place in job.profile.charged_credits:
            if value_at(body, (place,)) is not None or (
                properties.has(place) and place not in job.profile.assumed
            ):
                return put(body, place, number(kept))
        return body

    def _with_parts(
        self, body: JsonValue, form: JsonValue, job: Job, properties: Properties, now: float
    ) -> JsonValue:
        """The body with the job's parts, as the printed `form` has them, and their counts."""
        parts = job.profile.parts
        if parts is None or not isinstance(body, dict):
            return body
        for place in parts.total:
            body = put(body, place, len(job.parts))
        printed = value_at(form, (parts.items,))
        entry = printed[0] if isinstance(printed, list) and printed else {}
        within = f"{parts.items}[]."
        entries = [
            self._part(each, job.profile, within, entry, properties, now) for each in job.parts
        ]
        body = put(body, parts.items, entries)
        return self._with_counts(body, job, properties, now)

    def _part(  # noqa: PLR0913
        self,
        part: Job,
        profile: JobProfile,
        within: str,
        form: JsonValue,
        properties: Properties,
        now: float,
    ) -> JsonValue:
        """An entry of the list of parts; `within` is where its places begin in the whole."""
        names = set(form) if isinstance(form, dict) else set[str]()

        def known(place: str) -> bool:
            return place in names or properties.has(within + place)

        body: JsonValue = filled(form, self._facts(part))
        for place in filter(known, part.profile.job_id):
            body = put(body, place, part.id)
        for place, value in self._look(part, now).values.items():
            body = put(body, place, value) if known(place) else body
        urls = [each.removeprefix(within) for each in profile.result_urls if within in each]
        reasons = [each.removeprefix(within) for each in profile.failure_message if within in each]
        url = part.results[0] if part.results and part.state in _DONE else None
        reason = part.message if part.state in _SAD else None
        for place in urls:
            body = put(body, place, url)
        for place in reasons:
            body = put(body, place, reason)
        return self._with_charge(body, part, properties)

    def _with_counts(
        self, body: JsonValue, job: Job, properties: Properties, now: float
    ) -> JsonValue:
        counted = counts(job.profile)
        places = {
            state: [p for p, s in counted.items() if s == state] for state in counted.values()
        }
        found = dict.fromkeys(counted, 0)
        for part in job.parts:
            of_state = places.get(part.state, [])
            if of_state:
                share = part.elapsed(now) if part.state == "pending" else 0.0
                found[of_state[int(share * len(of_state))]] += 1
        for place, value in found.items():
            if properties.has(place):
                body = put(body, place, value)
        return body

    def _look(self, job: Job, now: float) -> Look:
        ways = looks(job.profile, job.state, job.number)
        share = job.elapsed(now) if job.state == "pending" else 0.0
        return ways[int(share * len(ways))]

    def _form(self, endpoint: Endpoint, job: Job, state: JobState, http_status: int) -> JsonValue:
        """The printed answer that is nearest: of this state, about a job of this operation."""
        key = (endpoint.id, job.operation, state, http_status)
        if key not in self._forms:
            found = max(
                self._printed(endpoint, job, http_status),
                key=lambda each: (
                    state_in(job.profile, each.status, plain(each.body)) == state,
                    len(str(each.body)),
                ),
                default=None,
            )
            self._forms[key] = None if found is None else _bare(plain(found.body))
        return self._forms[key]

    def _printed(self, endpoint: Endpoint, job: Job, http_status: int) -> Iterator[ResponseExample]:
        """The printed answers about jobs like this one; `http_status` 0 is that of any success.

        Where jobs of several profiles have one operation, the ids tell whose an answer is.
        """
        profiles = self._spec.provider.jobs
        shared = sum(each.status_operation == endpoint.id for each in profiles) > 1
        for each in self._spec.examples:
            if isinstance(each, ResponseExample) and each.operation == endpoint.id:
                fits = each.status < 300 if http_status == 0 else each.status == http_status
                known = http_status < 400 or job.state in _SAD
                prefix = _prefix(_id_of(job.profile, each))
                if fits and known and not (shared and prefix != self._prefix(job)):
                    yield each

    def _prefix(self, job: Job) -> str:
        """How ids begin that the docs print for jobs of an operation."""
        if job.operation not in self._prefixes:
            printed = printed_id(self._spec, job.operation, job.profile.job_id)
            self._prefixes[job.operation] = _prefix(printed or "")
        return self._prefixes[job.operation]

    def _facts(self, job: Job) -> Facts:
        names = self._names_of(job)
        given = {
            name: value
            for python, value in {**names.defaults, **job.arguments}.items()
            for name in names.of.get(python, (python,))
        }
        if names.model is not None and job.model is not None:
            given[names.model] = job.item
        return Facts(
            given=given, open=names.every, began_at=job.submitted_at, ended_at=job.ended_at
        )

    def _names_of(self, job: Job) -> _Names:
        key = (job.operation, job.item)
        if key not in self._names:
            endpoint = self._endpoints[job.operation]
            self._names[key] = _names(self._spec, endpoint, job.model)
        return self._names[key]

    def _described(self, endpoint: Endpoint) -> Endpoint:
        """The operation that the docs describe: what an alias stands for."""
        target = endpoint.alias_of
        return self._endpoints.get(target, endpoint) if target is not None else endpoint

    def _properties_of(self, endpoint: Endpoint) -> Properties:
        if endpoint.id not in self._properties:
            self._properties[endpoint.id] = Properties(self._spec, endpoint)
        return self._properties[endpoint.id]

    @cached_property
    def operations(self) -> Mapping[str, Endpoint]:
        """The endpoints by id."""
        return self._endpoints


def printed_id(spec: Spec, operation: str, places: tuple[str, ...]) -> str | None:
    """An id that the docs print in the answer to a submission, None where they print none.

    One with a prefix is preferred: `vgen_abc123` says more than `...`.
    """
    bodies = (
        _bare(plain(each.body))
        for each in spec.examples
        if isinstance(each, ResponseExample) and each.operation == operation and each.status < 300
    )
    found = [each for body in bodies if isinstance(each := value_at(body, places), str)]
    return max(found, key=lambda each: ("_" in each, -len(each)), default=None)


def _id_of(profile: JobProfile, example: ResponseExample) -> str:
    return str(value_at(_bare(plain(example.body)), profile.job_id) or "")


def _prefix(job_id: str) -> str:
    return job_id.rpartition("_")[0]


def _bare(body: JsonValue) -> JsonValue:
    """The body, or its only entry where it is a list of one."""
    return body[0] if isinstance(body, list) and len(body) == 1 else body


def _without(body: JsonValue, places: tuple[str, ...], properties: Properties) -> JsonValue:
    """The body without what stands at places: null where it may be, else nothing."""
    for place in places:
        first = place.partition(".")[0].partition("[]")[0]
        if isinstance(body, dict) and body.get(first) is not None:
            body = {**body, first: None}
            if not properties.takes_null(first):
                del body[first]
    return body


def _value_of_result(job: Job, parameter: str) -> JsonValue:
    """What the result operation takes for a parameter: the name of the file."""
    del parameter
    return f"{job.id}.{suffix_of(job.result_type)}"


def _names(spec: Spec, endpoint: Endpoint, model: Model | None) -> _Names:
    item = Item(name="", model=model, endpoint=endpoint if model is None else None)
    fields: tuple[Field, ...] = item_fields(spec, item)
    of = {parameter_name(each): tuple(_wire_names(each)) for each in fields}
    within = {name for each in fields for name in property_names(spec, each.schema.get("items"))}
    defaults = {parameter_name(each): plain(each.schema.get("default")) for each in fields}
    place = endpoint.model_place
    return _Names(
        of=of,
        every=frozenset(within.union(*of.values())),
        defaults={name: value for name, value in defaults.items() if value is not None},
        model=place.keys[-1] if place is not None and place.keys else None,
    )


def _wire_names(field: Field) -> Iterator[str]:
    yield field.name
    yield from (send.to.keys[-1] for send in field.sends if send.to.keys)
