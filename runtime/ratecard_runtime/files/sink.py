"""Where content goes while it comes: a file, or memory."""

from typing import Protocol

from ratecard_runtime.errors import DownloadFailed
from ratecard_runtime.network import limits
from ratecard_runtime.network.messages import Response


class Sink(Protocol):
    """Takes content piece by piece; `size` is how many bytes it holds."""

    size: int

    def write(self, chunk: bytes) -> None:
        """Append `chunk`."""
        ...

    def restart(self, head: Response, url: str, /) -> None:
        """Forget what was written: the content comes anew, after `head` and from `url`."""
        ...


class Memory:
    """Content that is kept in memory, up to the largest that is read into it."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.size = 0
        self._pieces: list[bytes] = []

    def write(self, chunk: bytes) -> None:
        """Append `chunk`. Raises `DownloadFailed` when it becomes too much."""
        self.size += len(chunk)
        if self.size > limits.MOST_BYTES:
            most = limits.MOST_BYTES // 1024 // 1024
            words = f"the file has more than {most} MiB, which is too much for the memory"
            raise DownloadFailed(f"{words}; save it instead")
        self._pieces.append(chunk)

    def restart(self, _head: Response, _url: str, /) -> None:
        """Forget what was written: the content comes anew."""
        self._pieces.clear()
        self.size = 0

    def content(self) -> bytes:
        """Return all of it."""
        return b"".join(self._pieces)
