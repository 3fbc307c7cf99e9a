"""An HTTP server on loopback that behaves as the Cliprise docs say.

What it does: the Host gate; a bearer key on generate and `apiKey` in the query of status; a list
of one or a bare object; errors inside HTTP 200; HTTP 300 while a task is processing, then 200 or
400; `download=true` answers with the file. Files are served from a second origin, the CDN, which
records every header it is sent. What it does not do: check the fields of a model, or bill.

`script` lets a test put other answers in front of the documented ones.
"""

import json
import socket
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Literal, Self, cast
from urllib.parse import parse_qsl, urlsplit

HOST = "business.api.cliprise.app"
KEY = "canary-key-5b1e"
GENERATE = "/app/cliprise/generate"
STATUS = "/app/cliprise/status"
FILE = b"not really a video, but " * 4000

Part = Literal["generate", "status", "file"]


@dataclass(frozen=True, kw_only=True)
class Reply:
    """An answer for a script.

    `drop` closes the connection instead, after the request was read. `cut` announces the whole
    content and sends only that many bytes of it. `delay` is in seconds.
    """

    status: int = 200
    body: bytes | object = b""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    drop: bool = False
    cut: int | None = None
    delay: float = 0.0

    @property
    def content(self) -> bytes:
        """The body as bytes; anything but bytes is sent as JSON."""
        return self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()

    @property
    def media_type(self) -> str:
        """The content type: JSON unless the body is bytes."""
        return "application/octet-stream" if isinstance(self.body, bytes) else "application/json"


@dataclass(frozen=True, kw_only=True)
class Recorded:
    """A request as it arrived; header names in lower case."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> object:
        """The body, parsed."""
        return json.loads(self.body)


@dataclass(kw_only=True)
class ClipriseLike:
    """The server, its knobs and what it saw; a context manager.

    `polls` is how many looks find a task processing. `fails` ends tasks with `failMsg`.
    `bare` answers with an object instead of a list of one. `file` is the result's content.
    `gate` turns the check of the Host header on.
    """

    polls: int = 0
    fails: str | None = None
    bare: bool = False
    credits: bool = True
    file: bytes = FILE
    file_name: str = "result.mp4"
    gate: bool = True
    generated: list[Recorded] = field(default_factory=list[Recorded])
    looked: list[Recorded] = field(default_factory=list[Recorded])
    fetched: list[Recorded] = field(default_factory=list[Recorded])

    def __post_init__(self) -> None:
        self._lock = threading.Lock()
        self._looks: dict[str, int] = {}
        self._scripts: dict[Part, deque[Reply]] = {
            "generate": deque(),
            "status": deque(),
            "file": deque(),
        }

    def script(self, part: Part, *replies: Reply) -> None:
        """Answer the next requests to `part` with `replies`, one each."""
        self._scripts[part].extend(replies)

    @property
    def base_url(self) -> str:
        """Address of the API."""
        return f"http://127.0.0.1:{self._api.server_port}"

    @property
    def file_url(self) -> str:
        """Address of the result at the CDN, which is another origin."""
        return f"http://localhost:{self._cdn.server_port}/files/{self.file_name}"

    def answer(self, request: Recorded) -> Reply:
        """Return the answer to a request to the API."""
        part: Part = "generate" if request.path == GENERATE else "status"
        with self._lock:
            (self.generated if part == "generate" else self.looked).append(request)
            if self._scripts[part]:
                return self._scripts[part].popleft()
            if self.gate and request.headers.get("host") != HOST:
                return Reply(status=400)
            if part == "generate" and request.method == "POST":
                return self._generate(request)
            if request.path == STATUS and request.method == "GET":
                return self._status(request)
        return Reply(status=400, body={"msg": "method_not_allowed"})

    def answer_file(self, request: Recorded) -> Reply:
        """Return the answer to a request to the CDN."""
        with self._lock:
            self.fetched.append(request)
            if self._scripts["file"]:
                return self._scripts["file"].popleft()
            return Reply(body=self.file)

    def _generate(self, request: Recorded) -> Reply:
        if request.headers.get("authorization") != f"Bearer {KEY}":
            return Reply(status=400, body={"msg": "invalid_api_key"})
        if not self.credits:
            return Reply(
                body={"msg": "insufficient_credits", "action_url": "https://cliprise.app/pricing"}
            )
        body = request.json
        if not isinstance(body, dict) or not {"model", "callBackUrl"} <= set(
            cast("dict[str, object]", body)
        ):
            return Reply(body={"code": 400, "msg": "This field is required", "data": None})
        task = f"task{len(self._looks) + 1:04}"
        self._looks[task] = 0
        accepted = {"code": 200, "taskId": task}
        return Reply(body=accepted if self.bare else [accepted])

    def _status(self, request: Recorded) -> Reply:
        task = request.query.get("taskId", "")
        if request.query.get("apiKey") != KEY:
            return Reply(status=400, body={"msg": "invalid_api_key"})
        if task not in self._looks:
            return Reply(status=400, body={"msg": "invalid_taskId"})
        if request.query.get("download") == "true":
            return Reply(body=self.file)
        self._looks[task] += 1
        if self._looks[task] <= self.polls:
            return Reply(status=300, body={"status": "processing"})
        if self.fails is not None:
            return Reply(status=400, body={"status": "failed", "failMsg": self.fails})
        return Reply(body={"status": "completed", "fileURL": self.file_url})

    def __enter__(self) -> Self:
        self._api = _serve(self.answer)
        self._cdn = _serve(self.answer_file)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        for server in (self._api, self._cdn):
            server.shutdown()
            server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def handle_error(
        self, request: socket.socket | tuple[bytes, socket.socket], client_address: object
    ) -> None:
        """Say nothing of a client that left, which is what some tests are about."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


def _serve(answer: Callable[[Recorded], Reply]) -> ThreadingHTTPServer:
    handler = type("Handler", (_Handler,), {"answer": staticmethod(answer)})
    server = _Server(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    return server


class _Handler(BaseHTTPRequestHandler):
    """Reads a request, asks `answer`, writes the reply."""

    protocol_version = "HTTP/1.1"
    answer: Callable[[Recorded], Reply]

    def do_GET(self) -> None:
        """Answer a GET."""
        self._reply()

    def do_POST(self) -> None:
        """Answer a POST."""
        self._reply()

    def log_message(self, format: str, *args: object) -> None:
        """Keep the terminal clean."""

    def _reply(self) -> None:
        reply = type(self).answer(self._recorded())
        time.sleep(reply.delay)
        if reply.drop:
            self.close_connection = True
            self.connection.shutdown(socket.SHUT_RDWR)
            return
        content = reply.content
        self.send_response(reply.status)
        if "Content-Type" not in reply.headers:
            self.send_header("Content-Type", reply.media_type)
        self.send_header("Content-Length", str(len(content)))
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content[: reply.cut])
        self.close_connection = self.close_connection or reply.cut is not None

    def _recorded(self) -> Recorded:
        parts = urlsplit(self.path)
        length = int(self.headers.get("Content-Length") or 0)
        return Recorded(
            method=self.command,
            path=parts.path,
            query=dict(parse_qsl(parts.query)),
            headers={name.lower(): value for name, value in self.headers.items()},
            body=self.rfile.read(length),
        )
