"""Acknowledgements: changes that somebody has seen and answers for, until a day."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from ratecard.change.changes import Change
from ratecard.change.kinds import KINDS
from ratecard.findings import Finding
from ratecard.read import read_file
from ratecard.spec import Position
from ratecard.validate.node import Node, UnknownValueError
from ratecard.validate.report import Names, Report
from ratecard.validate.rules.dates import check_date
from ratecard.validate.schema import check_schema

FILE_NAME = "acknowledged.yaml"
"""The file beside the folders of the providers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledgement:
    """One entry: `expires` is the last ISO day on which it counts."""

    fingerprint: str
    kind: str | None
    reason: str
    owner: str
    expires: str
    position: Position = field(compare=False)

    def covers(self, change: Change) -> bool:
        """Whether the entry is about this change."""
        return self.fingerprint == change.fingerprint and self.kind in (None, change.kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """Changes that are open, those that are acknowledged, and entries that count for nothing."""

    open: tuple[Change, ...] = ()
    acknowledged: tuple[tuple[Change, Acknowledgement], ...] = ()
    expired: tuple[Acknowledgement, ...] = ()
    unused: tuple[Acknowledgement, ...] = ()

    @property
    def is_grave(self) -> bool:
        """Whether old code breaks or anything costs another sum, and nobody acknowledged it."""
        return any(each.registered.level in ("breaking", "money") for each in self.open)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadAcknowledgements:
    """The entries of a file that could be read, and what is wrong with it."""

    entries: tuple[Acknowledgement, ...] = ()
    findings: tuple[Finding, ...] = ()


def judge(
    changes: Iterable[Change],
    entries: Iterable[Acknowledgement],
    day: str,
    *,
    is_whole: bool = True,
) -> Judgement:
    """Hold changes against acknowledgements on an ISO day.

    Where not all providers were compared (`is_whole` is False), an entry without a change is not
    called unused.
    """
    known = list(entries)
    valid = {each.fingerprint: each for each in known if each.expires >= day}
    still_open: list[Change] = []
    acknowledged: list[tuple[Change, Acknowledgement]] = []
    for change in changes:
        entry = valid.get(change.fingerprint)
        if entry is not None and entry.covers(change):
            acknowledged.append((change, entry))
        else:
            still_open.append(change)
    used = [entry for _, entry in acknowledged]
    return Judgement(
        open=tuple(still_open),
        acknowledged=tuple(acknowledged),
        expired=tuple(each for each in known if each.expires < day),
        unused=tuple(each for each in valid.values() if is_whole and each not in used),
    )


def read_acknowledgements(file: Path, shown: str) -> ReadAcknowledgements:
    """Read an acknowledgement file, called `shown` in findings. Never raises."""
    document = read_file(file, shown)
    report = Report()
    report.findings += document.findings
    if not document.is_unknown(()):
        findings, broken = check_schema(document, "acknowledged")
        report.findings += findings
        document = replace(document, unknown=document.unknown | broken)
    top = Node(document, (), document.data)
    entries = tuple(_entries(top, report))
    return ReadAcknowledgements(entries=entries, findings=tuple(report.findings))


def _entries(top: Node, report: Report) -> Iterator[Acknowledgement]:
    first: dict[str, Node] = {}
    for node in top.items("acknowledged"):
        try:
            entry = _entry(node, report)
        except UnknownValueError:
            continue
        before = first.setdefault(entry.fingerprint, node)
        if before is not node:
            message = f"`{entry.fingerprint}` is acknowledged twice"
            related = (before.position, "it is first acknowledged here")
            report.note(node, "acknowledged-twice", message, "keep one of the two", related)
        yield entry


def _entry(node: Node, report: Report) -> Acknowledgement:
    check_date(node, "expires", report)
    kind = node.child("kind")
    if kind is not None:
        Names(noun="kind of change", known=KINDS).check(kind, report, "acknowledged-unknown-kind")
    return Acknowledgement(
        fingerprint=node.text_of("fingerprint"),
        kind=node.optional_text("kind"),
        reason=node.text_of("reason"),
        owner=node.text_of("owner"),
        expires=node.text_of("expires"),
        position=node.position,
    )
