"""How long a provider asks to be left alone, and what else it may write there."""

from pathlib import Path

import pytest
from tests.runtime.scripted import ScriptedClient
from tests.runtime.sessions import response
from tests.runtime.shells import Kind
from tests.runtime.test_files import PROVIDER, VIDEO
from tests.runtime.test_repeated_downloads import finished_job

from ratecard_runtime.answer.patience import LONGEST, retry_after
from ratecard_runtime.description.operations import Operation
from ratecard_runtime.errors import DownloadFailed, RateLimited
from ratecard_runtime.network.messages import Response

NOW = "Fri, 20 Nov 2026 09:00:00 GMT"
MAKE: Operation[object] = Operation("make", "POST", "/make", "bearer", effect="paid")
ASKED: list[tuple[str, float | None]] = [
    ("7", 7.0),
    (" 0 ", 0.0),
    ("Fri, 20 Nov 2026 09:00:30 GMT", 30.0),
    ("Fri, 20 Nov 2026 09:00:30 -0000", 30.0),
    ("Fri, 20 Nov 2026 10:00:30 +0100", 30.0),
    ("Friday, 20-Nov-26 09:00:30 GMT", 30.0),
    ("Fri, 20 Nov 2026 08:00:00 GMT", 0.0),
    ("Fri, 20 Nov 9999 08:00:00 GMT", LONGEST),
    ("9" * 9, LONGEST),
    ("9" * 5000, LONGEST),
]
NOTHING = [
    "soon", "-5", "1.5", "1e3", "+7", "0x10", "", "7, 8", "\u00b2", "\u00b9\u00b2\u00b3",
    "\x00", "inf", "nan",
    "Mon, 01 Jan 2020 00:00:00 +99999999999999", "Mon, 01 Jan 99999999999999999999 00:00:00 GMT",
    "Mon, 99 Jan 2020 00:00:00 GMT", "31 Dec 9999 23:59:59 -2359",
    "Mon,", ",,,,", "(", "Mon, 01 Jan 2020 99:99:99 GMT", "0 0 0 0:0 0",
]  # fmt: skip


@pytest.mark.parametrize(("asked", "seconds"), ASKED)
def test_seconds_or_a_date(asked: str, seconds: float | None) -> None:
    """A date is read against the answer's own clock, and a year is as long as for ever."""
    assert retry_after(response(429, b"", {"Retry-After": asked, "Date": NOW})) == seconds


@pytest.mark.parametrize("asked", NOTHING)
def test_what_is_neither_asks_for_nothing(asked: str) -> None:
    """Also numerals that are no digits, and dates that no calendar has."""
    assert retry_after(_answer(asked)) is None
    assert retry_after(_answer(NOW, date=asked)) is None


def test_a_date_without_a_clock_asks_for_nothing() -> None:
    """Whose clock is right, nobody knows."""
    assert retry_after(response(429, b"", {"Retry-After": NOW})) is None
    assert retry_after(response(429)) is None


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("asked", NOTHING)
@pytest.mark.usefixtures("waits")
def test_no_call_fails_for_it(kind: Kind, asked: str, tmp_path: Path) -> None:
    """Paid calls that were refused, files and results are asked for as without it."""
    busy = [_answer(asked)] * 3
    client = ScriptedClient(kind, PROVIDER, (), *busy, *busy)
    with pytest.raises(RateLimited) as caught:
        client.do(client.client.call(MAKE, {}))
    assert (caught.value.retry_after, caught.value.may_have_charged) == (None, "no")
    with pytest.raises(RateLimited):
        client.do(client.client.download(VIDEO, {"filename": "a"}).read())
    client, job = finished_job(kind, *busy)
    with pytest.raises(DownloadFailed, match="answered 429"):
        client.do(job.save(tmp_path / "a"))
    assert len(client.sent) == 4


def _answer(asked: str, date: str = NOW) -> Response:
    headers = [(b"Retry-After", asked.encode("latin-1")), (b"Date", date.encode("latin-1"))]
    return Response(429, headers, b"")
