"""One run at a time over an output folder; the system releases the guard if a run is killed."""

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

GUARD_NAME = ".ratecard-running"

if sys.platform == "win32":
    import msvcrt

    def _try_to_hold(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _try_to_hold(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class BusyError(Exception):
    """Another run is writing to the same folder."""


@contextmanager
def only_run(out: Path) -> Generator[None]:
    """Hold `out`, which is made if need be. Raises BusyError while another run holds it."""
    out.mkdir(parents=True, exist_ok=True)
    path = out / GUARD_NAME
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        _hold(descriptor, path)
        try:
            yield
        finally:
            with suppress(OSError):  # Windows removes no open file; one left over is harmless
                path.unlink()
    finally:
        os.close(descriptor)


def _hold(descriptor: int, path: Path) -> None:
    busy = BusyError(f"another run is writing to {path.parent}; wait until it has ended")
    try:
        _try_to_hold(descriptor)
    except OSError:
        raise busy from None
    # The run before us may have removed the file between our opening and holding it.
    if not path.exists() or not os.path.samestat(os.fstat(descriptor), path.stat()):
        raise busy
