"""Fault plans from text, as `--fault` takes it, and from JSON, as the control port takes it.

    generate#1=429:retry-after=2        the first call
    submit#2-4=reset-after              the second to the fourth
    poll@25%=503                        one call of four, drawn with the seed
    POST /v1/videos=html                every call

As JSON: `{"on": "generate", "calls": "1", "fault": "429", "retry-after": "2"}`, with `calls` such
as `"2-4"` or with `chance` in percent; an option without a value is `true`.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TypeAlias

from ratecard.emulate.faults.kinds import (
    FOR_CALLS,
    KINDS,
    STATUS,
    Kind,
    Option,
    OptionError,
    OptionValue,
)
from ratecard.emulate.faults.plan import (
    WEBHOOKS,
    Calls,
    Chance,
    Fault,
    FaultPlan,
    Outcome,
)
from ratecard.emulate.faults.targets import TargetError, operations_of
from ratecard.names import closest
from ratecard.spec import Spec

Entry: TypeAlias = str | Mapping[str, object]
"""An entry of a plan as text, or as an object of JSON."""

_STATUS = re.compile(r"[2-5][0-9][0-9]")
_CALLS = re.compile(r"([1-9][0-9]{0,8})(?:(-)([1-9][0-9]{0,8})?)?")
_CHANCE = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,9})?")
_TARGET = re.compile(r"(?P<target>[^#@]*)(?:#(?P<calls>[^#@]*))?(?:@(?P<chance>[^#@]*))?")


class FaultPlanError(ValueError):
    """An entry of a fault plan that means nothing; the text is one line for people."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    """The words of one entry, whichever form it had."""

    target: str
    kind: str
    calls: str | None = None
    chance: str | None = None
    options: Mapping[str, str] = field(default_factory=dict[str, str])

    def __str__(self) -> str:
        calls = "" if self.calls is None else f"#{self.calls}"
        chance = "" if self.chance is None else f"@{self.chance}%"
        options = [f":{name}={text}" if text else f":{name}" for name, text in self.options.items()]
        return f"{self.target}{calls}{chance}={self.kind}{''.join(options)}"


def plan_of(spec: Spec, entries: Iterable[Entry]) -> FaultPlan:
    """The plan of some entries, for the operations of a spec.

    Raises `FaultPlanError` for the first entry that means nothing.
    """
    return FaultPlan(faults=tuple(_fault(spec, _words(entry)) for entry in entries))


def _words(entry: Entry) -> _Words:
    return _words_of_text(entry) if isinstance(entry, str) else _words_of_json(entry)


def _words_of_text(text: str) -> _Words:
    before, sign, after = text.partition("=")
    found = _TARGET.fullmatch(before.strip())
    if not sign or found is None or not found["target"]:
        raise FaultPlanError(
            f"fault `{text}`: write TARGET=KIND, such as submit#1=503 or poll@25%=html"
        )
    kind, *parts = _options_of(after.strip())
    chance: str | None = found["chance"]
    return _Words(
        target=found["target"].strip(),
        kind=kind,
        calls=found["calls"],
        chance=None if chance is None else chance.removesuffix("%"),
        options=dict(_option_of(part) for part in parts),
    )


def _options_of(text: str) -> list[str]:
    """Split at the colons that begin an option; those of an address stay."""
    return re.split(r":(?=[a-z])", text)


def _option_of(text: str) -> tuple[str, str]:
    name, _, value = text.partition("=")
    return name.strip(), value.strip()


def _words_of_json(entry: Mapping[str, object]) -> _Words:
    texts = {str(key): _json_text(value) for key, value in entry.items()}
    missing = [name for name in ("on", "fault") if not texts.get(name)]
    if missing:
        raise FaultPlanError(f"fault {dict(entry)}: `{missing[0]}` is missing")
    calls, chance = texts.pop("calls", None), texts.pop("chance", None)
    return _Words(
        target=texts.pop("on"),
        kind=texts.pop("fault"),
        calls=calls,
        chance=None if chance is None else chance.removesuffix("%"),
        options=texts,
    )


def _json_text(value: object) -> str:
    return "" if value is True else str(value)


def _fault(spec: Spec, words: _Words) -> Fault:
    kind = _kind(words)
    options = _option_values(words, kind)
    try:
        operations = operations_of(spec, words.target)
    except TargetError as error:
        raise FaultPlanError(f"fault `{words}`: {error}") from None
    act = kind.make(options)
    operations = _fitting(spec, words, kind, operations)
    if isinstance(act, Outcome):
        _check_outcome(spec, words, act, operations)
    return Fault(
        text=str(words),
        operations=operations,
        when=_when(words),
        act=act,
        accepted="accepted" in options or (kind.accepted and "refused" not in options),
    )


def _kind(words: _Words) -> Kind:
    if _STATUS.fullmatch(words.kind):
        return STATUS
    if words.kind not in KINDS:
        near = closest(words.kind, KINDS, limit=1)
        every = f"give a status from 200 to 599 or one of {', '.join(KINDS)}"
        mend = f"did you mean `{near[0]}`?" if near else every
        raise FaultPlanError(f"fault `{words}`: `{words.kind}` is no kind of fault: {mend}")
    return KINDS[words.kind]


def _option_values(words: _Words, kind: Kind) -> dict[str, OptionValue]:
    known: dict[str, Option] = {**kind.options, **(FOR_CALLS if kind.on == "call" else {})}
    values: dict[str, OptionValue] = {}
    for name, text in words.options.items():
        if name not in known:
            allowed = f"one of {', '.join(known)}" if known else "none"
            raise FaultPlanError(
                f"fault `{words}`: `{name}` is no option of {words.kind}; it has {allowed}"
            )
        try:
            values[name] = known[name].read(text)
        except OptionError:
            raise FaultPlanError(
                f"fault `{words}`: `{name}` takes {known[name].takes}, not `{text}`"
            ) from None
    if {"accepted", "refused"} <= values.keys():
        raise FaultPlanError(f"fault `{words}`: a call is `accepted` or `refused`, not both")
    return {**values, "status": int(words.kind)} if kind is STATUS else values


def _when(words: _Words) -> Calls | Chance:
    if words.calls is not None and words.chance is not None:
        raise FaultPlanError(f"fault `{words}`: give #calls or @chance, not both")
    if words.chance is not None:
        return Chance(percent=_percent(words, words.chance))
    if words.calls is None:
        return Calls()
    found = _CALLS.fullmatch(words.calls)
    if found is None:
        raise FaultPlanError(f"fault `{words}`: `#{words.calls}` is no call; write #3, #2-4 or #2-")
    first, last = int(found[1]), found[3]
    if last is not None and int(last) < first:
        raise FaultPlanError(f"fault `{words}`: `#{words.calls}` ends before it begins")
    if last is not None:
        return Calls(first=first, last=int(last))
    return Calls(first=first, last=None if found[2] else first)


def _percent(words: _Words, text: str) -> Decimal:
    if not _CHANCE.fullmatch(text) or not 0 <= Decimal(text) <= 100:
        raise FaultPlanError(
            f"fault `{words}`: `@{text}` is no chance; write a percentage such as @25%"
        )
    return Decimal(text)


def _fitting(spec: Spec, words: _Words, kind: Kind, operations: frozenset[str]) -> frozenset[str]:
    """The operations of a target that a kind can happen to."""
    match kind.on:
        case "webhook":
            fitting, needs = operations & {WEBHOOKS}, "the target `webhook`"
        case "job":
            jobs = {each.id for each in spec.endpoints if each.job}
            fitting, needs = operations & jobs, "an operation that starts jobs, or `submit`"
        case "call":
            fitting, needs = operations - {WEBHOOKS}, "calls, and `webhook` names deliveries"
    if not fitting:
        raise FaultPlanError(f"fault `{words}`: `{words.kind}` is for {needs}")
    return fitting


def _check_outcome(spec: Spec, words: _Words, act: Outcome, operations: frozenset[str]) -> None:
    profiles = {each.job for each in spec.endpoints if each.id in operations}
    states = {
        rule.state
        for profile in spec.provider.jobs
        if profile.id in profiles
        for rule in profile.states
    }
    if act.state != "stuck" and act.state not in states:
        raise FaultPlanError(
            f"fault `{words}`: a job of {spec.provider.id} is never {act.state} in the docs"
        )
