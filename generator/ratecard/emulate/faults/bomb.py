"""A gzip bomb: a few kilobytes that unpack to many megabytes."""

import zlib

_MEGABYTE = b" " * 1_000_000
_GZIP = 31  # the largest window, with a gzip header


def bomb(content: bytes, megabytes: int) -> bytes:
    """Pack `content` behind megabytes of blanks, which JSON allows before a value."""
    packer = zlib.compressobj(9, zlib.DEFLATED, _GZIP)
    blanks = b"".join(packer.compress(_MEGABYTE) for _ in range(megabytes))
    return blanks + packer.compress(content) + packer.flush()
