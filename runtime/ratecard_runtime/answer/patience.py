"""How long a provider asks to be left alone; never an error, whatever the header holds."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from ratecard_runtime.network.messages import Response

LONGEST = 366 * 86_400.0
"""Seconds; a longer time says no more than this one."""

_MOST_DIGITS = 9


def retry_after(response: Response) -> float | None:
    """Return the seconds that `Retry-After` asks for, given in seconds or as a date.

    A date is compared with the answer's own `Date`, so that the two clocks do not matter. What is
    neither is None.
    """
    value = (response.header("retry-after") or "").strip()
    if value.isascii() and value.isdigit():
        return LONGEST if len(value) > _MOST_DIGITS else min(float(value), LONGEST)
    until, now = _moment(value), _moment(response.header("date") or "")
    if until is None or now is None:
        return None
    return min(max(0.0, (until - now).total_seconds()), LONGEST)


def _moment(text: str) -> datetime | None:
    """Return a date as mails and HTTP write it; one without a zone is of UTC."""
    try:
        moment = parsedate_to_datetime(text)
        return moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
    except (ValueError, TypeError, OverflowError, LookupError):
        return None
