"""A journal that somebody deletes while a client has it open."""

from pathlib import Path

import pytest
from tests.emulate.cells import Kind
from tests.reliability.hostile_server import Received, hostile, json_reply
from tests.reliability.studio import ACCEPTED, client_at, scripted

from ratecard_runtime.errors import JournalUnavailable
from ratecard_runtime.journal.store import Journal

pytestmark = [
    pytest.mark.usefixtures("studio", "no_waits"),
    pytest.mark.parametrize("kind", ["sync", "async"]),
]


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("journal.sqlite3*"))


@pytest.mark.parametrize("is_replaced", [False, True])
def test_nothing_is_paid_that_would_be_written_nowhere(
    kind: Kind, is_replaced: bool, tmp_path: Path
) -> None:
    """It is told each time, and what was put back is used again."""
    path, elsewhere = tmp_path / "journal.sqlite3", tmp_path / "elsewhere"
    elsewhere.mkdir()
    with hostile(scripted()) as server, client_at(server, kind, journal=str(path)) as shell:
        submit = shell.client.videos.make_once
        shell.do(submit(text="A lake"))
        for each in _files(tmp_path):
            each.rename(elsewhere / each.name)
        if is_replaced:
            other = Journal(path)
            other.calls()
            other.close()
        for _ in range(2):
            with pytest.raises(JournalUnavailable, match="was deleted or replaced"):
                shell.do(submit(text="A lake"))
            with pytest.raises(JournalUnavailable, match="was deleted or replaced"):
                shell.do(shell.client.jobs.unfinished())
        assert len(server.received) == 1
        assert path.exists() is is_replaced
        for each in _files(tmp_path):
            each.unlink()
        for each in _files(elsewhere):
            each.rename(tmp_path / each.name)
        shell.do(submit(text="A lake"))
    assert [call.phase for call in Journal(path).calls()] == ["accepted", "accepted"]


def test_the_job_of_a_call_on_its_way_is_told(
    kind: Kind, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Its id is known to nobody else."""

    def answer(_: Received) -> bytes:
        for each in _files(tmp_path):
            each.unlink()
        return json_reply(ACCEPTED)

    journal = str(tmp_path / "journal.sqlite3")
    with hostile(answer) as server, client_at(server, kind, journal=journal) as shell:
        assert shell.do(shell.client.videos.make_once(text="A lake")).id == "v1"
    (record,) = [each for each in caplog.records if "could not be written" in each.getMessage()]
    assert "job v1 of POST /v1/once" in record.getMessage()
    assert "was deleted or replaced" in record.getMessage()
