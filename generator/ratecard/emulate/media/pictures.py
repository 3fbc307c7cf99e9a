"""Pictures of one colour: PNG, JPEG and GIF, and a 3D scene with nothing in it."""

import json
import struct
import zlib

_SIDE = 16
_STEP = 0x255B97
"""Odd, so that every one of the first 2 ** 24 shades has a colour of its own."""


def png(shade: int) -> bytes:
    """A PNG of 16 by 16 pixels in a colour that `shade` picks."""
    colour = _colour(shade)
    rows = (b"\0" + colour * _SIDE) * _SIDE
    header = struct.pack(">IIBBBBB", _SIDE, _SIDE, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in chunks)


def _chunk(name: bytes, data: bytes) -> bytes:
    check = zlib.crc32(name + data)
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", check)


def _colour(shade: int) -> bytes:
    return (shade * _STEP % 2**24).to_bytes(3, "big")


def jpeg(shade: int) -> bytes:
    """A grey baseline JPEG of 8 by 8 pixels.

    Both Huffman tables hold one symbol, so that the picture is two bits: no difference in
    brightness, and the end of the block. No step of the quantizer is used; `shade` is in them.
    """
    steps = bytes(1 + (shade >> 7 * place) % 128 for place in range(4)) + b"\x01" * 60
    one_code = bytes([1, *([0] * 15), 0])
    segments = (
        (0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0"),
        (0xDB, b"\0" + steps),
        (0xC0, struct.pack(">BHHBBBB", 8, 8, 8, 1, 1, 0x11, 0)),
        (0xC4, b"\x00" + one_code),
        (0xC4, b"\x10" + one_code),
        (0xDA, b"\x01\x01\x00\x00\x3f\x00"),
    )
    body = b"".join(
        struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data for marker, data in segments
    )
    return b"\xff\xd8" + body + b"\x3f" + b"\xff\xd9"


def gif(shade: int) -> bytes:
    """A GIF of one pixel in a colour that `shade` picks."""
    screen = struct.pack("<HHBBB", 1, 1, 0x80, 0, 0)
    colours = _colour(shade) + bytes((255, 255, 255))
    frame = b"\x2c" + struct.pack("<HHHHB", 0, 0, 1, 1, 0)
    return b"GIF89a" + screen + colours + frame + b"\x02\x02\x44\x01\x00" + b"\x3b"


def glb(shade: int) -> bytes:
    """A binary glTF file with an empty scene."""
    asset = {"version": "2.0", "extras": shade}
    scene = json.dumps({"asset": asset, "scenes": [{}], "scene": 0}).encode()
    scene += b" " * (-len(scene) % 4)
    chunk = struct.pack("<II", len(scene), 0x4E4F534A) + scene
    return struct.pack("<III", 0x46546C67, 2, 12 + len(chunk)) + chunk
