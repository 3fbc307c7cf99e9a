"""Parts: a job that consists of several, as its answers list and count them."""

from collections.abc import Mapping

from ratecard.emulate.bodies import Properties
from ratecard.emulate.job_states import Look
from ratecard.emulate.jobs import Job
from ratecard.emulate.places import put
from ratecard.spec import JobProfile, JobState
from ratecard_runtime.json_value import JsonValue


def part_entry(
    form: dict[str, JsonValue], part: Job, whole: JobProfile, look: Look, properties: Properties
) -> JsonValue:
    """The entry of a part in the list of its whole; what the docs do not name there is left out."""
    within = f"{whole.parts.items}[]." if whole.parts is not None else ""
    names = set(form)
    body: JsonValue = form
    for place in part.profile.job_id:
        if place in names or properties.has(within + place):
            body = put(body, place, part.id)
    for place, value in look.values.items():
        if place in names or properties.has(within + place):
            body = put(body, place, value)
    done = part.state in ("succeeded", "partial")
    url = part.results[0] if done and part.results else None
    for place in _places_within(whole.result_urls, within):
        body = put(body, place, url)
    reason = None if done or part.state == "pending" else part.why
    for place in _places_within(whole.failure_message, within):
        body = put(body, place, reason)
    return body


def part_counts(job: Job, counted: Mapping[str, JobState], now: float) -> Mapping[str, int]:
    """How many parts stand at each place that counts them.

    Where several places count running jobs, a part passes through them in order.
    """
    found = dict.fromkeys(counted, 0)
    for part in job.parts:
        places = [place for place, state in counted.items() if state == part.state]
        if places:
            share = part.elapsed(now) if part.state == "pending" else 0.0
            found[places[int(share * len(places))]] += 1
    return found


def _places_within(places: tuple[str, ...], within: str) -> list[str]:
    return [each.removeprefix(within) for each in places if each.startswith(within)]
