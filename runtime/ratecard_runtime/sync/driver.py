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
                    outcome = transport.send(step.request)
                case Record():
                    for pause in waits_for_journal(step):
                        time.sleep(pause)
                case Sleep():
                    time.sleep(step.seconds)
                case Notice():
                    if notify is not None:
                        notify(step)
                case _:
                    assert_never(step)
        except BaseException as error:  # Ctrl-C too: the flow says what is known of a paid call
            interruption = error
