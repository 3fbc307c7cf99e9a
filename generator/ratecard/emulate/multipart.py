"""Multipart bodies: form fields and files."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from ratecard.emulate.exchange import Upload
from ratecard.emulate.forms import gathered
from ratecard_runtime.json_value import JsonValue

if TYPE_CHECKING:
    from python_multipart.multipart import MultipartCallbacks


class MultipartError(Exception):
    """The bytes are not what their media type says."""


@dataclass(slots=True)
class _Part:
    headers: dict[bytes, bytes] = field(default_factory=dict[bytes, bytes])
    name: bytearray = field(default_factory=bytearray)
    value: bytearray = field(default_factory=bytearray)
    content: bytearray = field(default_factory=bytearray)


def parse_multipart(raw: bytes, boundary: str) -> tuple[JsonValue, tuple[Upload, ...]]:
    """The fields and the files of a multipart body. Raises MultipartError."""
    if not boundary:
        raise MultipartError
    parts = _Parts()
    try:
        parser = MultipartParser(boundary, parts.callbacks())
        parser.write(raw)
        parser.finalize()
    except (FormParserError, UnicodeEncodeError) as problem:
        raise MultipartError from problem
    if not parts.ended:
        raise MultipartError
    return _read(parts.all)


class _Parts:
    """Gathers what the parser reports."""

    def __init__(self) -> None:
        self.all: list[_Part] = []
        self.ended = False

    def callbacks(self) -> "MultipartCallbacks":
        return {
            "on_part_begin": lambda: self.all.append(_Part()),
            "on_part_data": lambda data, start, end: self._last.content.extend(data[start:end]),
            "on_header_field": lambda data, start, end: self._last.name.extend(data[start:end]),
            "on_header_value": lambda data, start, end: self._last.value.extend(data[start:end]),
            "on_header_end": self._end_header,
            "on_end": self._end,
        }

    @property
    def _last(self) -> _Part:
        return self.all[-1]

    def _end_header(self) -> None:
        part = self._last
        part.headers[bytes(part.name).lower()] = bytes(part.value)
        part.name, part.value = bytearray(), bytearray()

    def _end(self) -> None:
        self.ended = True


def _read(parts: list[_Part]) -> tuple[JsonValue, tuple[Upload, ...]]:
    fields: list[tuple[str, str]] = []
    uploads: list[Upload] = []
    for part in parts:
        disposition, options = parse_options_header(part.headers.get(b"content-disposition"))
        if disposition != b"form-data" or b"name" not in options:
            raise MultipartError
        try:
            name = options[b"name"].decode()
            filename = options[b"filename"].decode() if b"filename" in options else None
        except UnicodeDecodeError as problem:
            raise MultipartError from problem
        text = _text(part) if filename is None else None
        if text is None:
            uploads.append(_upload(part, name, filename or ""))
        else:
            fields.append((name, text))
    return gathered(fields), tuple(uploads)


def _text(part: _Part) -> str | None:
    """What stands in a field; None for bytes that are no text, a file without a name."""
    try:
        return part.content.decode()
    except UnicodeDecodeError:
        return None


def _upload(part: _Part, name: str, filename: str) -> Upload:
    media_type = part.headers.get(b"content-type", b"application/octet-stream").decode("latin-1")
    return Upload(field=name, filename=filename, media_type=media_type, content=bytes(part.content))
