"""Words of a provider that people see: the key in no spelling, and nothing that moves a cursor."""

import html
import io
import json
import logging
import sys
from pathlib import Path
from urllib.parse import quote

import pytest
from tests.emulate.cells import Kind
from tests.reliability.hostile_server import hostile, json_reply, reply
from tests.reliability.shown import faces, heard, places
from tests.reliability.studio import client_at, scripted
from tests.runtime.scripted import ScriptedClient
from tests.runtime.sessions import response
from tests.runtime.test_long_answers import TASK, provider

from ratecard_runtime.errors import JobTimeout, RatecardError
from ratecard_runtime.log import LOGGER

pytestmark = [
    pytest.mark.usefixtures("studio", "no_waits"),
    pytest.mark.parametrize("kind", ["sync", "async"]),
]

KEY = 'canary+7f/3e%41=&"a<b\\c'
"""A key of characters that JSON, addresses and pages write in other ways."""


def json_text(text: str) -> str:
    """A text as it stands in JSON."""
    return json.dumps(text)[1:-1]


SPELLINGS: dict[str, str] = {
    "plain": json_text(KEY),
    "slash": json_text(KEY).replace("/", "\\/"),
    "unicode": "".join(f"\\u{ord(each):04x}" for each in KEY),
    "UNICODE": "".join(f"\\u{ord(each):04X}" for each in KEY),
    "quote": quote(KEY, safe=""),
    "lower quote": quote(KEY, safe="").lower(),
    "quote twice": quote(quote(KEY, safe=""), safe=""),
    "page": html.escape(KEY).replace("\\", "\\\\"),
    "page by number": "".join(f"&#{ord(each)};" for each in KEY),
    "page by hex": "".join(f"&#x{ord(each):X};" for each in KEY),
    "Go": json_text(KEY).replace("&", "\\u0026").replace("<", "\\u003c"),
    "quote in Go": quote(KEY, safe="").replace("%", "\\u0025"),
    "page in Go": json_text(html.escape(KEY)).replace("&", "\\u0026"),
    "JSON in JSON": json_text(json.dumps({"k": KEY}).replace("/", "\\/")),
    "repr": json_text(repr(KEY.encode())),
}


def echoes(spelled: str) -> dict[str, dict[str, bytes]]:
    """Answers that repeat the key in this spelling; those of JSON hold it in a name too."""
    error = f'{{"error": {{"message": "no {spelled} here", "{spelled}": ["{spelled}"]}}}}'
    failed = f'{{"status": "failed", "reason": "no {spelled}", "more": [["{spelled}"]]}}'
    word = f'{{"status": "waits for {spelled}", "{spelled}": 1}}'
    page = reply(f"<p>{spelled}</p>".encode(), f"X-Request-Id: {spelled}", status="502 x")
    return {
        "submit": {"submit": json_reply(error, f"X-Request-Id: {spelled}", status="400 x")},
        "submit page": {"submit": page},
        "submit chunk": {
            "submit": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
            + f"{spelled}\r\n\r\n".encode()
        },
        "status": {"status": json_reply(error, status="404 x")},
        "failed": {"status": json_reply(failed)},
        "word": {"status": json_reply(word)},
        "host": {"status": json_reply(f'{{"status": "done", "files": ["ftp://{spelled}/"]}}')},
    }


class Terminal(io.StringIO):
    """A terminal, as far as a progress line can tell."""

    def isatty(self) -> bool:
        """Yes."""
        return True


def shown_of(
    kind: Kind, answers: dict[str, bytes], terminal: Terminal, folder: Path, **options: object
) -> bytes:
    """All that a client shows of one job: errors with their values, logs, progress, journal."""
    shown = bytearray()
    journal = str(folder / "journal.sqlite3")
    with (
        hostile(scripted(**answers)) as server,
        heard(shown, but="httpcore2"),
        client_at(server, kind, journal=journal, deadline=5, **options) as shell,
        pytest.raises(RatecardError) as caught,
    ):
        job = shell.do(shell.client.videos.make_once(text="A lake"))
        shell.do(shell.do(job.wait(0.05, progress=True)).save(folder / "x"))
    shown += faces(caught.value, with_locals=False)
    for details in (getattr(caught.value, "details", None), getattr(caught.value, "facts", None)):
        shown += json.dumps(getattr(details, "body", None), ensure_ascii=False).encode()
    shown += terminal.getvalue().encode()
    for file in folder.glob("journal.sqlite3*"):
        shown += file.read_bytes()
    return bytes(shown)


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Where progress lines go."""
    made = Terminal()
    monkeypatch.setattr(sys, "stderr", made)
    return made


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("place", ["submit", "submit page"])
def test_the_key_is_masked_in_every_spelling(
    kind: Kind, place: str, spelling: str, terminal: Terminal, tmp_path: Path
) -> None:
    """Whatever a provider's language makes of it; a reader could turn each back."""
    spelled = SPELLINGS[spelling]
    shown = shown_of(kind, echoes(spelled)[place], terminal, tmp_path, api_key=KEY)
    for secret in (KEY, spelled, "canary", "\\u0063\\u0061", "&#99;", "&#x63;"):
        assert places(shown, secret) == []


@pytest.mark.parametrize("place", echoes(""))
def test_it_is_masked_in_every_place(
    kind: Kind, place: str, terminal: Terminal, tmp_path: Path
) -> None:
    """Messages, names and values of errors, what is told of a job, and faults of the wire."""
    spelled = " ".join(SPELLINGS.values())
    shown = shown_of(kind, echoes(spelled)[place], terminal, tmp_path, api_key=KEY)
    for secret in (KEY, "canary", "\\u0063\\u0061", "&#99;", "&#x63;"):
        assert places(shown, secret) == []


IDS = provider("https://api.acme.example")
WORDS = "\x1b]0;own\x07\x1b[2J\r\nINFO paid\u202e\u200b\x00ok"
READ = "]0;own[2J INFO paidok"


def controls() -> dict[str, dict[str, bytes]]:
    """Answers with control characters in every word that people see."""
    text = json_text(WORDS)
    error = f'{{"error": {{"code": "{text}", "message": "{text}"}}}}'
    return {
        "error": {"submit": json_reply(error, status="400 x")},
        "failed": {"status": json_reply(f'{{"status": "failed", "reason": "{text}"}}')},
        "word": {"status": json_reply(f'{{"status": "{text}"}}')},
    }


@pytest.mark.parametrize("place", controls())
def test_words_of_a_provider_are_one_printable_line(
    kind: Kind, place: str, terminal: Terminal, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """They neither move the cursor nor forge a line of a log."""
    caplog.set_level(logging.DEBUG)
    answers = controls()[place]
    with (
        hostile(scripted(**answers)) as server,
        client_at(server, kind, journal=str(tmp_path / "j.sqlite3")) as shell,
        pytest.raises(RatecardError) as caught,
    ):
        job = shell.do(shell.client.videos.make_once(text="A lake"))
        shell.do(job.wait(0.05, progress=True))
    said = [str(caught.value), *(each.getMessage() for each in caplog.records)]
    said += terminal.getvalue().replace("\r", "\n").splitlines()
    assert [each for each in said if not each.isprintable()] == []
    assert READ in str(caught.value)


def test_an_id_of_a_job_is_one_too(
    kind: Kind, terminal: Terminal, caplog: pytest.LogCaptureFixture
) -> None:
    """It is asked for as it came, and shown as it can be read."""
    given = f"v1{WORDS}"
    pending = response(200, {"status": "busy"})
    client = ScriptedClient(kind, IDS, (TASK,), pending, pending)
    job = client.client.job(given)
    with pytest.raises(JobTimeout) as caught:
        client.do(job.wait(0, progress=True))
    LOGGER.warning("the end of job %s could not be written down", given)
    said = [repr(job), str(caught.value), *caplog.messages, terminal.getvalue().replace("\r", "")]
    assert [each for each in said if not each.isprintable()] == []
    assert caplog.messages[-1] == f"the end of job v1{READ} could not be written down"
    assert (job.id, caught.value.job_id) == (given, given)
    assert client.sent[0][1].endswith("id=v1%1B%5D0%3Bown%07%1B%5B2J%0D%0AINFO%20paid"
                                      "%E2%80%AE%E2%80%8B%00ok")  # fmt: skip
