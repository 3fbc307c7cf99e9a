"""Files that are sent with a request."""

import os
from pathlib import Path
from typing import Protocol, TypeAlias, runtime_checkable

from ratecard_runtime.request import Upload


@runtime_checkable
class ReadableFile(Protocol):
    """An open binary file, as far as uploading needs it."""

    def read(self) -> bytes:
        """Return the rest of the file."""
        ...


FileInput: TypeAlias = str | os.PathLike[str] | bytes | ReadableFile
"""What a file argument takes: a path, bytes, or an open binary file."""


def read_upload(field: str, source: object) -> Upload:
    """Read a file argument. Raises `TypeError` or `ValueError` where it is no readable file."""
    match source:
        case bytes():
            return Upload(field, field, source, "application/octet-stream")
        case str() | os.PathLike():
            path = Path(os.fspath(source))  # pyright: ignore[reportUnknownArgumentType] - PathLike
            return Upload(field, path.name, _content(path), _media_type(path.name))
        case ReadableFile():
            name = Path(str(getattr(source, "name", field))).name
            return Upload(field, name, source.read(), _media_type(name))
        case _:
            raise TypeError("a file is a path, bytes, or an open binary file")


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ValueError(f"{path} cannot be read: {error.strerror or error}") from error


def _media_type(name: str) -> str:
    import mimetypes

    return mimetypes.guess_type(name)[0] or "application/octet-stream"
