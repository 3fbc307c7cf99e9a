"""Files that appear under their name only when they are whole, and in the place of no other."""

import contextlib
import filecmp
import os
from pathlib import Path
from types import TracebackType
from typing import Self

from ratecard_runtime.errors import DownloadFailed
from ratecard_runtime.files.target import Target
from ratecard_runtime.log import LOGGER
from ratecard_runtime.network.messages import Response

_ZIP_START = b"PK\x03\x04"


class PartialFile:
    """A file that is written where `target` says, and given a name by `commit`.

    `size` is how many bytes were written. Left without `commit` it is removed. Every failure of
    the disk is a `DownloadFailed`.
    """

    def __init__(self, target: Target) -> None:
        """Begin with nothing."""
        self._target = target
        self._part = target.folder / f".ratecard-{os.urandom(4).hex()}.part"
        self._head, self._url = Response(200, (), b""), ""
        self._start = b""
        self.size = 0

    def __enter__(self) -> Self:
        try:
            if not self._target.name:
                self._target.folder.mkdir(parents=True, exist_ok=True)
            self._file = self._part.open("xb")
        except OSError as error:
            raise self._fault(error) from error
        return self

    def write(self, chunk: bytes) -> None:
        """Append `chunk`."""
        if len(self._start) < len(_ZIP_START):
            self._start += chunk[: len(_ZIP_START)]
        try:
            self._file.write(chunk)
        except OSError as error:
            raise self._fault(error) from error
        self.size += len(chunk)

    def restart(self, head: Response, url: str, /) -> None:
        """Forget what was written: the content comes anew, after `head` and from `url`."""
        self._head, self._url = head, url
        self._start, self.size = b"", 0
        try:
            self._file.seek(0)
            self._file.truncate()
        except OSError as error:
            raise self._fault(error) from error

    def commit(self) -> Path:
        """Write everything to the disk, give the file its name, and return where it is.

        A file that is already there stays. Where it has the same content, it is this one.
        """
        is_archive = self._start.startswith(_ZIP_START)
        names = self._target.names(self._head, self._url, is_archive=is_archive)
        wanted = final = self._target.folder / next(names)
        try:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            while not self._becomes(final):
                final = self._target.folder / next(names)
        except OSError as error:
            raise self._fault(error) from error
        if self._target.name and final != wanted:
            LOGGER.warning("%s is there with other content; the result is in %s", wanted, final)
        self._target.used.add(final.name.lower())
        return final

    def _becomes(self, final: Path) -> bool:
        """Give the file this name. Tell whether the name holds its content now."""
        try:
            os.link(self._part, final)
        except FileExistsError:
            return _have_same_content(self._part, final)
        except OSError:  # a file system without links: the name is taken first, then filled
            try:
                final.open("xb").close()
            except FileExistsError:
                return _have_same_content(self._part, final)
            try:
                self._part.replace(final)
            except OSError:
                final.unlink()
                raise
        return True

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

    def _fault(self, error: OSError) -> DownloadFailed:
        target, folder = self._target, self._target.folder
        words = f"{folder / target.name} cannot be written: {error.strerror or error}"
        if isinstance(error, FileNotFoundError):
            words += f"; make the folder {folder} first"
        elif isinstance(error, FileExistsError):
            words = f"{folder} is a file; a path that ends in a separator is a folder"
        return DownloadFailed(words)


def _have_same_content(part: Path, there: Path) -> bool:
    try:
        return filecmp.cmp(part, there, shallow=False)
    except OSError:
        return False
