"""The loop that carries out the steps of a flow on an event loop."""

from typing import TypeVar, assert_never

from ratecard_runtime.flow.flows import Flow, Notice, Notify, Perform, Sleep
from ratecard_runtime.network.messages import Outcome
from ratecard_runtime.network.transport import AsyncTransport

Result = TypeVar("Result")


async def drive_async(
    flow: Flow[Result], transport: AsyncTransport, notify: Notify | None = None
) -> Result:
    """Carry out `flow` on the running event loop and return its result."""
    import asyncio

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
