"""Calls made again with their idempotency key: which are the same call, and which are refused."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from tests.emulate.cells import Kind, Shell, opened
from tests.reliability.hostile_server import HostileServer, Received, hostile, json_reply
from tests.reliability.studio import ACCEPTED, client_at
from tests.reliability.subjects import subject_of

from ratecard_runtime.errors import InvalidRequest, SubmissionUnknown
from ratecard_runtime.journal.budget import Budget
from ratecard_runtime.journal.store import Journal

pytestmark = [
    pytest.mark.usefixtures("studio", "no_waits"),
    pytest.mark.parametrize("kind", ["sync", "async"]),
]
DAY = 86_400


class Provider:
    """Loses its answers until it is well, and gives every call the same job then."""

    def __init__(self) -> None:
        """Begin ill."""
        self.is_well = False

    def __call__(self, received: Received) -> bytes:
        """Answer, or close the connection."""
        return json_reply(ACCEPTED) if self.is_well and received.method == "POST" else b""


def _doubt(shell: Shell, **arguments: Any) -> SubmissionUnknown:
    with pytest.raises(SubmissionUnknown) as doubt:
        shell.do(shell.client.videos.make_once(text="A lake", **arguments))
    return doubt.value


def _again(shell: Shell, doubt: SubmissionUnknown, text: str = "A lake") -> str:
    given = {"text": text, "idempotency_key": doubt.idempotency_key}
    return str(shell.do(shell.client.videos.make_once(**given)).id)


def _change(journal: Path, assignment: str) -> None:
    with closing(sqlite3.connect(journal, isolation_level=None)) as connection:
        connection.execute(f"UPDATE calls SET {assignment}")


def _upscale(shell: Shell, path: Path, **more: Any) -> str:
    return str(shell.do(shell.client.images.upscaler(image_asset=path, **more)).id)


def _posts(server: HostileServer) -> int:
    return sum(each.method == "POST" for each in server.received)


def test_an_expired_key_is_sent_no_more(kind: Kind, tmp_path: Path) -> None:
    """The error and the journal say until when a repeat is charged once."""
    journal = tmp_path / "journal.sqlite3"
    with hostile(Provider()) as server, client_at(server, kind, journal=str(journal)) as shell:
        doubt = _doubt(shell)
        (call,) = shell.do(shell.client.jobs.unfinished())
        assert doubt.sent_at is not None
        assert doubt.key_expires == call.key_expires == doubt.sent_at + DAY
        assert f"idempotency_key={doubt.idempotency_key!r} before 20" in str(doubt)
        _change(journal, "key_expires = key_expires - 90000")
        sent = _posts(server)
        with pytest.raises(InvalidRequest, match="the provider forgot it on") as refusal:
            _again(shell, doubt)
        assert refusal.value.may_have_charged == "unknown"
        assert _posts(server) == sent
        assert [call.phase for call in Journal(journal).calls()] == ["unknown"]


def test_a_repeat_does_not_renew_its_key(kind: Kind, tmp_path: Path) -> None:
    journal = str(tmp_path / "journal.sqlite3")
    with hostile(Provider()) as server, client_at(server, kind, journal=journal) as shell:
        first = _doubt(shell)
        second = _doubt(shell, idempotency_key=first.idempotency_key)
    assert second.key_expires == first.key_expires


def test_another_body_with_the_key_is_not_sent(kind: Kind, tmp_path: Path) -> None:
    journal = str(tmp_path / "journal.sqlite3")
    with hostile(Provider()) as server, client_at(server, kind, journal=journal) as shell:
        doubt = _doubt(shell)
        sent = _posts(server)
        with pytest.raises(InvalidRequest, match="for another request"):
            _again(shell, doubt, text="A pond")
        assert _posts(server) == sent


def test_a_repeat_takes_the_place_of_a_killed_call(kind: Kind, tmp_path: Path) -> None:
    """Also where nobody asked for unfinished calls before."""
    journal, provider = tmp_path / "journal.sqlite3", Provider()
    options = {"journal": str(journal), "budget": Budget(credits=7)}
    with hostile(provider) as server, client_at(server, kind, **options) as shell:
        doubt = _doubt(shell)
        _change(journal, "phase = 'sent', process = rtrim(process, '0123456789') || 99999999")
        provider.is_well = True
        assert _again(shell, doubt) == "v1"
        assert [call.phase for call in Journal(journal).calls()] == ["accepted"]


def test_one_job_is_one_charge_however_often_it_is_asked_for(kind: Kind, tmp_path: Path) -> None:
    journal, provider, budget = str(tmp_path / "journal.sqlite3"), Provider(), Budget(credits=14)
    provider.is_well = True
    with (
        hostile(provider) as server,
        client_at(server, kind, journal=journal, budget=budget) as shell,
    ):
        for _ in range(3):
            given = {"text": "A lake", "idempotency_key": "order-1"}
            assert shell.do(shell.client.videos.make_once(**given)).id == "v1"
        assert [call.phase for call in shell.do(shell.client.jobs.unfinished())] == ["accepted"]
        assert Journal(journal).spent("studio", server.base_url, budget) == 7


class Assets(Provider):
    """The same, and each upload gets another id."""

    def __init__(self) -> None:
        """Begin with nothing uploaded."""
        super().__init__()
        self.uploads = 0
        self.bodies: list[bytes] = []

    def __call__(self, received: Received) -> bytes:
        """Answer an upload at once, and a paid call when well."""
        if received.target.endswith("/assets"):
            self.uploads += 1
            return json_reply(f'{{"asset_id": "as_{self.uploads}"}}')
        self.bodies.append(received.body)
        return super().__call__(received)


def test_a_repeat_sends_the_ids_of_the_first_uploads(kind: Kind, tmp_path: Path) -> None:
    """Also from another process; one body with one key."""
    provider, path = Assets(), tmp_path / "lake.png"
    path.write_bytes(b"\x89PNG")
    subject, options = subject_of("zencreator", "replay"), {"journal": str(tmp_path / "j.sqlite3")}
    with hostile(provider) as server:
        with opened(server, subject, kind, **options) as shell:
            with pytest.raises(SubmissionUnknown) as doubt:
                _upscale(shell, path)
            key = doubt.value.idempotency_key
        provider.is_well = True
        with opened(server, subject, kind, **options) as shell:
            assert _upscale(shell, path, idempotency_key=key) == "v1"
            assert (provider.uploads, len(set(provider.bodies))) == (1, 1)
            assert _upscale(shell, path) == "v1"
    assert (provider.uploads, len(set(provider.bodies))) == (2, 2)


def test_a_file_that_changed_is_another_request(kind: Kind, tmp_path: Path) -> None:
    provider, path = Assets(), tmp_path / "lake.png"
    path.write_bytes(b"\x89PNG")
    journal = str(tmp_path / "journal.sqlite3")
    with (
        hostile(provider) as server,
        opened(server, subject_of("zencreator", "replay"), kind, journal=journal) as shell,
    ):
        with pytest.raises(SubmissionUnknown):
            _upscale(shell, path, idempotency_key="order-1")
        sent = len(provider.bodies)
        path.write_bytes(b"\x89PNG and more")
        with pytest.raises(InvalidRequest, match="for another request"):
            _upscale(shell, path, idempotency_key="order-1")
        assert len(provider.bodies) == sent
