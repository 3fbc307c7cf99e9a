"""Results are whole files: read here by their formats' own rules, with none of the makers' code."""

import io
import struct
import wave
import zipfile
import zlib
from collections.abc import Iterator

import pytest

from ratecard.emulate.media import SUFFIXES, media_file, media_type_of, suffix_of


def png_size(content: bytes) -> tuple[int, int]:
    """Read a PNG to its end: checks of all chunks, and as many bytes as its pixels need."""
    assert content[:8] == b"\x89PNG\r\n\x1a\n"
    chunks: dict[bytes, bytes] = {}
    at = 8
    while at < len(content):
        (length,) = struct.unpack(">I", content[at : at + 4])
        name, data = content[at + 4 : at + 8], content[at + 8 : at + 8 + length]
        (check,) = struct.unpack(">I", content[at + 8 + length : at + 12 + length])
        assert zlib.crc32(name + data) == check
        chunks[name] = data
        at += 12 + length
    assert list(chunks) == [b"IHDR", b"IDAT", b"IEND"]
    width, height, depth, colour = struct.unpack(">IIBB", chunks[b"IHDR"][:10])
    assert (depth, colour) == (8, 2)
    assert len(zlib.decompress(chunks[b"IDAT"])) == height * (1 + 3 * width)
    return width, height


def test_a_png_is_whole() -> None:
    assert png_size(media_file("image/png")) == (16, 16)


@pytest.mark.parametrize("media_type", [*SUFFIXES, "video/webm"])
def test_no_two_files_are_the_same(media_type: str) -> None:
    """Also after so many shades that a byte cannot hold them; the same one is made again."""
    shades = [*range(600), 2**16, 2**23, 2**24 - 1]
    assert len({media_file(media_type, shade) for shade in shades}) == len(shades)
    assert media_file(media_type, 1) == media_file(media_type, 1)


def test_a_jpeg_has_every_segment_that_a_picture_needs() -> None:
    content = media_file("image/jpeg", 2**24 - 1)
    assert (content[:2], content[-2:]) == (b"\xff\xd8", b"\xff\xd9")
    markers: list[int] = []
    at = 2
    while markers[-1:] != [0xDA]:
        fill, marker, length = struct.unpack(">BBH", content[at : at + 4])
        assert fill == 0xFF
        markers.append(marker)
        at += 2 + length
    assert markers == [0xE0, 0xDB, 0xC0, 0xC4, 0xC4, 0xDA]
    assert content[at:-2] == b"\x3f"  # both codes are one zero, then ones to the end of the byte


def test_a_gif_has_a_frame_and_an_end() -> None:
    content = media_file("image/gif")
    assert content[:6] == b"GIF89a"
    assert struct.unpack("<HH", content[6:10]) == (1, 1)
    after_colours = 13 + 3 * 2
    assert content[after_colours : after_colours + 1] == b"\x2c"
    assert content[-1:] == b"\x3b"


def test_a_wav_is_a_quarter_of_a_second_of_silence() -> None:
    with wave.open(io.BytesIO(media_file("audio/wav", 2**24 - 1))) as file:
        assert file.getnframes() / file.getframerate() == 0.25
        assert set(file.readframes(file.getnframes())) == {0}


def test_an_mp3_is_a_row_of_frames() -> None:
    """MPEG-1 Layer III, 32 kbit/s, 44.1 kHz, no padding: 144 * 32000 // 44100 bytes each."""
    content = media_file("audio/mpeg", 2**24 - 1)
    length = 144 * 32_000 // 44_100
    assert length == 104
    frames = [content[at : at + length] for at in range(0, len(content), length)]
    assert len(frames) == 10
    for frame in frames:
        (header,) = struct.unpack(">I", frame[:4])
        assert header >> 21 == 0x7FF  # eleven bits of synchronisation
        assert (header >> 19 & 3, header >> 17 & 3) == (3, 1)
        assert (header >> 12 & 15, header >> 10 & 3) == (1, 0)
        assert len(frame) == length


def boxes(content: bytes) -> Iterator[tuple[bytes, bytes, int]]:
    """Each box of an MP4 or of a box: its name, its content, and where that begins."""
    at = 0
    while at < len(content):
        (size,) = struct.unpack(">I", content[at : at + 4])
        assert 8 <= size <= len(content) - at
        yield content[at + 4 : at + 8], content[at + 8 : at + size], at + 8
        at += size


def test_an_mp4_points_at_one_picture() -> None:
    content = media_file("video/mp4", 2**24 - 1)
    top = {name: (inner, start) for name, inner, start in boxes(content)}
    assert list(top) == [b"ftyp", b"moov", b"mdat"]
    found = top[b"moov"][0]
    for path in (b"trak", b"mdia", b"minf", b"stbl"):
        found = next(inner for name, inner, _ in boxes(found) if name == path)
    table = {name: inner for name, inner, _ in boxes(found)}
    fixed, samples, size = struct.unpack(">III", table[b"stsz"][4:16])
    (offset,) = struct.unpack(">I", table[b"stco"][8:12])
    assert (fixed, samples) == (0, 1)
    sample, start = top[b"mdat"]
    assert (offset, size) == (start, len(sample))
    (length,) = struct.unpack(">I", sample[:4])
    assert (length, sample[4]) == (len(sample) - 4, 0x65)  # one picture that needs no other
    entry = next(inner for name, inner, _ in boxes(table[b"stsd"][8:]) if name == b"avc1")
    assert struct.unpack(">HH", entry[24:28]) == (16, 16)


def test_a_zip_holds_two_pictures() -> None:
    with zipfile.ZipFile(io.BytesIO(media_file("application/zip"))) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["1.png", "2.png"]
        assert [png_size(archive.read(name)) for name in archive.namelist()] == [(16, 16)] * 2


def test_a_glb_says_its_own_length() -> None:
    content = media_file("model/gltf-binary")
    magic, version, length = struct.unpack("<4sII", content[:12])
    assert (magic, version, length) == (b"glTF", 2, len(content))
    size, kind = struct.unpack("<I4s", content[12:20])
    assert (kind, size) == (b"JSON", len(content) - 20)


@pytest.mark.parametrize("media_type", SUFFIXES)
def test_names_stand_for_their_media_types(media_type: str) -> None:
    suffix = suffix_of(media_type)
    assert media_type_of(f"https://cdn.example.com/a.b/file.{suffix}?expires=1") == media_type
    assert media_type_of(suffix.upper()) == media_type
    assert len(media_file(media_type)) < 5000


def test_what_cannot_be_made_is_a_text() -> None:
    assert media_file("application/x-unknown", 7) == b"made by the emulator: 7\n"
    assert suffix_of("application/x-unknown") == "bin"
    assert (suffix_of("video/webm"), suffix_of("image/svg+xml")) == ("webm", "svg")
    assert media_type_of("report.pdf") is None
    assert media_type_of("jpeg") == "image/jpeg"
