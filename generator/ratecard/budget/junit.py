"""JUnit: the verdicts of an assessment as test cases, for the report of a pipeline."""

from collections.abc import Iterator
from xml.sax.saxutils import quoteattr

from ratecard.budget.assess import Assessment
from ratecard.budget.report import Verdict


def junit_lines(assessment: Assessment) -> Iterator[str]:
    """Yield an XML document with a test case for each limit."""
    failures = sum(verdict.failed for verdict in assessment.verdicts)
    counts = f'tests="{len(assessment.verdicts)}" failures="{failures}"'
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield f"<testsuites {counts}>"
    yield f"  <testsuite name={_attribute(assessment.workload.name)} {counts}>"
    for verdict in assessment.verdicts:
        yield from _case(verdict)
    yield "  </testsuite>"
    yield "</testsuites>"


def _case(verdict: Verdict) -> Iterator[str]:
    position = verdict.position
    names = f"classname={_attribute(verdict.kind)} name={_attribute(verdict.name)}"
    place = f'file={_attribute(position.file)} line="{position.line}"'
    if not verdict.failed:
        yield f"    <testcase {names} {place}/>"
        return
    yield f"    <testcase {names} {place}>"
    yield f"      <failure message={_attribute(verdict.message)}/>"
    yield "    </testcase>"


def _attribute(text: str) -> str:
    # XML knows no way to write most characters that cannot be seen.
    return quoteattr("".join(each if each.isprintable() else " " for each in text))
