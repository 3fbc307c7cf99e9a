"""A server of raw bytes: pieces of an answer, with pauses between them."""

import socket
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from time import sleep

Pieces = Callable[[str], Iterator[bytes | float]]
"""What is answered to a request for a target: bytes, and seconds to wait between them."""


class RawServer:
    """Listens on loopback, and answers one request for each connection."""

    def __init__(self, pieces: Pieces, *, reads_body: bool = True) -> None:
        """Answer with these pieces, as soon as the head of a request came or when all of it did."""
        self._pieces = pieces
        self._reads_body = reads_body
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.targets: list[str] = []

    @property
    def port(self) -> int:
        """The port."""
        return int(self._socket.getsockname()[1])

    @property
    def base_url(self) -> str:
        """The address."""
        return f"http://127.0.0.1:{self.port}"

    def run(self) -> None:
        """Answer until the server is closed."""
        with suppress(OSError):
            while True:
                taken, _ = self._socket.accept()
                threading.Thread(target=self._answer, args=(taken,), daemon=True).start()

    def close(self) -> None:
        """Take no more connections."""
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def _answer(self, taken: socket.socket) -> None:
        with suppress(OSError), taken:
            head = b""
            while b"\r\n\r\n" not in head:
                head += taken.recv(1000)
            target = head.split(b" ", 2)[1].decode()
            self.targets.append(target)
            for piece in self._pieces(target):
                if isinstance(piece, bytes):
                    taken.sendall(piece)
                else:
                    sleep(piece)
            if self._reads_body:
                taken.shutdown(socket.SHUT_WR)


@contextmanager
def answering(pieces: Pieces, *, reads_body: bool = True) -> Generator[RawServer]:
    """A server that answers so for the length of a block."""
    server = RawServer(pieces, reads_body=reads_body)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.close()
        thread.join()


def found(content: bytes) -> list[bytes | float]:
    """A whole answer of a file."""
    head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(content)}\r\nConnection: close\r\n\r\n"
    return [head.encode() + content]
