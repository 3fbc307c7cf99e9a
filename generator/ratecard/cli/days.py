"""Days on the command line."""

import re
from datetime import UTC, date, datetime

from ratecard.cli.outcome import WrongUsageError

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")


def today() -> str:
    """The ISO date of the clock, in UTC, so that it is the same for everybody."""
    return datetime.now(UTC).date().isoformat()


def day_given(text: str | None) -> str | None:
    """The ISO date that an option gives; raises WrongUsageError for any other text."""
    if text is None:
        return None
    try:
        if _ISO.fullmatch(text):
            return date.fromisoformat(text).isoformat()
    except ValueError:
        pass
    raise WrongUsageError(f"{text} is no day: write one as 2026-03-01")
