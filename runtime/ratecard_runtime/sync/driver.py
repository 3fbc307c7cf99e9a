"""The blocking loop that carries out the steps of a flow."""

import time
from typing import TypeVar, assert_never

from ratecard_runtime.flow.flows import Flow, Notice, Notify, Perform, Sleep
from ratecard_runtime.network.messages import Outcome
from ratecard_runtime.network.transport import Transport

Result = TypeVar("Result")


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
