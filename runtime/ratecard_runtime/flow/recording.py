"""Writing into the journal from a flow: waiting while it is busy, and never losing an answer."""

from collections.abc import Callable, Generator

from ratecard_runtime.errors import JournalUnavailable
from ratecard_runtime.flow.steps import Flow, Record
from ratecard_runtime.log import LOGGER

_FIRST_PAUSE = 0.001
_LONGEST_PAUSE = 0.05
_PATIENCE = 15.0


def waits_for_journal(step: Record) -> Generator[float]:
    """Write what `step` says; yield the seconds to wait as long as another process writes."""
    from ratecard_runtime.journal.database import BusyError

    pause, waited = _FIRST_PAUSE, 0.0
    while True:
        try:
            step.write()
        except BusyError:
            if waited >= _PATIENCE:
                raise JournalUnavailable(
                    f"another process has been writing the journal for {waited:.0f} s"
                ) from None
            yield pause
            waited += pause
            pause = min(pause * 2, _LONGEST_PAUSE)
        else:
            return


def noted(write: Callable[[], None], about: str) -> Flow[None]:
    """Write something about a call that was already sent: what came of it wins over a fault here.

    `about` names the call in the warning.
    """
    try:
        yield Record(write)
    except JournalUnavailable as error:
        LOGGER.warning("%s could not be written down: %s", about, error)
