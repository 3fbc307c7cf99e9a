"""The two loops that carry out the steps of a flow; the only place where clients wait."""

import asyncio
import time
from collections.abc import Callable
from typing import TypeAlias, TypeVar, assert_never

from ratecard_runtime.flows import Flow, Notice, Perform, Sleep
from ratecard_runtime.request import Outcome
from ratecard_runtime.transport import AsyncTransport, Transport

Result = TypeVar("Result")
Notify: TypeAlias = Callable[[Notice], None]


def drive(flow: Flow[Result], transport: Transport, notify: Notify | None = None) -> Result:
    """Carry out `flow` and return its result."""
    outcome: Outcome | None = None
    while True:
        try:
            step = flow.send(outcome)
        except StopIteration as stop:
            result: Result = stop.value
            return result
        outcome = None
        match step:
            case Perform():
                outcome = transport.send(step.request)
            case Sleep():
                time.sleep(step.seconds)
            case Notice():
                if notify is not None:
                    notify(step)
            case _:
                assert_never(step)


async def drive_async(
    flow: Flow[Result], transport: AsyncTransport, notify: Notify | None = None
) -> Result:
    """Carry out `flow` on the running event loop and return its result."""
    outcome: Outcome | None = None
    while True:
        try:
            step = flow.send(outcome)
        except StopIteration as stop:
            result: Result = stop.value
            return result
        outcome = None
        match step:
            case Perform():
                outcome = await transport.send(step.request)
            case Sleep():
                await asyncio.sleep(step.seconds)
            case Notice():
                if notify is not None:
                    notify(step)
            case _:
                assert_never(step)
