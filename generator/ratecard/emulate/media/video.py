"""A video: one grey H.264 picture of 16 by 16 pixels in an MP4 file, built box by box."""

import struct

_SIDE = 16
_SAMPLES = 256 + 2 * 64
"""Brightness of every pixel, and two colours at half the resolution."""

_SEQUENCE = bytes((0x67, 0x42, 0x00, 0x0A, 0xFB, 0x88))
"""Sequence parameters: baseline, level 1, one macroblock wide and high."""

_PICTURE = bytes((0x68, 0xCE, 0x38, 0x80))
"""Picture parameters: every setting as small as it may be."""

_SLICE_BITS = "1" "0001000" "1" "0000" "1" "0000" "00" "1" "000011010"
"""First macroblock, I slice, parameter set, frame number, IDR id, order, marking, quantizer, and
the macroblock type that holds bare samples."""

_MATRIX = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)


def mp4(shade: int) -> bytes:
    """A whole MP4 file of one second; `shade` is the second in which it says it was made."""
    kind = _box(b"ftyp", b"isom", struct.pack(">I", 512), b"isomavc1mp41")
    sample = _picture()
    movie = _movie(len(sample), 0, shade)
    offset = len(kind) + len(movie) + 8
    return kind + _movie(len(sample), offset, shade) + _box(b"mdat", sample)


def _picture() -> bytes:
    """The picture as a sample: its length, then one slice of bare grey samples."""
    bits = _SLICE_BITS + "0" * (-len(_SLICE_BITS) % 8)
    header = bytes(int(bits[index : index + 8], 2) for index in range(0, len(bits), 8))
    unit = b"\x65" + header + b"\x80" * _SAMPLES + b"\x80"
    return struct.pack(">I", len(unit)) + unit


def _movie(size: int, offset: int, made: int) -> bytes:
    times = struct.pack(">4I", made % 2**32, 0, 1000, 1000)
    movie = times + struct.pack(">IHHII", 0x10000, 0x100, 0, 0, 0) + _MATRIX
    header = _full_box(b"mvhd", 0, movie, bytes(24), struct.pack(">I", 2))
    return _box(b"moov", header, _track(size, offset))


def _track(size: int, offset: int) -> bytes:
    place = struct.pack(">5I", 0, 0, 1, 0, 1000) + bytes(8) + struct.pack(">4H", 0, 0, 0, 0)
    sides = struct.pack(">II", _SIDE << 16, _SIDE << 16)
    header = _full_box(b"tkhd", 3, place, _MATRIX, sides)
    times = _full_box(b"mdhd", 0, struct.pack(">4IHH", 0, 0, 1000, 1000, 0x55C4, 0))
    handler = _full_box(b"hdlr", 0, bytes(4), b"vide", bytes(12), b"video\0")
    where = _box(b"dinf", _full_box(b"dref", 0, struct.pack(">I", 1), _full_box(b"url ", 1)))
    shown = _full_box(b"vmhd", 1, bytes(8))
    media = _box(b"minf", shown, where, _table(size, offset))
    return _box(b"trak", header, _box(b"mdia", times, handler, media))


def _table(size: int, offset: int) -> bytes:
    """Where the one sample is, how large it is, how long it lasts and how it is coded."""
    return _box(
        b"stbl",
        _full_box(b"stsd", 0, struct.pack(">I", 1), _coding()),
        _full_box(b"stts", 0, struct.pack(">3I", 1, 1, 1000)),
        _full_box(b"stsc", 0, struct.pack(">4I", 1, 1, 1, 1)),
        _full_box(b"stsz", 0, struct.pack(">3I", 0, 1, size)),
        _full_box(b"stco", 0, struct.pack(">2I", 1, offset)),
    )


def _coding() -> bytes:
    sets = (
        bytes((1, _SEQUENCE[1], _SEQUENCE[2], _SEQUENCE[3], 0xFF, 0xE1)),
        struct.pack(">H", len(_SEQUENCE)) + _SEQUENCE,
        b"\x01" + struct.pack(">H", len(_PICTURE)) + _PICTURE,
    )
    entry = bytes(6) + struct.pack(">H", 1) + bytes(16) + struct.pack(">HH", _SIDE, _SIDE)
    entry += struct.pack(">III", 0x480000, 0x480000, 0) + struct.pack(">H", 1)
    entry += bytes(32) + struct.pack(">Hh", 24, -1)
    return _box(b"avc1", entry, _box(b"avcC", *sets))


def _full_box(name: bytes, flags: int, *parts: bytes) -> bytes:
    return _box(name, struct.pack(">I", flags), *parts)


def _box(name: bytes, *parts: bytes) -> bytes:
    content = b"".join(parts)
    return struct.pack(">I", 8 + len(content)) + name + content
