"""Generate: bring the packages up to date with their specs, or prove that they are.

A run that finds nothing to do only hashes, so what reads, plans and renders is imported late.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ratecard.digests import digest, digest_of_all, spec_digest, tools
from ratecard.documents import DOCUMENTS_FOLDER, survey_documents
from ratecard.render.templates import TemplateError, read_templates
from ratecard.resources import provider_ids, templates_folder
from ratecard.write.difference import unified_diff
from ratecard.write.folder import read_folder
from ratecard.write.guard import BusyError, only_run
from ratecard.write.lock import LOCK_NAME, FileRecord, Lock, lock_bytes
from ratecard.write.renames import removal_message, removed_names, rename_message
from ratecard.write.replace import recover, replace_folders
from ratecard.write.state import Generated, Inputs, generated_folders, is_current, reusable

if TYPE_CHECKING:
    from ratecard.findings import Finding
    from ratecard.render.build import Built, Package

Progress = Callable[[str], None]


class GenerateError(Exception):
    """Nothing was written; the message is one line that says why."""


class RemovedNamesError(GenerateError):
    """A package would go or lose public names, and nobody said that this is meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerateReport:
    """What a run did. With findings it wrote nothing; with `check` it never writes.

    `written` and `unchanged` are provider ids; `removed` are folders whose provider is gone.
    `diff` leads from the files on disk to what the specs give; only `check` fills it.
    """

    written: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    diff: str = ""
    findings: "tuple[Finding, ...]" = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Change:
    """A generated folder as it is and as it should be; one to be removed wants no files.

    `accepted_lock` is the lock that counts as current although older tools may have written it.
    """

    folder: str
    provider: str | None = None
    current: Mapping[str, bytes] = field(repr=False)
    wanted: Mapping[str, bytes] = field(repr=False, default_factory=dict[str, bytes])
    accepted_lock: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Survey:
    """What a run has to do: changes, or the findings that forbid any."""

    providers: tuple[str, ...] = ()
    changes: tuple[_Change, ...] = ()
    findings: "tuple[Finding, ...]" = ()


def generate(
    *,
    providers: Sequence[str] | None,
    specs: Path,
    templates: Path | None,
    out: Path,
    check: bool,
    progress: Progress,
    allow_removed_names: bool = False,
) -> GenerateReport:
    """Write the packages of `providers` (None: of all) to `out`, or with `check` only compare.

    `templates` is a folder whose files replace the shipped templates of the same path. `progress`
    gets one line for each provider. All is written or nothing. Without `providers`, generated
    folders whose provider has no spec any more are to be removed. No package goes or loses a
    public name unless `allow_removed_names` says so.

    Raises GenerateError when a template is wrong, a file cannot be read or written, or another
    run writes to `out`.
    """
    try:
        if check:
            return _compared(_survey(providers, specs, templates, out), progress)
        with only_run(out):
            recover(out)
            survey = _survey(providers, specs, templates, out)
            if not allow_removed_names:
                _refuse_removed_names(survey, specs, out)
            return _written(survey, out, progress)
    except (TemplateError, BusyError) as error:
        raise GenerateError(str(error)) from error
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        reason = (error.strerror or str(error)).lower()
        raise GenerateError(f"{where}{reason}; nothing was changed") from error


def _survey(
    providers: Sequence[str] | None, specs: Path, templates: Path | None, out: Path
) -> _Survey:
    ids = _chosen(providers, specs)
    inputs = _inputs(templates)
    hashes = {provider: spec_digest(specs / provider) for provider in ids}
    folders = generated_folders(out)
    found = tuple(each for each in folders if each.name != DOCUMENTS_FOLDER)
    current = {
        each.lock.provider: each.name
        for each in found
        if each.lock and is_current(each, hashes.get(each.lock.provider), inputs)
    }
    stale = [specs / provider for provider in ids if provider not in current]
    built = _built(stale, inputs, found)
    if built and built.findings:
        return _Survey(findings=built.findings)
    packages = built.packages if built else ()
    changes = [_change(each, hashes[each.provider], inputs, found, out) for each in packages]
    if not providers:
        wanted = {*(each.folder for each in packages), *current.values()}
        changes += [
            _Change(folder=each.name, current=each.files)
            for each in found
            if each.name not in wanted
        ]
    kept = next((each for each in folders if each.name == DOCUMENTS_FOLDER), None)
    read = {each.provider.id: each for each in built.specs} if built else {}
    documents = survey_documents(specs, hashes, kept, read, all_providers=not providers)
    if documents.findings:
        return _Survey(findings=documents.findings)
    if documents.files:
        folder = out / DOCUMENTS_FOLDER
        changes.append(
            _Change(
                folder=DOCUMENTS_FOLDER,
                current=kept.files if kept else _unowned(folder, documents.files),
                wanted=documents.files,
                accepted_lock=documents.accepted_lock,
            )
        )
    return _Survey(providers=ids, changes=tuple(changes))


def _chosen(providers: Sequence[str] | None, specs: Path) -> tuple[str, ...]:
    known = provider_ids(specs)
    if not known:
        raise GenerateError(f"{specs} holds no spec; make one with `ratecard init NAME`")
    for provider in providers or ():
        if provider not in known:
            raise GenerateError(f"{specs} holds no spec of {provider}")
    return tuple(dict.fromkeys(providers or known))


def _inputs(overrides: Path | None) -> Inputs:
    texts = read_templates(templates_folder(), overrides)
    hashed = digest_of_all({path: text.encode() for path, text in texts.items()})
    return Inputs(templates=texts, templates_digest=hashed, tools=tools())


def _built(specs: Sequence[Path], inputs: Inputs, found: Iterable[Generated]) -> "Built | None":
    """The packages of specs, None where there are none to make."""
    if not specs:
        return None
    known: dict[tuple[str, str], bytes] = {}
    for each in found:
        known |= reusable(each, inputs)
    from ratecard.render.finish import finishing

    with finishing(everything=not known) as finish:
        # Imported while other processes load what finishing needs.
        from ratecard.render.build import build

        return build(specs, inputs.templates, known, finish)


def _change(
    package: "Package", spec_hash: str, inputs: Inputs, found: Iterable[Generated], out: Path
) -> _Change:
    lock = Lock(
        provider=package.provider,
        spec=spec_hash,
        templates=inputs.templates_digest,
        tools=inputs.tools,
        files={
            path: FileRecord(raw=file.raw, output=digest(file.content))
            for path, file in package.files.items()
        },
    )
    wanted = {path: file.content for path, file in package.files.items()}
    wanted[LOCK_NAME] = lock_bytes(lock)
    known = {each.name: each for each in found}.get(package.folder)
    # New tools that change no file are no drift: only the note of them is old.
    same_tools = replace(lock, tools=known.lock.tools) if known and known.lock else lock
    return _Change(
        folder=package.folder,
        provider=package.provider,
        current=known.files if known else _unowned(out / package.folder, wanted),
        wanted=wanted,
        accepted_lock=lock_bytes(same_tools),
    )


def _unowned(folder: Path, wanted: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """The files of a folder without a lock, where a file that we would not write is not ours."""
    is_other = folder.exists() and not folder.is_dir()
    files = {} if is_other else read_folder(folder)
    foreign = (
        [folder] if is_other else [folder / path for path in sorted(files.keys() - wanted.keys())]
    )
    if foreign:
        raise GenerateError(
            f"{foreign[0]} was not made by ratecard; move it away, then generate again"
        )
    return files


def _compared(survey: _Survey, progress: Progress) -> GenerateReport:
    if survey.findings:
        return GenerateReport(findings=survey.findings)
    diffs = {change.folder: _diff(change) for change in survey.changes}
    stale = {change.provider for change in survey.changes if diffs[change.folder]}
    for provider in survey.providers:
        progress(f"{provider}: {'not current' if provider in stale else 'current'}")
    if diffs.get(DOCUMENTS_FOLDER):
        progress(f"{DOCUMENTS_FOLDER}: not current")
    return GenerateReport(
        unchanged=tuple(provider for provider in survey.providers if provider not in stale),
        diff="".join(diffs.values()),
    )


def _diff(change: _Change) -> str:
    if not change.wanted:
        return f"Only in the output folder: {change.folder}\n"
    wanted = {**change.wanted, LOCK_NAME: change.accepted_lock}
    return unified_diff(change.folder, change.current, wanted)


def _written(survey: _Survey, out: Path, progress: Progress) -> GenerateReport:
    if survey.findings:
        return GenerateReport(findings=survey.findings)
    changes = [change for change in survey.changes if change.wanted != change.current]
    trees = {change.folder: change.wanted for change in changes if change.wanted}
    removed = tuple(change.folder for change in changes if not change.wanted)
    if changes:
        replace_folders(out, trees, removed)
    counts = {change.provider or change.folder: _count(change) for change in changes}
    for provider in survey.providers:
        progress(f"{provider}: {counts.get(provider, 'nothing to do')}")
    if DOCUMENTS_FOLDER in counts:
        progress(f"{DOCUMENTS_FOLDER}: {counts[DOCUMENTS_FOLDER]}")
    return GenerateReport(
        written=tuple(provider for provider in survey.providers if provider in counts),
        unchanged=tuple(provider for provider in survey.providers if provider not in counts),
        removed=removed,
    )


def _refuse_removed_names(survey: _Survey, specs: Path, out: Path) -> None:
    for change in survey.changes:
        removed = removed_names(change.current, change.wanted)
        if not change.wanted:
            raise RemovedNamesError(removal_message(out / change.folder, specs, removed))
        if removed:
            raise RemovedNamesError(rename_message(change.provider or change.folder, removed))


def _count(change: _Change) -> str:
    changed = sum(change.current.get(path) != content for path, content in change.wanted.items())
    return f"{changed} of {len(change.wanted)} files written"
