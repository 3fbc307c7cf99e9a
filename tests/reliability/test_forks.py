"""F32: what two processes do that were one."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.emulate.cells import Kind
from tests.reliability.subjects import CANARY

from ratecard.testing import RunningEmulator, running
from ratecard_runtime.journal.store import Journal

KINDS: tuple[Kind, ...] = ("sync", "async")
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def celebify() -> Iterator[RunningEmulator]:
    with running("celebifyai", limits=False, key=CANARY) as emulator:
        yield emulator


def _said(*arguments: str) -> list[str]:
    """What both processes say; the child may end last."""
    command = [sys.executable, "-m", "tests.reliability.forked", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    return done.stdout.splitlines()


@pytest.mark.parametrize("kind", KINDS)
def test_the_calls_of_a_child_outlive_its_parent(
    celebify: RunningEmulator, kind: Kind, tmp_path: Path
) -> None:
    journal = tmp_path / "journal.sqlite3"
    said = _said("outlived", kind, celebify.base_url, CANARY, str(journal))
    found = [job.job_id for call in Journal(journal).unfinished() for job in call.jobs]
    assert len(said) == 4
    assert found == said


@pytest.mark.parametrize("kind", KINDS)
def test_a_budget_without_a_journal_is_spent_by_one_process(
    celebify: RunningEmulator, kind: Kind
) -> None:
    before = len(celebify.charges())
    first, refusal, second = _said("alone", kind, celebify.base_url, CANARY, "")
    assert refusal.startswith("JournalUnavailable the budget of this client is kept in memory")
    assert "Give the client journal=…" in refusal
    assert [charge.job_id for charge in celebify.charges()[before:]] == [first, second]


_FORKS_WITHIN = """
import os, signal, sys, threading, time
from pathlib import Path
{setup}
def hold():
{hold}
threading.Thread(target=hold).start()
held.wait()
if os.fork() == 0:
    signal.alarm(20)
    {use}
    os._exit(0)
sys.exit(os.waitstatus_to_exitcode(os.wait()[1]))
"""

_IN_A_TRANSACTION = {
    "setup": """
from ratecard_runtime.journal.store import Journal
held = threading.Event()
def clock():
    if threading.current_thread() is not threading.main_thread():
        held.set()
        time.sleep(0.5)
    return 0.0
journal = Journal(Path(sys.argv[1]), clock=clock)
journal.calls()
""",
    "hold": "    journal.doubt('c1')",
    "use": "journal.calls()",
}

_IN_A_LOCK = {
    "setup": """
from ratecard_runtime.forks import ForkLock
held, lock = threading.Event(), ForkLock()
""",
    "hold": """
    with lock.held:
        held.set()
        time.sleep(0.5)
""",
    "use": "lock.held.acquire()",
}


@pytest.mark.parametrize("where", [_IN_A_TRANSACTION, _IN_A_LOCK], ids=["transaction", "lock"])
def test_a_child_does_not_wait_for_threads_of_its_parent(
    where: dict[str, str], tmp_path: Path
) -> None:
    """They are not there in the child, and would never let go."""
    code = _FORKS_WITHIN.format(**where)
    ended = subprocess.run([sys.executable, "-c", code, str(tmp_path / "j.sqlite3")], check=False)
    assert ended.returncode == 0


_FORKS_WHILE_CLIENTS_ARE_MADE = """
import os, sys, threading
from ratecard_runtime.forks import ForkLock
sys.unraisablehook = lambda fault: os._exit(3)
sys.setswitchinterval(1e-6)
kept, is_over = [], False
def make():
    while not is_over:
        kept.append(ForkLock())
        if len(kept) > 500:
            kept.clear()
makers = [threading.Thread(target=make) for _ in range(2)]
for each in makers:
    each.start()
for _ in range(100):
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)
is_over = True
"""


def test_a_fork_tells_everybody_while_others_come() -> None:
    """A thread that makes clients keeps nobody from being told."""
    code = [sys.executable, "-W", "ignore", "-c", _FORKS_WHILE_CLIENTS_ARE_MADE]
    assert subprocess.run(code, check=False, timeout=60).returncode == 0
