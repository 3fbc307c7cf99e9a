"""Packed content is unpacked piece by piece, whole or not at all."""

import gzip
import zlib

import pytest

from ratecard_runtime.network.unpacking import PackingError, Unpacking

TEXT = b'{"status": "done"}' * 20_000


def unpacked(encoding: bytes | None, *contents: bytes) -> bytes:
    """All of what these pieces unpack to."""
    unpacking = Unpacking([(b"Content-Encoding", encoding)] if encoding else [])
    pieces = [piece for content in contents for piece in unpacking.pieces(content)]
    assert all(len(piece) <= 65_536 for piece in pieces) or encoding in (None, b"identity")
    unpacking.end()
    assert unpacking.packed == sum(map(len, contents))
    return b"".join(pieces)


def in_pieces(content: bytes, size: int) -> list[bytes]:
    """The content as it may come."""
    return [content[start : start + size] for start in range(0, len(content), size)]


def raw_deflate(content: bytes) -> bytes:
    """Deflate without a header, as some hosts send it."""
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()


@pytest.mark.parametrize("size", [1_000_000, 7])
@pytest.mark.parametrize(
    ("encoding", "content"),
    [
        (None, TEXT),
        (b"identity", TEXT),
        (b"gzip", gzip.compress(TEXT)),
        (b" GZip ", gzip.compress(TEXT)),
        (b"x-gzip", gzip.compress(TEXT[:1000]) + gzip.compress(TEXT[1000:])),
        (b"deflate", zlib.compress(TEXT)),
    ],
)
def test_content_is_what_was_packed(encoding: bytes | None, content: bytes, size: int) -> None:
    """However it is cut on its way."""
    assert unpacked(encoding, *in_pieces(content, size)) == TEXT


def test_deflate_may_come_without_a_header() -> None:
    """Its first bytes tell."""
    assert unpacked(b"deflate", *in_pieces(raw_deflate(TEXT), 100)) == TEXT


def test_nothing_is_nothing() -> None:
    """An answer without content may still name a packing."""
    assert unpacked(b"gzip") == b""


@pytest.mark.parametrize(
    ("encoding", "content", "words"),
    [
        (b"gzip", gzip.compress(TEXT)[:-9], "before it is whole"),
        (b"gzip", b"<html>no gzip at all</html>", "damaged"),
        (b"br", TEXT, "packed as br, which nobody asked for"),
        (b"gzip, br", TEXT, "nobody asked for"),
    ],
)
def test_what_is_not_whole_is_refused(encoding: bytes, content: bytes, words: str) -> None:
    """Half a picture is no picture."""
    with pytest.raises(PackingError, match=words):
        unpacked(encoding, content)


def test_damage_in_the_middle_is_told() -> None:
    """Also where the first bytes were right."""
    content = bytearray(gzip.compress(TEXT))
    content[40:60] = bytes(20)
    with pytest.raises(PackingError):
        unpacked(b"gzip", *in_pieces(bytes(content), 30))
