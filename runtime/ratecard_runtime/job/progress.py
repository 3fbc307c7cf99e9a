"""One line on the terminal that says how long a job has been running."""

import sys

from ratecard_runtime.flow.steps import Notice, Notify
from ratecard_runtime.given import require_function
from ratecard_runtime.legible import legible


def notify_of(progress: bool | Notify, label: str) -> Notify | None:
    """Return what is told how a job stands: a line on the terminal, a function, or nothing."""
    if progress is True:
        return ProgressLine(label)
    if not progress:
        return None
    require_function("progress", progress)
    return progress


class ProgressLine:
    """Writes to standard error, and nothing where that is no terminal."""

    def __init__(self, label: str) -> None:
        """Begin the line with `label`."""
        self._label = label

    def __call__(self, notice: Notice) -> None:
        """Rewrite the line; end it when the job has ended."""
        if not sys.stderr.isatty():
            return
        reading = notice.reading
        end = "\n" if reading.is_final else ""
        word = reading.word or reading.state
        text = legible(f"{self._label}: {word}, {notice.elapsed:.0f} s")
        sys.stderr.write(f"\r{text:<70}{end}")
        sys.stderr.flush()
