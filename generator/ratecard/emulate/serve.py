"""Serve one emulator: its API and its control port, in one loop of one thread."""

import asyncio
import contextlib
import itertools
import logging
import os
import socket
from collections.abc import Callable, Generator, Sequence

import uvicorn

from ratecard.emulate.app import App
from ratecard.emulate.control import control_app
from ratecard.emulate.faults.protocol import OpenProtocol
from ratecard.emulate.settings import Settings
from ratecard.emulate.webhooks.courier import deliver
from ratecard.emulate.world import World
from ratecard.spec import Spec

_LOG = logging.getLogger("ratecard.emulate")

LOOPBACK = "127.0.0.1"

_TICK = 0.02
_DATE_TICK = 0.1
_KEEP_ALIVE = 75


class PortError(Exception):
    """A port cannot be opened; the message is one line that says which and why."""


class Emulator:
    """One emulator with its two open ports; nothing is answered before `serve` runs.

    `base_url` is where the provider's API is, `control_url` where a test steers the emulator.
    """

    def __init__(
        self,
        spec: Spec,
        settings: Settings,
        *,
        host: str = LOOPBACK,
        port: int = 0,
        control_port: int = 0,
    ) -> None:
        """Open the ports; 0 takes a free one. Raises PortError."""
        self.world = World(spec, settings)
        with contextlib.ExitStack() as opened:
            sockets = [opened.enter_context(_listen(host, each)) for each in (port, control_port)]
            opened.pop_all()
        self.app = App(self.world)
        self._sockets = sockets
        self._servers = [
            _Server(_config(self.app)),
            _Server(_config(control_app(self.world))),
        ]
        self.base_url, self.control_url = (_url(each) for each in sockets)

    async def serve(self, ready: Callable[[], None] = lambda: None) -> None:
        """Answer until `stop`; `ready` is called once both ports answer."""
        pairs = zip(self._servers, self._sockets, strict=True)
        serving = [asyncio.create_task(server.serve(sockets=[each])) for server, each in pairs]
        beside = [
            asyncio.create_task(self._tick(ready)),
            asyncio.create_task(deliver(self.world)),
        ]
        try:
            await asyncio.gather(*serving)
        finally:
            await _cancel(beside)
            self.world.close()

    def stop(self) -> None:
        """End `serve`; called in its loop, or before it runs."""
        for server in self._servers:
            server.end()

    async def _tick(self, ready: Callable[[], None]) -> None:
        while not all(server.started for server in self._servers):
            await asyncio.sleep(0.001)
        ready()
        while True:
            try:
                self.world.clock.run_due()
            except Exception as error:
                _LOG.error("the emulator has a bug, at what fell due: %r", error)
            await asyncio.sleep(_TICK)


class _Server(uvicorn.Server):
    """A server that leaves signals to whoever runs it: two share one loop, or run in a thread."""

    def __init__(self, config: uvicorn.Config) -> None:
        """Wait to be served."""
        super().__init__(config)
        self._ended = asyncio.Event()

    def end(self) -> None:
        """End without waiting for the next tick."""
        self.should_exit = True
        self._ended.set()

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None]:
        """Leave the signal handlers as they are."""
        yield

    async def main_loop(self) -> None:
        """Tick, which keeps the Date header right, until the end."""
        for tick in itertools.count():
            if await self.on_tick(tick):
                return
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._ended.wait(), _DATE_TICK)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Close everything at once: answers take no time, but for those that stall by plan."""
        for opened in (*self.servers, *(sockets or ())):
            opened.close()
        await _cancel(tuple(self.server_state.tasks))
        for connection in tuple(self.server_state.connections):
            connection.shutdown()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(1):
                while self.server_state.connections:
                    await asyncio.sleep(0.001)


async def _cancel(tasks: Sequence[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def _config(app: object) -> uvicorn.Config:
    return uvicorn.Config(
        app,  # type: ignore[arg-type]  # uvicorn's alias wants its own dictionaries
        http=OpenProtocol,
        ws="none",
        lifespan="off",
        log_config=None,
        log_level="critical",
        access_log=False,
        server_header=False,
        timeout_keep_alive=_KEEP_ALIVE,
    )


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Named as TCP, for otherwise asyncio leaves Nagle's delay of 40 ms on.
    opened = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":  # elsewhere it would take a port away from another program
            opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        opened.bind((host, port))
        opened.listen(1024)
    except OSError as problem:
        opened.close()
        why = (problem.strerror or str(problem)).lower()
        raise PortError(f"port {port} of {host} cannot be opened: {why}") from problem
    return opened


def _url(opened: socket.socket) -> str:
    host, port = opened.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
