"""The control port: what a test asks of an emulator and makes it do, as JSON over HTTP."""

import json
from collections.abc import Awaitable, Callable
from typing import TypeAlias

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from ratecard.emulate import steering
from ratecard.emulate.faults.parse import FaultPlanError
from ratecard.emulate.steering import SteeringError
from ratecard.emulate.webhooks.courier import MOMENT, settled
from ratecard.emulate.world import World
from ratecard_runtime.json_value import JsonValue

Respond: TypeAlias = Callable[[Request], Awaitable[Response]]
View: TypeAlias = Callable[[World], JsonValue]
Command: TypeAlias = Callable[[World, dict[str, JsonValue], str], JsonValue]
"""Does something with the JSON object of a body and the last part of the path."""


def control_app(world: World) -> Starlette:
    """The application of the control port."""
    views: dict[str, View] = {
        "/ledger": steering.ledger_view,
        "/jobs": steering.jobs_view,
        "/requests": steering.requests_view,
        "/clock": steering.clock_view,
        "/webhooks": steering.webhooks_view,
        "/faults": steering.faults_view,
        "/elsewhere": steering.elsewhere_view,
    }
    return Starlette(
        routes=[
            *(Route(path, _view(world, view), methods=["GET"]) for path, view in views.items()),
            Route("/clock", _command(world, _move_clock), methods=["POST"]),
            Route("/jobs/{name}", _command(world, _end_job), methods=["POST"]),
            Route("/faults", _command(world, _put_faults), methods=["PUT"]),
            Route("/reset", _command(world, _reset), methods=["POST"]),
        ]
    )


def _view(world: World, view: View) -> Respond:
    async def respond(_: Request) -> Response:
        world.clock.run_due()
        return JSONResponse(view(world))

    return respond


def _command(world: World, command: Command) -> Respond:
    async def respond(request: Request) -> Response:
        raw = await request.body()
        try:
            body: JsonValue = json.loads(raw) if raw else {}
            if not isinstance(body, dict):
                raise SteeringError("the body is a JSON object")
            answer = command(world, body, request.path_params.get("name", ""))
            await settled(world, MOMENT)
            return JSONResponse(answer)
        except ValueError as problem:
            said = str(problem) if isinstance(problem, FaultPlanError) else "the body is no JSON"
        except SteeringError as problem:
            said = str(problem)
        return JSONResponse({"error": said}, status_code=400)

    return respond


def _move_clock(world: World, body: dict[str, JsonValue], _: str) -> JsonValue:
    match body:
        case {"advance": int() | float() as seconds, **rest} if not (rest or seconds is True):
            steering.advance(world, seconds)
        case {"finish": True, **rest} if not rest:
            steering.finish_jobs(world)
        case _:
            raise SteeringError('send {"advance": SECONDS} or {"finish": true}')
    return steering.clock_view(world)


def _end_job(world: World, body: dict[str, JsonValue], job_id: str) -> JsonValue:
    match body:
        case {"state": str() as state, **rest} if not rest:
            return steering.end_job(world, job_id, state).to_json()
        case _:
            raise SteeringError(
                f'send {{"state": "{next(iter(steering.ENDS))}"}}, or another end of a job'
            )


def _put_faults(world: World, body: dict[str, JsonValue], _: str) -> JsonValue:
    match body:
        case {"plan": list() as entries, **rest} if not rest:
            known = [each for each in entries if isinstance(each, str | dict)]
            if len(known) == len(entries):
                steering.put_faults(world, known)
                return steering.faults_view(world)
        case _:
            pass
    raise SteeringError('send {"plan": [...]} with entries such as "submit#1=503"')


def _reset(world: World, body: dict[str, JsonValue], _: str) -> JsonValue:
    if body:
        raise SteeringError("a reset takes no body")
    world.reset()
    return steering.clock_view(world)
