"""A bare Starlette app that answers submissions and polls with constants; run as a program.

It is served by uvicorn as the emulator is. It prints its port on one line and serves until it is
ended.
"""

import socket

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route


async def _generate(request: Request) -> JSONResponse:
    await request.json()
    return JSONResponse([{"code": 200, "taskId": "f11021d5b56bc19932b336ac0dbf413f"}])


async def _status(request: Request) -> JSONResponse:
    assert request.query_params["taskId"]
    return JSONResponse({"status": "processing"}, status_code=300)


def main() -> None:
    """Serve on a free port of loopback."""
    routes = [
        Route("/app/cliprise/generate", _generate, methods=["POST"]),
        Route("/app/cliprise/status", _status, methods=["GET"]),
    ]
    config = uvicorn.Config(
        Starlette(routes=routes), http="h11", ws="none", lifespan="off", log_level="critical"
    )
    # asyncio sends at once (TCP_NODELAY) only on sockets that say that they are TCP.
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as opened:
        opened.bind(("127.0.0.1", 0))
        opened.listen()
        print(opened.getsockname()[1], flush=True)
        uvicorn.Server(config).run(sockets=[opened])


if __name__ == "__main__":
    main()
