"""A real HTTP server on loopback that records every request and answers what it is told."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from email.parser import BytesParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self
from urllib.parse import parse_qsl, unquote, urlsplit


@dataclass(frozen=True, kw_only=True)
class Recorded:
    """A request as it arrived; header names in lower case, a form by field name."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes
    form: Mapping[str, str]
    files: Mapping[str, bytes]

    @property
    def is_json(self) -> bool:
        """Whether the request says that its body is JSON."""
        return self.headers.get("content-type") == "application/json"


class Recorder:
    """The server; `answer` is what it says next, `requests` what it was asked."""

    def __init__(self) -> None:
        """Listen on a free port."""
        self.answer: tuple[int, str, bytes] = (200, "application/json", b"{}")
        self.requests: list[Recorded] = []
        handler = type("Handler", (_Handler,), {"recorder": self})
        self._server = _Server(("127.0.0.1", 0), handler)
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()

    @property
    def base_url(self) -> str:
        """Scheme, host and port."""
        return f"http://127.0.0.1:{self._server.server_port}"

    def take(self) -> Recorded:
        """The one request since the last time; anything else is a failure."""
        (request,) = self.requests
        self.requests.clear()
        return request

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    recorder: Recorder

    def do_GET(self) -> None:
        """Record and answer."""
        recorder = type(self).recorder
        recorder.requests.append(self._recorded())
        status, media_type, content = recorder.answer
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_POST = do_PUT = do_PATCH = do_DELETE = do_GET  # noqa: N815 - names that the base calls

    def log_message(self, format: str, *args: object) -> None:
        """Keep the terminal clean."""

    def _recorded(self) -> Recorded:
        parts = urlsplit(self.path)
        headers = {name.lower(): value for name, value in self.headers.items()}
        body = self.rfile.read(int(headers.get("content-length", 0)))
        form, files = _form(headers.get("content-type", ""), body)
        return Recorded(
            method=self.command,
            path=unquote(parts.path),
            query=dict(parse_qsl(parts.query, keep_blank_values=True)),
            headers=headers,
            body=body,
            form=form,
            files=files,
        )


def _form(media_type: str, body: bytes) -> tuple[dict[str, str], dict[str, bytes]]:
    if media_type == "application/x-www-form-urlencoded":
        return dict(parse_qsl(body.decode(), keep_blank_values=True)), {}
    if not media_type.startswith("multipart/form-data"):
        return {}, {}
    whole = BytesParser().parsebytes(b"Content-Type: " + media_type.encode() + b"\r\n\r\n" + body)
    form: dict[str, str] = {}
    files: dict[str, bytes] = {}
    for part in whole.walk():
        if not part.is_multipart():
            name = str(part.get_param("name", header="Content-Disposition"))
            content = part.get_payload(decode=True)
            assert isinstance(content, bytes)
            if part.get_filename() is None:
                form[name] = content.decode()
            else:
                files[name] = content
    return form, files
