"""Submit and poll over loopback as fast as a server answers: few bytes of Python per request."""

import re
import selectors
import socket
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

HOST = "business.api.cliprise.app"
KEY = "emulator-key"

_CONNECTIONS = 8
_BODY = (
    b'{"model":"kling-2-6","callBackUrl":"https://x.test/","input":'
    b'{"prompt":"a","aspect_ratio":"16:9","duration":5,"sound":true}}'
)
_SUBMIT = (
    f"POST /app/cliprise/generate HTTP/1.1\r\nHost: {HOST}\r\nAuthorization: Bearer {KEY}\r\n"
    f"Content-Type: application/json\r\nContent-Length: {len(_BODY)}\r\n\r\n"
).encode() + _BODY
_POLL = f"GET /app/cliprise/status?apiKey={KEY}&taskId=%s HTTP/1.1\r\nHost: {HOST}\r\n\r\n"
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_TASK = re.compile(rb'"taskId": ?"([^"]+)"')


@dataclass(slots=True)
class _Connection:
    opened: socket.socket
    sent_at: float = 0.0
    received: bytes = b""
    polls: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What a run took: seconds for all pairs, and of each single request."""

    pairs: int
    seconds: float
    requests: Sequence[float] = field(repr=False)

    @property
    def per_pair(self) -> float:
        """Seconds for one pair."""
        return self.seconds / self.pairs

    def quantile(self, share: float) -> float:
        """The seconds within which this share of the requests was answered."""
        return sorted(self.requests)[int(share * (len(self.requests) - 1))]


def run_pairs(port: int, pairs: int) -> Run:
    """Submit a job and look at it once, `pairs` times, over several connections at a time."""
    selector = selectors.DefaultSelector()
    taken: list[float] = []
    begun = 0
    start = time.perf_counter()
    for _ in range(min(_CONNECTIONS, pairs)):
        connection = _Connection(socket.create_connection(("127.0.0.1", port)))
        selector.register(connection.opened, selectors.EVENT_READ, connection)
        _send(connection, _SUBMIT)
        begun += 1
    open_connections = begun
    while open_connections:
        for key, _ in selector.select():
            connection = key.data
            assert isinstance(connection, _Connection)
            answer = _received(connection)
            if answer is None:
                continue
            taken.append(time.perf_counter() - connection.sent_at)
            if not connection.polls:
                found = _TASK.search(answer)
                assert found is not None, answer
                connection.polls = True
                _send(connection, (_POLL % found[1].decode()).encode())
            elif begun < pairs:
                connection.polls = False
                begun += 1
                _send(connection, _SUBMIT)
            else:
                selector.unregister(connection.opened)
                connection.opened.close()
                open_connections -= 1
    return Run(pairs=pairs, seconds=time.perf_counter() - start, requests=taken)


def _send(connection: _Connection, message: bytes) -> None:
    connection.sent_at = time.perf_counter()
    connection.opened.sendall(message)


def _received(connection: _Connection) -> bytes | None:
    """The whole answer, None while a part of it is missing."""
    connection.received += connection.opened.recv(65536)
    head, end, body = connection.received.partition(b"\r\n\r\n")
    length = _LENGTH.search(head)
    if not end or length is None or len(body) < int(length[1]):
        return None
    connection.received = b""
    return body
