"""The loop that carries out the steps of a flow on an event loop."""

from typing import TYPE_CHECKING, TypeVar, assert_never

from ratecard_runtime.flow.recording import waits_for_journal
from ratecard_runtime.flow.steps import Flow, Notice, Notify, Perform, Record, Sleep
from ratecard_runtime.network.messages import Outcome
from ratecard_runtime.network.transport import AsyncTransport

if TYPE_CHECKING:
    import asyncio

Result = TypeVar("Result")


GRACE = 20.0
"""Seconds for which a cancelled task still waits for the answer to a paid call."""


async def drive_async(
    flow: Flow[Result], transport: AsyncTransport, notify: Notify | None = None
) -> Result:
    """Carry out `flow` on the running event loop and return its result.

    A task that is cancelled while a paid call is on its way still reads the answer, so that its
    job is written down, and is cancelled then.
    """
    import asyncio

    outcome: Outcome | None = None
    interruption: BaseException | None = None
    cancelled: asyncio.CancelledError | None = None
    while True:
        try:
            step = flow.send(outcome) if interruption is None else flow.throw(interruption)
        except StopIteration as stop:
            if cancelled is not None:
                raise cancelled from None
            result: Result = stop.value
            return result
        outcome = interruption = None
        try:
            match step:
                case Record():
                    for pause in waits_for_journal(step):
                        await asyncio.sleep(pause)
                case _ if cancelled is not None:
                    raise cancelled
                case Perform() if step.is_paid:
                    outcome, cancelled = await _send_to_the_end(transport, step)
                case Perform():
                    outcome = await transport.send(step.request)
                case Sleep():
                    await asyncio.sleep(step.seconds)
                case Notice():
                    if notify is not None:
                        notify(step)
                case _:
                    assert_never(step)
        except BaseException as error:  # the flow says what is known of a paid call
            interruption = error


async def _send_to_the_end(
    transport: AsyncTransport, step: Perform
) -> "tuple[Outcome, asyncio.CancelledError | None]":
    """Send a paid call; a cancellation is returned beside the answer that came in spite of it."""
    import asyncio

    sending = asyncio.ensure_future(transport.send(step.request))
    try:
        return await asyncio.shield(sending), None
    except asyncio.CancelledError as cancelled:
        await asyncio.wait({sending}, timeout=GRACE)
        if not sending.done():
            sending.cancel()
            raise
        return sending.result(), cancelled
