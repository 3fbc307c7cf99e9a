"""The blocking loop that carries out the steps of a flow."""

import time
from typing import TypeVar, assert_never

from ratecard_runtime.flow.recording import waits_for_journal
from ratecard_runtime.flow.steps import Flow, Notice, Notify, Perform, Record, Sleep
from ratecard_runtime.network.messages import Outcome
from ratecard_runtime.network.transport import Transport

Result = TypeVar("Result")


def drive(flow: Flow[Result], transport: Transport, notify: Notify | None = None) -> Result:
    """Carry out `flow` and return its result."""
    outcome: Outcome | None = None
    interruption: BaseException | None = None
    while True:
        try:
            step = flow.send(outcome) if interruption is None else flow.throw(interruption)
        except StopIteration as stop:
            result: Result = stop.value
            return result
        outcome = interruption = None
        try:
            match step:
                case Perform():
                    if step.request.departure is not None:
                        step.request.departure.leave()
                    outcome = transport.send(step.request)
                case Record():
                    _record(step)
                case Sleep():
                    time.sleep(step.seconds)
                case Notice():
                    if notify is not None:
                        notify(step)
                case _:
                    assert_never(step)
        except BaseException as error:  # Ctrl-C too: the flow says what is known of a paid call
            interruption = error


def _record(step: Record) -> None:
    """Write into the journal; Ctrl-C waits for what must be kept, unless it comes twice."""
    interruption: KeyboardInterrupt | None = None
    for pause in waits_for_journal(step):
        try:
            time.sleep(pause)
        except KeyboardInterrupt as error:
            if not step.is_kept or interruption is not None:
                raise
            interruption = error
    if interruption is not None:
        raise interruption
