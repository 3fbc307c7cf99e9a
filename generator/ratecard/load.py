"""Load: one spec folder to one Spec, or to all that is wrong with it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ratecard.findings import Finding, sort_findings
from ratecard.price import check_prices
from ratecard.read import Document, read_file
from ratecard.resources import SPEC_FILES, provider_ids
from ratecard.spec import Position, Spec
from ratecard.validate.folder import validate_folder
from ratecard.validate.words import mend_name

__all__ = ["Loaded", "load_provider", "provider_ids"]

_ALWAYS_THERE = ("provider", "endpoints")


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """A spec folder after reading: a Spec and no findings, or findings and no Spec."""

    spec: Spec | None
    findings: tuple[Finding, ...]


def load_provider(folder: Path) -> Loaded:
    """Read and check one spec folder; bad input gives findings and never raises."""
    documents = dict(_documents(folder))
    validated = validate_folder(folder.absolute().name, documents)
    spec, findings = validated.spec, [*_unknown_files(folder), *validated.findings]
    if spec is not None and not findings:
        findings += check_prices(spec)
    return Loaded(spec=None if findings else spec, findings=sort_findings(findings))


def _unknown_files(folder: Path) -> Iterator[Finding]:
    """Yield a finding for each YAML file that no stage would read."""
    for file in (*folder.glob("*.yaml"), *folder.glob("*.yml")):
        if file.name not in (known := [f"{name}.yaml" for name in SPEC_FILES]):
            yield Finding(
                position=Position(file.as_posix(), 1, 1),
                path="",
                code="unknown-file",
                message=f"{file.name} is not a file of a spec folder",
                hint=mend_name(file.name, known),
            )


def _documents(folder: Path) -> Iterator[tuple[str, Document]]:
    """Yield the documents of the files that are there, or that must be."""
    for name in SPEC_FILES:
        file = folder / f"{name}.yaml"
        if _exists(file):
            yield name, read_file(file, file.as_posix())
        elif name in _ALWAYS_THERE:
            yield name, _missing(file)


def _missing(file: Path) -> Document:
    shown = file.as_posix()
    finding = Finding(
        position=Position(shown, 1, 1),
        path="",
        code="missing-file",
        message=f"the spec folder has no {file.name}",
        hint="add the file; `ratecard init NAME` writes a commented one to go by",
    )
    return Document(file=shown, data=None, spots={}, unknown=frozenset({()}), findings=(finding,))


def _exists(file: Path) -> bool:
    try:
        return file.exists()
    except OSError:
        return True  # reading it says why
