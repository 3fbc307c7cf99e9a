"""A submitting process is killed at any moment: every charged job is found again.

`make test` kills at ten points over the five providers, `make prove` at 200.
"""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import pytest
from tests.emulate.cells import SUBJECTS
from tests.reliability.subjects import CANARY, PROVIDERS

from ratecard.testing import RunningEmulator, running
from ratecard_runtime.journal.records import CallRecord

ROOT = Path(__file__).parents[2]
LONGEST = 0.15
"""Seconds after which the latest kill comes: a child makes some calls in that time."""


class Nursery:
    """Processes that submit calls to an emulator, forked from one that has imported everything."""

    def __init__(self, orders: IO[str], answers: IO[str]) -> None:
        """Talk to the forking process."""
        self._orders = orders
        self._answers = answers

    def kill_one(
        self, emulator: RunningEmulator, provider: str, journal: Path, after: float
    ) -> None:
        """Let a child submit calls for `after` seconds, then kill it, and wait until it is gone."""
        order = {
            "provider": provider,
            "base_url": emulator.base_url,
            "api_key": CANARY,
            "journal": str(journal),
        }
        self._orders.write(json.dumps(order) + "\n")
        self._orders.flush()
        child = int(self._answers.readline())
        time.sleep(after)
        os.kill(child, signal.SIGKILL)
        assert self._answers.readline() == "\n"


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    with subprocess.Popen(
        [sys.executable, "-m", "tests.reliability.submitting"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as process:
        assert process.stdin is not None and process.stdout is not None
        yield Nursery(process.stdin, process.stdout)
        process.stdin.close()


def _settled(emulator: RunningEmulator) -> int:
    """Wait until no request is on its way any more; return how many charges there are."""
    before, count = -1, len(emulator.charges())
    while count != before:
        time.sleep(0.03)
        before, count = count, len(emulator.charges())
    return count


def test_every_charged_job_of_a_killed_process_is_found(
    nursery: Nursery, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    """In the ledger is what `resume` gives, or what `unfinished` says is unknown."""
    is_long = pytestconfig.getoption("--hypothesis-profile") == "prove"
    chance = random.Random(6)
    for provider in PROVIDERS:
        journal = tmp_path / f"{provider}.sqlite3"
        with running(provider, limits=False, key=CANARY, credits=10**9) as emulator:
            for _ in range(40 if is_long else 2):
                nursery.kill_one(emulator, provider, journal, chance.uniform(0, LONGEST))
                _settled(emulator)
                _check(emulator, provider, journal)
            assert emulator.charges()


def _check(emulator: RunningEmulator, provider: str, journal: Path) -> None:
    subject = SUBJECTS[provider]
    with subject.sync(
        api_key=CANARY, base_url=emulator.base_url, journal=str(journal), **dict(subject.options)
    ) as client:
        resumed = {job.id for job in client.jobs.resume()}
        unknown = [call for call in client.jobs.unfinished() if call.phase == "unknown"]
        lost = [entry for entry in emulator.charges() if entry.job_id not in resumed]
        assert len(lost) <= len(unknown)
        assert {call.phase for call in client.jobs.unfinished()} <= {"accepted", "unknown"}
        for call in unknown:
            if call.idempotency_key is not None:
                _make_again(emulator, client, call)


def _make_again(emulator: RunningEmulator, client: Any, call: CallRecord) -> None:
    """The same call with the journal's key gives the job that was charged, or a first one."""

    def charged() -> list[str | None]:
        return [
            entry.job_id
            for entry in emulator.charges()
            if entry.idempotency_key == call.idempotency_key
        ]

    before = charged()
    job = client.images.upscaler(image_asset="ASSET_ID", idempotency_key=call.idempotency_key)
    assert charged() == [job.id] == (before or [job.id])
    assert not [each for each in client.jobs.unfinished() if each.phase == "unknown"]
