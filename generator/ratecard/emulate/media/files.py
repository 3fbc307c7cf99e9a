"""Files by media type, and the media types that names and formats stand for."""

import io
import mimetypes
import zipfile
from collections.abc import Callable, Mapping
from functools import lru_cache
from zlib import crc32

from ratecard.emulate.media.pictures import gif, glb, jpeg, png
from ratecard.emulate.media.sounds import mp3, wav
from ratecard.emulate.media.video import mp4

SUFFIXES: Mapping[str, str] = {
    "image/png": "png",
    "image/jpeg": "jpg",
    "image/gif": "gif",
    "video/mp4": "mp4",
    "audio/mpeg": "mp3",
    "audio/wav": "wav",
    "application/zip": "zip",
    "model/gltf-binary": "glb",
    "application/x-subrip": "srt",
}
"""The suffix of file names for each media type that can be made."""

_OTHER_NAMES: Mapping[str, str] = {"jpeg": "image/jpeg"}
_TYPES = {suffix: media_type for media_type, suffix in SUFFIXES.items()} | dict(_OTHER_NAMES)
_MOST_CACHED = 144
_IN_ARCHIVE = 2


@lru_cache(maxsize=_MOST_CACHED)
def media_file(media_type: str, shade: int = 0) -> bytes:
    """A small whole file of a media type; no two of the first 2 ** 24 shades have the same bytes.

    An archive holds two PNGs. A type that cannot be made gives a text.
    """
    makers: Mapping[str, Callable[[int], bytes]] = {
        "image/png": png,
        "image/jpeg": jpeg,
        "image/gif": gif,
        "video/mp4": mp4,
        "audio/mpeg": mp3,
        "audio/wav": wav,
        "application/zip": _archive,
        "model/gltf-binary": glb,
        "application/x-subrip": _subtitles,
    }
    return makers.get(media_type, _text)(shade)


def shade_of(address: str) -> int:
    """The shade of a file that has nothing but its address or name to tell it from others."""
    return crc32(address.encode()) % 2**24


def media_type_of(name: str) -> str | None:
    """The media type of a file name, an address or the name of a format; None where unknown."""
    path = name.partition("?")[0].rstrip("/")
    return _TYPES.get(path.rpartition(".")[2].lower())


def suffix_of(media_type: str) -> str:
    """The suffix of file names of a media type, also of one that cannot be made."""
    guessed = mimetypes.guess_extension(media_type, strict=False) or ".bin"
    return SUFFIXES.get(media_type) or guessed.removeprefix(".")


def _archive(shade: int) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for number in range(1, _IN_ARCHIVE + 1):
            entry = zipfile.ZipInfo(f"{number}.png")  # its date is fixed, so the bytes are too
            archive.writestr(entry, png(shade + number))
    return written.getvalue()


def _subtitles(shade: int) -> bytes:
    return b"1\n00:00:00,000 --> 00:00:01,000\nMade by the emulator: %d.\n" % shade


def _text(shade: int) -> bytes:
    return b"made by the emulator: %d\n" % shade
