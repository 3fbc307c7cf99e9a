"""What an answer says about a job, and when to ask again."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from ratecard_runtime.answer.answer import Answer
from ratecard_runtime.answer.lookup import find_all, find_amount, find_first, find_text
from ratecard_runtime.description.profiles import JobProfile, JobState, Polling, StateRule
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.request.plain import is_same


@dataclass(frozen=True, slots=True, kw_only=True)
class JobReading:
    """One look at a job.

    `word` is the provider's status word. `is_known` is false where no rule of the spec matches;
    such a job counts as pending. `charged` is in credits, where the answer says so.
    """

    state: JobState
    word: str | None = None
    is_known: bool = True
    urls: tuple[str, ...] = ()
    message: str = ""
    code: str | None = None
    charged: Decimal | None = None
    body: JsonValue = field(default=None, repr=False)

    @property
    def is_final(self) -> bool:
        """Whether the job has ended."""
        return self.state != "pending"


def read_job(profile: JobProfile, answer: Answer) -> JobReading | None:
    """Return what `answer` says about a job; None where it does not speak of one.

    A success that no rule matches is a pending job with an unknown status. An answer that is no
    JSON can say, by its HTTP status alone, that the job is still running, and nothing else.
    """
    if answer.fault:
        waits = any(_says_pending(rule, answer) for rule in profile.states)
        return JobReading(state="pending") if waits else None
    body = answer.bare()
    word = find_text(body, profile.status)
    rule = next((rule for rule in profile.states if _matches(rule, answer, word)), None)
    if rule is None and not answer.is_success:
        return None
    return JobReading(
        state=rule.state if rule else "pending",
        word=word,
        is_known=rule is not None,
        urls=urls_in(profile, body),
        message=find_text(body, profile.failure_message) or "",
        code=find_text(body, profile.failure_code),
        charged=find_amount(body, profile.charged_credits),
        body=body,
    )


def urls_in(profile: JobProfile, body: JsonValue) -> tuple[str, ...]:
    """Return the addresses of the files that `body` names."""
    return tuple(url for url in find_all(body, profile.result_urls) if isinstance(url, str))


def result_arguments(
    profile: JobProfile, job_id: str, body: JsonValue
) -> Mapping[str, JsonValue] | None:
    """Return the arguments of the result operation of a job that has ended.

    They are read from `body`, the last status answer, where the profile says so; None where one
    of them is not there.
    """
    if profile.result_values is None:
        return {profile.status_parameter: job_id}
    found = {name: find_first(body, places) for name, places in profile.result_values.items()}
    return None if None in found.values() else found


def job_ids_of(profile: JobProfile, answer: Answer) -> tuple[str, ...]:
    """Return the ids of the jobs that an accepted call started, none where there are none.

    Only a call that may start several is looked through as it came: a list of one id is then a
    list, and not an answer wrapped in one.
    """
    if profile.many:
        found = find_all(answer.body, profile.job_id)
        texts = (find_text(value, ("",)) for value in found)
        return tuple(text for text in texts if text)
    job_id = find_text(answer.bare(), profile.job_id)
    return (job_id,) if job_id else ()


def next_delay(polling: Polling, polls: int, elapsed: float) -> float:
    """Return the seconds to wait before asking again, after `polls` looks in `elapsed` seconds.

    The documented back-off: `initial`, then `factor` times more each time, up to `maximum`.
    """
    slow_interval = polling.slow_interval
    if polling.slow_after is not None and elapsed >= polling.slow_after and slow_interval:
        return slow_interval
    delay = polling.initial
    for _ in range(polls):
        if delay >= polling.maximum:
            break
        delay *= polling.factor
    return min(delay, polling.maximum)


def _says_pending(rule: StateRule, answer: Answer) -> bool:
    asks_status_alone = rule.value is None and rule.has is None and rule.equals is None
    return asks_status_alone and (rule.state, rule.http_status) == ("pending", answer.status)


def _matches(rule: StateRule, answer: Answer, word: str | None) -> bool:
    body = answer.bare()
    return (
        (rule.http_status is None or rule.http_status == answer.status)
        and (rule.value is None or rule.value == word)
        and (rule.has is None or find_first(body, (rule.has,)) is not None)
        and all(
            is_same(find_first(body, (place,)), wanted)
            for place, wanted in (rule.equals or {}).items()
        )
    )
