"""Replacing generated folders, all or nothing.

New trees are built and flushed to disk under `.ratecard-staging` beside the old ones; only when
all are whole do they change places. A run that dies leaves at most that folder, and the next run
puts back what is missing and removes the rest.
"""

import os
import shutil
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from ratecard.write.exchange import exchange
from ratecard.write.folder import is_kept, walk

STAGING_NAME = ".ratecard-staging"
NEW = "new"  # trees to come; after the exchange, the old ones
ASIDE = "aside"  # old trees in the middle of an exchange that takes several steps
FLUSHES = 16


def replace_folders(
    out: Path, trees: Mapping[str, Mapping[str, bytes]], removed: Iterable[str]
) -> None:
    """Make each folder `out/<name>` hold just the given files, and remove the folders `removed`.

    What people keep beside the code (`.venv`, `dist`, …) stays. An OSError on the way leaves every
    folder as it was.
    """
    recover(out)
    staging = out / STAGING_NAME
    moved: list[str] = []
    try:
        _stage(staging, out, trees)
        for name in (*trees, *removed):
            _change_places(staging, out, name)
            moved.append(name)
        _flush(out)
    except OSError:
        for name in moved:
            _change_places(staging, out, name)
        shutil.rmtree(staging, ignore_errors=True)
        raise
    with suppress(OSError):  # all is written; the next run clears what cannot be removed now
        recover(out)


def recover(out: Path) -> None:
    """Put back what an earlier run left halfway, and remove its staging folder."""
    staging = out / STAGING_NAME
    if not staging.is_dir():
        return
    for stage in (ASIDE, NEW):
        folder = staging / stage
        for left_over in folder.iterdir() if folder.is_dir() else ():
            current = out / left_over.name
            if current.exists():
                _carry_over(left_over, current)
            elif stage == ASIDE:
                left_over.rename(current)
    shutil.rmtree(staging)


def _stage(staging: Path, out: Path, trees: Mapping[str, Mapping[str, bytes]]) -> None:
    from concurrent.futures import ThreadPoolExecutor  # too slow for runs that write nothing

    (staging / ASIDE).mkdir(parents=True)
    (staging / NEW).mkdir()
    written: list[Path] = []
    for name, files in trees.items():
        for path, content in files.items():
            target = staging / NEW / name / path
            target.parent.mkdir(parents=True, exist_ok=True)
            if not _linked(out / name / path, target, content):
                target.write_bytes(content)
                written.append(target)
    with ThreadPoolExecutor(FLUSHES) as pool:  # the disk takes many together as fast as one
        list(pool.map(_flush, (*written, *(Path(parent) for parent, _, _ in walk(staging)))))


def _linked(current: Path, target: Path, content: bytes) -> bool:
    """Keep an unchanged file as it is, instead of writing it again; False where that fails."""
    with suppress(OSError):
        if not current.is_symlink() and current.read_bytes() == content:
            os.link(current, target)
            return True
    return False


def _flush(path: Path) -> None:
    """Flush a file, or the names in a folder, to disk; Windows has no such step for folders."""
    if path.is_dir() and os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _change_places(staging: Path, out: Path, name: str) -> None:
    """Let the tree in use and the staged one change places; either may be absent."""
    current, staged = out / name, staging / NEW / name
    if not current.exists():
        staged.rename(current)
    elif not staged.exists():
        current.rename(staged)
    else:
        exchange(current, staged, staging / ASIDE / name)


def _carry_over(old: Path, current: Path) -> None:
    """Move what people keep beside the code from the old tree into the one in use."""
    for parent, folders, _ in walk(old):
        for name in [each for each in folders if is_kept(each)]:
            folders.remove(name)
            target = current / Path(parent).relative_to(old) / name
            if target.parent.is_dir() and not target.exists():
                Path(parent, name).rename(target)
