"""The generated folders that are there, and whether each is what its spec gives now."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ratecard.digests import digest
from ratecard.write.folder import read_folder
from ratecard.write.lock import LOCK_NAME, Lock, read_lock


@dataclass(frozen=True, slots=True, kw_only=True)
class Generated:
    """A generated folder: its name, its lock (None if damaged), and its files with the lock's."""

    name: str
    lock: Lock | None
    files: Mapping[str, bytes] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """What all packages share: the templates, their hash, and the tools."""

    templates: Mapping[str, str] = field(repr=False)
    templates_digest: str
    tools: Mapping[str, str]


def generated_folders(out: Path) -> tuple[Generated, ...]:
    """Every folder in `out` that holds a lock file, by name."""
    locks = sorted(out.glob(f"*/{LOCK_NAME}"))
    return tuple(_generated(path.parent) for path in locks)


def is_current(found: Generated, spec_digest: str | None, inputs: Inputs) -> bool:
    """Whether neither inputs nor outputs have changed since the folder was made."""
    lock = found.lock
    if lock is None or lock.tools != inputs.tools:
        return False
    if (lock.spec, lock.templates) != (spec_digest, inputs.templates_digest):
        return False
    present = {path: digest(content) for path, content in found.files.items() if path != LOCK_NAME}
    return present == {path: record.output for path, record in lock.files.items()}


def reusable(found: Generated, inputs: Inputs) -> dict[tuple[str, str], bytes]:
    """Files that need not be made again, by path below the output folder and raw hash.

    Those that the same tools made and nobody has edited since.
    """
    if found.lock is None or found.lock.tools != inputs.tools:
        return {}
    return {
        (f"{found.name}/{path}", record.raw): content
        for path, record in found.lock.files.items()
        if (content := found.files.get(path)) is not None and digest(content) == record.output
    }


def _generated(folder: Path) -> Generated:
    return Generated(name=folder.name, lock=read_lock(folder), files=read_folder(folder))
