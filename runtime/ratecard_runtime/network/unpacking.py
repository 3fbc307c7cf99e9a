"""Content that comes packed, unpacked in pieces that never take much memory."""

import zlib
from collections.abc import Iterator, Sequence

ACCEPTED = b"gzip, deflate"
"""What may be asked for with `Accept-Encoding`."""

_PIECE = 65_536
_ANY_HEADER = zlib.MAX_WBITS | 32


class PackingError(Exception):
    """Content that cannot be unpacked, or ends before it is whole."""


class Unpacking:
    """Unpacks the content of one answer, by its headers; `packed` counts the bytes that came."""

    def __init__(self, headers: Sequence[tuple[bytes, bytes]]) -> None:
        """Read how the content is packed, if at all. Raises `PackingError` for other ways."""
        self.packed = 0
        encoding = _encoding(headers)
        if encoding not in (b"", b"identity", b"gzip", b"x-gzip", b"deflate"):
            raise PackingError(f"packed as {encoding.decode('latin-1')}, which nobody asked for")
        self._is_packed = encoding not in (b"", b"identity")
        self._unpacker = zlib.decompressobj(_ANY_HEADER)

    def pieces(self, content: bytes) -> Iterator[bytes]:
        """Yield what `content`, the next bytes that came, unpacks to."""
        self.packed += len(content)
        if not self._is_packed:
            yield content
            return
        while content:
            piece = self._unpacked(content)
            if piece:
                yield piece
            if self._unpacker.eof and self._unpacker.unused_data:
                content = self._unpacker.unused_data
                self._unpacker = zlib.decompressobj(_ANY_HEADER)
            else:
                content = self._unpacker.unconsumed_tail

    def end(self) -> None:
        """Say that nothing more comes. Raises `PackingError` where something is missing."""
        if self._is_packed and self.packed and not self._unpacker.eof:
            raise PackingError("the packed content ends before it is whole")

    def _unpacked(self, content: bytes) -> bytes:
        is_first = self.packed == len(content)
        try:
            return self._unpacker.decompress(content, _PIECE)
        except zlib.error as error:
            if not is_first:
                raise PackingError(f"the packed content is damaged: {error}") from error
        self._unpacker = zlib.decompressobj(-zlib.MAX_WBITS)  # what some hosts call deflate
        try:
            return self._unpacker.decompress(content, _PIECE)
        except zlib.error as error:
            raise PackingError(f"the packed content is damaged: {error}") from error


def _encoding(headers: Sequence[tuple[bytes, bytes]]) -> bytes:
    for name, value in headers:
        if name.lower() == b"content-encoding":
            return value.strip().lower()
    return b""
