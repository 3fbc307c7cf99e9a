"""Documents: the OpenAPI documents beside the packages, and whether they are current.

A run that finds nothing to do only hashes, so what reads and exports is imported late.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from ratecard.digests import digest, digest_of_all, document_tools
from ratecard.write.lock import LOCK_NAME, FileRecord, Lock, lock_bytes
from ratecard.write.state import Generated

if TYPE_CHECKING:
    from ratecard.findings import Finding
    from ratecard.spec import Spec

DOCUMENTS_FOLDER = "openapi"


@dataclass(frozen=True, slots=True, kw_only=True)
class Documents:
    """The files of the folder as they should be, or the findings that forbid making them.

    `accepted_lock` is the lock that counts as current: what made a document may change as long as
    the document does not. There are no files where nothing has to be done.
    """

    files: Mapping[str, bytes] = field(repr=False, default_factory=dict[str, bytes])
    accepted_lock: bytes = b""
    findings: "tuple[Finding, ...]" = ()


def survey_documents(
    specs: Path,
    spec_hashes: Mapping[str, str],
    found: Generated | None,
    read: "Mapping[str, Spec]",
    *,
    all_providers: bool,
) -> Documents:
    """The documents of the hashed specs, made where they are not current.

    `read` are specs that need not be read again.
    Those of other providers stay as they are, or go where `all_providers` says that there are no
    others.
    """
    made = {_path(name): _made_from(spec_hash) for name, spec_hash in spec_hashes.items()}
    present = dict(found.files) if found else {}
    lock = present.pop(LOCK_NAME, b"")
    records = dict(found.lock.files) if found and found.lock else {}
    others = {*present, *records} - {*made}
    left_alone: set[str] = set() if all_providers else others
    current = {
        path for path in made if _is_current(records.get(path), made[path], present.get(path))
    }
    if current == {*made} and {*records} == {*present} == current | left_alone:
        return Documents()
    stale = [name for name in spec_hashes if _path(name) not in current]
    contents, findings = _exported(specs, stale, read)
    if findings:
        return Documents(findings=findings)
    kept = current | left_alone
    files = {path: content for path, content in present.items() if path in kept} | dict(contents)
    new = {path: record for path, record in records.items() if path in kept} | {
        path: FileRecord(raw=made[path], output=digest(content))
        for path, content in contents.items()
    }
    new_lock = lock_bytes(_lock(new))
    is_same = found is not None and found.lock is not None and _outputs(records) == _outputs(new)
    return Documents(
        files={**files, LOCK_NAME: new_lock}, accepted_lock=lock if is_same else new_lock
    )


def _is_current(record: FileRecord | None, made_from: str, content: bytes | None) -> bool:
    """Whether neither what a document is made from nor the document has changed."""
    if record is None or content is None:
        return False
    return (record.raw, record.output) == (made_from, digest(content))


def _made_from(spec_hash: str) -> str:
    return digest_of_all({"spec": spec_hash.encode(), "tools": document_tools().encode()})


def _path(provider: str) -> str:
    return f"{provider}.json"


def _lock(files: Mapping[str, FileRecord]) -> Lock:
    return Lock(provider=DOCUMENTS_FOLDER, spec="", templates="", tools={}, files=files)


def _outputs(records: Mapping[str, FileRecord]) -> Mapping[str, str]:
    return {path: record.output for path, record in records.items()}


def _exported(
    specs: Path, providers: Iterable[str], read: "Mapping[str, Spec]"
) -> "tuple[Mapping[str, bytes], tuple[Finding, ...]]":
    from ratecard.export import openapi_text
    from ratecard.load import Loaded, load_provider

    contents: dict[str, bytes] = {}
    findings: list[Finding] = []
    for provider in providers:
        known = read.get(provider)
        loaded = Loaded(spec=known, findings=()) if known else load_provider(specs / provider)
        findings += loaded.findings
        if loaded.spec is not None:
            contents[_path(provider)] = openapi_text(loaded.spec).encode()
    return contents, tuple(findings)
