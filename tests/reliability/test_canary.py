"""The API key shows up nowhere, also where a provider repeats it in its answers.

The fault matrix looks for it too, in all that its cells log, raise and write.
"""

import copy
import io
import pickle
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from tests.emulate.cells import Kind
from tests.reliability.hostile_server import hostile, json_reply, reply
from tests.reliability.shown import faces, heard, places
from tests.reliability.studio import client_at, scripted
from tests.reliability.subjects import CANARY

from ratecard_runtime import errors
from ratecard_runtime.errors import RatecardError
from ratecard_runtime.facts import ErrorDetails, Excess, JobFacts, Problem

pytestmark = pytest.mark.usefixtures("studio", "no_waits")

_ECHO = f'{{"error": {{"code": "{CANARY}", "message": "the key {CANARY} is wrong"}}}}'
_HEADERS = (f"X-Request-Id: {CANARY}", f"Retry-After: {CANARY}", f"Set-Cookie: k={CANARY}")
_AWAY = f"Location: http://127.0.0.1:9/?apiKey={CANARY}"
ECHOES: dict[str, dict[str, bytes]] = {
    **{
        f"{stage} {status}": {stage: json_reply(_ECHO, *_HEADERS, status=f"{status} x")}
        for stage in ("submit", "status")
        for status in (200, 400, 401, 402, 404, 409, 413, 415, 422, 429, 500, 503)
    },
    **{
        f"{stage} redirect": {stage: reply(b"", _AWAY, *_HEADERS, status="302 x")}
        for stage in ("submit", "status", "file")
    },
    "submit page": {"submit": reply(f"<html>{CANARY}".encode(), *_HEADERS, status="502 x")},
    "submit page 200": {"submit": reply(f"<html>{CANARY}".encode(), *_HEADERS)},
    "submit half a line": {"submit": f"HTTP/1.1 200 {CANARY}\r\nX: {CANARY}".encode()},
    "submit no HTTP": {"submit": f"{CANARY}\r\n\r\n".encode()},
    "submit wrong header": {"submit": f"HTTP/1.1 200 OK\r\n{CANARY}\r\n\r\n".encode()},
    "status failed": {"status": json_reply(f'{{"status": "failed", "reason": "no {CANARY}"}}')},
    "status word": {"status": json_reply(f'{{"status": "waits for {CANARY}"}}')},
    "file host": {"status": json_reply(f'{{"status": "done", "files": ["http://{CANARY}/a"]}}')},
    "file scheme": {"status": json_reply(f'{{"status": "done", "files": ["ftp://{CANARY}/a"]}}')},
    "file 403": {"file": json_reply(_ECHO, *_HEADERS, status="403 x")},
    "file name": {
        "status": json_reply(f'{{"status": "done", "files": ["/files/{CANARY}.png"]}}'),
        "file": reply(CANARY.encode(), status="404 x"),
    },
}


class Terminal(io.StringIO):
    """A terminal, as far as a progress line can tell."""

    def isatty(self) -> bool:
        """Yes."""
        return True


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("call", ["make_once", "make_again"])
@pytest.mark.parametrize("echo", ECHOES)
def test_an_answer_that_repeats_the_key_shows_it_to_nobody(
    kind: Kind, call: str, echo: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Logs at DEBUG, every face of an error, handles, the progress line and the journal."""
    terminal, shown = Terminal(), bytearray()
    monkeypatch.setattr(sys, "stderr", terminal)
    journal = str(tmp_path / "journal.sqlite3")
    results = tmp_path / "results"
    with (
        hostile(scripted(**ECHOES[echo])) as server,
        heard(shown, but="httpcore2"),  # which logs the provider's own headers
        client_at(server, kind, journal=journal, deadline=5) as shell,
    ):
        try:
            job = shell.do(getattr(shell.client.videos, call)(text="A lake"))
            shown += f"{job!r} {job} {job.to_json()}".encode()
            result = shell.do(job.wait(0.05, progress=True))
            shown += f"{result!r} {result}".encode()
            shell.do(result.save(results))
        except RatecardError as error:
            shown += faces(error, with_locals=False)
        shown += repr(shell.client).encode()
    shown += terminal.getvalue().encode()
    for file in tmp_path.glob("journal.sqlite3*"):
        shown += file.read_bytes()
    assert len(shown) > 200
    assert places(bytes(shown), CANARY) == []


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(
    ("status", "error"), [("failed", "JobFailed"), ("queued", "JobTimeout"), ("done", None)]
)
def test_a_key_that_is_a_part_of_a_word_changes_no_decision(
    kind: Kind, status: str, error: str | None, tmp_path: Path
) -> None:
    """What is hidden from people is not hidden from the rules."""
    answer = json_reply(f'{{"status": "{status}", "files": ["/files/a.png"]}}')
    with (
        hostile(scripted(status=answer)) as server,
        client_at(server, kind, api_key="e") as shell,
    ):
        raised = None
        try:
            job = shell.do(shell.client.videos.make_once(text="A lake"))
            shell.do(shell.do(job.wait(0.05)).save(tmp_path / "a.png"))
        except RatecardError as caught:
            raised = type(caught).__name__
    assert raised == error


def exceptions() -> Iterator[RatecardError]:
    """One of every class of exception that a client can raise."""
    details = ErrorDetails(operation="POST /v1/once", status=400, message="no")
    facts = JobFacts(job_id="v1", provider="Studio", state="failed")
    excess = Excess(item="once", limit=Decimal(5), per="day", reason="it has no price")
    classes: list[type[RatecardError]] = [RatecardError]
    for each in classes:
        classes += each.__subclasses__()
        if issubclass(each, errors.APIError):
            yield each(details)
        elif issubclass(each, errors.JobError):
            yield each(facts)
        elif issubclass(each, errors.BudgetExceeded):
            yield each(excess)
        elif issubclass(each, errors.InvalidRequest):
            yield each("once", (Problem(parameter="text", message="is required"),))
        elif issubclass(each, errors.SubmissionUnknown):
            yield each("no answer came", "POST /v1/once")
        else:
            yield each("words")


@pytest.mark.parametrize("error", [*exceptions()], ids=lambda error: type(error).__name__)
def test_every_exception_goes_to_another_process_with_its_money_facts(error: RatecardError) -> None:
    """Work is shared out over processes: what an error says must arrive."""
    error.job_id, error.phase, error.attempts = "v1", "submit", 2
    error.may_have_charged = "unknown"
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(twin) is type(error)
        assert (str(twin), repr(vars(twin))) == (str(error), repr(vars(error)))
