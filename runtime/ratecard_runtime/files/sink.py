"""Where content goes while it comes: a file, or memory."""

from typing import Protocol


class Sink(Protocol):
    """Takes content piece by piece; `size` is how many bytes it holds."""

    size: int

    def write(self, chunk: bytes) -> None:
        """Append `chunk`."""
        ...

    def restart(self) -> None:
        """Forget what was written: the content comes anew."""
        ...


class Memory:
    """Content that is kept in memory."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.size = 0
        self._pieces: list[bytes] = []

    def write(self, chunk: bytes) -> None:
        """Append `chunk`."""
        self._pieces.append(chunk)
        self.size += len(chunk)

    def restart(self) -> None:
        """Forget what was written: the content comes anew."""
        self._pieces.clear()
        self.size = 0

    def content(self) -> bytes:
        """Return all of it."""
        return b"".join(self._pieces)
