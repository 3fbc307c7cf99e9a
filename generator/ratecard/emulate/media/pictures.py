"""Pictures of one colour: PNG, JPEG and GIF, and a 3D scene with nothing in it."""

import json
import struct
import zlib

_SIDE = 16


def png(shade: int) -> bytes:
    """A PNG of 16 by 16 pixels in a colour that `shade` picks."""
    colour = bytes(shade * step % 256 for step in (37, 91, 151))
    rows = (b"\0" + colour * _SIDE) * _SIDE
    header = struct.pack(">IIBBBBB", _SIDE, _SIDE, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in chunks)


def _chunk(name: bytes, data: bytes) -> bytes:
    check = zlib.crc32(name + data)
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", check)


def jpeg() -> bytes:
    """A grey baseline JPEG of 8 by 8 pixels.

    Both Huffman tables hold one symbol, so that the picture is two bits: no difference in
    brightness, and the end of the block.
    """
    one_code = bytes([1, *([0] * 15), 0])
    segments = (
        (0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0"),
        (0xDB, b"\0" + b"\x01" * 64),
        (0xC0, struct.pack(">BHHBBBB", 8, 8, 8, 1, 1, 0x11, 0)),
        (0xC4, b"\x00" + one_code),
        (0xC4, b"\x10" + one_code),
        (0xDA, b"\x01\x01\x00\x00\x3f\x00"),
    )
    body = b"".join(
        struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data for marker, data in segments
    )
    return b"\xff\xd8" + body + b"\x3f" + b"\xff\xd9"


def gif() -> bytes:
    """A GIF of one pixel."""
    screen = struct.pack("<HHBBB", 1, 1, 0x80, 0, 0)
    colours = bytes((0, 0, 0, 255, 255, 255))
    frame = b"\x2c" + struct.pack("<HHHHB", 0, 0, 1, 1, 0)
    return b"GIF89a" + screen + colours + frame + b"\x02\x02\x44\x01\x00" + b"\x3b"


def glb() -> bytes:
    """A binary glTF file with an empty scene."""
    scene = json.dumps({"asset": {"version": "2.0"}, "scenes": [{}], "scene": 0}).encode()
    scene += b" " * (-len(scene) % 4)
    chunk = struct.pack("<II", len(scene), 0x4E4F534A) + scene
    return struct.pack("<III", 0x46546C67, 2, 12 + len(chunk)) + chunk
