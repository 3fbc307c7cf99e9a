"""A server that answers with whatever bytes a test wants, and keeps what was sent to it."""

import socket
import socketserver
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import cast

from tests.reliability.subjects import CANARY

Answer = Callable[["Received"], bytes]
"""The whole answer to a request, head and body."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A request as it came; `head` is its lines, `target` the path and query."""

    method: str
    target: str
    head: bytes
    body: bytes

    @property
    def raw(self) -> bytes:
        """All of it."""
        return self.head + self.body


def reply(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    """An HTTP answer that ends the connection."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


def json_reply(text: str, *headers: str, status: str = "200 OK") -> bytes:
    """An answer of JSON, sent as it is written here."""
    return reply(text.encode(), "Content-Type: application/json", *headers, status=status)


class HostileServer(socketserver.ThreadingTCPServer):
    """Listens on loopback; `answer` may be changed at any time."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, answer: Answer) -> None:
        """Listen on a free port."""
        self.answer = answer
        self.received: list[Received] = []
        super().__init__(("127.0.0.1", 0), _Connection)

    @property
    def port(self) -> int:
        """The port."""
        return int(self.socket.getsockname()[1])

    @property
    def base_url(self) -> str:
        """The address by number."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def key(self) -> str:
        """The key that its clients have."""
        return CANARY


class _Connection(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        """Answer one request."""
        with suppress(OSError):
            head = b""
            while not head.endswith(b"\r\n\r\n"):
                line = self.rfile.readline()
                if not line:
                    return
                head += line
            method, target, _ = head.split(b"\r\n", 1)[0].decode("latin-1").split(" ", 2)
            body = self.rfile.read(_length(head))
            received = Received(method=method, target=target, head=head, body=body)
            server = cast(HostileServer, self.server)
            server.received.append(received)
            self.request.sendall(server.answer(received))
            with suppress(OSError):
                self.request.shutdown(socket.SHUT_WR)


def _length(head: bytes) -> int:
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line.partition(b":")[2])
    return 0


@contextmanager
def hostile(answer: Answer) -> Generator[HostileServer]:
    """A server that answers in this way."""
    with HostileServer(answer) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
