"""The ASGI application: from a request to a call, and from a reply to a response."""

import logging
import traceback
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, TypeAlias
from urllib.parse import parse_qsl

from ratecard.emulate.exchange import Call, Reply
from ratecard.emulate.faults.apply import reply_under_faults
from ratecard.emulate.faults.beside import reply_beside
from ratecard.emulate.faults.protocol import TRANSPORT
from ratecard.emulate.faults.transmit import transmit
from ratecard.emulate.operation import Operation
from ratecard.emulate.problems import problem
from ratecard.emulate.routes import Route, Routes
from ratecard.emulate.serving import serve_file
from ratecard.emulate.steps import reply_to
from ratecard.emulate.webhooks.courier import PATIENCE, settled
from ratecard.emulate.world import World

Scope: TypeAlias = MutableMapping[str, Any]  # ASGI gives no narrower type
Receive: TypeAlias = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send: TypeAlias = Callable[[MutableMapping[str, Any]], Awaitable[None]]

_LOG = logging.getLogger("ratecard.emulate")
_LARGEST = 128 * 1024**2
_CLOSE = (("connection", "close"),)
_NONE: tuple[None, tuple[str, ...]] = (None, ())


class _GoneError(Exception):
    """The client is gone: nobody asks any more."""


class App:
    """The provider's API over HTTP, answered by one world."""

    def __init__(self, world: World) -> None:
        """Make the route table."""
        self.world = world
        self.routes = Routes(world.spec)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            return
        try:
            raw = await _read(receive)
        except _GoneError:
            return
        reply = self._reply(scope, raw)
        if self.world.webhooks.is_early:
            await settled(self.world, PATIENCE)
        if reply.transmission is not None:
            await transmit(reply.transmission, reply, scope["state"][TRANSPORT], receive)
            return
        await _write(send, reply, with_body=scope["method"] != "HEAD")

    def _reply(self, scope: Scope, raw: bytes | None) -> Reply:
        """The reply to a request, which is remembered; `raw` is None for too large a body."""
        path, method = _path(scope), scope["method"]
        route = self.routes.find(path)
        operation, names = _NONE
        if route is not None:
            operation, names = route.operations.get("GET" if method == "HEAD" else method, _NONE)
        try:
            self.world.clock.run_due()
            if raw is None:
                reply = self._too_large()
            elif route is None:
                reply = self._beside(scope, path, raw)
            elif operation is None:
                reply = self._other_method(route, method)
            else:
                reply = self._answer(self._call(scope, raw, operation, route.parameters(names)))
        except Exception as error:
            reply = self._bug(error, method, path)
        name = operation.endpoint.id if operation else None
        self.world.log.add(operation=name, method=method, path=path, status=reply.status)
        return reply

    def _beside(self, scope: Scope, path: str, raw: bytes) -> Reply:
        """What lies beside the provider's API: uploads and results."""
        world, headers, method = self.world, _headers(scope), scope["method"]
        query = scope["query_string"].decode("latin-1")
        world.elsewhere.note(method, path, query, headers, raw, world.settings.key)

        def serve(path: str) -> Reply:
            found = serve_file(world, path, headers) if method in ("GET", "HEAD") else None
            said = f"nothing is at {path}"
            return found or problem(world, None, "not_found", said, status=404)

        return reply_beside(world, path, _origin(scope), serve)

    def _call(self, scope: Scope, raw: bytes, operation: Operation, path: dict[str, str]) -> Call:
        query = scope["query_string"].decode("latin-1")
        return Call(
            operation=operation,
            path=path,
            query=dict(parse_qsl(query, keep_blank_values=True)) if query else {},
            headers=_headers(scope),
            raw=raw,
            origin=_origin(scope),
            number=self.world.log.count(operation.endpoint.id),
        )

    def _answer(self, call: Call) -> Reply:
        world = self.world
        if not world.faults.is_active:
            return reply_to(world, call)
        faults = world.faults.happening(call.endpoint.id)
        return reply_under_faults(world, faults, call, lambda: reply_to(world, call))

    def _bug(self, error: Exception, method: str, path: str) -> Reply:
        """A fault of the emulator itself: said once to whoever runs it, and once to the client."""
        where = traceback.extract_tb(error.__traceback__)[-1]
        said = f"{type(error).__name__}: {error} at {where.filename}:{where.lineno}"
        _LOG.error("the emulator has a bug, at %s %s: %s", method, path, said)
        return problem(self.world, None, "server", f"the emulator has a bug: {said}", status=500)

    def _too_large(self) -> Reply:
        said = f"the body is larger than {_LARGEST // 1024**2} MB"
        return problem(self.world, None, "payload_too_large", said, headers=_CLOSE)

    def _other_method(self, route: Route, method: str) -> Reply:
        allow = (("allow", ", ".join(route.methods)),)
        if method == "OPTIONS":
            return Reply(status=204, headers=allow)
        said = f"{method} is not allowed here"
        code = "method_not_allowed"
        return problem(
            self.world, None, "invalid_request", said, status=405, code=code, headers=allow
        )


def _path(scope: Scope) -> str:
    """The path of a request; through a proxy, the whole address stands in its first line."""
    raw: bytes = scope["raw_path"]
    if not raw.startswith(b"/"):
        raw = b"/" + raw.partition(b"://")[2].partition(b"/")[2]
    return raw.decode("latin-1")


def _headers(scope: Scope) -> dict[str, str]:
    return {k.decode("latin-1"): v.decode("latin-1") for k, v in scope["headers"]}


def _origin(scope: Scope) -> str:
    host, port = scope["server"]
    return f"http://{host}:{port}"


async def _read(receive: Receive) -> bytes | None:
    """The whole body; None, with the rest left unread, where it is too large.

    Raises _GoneError when the client leaves before its end.
    """
    chunks: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise _GoneError
        chunk: bytes = message.get("body", b"")
        chunks.append(chunk)
        size += len(chunk)
        if size > _LARGEST:
            return None
        if not message.get("more_body"):
            return b"".join(chunks)


async def _write(send: Send, reply: Reply, *, with_body: bool) -> None:
    headers = [(k.encode("latin-1"), v.encode("latin-1")) for k, v in reply.headers]
    if reply.status != 204:
        headers.append((b"content-length", b"%d" % len(reply.content)))
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    await send({"type": "http.response.body", "body": reply.content if with_body else b""})
