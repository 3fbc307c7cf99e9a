"""Files that appear under their name only when they are whole."""

import contextlib
import os
import re
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import unquote, urlsplit

from ratecard_runtime.errors import DownloadFailed

_ZIP_START = b"PK\x03\x04"
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")
_LONGEST_NAME = 100


class PartialFile:
    """A file that is written beside `target` and renamed to it by `commit`.

    `size` is how many bytes were written. Left without `commit` it is removed. An archive is named
    `.zip`, whatever was asked for. Every failure of the disk is a `DownloadFailed`.
    """

    def __init__(self, target: Path) -> None:
        """Name the file that is to appear."""
        self._target = target
        self._part = target.with_name(f".{target.name}.{os.urandom(4).hex()}.part")
        self._start = b""
        self.size = 0

    def __enter__(self) -> Self:
        try:
            self._file = self._part.open("xb")
        except OSError as error:
            raise _disk_fault(self._target, error) from error
        return self

    def write(self, chunk: bytes) -> None:
        """Append `chunk`."""
        if len(self._start) < len(_ZIP_START):
            self._start += chunk[: len(_ZIP_START)]
        try:
            self._file.write(chunk)
        except OSError as error:
            raise _disk_fault(self._target, error) from error
        self.size += len(chunk)

    def restart(self) -> None:
        """Forget what was written: the content comes anew."""
        self._start, self.size = b"", 0
        try:
            self._file.seek(0)
            self._file.truncate()
        except OSError as error:
            raise _disk_fault(self._target, error) from error

    def commit(self) -> Path:
        """Write everything to the disk, give the file its name, and return where it is."""
        is_zip = self._start.startswith(_ZIP_START)
        final = self._target.with_suffix(".zip") if is_zip else self._target
        try:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            self._part.replace(final)
        except OSError as error:
            raise _disk_fault(final, error) from error
        return final

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        with contextlib.suppress(OSError):
            self._file.close()
        with contextlib.suppress(OSError):
            self._part.unlink(missing_ok=True)


def target_paths(path: str | os.PathLike[str], urls: tuple[str, ...]) -> tuple[Path, ...]:
    """Return where the files at `urls` go: `path`, or `path` numbered where there are several.

    In a folder (one that exists, or a text that ends in a slash) they keep their own names.
    """
    text = os.fspath(path)
    if text.endswith(("/", os.sep)) or Path(text).is_dir():
        base = Path(text) / _name_in(urls[0])
    else:
        base = Path(text)
    if len(urls) == 1:
        return (base,)
    return tuple(
        base.with_name(f"{base.stem}-{number}{base.suffix}") for number in range(1, len(urls) + 1)
    )


def _name_in(url: str) -> str:
    """Return a harmless file name from the end of a URL."""
    try:
        path = urlsplit(url).path
    except ValueError:  # no address at all, which fetching refuses
        path = ""
    last = unquote(path).rpartition("/")[2]
    return _UNSAFE.sub("-", last).strip(".-")[-_LONGEST_NAME:] or "result"


def _disk_fault(path: Path, error: OSError) -> DownloadFailed:
    return DownloadFailed(f"{path} cannot be written: {error.strerror or error}")
