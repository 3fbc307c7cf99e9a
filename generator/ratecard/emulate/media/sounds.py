"""Sounds: a quarter of a second of silence, as WAV and as MP3."""

import io
import struct
import wave

_RATE = 8000
_MP3_FRAMES = 10
_MP3_FRAME = 104
"""Bytes of a frame: 144 times 32 kbit/s through 44.1 kHz."""


def wav(shade: int) -> bytes:
    """A WAV file of silence: one channel, 16 bits, 8 kHz; `shade` is in a chunk after it."""
    written = io.BytesIO()
    with wave.open(written, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(_RATE)
        file.writeframes(bytes(2 * (_RATE // 4)))
    content = written.getvalue()[8:] + struct.pack("<4sII", b"JUNK", 4, shade % 2**32)
    return struct.pack("<4sI", b"RIFF", len(content)) + content


def mp3(shade: int) -> bytes:
    """An MP3 file of silence: MPEG-1 Layer III, one channel, 32 kbit/s, 44.1 kHz.

    Zeros after the header say that no frequency sounds. `shade` ends the last frame, where
    players take no notice of it.
    """
    header = bytes((0xFF, 0xFB, 0x10, 0xC0))
    frames = (header + bytes(_MP3_FRAME - len(header))) * _MP3_FRAMES
    return frames[:-4] + struct.pack(">I", shade % 2**32)
