"""The server's protocol, which lets an application reach the connection that a request came by."""

import asyncio

from uvicorn.protocols.http.h11_impl import H11Protocol

TRANSPORT = "ratecard.transport"
"""The key in the state of an ASGI scope."""


class OpenProtocol(H11Protocol):
    """HTTP/1.1 as uvicorn speaks it; the connection stands in `scope["state"][TRANSPORT]`."""

    def connection_made(  # type: ignore[override]  # uvicorn narrows asyncio's parameter too
        self, transport: asyncio.Transport
    ) -> None:
        """Note the connection before its first request."""
        super().connection_made(transport)
        self.app_state = {**self.app_state, TRANSPORT: transport}
