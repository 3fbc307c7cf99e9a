"""Two sets of specs: folders, or revisions of a git repository."""

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from ratecard.change.changes import Change, sort_changes
from ratecard.change.specs import compare_specs
from ratecard.findings import Finding
from ratecard.load import load_provider, provider_ids
from ratecard.spec import Position, Spec


class RevisionError(Exception):
    """A side of the comparison is neither a folder of specs nor a revision; one line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What two sets of specs differ in, or why they cannot be compared.

    `findings` are faults of the specs themselves; with one there are no changes.
    """

    providers: tuple[str, ...]
    changes: tuple[Change, ...] = ()
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Side:
    """One set of specs on disk; `prefix` is what positions show instead of the folder."""

    folder: Path
    prefix: str


def compare_revisions(
    old: str, new: str, names: Sequence[str] = (), specs: str = "specs"
) -> Comparison:
    """Compare two folders of specs or git revisions.

    `specs` is the folder of specs inside a revision. Raises RevisionError for a side that is
    neither, and for a provider that no side has.
    """
    with _opened(old, specs) as before, _opened(new, specs) as after:
        known = sorted({*provider_ids(before.folder), *provider_ids(after.folder)})
        missing = next((name for name in names if name not in known), None)
        if missing is not None:
            has = ", ".join(known)
            raise RevisionError(f'no provider "{missing}" in {old} or {new}: they have {has}')
        chosen = tuple(dict.fromkeys(names)) or tuple(known)
        return _compared(chosen, before, after)


def _compared(names: tuple[str, ...], old: _Side, new: _Side) -> Comparison:
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


def _load(side: _Side, name: str) -> tuple[Spec | None, list[Finding]]:
    if name not in provider_ids(side.folder):
        return None, []
    loaded = load_provider(side.folder / name)
    return loaded.spec, [
        replace(
            each,
            position=_place(each.position, side),
            related=tuple((_place(place, side), text) for place, text in each.related),
        )
        for each in loaded.findings
    ]


def _shown(change: Change, old: _Side, new: _Side) -> Change:
    before, after = change.old_position, change.new_position
    return replace(
        change,
        old_position=None if before is None else _place(before, old),
        new_position=None if after is None else _place(after, new),
    )


def _place(position: Position, side: _Side) -> Position:
    inside = position.file.removeprefix(f"{side.folder.as_posix()}/")
    return replace(position, file=f"{side.prefix}{inside}")


@contextmanager
def _opened(name: str, specs: str) -> Generator[_Side]:
    """A side as a folder; what comes from a revision is removed at the end."""
    folder = Path(name)
    if folder.is_dir():
        inner = folder if provider_ids(folder) else folder / "specs"
        if not provider_ids(inner):
            raise RevisionError(f"{name} holds no spec: name the folder that holds the providers")
        yield _Side(folder=inner, prefix=f"{inner.as_posix()}/")
        return
    with tempfile.TemporaryDirectory(prefix="ratecard-") as temporary:
        _extract(_archive(name, specs), PurePosixPath(specs), Path(temporary))
        yield _Side(folder=Path(temporary), prefix=f"{name}:{PurePosixPath(specs)}/")


def _archive(revision: str, specs: str) -> bytes:
    commit = _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if commit is None:
        raise RevisionError(f"{revision} is neither a folder nor a revision of this repository")
    archive = _git("archive", "--format=tar", commit.decode().strip(), "--", specs)
    if archive is None:
        raise RevisionError(f"{revision} has no folder {specs}: name it with --specs")
    return archive


def _git(*arguments: str) -> bytes | None:
    """What git prints, None where it refuses."""
    try:
        done = subprocess.run(["git", *arguments], capture_output=True, check=False)
    except FileNotFoundError:
        raise RevisionError("git is not installed: compare two folders instead") from None
    return done.stdout if done.returncode == 0 else None


def _extract(archive: bytes, specs: PurePosixPath, target: Path) -> None:
    """Write `provider/file.yaml` of the archive; links, devices and other paths are left out."""
    depth = len(specs.parts) + 2
    with tarfile.open(fileobj=io.BytesIO(archive)) as members:
        for member in members:
            parts = PurePosixPath(member.name).parts
            content = members.extractfile(member) if member.isfile() else None
            if content is None or len(parts) != depth or ".." in parts:
                continue
            folder = target / parts[-2]
            folder.mkdir(exist_ok=True)
            (folder / parts[-1]).write_bytes(content.read())
