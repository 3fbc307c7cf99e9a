"""Needed: how far the changes of a spec move the version of its package."""

from collections.abc import Mapping

from ratecard.change import Judgement, Level
from ratecard.versions import STEPS, Step

_STEPS: Mapping[Level, Step] = {
    "breaking": "major",
    "money": "minor",
    "addition": "minor",
    "note": "patch",
}


def step_of(judged: Judgement) -> Step:
    """The largest step that a change asks for.

    An acknowledged change that breaks asks for a minor step: somebody says that nobody is hurt.
    One of money keeps its step, acknowledged or not.
    """
    asked: list[Step] = ["none", *(_STEPS[each.registered.level] for each in judged.open)]
    for change, _ in judged.acknowledged:
        step = _STEPS[change.registered.level]
        asked.append("minor" if step == "major" else step)
    return max(asked, key=STEPS.index)
