"""A pair of specs, judged twice: by running both packages, and by `ratecard diff`."""

import re
from dataclasses import dataclass

from tests.oracle.answers import check_answers
from tests.oracle.clients import Broken
from tests.oracle.costs import check_costs
from tests.oracle.facts import check_facts
from tests.oracle.jobs import check_jobs
from tests.oracle.replies import check_deliveries, check_errors, check_uploads
from tests.oracle.requests import Pair, check_requests
from tests.oracle.sides import Side
from tests.oracle.verdicts import Failures

from ratecard.change import Change, compare_specs, mirrored, sort_changes

CHECKS = (
    check_requests,
    check_answers,
    check_jobs,
    check_errors,
    check_deliveries,
    check_uploads,
    check_facts,
)
_OTHERWISE_CHECKED = ("README.md", "pricing.py")
"""Files that may differ where no price does, as in the row of what is not offered."""

_PRICE_LINES = re.compile(r"^ *Price: .*?\n\n", re.M | re.S)
"""The same in docstrings of methods."""


@dataclass(frozen=True, kw_only=True)
class Judgement:
    """What execution found and what `ratecard diff` tells of one pair."""

    failures: Failures
    changes: tuple[Change, ...]

    @property
    def disagreements(self) -> list[str]:
        """Where the two say different things: something missed, or a false alarm."""
        found: list[str] = []
        for level in ("breaking", "money"):
            failed = self.failures["breaking" if level == "breaking" else "money"]
            told = [each for each in self.changes if each.registered.level == level]
            if failed and not told:
                found.append(f"missed: {level}: {failed[0]}")
            if told and not failed:
                found.append(f"false alarm: {level}: {told[0].kind} {told[0].subject}")
        if self.failures["visible"] and not self.changes:
            found.append(f"missed: {self.failures['visible'][0]} differs")
        return found


def executed(old: Side, new: Side) -> Failures:
    """Run old code on both packages, and ask both for prices."""
    failures = Failures()
    differing = [
        path
        for path, text in old.texts.items()
        if _without_prices(new.texts.get(path)) != _without_prices(text)
        and not path.endswith(_OTHERWISE_CHECKED)
    ]
    if differing or old.texts.keys() != new.texts.keys():
        failures.add("visible", ", ".join(differing) or "the list of files")
    try:
        pair = Pair(old, new)
    except Broken as broken:
        failures.add("breaking", str(broken))
    else:
        for check in CHECKS:
            check(pair, failures)
    check_costs(old, new, failures)
    return failures


def _without_prices(text: str | None) -> str | None:
    return None if text is None else _PRICE_LINES.sub("", text)


def judged(old: Side, new: Side) -> Judgement:
    """Both opinions on a pair."""
    return Judgement(failures=executed(old, new), changes=compare_specs(old.spec, new.spec))


def unmirrored(old: Side, new: Side) -> list[str]:
    """Changes of the pair that read backward are not the mirrors of those read forward."""
    forward = compare_specs(old.spec, new.spec)
    backward = set(map(_parts, compare_specs(new.spec, old.spec)))
    expected = set(map(_parts, sort_changes(map(mirrored, forward))))
    return sorted(map(str, backward ^ expected))


def _parts(change: Change) -> tuple[str, str, str | None, str | None]:
    return (change.kind, change.subject, change.old, change.new)
