"""How a job's state looks on the wire: the table of its profile, read backward."""

from collections.abc import Mapping
from dataclasses import dataclass

from ratecard.emulate.places import put, value_at
from ratecard.spec import JobProfile, JobState, StateRule
from ratecard_runtime.json_value import JsonValue

_NO_WORD = "pending"
"""Shown by running jobs of providers that name no word for them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One way in which a state is shown: the HTTP status, and values at places of the answer."""

    http_status: int
    values: Mapping[str, JsonValue]


def looks(profile: JobProfile, state: JobState) -> tuple[tuple[Look, ...], ...]:
    """The ways in which a profile shows a state, in the order of its table; never none.

    A running job passes through all of them. Each has a look for every way in which the docs
    spell its word. A profile that only counts parts has one look.
    """
    if counts(profile):
        return ((Look(http_status=200, values={}),),)
    found = [(rule, _look(profile, rule)) for rule in profile.states if rule.state == state]
    shown = [(rule, look) for rule, look in found if state_of(profile, look) == state]
    if not shown:
        return _without_rule(profile, state)
    spelled: dict[str, list[Look]] = {}
    for rule, look in shown:
        spelled.setdefault((rule.value or str(rule.http_status)).casefold(), []).append(look)
    return tuple(map(tuple, spelled.values()))


def counts(profile: JobProfile) -> Mapping[str, JobState]:
    """The places that count jobs of a group, each with the state of the jobs counted there.

    They are those of `equals` rules. What a place counts is what a group is whose jobs all
    stand there.
    """
    places = [place for rule in profile.states for place, _ in rule.equals]
    unique = tuple(dict.fromkeys(places))
    found: dict[str, JobState] = {}
    for place in unique:
        values: dict[str, JsonValue] = {each: int(each == place) for each in unique}
        state = state_of(profile, Look(http_status=200, values=values))
        if state is not None:
            found[place] = state
    return found


def state_of(profile: JobProfile, look: Look) -> JobState | None:
    """The state that a client reads from a look, None where no row of the table fits."""
    body: JsonValue = {}
    for place, value in look.values.items():
        body = put(body, place, value)
    return state_in(profile, look.http_status, body)


def state_in(profile: JobProfile, http_status: int, body: JsonValue) -> JobState | None:
    """The state that a client reads from an answer, None where no row of the table fits."""
    word = value_at(body, profile.status)
    for rule in profile.states:
        if _fits(rule, http_status, None if word is None else str(word), body):
            return rule.state
    return None


def _fits(rule: StateRule, http_status: int, word: str | None, body: JsonValue) -> bool:
    return (
        rule.http_status in (None, http_status)
        and rule.value in (None, word)
        and (rule.has is None or value_at(body, (rule.has,)) is not None)
        and all(value_at(body, (place,)) == value for place, value in rule.equals)
    )


def _look(profile: JobProfile, rule: StateRule) -> Look:
    values: dict[str, JsonValue] = {}
    if rule.value is not None and profile.status:
        values[profile.status[0]] = rule.value
    if rule.has is not None:
        values[rule.has] = f"this job is {rule.state}"
    return Look(http_status=rule.http_status or 200, values=values)


def _without_rule(profile: JobProfile, state: JobState) -> tuple[tuple[Look, ...], ...]:
    """How a state is shown that the docs give no row: as the nearest that has one."""
    nearest: Mapping[JobState, JobState] = {"cancelled": "failed", "partial": "succeeded"}
    if state in nearest:
        return looks(profile, nearest[state])
    values: dict[str, JsonValue] = {profile.status[0]: _NO_WORD} if profile.status else {}
    return ((Look(http_status=200, values=values),),)
