"""Serve one emulator: uvicorn on a loopback port."""

import socket

import uvicorn

from ratecard.emulate.app import App


def server_for(app: App, socket_: socket.socket) -> uvicorn.Server:
    """A server of the application; run it with `serve(sockets=[socket_])`."""
    config = uvicorn.Config(
        app, log_level="warning", access_log=False, lifespan="off", http="h11", ws="none"
    )
    config.host, config.port = socket_.getsockname()[:2]
    return uvicorn.Server(config)
