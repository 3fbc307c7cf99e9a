"""Media: the smallest real files of each kind that the emulator hands out as results."""

from ratecard.emulate.media.files import (
    SUFFIXES,
    media_file,
    media_type_of,
    shade_of,
    suffix_of,
)

__all__ = ["SUFFIXES", "media_file", "media_type_of", "shade_of", "suffix_of"]
