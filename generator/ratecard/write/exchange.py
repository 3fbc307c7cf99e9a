"""Two folders change places in one step, so that a crash finds either the old or the new one."""

import ctypes
import errno
import os
import sys
from pathlib import Path

CURRENT_FOLDER = -100
SWAP = 2
UNSUPPORTED = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP})


def exchange(first: Path, second: Path, aside: Path) -> None:
    """Let two folders of one file system change places.

    Where the system has no such step, `first` moves to `aside`, then both take their new places;
    a crash in between leaves `aside`, from which the next run restores `first`.
    """
    if _exchanged(os.fsencode(first), os.fsencode(second)):
        return
    steps = ((first, aside), (second, first), (aside, second))
    done: list[tuple[Path, Path]] = []
    try:
        for source, target in steps:
            source.rename(target)
            done.append((source, target))
    except OSError:
        for source, target in reversed(done):
            target.rename(source)
        raise


def _exchanged(first: bytes, second: bytes) -> bool:
    """Whether the system did it in one step; False where it cannot."""
    try:
        library = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "linux":
            failed = library.renameat2(CURRENT_FOLDER, first, CURRENT_FOLDER, second, SWAP)
        elif sys.platform == "darwin":
            failed = library.renamex_np(first, second, SWAP)
        else:
            return False
    except (AttributeError, OSError, TypeError):
        return False
    if not failed:
        return True
    number = ctypes.get_errno()
    if number in UNSUPPORTED:
        return False
    raise OSError(number, os.strerror(number), os.fsdecode(first))
