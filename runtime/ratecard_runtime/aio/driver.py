"""The loop that carries out the steps of a flow on an event loop."""

from typing import TYPE_CHECKING, TypeVar, assert_never

from ratecard_runtime.flow.recording import waits_for_journal
from ratecard_runtime.flow.steps import Flow, Notice, Notify, Perform, Record, Sleep
from ratecard_runtime.network.messages import Departure, Outcome, Request
from ratecard_runtime.network.transport import AsyncTransport

if TYPE_CHECKING:
    import asyncio

Result = TypeVar("Result")


GRACE = 20.0
"""Seconds for which a cancelled task still waits for the answer to a paid call."""

_ENDING = 1.0
"""Seconds for which it waits then until the transport has ended."""


async def drive_async(
    flow: Flow[Result], transport: AsyncTransport, notify: Notify | None = None
) -> Result:
    """Carry out `flow` on the running event loop and return its result.

    A task that is cancelled while a paid call is on its way still reads the answer, so that its
    job is written down, and is cancelled then. A call whose first byte has not left is not sent.
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
        except Exception as error:
            if cancelled is not None:
                raise cancelled from error
            raise
        outcome = interruption = None
        try:
            match step:
                case Record():
                    cancelled = await _record(step) or cancelled
                case _ if cancelled is not None:
                    raise cancelled
                case Perform(request):
                    if request.departure is None:
                        outcome = await transport.send(request)
                    else:
                        outcome, cancelled = await _sent(transport, request, request.departure)
                case Sleep():
                    await asyncio.sleep(step.seconds)
                case Notice():
                    if notify is not None:
                        notify(step)
                case _:
                    assert_never(step)
        except BaseException as error:  # the flow says what is known of a paid call
            interruption = error


async def _sent(
    transport: AsyncTransport, request: Request, departure: Departure
) -> "tuple[Outcome, asyncio.CancelledError | None]":
    """Send a paid call; a cancellation is returned beside the answer that came in spite of it.

    The task that sends is out of sight: a loop that ends cancels every task that it sees.
    """
    import asyncio

    async def send() -> Outcome:
        departure.leave()
        return await transport.send(request)

    sending = asyncio.ensure_future(send())
    asyncio._unregister_task(sending)
    try:
        return await asyncio.shield(sending), None
    except asyncio.CancelledError as error:
        cancelled = error
    if departure.may_have_left:
        cancelled = await _outlast(sending, GRACE) or cancelled
    if not sending.done():
        sending.cancel()
        cancelled = await _outlast(sending, _ENDING) or cancelled
    if sending.done() and not sending.cancelled() and sending.exception() is None:
        return sending.result(), cancelled
    raise cancelled


async def _record(step: Record) -> "asyncio.CancelledError | None":
    """Write into the journal; return what cancelled the task before something kept was written."""
    import asyncio

    cancelled: asyncio.CancelledError | None = None
    try:
        for pause in waits_for_journal(step):
            try:
                await asyncio.sleep(pause)
            except asyncio.CancelledError as error:
                if not step.is_kept:
                    raise
                never = asyncio.get_running_loop().create_future()
                cancelled = await _outlast(never, pause) or error
    except Exception as error:
        if cancelled is not None:
            raise cancelled from error
        raise
    return cancelled


async def _outlast(
    work: "asyncio.Future[Outcome]", seconds: float
) -> "asyncio.CancelledError | None":
    """Wait until `work` is done, at most so long, and return the last that cancelled the wait.

    The shield keeps a cancelled scope of anyio from cancelling again and again.
    """
    import asyncio

    import anyio

    clock = asyncio.get_running_loop().time
    ends = clock() + seconds
    cancelled: asyncio.CancelledError | None = None
    with anyio.CancelScope(shield=True):
        while not work.done() and clock() < ends:
            try:
                await asyncio.wait({work}, timeout=ends - clock())
            except asyncio.CancelledError as error:
                cancelled = error
    return cancelled
