"""Identifiers of what the emulator makes, in the form that the docs print, by a seed."""

import random
import re
import uuid
from collections import Counter

_UUID = re.compile(r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")
_HEX = re.compile(r"[0-9a-f]{24,}")
_PREFIXED = re.compile(r"(.*[_-])[^_-]+")
_LENGTH = 24


class Identifiers:
    """A source of identifiers: the same seed and the same calls give the same ones."""

    def __init__(self, seed: int) -> None:
        """Start the sequence of the seed."""
        self._random = random.Random(seed)
        self._numbers: Counter[str] = Counter()

    def new(self, kind: str, like: str | None = None) -> str:
        """A new identifier: in the form of the printed one `like`, else a UUID.

        A UUID and a long hexadecimal number keep their form, `vid_abc123` its prefix. `kind`
        only says what is named.
        """
        if like is None or _UUID.fullmatch(like):
            return str(uuid.UUID(int=self._random.getrandbits(128), version=4))
        if _HEX.fullmatch(like):
            return self._digits(len(like))
        prefix = _PREFIXED.fullmatch(like)
        return f"{prefix[1] if prefix else kind + '_'}{self._digits(_LENGTH)}"

    def number(self, kind: str) -> int:
        """The next whole number for things of a kind, from 1."""
        self._numbers[kind] += 1
        return self._numbers[kind]

    def between(self, low: int, high: int) -> int:
        """A number from `low` up to and including `high`: what only the provider can measure."""
        return self._random.randint(low, high)

    def _digits(self, length: int) -> str:
        return f"{self._random.getrandbits(4 * length):0{length}x}"
