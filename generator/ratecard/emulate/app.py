"""The ASGI application: from a request to a call, and from a reply to a response."""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, TypeAlias
from urllib.parse import parse_qsl

from ratecard.emulate.exchange import Call, Reply, json_reply
from ratecard.emulate.faults.apply import reply_under_faults
from ratecard.emulate.faults.protocol import TRANSPORT
from ratecard.emulate.faults.transmit import transmit
from ratecard.emulate.problems import problem
from ratecard.emulate.routes import Route, Routes
from ratecard.emulate.steps import reply_to
from ratecard.emulate.world import World

Scope: TypeAlias = MutableMapping[str, Any]  # ASGI gives no narrower type
Receive: TypeAlias = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send: TypeAlias = Callable[[MutableMapping[str, Any]], Awaitable[None]]


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
        reply = self._reply(scope, await _read(receive))
        if reply.transmission is not None:
            await transmit(reply.transmission, reply, scope["state"][TRANSPORT], receive)
            return
        await _write(send, reply, with_body=scope["method"] != "HEAD")

    def _reply(self, scope: Scope, raw: bytes) -> Reply:
        path = scope["raw_path"].decode("latin-1")
        route = self.routes.find(path)
        if route is None:
            return problem(self.world, None, "not_found", "no such operation")
        method: str = scope["method"]
        found = route.operations.get(method)
        if found is None:
            return self._other_method(route, method)
        operation, names = found
        headers = {k.decode("latin-1"): v.decode("latin-1") for k, v in scope["headers"]}
        call = Call(
            operation=operation,
            path=route.parameters(names),
            query=dict(parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)),
            headers=headers,
            raw=raw,
            origin=_origin(scope),
            number=self.world.log.count(operation.endpoint.id),
        )
        reply = self._answer(call)
        self.world.log.add(
            operation=operation.endpoint.id, method=method, path=path, status=reply.status
        )
        return reply

    def _answer(self, call: Call) -> Reply:
        world = self.world
        if not world.faults.is_active:
            return reply_to(world, call)
        faults = world.faults.happening(call.endpoint.id)
        return reply_under_faults(world, faults, call, call.origin, lambda: reply_to(world, call))

    def _other_method(self, route: Route, method: str) -> Reply:
        allow = (("allow", ", ".join(route.methods)),)
        if method == "OPTIONS":
            return json_reply(200, {}, allow)
        said = f"{method} is not allowed here"
        return problem(self.world, None, "invalid_request", said, status=405, headers=allow)


def _origin(scope: Scope) -> str:
    host, port = scope["server"]
    return f"http://{host}:{port}"


async def _read(receive: Receive) -> bytes:
    chunks: list[bytes] = []
    while True:
        message = await receive()
        chunks.append(message.get("body", b""))
        if not message.get("more_body"):
            return b"".join(chunks)


async def _write(send: Send, reply: Reply, *, with_body: bool) -> None:
    length = ("content-length", str(len(reply.content)))
    headers = [(k.encode("latin-1"), v.encode("latin-1")) for k, v in (*reply.headers, length)]
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    await send({"type": "http.response.body", "body": reply.content if with_body else b""})
