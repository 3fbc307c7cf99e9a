"""Jobs that are taken up from the journal."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.emulate.cells import Kind
from tests.reliability.hostile_server import Received, hostile, json_reply
from tests.reliability.studio import client_at

pytestmark = [
    pytest.mark.usefixtures("studio"),
    pytest.mark.parametrize("kind", ["sync", "async"]),
]


def test_a_job_of_an_unknown_kind_keeps_nobody_from_the_others(
    kind: Kind, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Another version of the package started it."""
    path, ids = tmp_path / "journal.sqlite3", iter("abc")

    def answer(_: Received) -> bytes:
        return json_reply(f'{{"id": "{next(ids)}", "status": "queued"}}')

    with hostile(answer) as server, client_at(server, kind, journal=str(path)) as shell:
        for _ in range(3):
            shell.do(shell.client.videos.make_once(text="A lake"))
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("UPDATE jobs SET profile = 'old' WHERE job_id = 'b'")
        jobs = shell.do(shell.client.jobs.resume())
        assert [job.id for job in jobs] == ["a", "c"]
        assert len(shell.do(shell.client.jobs.unfinished())) == 3
    (warning,) = [each.getMessage() for each in caplog.records if each.levelname == "WARNING"]
    assert warning.startswith("job b of videos_make_once is of the kind 'old'")
