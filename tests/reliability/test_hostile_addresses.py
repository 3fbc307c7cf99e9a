"""Servers that mean harm with ids, names and addresses: no other path, no other host, no key."""

from pathlib import Path

import pytest
from tests.emulate.cells import Kind
from tests.reliability.hostile_server import HostileServer, hostile, json_reply, reply
from tests.reliability.studio import client_at, save, scripted
from tests.reliability.subjects import CANARY

from ratecard_runtime.errors import DownloadFailed, InvalidRequest, RatecardError
from ratecard_runtime.journal.store import Journal

pytestmark = [
    pytest.mark.usefixtures("studio", "no_waits"),
    pytest.mark.parametrize("kind", ["sync", "async"]),
]

# V12: a path argument is one segment, also where the provider gave it.

IDS = [
    "..",
    ".",
    "%2e%2e",
    "a/b",
    "../../admin",
    "a\\b",
    "a?x=1",
    "a#b",
    "",
    "\x00",
    "ü",
    "a\r\nX-A: 1",
]


@pytest.mark.parametrize("given", IDS)
def test_an_id_is_one_segment_or_refused(kind: Kind, given: str) -> None:
    with hostile(scripted()) as server, client_at(server, kind) as shell:
        try:
            shell.do(shell.client.videos.get(id=given))
        except InvalidRequest:
            assert server.received == []
            return
        (received,) = server.received
        path = received.target.partition("?")[0]
        assert path.startswith("/v1/videos/") and path.count("/") == 3
        assert path.rpartition("/")[2] not in ("", ".", "..")
        assert b"X-A" not in received.head.partition(b"\r\n")[2]


@pytest.mark.parametrize("given", ["../../admin", "a/b", "..", "a?x=1", "\\ud800", "\\u0000"])
def test_an_id_from_an_answer_leads_nowhere_else(kind: Kind, given: str, tmp_path: Path) -> None:
    """The job is paid for, so the journal has it, or says that nobody knows."""
    journal = tmp_path / "journal.sqlite3"
    accepted = json_reply(f'{{"id": "{given}"}}')
    with (
        hostile(scripted(submit=accepted)) as server,
        client_at(server, kind, journal=str(journal)) as shell,
        pytest.raises(RatecardError),
    ):
        save(shell, tmp_path)
    assert [received.method for received in server.received] == ["POST"]
    assert [call.phase for call in Journal(journal).calls()] in (["accepted"], ["unknown"])


NAMES = ["../../x.png", "..%2f..%2fx.png", "%2e%2e/x.png", "..\\..\\x.png", "", ".", ".bashrc",
         "a%00b.png", "a" * 3000 + ".png", "x.png%0d%0aX: 1"]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_file_stays_in_its_folder(kind: Kind, name: str, tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    folder.mkdir(parents=True)
    status = json_reply(f'{{"status": "done", "files": ["/files/{name}"]}}'.replace("\\", "\\\\"))
    with hostile(scripted(status=status)) as server, client_at(server, kind) as shell:
        (file,) = save(shell, folder)
    assert [each for each in tmp_path.rglob("*") if each.is_file()] == [file]
    assert file.parent == folder
    assert not file.name.startswith(".")


# V13 and V14: the key goes to the configured origin alone.


def foreign(server: HostileServer) -> list[str]:
    """Addresses of another server: by name, by tricks with users, and without a scheme."""
    port = server.port
    return [
        f"http://localhost:{port}/files/a.png",
        f"http://127.0.0.1:{port}/files/a.png",
        f"//localhost:{port}/files/a.png",
        f"http://user:pass@localhost:{port}/files/a.png",
        f"http://api.studio.example@localhost:{port}/files/a.png",
        f"HTTP://LOCALHOST:{port}/files/a.png",
    ]


def test_results_are_fetched_without_the_key(kind: Kind, tmp_path: Path) -> None:
    with hostile(scripted()) as other, hostile(scripted()) as server:
        elsewhere = foreign(other)
        for number, url in enumerate(
            [*elsewhere, "/files/a.png", f"{server.base_url}/files/a.png"]
        ):
            server.answer = scripted(status=json_reply(f'{{"status": "done", "files": ["{url}"]}}'))
            with client_at(server, kind) as shell:
                save(shell, tmp_path / f"{number}.png")
        fetched = [each for each in server.received if each.target.startswith("/files")]
    assert len(other.received) == len(elsewhere)
    assert len(fetched) == 2
    assert not [each for each in (*other.received, *fetched) if CANARY.encode() in each.raw]


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "ftp://localhost/a",
        "javascript:alert(1)",
        "data:,x",
        "http://[::1",
    ],
)
def test_what_is_no_web_address_is_not_fetched(kind: Kind, url: str, tmp_path: Path) -> None:
    status = json_reply(f'{{"status": "done", "files": ["{url}"]}}')
    with (
        hostile(scripted(status=status)) as server,
        client_at(server, kind) as shell,
        pytest.raises(DownloadFailed),
    ):
        save(shell, tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("status", ["301 x", "302 x", "303 x", "307 x", "308 x"])
@pytest.mark.parametrize("stage", ["submit", "status", "file"])
def test_a_redirect_takes_no_key_and_no_paid_call_along(
    kind: Kind, stage: str, status: str, tmp_path: Path
) -> None:
    """A submission and a look are not redirected at all, a download goes on without the key."""
    with hostile(scripted()) as other, hostile(scripted()) as server:
        away = reply(b"", f"Location: http://localhost:{other.port}/files/a.png", status=status)
        server.answer = scripted(**{stage: away})
        with client_at(server, kind) as shell:
            try:
                save(shell, tmp_path)
            except RatecardError:
                assert stage != "file"
    assert [each.method for each in other.received] == (["GET"] if stage == "file" else [])
    assert not [each for each in other.received if CANARY.encode() in each.raw]
    assert len([each for each in server.received if each.method == "POST"]) == 1
