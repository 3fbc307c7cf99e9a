"""Assess: a workload against its specs, its limits and what it cost before."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain

from ratecard.budget.comparison import Change, Difference, changes, differences, rise_verdicts
from ratecard.budget.pricing import Priced, price_lines
from ratecard.budget.report import (
    Total,
    Verdict,
    budget_verdicts,
    check_currencies,
    totals_of,
    unpublished_verdicts,
)
from ratecard.budget.workload import Workload
from ratecard.findings import Finding, sort_findings
from ratecard.spec import Position, Spec
from ratecard.validate.report import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """What a workload costs in a month, and whether that is within its limits.

    `changed` and `differences` are empty without something to compare with.
    """

    workload: Workload
    priced: tuple[Priced, ...]
    totals: tuple[Total, ...]
    verdicts: tuple[Verdict, ...]
    changed: tuple[Change, ...] = ()
    differences: tuple[Difference, ...] = ()

    @property
    def failed(self) -> bool:
        """Whether a limit is passed."""
        return any(verdict.failed for verdict in self.verdicts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessed:
    """An assessment without findings, or the findings."""

    assessment: Assessment | None
    findings: tuple[Finding, ...]


def assess(
    workload: Workload, specs: Mapping[str, Spec], before: Mapping[str, Spec] | None = None
) -> Assessed:
    """Price a workload by `specs`; `before` are the specs to compare with, by provider."""
    report = Report()
    lines = price_lines(workload.lines, specs, report)
    priced = tuple(each for each in lines if each)
    totals = totals_of(priced, workload)
    check_currencies(workload, totals, report)
    if report.findings:
        return Assessed(assessment=None, findings=sort_findings(report.findings))
    verdicts = [*budget_verdicts(workload, totals), *unpublished_verdicts(priced)]
    changed: tuple[Change, ...] = ()
    found: tuple[Difference, ...] = ()
    if before is not None:
        # What the earlier specs did not know yet has no price to compare with, and no fault.
        earlier = price_lines(workload.lines, before, Report())
        changed, found = changes(earlier, priced), differences(earlier, priced)
        start = Position(workload.file, 1, 1)
        verdicts = list(chain(verdicts, rise_verdicts(found, changed, workload.rise, start)))
    return Assessed(
        assessment=Assessment(
            workload=workload,
            priced=priced,
            totals=totals,
            verdicts=tuple(verdicts),
            changed=changed,
            differences=found,
        ),
        findings=(),
    )
