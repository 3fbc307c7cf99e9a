"""Job profiles: how an accepted call becomes a result, and what a failed one costs."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from ratecard.change.attributes import attribute_changes, paired
from ratecard.change.changes import Change, Subject
from ratecard.change.values import same
from ratecard.spec import JobProfile, Spec, StateRule

PLAIN: Mapping[str, str] = {
    "job_id": "job-places-changed",
    "many": "job-changed",
    "status_operation": "job-places-changed",
    "status_parameter": "job-places-changed",
    "result_operation": "job-places-changed",
    "result_values": "job-places-changed",
    "result_urls": "job-places-changed",
    "failure_message": "job-places-changed",
    "failure_code": "job-places-changed",
    "charged_credits": "charge-place-changed",
    "download": "job-places-changed",
    "parts": "job-places-changed",
    "result_type": "text-changed",
    "polling": "polling-changed",
    "refund": "refund-changed",
    "assumed": "text-changed",
}
"""Attributes of a job profile without a rule of their own."""


def job_changes(old: Spec, new: Spec) -> Iterator[Change]:
    """Every change between the job profiles of two specs."""
    before = {each.id: each for each in old.provider.jobs}
    after = {each.id: each for each in new.provider.jobs}
    for inner, was, now in paired(new.provider.id, before, after):
        subject = replace(inner, name=f"job {inner.name}")
        if was is None or now is None:
            kind = "job-removed" if now is None else "job-added"
            yield subject.change(kind, was and was.id, now and now.id)
        else:
            yield from attribute_changes(subject, was, now, PLAIN)
            yield from _states(subject, was, now)
            yield from refund_changes(subject, was, now)
            yield from _cancel(subject, was, now)


def _states(subject: Subject, old: JobProfile, new: JobProfile) -> Iterator[Change]:
    """What answers mean; a word for going on that nothing else could mean is for readers."""
    if not same(_deciding(old.states), _deciding(new.states)):
        yield subject.change("states-changed", old.states, new.states)
    elif not same(old.states, new.states):
        yield subject.change("pending-words-changed", old.states, new.states)
    if not same(old.status, new.status):
        decides = any(each.value for side in (old, new) for each in _deciding(side.states))
        kind = "job-places-changed" if decides else "pending-words-changed"
        yield subject.change(kind, old.status, new.status)


def _deciding(states: tuple[StateRule, ...]) -> tuple[StateRule, ...]:
    """The rows without those that say what holds for every unknown answer: that the job goes on."""
    return tuple(
        rule
        for index, rule in enumerate(states)
        if rule.state != "pending"
        or any(later.state != "pending" and _may_meet(rule, later) for later in states[index + 1 :])
    )


def _may_meet(one: StateRule, other: StateRule) -> bool:
    """Whether one answer could match both rows."""
    pairs = [
        (one.http_status, other.http_status),
        (one.value, other.value),
        *((value, dict(other.equals).get(place)) for place, value in one.equals),
    ]
    return all(first is None or second is None or first == second for first, second in pairs)


def refund_changes(subject: Subject, old: JobProfile, new: JobProfile) -> Iterator[Change]:
    """Which failed jobs cost nothing any more, or cost something now."""
    words = _free_failures(old), _free_failures(new)
    if words[0] == words[1]:
        return
    codes = set(old.refunded_codes), set(new.refunded_codes)
    kind = "refund-changed"
    if new.refunded or (codes[1] > codes[0] and not old.refunded):
        kind = "refund-gained"
    elif old.refunded or codes[0] > codes[1]:
        kind = "refund-lost"
    yield subject.change(kind, *words)


def _free_failures(job: JobProfile) -> str:
    if job.refunded:
        return "failed jobs are free"
    if job.refunded_codes:
        return f"jobs that fail with {' or '.join(sorted(job.refunded_codes))} are free"
    return "failed jobs are paid"


def _cancel(subject: Subject, old: JobProfile, new: JobProfile) -> Iterator[Change]:
    before, after = old.cancel_operation, new.cancel_operation
    if before is None or after is None:
        if before != after:
            kind = "cancel-lost" if after is None else "cancel-gained"
            yield subject.change(kind, before, after)
        return
    calls = [(each.cancel_operation, each.cancel_parameter) for each in (old, new)]
    if calls[0] != calls[1]:
        yield subject.change("job-places-changed", calls[0], calls[1], "cancel")
