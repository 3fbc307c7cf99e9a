"""Doubts and lost jobs are settled by hand, and the budget follows."""

from pathlib import Path

import pytest
from tests.emulate.cells import Kind
from tests.reliability.hostile_server import hostile, reply
from tests.reliability.studio import client_at, scripted

from ratecard_runtime.errors import (
    BudgetExceeded,
    InvalidRequest,
    JournalUnavailable,
    SubmissionUnknown,
)
from ratecard_runtime.journal.budget import Budget

pytestmark = [
    pytest.mark.usefixtures("studio", "no_waits"),
    pytest.mark.parametrize("kind", ["sync", "async"]),
]
GONE = reply(b"", "Content-Type: text/plain", status="500 Internal Server Error")


def test_a_doubt_that_was_no_charge_is_free_again(kind: Kind, tmp_path: Path) -> None:
    journal = str(tmp_path / "journal.sqlite3")
    with (
        hostile(scripted(submit=GONE)) as server,
        client_at(server, kind, journal=journal, budget=Budget(credits=7)) as shell,
    ):
        submit = shell.client.videos.make_once
        with pytest.raises(SubmissionUnknown):
            shell.do(submit(text="A lake"))
        with pytest.raises(BudgetExceeded):
            shell.do(submit(text="A lake"))
        (doubt,) = shell.do(shell.client.jobs.unfinished())
        shell.do(shell.client.jobs.settle(doubt.call_id, refused=True))
        assert shell.do(shell.client.jobs.unfinished()) == ()
        with pytest.raises(SubmissionUnknown):
            shell.do(submit(text="A lake"))


def test_a_job_that_the_provider_forgot_is_not_resumed(kind: Kind, tmp_path: Path) -> None:
    journal = str(tmp_path / "journal.sqlite3")
    with hostile(scripted()) as server, client_at(server, kind, journal=journal) as shell:
        shell.do(shell.client.videos.make_once(text="A lake"))
        (call,) = shell.do(shell.client.jobs.unfinished())
        shell.do(shell.client.jobs.settle(call.call_id, charged="2.5"))
        assert shell.do(shell.client.jobs.resume()) == ()
        with pytest.raises(InvalidRequest, match="came to its end already"):
            shell.do(shell.client.jobs.settle(call.call_id, charged="2.5"))


def test_without_a_journal_there_is_nothing_to_settle(kind: Kind) -> None:
    with (
        hostile(scripted()) as server,
        client_at(server, kind) as shell,
        pytest.raises(JournalUnavailable, match="keeps no journal"),
    ):
        shell.do(shell.client.jobs.settle("c1", refused=True))
