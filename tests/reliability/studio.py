"""The client of the small spec in front of a server that a test scripts."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from tests.emulate.cells import Kind, Shell, opened
from tests.reliability.hostile_server import HostileServer, Received, json_reply, reply
from tests.reliability.subjects import subject_of

ACCEPTED = '{"id": "v1", "status": "queued"}'
FILE = b"\x89PNG\r\n\x1a\n" + bytes(64)


def scripted(
    *, submit: bytes | None = None, status: bytes | None = None, file: bytes | None = None
) -> Callable[[Received], bytes]:
    """Answers by what was asked for; a job is done at once, and its one file is at /files/a.png."""

    def answer(received: Received) -> bytes:
        if received.method == "POST":
            return submit or json_reply(ACCEPTED)
        if received.target.startswith("/v1/videos/"):
            return status or json_reply('{"status": "done", "files": ["/files/a.png"]}')
        return file or reply(FILE, "Content-Type: image/png")

    return answer


def client_at(
    server: HostileServer, kind: Kind, **options: object
) -> AbstractContextManager[Shell]:
    """A client of the small spec; its key travels in a header and in the query."""
    return opened(server, subject_of("studio", "reject"), kind, **options)


def save(shell: Shell, folder: Path) -> tuple[Path, ...]:
    """Submit, wait, and save."""
    job = shell.do(shell.client.videos.make_once(text="A lake"))
    return shell.do(shell.do(job.wait(10)).save(folder))
