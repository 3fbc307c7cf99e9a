"""Identifiers of things that the emulator makes, the same for the same seed."""

import random
import uuid


class Identifiers:
    """A seeded source of identifiers."""

    def __init__(self, seed: int) -> None:
        """Start the sequence of the seed."""
        self._random = random.Random(seed)

    def new(self, kind: str) -> str:  # noqa: ARG002
        """A new identifier."""
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))
