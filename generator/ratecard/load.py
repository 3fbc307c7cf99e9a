"""Load: one spec folder to one Spec, or to all that is wrong with it."""

from dataclasses import dataclass
from pathlib import Path

from ratecard.findings import Finding, sort_findings
from ratecard.read import Document, read_file
from ratecard.spec import Position, Spec
from ratecard.validate.folder import validate_folder
from ratecard.validate.schema import FILES

_ALWAYS_THERE = ("provider", "endpoints")


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """A spec folder after reading: a Spec and no findings, or findings and no Spec."""

    spec: Spec | None
    findings: tuple[Finding, ...]


def provider_ids(specs: Path) -> tuple[str, ...]:
    """Return the sorted names of the folders under `specs` that hold a provider.yaml."""
    return tuple(sorted(found.parent.name for found in specs.glob("*/provider.yaml")))


def load_provider(folder: Path) -> Loaded:
    """Read and check one spec folder; bad input gives findings and never raises."""
    documents = {name: _document(folder, name) for name in FILES}
    validated = validate_folder(documents)
    findings = sort_findings(validated.findings)
    return Loaded(spec=None if findings else validated.spec, findings=findings)


def _document(folder: Path, name: str) -> Document:
    file = folder / f"{name}.yaml"
    shown = file.as_posix()
    if file.exists():
        return read_file(file, shown)
    if name not in _ALWAYS_THERE:
        return Document(file=shown, data={}, spots={})
    finding = Finding(
        position=Position(shown, 1, 1),
        path="",
        code="missing-file",
        message=f"the spec folder has no {file.name}",
        hint="add the file; docs/spec-language.md says what it holds",
    )
    return Document(file=shown, data=None, spots={}, unknown=frozenset({()}), findings=(finding,))
