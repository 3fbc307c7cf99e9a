"""Writing into the journal from a flow: waiting while it is busy, and never losing an answer."""

from collections.abc import Callable, Generator

from ratecard_runtime.errors import JournalUnavailable
from ratecard_runtime.flow.steps import Flow, Record
from ratecard_runtime.log import LOGGER

_FIRST_PAUSE = 0.001
_LONGEST_PAUSE = 0.05
_PATIENCE = 15.0


def waits_for_journal(step: Record) -> Generator[float]:
    """Write what `step` says; yield the seconds to wait as long as another process writes.

    Raises `JournalUnavailable` when that takes too long, and what `step.write` raises:
    `BudgetExceeded`, for one. Ctrl-C while something kept is written is raised when it is
    written, unless it comes twice.
    """
    from ratecard_runtime.journal.database import BusyError

    pause, waited = _FIRST_PAUSE, 0.0
    interruption: KeyboardInterrupt | None = None
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
        except KeyboardInterrupt as error:
            if not step.is_kept or interruption is not None:
                raise
            interruption = error
        else:
            break
    if interruption is not None:
        raise interruption


def noted(write: Callable[[], None], about: str) -> Flow[None]:
    """Write something about a call that was already sent: what came of it wins over a fault here.

    `about` says in the warning what is then known nowhere else.
    """
    try:
        yield Record(write, is_kept=True)
    except JournalUnavailable as error:
        LOGGER.warning("%s could not be written down: %s", about, error)
    except BaseException:
        LOGGER.warning("%s could not be written down: interrupted", about)
        raise
