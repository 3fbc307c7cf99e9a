"""Two sets of specs: folders, or revisions of a git repository."""

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from ratecard.change.acknowledgements import (
    FILE_NAME,
    Acknowledgement,
    ReadAcknowledgements,
    read_acknowledgements,
)
from ratecard.change.changes import Change, sort_changes
from ratecard.change.specs import compare_specs
from ratecard.findings import Finding
from ratecard.load import load_provider, provider_ids
from ratecard.revision import RevisionError, SpecsAt, specs_at
from ratecard.spec import Spec

SPECS = Path("specs")


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What two sets of specs differ in, or why they cannot be compared.

    `acknowledgements` are those that stand beside the newer specs. `findings` are faults of the
    specs themselves, or of that file; with one there are no changes.
    """

    providers: tuple[str, ...]
    changes: tuple[Change, ...] = ()
    acknowledgements: tuple[Acknowledgement, ...] = ()
    findings: tuple[Finding, ...] = ()


def compare_revisions(
    old: str,
    new: str,
    names: Sequence[str] = (),
    specs: Path = SPECS,
    acknowledged: Path | None = None,
) -> Comparison:
    """Compare two folders of specs or git revisions.

    `specs` is the folder of specs inside a revision. `acknowledged` is the acknowledgement file,
    instead of the one beside the newer specs. Raises RevisionError for a side that is neither,
    and for a provider that no side has.
    """
    with ExitStack() as opened:
        before, after = (opened.enter_context(specs_at(name, specs)) for name in (old, new))
        known = sorted({*provider_ids(before.folder), *provider_ids(after.folder)})
        missing = next((name for name in names if name not in known), None)
        if missing is not None:
            has = ", ".join(known)
            raise RevisionError(f'no provider "{missing}" in {old} or {new}: they have {has}')
        chosen = tuple(dict.fromkeys(names)) or tuple(known)
        compared = compare_sides(before, after, chosen)
        read = acknowledged_at(after, acknowledged)
    if compared.findings or read.findings:
        return Comparison(providers=chosen, findings=(*compared.findings, *read.findings))
    return replace(compared, acknowledgements=read.entries)


def acknowledged_at(side: SpecsAt, given: Path | None) -> ReadAcknowledgements:
    """The acknowledgements of a given file, or of the one beside the specs if it is there."""
    if given is not None:
        return read_acknowledgements(given, given.as_posix())
    beside = side.folder / FILE_NAME
    if not beside.exists():
        return ReadAcknowledgements()
    return read_acknowledgements(beside, f"{side.prefix}{FILE_NAME}")


def compare_sides(old: SpecsAt, new: SpecsAt, names: tuple[str, ...]) -> Comparison:
    """Compare the specs of some providers; one that a side lacks has come or gone."""
    changes: list[Change] = []
    findings: list[Finding] = []
    for name in names:
        after, faults = _load(new, name)
        findings += faults
        if _is_same_text(old.folder / name, new.folder / name):
            continue
        before, faults = _load(old, name)
        findings += faults
        if not findings:
            changes += (_shown(each, old, new) for each in compare_specs(before, after))
    if findings:
        return Comparison(providers=names, findings=tuple(findings))
    return Comparison(providers=names, changes=sort_changes(changes))


def _is_same_text(old: Path, new: Path) -> bool:
    files = [
        {each.name: each.read_bytes() for each in folder.glob("*.y*ml") if each.is_file()}
        for folder in (old, new)
    ]
    return files[0] == files[1]


def _load(side: SpecsAt, name: str) -> tuple[Spec | None, list[Finding]]:
    if name not in provider_ids(side.folder):
        return None, []
    loaded = load_provider(side.folder / name)
    return loaded.spec, [side.shown_finding(each) for each in loaded.findings]


def _shown(change: Change, old: SpecsAt, new: SpecsAt) -> Change:
    before, after = change.old_position, change.new_position
    return replace(
        change,
        old_position=None if before is None else old.shown(before),
        new_position=None if after is None else new.shown(after),
    )
