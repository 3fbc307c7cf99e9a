"""A flow played by hand, with prepared outcomes."""

from tests.runtime.sessions import Clock

from ratecard_runtime.flow.steps import Flow, Notice, Perform, Record, Sleep
from ratecard_runtime.network.messages import Outcome, Request


class Play:
    """Plays a flow with prepared outcomes and writes down what it asked for."""

    def __init__(self, *outcomes: Outcome, clock: Clock | None = None) -> None:
        """Prepare the outcomes of the requests, in order."""
        self.outcomes = list(outcomes)
        self.clock = clock
        self.sent: list[Request] = []
        self.slept: list[float] = []
        self.notices: list[str] = []

    def run(self, flow: Flow[object]) -> object:
        """Play to the end."""
        outcome: Outcome | None = None
        while True:
            try:
                step = flow.send(outcome)
            except StopIteration as stop:
                return stop.value
            outcome = None
            match step:
                case Perform():
                    self.sent.append(step.request)
                    outcome = self.outcomes.pop(0)
                case Sleep():
                    self.slept.append(step.seconds)
                    if self.clock:
                        self.clock.now += step.seconds
                case Record():
                    step.write()
                case Notice():
                    self.notices.append(step.reading.state)
