"""The steps that a flow asks the shells to carry out."""

from collections.abc import Callable, Generator
from typing import NamedTuple, TypeAlias, TypeVar

from ratecard_runtime.answer.polling import JobReading
from ratecard_runtime.network.messages import Outcome, Request


class Perform(NamedTuple):
    """Send this request. One with a `departure` is paid: its answer must not be lost."""

    request: Request


class Record(NamedTuple):
    """Write something into the journal, again where that is busy.

    What `is_kept` is known only here, so an interruption waits until it is written.
    """

    write: Callable[[], None]
    is_kept: bool = False


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
