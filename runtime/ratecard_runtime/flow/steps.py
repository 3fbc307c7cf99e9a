"""The steps that a flow asks the shells to carry out."""

from collections.abc import Callable, Generator
from typing import NamedTuple, TypeAlias, TypeVar

from ratecard_runtime.answer.polling import JobReading
from ratecard_runtime.network.messages import Outcome, Request


class Perform(NamedTuple):
    """Send this request. `is_paid` says that its answer must not be lost."""

    request: Request
    is_paid: bool = False


class Record(NamedTuple):
    """Write something into the journal, again where that is busy."""

    write: Callable[[], None]


class Sleep(NamedTuple):
    """Wait this many seconds."""

    seconds: float


class Notice(NamedTuple):
    """Tell the caller how a job stands after `elapsed` seconds of waiting."""

    reading: JobReading
    elapsed: float


Step: TypeAlias = Perform | Record | Sleep | Notice
Result = TypeVar("Result")
Flow: TypeAlias = Generator[Step, Outcome | None, Result]
Notify: TypeAlias = Callable[[Notice], None]
"""What is told how a job stands."""
