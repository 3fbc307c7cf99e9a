"""GitHub: limits that are passed, and findings, as annotations at their line of the file."""

from collections.abc import Iterable, Iterator

from ratecard.budget.assess import Assessment
from ratecard.budget.expressions import shown_count
from ratecard.findings import Finding
from ratecard.spec import Position

_DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_PROPERTY = _DATA | {":": "%3A", ",": "%2C"}


def verdict_annotations(assessment: Assessment) -> Iterator[str]:
    """Yield an error for each limit that is passed, and a notice when none is."""
    failed = [verdict for verdict in assessment.verdicts if verdict.failed]
    for verdict in failed:
        message = f"{verdict.name}: {verdict.message}"
        yield _annotation("error", verdict.position, f"budget: {verdict.kind}", message)
    if not failed:
        start = Position(assessment.workload.file, 1, 1)
        kept = f"{shown_count(len(assessment.verdicts), 'limit')} kept"
        yield _annotation("notice", start, "budget", kept)


def finding_annotations(findings: Iterable[Finding]) -> Iterator[str]:
    """Yield an error for each finding of the file."""
    for each in findings:
        message = f"{each.message}; {each.hint}" if each.hint else each.message
        yield _annotation("error", each.position, each.code, message)


def _annotation(level: str, position: Position, title: str, message: str) -> str:
    place = f"file={_escaped(position.file, _PROPERTY)},line={position.line},col={position.column}"
    words = _escaped(message, _DATA)
    return f"::{level} {place},title={_escaped(title, _PROPERTY)}::{words}"


def _escaped(text: str, table: dict[str, str]) -> str:
    return "".join(table.get(each, each) for each in text)
