"""Files that are sent with a request."""

import os
from pathlib import Path
from typing import NamedTuple, Protocol, TypeAlias, runtime_checkable


class Upload(NamedTuple):
    """A file that is sent: the name of its form field, its file name, its bytes, its type."""

    field: str
    filename: str
    content: bytes
    content_type: str


@runtime_checkable
class ReadableFile(Protocol):
    """An open binary file, as far as uploading needs it."""

    def read(self) -> bytes:
        """Return the rest of the file."""
        ...


FileInput: TypeAlias = str | os.PathLike[str] | bytes | ReadableFile
"""What a file argument takes: a path, bytes, or an open binary file."""


AssetInput: TypeAlias = str | os.PathLike[str]
"""What an asset argument takes: the id of an uploaded file, or a path, which is uploaded first."""


def read_upload(field: str, source: object, max_bytes: int | None = None) -> Upload:
    """Read a file argument.

    Raises `TypeError` or `ValueError` where it is no readable file or larger than `max_bytes`.
    """
    upload = _read(field, source, max_bytes)
    _check_size(upload.filename, len(upload.content), max_bytes)
    return upload


def _read(field: str, source: object, max_bytes: int | None) -> Upload:
    match source:
        case bytes():
            return Upload(field, field, source, "application/octet-stream")
        case str() | os.PathLike():
            path = Path(os.fspath(source))  # pyright: ignore[reportUnknownArgumentType] - PathLike
            return Upload(field, path.name, _content(path, max_bytes), media_type_of(path.name))
        case ReadableFile():
            name = Path(str(getattr(source, "name", field))).name
            return Upload(field, name, _bytes(source.read()), media_type_of(name))
        case _:
            raise TypeError("a file is a path, bytes, or an open binary file")


def _bytes(content: object) -> bytes:
    if isinstance(content, bytes):
        return content
    raise TypeError("open the file in binary mode")


def _content(path: Path, max_bytes: int | None) -> bytes:
    try:
        _check_size(path.name, path.stat().st_size, max_bytes)
        return path.read_bytes()
    except OSError as error:
        raise ValueError(f"{path} cannot be read: {error.strerror or error}") from error


def _check_size(name: str, size: int, max_bytes: int | None) -> None:
    if max_bytes is not None and size > max_bytes:
        raise ValueError(f"{name} has {size:,} bytes; at most {max_bytes:,} are allowed")


def media_type_of(name: str) -> str:
    """Return the media type of a file by its name, that of plain bytes where it is not known."""
    import mimetypes

    return mimetypes.guess_type(name)[0] or "application/octet-stream"
