"""The lock file of a generated package: what it was made from, and the hash of each file.

It lets a run that finds nothing to do end after hashing, and shows which files must be made again.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

LOCK_NAME = ".ratecard.lock"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRecord:
    """Hashes of one file: `raw` of what it was made from, `output` of its finished bytes."""

    raw: str
    output: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """`spec` and `templates` are hashes of inputs; `tools` are versions and a hash of sources."""

    provider: str
    spec: str
    templates: str
    tools: Mapping[str, str]
    files: Mapping[str, FileRecord]


def lock_bytes(lock: Lock) -> bytes:
    """The content of the lock file: the same lock, the same bytes."""
    data = {
        "provider": lock.provider,
        "spec": lock.spec,
        "templates": lock.templates,
        "tools": dict(lock.tools),
        "files": {path: f"{record.raw} {record.output}" for path, record in lock.files.items()},
    }
    return (json.dumps(data, indent=1, sort_keys=True) + "\n").encode()


def read_lock(folder: Path) -> Lock | None:
    """The lock of a generated folder; None when it is absent, damaged or edited."""
    try:
        content = (folder / LOCK_NAME).read_bytes()
        lock = _lock(json.loads(content))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return lock if lock_bytes(lock) == content else None


def _lock(data: object) -> Lock:
    fields = cast(dict[str, object], data)
    files = cast(dict[str, str], fields["files"])
    return Lock(
        provider=str(fields["provider"]),
        spec=str(fields["spec"]),
        templates=str(fields["templates"]),
        tools=cast(dict[str, str], fields["tools"]),
        files={path: _record(hashes) for path, hashes in files.items()},
    )


def _record(hashes: str) -> FileRecord:
    raw, _, output = hashes.partition(" ")
    return FileRecord(raw=raw, output=output)
